"""SQL for the operations log: what each call changed, so that it can be undone and never done twice."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from todo_backend.database import OwnerId
from todo_backend.tasks.models import operations

Change = dict[str, Any]
"""{"before": snapshot | None, "after": snapshot | None}: None before = created, None after = deleted."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One call that was carried out. `changes` are in the order in which they were made."""

    id: int
    turn_id: str
    tool: str
    arguments: dict[str, Any]
    status: str
    changes: list[Change]


_COLUMNS = (
    operations.c.id,
    operations.c.turn_id,
    operations.c.tool,
    operations.c.arguments,
    operations.c.status,
    operations.c.changes,
)


class OperationRepository:
    """Reads and writes one owner's operations on one connection."""

    def __init__(self, connection: AsyncConnection, owner: OwnerId) -> None:
        self._connection = connection
        self._owner = owner

    async def add(
        self,
        *,
        turn_id: str,
        call_key: str | None,
        tool: str,
        arguments: dict[str, Any],
        status: str,
        changes: list[Change],
        reversible: bool,
    ) -> bool:
        """Write one operation down. False when this turn has one with the same `call_key` already.

        A twin that is still under way in another transaction is waited for.
        """
        values = {
            "owner": self._owner,
            "turn": turn_id,
            "key": call_key,
            "tool": tool,
            "arguments": json.dumps(arguments),
            "status": status,
            "changes": json.dumps(changes),
            "reversible": reversible,
        }
        return (await self._connection.execute(_ADD, values)).one_or_none() is not None

    async def find(self, turn_id: str, call_key: str) -> Operation | None:
        statement = self._owned().where(operations.c.turn_id == turn_id, operations.c.call_key == call_key)
        row = (await self._connection.execute(statement)).one_or_none()
        return None if row is None else Operation(*row)

    async def of_turn(self, turn_id: str) -> list[Operation]:
        """The calls of one turn in the order in which they were made."""
        statement = self._owned().where(operations.c.turn_id == turn_id).order_by(operations.c.id)
        return [Operation(*row) for row in (await self._connection.execute(statement)).all()]

    async def take_latest_turn(self) -> list[Operation]:
        """The newest turn whose changes still stand, newest operation first, marked as undone."""
        latest = (
            sa.select(operations.c.turn_id)
            .where(*self._standing)
            .order_by(operations.c.id.desc())
            .limit(1)
            .scalar_subquery()
        )
        return await self._take(operations.c.turn_id == latest)

    async def take_turn(self, turn_id: str) -> list[Operation]:
        """What still stands of one turn, newest operation first, marked as undone."""
        return await self._take(operations.c.turn_id == turn_id)

    async def is_built_upon(self, turn_id: str) -> bool:
        """Whether a later change of one of the turn's tasks still stands."""
        return bool(await self._connection.scalar(_IS_BUILT_UPON, {"owner": self._owner, "turn": turn_id}))

    @property
    def _standing(self) -> tuple[sa.ColumnElement[bool], ...]:
        return operations.c.user_id == self._owner, operations.c.reversible, operations.c.undone_at.is_(None)

    async def _take(self, wanted: sa.ColumnElement[bool]) -> list[Operation]:
        statement = (
            sa.update(operations).where(*self._standing, wanted).values(undone_at=sa.func.now()).returning(*_COLUMNS)
        )
        rows = (await self._connection.execute(statement)).all()
        return sorted((Operation(*row) for row in rows), key=lambda operation: -operation.id)

    def _owned(self) -> sa.Select[*tuple[Any, ...]]:
        return sa.select(*_COLUMNS).where(operations.c.user_id == self._owner)


# Plain text, as it is part of every change: building it from expressions takes as long as running it.
_ADD = sa.text("""
    insert into operations (user_id, turn_id, call_key, tool, arguments, status, changes, reversible)
    values (:owner, :turn, :key, :tool, cast(:arguments as jsonb), :status, cast(:changes as jsonb), :reversible)
    on conflict do nothing
    returning id
""")

_IS_BUILT_UPON = sa.text("""
    with touched as (
        select max(operations.id) over () as newest,
            coalesce(change -> 'after' ->> 'id', change -> 'before' ->> 'id') as task
        from operations, jsonb_array_elements(changes) as change
        where user_id = :owner and turn_id = :turn and reversible and undone_at is null
    )
    select exists (
        select from operations, jsonb_array_elements(changes) as change
        where user_id = :owner and reversible and undone_at is null
        and operations.id > (select max(newest) from touched)
        and coalesce(change -> 'after' ->> 'id', change -> 'before' ->> 'id') in (select task from touched)
    )
""")

"""SQL for tasks. Every statement begins with the owner; nothing here can be asked without one."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg
from sqlalchemy.ext.asyncio import AsyncConnection

from todo_backend.database import OwnerId
from todo_backend.tasks.due import Due
from todo_backend.tasks.models import COLUMNS, Priority, Task, task_from_row, tasks


@dataclass(frozen=True, slots=True)
class TaskFilter:
    """Which tasks to list; every field narrows. `limit` is 1..1000.

    The due bounds are half open, so that neighbouring ranges never share a task:
    due_after <= due < due_before.
    """

    completed: bool | None = None
    due_before: Due | None = None
    due_after: Due | None = None
    tag: str | None = None
    priority: Priority | None = None
    search: str | None = None
    after_id: int = 0
    limit: int = 200


class TaskRepository:
    """Reads and writes one owner's tasks on one connection."""

    def __init__(self, connection: AsyncConnection, owner: OwnerId) -> None:
        self._connection = connection
        self._owner = owner

    async def add(self, values: dict[str, Any]) -> Task:
        return task_from_row((await self._insert(values, at_most=None)).one())

    async def add_within(self, at_most: int, values: dict[str, Any]) -> Task | None:
        """`add`, unless the owner has `at_most` tasks already: then None. Reads at most so many index entries."""
        row = (await self._insert(values, at_most)).one_or_none()
        return None if row is None else task_from_row(row)

    async def _insert(self, values: dict[str, Any], at_most: int | None) -> sa.CursorResult[*tuple[Any, ...]]:
        return await self._connection.execute(_ADD, {**_EMPTY, **values, "user_id": self._owner, "at_most": at_most})

    async def get(self, task_id: int, *, for_update: bool = False) -> Task | None:
        statement = self._owned().where(tasks.c.id == task_id)
        if for_update:
            statement = statement.with_for_update()
        row = (await self._connection.execute(statement)).one_or_none()
        return None if row is None else task_from_row(row)

    async def change(self, task_id: int, values: dict[str, Any]) -> Task | None:
        statement = (
            sa.update(tasks)
            .where(tasks.c.user_id == self._owner, tasks.c.id == task_id)
            .values(updated_at=sa.func.now(), **values)
            .returning(tasks)
        )
        row = (await self._connection.execute(statement)).one_or_none()
        return None if row is None else task_from_row(row)

    async def delete(self, task_id: int) -> Task | None:
        statement = sa.delete(tasks).where(tasks.c.user_id == self._owner, tasks.c.id == task_id).returning(tasks)
        row = (await self._connection.execute(statement)).one_or_none()
        return None if row is None else task_from_row(row)

    async def restore(self, values: dict[str, Any]) -> None:
        """Put a deleted row back under its own id; does nothing when that id exists."""
        statement = pg.insert(tasks).values({**values, "user_id": self._owner}).on_conflict_do_nothing()
        await self._connection.execute(statement)

    async def by_id(self, wanted: TaskFilter) -> list[Task]:
        """One page in order of ids, beginning after `after_id`."""
        statement = self._filtered(wanted).where(tasks.c.id > wanted.after_id).order_by(tasks.c.id)
        return await self._rows(statement.limit(wanted.limit))

    async def with_ids(self, ids: Collection[int]) -> list[Task]:
        """Those of the tasks that there are, in no particular order."""
        return await self._rows(self._owned().where(tasks.c.id.in_(ids)))

    async def by_due(self, wanted: TaskFilter) -> list[Task]:
        """Open ones first, the earliest due first, those without a date last."""
        order = (tasks.c.completed, tasks.c.due_on.nulls_last(), tasks.c.due_at.nulls_first(), tasks.c.id)
        return await self._rows(self._filtered(wanted).order_by(*order).limit(wanted.limit))

    async def _rows(self, statement: sa.Select[*tuple[Any, ...]]) -> list[Task]:
        return [task_from_row(row) for row in (await self._connection.execute(statement)).all()]

    def _owned(self) -> sa.Select[*tuple[Any, ...]]:
        return sa.select(tasks).where(tasks.c.user_id == self._owner)

    def _filtered(self, wanted: TaskFilter) -> sa.Select[*tuple[Any, ...]]:
        statement = self._owned()
        if wanted.completed is not None:
            statement = statement.where(tasks.c.completed == wanted.completed)
        if wanted.due_before is not None:
            statement = statement.where(_comes_before(wanted.due_before))
        if wanted.due_after is not None:
            statement = statement.where(_comes_after(wanted.due_after))
        if wanted.tag is not None:
            statement = statement.where(tasks.c.tags.any(wanted.tag))
        if wanted.priority is not None:
            statement = statement.where(tasks.c.priority == wanted.priority)
        if wanted.search:
            statement = statement.where(
                tasks.c.title.icontains(wanted.search, autoescape=True)
                | tasks.c.description.icontains(wanted.search, autoescape=True)
            )
        return statement


def _comes_before(limit: Due) -> sa.ColumnElement[bool]:
    if limit.at is None:
        return tasks.c.due_on < limit.on
    return sa.func.coalesce(tasks.c.due_at < limit.at, tasks.c.due_on < limit.on)


def _comes_after(limit: Due) -> sa.ColumnElement[bool]:
    if limit.at is None:
        return tasks.c.due_on >= limit.on
    return sa.func.coalesce(tasks.c.due_at >= limit.at, tasks.c.due_on >= limit.on)


def due_values(due: Due | None, due_end: Due | None, timezone: str) -> dict[str, object]:
    """The column values of a due date and its end."""
    moments: tuple[datetime | None, datetime | None] = (due.at if due else None, due_end.at if due_end else None)
    return {
        "due_on": due.on if due else None,
        "due_at": moments[0],
        "due_end_on": due_end.on if due_end else None,
        "due_end_at": moments[1],
        "timezone": timezone if due else None,
    }


# Plain text, as adding is what people do most: building it from expressions takes as long as running it.
_WRITTEN = tuple(
    name for name in COLUMNS if name not in {"id", "completed", "completed_at", "created_at", "updated_at"}
)
_EMPTY: dict[str, Any] = dict.fromkeys(_WRITTEN) | {"tags": []}
_VALUES = ", ".join(f"cast(:{name} as {tasks.c[name].type.compile(pg.dialect())})" for name in _WRITTEN)
_ADD = sa.text(
    f"insert into tasks ({', '.join(_WRITTEN)}) select {_VALUES}"  # noqa: S608 - fixed names
    " where cast(:at_most as int) is null or :at_most >"
    " (select count(*) from (select from tasks where user_id = :user_id limit :at_most) as owned)"
    f" returning {', '.join(COLUMNS)}"
)

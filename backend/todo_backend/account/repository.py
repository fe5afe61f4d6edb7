"""SQL over all tables of a user."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from todo_backend.database import OwnerId
from todo_backend.owned_tables import ROWS, SINGLE_ROWS


class AccountRepository:
    """Reads and deletes what one user owns, on one connection."""

    def __init__(self, connection: AsyncConnection, owner: OwnerId) -> None:
        self._connection = connection
        self._owner = owner

    async def page(self, table: str, after: int, limit: int) -> Sequence[tuple[int, dict[str, Any]]]:
        """(id, row as JSON) of up to `limit` rows beyond the id `after`."""
        assert table in ROWS
        statement = sa.text(
            f"select id, to_jsonb({table}) - 'user_id' from {table}"  # noqa: S608 - fixed names
            " where user_id = :owner and id > :after order by id limit :limit"
        )
        values = {"owner": self._owner, "after": after, "limit": limit}
        return [(row[0], row[1]) for row in (await self._connection.execute(statement, values)).all()]

    async def delete_everything(self) -> None:
        for table in (*SINGLE_ROWS, *reversed(ROWS)):
            statement = sa.text(f"delete from {table} where user_id = :owner")  # noqa: S608 - fixed names
            await self._connection.execute(statement, {"owner": self._owner})

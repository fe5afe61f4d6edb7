"""A guest who signs up keeps the list: the guest's rows move to the new user.

The sign-up gives the guest a new user id. The token of the new user names the old one in `took_over`,
signed like every other claim, so the move needs no call between the servers and can be repeated.
"""

from __future__ import annotations

import asyncio
import logging

import sqlalchemy as sa

from todo_backend.database import Database, OwnerId
from todo_backend.identity.tokens import User
from todo_backend.owned_tables import ROWS, SINGLE_ROWS

logger = logging.getLogger(__name__)

MAX_REMEMBERED = 10_000


class GuestTakeover:
    """Moves guests' rows, once per guest and process; a second move finds nothing and changes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database
        # Only spares repeated work: another replica, or a restart, just runs the same no-op again.
        self._done: set[tuple[OwnerId, OwnerId]] = set()
        self._moving = asyncio.Lock()

    async def apply(self, user: User) -> None:
        """Move what the guests named in the user's token still own."""
        for guest in user.took_over:
            if (guest, user.id) in self._done:
                continue
            async with self._moving:
                await self._move(guest, user.id)
                if len(self._done) >= MAX_REMEMBERED:
                    self._done.clear()
                self._done.add((guest, user.id))

    async def _move(self, guest: OwnerId, owner: OwnerId) -> None:
        async with self._database.transaction(owner, take_over_from=guest) as connection:
            for table in (*ROWS, *SINGLE_ROWS):
                statement = f"update {table} set user_id = :owner where user_id = :guest"  # noqa: S608 - fixed names
                if table in SINGLE_ROWS:
                    # What the new user has chosen already stays.
                    statement += f" and not exists (select from {table} where user_id = :owner)"
                result = await connection.execute(sa.text(statement), {"owner": owner, "guest": guest})
                if result.rowcount:
                    logger.info("guest_rows_moved", extra={"table": table, "rows": result.rowcount})

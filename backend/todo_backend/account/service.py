"""Taking along and deleting all that is held of a user."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime

from todo_backend.account.repository import AccountRepository
from todo_backend.database import Database, OwnerId
from todo_backend.owned_tables import ROWS
from todo_backend.preferences.service import PreferencesService

VERSION = 1
PAGE_ROWS = 500


class AccountService:
    def __init__(self, database: Database, preferences: PreferencesService) -> None:
        self._database = database
        self._preferences = preferences

    async def export(self, owner: OwnerId) -> AsyncIterator[str]:
        """All rows of the user as one JSON object, a list for each table, piece by piece.

        Read in pages of a short transaction each: somebody who downloads slowly holds no connection.
        """
        settings = (await self._preferences.get(owner)).model_dump_json()
        exported_at = datetime.now(UTC).isoformat(timespec="seconds")
        yield f'{{"version": {VERSION}, "exported_at": "{exported_at}", "settings": {settings}'
        for table in ROWS:
            yield f', "{table}": ['
            async for piece in self._rows(owner, table):
                yield piece
            yield "]"
        yield "}\n"

    async def _rows(self, owner: OwnerId, table: str) -> AsyncIterator[str]:
        after, separator = 0, "\n"
        while True:
            async with self._database.transaction(owner) as connection:
                page = await AccountRepository(connection, owner).page(table, after, PAGE_ROWS)
            for _, row in page:
                yield separator + json.dumps(row, ensure_ascii=False)
                separator = ",\n"
            if len(page) < PAGE_ROWS:
                return
            after = page[-1][0]

    async def delete_everything(self, owner: OwnerId) -> None:
        """In one transaction: all of it, or nothing. A second time there is nothing left.

        Also for a user who is gone: the page asks once more after the account was deleted, as another tab may have
        written in between.
        """
        async with self._database.transaction(owner, even_deleted=True) as connection:
            await AccountRepository(connection, owner).delete_everything()

"""Reading and changing what a person has chosen."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncConnection

from todo_backend.database import Database, OwnerId
from todo_backend.preferences.repository import PreferencesRepository
from todo_backend.preferences.schemas import SettingsOut
from todo_backend.tasks.due import zone_named


class PreferencesService:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, owner: OwnerId) -> SettingsOut:
        async with self._database.transaction(owner) as connection:
            return await self.read(connection, owner)

    async def read(self, connection: AsyncConnection, owner: OwnerId) -> SettingsOut:
        """`get` within a transaction that there is already."""
        return SettingsOut(**await PreferencesRepository(connection, owner).get())

    async def home_zone(self, owner: OwnerId) -> ZoneInfo:
        """The zone that was chosen; UTC when none was."""
        return zone_named((await self.get(owner)).time_zone or "UTC")

    async def change(self, owner: OwnerId, values: dict[str, Any]) -> SettingsOut:
        """Change the given fields only, and return all of them."""
        async with self._database.transaction(owner) as connection:
            repository = PreferencesRepository(connection, owner)
            if values:
                await repository.change(values)
            return SettingsOut(**await repository.get())

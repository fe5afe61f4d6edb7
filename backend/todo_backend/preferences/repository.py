"""SQL for settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg
from sqlalchemy.ext.asyncio import AsyncConnection

from todo_backend.database import OwnerId
from todo_backend.preferences.models import user_settings

_SHOWN = (
    user_settings.c.time_zone,
    user_settings.c.language,
    user_settings.c.week_start,
    user_settings.c.theme,
    user_settings.c.reminder_hour,
)


class PreferencesRepository:
    """Reads and writes one user's settings on one connection."""

    def __init__(self, connection: AsyncConnection, owner: OwnerId) -> None:
        self._connection = connection
        self._owner = owner

    async def get(self) -> Mapping[str, Any]:
        """The columns that were chosen; empty when nothing was."""
        statement = sa.select(*_SHOWN).where(user_settings.c.user_id == self._owner)
        row = (await self._connection.execute(statement)).mappings().one_or_none()
        return {} if row is None else {str(name): value for name, value in row.items()}

    async def change(self, values: Mapping[str, Any]) -> None:
        statement = pg.insert(user_settings).values(user_id=self._owner, **values)
        await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=[user_settings.c.user_id], set_={**values, "updated_at": sa.func.now()}
            )
        )

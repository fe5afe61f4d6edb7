"""SQL for settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg
from sqlalchemy.ext.asyncio import AsyncConnection

from todo_backend.database import OwnerId
from todo_backend.preferences.models import user_settings

# Plain text, as every chat turn reads it: building it from expressions takes longer than running it.
_GET = sa.text("select time_zone, language, week_start, theme, reminder_hour from user_settings where user_id = :owner")


class PreferencesRepository:
    """Reads and writes one user's settings on one connection."""

    def __init__(self, connection: AsyncConnection, owner: OwnerId) -> None:
        self._connection = connection
        self._owner = owner

    async def get(self) -> Mapping[str, Any]:
        """The columns that were chosen; empty when nothing was."""
        row = (await self._connection.execute(_GET, {"owner": self._owner})).mappings().one_or_none()
        return {} if row is None else {str(name): value for name, value in row.items()}

    async def change(self, values: Mapping[str, Any]) -> None:
        statement = pg.insert(user_settings).values(user_id=self._owner, **values)
        await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=[user_settings.c.user_id], set_={**values, "updated_at": sa.func.now()}
            )
        )

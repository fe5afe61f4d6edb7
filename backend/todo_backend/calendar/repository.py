"""SQL for calendar feeds."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg
from sqlalchemy.ext.asyncio import AsyncConnection

from todo_backend.calendar.models import calendar_feeds
from todo_backend.database import OwnerId


class FeedRepository:
    """Reads and writes one user's feed on one connection."""

    def __init__(self, connection: AsyncConnection, owner: OwnerId) -> None:
        self._connection = connection
        self._owner = owner

    async def created_at(self) -> datetime | None:
        """Since when there is a feed; None when there is none."""
        return await self._connection.scalar(
            sa.select(calendar_feeds.c.created_at).where(calendar_feeds.c.user_id == self._owner)
        )

    async def put(self, secret_hash: str) -> None:
        """Make the feed, or give it another secret: the old address is good for nothing then."""
        statement = pg.insert(calendar_feeds).values(user_id=self._owner, secret_hash=secret_hash)
        await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=[calendar_feeds.c.user_id],
                set_={"secret_hash": secret_hash, "created_at": sa.func.now()},
            )
        )

    async def remove(self) -> None:
        await self._connection.execute(sa.delete(calendar_feeds).where(calendar_feeds.c.user_id == self._owner))


async def owner_of_feed(connection: AsyncConnection, secret_hash: str) -> OwnerId | None:
    """Whose feed has that secret. Naming the hash opens just that row, by the policy `by_secret`."""
    await connection.execute(sa.text("select set_config('app.feed_hash', :hash, true)"), {"hash": secret_hash})
    found = await connection.scalar(
        sa.select(calendar_feeds.c.user_id).where(calendar_feeds.c.secret_hash == secret_hash)
    )
    return None if found is None else OwnerId(found)

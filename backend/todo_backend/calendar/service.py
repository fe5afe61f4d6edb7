"""The calendar of a user: as a file, and as a feed behind a secret address."""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from datetime import datetime

from todo_backend.calendar.events import calendar_of
from todo_backend.calendar.repository import FeedRepository, owner_of_feed
from todo_backend.database import Database, OwnerId
from todo_backend.preferences.service import PreferencesService
from todo_backend.tasks.due import zone_named
from todo_backend.tasks.repository import TaskFilter
from todo_backend.tasks.service import Caller, TaskService

MAX_EVENTS = 1000
SECRET_BYTES = 32
NOBODY = OwnerId("")


class CalendarService:
    def __init__(self, database: Database, tasks: TaskService, preferences: PreferencesService) -> None:
        self._database = database
        self._tasks = tasks
        self._preferences = preferences

    async def export(self, owner: OwnerId) -> bytes:
        """All dated tasks, done ones too; the MAX_EVENTS that come first."""
        return await self._calendar(owner, completed=None)

    async def feed_since(self, owner: OwnerId) -> datetime | None:
        """Since when there is a feed; None when there is none."""
        async with self._database.transaction(owner) as connection:
            return await FeedRepository(connection, owner).created_at()

    async def make_feed(self, owner: OwnerId) -> str:
        """A new secret address, as a path; an earlier one ends. It is told this once: only its hash is kept."""
        secret = secrets.token_urlsafe(SECRET_BYTES)
        async with self._database.transaction(owner) as connection:
            await FeedRepository(connection, owner).put(_hash(secret))
        return f"/calendar/{secret}.ics"

    async def revoke_feed(self, owner: OwnerId) -> None:
        async with self._database.transaction(owner) as connection:
            await FeedRepository(connection, owner).remove()

    async def feed(self, secret: str) -> bytes | None:
        """The open dated tasks behind a secret; None when there is no such feed."""
        async with self._database.transaction(NOBODY) as connection:
            owner = await owner_of_feed(connection, _hash(secret))
        return None if owner is None else await self._calendar(owner, completed=False)

    async def _calendar(self, owner: OwnerId, *, completed: bool | None) -> bytes:
        chosen = await self._preferences.get(owner)
        zone = zone_named(chosen.time_zone or "UTC")
        found = await self._tasks.list_by_due(Caller(owner, zone), TaskFilter(completed=completed, limit=MAX_EVENTS))
        # A thousand events take a good part of a second: not in the way of everybody else.
        return await asyncio.to_thread(calendar_of, found, zone, chosen.reminder_hour)


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()

"""What rings, for whom, and how it is answered to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncConnection

from todo_backend.database import Database, OwnerId
from todo_backend.preferences.repository import PreferencesRepository
from todo_backend.preferences.schemas import SettingsOut
from todo_backend.reminders.errors import ReminderNotFound
from todo_backend.reminders.repository import DISMISSED, SHOWN, SNOOZED, Clock, Reminder, ReminderRepository


@dataclass(frozen=True, slots=True)
class Claim:
    """Reminders that the caller, and nobody else, is to show; and when the next one rings."""

    claimed: list[Reminder]
    next_at: datetime | None


class ReminderService:
    def __init__(self, database: Database, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._database = database
        self._now = now

    async def open(self, owner: OwnerId, zone: ZoneInfo) -> list[Reminder]:
        """Those that fell due and were not answered to, snoozed ones too; the newest first."""
        async with self._database.transaction(owner) as connection:
            clock, repository = await self._clock(connection, owner, zone), ReminderRepository(connection, owner)
            await repository.fire(clock)
            return await repository.open(clock)

    async def claim(self, owner: OwnerId, zone: ZoneInfo) -> Claim:
        """Take what is to be notified of, for a minute: `shown` makes that final, else it is offered again."""
        async with self._database.transaction(owner) as connection:
            clock, repository = await self._clock(connection, owner, zone), ReminderRepository(connection, owner)
            await repository.fire(clock)
            return Claim(await repository.claim(clock), await repository.next_at(clock))

    async def shown(self, owner: OwnerId, reminder_id: int) -> None:
        await self._mark(owner, reminder_id, SHOWN, {"now": self._now()})

    async def dismiss(self, owner: OwnerId, reminder_id: int) -> None:
        await self._mark(owner, reminder_id, DISMISSED, {"now": self._now()})

    async def snooze(self, owner: OwnerId, reminder_id: int, until: datetime) -> None:
        """Ring again at `until` (aware)."""
        await self._mark(owner, reminder_id, SNOOZED, {"until": until})

    def now(self) -> datetime:
        return self._now()

    async def _mark(self, owner: OwnerId, reminder_id: int, change: str, values: dict[str, Any]) -> None:
        async with self._database.transaction(owner) as connection:
            if not await ReminderRepository(connection, owner).mark(reminder_id, change, values):
                raise ReminderNotFound

    async def _clock(self, connection: AsyncConnection, owner: OwnerId, zone: ZoneInfo) -> Clock:
        chosen = SettingsOut(**await PreferencesRepository(connection, owner).get())
        return Clock(self._now(), chosen.reminder_hour, chosen.time_zone or zone.key)

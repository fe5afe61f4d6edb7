"""SQL for reminders."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from todo_backend.database import OwnerId
from todo_backend.tasks.due import Due

MAX_OPEN = 50
"""After a long absence only the newest ring."""
LOOK_BACK = timedelta(days=30)
LEASE = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Reminder:
    """A task that fell due and was not answered to yet."""

    id: int
    task_id: int
    title: str
    due: Due
    fired_at: datetime
    snoozed_until: datetime | None


@dataclass(frozen=True, slots=True)
class Clock:
    """When reminders ring: the moment that is now, and the hour for whole days in the user's zone (IANA name)."""

    now: datetime
    hour: int
    zone: str

    def values(self, owner: OwnerId) -> dict[str, Any]:
        return {"owner": owner, "now": self.now, "hour": self.hour, "zone": self.zone}


class ReminderRepository:
    """Reads and writes one user's reminders on one connection."""

    def __init__(self, connection: AsyncConnection, owner: OwnerId) -> None:
        self._connection = connection
        self._owner = owner

    async def fire(self, clock: Clock) -> None:
        """Write down which tasks have fallen due. A moment of a task is written once, whoever looks."""
        values = clock.values(self._owner) | {"oldest": clock.now - LOOK_BACK, "limit": MAX_OPEN}
        await self._connection.execute(_FIRE, values)

    async def open(self, clock: Clock) -> list[Reminder]:
        """Those that were not answered to, the newest first: of tasks that are still open and due at that moment."""
        rows = (await self._connection.execute(_OPEN, clock.values(self._owner) | {"limit": MAX_OPEN})).all()
        return _reminders(rows)

    async def claim(self, clock: Clock) -> list[Reminder]:
        """Those that nobody has shown or is about to show; they are the caller's for LEASE.

        Two callers at once never get the same one.
        """
        values = clock.values(self._owner) | {"lease": clock.now + LEASE, "limit": MAX_OPEN}
        return _reminders((await self._connection.execute(_CLAIM, values)).all())

    async def next_at(self, clock: Clock) -> datetime | None:
        """When the next one rings, as far as it is known now."""
        return await self._connection.scalar(_NEXT, clock.values(self._owner))

    async def mark(self, reminder_id: int, change: str, values: dict[str, Any]) -> bool:
        """Carry out one of the fixed changes below; False when there is no such reminder."""
        statement = sa.text(f"update reminders set {change} where user_id = :owner and id = :id")  # noqa: S608 - fixed
        result = await self._connection.execute(statement, {"owner": self._owner, "id": reminder_id, **values})
        return result.rowcount == 1


SHOWN = "shown_at = coalesce(shown_at, :now)"
DISMISSED = "dismissed_at = coalesce(dismissed_at, :now)"
SNOOZED = "snoozed_until = :until, shown_at = null, claimed_until = null, dismissed_at = null"


def _reminders(rows: Sequence[sa.Row[Any]]) -> list[Reminder]:
    return [
        Reminder(row.id, row.task_id, row.title, Due(row.due_on, row.due_at), row.fired_at, row.snoozed_until)
        for row in rows
    ]


_MOMENT = (
    "coalesce(tasks.due_at,"
    " (tasks.due_on + make_interval(hours => :hour)) at time zone coalesce(tasks.timezone, :zone))"
)
_IS_OPEN = f"""
    reminders.user_id = :owner and tasks.user_id = :owner and not tasks.completed
    and reminders.dismissed_at is null and reminders.remind_at = {_MOMENT}
"""
# A day on either side for the zones: the index on due_on narrows it down, the exact moment decides.
_FIRE = sa.text(f"""
    insert into reminders (user_id, task_id, remind_at, fired_at)
    select :owner, id, moment, :now from (
        select tasks.id, {_MOMENT} as moment, tasks.due_at, tasks.created_at from tasks
        where tasks.user_id = :owner and not tasks.completed
        and tasks.due_on between cast(:oldest as date) - 1 and cast(:now as date) + 1
    ) as due
    where moment between :oldest and :now
    -- Added for today after the hour at which days ring: whoever wrote it down knows of it.
    and (due_at is not null or moment >= created_at)
    order by moment desc limit :limit
    on conflict (task_id, remind_at) do nothing
""")  # noqa: S608 - made of the constants above
_READ = (
    "reminders.id, reminders.task_id, tasks.title, tasks.due_on, tasks.due_at,"
    " reminders.fired_at, reminders.snoozed_until, reminders.remind_at"
)
_OPEN = sa.text(f"""
    select {_READ} from reminders join tasks on tasks.id = reminders.task_id
    where {_IS_OPEN} order by reminders.remind_at desc limit :limit
""")  # noqa: S608
_CLAIM = sa.text(f"""
    with claimed as (
        update reminders set claimed_until = :lease
        from tasks
        where tasks.id = reminders.task_id and reminders.id in (
            select reminders.id from reminders join tasks on tasks.id = reminders.task_id
            where {_IS_OPEN} and reminders.shown_at is null
            and (reminders.claimed_until is null or reminders.claimed_until <= :now)
            and (reminders.snoozed_until is null or reminders.snoozed_until <= :now)
            order by reminders.remind_at desc limit :limit
            for update of reminders skip locked
        )
        returning {_READ}
    )
    select * from claimed order by remind_at desc
""")  # noqa: S608
_NEXT = sa.text(f"""
    select least(
        (select min({_MOMENT}) from tasks where tasks.user_id = :owner and not tasks.completed
            and tasks.due_on >= cast(:now as date) - 1 and {_MOMENT} > :now),
        (select min(reminders.snoozed_until) from reminders join tasks on tasks.id = reminders.task_id
            where {_IS_OPEN} and reminders.snoozed_until > :now),
        (select min(reminders.claimed_until) from reminders join tasks on tasks.id = reminders.task_id
            where {_IS_OPEN} and reminders.shown_at is null and reminders.claimed_until > :now)
    )
""")  # noqa: S608

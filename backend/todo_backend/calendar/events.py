"""Tasks as events of an iCalendar (RFC 5545). Phones show no VTODO, so a task is a VEVENT."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, vRecur

from todo_backend.tasks.due import zone_named
from todo_backend.tasks.models import Task

LENGTH = timedelta(minutes=30)
"""How long a task takes in the calendar that has a time but no end."""
_PRIORITIES = {"high": 1, "medium": 5, "low": 9}
_UNTIL = re.compile(r"UNTIL=(\d{8})(T\d{6}Z?)?")


def calendar_of(tasks: Sequence[Task], zone: ZoneInfo, reminder_hour: int) -> bytes:
    """The tasks that have a date. `zone`: for those that name none. reminder_hour: when whole days ring."""
    calendar = Calendar()
    calendar.add("prodid", "-//Todo//Todo assistant//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Todo")
    calendar.add("x-published-ttl", "PT15M")
    for task in tasks:
        if task.due is not None:
            calendar.add_component(_event(task, zone, reminder_hour))
    calendar.add_missing_timezones()
    return calendar.to_ical()


def _event(task: Task, zone: ZoneInfo, reminder_hour: int) -> Event:
    assert task.due is not None
    home = zone_named(task.timezone) if task.timezone else zone
    event = Event()
    # The owner's id is nobody's business outside, but ids of tasks alone are not unique in the world.
    owner = hashlib.sha256(task.user_id.encode()).hexdigest()[:16]
    event.add("uid", f"task-{task.id}-{owner}@todo")
    event.add("dtstamp", task.updated_at.astimezone(UTC))
    event.add("created", task.created_at.astimezone(UTC))
    event.add("last-modified", task.updated_at.astimezone(UTC))
    event.add("summary", f"✓ {task.title}" if task.completed else task.title)
    if task.description:
        event.add("description", task.description)
    if task.due.at is not None:
        start = task.due.at.astimezone(home)
        end = task.due_end.at.astimezone(home) if task.due_end and task.due_end.at else start + LENGTH
        event.add("dtstart", start)
        event.add("dtend", max(end, start + timedelta(minutes=1)))
    else:
        event.add("dtstart", task.due.on)
        event.add("dtend", (task.due_end.on if task.due_end else task.due.on) + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
    if task.priority:
        event.add("priority", _PRIORITIES[task.priority])
    if task.tags:
        event.add("categories", list(task.tags))
    if not task.completed:
        if task.recurrence:
            event.add("rrule", vRecur.from_ical(_until_in_kind(task.recurrence, task, home)))
        event.add_component(_alarm(task, reminder_hour))
    return event


def _alarm(task: Task, reminder_hour: int) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", task.title)
    is_timed = task.due is not None and task.due.at is not None
    alarm.add("trigger", timedelta() if is_timed else timedelta(hours=reminder_hour))
    return alarm


def _until_in_kind(rule: str, task: Task, home: ZoneInfo) -> str:
    """The rule with an UNTIL of the kind that the start has: a day for days, UTC for times (section 3.3.10)."""

    def written(found: re.Match[str]) -> str:
        assert task.due is not None
        day = datetime.strptime(found[1], "%Y%m%d").date()  # noqa: DTZ007 - a day
        if task.due.at is None:
            return f"UNTIL={day:%Y%m%d}"
        if found[2] and found[2].endswith("Z"):
            return found[0]
        clock = time.fromisoformat(found[2][1:]) if found[2] else time(23, 59, 59)
        return f"UNTIL={datetime.combine(day, clock, home).astimezone(UTC):%Y%m%dT%H%M%SZ}"

    return _UNTIL.sub(written, rule)

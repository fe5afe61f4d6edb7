"""The due date and recurrence of a task from the times of its clause."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from dateutil.relativedelta import relativedelta

from todo_backend.language.dates.model import Clock, Day, Group
from todo_backend.language.dates.reading import period_last
from todo_backend.language.dates.resolve import bounds, localise, parse_due, resolve
from todo_backend.language.situation import Situation
from todo_backend.language.text import compiled
from todo_backend.language.types import TaskView


def merge(groups: list[Group]) -> Group | None:
    """One time from the parts of a clause: "at 5pm" and "tomorrow" said apart belong together."""
    if not groups:
        return None
    result = replace(groups[0])
    for group in groups[1:]:
        if result.is_clock_only and (group.day or group.repeat):
            other, result = result, replace(group)
        else:
            other = group
        if not (result.clock or result.part) and (result.day or result.repeat):
            result.clock, result.part = other.clock, other.part
        result.length = result.length or other.length
        result.until = result.until or other.until
        if result.repeat and not result.first and other.day:
            result.first = other.day
        elif other.repeat and not result.repeat:
            result.repeat, result.first, result.day = other.repeat, result.day, None
    return result


def due_arguments(groups: list[Group], situation: Situation) -> dict[str, object]:
    """The tool arguments due, due_end and recurrence that the times of a clause mean; only those that are set."""
    group = merge(groups)
    if group is None:
        return {}
    group.day = still_ahead(group.day, situation.now.date())
    when = resolve(group, situation.now, situation.zone)
    pairs = {"due": when.due, "due_end": when.due_end, "recurrence": when.recurrence}
    return {key: value for key, value in pairs.items() if value is not None}


def still_ahead(day: Day | None, today: date) -> Day | None:
    """A period that has begun is what is left of it: "this week", said on Wednesday, is due by its Sunday."""
    if day is None or day.last is not None or day.date >= today:
        return day
    last = period_last(day.date, day.grain)
    return Day(last) if last >= today else day


def moved_arguments(groups: list[Group], task: TaskView, situation: Situation) -> dict[str, object]:
    """The same for a task that has a due date already: a new day keeps its time, a new time keeps its day."""
    group = merge(groups)
    if group is None:
        return {}
    old = parse_due(task.due)
    if old is not None and group.is_clock_only:
        group.day = Day(old.date() if isinstance(old, datetime) else old)
    elif (
        isinstance(old, datetime)
        and not (group.clock or group.part or group.moment or group.length)
        and (group.repeat or (group.is_day_only and group.day and group.day.grain == "day"))
    ):
        local = old.astimezone(situation.zone)
        group.clock = Clock(local.hour, local.minute, local.second)
    return due_arguments([group], situation)


def shifted_due(delta: relativedelta, task: TaskView, situation: Situation) -> str | None:
    """The due date `delta` away from the task's own, its time kept; counted from today when it has none.

    Hours and minutes need a time of day: a task of a later day begins at 9, one of today now. None beyond the calendar.
    """
    old = parse_due(task.due) or situation.now.date()
    try:
        if isinstance(old, datetime):
            local = old.astimezone(situation.zone) if old.tzinfo else old.replace(tzinfo=situation.zone)
        elif not (delta.hours or delta.minutes):
            return (old + delta).isoformat()
        elif old <= situation.now.date():
            local = situation.now.replace(second=0, microsecond=0)
        else:
            local = datetime.combine(old, time(9), situation.zone)
        if delta.hours or delta.minutes:
            # Hours count real time, also across a change of clocks.
            return (local.astimezone(UTC) + delta).astimezone(situation.zone).isoformat()
        return localise(local.replace(tzinfo=None) + delta, situation.zone).isoformat()
    except (OverflowError, ValueError):
        return None


def due_day(due: str | None, situation: Situation) -> date | None:
    """The day a task is due in the user's zone."""
    parsed = parse_due(due)
    if isinstance(parsed, datetime):
        return parsed.astimezone(situation.zone).date() if parsed.tzinfo else parsed.date()
    return parsed


def window(groups: list[Group], said: str, situation: Situation) -> tuple[date | None, date | None] | None:
    """First and last day that a question is about: "after the weekend" has no last day, "before Friday" no first.

    said: the normalised message that the groups stand in.
    """
    span = period(groups, situation)
    if span is None:
        return None
    start = min(group.start for group in groups)
    first_word = re.compile(r"\W*\w*").match(said, start)
    leads: tuple[str, ...] = said[:start], said[: first_word.end() if first_word else start]
    if not situation.pack.dates.spaced:
        leads = (said[start : max(group.end for group in groups) + 2],)
    edge = next(
        (
            name
            for name, words in situation.pack.edges.items()
            if name != "onwards"
            for lead in leads
            if compiled(words).search(lead)
        ),
        None,
    )
    match edge:
        case "after":
            return span[1] + timedelta(days=1), None
        case "before":
            return None, span[0] - timedelta(days=1)
        case "by":
            return None, span[1]
        case "from" if compiled(situation.pack.edges.get("onwards", "")).match(said, groups[-1].end):
            return span[0], None
        case _:
            return span


def is_within(due: str | None, span: tuple[date | None, date | None] | None, situation: Situation) -> bool:
    """Whether a due date falls between two days, either of which may be open."""
    day = due_day(due, situation)
    if span is None or day is None:
        return False
    return (span[0] is None or span[0] <= day) and (span[1] is None or day <= span[1])


def is_in(due: str | None, groups: list[Group], situation: Situation) -> bool:
    """Whether a due date falls into the period that was said."""
    return is_within(due, period(groups, situation), situation)


def is_at(due: str | None, groups: list[Group], situation: Situation) -> bool:
    """Whether a due date has the time of day that was said, whatever its day."""
    clock, due_at = groups[0].clock if groups else None, parse_due(due)
    if clock is None or not isinstance(due_at, datetime):
        return False
    local = due_at.astimezone(situation.zone) if due_at.tzinfo else due_at
    hours = {clock.hour} if clock.sure else {clock.hour % 12, clock.hour % 12 + 12}
    return local.hour in hours and local.minute == clock.minute


def period(groups: list[Group], situation: Situation) -> tuple[date, date] | None:
    """First and last day of the period that the times of a clause mean; None when no day was said."""
    group = merge(groups)
    if group is None:
        return None
    day = group.day or group.until or group.first
    if day is None and group.moment:
        day = Day(group.moment.at.date())
    if day is None and (group.clock or group.part):
        day = Day(situation.now.date())
    if day is None:
        return None
    return (situation.now.date(), day.date) if group.until and not group.day else bounds(day)

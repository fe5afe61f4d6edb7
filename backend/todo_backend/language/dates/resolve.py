"""From joined times to ISO dates, date-times and recurrence rules in the user's zone."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from todo_backend.language.dates.model import Clock, Day, Group, Length, Part, Repeat
from todo_backend.language.dates.reading import add, period_last
from todo_backend.language.dates.recurrence import PART_HOURS, at_hours, between, first_occurrence, last_day, rule_text

_PM_PARTS = frozenset({"afternoon", "evening", "tonight", "night"})
_TWICE = 2
_SMALL_HOURS = {"night": 6, "tonight": 5}
"""Before which hour a time at night is after midnight: "at 3 at night", "at 1 tonight", but "tonight at 5"."""


@dataclass(frozen=True, slots=True)
class When:
    """A resolved time: `due` is a date, or a date and time with offset when a time of day was said."""

    due: str | None
    due_end: str | None
    recurrence: str | None


def zone_of(name: str) -> ZoneInfo:
    """The zone of an IANA name, UTC for a name that does not exist."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def _said_zone(name: str) -> tzinfo:
    """The zone of an IANA name, or of an offset such as "+0530"."""
    if name[0] not in "+-":
        return zone_of(name)
    offset = timedelta(hours=int(name[1:3]), minutes=int(name[3:5]))
    return timezone(-offset if name[0] == "-" else offset)


def localise(naive: datetime, zone: tzinfo) -> datetime:
    """Puts a wall-clock time into the zone. A time that a spring change skips moves on by the length of the gap."""
    return naive.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)


def resolve(group: Group, now: datetime, zone: ZoneInfo) -> When:
    """The time that a group means, seen from `now` (aware, in the user's zone)."""
    if group.moment is not None:
        end = _end(group.moment.at, None, group.length, zone)
        return When(_iso(group.moment.at.astimezone(UTC).astimezone(zone)), end, None)
    if group.repeat is not None:
        return _resolve_repeat(group, group.repeat, now, zone)
    day = group.day
    timed = group.clock is not None or group.part is not None
    if day is None and _is_past_closing(group, now):
        day, timed = Day(now.date()), False
    if day is None and not timed:
        return When(None, None, None)
    if not timed and day is not None:
        last = day.last.isoformat() if day.last else None
        if group.length and group.length.unit not in ("hour", "minute"):
            closing = add(day.date, group.length.delta)
            last = (closing - timedelta(days=1)).isoformat() if closing and closing > day.date else last
        return When(day.date.isoformat(), last, None)
    start, clock = _moment(day, group.clock, group.part, now, zone)
    if start is None:
        return When(None, None, None)
    return When(_iso(start), _end(start, clock, group.length, zone), None)


def parse_due(due: object) -> datetime | date | None:
    """A due date as the tools write it: a date, or a date and time; None for anything else."""
    if not isinstance(due, str) or not due:
        return None
    try:
        return datetime.fromisoformat(due) if "T" in due else date.fromisoformat(due)
    except ValueError:
        return None


def _iso(moment: datetime) -> str:
    return moment.replace(microsecond=0).isoformat()


def hour_of(clock: Clock | None, part: Part | None, today: date | None, now: datetime) -> tuple[int, int, int]:
    """The time of day that is meant; when the day may be `today`, hours that have passed move to the afternoon."""
    if clock is None:
        return (PART_HOURS[part.name], 0, 0) if part else (9, 0, 0)
    hour = clock.hour
    if not clock.sure or (part and part.name in _PM_PARTS and hour < 12):
        if part:
            late = part.name in _PM_PARTS and hour < 12 and hour >= _SMALL_HOURS.get(part.name, 0)
            hour = hour + 12 if late else hour
            if part.name == "noon" and 1 <= hour <= 4:
                hour += 12
            if part.name in ("morning", "early") and hour == 12:
                hour = 0
            if part.name in _SMALL_HOURS and clock.hour == 12 and not clock.sure:
                hour = 0
        elif 1 <= hour <= 6 or (hour < 12 and today == now.date() and (hour, clock.minute) <= (now.hour, now.minute)):
            hour += 12
    return hour, clock.minute, clock.second


def _is_past_closing(group: Group, now: datetime) -> bool:
    """Whether "by EOD" is said after hours: then it is the rest of today that is meant, not the next day's end."""
    return group.clock is None and group.part == Part("close") and now.hour >= PART_HOURS["close"]


def _moment(
    day: Day | None, clock: Clock | None, part: Part | None, now: datetime, zone: ZoneInfo
) -> tuple[datetime | None, Clock | None]:
    local = _said_zone(clock.zone) if clock and clock.zone else zone
    here = now.astimezone(local)
    base = day.date if day else here.date()
    hour, minute, second = hour_of(clock, part, base, here)
    midnight = (clock is not None and hour == 0 and minute == 0 and part is not None and part.name != "morning") or (
        clock is not None and clock.sure and hour == 0 and minute == 0 and day is None
    )
    naive = datetime.combine(base, time(hour, minute, second))
    if midnight and day is not None and part is not None:
        naive += timedelta(days=1)
    try:
        start = localise(naive, local)
        small_hours = (
            day is not None and base == here.date() and part is not None and hour < _SMALL_HOURS.get(part.name, 0)
        )
        if (day is None or small_hours) and start <= here:
            start = localise(naive + timedelta(days=1), local)
        start = start.astimezone(zone)
    except (OverflowError, ValueError):
        return None, clock
    return start, clock


def _end(start: datetime, clock: Clock | None, length: Length | None, zone: ZoneInfo) -> str | None:
    try:
        if clock and clock.end:
            hour, minute = clock.end.hour, clock.end.minute
            # An end goes to the afternoon with its start ("from 3 to 5 in the afternoon").
            moved = not clock.end.sure or start.hour == clock.hour + 12
            if moved and hour < 12 and (hour, minute) <= (start.hour, start.minute):
                hour += 12
            naive = datetime.combine(start.date(), time(hour, minute))
            if naive <= start.replace(tzinfo=None):
                naive += timedelta(days=1)
            return _iso(localise(naive, zone))
        if length:
            moved = start.astimezone(UTC) + length.delta if length.unit in ("hour", "minute") else None
            moved = moved.astimezone(zone) if moved else localise(start.replace(tzinfo=None) + length.delta, zone)
            return _iso(moved)
    except (OverflowError, ValueError):
        return None
    return None


def _resolve_repeat(group: Group, repeat: Repeat, now: datetime, zone: ZoneInfo) -> When:
    repeat, clock = _at_times(group, repeat, now)
    count = group.count.times if group.count else None
    timed = clock is not None or group.part is not None or bool(repeat.byhour) or repeat.is_within_day
    here = now.replace(tzinfo=None)
    if repeat.is_within_day and clock is None:
        step = timedelta(**{"hours" if repeat.freq == "HOURLY" else "minutes": repeat.interval})
        start: datetime | None = here.replace(second=0, microsecond=0) + step
    else:
        hour, minute, second = (0, 0, 0) if repeat.byhour else hour_of(clock, group.part, None, now)
        first = group.first.date if group.first else now.date()
        begin = datetime.combine(first, time(hour, minute, second) if timed else time())
        start = first_occurrence(repeat, begin, here if timed else datetime.combine(now.date(), time()))
    if start is None:
        return When(None, None, rule_text(repeat))
    until, length = group.until.date if group.until else None, group.length
    if length and length.unit not in ("hour", "minute") and count is None and until is None:
        until, length = last_day(start.date(), add(start.date(), length.delta)), None
    due = localise(start, zone)
    closing = _closing(group, until, start, now, zone) if timed else until and until.strftime("%Y%m%d")
    text = rule_text(repeat, closing, count)
    if not timed:
        return When(due.date().isoformat(), None, text)
    return When(_iso(due), _end(due, clock, length, zone), text)


def _at_times(group: Group, repeat: Repeat, now: datetime) -> tuple[Repeat, Clock | None]:
    """The rule with its times of day, and the one clock time it has without them."""
    clock = group.clock
    if group.clocks:
        hours = [hour_of(one, group.part, None, now)[:2] for one in group.clocks]
        return at_hours(repeat, hours), None
    if clock and repeat.is_within_day and clock.end:
        first = Clock(*hour_of(clock, group.part, None, now)[:2])
        last = Clock(*hour_of(clock.end, group.part, None, now)[:2])
        hourly = between(repeat, first, last)
        return hourly, None if hourly.byhour else first
    if clock and repeat.spread and len(repeat.byhour) == _TWICE:
        hour, minute, _ = hour_of(clock, group.part, None, now)
        # "Twice a day at 9": in the morning and in the evening.
        return at_hours(repeat, [(hour % 12, minute), (hour % 12 + 12, minute)]), None
    if clock and repeat.byhour and repeat.spread:
        return replace(repeat, byhour=(), spread=False), clock
    return repeat, clock


def _closing(group: Group, until: date | None, start: datetime, now: datetime, zone: ZoneInfo) -> str | None:
    """UNTIL of a rule with times of day, in UTC as RFC 5545 wants it."""
    end = datetime.combine(until, time(23, 59, 59)) if until else None
    if group.stop:
        end = datetime.combine(start.date(), time(*hour_of(group.stop, None, now.date(), now)))
    return localise(end, zone).astimezone(UTC).strftime("%Y%m%dT%H%M%SZ") if end else None


def bounds(day: Day) -> tuple[date, date]:
    """The first and the last day that a day value covers, for filters."""
    first = day.date - timedelta(days=1) if day.grain == "rolling" else day.date
    return first, day.last or period_last(day.date, day.grain)

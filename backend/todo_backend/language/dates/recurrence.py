"""What can be done with the parts of a recurrence rule: join, thin out, write down, find the first occurrence."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from dateutil.rrule import rrulestr

from todo_backend.language.dates.model import Clock, Day, Repeat, Without

WEEKDAY_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
PART_HOURS = {
    "early": 7, "morning": 9, "noon": 12, "afternoon": 15, "close": 17, "evening": 18, "tonight": 20, "night": 21,
}  # fmt: skip
_ALL_MONTHS = tuple(range(1, 13))


def joined(old: Repeat, new: Repeat) -> Repeat | None:
    """One rule of two that were said together ("every week" + "on Mondays"); None when they contradict each other."""
    for plain, other in ((old, new), (new, old)):
        fits = plain.freq == other.freq or (plain.freq == "DAILY" and other.freq == "WEEKLY")
        if fits and (plain.is_bare or plain.spread):
            hours = (plain.byhour, plain.byminute) if plain.byhour else (other.byhour, other.byminute)
            interval = max(plain.interval, other.interval)
            return replace(other, interval=interval, byhour=hours[0], byminute=hours[1], spread=other.spread)
    return None


def on_day(repeat: Repeat, day: Day) -> Repeat:
    """A bare rule with the day that was said beside it: "weekly" + "Friday" is every Friday."""
    if not repeat.is_bare or day.grain != "day" or day.last is not None:
        return repeat
    if repeat.freq == "WEEKLY" and day.is_weekday:
        return replace(repeat, byday=(WEEKDAY_CODES[day.date.weekday()],))
    if repeat.freq == "MONTHLY" and not day.is_weekday:
        return replace(repeat, bymonthday=(day.date.day,))
    if repeat.freq == "YEARLY" and not day.is_weekday:
        return replace(repeat, bymonth=(day.date.month,), bymonthday=(day.date.day,))
    return repeat


def thinned(repeat: Repeat, without: Without) -> Repeat | None:
    """The rule without some weekdays and months; None when that leaves nothing or cannot be said."""
    if without.bymonth:
        months = tuple(month for month in repeat.bymonth or _ALL_MONTHS if month not in without.bymonth)
        repeat = replace(repeat, bymonth=months)
        if not months:
            return None
    if without.byday:
        if (
            repeat.interval != 1
            or repeat.freq not in ("DAILY", "WEEKLY")
            or (repeat.freq == "WEEKLY" and not repeat.byday)
        ):
            return None
        days = tuple(day for day in repeat.byday or WEEKDAY_CODES if day not in without.byday)
        return replace(repeat, freq="WEEKLY", byday=days) if days else None
    return repeat


def at_hours(repeat: Repeat, clocks: list[tuple[int, int]]) -> Repeat:
    """The rule at several times of a day, all at the same minute."""
    minute = clocks[0][1]
    return replace(repeat, byhour=tuple(sorted({hour for hour, _ in clocks})), byminute=(minute,) if minute else ())


def between(repeat: Repeat, first: Clock, last: Clock) -> Repeat:
    """Such as "every 2 hours from 9 to 17" as the hours of a day; the rule itself when that cannot be said."""
    if not (first.hour, first.minute) < (last.hour, last.minute):
        return repeat
    if repeat.freq == "HOURLY":
        hours = range(first.hour, last.hour + (1 if first.minute <= last.minute else 0), repeat.interval)
        return at_hours(Repeat("DAILY", byday=repeat.byday), [(hour, first.minute) for hour in hours])
    if repeat.freq == "MINUTELY" and 60 % repeat.interval == 0 and first.minute == last.minute == 0:
        minutes = tuple(range(0, 60, repeat.interval))
        return Repeat("DAILY", byday=repeat.byday, byhour=tuple(range(first.hour, last.hour)), byminute=minutes)
    return repeat


def rule_text(repeat: Repeat, until: str | None = None, count: int | None = None) -> str:
    """The RRULE of a repeat, without the "RRULE:" prefix, parts in a fixed order."""
    lists = {
        "BYMONTH": repeat.bymonth, "BYMONTHDAY": repeat.bymonthday, "BYDAY": repeat.byday, "BYHOUR": repeat.byhour,
        "BYMINUTE": repeat.byminute, "BYSETPOS": repeat.bysetpos,
    }  # fmt: skip
    parts = [f"FREQ={repeat.freq}"]
    if repeat.interval > 1:
        parts.append(f"INTERVAL={repeat.interval}")
    parts += [f"{name}={','.join(map(str, values))}" for name, values in lists.items() if values]
    if count:
        parts.append(f"COUNT={count}")
    elif until:
        parts.append(f"UNTIL={until}")
    return ";".join(parts)


def first_occurrence(repeat: Repeat, start: datetime, not_before: datetime) -> datetime | None:
    """The first occurrence at or after both bounds. Asked without the interval, which counts from here on."""
    plain = repeat if repeat.is_within_day else replace(repeat, interval=1)
    anchor = start if repeat.is_within_day else max(start, datetime.combine(not_before.date(), start.time()))
    try:
        return rrulestr(rule_text(plain), dtstart=anchor).after(not_before - timedelta(microseconds=1), inc=True)
    except ValueError:
        return None


def last_day(first: date, closing: date | None) -> date | None:
    """The last day of a stretch that ends before `closing`."""
    return closing - timedelta(days=1) if closing and closing > first else None

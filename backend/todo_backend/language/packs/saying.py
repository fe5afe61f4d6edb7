"""Days and times in words, for languages that differ in their words alone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Sayings:
    """The words and patterns of a language.

    near: days from today that have a word. this_week: such as "{weekday}"; this_year: "{weekday} {day} {month}".
    """

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    near: Mapping[int, str]
    this_week: str
    this_year: str
    later_year: str


def day_sayer(sayings: Sayings) -> Callable[[date, date], str]:
    """Says a day, as near to the user's today as words allow."""

    def say_day(day: date, today: date) -> str:
        ahead = (day - today).days
        if ahead in sayings.near:
            return sayings.near[ahead]
        pattern = sayings.this_week if 1 < ahead < 7 else sayings.this_year
        if day.year != today.year and not 1 < ahead < 7:
            pattern = sayings.later_year
        return _dated(pattern, day, sayings)

    return say_day


def _dated(pattern: str, day: date, sayings: Sayings) -> str:
    return pattern.format(
        weekday=sayings.weekdays[day.weekday()], day=day.day, month=sayings.months[day.month - 1], year=day.year
    )


def say_clock(moment: datetime) -> str:
    """A time of day on the 24-hour clock: "17:00"."""
    return f"{moment.hour}:{moment.minute:02d}"

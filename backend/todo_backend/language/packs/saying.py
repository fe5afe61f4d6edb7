"""Days, times and recurrences in words, for languages that differ in their words alone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class Sayings:
    """The words and patterns of a language.

    near: days from today that have a word. this_week: such as "{weekday}"; this_year: "{weekday} {day} {month}".
    units: RRULE frequency -> ("every day", "every {n} days"). each_weekday: "every {days}"; on_weekdays and on_days
    stand after another frequency; nth: "1" -> "first", "-1" -> "last"; day_number: a day of the month ("{day}.").
    """

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    near: Mapping[int, str]
    this_week: str
    this_year: str
    later_year: str
    units: Mapping[str, tuple[str, str]]
    workdays: str
    each_weekday: str
    on_weekdays: str
    on_days: str
    last_day: str
    nth: Mapping[str, str]
    joiner: str
    until: str
    times: str
    day_number: str = "{day}"


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


def rule_sayer(sayings: Sayings) -> Callable[[str], str]:
    """Says an RRULE ("every 2 weeks on Monday until ...")."""

    def say_rule(rule: str) -> str:
        parts = dict(part.split("=", 1) for part in rule.split(";") if "=" in part)
        frequency, interval = parts.get("FREQ", ""), int(parts.get("INTERVAL", "1"))
        one, many = sayings.units.get(frequency, sayings.units["DAILY"])
        text = one if interval == 1 else many.format(n=interval)
        codes = parts["BYDAY"].split(",") if "BYDAY" in parts else []
        names = sayings.joiner.join(
            f"{sayings.nth.get(code[:-2], '')} {sayings.weekdays[_CODES.index(code[-2:])]}".strip() for code in codes
        )
        if codes == list(_CODES[:5]):
            text = sayings.workdays
        elif codes and frequency == "WEEKLY" and interval == 1:
            text = sayings.each_weekday.format(days=names)
        elif codes:
            text += sayings.on_weekdays.format(days=names)
        if "BYMONTHDAY" in parts and "BYMONTH" not in parts:
            numbers = [
                sayings.last_day if day == "-1" else sayings.day_number.format(day=day)
                for day in parts["BYMONTHDAY"].split(",")
            ]
            text += sayings.on_days.format(days=sayings.joiner.join(numbers))
        if "UNTIL" in parts:
            end = date.fromisoformat(parts["UNTIL"][:8])
            text += sayings.until.format(day=end.day, month=sayings.months[end.month - 1], year=end.year)
        return text + (sayings.times.format(n=parts["COUNT"]) if "COUNT" in parts else "")

    return say_rule

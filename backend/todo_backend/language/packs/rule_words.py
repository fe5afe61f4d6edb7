"""Recurrence rules in words, for languages that differ in their words alone."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

Parts = Mapping[str, list[str]]
_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class RuleWords:
    """The words and patterns of a language for rules.

    units: frequency -> ("every day", "every {n} days"). workdays and weekends: the whole phrase; each_weekday: such as
    "every {days}". on_days stands after another frequency; nth_day: "the {nth} {day}", workday: what "last workday"
    calls it; month_day: "day {day}"; year_day: "{day} {month}". nth: "1" -> "first", "-1" -> "last". joiner: between
    the last two of several, the others stand apart by `comma`.
    """

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    units: Mapping[str, tuple[str, str]]
    workdays: str
    weekends: str
    each_weekday: str
    on_days: str
    nth: Mapping[str, str]
    nth_day: str
    workday: str
    month_day: str
    last_day: str
    year_day: str
    in_months: str
    at_times: str
    joiner: str
    until: str
    times: str
    comma: str = ", "


def rule_sayer(words: RuleWords, say_time: Callable[[datetime], str]) -> Callable[[str], str]:
    """Says an RRULE ("every 2 weeks on Monday until ..."). say_time: how a pack says a time of day."""

    def say_rule(rule: str) -> str:
        pairs = [part.split("=", 1) for part in rule.split(";") if "=" in part]
        parts = {name: value.split(",") for name, value in pairs}
        text = _cycle(parts, words)
        if "BYMONTH" in parts and "BYMONTHDAY" not in parts:
            text += words.in_months.format(months=_listed(_months(parts, words), words))
        if "BYHOUR" in parts:
            clocks = [
                time(int(hour), int(minute)) for hour in parts["BYHOUR"] for minute in parts.get("BYMINUTE", ["0"])
            ]
            said = [say_time(datetime.combine(date.min, clock)) for clock in clocks]
            text += words.at_times.format(times=_listed(said, words))
        if "UNTIL" in parts:
            end = date.fromisoformat(parts["UNTIL"][0][:8])
            text += words.until.format(day=end.day, month=words.months[end.month - 1], year=end.year)
        return text + (words.times.format(n=parts["COUNT"][0]) if "COUNT" in parts else "")

    return say_rule


def _cycle(parts: Parts, words: RuleWords) -> str:
    frequency, interval = parts.get("FREQ", [""])[0], int(parts.get("INTERVAL", ["1"])[0])
    one, many = words.units.get(frequency, words.units["DAILY"])
    text = one if interval == 1 else many.format(n=interval)
    named, codes = _days(parts, words), tuple(parts.get("BYDAY", ()))
    if codes and interval == 1 and frequency in ("DAILY", "WEEKLY"):
        whole: Mapping[tuple[str, ...], str] = {_CODES[:5]: words.workdays, _CODES[5:]: words.weekends}
        return whole.get(codes) or words.each_weekday.format(days=_listed(named, words))
    return text + (words.on_days.format(days=_listed(named, words)) if named else "")


def _days(parts: Parts, words: RuleWords) -> list[str]:
    if "BYSETPOS" in parts:
        return [_nth(position, words.workday, words) for position in parts["BYSETPOS"]]
    numbers = parts.get("BYMONTHDAY", [])
    if numbers and "BYMONTH" in parts:
        return [words.year_day.format(day=day, month=month) for month in _months(parts, words) for day in numbers]
    named = [words.last_day if day == "-1" else words.month_day.format(day=day) for day in numbers]
    return named + [_weekday(code, words) for code in parts.get("BYDAY", [])]


def _months(parts: Parts, words: RuleWords) -> list[str]:
    return [words.months[int(month) - 1] for month in parts.get("BYMONTH", [])]


def _weekday(code: str, words: RuleWords) -> str:
    name = words.weekdays[_CODES.index(code[-2:])]
    return _nth(code[:-2].removeprefix("+"), name, words) if code[:-2] else name


def _nth(number: str, day: str, words: RuleWords) -> str:
    return words.nth_day.format(nth=words.nth.get(number, number), day=day)


def _listed(members: Sequence[str], words: RuleWords) -> str:
    return words.comma.join(members[:-1]) + (words.joiner if len(members) > 1 else "") + members[-1]

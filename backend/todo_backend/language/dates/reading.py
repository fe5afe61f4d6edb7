"""Reading numbers, ordinals and units from the words of a lexicon."""

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta

from todo_backend.language.dates.lexicon import DateLexicon
from todo_backend.language.dates.model import Grain

_DIGITS = re.compile(r"\d+(?:[.,]\d+)?")
_SPLIT = re.compile(r"[ -]+")
MAX_AMOUNT = 10_000

Groups = Mapping[str, str]
"""The named groups of a match that took part in it."""


def read_number(text: str, lexicon: DateLexicon) -> float | None:
    """The value of digits or number words ("twenty-five"); None when it is neither or beyond reason."""
    text = text.strip()
    if _DIGITS.fullmatch(text):
        value = float(text.replace(",", "."))
        return value if value <= MAX_AMOUNT else None
    if text in lexicon.numbers:
        return lexicon.numbers[text]
    total = 0.0
    for word in _SPLIT.split(text):
        if word not in lexicon.numbers:
            return None
        total += lexicon.numbers[word]
    return total


def read_ordinal(text: str, lexicon: DateLexicon) -> int | None:
    """21 for "21st", "twenty-first" or "21"; -1 for "last"."""
    text = text.strip()
    if text in lexicon.ordinals:
        return lexicon.ordinals[text]
    digits = re.match(r"\d{1,2}", text)
    if digits:
        return int(digits.group())
    *tens, last = _SPLIT.split(text)
    if last in lexicon.ordinals and all(word in lexicon.numbers for word in tens):
        return int(sum(lexicon.numbers[word] for word in tens)) + lexicon.ordinals[last]
    number = read_number(text, lexicon)
    return None if number is None else int(number)


def read_unit(text: str, lexicon: DateLexicon) -> tuple[float, str]:
    """The amount and the base unit of a unit word: (2, "week") for "fortnight"."""
    amount, _, unit = lexicon.units[text].rpartition(" ")
    return (float(amount) if amount else 1.0), unit


def delta_of(amount: float, unit: str) -> relativedelta | None:  # noqa: PLR0911 - one return per unit
    """The calendar distance of `amount` units; None when it leads beyond the calendar."""
    if abs(amount) > MAX_AMOUNT:
        return None
    whole = int(amount)
    half = amount != whole
    match unit:
        case "second":
            return relativedelta(seconds=whole)
        case "minute":
            return relativedelta(minutes=whole, seconds=30 if half else 0)
        case "hour":
            return relativedelta(minutes=round(amount * 60))
        case "day":
            return relativedelta(days=whole, hours=12 if half else 0)
        case "week":
            return relativedelta(days=round(amount * 7))
        case "month":
            return relativedelta(months=whole, days=15 if half else 0)
        case "quarter":
            return relativedelta(months=whole * 3)
        case "year":
            return relativedelta(months=round(amount * 12)) if abs(amount) < 1000 else None
        case _:
            return None


def add(day: date, delta: relativedelta) -> date | None:
    """Day + delta, or None outside the calendar (or years that nobody plans for)."""
    try:
        moved = day + delta
    except (OverflowError, ValueError):
        return None
    # Hours and minutes make a moment of a date; the day of it is what counts here.
    moved = moved.date() if isinstance(moved, datetime) else moved
    return moved if 1900 <= moved.year <= 2200 else None


def make_date(year: int, month: int, day: int) -> date | None:
    """A date, or None when there is no such day."""
    try:
        return date(year, month, day) if 1900 <= year <= 2200 else None
    except ValueError:
        return None


def coming_date(month: int, day: int, now: datetime) -> date | None:
    """The next such day, today included; looks eight years ahead for 29 February."""
    for year in range(now.year, now.year + 9):
        found = make_date(year, month, day)
        if found and found >= now.date():
            return found
    return None


def read_year(text: str) -> int:
    """Four digits as they are; two digits as a year from 1970 to 2069."""
    digits = int(text.strip(" '"))
    return digits if digits >= 100 else digits + (1900 if digits >= 70 else 2000)


def period_start(day: date, grain: str, week_start: int) -> tuple[date, Grain]:
    """The first day of the week, weekend, month, quarter or year that holds `day`; week_start: 0 is Monday."""
    match grain:
        case "week":
            return day - timedelta(days=(day.weekday() - week_start) % 7), "week"
        case "weekend":
            return day - timedelta(days=day.weekday()) + timedelta(days=5), "weekend"
        case "month":
            return day.replace(day=1), "month"
        case "quarter":
            return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1), "quarter"
        case "year":
            return day.replace(month=1, day=1), "year"
        case _:
            return day, "day"


def period_last(start: date, grain: Grain) -> date:
    """The last day of the period that begins on `start`."""
    match grain:
        case "week":
            return start + timedelta(days=6)
        case "weekend":
            return start + timedelta(days=1)
        case "month":
            return start + relativedelta(months=1, days=-1)
        case "quarter":
            return start + relativedelta(months=3, days=-1)
        case "year":
            return start + relativedelta(years=1, days=-1)
        case _:
            return start

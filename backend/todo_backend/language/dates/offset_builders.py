"""Builders of times counted from now, from another time, or over the days around today."""

import re
from datetime import UTC, date, datetime, timedelta

from dateutil.relativedelta import MO, relativedelta, weekday

from todo_backend.language.dates.day_builders import Built
from todo_backend.language.dates.lexicon import DateLexicon
from todo_backend.language.dates.model import Day, Length, Moment, Operator
from todo_backend.language.dates.reading import Groups, add, delta_of, read_number, read_ordinal, read_unit


def _said_delta(groups: Groups, lexicon: DateLexicon) -> relativedelta | None:
    """The distance of "2 hours and 15 minutes", "two and a half years", "2h30"; {more} holds further amounts."""
    amount = read_number(groups["n"], lexicon) if "n" in groups else 1
    if amount is None:
        return None
    factor, unit = read_unit(groups["unit"], lexicon)
    total = delta_of((amount + (0.5 if "half" in groups else 0)) * factor, unit)
    further = [(groups["n2"], groups.get("unit2"))] if "n2" in groups else []
    if "more" in groups:
        units = "|".join(sorted(lexicon.units, key=len, reverse=True))
        pattern = rf"(?<!\w)(?:(\d+(?:[.,]\d+)?) ?|({lexicon.number_pattern}|an?) )({units})(?![^\W\d_])"
        further += [(digits or word, unit) for digits, word, unit in re.findall(pattern, groups["more"])]
    for number, said_unit in further:
        factor, unit = read_unit(said_unit, lexicon) if said_unit else (1.0, "minute")
        amount = read_number(number, lexicon)
        delta = None if amount is None else delta_of(amount * factor, unit)
        total = None if total is None or delta is None else total + delta
    return total


def offset(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "in 2 hours", "in 3 weeks", "in 2 hours and 15 minutes", "3 days ago" (with {past}).

    {dayword} is a day to count from ("heute in einer Woche").
    """
    delta = _said_delta(groups, lexicon)
    if delta is None:
        return None
    if "past" in groups:
        delta = -delta
    if delta.hours or delta.minutes or delta.seconds or _is_clock_unit(groups, lexicon):
        try:
            # Hours count real time, also across a change of clocks.
            begin = now if delta.seconds else now.replace(second=0, microsecond=0)
            moved = (begin + relativedelta(years=delta.years, months=delta.months)).astimezone(UTC) + timedelta(
                days=delta.days, hours=delta.hours, minutes=delta.minutes, seconds=delta.seconds
            )
        except (OverflowError, ValueError):
            return None
        return (Moment(moved),)
    base = now.date() + timedelta(days=lexicon.day_words[groups["dayword"]] if "dayword" in groups else 0)
    found = add(base, delta)
    return None if found is None else (Day(found),)


def _is_clock_unit(groups: Groups, lexicon: DateLexicon) -> bool:
    return read_unit(groups["unit"], lexicon)[1] in ("second", "minute", "hour")


def shift(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "two weeks from", "3 days before": changes what follows."""
    delta = _said_delta(groups, lexicon)
    if delta is None:
        return None
    return (Operator("shift", -delta if "past" in groups else delta),)


def shift_weekday(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "the Monday before", "the second Tuesday after": a weekday counted from the day that follows."""
    nth = read_ordinal(groups["ord"], lexicon) if "ord" in groups else 1
    if nth is None or not 1 <= nth <= 52:
        return None
    sign = -1 if "past" in groups else 1
    day = weekday(lexicon.weekdays[groups["weekday"]])
    return (Operator("shift", relativedelta(days=sign, weekday=day(sign * nth))),)


def shift_to_week(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "the week of", "the week after" ({after}): the Monday of the week that holds, or follows, a day."""
    return (
        Operator("shift", relativedelta(days=1, weekday=MO(1)) if "after" in groups else relativedelta(weekday=MO(-1))),
    )


def rolling(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "the next 3 days" (from tomorrow on), "the last two weeks" (up to today), "the next 2 hours"."""
    delta = _said_delta(groups, lexicon)
    ahead = lexicon.relations[groups["rel"]] > 0
    if delta is None:
        return None
    if _is_clock_unit(groups, lexicon):
        amount = read_number(groups["n"], lexicon) or 1
        begin = now.replace(second=0, microsecond=0)
        return (Moment(begin), Length(delta, amount, read_unit(groups["unit"], lexicon)[1])) if ahead else None
    today: date = now.date()
    reached = add(today, delta if ahead else -delta)
    if reached is None:
        return None
    return (Day(today + timedelta(days=1), "rolling", last=reached),) if ahead else (Day(reached, last=today),)

"""Joining neighbouring atoms into times: "every Monday" + "at 9" + "until June"."""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta

from todo_backend.language.dates.grammar import Grammar
from todo_backend.language.dates.model import (
    AfterDone,
    Atom,
    Clock,
    Clocks,
    Count,
    Day,
    Group,
    Length,
    Moment,
    Operator,
    Part,
    Repeat,
    Value,
    Without,
)
from todo_backend.language.dates.reading import add, make_date, period_last
from todo_backend.language.dates.recurrence import joined, on_day, thinned


def find_groups(text: str, grammar: Grammar, now: datetime, *, eager: bool = False) -> list[Group]:
    """The times of a normalised text. Eager keeps what only may be a time ("christmas" with no preposition)."""
    text = grammar.fold(text)
    groups: list[Group] = []
    run: list[Atom] = []
    for atom in grammar.scan(text, now):
        if (
            grammar.lexicon.possessive
            and (atom.shy or not eager)
            and re.match(grammar.lexicon.possessive, text[atom.end :])
        ):
            continue
        if run and not grammar.connector.fullmatch(text[run[-1].end : atom.start]):
            groups += _join(run, text, grammar, eager)
            run = []
        run.append(atom)
    return groups + (_join(run, text, grammar, eager) if run else [])


def _join(run: list[Atom], text: str, grammar: Grammar, eager: bool) -> list[Group]:
    """Cuts a run of touching atoms wherever the next one does not fit what is there already."""
    groups: list[Group] = []
    current: Group | None = None
    operator: Operator | None = None
    operator_start = 0
    solid = False
    pending_shift: Operator | None = None
    for atom in run:
        first = atom.values[0] if atom.values else None
        if isinstance(first, Operator):
            if operator is None:
                operator_start = atom.start
            if first.name == "shift":
                pending_shift = first
            operator = first
            continue
        values = _shifted(atom.values, pending_shift)
        pending_shift = None
        if operator and operator.is_inclusive and current and current.repeat:
            values = tuple(map(_last_of, values))
        after = operator.name if operator else None
        start = operator_start if operator else atom.start
        preposed = not solid and grammar.preposition_before(text, start) is not None
        solid = solid or (operator is None and preposed)
        operator = None
        said = text[atom.start : atom.end]
        eager = eager and (said not in grammar.lexicon.stubborn_words or said == text.strip(" .!?"))
        if current is not None and not all(_accept(current, value, after) for value in values):
            groups += _kept(current, solid, eager)
            preposed = preposed or (solid and grammar.preposition_before(text, start) is not None)
            current, solid = None, False
        if current is None:
            current = Group(start, atom.end)
            fits = all(_accept(current, value, after) for value in values)
            if not fits:
                current = None
                continue
            solid = solid or preposed
        current.end = atom.end
        current.spans.append((start, atom.end))
        solid = solid or not atom.shy or after is not None
    return groups + (_kept(current, solid, eager) if current else [])


def _last_of(value: Value) -> Value:
    """The last day of a period, which is where "through June" ends."""
    return Day(period_last(value.date, value.grain)) if isinstance(value, Day) and not value.last else value


def _kept(group: Group, solid: bool, eager: bool) -> list[Group]:
    if not (solid or eager) or (group.count and not group.repeat):
        return []
    # Without a repetition to end, "to Friday at 3pm" and "until Friday at 3pm" name that Friday.
    if group.until and not (group.day or group.moment or group.repeat):
        group.day, group.until = group.until, None
    if group.first and not (group.day or group.repeat):
        group.day, group.first = group.first, None
    only_length = group.length and not (group.day or group.clock or group.part or group.moment or group.repeat)
    return [] if only_length else [group]


def _shifted(values: tuple[Value, ...], shift: Operator | None) -> tuple[Value, ...]:
    if shift is None or shift.delta is None:
        return values
    first, *rest = values
    match first:
        case Day():
            moved = add(first.date, shift.delta)
            return values if moved is None else (Day(moved), *rest)
        case Clock():
            minutes = (first.hour * 60 + first.minute + shift.delta.hours * 60 + shift.delta.minutes) % (24 * 60)
            return (replace(first, hour=minutes // 60, minute=minutes % 60), *rest)
        case Moment():
            return (Moment(first.at + shift.delta), *rest)
        case _:
            return values


def _accept(group: Group, value: Value, after: str | None) -> bool:  # noqa: C901, PLR0911, PLR0912 - one case per kind of value
    """Puts a value where it belongs; False when that place is taken or makes no sense."""
    match value:
        case Day():
            return _accept_day(group, value, after)
        case Clock():
            if group.moment:
                return False
            if group.repeat and group.repeat.is_within_day and after == "until":
                group.stop = value
                return True
            if group.clock and after == "until" and not group.clock.end:
                group.clock = Clock(
                    group.clock.hour, group.clock.minute, group.clock.second, group.clock.sure, group.clock.zone, value
                )
                return True
            if group.clock:
                return False
            group.clock = value
        case Part():
            if group.part or group.moment:
                return group.part == value
            group.part = value
        case Moment():
            if group.day or group.clock or group.repeat or group.moment:
                return False
            group.moment = value
        case Length():
            if group.length:
                return False
            group.length = value
        case Repeat():
            return _accept_repeat(group, value)
        case Count():
            if not group.repeat:
                return False
            group.count = value
        case Clocks():
            if group.moment or group.clock or group.clocks:
                return False
            group.clock, group.clocks = value.clocks[0], value.clocks
        case Without():
            thinner = thinned(group.repeat, value) if group.repeat else None
            group.repeat = thinner or group.repeat
            return thinner is not None
        case AfterDone():
            return group.repeat is not None
        case Operator():
            return False
    return True


def _accept_day(group: Group, day: Day, after: str | None) -> bool:  # noqa: C901, PLR0911 - one return per place
    if group.moment:
        return False
    if after == "until" and (group.repeat or group.day or group.first):
        if group.repeat and not group.until:
            group.until = day
            return True
        if group.first and group.day is None:
            group.day, group.first = group.first, None
        if group.day and group.day.last is None:
            last = _closing(group.day, day)
            if last > group.day.date:
                group.day = Day(group.day.date, group.day.grain, group.day.is_weekday, last)
                return True
        return False
    if after == "until":
        group.until = day
        return True
    if group.repeat:
        if group.first:
            return False
        _begin_repeat(group, day)
        if after != "start":
            group.repeat = on_day(group.repeat, day)
        return True
    if after == "start" and not group.day:
        group.first = day
        return True
    if group.day is None:
        group.day = day
        return True
    return _merge_days(group, group.day, day)


def _closing(first: Day, last: Day) -> date:
    """Where a range ends: with the last month it names, and after its beginning ("September to March")."""
    end = period_last(last.date, last.grain) if first.grain == last.grain else last.date
    if end > first.date or not (last.is_weekday or last.open_year):
        return end
    return end + (timedelta(weeks=1) if last.is_weekday else relativedelta(years=1))


def _merge_days(group: Group, old: Day, new: Day) -> bool:
    """Such as "Friday, 5 March" is one day; "next week Tuesday" is the Tuesday of that week; "June 5 next year"."""
    if old.grain == "day" and new.grain == "day" and old.is_weekday != new.is_weekday:
        weekday, dated = (old, new) if old.is_weekday else (new, old)
        group.day = _on_weekday(dated, weekday.date.weekday())
        return True
    if old.open_year and new.grain == "year" and not old.last:
        moved = make_date(new.date.year, old.date.month, old.date.day)
        group.day = Day(moved, old.grain) if moved else old
        return moved is not None
    week, weekday = (old, new) if old.grain == "week" else (new, old)
    if week.grain == "week" and weekday.is_weekday and weekday.grain == "day":
        ahead = (weekday.date.weekday() - week.date.weekday()) % 7
        group.day = Day(week.date + timedelta(days=ahead), is_weekday=True)
        return True
    return False


def _begin_repeat(group: Group, day: Day) -> None:
    """A recurrence begins on this day, and ends where a range of days does."""
    group.first = day
    if day.last and group.until is None:
        group.until = Day(day.last)


def _on_weekday(day: Day, weekday: int) -> Day:
    """A date without a year beside a weekday that does not fit it: last year's or next year's, where one fits."""
    if day.open_year and day.date.weekday() != weekday:
        for year in (day.date.year - 1, day.date.year + 1):
            found = make_date(year, day.date.month, day.date.day)
            if found and found.weekday() == weekday:
                return Day(found)
    return day


def _accept_repeat(group: Group, repeat: Repeat) -> bool:
    if group.repeat is None:
        if group.moment:
            return False
        if group.day:
            repeat = on_day(repeat, group.day)
            _begin_repeat(group, group.day)
            group.day = None
        group.repeat = repeat
        return True
    both = joined(group.repeat, repeat)
    group.repeat = both or group.repeat
    return both is not None

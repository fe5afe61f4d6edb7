"""Builders of recurrences: from the groups of a rule's match to the parts of an RFC 5545 rule."""

import re
from datetime import datetime

from todo_backend.language.dates.day_builders import Built, numeric_date
from todo_backend.language.dates.holidays import yearly
from todo_backend.language.dates.lexicon import DateLexicon
from todo_backend.language.dates.listed import months_in, ordinals_in, weekdays_in
from todo_backend.language.dates.model import AfterDone, Clock, Clocks, Count, Day, Part, Repeat, Without
from todo_backend.language.dates.reading import Groups, make_date, read_number, read_ordinal, read_unit
from todo_backend.language.dates.recurrence import PART_HOURS, WEEKDAY_CODES
from todo_backend.language.dates.time_builders import read_clock

_FREQUENCIES = {
    "minute": "MINUTELY", "hour": "HOURLY", "day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY",
}  # fmt: skip
_HALVES = {"hour": ("MINUTELY", 30), "day": ("HOURLY", 12), "year": ("MONTHLY", 6)}
_QUARTERS = (1, 4, 7, 10)
_WORKDAYS = WEEKDAY_CODES[:5]
_WEEKEND = WEEKDAY_CODES[5:]
_SPREAD_OVER_WEEK = {
    2: ("MO", "TH"), 3: ("MO", "WE", "FR"), 4: ("MO", "TU", "TH", "FR"), 5: _WORKDAYS, 6: WEEKDAY_CODES[:6],
}  # fmt: skip
_SPREAD_OVER_DAY = {2: (9, 18), 3: (8, 13, 19), 4: (8, 12, 16, 20), 5: (8, 11, 14, 17, 20), 6: (7, 10, 13, 16, 19, 22)}
_SPREAD_OVER_MONTH = {2: (1, 15), 3: (1, 11, 21), 4: (1, 8, 15, 22)}
_EDGE_DAYS = {"start": 1, "middle": 15, "end": -1, "end month": -1}
_LEAP_YEAR = 2024
_MOST_WORKDAYS = 23
"""A month never has more: a rule for its 28th workday would be sought in vain until the end of the calendar."""
MAX_INTERVAL = 999


def _interval(groups: Groups, lexicon: DateLexicon) -> float | None:
    """The step of "every other", "every 3", "every third" (in {ord9}); 1 when none was said, None for nonsense."""
    if "other" in groups:
        return 2
    if "half" in groups:
        return 0.5
    if "n" in groups or "some" in groups:
        return _amount(groups, lexicon)
    return read_ordinal(groups["ord9"], lexicon) if "ord9" in groups else 1


def _amount(groups: Groups, lexicon: DateLexicon) -> float | None:
    """The number {n}, or a word of the lexicon's numbers that only stands here ("twice", "few")."""
    return read_number(groups.get("n") or groups["some"], lexicon)


def _whole(amount: float | None) -> int | None:
    return int(amount) if amount is not None and amount == int(amount) and 1 <= amount <= MAX_INTERVAL else None


def _with_part(repeat: Repeat, groups: Groups, lexicon: DateLexicon) -> Built:
    return (repeat, Part(lexicon.parts[groups["part"]])) if "part" in groups else (repeat,)


def every_unit(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:  # noqa: PLR0911 - one return per kind of unit
    """Such as "every day", "every 3 weeks", "every other month", "each quarter"; {part} alone is "every morning"."""
    amount = _interval(groups, lexicon)
    if amount is None:
        return None
    if "unit" not in groups:
        interval = _whole(amount)
        return None if interval is None else _with_part(Repeat("DAILY", interval), groups, lexicon)
    factor, unit = read_unit(groups["unit"], lexicon)
    amount *= factor
    if amount == 0.5 and unit in _HALVES:
        return (Repeat(*_HALVES[unit]),)
    if amount != int(amount) and unit == "hour":
        amount, unit = amount * 60, "minute"
    interval = _whole(amount)
    if interval is None:
        return None
    if unit == "weekend":
        return (Repeat("WEEKLY", interval, _WEEKEND),)
    if unit == "quarter":
        return (Repeat("MONTHLY", 3 * interval),)
    return _with_part(Repeat(_FREQUENCIES[unit], interval), groups, lexicon) if unit in _FREQUENCIES else None


def every_parts(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "every morning and evening": {part} and {part2}."""
    hours = {PART_HOURS[lexicon.parts.get(groups[name], groups[name])] for name in ("part", "part2")}
    return (Repeat("DAILY", byhour=tuple(sorted(hours)), spread=True),) if len(hours) == 2 else None


def every_weekday(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "every Monday and Wednesday", "every other Tuesday", "Tuesdays"; {part} adds "every Friday evening"."""
    interval = _whole(_interval(groups, lexicon))
    days = weekdays_in(groups.get("days") or groups.get("plurals", ""), lexicon)
    return _with_part(Repeat("WEEKLY", interval, days), groups, lexicon) if days and interval else None


def repeat_word(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "daily", "weekdays", "nightly": the word's "FREQ interval days part" (see the lexicon)."""
    freq, interval, named, part, *_ = (
        *lexicon.repeats.words[re.sub(r"\s+", " ", groups["repeat"])].split(" "),
        "-",
        "",
    )
    members = () if named == "-" else tuple(named.split(","))
    if members and members[0].lstrip("-").isdigit():
        return (Repeat(freq, int(interval), bymonthday=tuple(map(int, members))),)
    return _with_part(
        Repeat(freq, int(interval), members), {"part": part} if part in lexicon.parts else groups, lexicon
    )


def repeat_on(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "first and third Monday of each month", "the 15th of every month", "last workday", "end of each month".

    {ords} or {nums} say which: of {days}, of workdays (with "workday" in the match), or else the days of the month.
    {months} or "quarter" in the match: only in those months of the year.
    """
    interval = _whole(_interval(groups, lexicon))
    which = ordinals_in(groups.get("ords") or groups.get("nums", ""), lexicon)
    if "edge" in groups:
        edge = _EDGE_DAYS.get(lexicon.edges[groups["edge"]])
        which = (edge,) if edge else ()
    months = _QUARTERS if "quarter" in groups else months_in(groups.get("months", ""), lexicon)
    if interval is None or not which:
        return None
    freq = "YEARLY" if months else "MONTHLY"
    if "days" in groups:
        if not all(-5 <= nth <= 5 for nth in which):
            return None
        byday = tuple(f"{nth}{day}" for day in weekdays_in(groups["days"], lexicon) for nth in which)
        return _with_part(Repeat(freq, interval, byday, bymonth=months), groups, lexicon)
    if "workday" in groups:
        exist = all(-_MOST_WORKDAYS <= nth <= _MOST_WORKDAYS for nth in which)
        return (Repeat(freq, interval, _WORKDAYS, bymonth=months, bysetpos=which),) if exist else None
    if not all(-31 <= day <= 31 for day in which):
        return None
    return (Repeat(freq, interval, bymonthday=which, bymonth=months),)


def yearly_date(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "every May 5 and 20", "every year on 5 May", and "every June" without a day ({months})."""
    interval = _whole(_interval(groups, lexicon))
    months = months_in(groups["months"], lexicon)
    days = ordinals_in(groups["nums"], lexicon) if "nums" in groups else (1,)
    if interval is None or not months or not days:
        return None
    if len(months) == 1 and any(make_date(_LEAP_YEAR, months[0], day) is None for day in days):
        return None
    return (Repeat("YEARLY", interval, bymonthday=days, bymonth=months),)


def yearly_numeric(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "every 12/24": day and month in the language's order."""
    built = numeric_date(groups, lexicon, now)
    if built is None or not isinstance(built[0], Day):
        return None
    return (Repeat("YEARLY", bymonthday=(built[0].date.day,), bymonth=(built[0].date.month,)),)


def yearly_holiday(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "every Christmas". None for a feast that follows the moon: no rule can say it."""
    found = yearly(lexicon.holidays[re.sub(r"\s+", " ", groups["holiday"])])
    if found is None:
        return None
    month, day = found
    if isinstance(day, str):
        return (Repeat("YEARLY", byday=(day,), bymonth=(month,)),)
    return (Repeat("YEARLY", bymonthday=(day,), bymonth=(month,)),)


def times_per(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "twice a week", "3 times a day", "once a month": spread evenly, or on the {days} that were named."""
    times = _whole(_amount(groups, lexicon))
    if "repeat" in groups:
        freq, interval, *named = lexicon.repeats.words[re.sub(r"\s+", " ", groups["repeat"])].split(" ")
        unit = "" if named or interval != "1" else next(unit for unit, name in _FREQUENCIES.items() if name == freq)
    else:
        _, unit = read_unit(groups["unit"], lexicon)
    if "days" in groups:
        days = weekdays_in(groups["days"], lexicon)
        return (Repeat("WEEKLY", byday=days),) if days and unit == "week" else None
    return None if times is None else _spread(times, unit)


def _spread(times: int, unit: str) -> Built:  # noqa: PLR0911 - one return per unit
    if times == 1:
        return (
            (Repeat("MONTHLY", 3),)
            if unit == "quarter"
            else (Repeat(_FREQUENCIES[unit]),)
            if unit in _FREQUENCIES
            else None
        )
    match unit:
        case "week" if times == 7:
            return (Repeat("DAILY"),)
        case "week" if times in _SPREAD_OVER_WEEK:
            return (Repeat("WEEKLY", byday=_SPREAD_OVER_WEEK[times], spread=True),)
        case "day" if times in _SPREAD_OVER_DAY:
            return (Repeat("DAILY", byhour=_SPREAD_OVER_DAY[times], spread=True),)
        case "month" if times in _SPREAD_OVER_MONTH:
            return (Repeat("MONTHLY", bymonthday=_SPREAD_OVER_MONTH[times], spread=True),)
        case "year" if 12 % times == 0:
            return (Repeat("MONTHLY", 12 // times),)
        case "hour" if 60 % times == 0:
            return (Repeat("MINUTELY", 60 // times),)
        case _:
            return None


def count_times(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "10 times" as the end of a recurrence."""
    times = _whole(_amount(groups, lexicon))
    return None if times is None else (Count(times),)


def clock_list(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "at 9 and 17", "at 8 and 10pm": {clocks}. The last one's am or pm holds for smaller ones before it."""
    found: list[Clock] = []
    meridiem: str | None = None
    for item in reversed(list(re.finditer(lexicon.repeats.clock_item, groups["clocks"]))):
        parts = item.groupdict()
        said = parts.get("mer")
        clock = read_clock(item["h"], parts.get("min"), said or meridiem, lexicon)
        if clock and not said and found and (clock.hour, clock.minute) >= (found[-1].hour, found[-1].minute):
            clock = read_clock(item["h"], parts.get("min"), None, lexicon)
        if clock is None:
            return None
        meridiem = said or meridiem
        found.append(clock)
    same_minute = len({clock.minute for clock in found}) == 1
    # A rule has one list of hours and one of minutes: 8:30 and 14:45 cannot be said in one.
    return (Clocks(tuple(reversed(found))),) if len(found) > 1 and same_minute else None


def left_out(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "except Sundays", "but not on weekends", "except in July"."""
    if "weekend" in groups:
        return (Without(_WEEKEND),)
    if "repeat" in groups:
        built = repeat_word(groups, lexicon, now)
        return (Without(built[0].byday),) if built and isinstance(built[0], Repeat) and built[0].byday else None
    if "months" in groups:
        return (Without(bymonth=months_in(groups["months"], lexicon)),)
    return (Without(weekdays_in(groups["days"], lexicon)),)


def after_done(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "after I complete it", with {unit} "3 days after I finish it"."""
    if "unit" not in groups:
        return (AfterDone(),)
    return every_unit(groups, lexicon, now)

"""Builders of days: from the groups of a rule's match to calendar days."""

import re
from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta

from todo_backend.language.dates.holidays import holiday, nth_weekday
from todo_backend.language.dates.lexicon import DateLexicon
from todo_backend.language.dates.model import Day, Operator, Part, Value
from todo_backend.language.dates.reading import (
    Groups,
    add,
    coming_date,
    delta_of,
    make_date,
    period_last,
    period_start,
    read_number,
    read_ordinal,
    read_unit,
    read_year,
)

Built = tuple[Value, ...] | None


def relation_of(groups: Groups, lexicon: DateLexicon) -> int | None:
    """The number that the lexicon gives {rel}: 1 for "next", 0 "this", -1 "last"; None when none was said."""
    word = groups.get("rel")
    return None if word is None else lexicon.relations[word]


def said_year(groups: Groups, lexicon: DateLexicon, now: datetime) -> int | None:
    """The year in figures, or one counted from this year ("next year" as {yearrel})."""
    if "year" in groups:
        return read_year(groups["year"])
    return now.year + lexicon.relations[groups["yearrel"]] if "yearrel" in groups else None


def day_word(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "today", "tomorrow", and with {part} "tonight" or "tomorrow night"."""
    day = Day(now.date() + timedelta(days=lexicon.day_words[groups["dayword"]]))
    return (day, Part(lexicon.parts[groups["part"]])) if "part" in groups else (day,)


def this_part(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "this evening", "tonight", "last night", "the next morning"."""
    relation = relation_of(groups, lexicon) or 0
    return Day(now.date() + timedelta(days=relation)), Part(lexicon.parts[groups["part"]])


def month_day(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "May 5", "5 May 2027", and with {day2} "May 5-7"."""
    month = lexicon.months[groups["month"]]
    day = read_ordinal(groups["day"], lexicon)
    if day is None or day < 1:
        return None
    year = said_year(groups, lexicon, now)
    found = coming_date(month, day, now) if year is None else make_date(year, month, day)
    if found and year is None and relation_of(groups, lexicon) == -1:
        found = make_date(found.year - 1, month, day)
    if found is None:
        return None
    last = read_ordinal(groups["day2"], lexicon) if "day2" in groups else None
    closing = make_date(found.year, lexicon.months[groups.get("month2", groups["month"])], last) if last else None
    if closing and closing < found and year is None:
        # "from 21 December to 6 January" crosses the new year.
        closing = make_date(found.year + 1, closing.month, closing.day)
    if last and (closing is None or closing < found):
        return None
    return (Day(found, last=closing, open_year=year is None),)


def month_only(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "in June", "June 2027", "next May", "last March"."""
    month = lexicon.months[groups["month"]]
    relation = relation_of(groups, lexicon)
    said = said_year(groups, lexicon, now)
    if said is not None:
        found = make_date(said, month, 1)
    else:
        year = now.year + (1 if month < now.month or (relation == 1 and month == now.month) else 0)
        year += 1 if "after" in groups else 0
        if relation == -1:
            year = now.year - (1 if month >= now.month else 0)
        found = make_date(year, month, 1)
    return None if found is None else (Day(found, "month", open_year=said is None),)


def year_only(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "in 2027"."""
    found = make_date(int(groups["year"]), 1, 1)
    return None if found is None else (Day(found, "year"),)


def _readings(groups: Groups, lexicon: DateLexicon) -> list[tuple[int | None, int, int]]:
    """What {a}, {b} and {year} can mean as year, month and day, the lexicon's order first."""
    first, second = int(groups["a"]), int(groups["b"])
    month_first = lexicon.month_first and groups.get("sep") != "."
    year = read_year(groups["year"]) if "year" in groups else None
    readings = [(year, first, second), (year, second, first)]
    if not month_first:
        return readings[::-1]
    if groups.get("sep") == "-" and all(len(groups.get(name, "")) == 2 for name in ("a", "b", "year")):
        readings.append((read_year(groups["a"]), second, int(groups["year"])))
    return readings


def numeric_date(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "11/24/2026", "24.11.", "24-11-2026": the order is the lexicon's unless only one order makes a date.

    {first} is the day of that month on which a range begins ("14. - 16.10."). Where the month may come first, dashes
    are written in every order, "26-11-24" too: the nearest day to come is meant.
    """
    days = [
        make_date(year, month, day) if year is not None else coming_date(month, day, now) if 1 <= month <= 12 else None
        for year, month, day in _readings(groups, lexicon)
    ]
    dates = [day for day in days if day]
    if lexicon.month_first and groups.get("sep") == "-" and "year" in groups:
        dates = sorted(day for day in dates if day >= now.date()) or dates
    if not dates:
        return None
    found = dates[0]
    if "first" in groups:
        start = make_date(found.year, found.month, int(groups["first"]))
        return (Day(start, last=found),) if start and start < found else None
    return (Day(found, open_year="year" not in groups),)


def weekday_numeric(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "Monday 7.12": a date when the 7th of December is a Monday, else a weekday and a time of day."""
    built = numeric_date(groups, lexicon, now)
    day = built[0] if built else None
    fits = isinstance(day, Day) and day.date.weekday() == lexicon.weekdays[groups["weekday"]]
    return built if fits else None


def iso_date(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "2026-11-24"."""
    found = make_date(int(groups["year"]), int(groups["a"]), int(groups["b"]))
    return None if found is None else (Day(found),)


def weekday(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "Friday", "next Friday", "this Friday", "last Friday", "Friday next week", "Friday evening" by joining.

    "next" means the weekday of the next calendar week, from Monday to Sunday whoever speaks; "Friday next week" that
    of the user's weeks; "this" one of the current week unless it has passed; alone it is the next such day after
    today. {part} adds "Friday evening" where it is one word.
    """
    part = (Part(lexicon.parts[groups["part"]]),) if "part" in groups else ()
    target = lexicon.weekdays[groups["weekday"]]
    today = now.date()
    ahead = (target - today.weekday()) % 7
    relation = 2 if "after" in groups else relation_of(groups, lexicon)
    if "unit" in groups:
        first = period_start(today, "week", lexicon.week_start)[0] + timedelta(weeks=relation or 0)
        return Day(first + timedelta(days=(target - first.weekday()) % 7), is_weekday=True), *part
    if relation == 1:
        found = today - timedelta(days=today.weekday()) + timedelta(days=7 + target)
    elif relation == -1:
        found = today - timedelta(days=(today.weekday() - target) % 7 or 7)
    elif relation == 0:
        found = today + timedelta(days=ahead)
    elif relation == 2:
        found = today + timedelta(days=7 + (ahead or 7))
    else:
        found = today + timedelta(days=ahead or 7)
    return Day(found, is_weekday=True), *part


def weekday_in_weeks(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "a week on Friday", "Friday week", "Friday in two weeks"; {unit} may be a word for some weeks."""
    amount = read_number(groups["n"], lexicon) if "n" in groups else 1
    if amount is not None and "unit" in groups:
        amount *= read_unit(groups["unit"], lexicon)[0]
    target = lexicon.weekdays[groups["weekday"]]
    today = now.date()
    delta = delta_of(amount or 1, "week")
    base = today + timedelta(days=(target - today.weekday()) % 7 or 7)
    found = add(base, delta) if delta is not None else None
    return None if found is None else (Day(found, is_weekday=True),)


def day_span(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "from Friday to Sunday", "tomorrow to Friday", "von heute auf morgen": to the next such day."""
    today = now.date()
    if "dayword" in groups:
        first = today + timedelta(days=lexicon.day_words[groups["dayword"]])
    else:
        first = today + timedelta(days=(lexicon.weekdays[groups["weekday"]] - today.weekday()) % 7 or 7)
    if "dayword2" in groups:
        ahead = (today + timedelta(days=lexicon.day_words[groups["dayword2"]]) - first).days
    else:
        ahead = (lexicon.weekdays[groups["weekday2"]] - first.weekday()) % 7
    return (Day(first, last=first + timedelta(days=ahead)),) if ahead > 0 else None


def weekday_dated(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "Thursday the 15th": the next 15th that is a Thursday; None when the coming year has none."""
    target, day = lexicon.weekdays[groups["weekday"]], read_ordinal(groups["ord"], lexicon)
    if day is None:
        return None
    month = now.date().replace(day=1)
    for ahead in range(13):
        start = month + relativedelta(months=ahead)
        found = make_date(start.year, start.month, day)
        if found and found >= now.date() and found.weekday() == target:
            return (Day(found),)
    return None


def day_of_month(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "the 15th", "the 3rd of next month", and with {ord2} "from the 3rd to the 5th"."""
    day = read_ordinal(groups["ord"], lexicon)
    if day is None or not -1 <= day <= 31 or day == 0:
        return None
    relation = relation_of(groups, lexicon)
    month = now.date().replace(day=1)
    for ahead in range(12) if relation is None else (relation,):
        start = month + relativedelta(months=ahead)
        found = period_last(start, "month") if day == -1 else make_date(start.year, start.month, day)
        if found and (relation is not None or found >= now.date()):
            last = read_ordinal(groups["ord2"], lexicon) if "ord2" in groups else None
            closing = make_date(found.year, found.month, last) if last else None
            return None if last and (closing is None or closing <= found) else (Day(found, last=closing),)
    return None


def nth_weekday_of(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "first Monday of March", "last Friday of next month"."""
    nth, target = read_ordinal(groups["ord"], lexicon), lexicon.weekdays[groups["weekday"]]
    if nth is None or not (1 <= nth <= 5 or nth in (-1, -2)):
        return None
    starts: list[date | None]
    if "month" in groups:
        month = lexicon.months[groups["month"]]
        said = said_year(groups, lexicon, now)
        years = [said] if said is not None else [now.year, now.year + 1]
        starts = [make_date(year, month, 1) for year in years]
    else:
        first = now.date().replace(day=1)
        relation = relation_of(groups, lexicon)
        starts = [first + relativedelta(months=ahead) for ahead in ((0, 1, 2) if relation is None else (relation,))]
    for start in starts:
        found = nth_weekday(start.year, start.month, target, nth) if start else None
        if found and (found >= now.date() or len(starts) == 1):
            return (Day(found),)
    return None


def named_holiday(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "Christmas", "next Easter", "Halloween 2027"; {n} and {unit} count on from it, with {past} back."""
    name = lexicon.holidays[re.sub(r"\s+", " ", groups["holiday"])]
    said = said_year(groups, lexicon, now)
    if said is not None:
        found = holiday(name, said)
    else:
        found, today = holiday(name, now.year), now.date()
        if found and relation_of(groups, lexicon) == -1:
            found = found if found < today else holiday(name, now.year - 1)
        elif found and found < today:
            found = holiday(name, now.year + 1)
    if found is not None and "n" in groups:
        amount, (factor, unit) = read_number(groups["n"], lexicon), read_unit(groups["unit"], lexicon)
        delta = delta_of((amount or 0) * factor, unit)
        found = add(found, -delta if "past" in groups else delta) if delta is not None else None
    return None if found is None else (Day(found),)


def operator_until(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "until"; {through} goes on to the end of what it names."""
    return (Operator("until", is_inclusive="through" in groups),)


def operator_start(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "starting", "beginning", "from"."""
    return (Operator("start"),)

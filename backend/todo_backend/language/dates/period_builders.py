"""Builders of periods: weeks, months, quarters, seasons and years, their edges and their parts."""

from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta

from todo_backend.language.dates.day_builders import Built, month_only, relation_of, said_year
from todo_backend.language.dates.holidays import holiday, nth_weekday
from todo_backend.language.dates.lexicon import DateLexicon
from todo_backend.language.dates.model import Day, Grain
from todo_backend.language.dates.reading import (
    Groups,
    add,
    delta_of,
    make_date,
    period_last,
    period_start,
    read_ordinal,
    read_unit,
)

# The first days of the seasons of the northern half of the world, to the day that most years share.
_FRIDAY = 4
_SEASONS = {"spring": (3, 20), "summer": (6, 21), "autumn": (9, 22), "winter": (12, 21)}


def _unit_start(groups: Groups, lexicon: DateLexicon, now: datetime) -> tuple[date, Grain] | None:
    """The first day of the week, month, quarter or year that {unit}, {rel} and {after} ("after next") name."""
    factor, unit = read_unit(groups["unit"], lexicon)
    relation = 2 if "after" in groups else relation_of(groups, lexicon) or 0
    base, grain = period_start(now.date(), unit, lexicon.week_start)
    if relation == 3:
        # The coming weekend is this one until it begins.
        relation = 0 if unit == "weekend" and base > now.date() else 1
    step = delta_of(relation * factor, "week" if unit == "weekend" else unit)
    moved = add(base, step) if step is not None else None
    return None if moved is None else (moved, grain)


def relative_period(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "next week", "this month", "last year", "this weekend", "the week after next"."""
    if read_unit(groups["unit"], lexicon)[1] in ("second", "minute", "hour"):
        return None
    found = _unit_start(groups, lexicon, now)
    return None if found is None else (Day(*found),)


def edge(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "end of the month", "beginning of next year", "end of June", "mid January", "end of 2027", "eom"."""
    kind, _, unit = lexicon.edges[groups["edge"]].partition(" ")
    found: tuple[date, Grain] | None = None
    if "month" in groups or "quarter" in groups:
        built = (month_only if "month" in groups else quarter)(groups, lexicon, now)
        if built and isinstance(built[0], Day):
            found = built[0].date, built[0].grain
    elif "year" in groups:
        found = date(int(groups["year"]), 1, 1), "year"
    else:
        found = _unit_start({**groups, "unit": unit} if unit else groups, lexicon, now)
    if found is None:
        return None
    start, grain = found
    last = period_last(start, grain)
    match kind:
        case "start":
            return (Day(start),)
        case "middle":
            return (Day(start + timedelta(days=(last - start).days // 2)),)
        case _:
            # The working week ends on Friday: that is what people mean by "end of the week".
            return (Day(start + timedelta(days=(_FRIDAY - start.weekday()) % 7) if grain == "week" else last),)


def rest_of(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "the rest of the week": from today to its last day."""
    start, grain = period_start(now.date(), read_unit(groups["unit"], lexicon)[1], lexicon.week_start)
    last = period_last(start, grain)
    return (Day(now.date(), last=last),) if last > now.date() else (Day(now.date()),)


def quarter(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "Q3", "the fourth quarter of 2027", "Q1 next year": the coming one when no year is said."""
    number = read_ordinal(groups["quarter"], lexicon)
    if number is None or not 1 <= number <= 4:
        return None
    year = said_year(groups, lexicon, now)
    start = make_date(year or now.year, 3 * number - 2, 1)
    if start and year is None and period_last(start, "quarter") < now.date():
        start = make_date(now.year + 1, 3 * number - 2, 1)
    return None if start is None else (Day(start, "quarter"),)


def season(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "next summer", "this winter", "in the spring", "summer 2027"."""
    month, day = _SEASONS[lexicon.seasons[groups["season"]]]
    said, relation = said_year(groups, lexicon, now), relation_of(groups, lexicon)
    year = said or now.year
    if said is None and relation == -1:
        year -= 0 if period_last(date(year, month, day), "quarter") < now.date() else 1
    elif said is None and (date(year, month, day) < now.date() or (relation == 1 and month <= now.month)):
        is_now = relation == 0 and period_last(date(year, month, day), "quarter") >= now.date()
        year += 0 if is_now else 1
    start = date(year, month, day)
    return (Day(start, last=period_last(start, "quarter")),)


def part_of_month(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "the first week of December", "the last weekend in March": whole weeks of that month."""
    nth = read_ordinal(groups["ord"], lexicon)
    built = month_only(groups, lexicon, now) if "month" in groups else _month_of(groups, lexicon, now)
    if nth is None or not (1 <= nth <= 5 or nth == -1) or not built or not isinstance(built[0], Day):
        return None
    start, grain = built[0].date, read_unit(groups["unit"], lexicon)[1]
    if grain == "week" and nth == -1:
        last_sunday = nth_weekday(start.year, start.month, 6, -1)
        return (Day(last_sunday - timedelta(days=6), "week"),) if last_sunday else None
    found = nth_weekday(start.year, start.month, 0 if grain == "week" else 5, nth)
    return (Day(found, "week" if grain == "week" else "weekend"),) if found else None


def _month_of(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    first = now.date().replace(day=1) + relativedelta(months=relation_of(groups, lexicon) or 0)
    return (Day(first, "month"),)


def day_of_year(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "the 100th day of 2027", "the 36th day of the year"."""
    year, number = said_year(groups, lexicon, now) or now.year, int(groups["nth"])
    found = date(year, 1, 1) + timedelta(days=number - 1)
    return (Day(found),) if number >= 1 and found.year == year else None


def month_number(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "2/2027": a month written with digits."""
    found = make_date(int(groups["year"]), int(groups["m"]), 1)
    return None if found is None else (Day(found, "month"),)


def holiday_weekend(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "Labor Day weekend": the Saturday beside the holiday, up to the holiday itself or the Sunday."""
    name = lexicon.holidays[" ".join(groups["holiday"].split())]
    years = [said] if (said := said_year(groups, lexicon, now)) else [now.year, now.year + 1]
    for year in years:
        day = holiday(name, year)
        if day is None:
            continue
        before = (day.weekday() + 2) % 7
        saturday = day - timedelta(days=before) if before <= 3 else day + timedelta(days=7 - before)
        last = max(saturday + timedelta(days=1), day)
        if last >= now.date() or len(years) == 1:
            return (Day(saturday, "weekend", last=last),)
    return None

"""Builders of times of day and of recurrences."""

import re
from datetime import datetime

from todo_backend.language.dates.day_builders import Built, month_day
from todo_backend.language.dates.lexicon import DateLexicon
from todo_backend.language.dates.model import Clock, Count, Day, Length, Moment, Part, Repeat
from todo_backend.language.dates.reading import Groups, delta_of, read_number, read_ordinal, read_unit

WEEKDAY_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FREQUENCIES = {"hour": "HOURLY", "day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}
_SPREAD_OVER_WEEK = {
    2: ("MO", "TH"),
    3: ("MO", "WE", "FR"),
    4: ("MO", "TU", "TH", "FR"),
    5: WEEKDAY_CODES[:5],
    6: WEEKDAY_CODES[:6],
}
_SPREAD_OVER_DAY = {2: (9, 18), 3: (8, 13, 19), 4: (8, 12, 16, 20)}


def _clock(hour_text: str, minute_text: str | None, meridiem: str | None, lexicon: DateLexicon) -> Clock | None:
    hour_value = read_number(hour_text, lexicon)
    minute_value = read_number(minute_text, lexicon) if minute_text else 0
    if hour_value is None or minute_value is None or minute_value > 59:
        return None
    hour, minute = int(hour_value), int(minute_value)
    if meridiem:
        half = lexicon.meridiems[re.sub(r"[ .]", "", meridiem)]
        if hour > 12:
            return Clock(hour, minute) if hour < 24 else None
        if half in ("am", "pm"):
            return Clock(hour % 12 + (12 if half == "pm" else 0), minute)
    if hour == 24 and minute == 0:
        return Clock(0)
    if hour > 23:
        return None
    sure = hour > 12 or hour == 0 or (hour_text.startswith("0") and len(hour_text) == 2) or not lexicon.guess_afternoon
    return Clock(hour, minute, sure=sure)


def clock(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "5pm", "17:30", "at five thirty", "3pm EST"; {exact} marks the way to write 24 hours."""
    found = _clock(groups["h"], groups.get("min"), groups.get("mer"), lexicon)
    if found is None:
        return None
    second = int(groups["sec"]) if "sec" in groups else 0
    zone = lexicon.zones.get(groups["tz"]) if "tz" in groups else None
    if second > 59:
        return None
    return (Clock(found.hour, found.minute, second, found.sure or "exact" in groups, zone),)


def clock_word(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "noon", "midnight"."""
    return (Clock(lexicon.clock_words[groups["clockword"]]),)


def clock_past(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "half past five", "quarter to six", "ten to 5 pm": {to} counts back.

    {halfto} is the half hour before, as in German "halb sechs" and "fünf vor halb sechs", {quarterof} the first quarter
    of the hour before ("viertel sechs").
    """
    base = _clock(groups["h"], None, groups.get("mer"), lexicon)
    minutes = (
        30.0
        if "half" in groups
        else 15.0
        if "quarter" in groups
        else read_number(groups["n"], lexicon)
        if "n" in groups
        else 0.0
    )
    if base is None or minutes is None or minutes > 59:
        return None
    early = 30 if "halfto" in groups else 45 if "quarterof" in groups else 0
    total = (base.hour * 60 - early + (-minutes if "to" in groups else minutes)) % (24 * 60)
    return (Clock(int(total // 60), int(total % 60), sure=base.sure),)


def clock_range(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "3-4pm", "from 3 to 4:30", "between nine and eleven"."""
    meridiem = groups.get("mer2")
    last = _clock(groups["h2"], groups.get("min2"), meridiem, lexicon)
    first = _clock(groups["h"], groups.get("min"), groups.get("mer") or meridiem, lexicon)
    if first is None or last is None:
        return None
    if "mer" not in groups and meridiem and (first.hour, first.minute) > (last.hour, last.minute):
        first = Clock(first.hour - 12, first.minute) if first.hour >= 12 else first
    if (
        "mer" in groups
        and meridiem is None
        and last.hour <= 12
        and (last.hour, last.minute) <= (first.hour, first.minute)
    ):
        last = Clock(last.hour + 12 if last.hour < 12 else 12, last.minute)
    return (Clock(first.hour, first.minute, sure=first.sure, end=last),)


def part_of_day(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "in the morning", "at night"."""
    return (Part(lexicon.parts[groups["part"]]),)


def length(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "for two hours", "for 3 weeks"."""
    amount = read_number(groups["n"], lexicon)
    if amount is None:
        return None
    if "half" in groups:
        amount += 0.5
    factor, unit = read_unit(groups["unit"], lexicon)
    delta = delta_of(amount * factor, unit)
    return None if delta is None or unit == "weekend" else (Length(delta, amount * factor, unit),)


def now_word(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "now", "right now"."""
    return (Moment(now.replace(second=0, microsecond=0)),)


def weekdays_in(text: str, lexicon: DateLexicon) -> tuple[str, ...]:
    """The weekday codes named in a stretch of text, in the order of the week."""
    names = sorted(lexicon.weekdays, key=len, reverse=True)
    pattern = "|".join(map(re.escape, names))
    found = {lexicon.weekdays[name] for name in re.findall(pattern, text)}
    return tuple(WEEKDAY_CODES[index] for index in sorted(found))


def every_unit(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "every day", "every 3 weeks", "every other month", "each quarter"; {part} adds "every morning"."""
    amount = (
        read_number(groups["n"], lexicon)
        if "n" in groups
        else read_ordinal(groups["ord"], lexicon)
        if "ord" in groups
        else 1
    )
    if "other" in groups:
        amount = 2
    if amount is None or amount < 1 or amount != int(amount):
        return None
    if "part" in groups:
        return Repeat("DAILY", int(amount)), Part(lexicon.parts[groups["part"]])
    factor, unit = read_unit(groups["unit"], lexicon)
    interval = int(amount * factor)
    if unit == "weekend":
        return (Repeat("WEEKLY", interval, ("SA", "SU") if interval == 1 else ("SA",)),)
    if unit == "quarter":
        return (Repeat("MONTHLY", 3 * interval),)
    if unit not in _FREQUENCIES or interval > 999:
        return None
    return (Repeat(_FREQUENCIES[unit], interval),)


def every_weekday(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "every Monday and Wednesday", "every other Tuesday", "Tuesdays"; {part} adds "every Friday evening"."""
    amount = (
        read_number(groups["n"], lexicon)
        if "n" in groups
        else read_ordinal(groups["ord"], lexicon)
        if "ord" in groups
        else 1
    )
    interval = 2 if "other" in groups else int(amount or 1)
    days = weekdays_in(groups["list"], lexicon)
    if not days or not 1 <= interval <= 52:
        return None
    repeat = Repeat("WEEKLY", interval, days)
    return (repeat, Part(lexicon.parts[groups["part"]])) if "part" in groups else (repeat,)


def weekday_span(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "every day from Monday to Thursday", "Monday through Friday" as a recurrence."""
    first, last = lexicon.weekdays[groups["weekday"]], lexicon.weekdays[groups["weekday2"]]
    count = (last - first) % 7 + 1
    days = sorted((first + step) % 7 for step in range(count))
    return (Repeat("WEEKLY", 1, tuple(WEEKDAY_CODES[day] for day in days)),)


def repeat_word(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "daily", "weekdays", "biweekly": looked up as "FREQ interval BYDAY"."""
    freq, interval, *days = lexicon.repeat_words[re.sub(r"\s+", " ", groups["repeat"])].split(" ")
    return (Repeat(freq, int(interval), tuple(days[0].split(",")) if days else ()),)


def nth_weekday_monthly(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "first Monday of each month"; {month} makes it yearly."""
    nth, day = read_ordinal(groups["ord"], lexicon), WEEKDAY_CODES[lexicon.weekdays[groups["weekday"]]]
    if nth is None or not (1 <= nth <= 5 or nth == -1):
        return None
    amount = read_number(groups["n"], lexicon) if "n" in groups else 1
    return (Repeat("MONTHLY", 2 if "other" in groups else int(amount or 1), (f"{nth}{day}",)),)


def workday_monthly(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "last weekday of the month", "first workday of every month"."""
    nth = read_ordinal(groups["ord"], lexicon)
    return None if nth is None else (Repeat("MONTHLY", 1, WEEKDAY_CODES[:5], bysetpos=nth),)


def monthday_monthly(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "the 15th of every month", "every 1st and 15th", "last day of each month"."""
    days = [read_ordinal(groups[name], lexicon) for name in ("ord", "ord2") if name in groups]
    numbers = tuple(day for day in days if day is not None and (1 <= day <= 31 or day == -1))
    interval = 2 if "other" in groups else 1
    return (Repeat("MONTHLY", interval, bymonthday=numbers),) if numbers else None


def yearly_date(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "every May 5", "every year on 5 May", and "every June" without a day."""
    month = lexicon.months[groups["month"]]
    if "day" not in groups:
        return (Repeat("YEARLY", 1, bymonthday=(1,), bymonth=month),)
    built = month_day(groups, lexicon, now)
    if built is None or not isinstance(built[0], Day):
        return None
    return (Repeat("YEARLY", 1, bymonthday=(built[0].date.day,), bymonth=month),)


def times_per(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:  # noqa: PLR0911 - one return per spread
    """Such as "twice a week", "3 times a day", "once a month": spread evenly."""
    times = read_number(groups["n"], lexicon)
    _, unit = read_unit(groups["unit"], lexicon)
    if times is None or unit not in _FREQUENCIES:
        return None
    amount = int(times)
    if amount == 1:
        return (Repeat(_FREQUENCIES[unit]),)
    if unit == "week":
        return (Repeat("WEEKLY", 1, _SPREAD_OVER_WEEK.get(amount, ())),) if 2 <= amount <= 6 else (Repeat("DAILY"),)
    if unit == "day" and amount in _SPREAD_OVER_DAY:
        return (Repeat("DAILY", byhour=_SPREAD_OVER_DAY[amount]),)
    if unit == "month" and amount == 2:
        return (Repeat("MONTHLY", bymonthday=(1, 15)),)
    if unit == "year" and 12 % amount == 0:
        return (Repeat("MONTHLY", 12 // amount),)
    return None


def count_times(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "10 times" as the end of a recurrence."""
    times = read_number(groups["n"], lexicon)
    return (Count(int(times)),) if times and times >= 1 else None

"""Builders of times of day and of lengths."""

import re
from datetime import datetime

from todo_backend.language.dates.day_builders import Built
from todo_backend.language.dates.lexicon import DateLexicon
from todo_backend.language.dates.model import Clock, Length, Moment, Part
from todo_backend.language.dates.reading import Groups, delta_of, read_number, read_unit


def read_clock(hour_text: str, minute_text: str | None, meridiem: str | None, lexicon: DateLexicon) -> Clock | None:
    """The time of day of an hour, minutes and a half of the day; None when there is no such time."""
    hour_value = read_number(hour_text, lexicon)
    minute_value = read_number(minute_text, lexicon) if minute_text else 0
    if hour_value is None or hour_value % 1 or minute_value is None or minute_value > 59:
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


def _hour_said(groups: Groups, which: str, lexicon: DateLexicon) -> Clock | None:
    """The time of day in {h}, {min} and {mer}, or {word} for one with a name; `which` is "2" for a second one."""
    if f"word{which}" in groups:
        return Clock(lexicon.clock_words[groups[f"word{which}"]])
    return read_clock(groups[f"h{which}"], groups.get(f"min{which}"), groups.get(f"mer{which}"), lexicon)


def clock(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "5pm", "17:30", "at five thirty", "3pm EST"; {exact} marks the way to write 24 hours."""
    found = read_clock(groups["h"], groups.get("min"), groups.get("mer"), lexicon)
    if found is None:
        return None
    second = int(groups["sec"]) if "sec" in groups else 0
    if second > 59:
        return None
    said = Clock(found.hour, found.minute, second, found.sure or "exact" in groups, _zone(groups, lexicon))
    return (said, Part(lexicon.parts[groups["part"]])) if "part" in groups else (said,)


def _zone(groups: Groups, lexicon: DateLexicon) -> str | None:
    """The zone of {tz} by its name, or "+0530" as {utc} says it."""
    hours = groups.get("utc") or groups.get("utc2")
    if hours:
        digits = hours[1:].replace(":", "")
        return hours[0] + (digits if len(digits) > 2 else digits.zfill(2) + "00").zfill(4)
    return lexicon.zones.get(groups["tz"]) if "tz" in groups else None


def clock_word(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "noon", "midnight"."""
    return (Clock(lexicon.clock_words[groups["clockword"]], zone=_zone(groups, lexicon)),)


def clock_past(groups: Groups, lexicon: DateLexicon, now: datetime) -> Built:
    """Such as "half past five", "quarter to six", "ten to 5 pm": {to} counts back.

    {halfto} is the half hour before, as in German "halb sechs" and "fünf vor halb sechs", {quarterof} the first quarter
    of the hour before ("viertel sechs").
    """
    base = _hour_said(groups, "", lexicon)
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
    last = _hour_said(groups, "2", lexicon)
    first = _hour_said(groups if "mer" in groups or not meridiem else {**groups, "mer": meridiem}, "", lexicon)
    if first is None or last is None:
        return None
    if "mer" not in groups and meridiem and (first.hour, first.minute) > (last.hour, last.minute):
        first = Clock(first.hour - 12, first.minute) if first.hour >= 12 else first
    if (
        "mer" in groups
        and "word2" not in groups
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
    """Such as "for two hours", "for 3 weeks", "for the next month"."""
    amount = read_number(groups["n"], lexicon) if "n" in groups else 1
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

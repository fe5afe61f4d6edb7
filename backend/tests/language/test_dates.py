"""Times in text: absolute, relative, recurring, and what only looks like one. Now is Wednesday 2026-11-25, 9:00 in Berlin."""

# ruff: noqa: E501 - tables of sentences, one row a line

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tests.language.asking import NOW
from todo_backend.language import find_dates

DUE = [
    ("today", "2026-11-25"), ("tomorrow", "2026-11-26"), ("tmrw", "2026-11-26"), ("yesterday", "2026-11-24"),
    ("the day after tomorrow", "2026-11-27"), ("on friday", "2026-11-27"), ("this friday", "2026-11-27"),
    ("next friday", "2026-12-04"), ("next monday", "2026-11-30"), ("last friday", "2026-11-20"),
    ("coming sunday", "2026-11-29"), ("friday next week", "2026-12-04"), ("a week on friday", "2026-12-04"),
    ("two weeks from friday", "2026-12-11"), ("in 3 days", "2026-11-28"), ("in a week", "2026-12-02"),
    ("in a fortnight", "2026-12-09"), ("in two months", "2027-01-25"), ("in a year", "2027-11-25"),
    ("3 days ago", "2026-11-22"), ("two weeks ago", "2026-11-11"), ("next week", "2026-11-30"),
    ("next month", "2026-12-01"), ("end of the month", "2026-11-30"), ("end of month", "2026-11-30"),
    ("by the end of next month", "2026-12-31"), ("end of the week", "2026-11-27"), ("this weekend", "2026-11-28"),
    ("december 24", "2026-12-24"), ("24 december", "2026-12-24"), ("dec 24th", "2026-12-24"), ("May 5", "2027-05-05"),
    ("the 5th of May", "2027-05-05"), ("March 3rd, 2028", "2028-03-03"), ("3 mar 2028", "2028-03-03"),
    ("2026-12-01", "2026-12-01"), ("12/01/2026", "2026-12-01"), ("24.12.2026", "2026-12-24"), ("on 12/5", "2026-12-05"),
    ("on the 15th", "2026-12-15"), ("on the third", "2026-12-03"), ("the 3rd of next month", "2026-12-03"),
    ("christmas eve", "2026-12-24"), ("by christmas", "2026-12-25"), ("new year's eve", "2026-12-31"),
    ("on thanksgiving", "2026-11-26"), ("on easter monday", "2027-03-29"), ("on halloween", "2027-10-31"),
    ("three days before christmas", "2026-12-22"), ("first monday of december", "2026-12-07"),
    ("last friday of next month", "2026-12-25"), ("feb 29", "2028-02-29"), ("friday, 4 december", "2026-12-04"),
    ("december twenty-first", "2026-12-21"),
    ("at 5pm", "2026-11-25T17:00:00+01:00"), ("at 5", "2026-11-25T17:00:00+01:00"),
    ("at 8", "2026-11-25T20:00:00+01:00"), ("at 10", "2026-11-25T10:00:00+01:00"),
    ("at 8am", "2026-11-26T08:00:00+01:00"), ("at 17:30", "2026-11-25T17:30:00+01:00"),
    ("tomorrow at 5pm", "2026-11-26T17:00:00+01:00"), ("5pm tomorrow", "2026-11-26T17:00:00+01:00"),
    ("tomorrow morning", "2026-11-26T09:00:00+01:00"), ("tonight", "2026-11-25T20:00:00+01:00"),
    ("tonight at 9", "2026-11-25T21:00:00+01:00"), ("this afternoon", "2026-11-25T15:00:00+01:00"),
    ("friday at noon", "2026-11-27T12:00:00+01:00"), ("monday morning at 8", "2026-11-30T08:00:00+01:00"),
    ("half past five", "2026-11-25T17:30:00+01:00"), ("quarter to six", "2026-11-25T17:45:00+01:00"),
    ("at five thirty", "2026-11-25T17:30:00+01:00"), ("seven o'clock in the evening", "2026-11-25T19:00:00+01:00"),
    ("in 2 hours", "2026-11-25T11:00:00+01:00"), ("in half an hour", "2026-11-25T09:30:00+01:00"),
    ("in two and a half hours", "2026-11-25T11:30:00+01:00"), ("in 90 minutes", "2026-11-25T10:30:00+01:00"),
    ("5 minutes ago", "2026-11-25T08:55:00+01:00"), ("3pm EST", "2026-11-25T21:00:00+01:00"),
    ("2026-12-24T18:00", "2026-12-24T18:00:00+01:00"), ("at two thirty p. m. on friday", "2026-11-27T14:30:00+01:00"),
]  # fmt: skip

RANGES = [
    ("3-4pm tomorrow", "2026-11-26T15:00:00+01:00", "2026-11-26T16:00:00+01:00"),
    ("from 3 to 4pm on friday", "2026-11-27T15:00:00+01:00", "2026-11-27T16:00:00+01:00"),
    ("tomorrow at 5pm for two hours", "2026-11-26T17:00:00+01:00", "2026-11-26T19:00:00+01:00"),
    ("11am-1pm tomorrow", "2026-11-26T11:00:00+01:00", "2026-11-26T13:00:00+01:00"),
    ("May 5-7", "2027-05-05", "2027-05-07"),
    ("from friday to sunday", "2026-11-27", "2026-11-29"),
]

RULES = [
    ("every day", "FREQ=DAILY", "2026-11-25"),
    ("every day at 8am", "FREQ=DAILY", "2026-11-26T08:00:00+01:00"),
    ("every monday", "FREQ=WEEKLY;BYDAY=MO", "2026-11-30"),
    ("every monday and thursday", "FREQ=WEEKLY;BYDAY=MO,TH", "2026-11-26"),
    ("on tuesdays", "FREQ=WEEKLY;BYDAY=TU", "2026-12-01"),
    ("every other tuesday until june", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270601", "2026-12-01"),
    ("first monday of each month at 9", "FREQ=MONTHLY;BYDAY=1MO", "2026-12-07T09:00:00+01:00"),
    ("last friday of every month", "FREQ=MONTHLY;BYDAY=-1FR", "2026-11-27"),
    ("weekdays", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "2026-11-25"),
    ("every weekday at 7:30", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "2026-11-26T07:30:00+01:00"),
    ("every weekend", "FREQ=WEEKLY;BYDAY=SA,SU", "2026-11-28"),
    ("every 3 days", "FREQ=DAILY;INTERVAL=3", "2026-11-25"),
    ("every two weeks", "FREQ=WEEKLY;INTERVAL=2", "2026-11-25"),
    ("every other day", "FREQ=DAILY;INTERVAL=2", "2026-11-25"),
    ("twice a week", "FREQ=WEEKLY;BYDAY=MO,TH", "2026-11-26"),
    ("once a month", "FREQ=MONTHLY", "2026-11-25"),
    ("the 15th of every month", "FREQ=MONTHLY;BYMONTHDAY=15", "2026-12-15"),
    ("every month on the 1st", "FREQ=MONTHLY;BYMONTHDAY=1", "2026-12-01"),
    ("the last day of every month", "FREQ=MONTHLY;BYMONTHDAY=-1", "2026-11-30"),
    ("every year on june 1", "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1", "2027-06-01"),
    ("every may fourth", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=4", "2027-05-04"),
    ("quarterly", "FREQ=MONTHLY;INTERVAL=3", "2026-11-25"),
    ("every day for 10 days", "FREQ=DAILY;UNTIL=20261204", "2026-11-25"),
    ("every monday 5 times", "FREQ=WEEKLY;BYDAY=MO;COUNT=5", "2026-11-30"),
    ("every monday starting december 14", "FREQ=WEEKLY;BYDAY=MO", "2026-12-14"),
    ("every evening", "FREQ=DAILY", "2026-11-25T18:00:00+01:00"),
    ("every day at 9 until december 24", "FREQ=DAILY;UNTIL=20261224T225959Z", "2026-11-25T09:00:00+01:00"),
]


@pytest.mark.parametrize(("said", "due"), DUE, ids=[said for said, _ in DUE])
def test_finds_the_due_date(said: str, due: str) -> None:
    found = find_dates(f"see Ann {said}", NOW, "Europe/Berlin", "en")
    assert [item.due for item in found] == [due]


@pytest.mark.parametrize(("said", "due", "due_end"), RANGES, ids=[row[0] for row in RANGES])
def test_finds_where_a_range_ends(said: str, due: str, due_end: str) -> None:
    found = find_dates(said, NOW, "Europe/Berlin", "en")
    assert [(item.due, item.due_end) for item in found] == [(due, due_end)]


@pytest.mark.parametrize(("said", "rule", "due"), RULES, ids=[row[0] for row in RULES])
def test_finds_recurrences_and_their_first_occurrence(said: str, rule: str, due: str) -> None:
    found = find_dates(said, NOW, "Europe/Berlin", "en")
    assert [(item.recurrence, item.due) for item in found] == [(rule, due)]


@pytest.mark.parametrize(
    "said",
    [
        "buy paprika", "read the monthly report", "May's birthday card", "buy sun cream", "second-hand books",
        "ask May about it", "march to the station", "24/7 hotline", "the weekly standup notes",
        "call 5 people", "buy 2 apples", "fix bug 1234", "read chapter 12", "a 3 star hotel", "marching band",
        "mayonnaise", "sunscreen", "augment the data", "decide on a name", "",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_time_is_none(said: str) -> None:
    found = find_dates(said, NOW, "Europe/Berlin", "en")
    assert found == []


def test_says_where_in_the_text_each_time_stands() -> None:
    text = "Lunch tomorrow at noon, gym every Monday at 7pm"
    found = find_dates(text, NOW, "Europe/Berlin", "en")
    assert [text[item.start : item.end] for item in found] == ["tomorrow at noon", "every Monday at 7pm"]
    assert [item.text for item in found] == ["tomorrow at noon", "every Monday at 7pm"]


def test_offsets_hold_beside_curly_quotes_and_emoji() -> None:
    text = "\N{PARTY POPPER} “Ann’s” party tomorrow"
    (found,) = find_dates(text, NOW, "Europe/Berlin", "en")
    assert text[found.start : found.end] == "tomorrow"


@pytest.mark.parametrize(
    ("zone", "said", "due"),
    [
        # The spring change skips 2:00-3:00 on 28 March 2027 in Berlin; the time moves on by the gap.
        ("Europe/Berlin", "march 28 2027 at 2:30am", "2027-03-28T03:30:00+02:00"),
        # In autumn 2:30 comes twice; the first is meant.
        ("Europe/Berlin", "october 31 2027 at 2:30am", "2027-10-31T02:30:00+02:00"),
        ("America/New_York", "march 14 2027 at 2:30am", "2027-03-14T03:30:00-04:00"),
        ("Asia/Kolkata", "tomorrow at 9am", "2026-11-26T09:00:00+05:30"),
        ("Australia/Sydney", "tomorrow at 9am", "2026-11-26T09:00:00+11:00"),
    ],
)
def test_daylight_saving_and_odd_offsets(zone: str, said: str, due: str) -> None:
    assert [item.due for item in find_dates(said, NOW, zone, "en")] == [due]


def test_today_is_the_users_today() -> None:
    late = datetime(2026, 11, 25, 23, 30, tzinfo=ZoneInfo("America/Los_Angeles"))
    assert find_dates("tomorrow", late, "America/Los_Angeles", "en")[0].due == "2026-11-26"
    assert find_dates("tomorrow", late, "Asia/Tokyo", "en")[0].due == "2026-11-27"


def test_hours_from_now_cross_a_clock_change_in_real_time() -> None:
    before = datetime(2027, 3, 28, 1, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    assert find_dates("in 2 hours", before, "Europe/Berlin", "en")[0].due == "2027-03-28T04:30:00+02:00"

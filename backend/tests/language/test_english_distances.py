"""English distances in time as people say them, and the hours around midnight. Now is Wednesday 2026-11-25, 9:00."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.asking import ask, calls
from tests.language.dating import due_in, ends_in

DISTANCES = [
    ("a week today", "2026-12-02"), ("a week tomorrow", "2026-12-03"), ("two weeks tomorrow", "2026-12-10"), ("a fortnight today", "2026-12-09"),
    ("a fortnight from today", "2026-12-09"), ("fortnight from tomorrow", "2026-12-10"), ("two weeks from today", "2026-12-09"),
    ("this time tomorrow", "2026-11-26"), ("this time next week", "2026-12-02"), ("around this time next month", "2026-12-25"),
    ("this day next year", "2027-11-25"), ("day before xmas", "2026-12-24"), ("the day before new year's eve", "2026-12-30"),
    ("one day ago", "2026-11-24"), ("a week ago today", "2026-11-18"), ("one day from now", "2026-11-26"),
    ("an hour and a half from now", "2026-11-25 10:30"), ("in 1 and 1/2 hours", "2026-11-25 10:30"), ("in 1:30 hours", "2026-11-25 10:30"),
    ("in 2:15 h", "2026-11-25 11:15"), ("first monday of next may", "2027-05-03"),
    ("by month end", "2026-11-30"), ("by year end", "2026-12-31"), ("by the quarter-end", "2026-12-31"), ("tmw", "2026-11-26"),
]  # fmt: skip
CLOCKS = [
    ("tonight at midnight", "2026-11-26 00:00"), ("midnight tonight", "2026-11-26 00:00"), ("at 12 tonight", "2026-11-26 00:00"),
    ("at 12:30 tonight", "2026-11-26 00:30"), ("tonight at 1am", "2026-11-26 01:00"), ("at 2 tonight", "2026-11-26 02:00"),
    ("tonight at 5", "2026-11-25 17:00"), ("tonight at 8", "2026-11-25 20:00"), ("11 tonight", "2026-11-25 23:00"),
    ("tomorrow night at midnight", "2026-11-27 00:00"), ("one minute to midnight", "2026-11-25 23:59"), ("at two minutes to 3pm", "2026-11-25 14:58"),
    ("1400 hours", "2026-11-25 14:00"), ("20:00h", "2026-11-25 20:00"), ("at 14:30 hrs", "2026-11-25 14:30"),
    ("monday in the early hours of the morning", "2026-11-30 07:00"), ("after supper", "2026-11-25 20:00"),
    ("at 17:30 utc+3", "2026-11-25 15:30"), ("at 9am utc-10", "2026-11-25 20:00"),
]  # fmt: skip
WEEKENDS = [
    ("last week end of october 2027", "2027-10-30"), ("the first week end in december", "2026-12-05"), ("next week end", "2026-12-05"),
]  # fmt: skip
NOT_TIMES = ["one day I will", "the year-end report", "month end accounts", "quarter-end figures"]


@pytest.mark.parametrize(("said", "due"), [*DISTANCES, *CLOCKS, *WEEKENDS])
def test_finds_one_time_and_the_right_one(said: str, due: str) -> None:
    assert due_in(said, "en") == [due]


@pytest.mark.parametrize("said", NOT_TIMES)
def test_what_is_no_time_stays_words(said: str) -> None:
    assert due_in(said, "en") == []


@pytest.mark.parametrize(
    ("said", "due"),
    [
        ("remind me to stretch this week", "2026-11-29"),
        ("add finish the report this month", "2026-11-30"),
        ("add book the summer holiday this year", "2026-12-31"),
        ("add call mum this weekend", "2026-11-28"),
        ("add tidy the desk next week", "2026-11-30"),
    ],
)
def test_what_is_left_of_a_period_is_when_it_is_due(said: str, due: str) -> None:
    assert [arguments["due"] for _, arguments in calls(ask(said))] == [due]


@pytest.mark.parametrize(
    ("said", "begins", "ends"),
    [
        ("yoga class tuesday 6 to 7", "2026-12-01 18:00", "2026-12-01 19:00"),
        ("team meeting thursday 10-11", "2026-11-26 10:00", "2026-11-26 11:00"),
        ("shift saturday 8-4", "2026-11-28 08:00", "2026-11-28 16:00"),
        ("library shift 5 to 9 on friday", "2026-11-27 17:00", "2026-11-27 21:00"),
        ("dentist tomorrow 9:15-10", "2026-11-26 09:15", "2026-11-26 10:00"),
    ],
)
def test_a_bare_range_behind_a_day_or_an_occasion_is_one_of_hours(said: str, begins: str, ends: str) -> None:
    assert ends_in(said, "en") == [(begins, ends)]


@pytest.mark.parametrize("said", ["at 5 to 9", "meet me at 10 to 3"])
def test_minutes_to_an_hour_stay_what_they_are(said: str) -> None:
    assert [due[-2:] for due in due_in(said, "en") if due] in (["55"], ["50"])

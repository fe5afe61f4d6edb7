"""English times of day, and words that only look like times. Now is Wednesday 2026-11-25, 9:00 in Berlin."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.asking import NOW
from todo_backend.language import find_dates

TODAY, TOMORROW = "2026-11-25T", "2026-11-26T"
CLOCKS = [
    ("at 3pm", TODAY + "15:00"), ("3p", TODAY + "15:00"), ("@ 3pm", TODAY + "15:00"), ("3 oclock pm", TODAY + "15:00"),
    ("3 o'clock in the afternoon", TODAY + "15:00"), ("at about 3pm", TODAY + "15:00"), ("at 15 past 3pm", TODAY + "15:15"),
    ("a quarter past 3pm", TODAY + "15:15"), ("3:15 in the afternoon", TODAY + "15:15"), ("twenty after 3pm", TODAY + "15:20"),
    ("at three twenty", TODAY + "15:20"), ("half past 3 pm", TODAY + "15:30"), ("330 p.m.", TODAY + "15:30"),
    ("half three", TODAY + "15:30"), ("nine fifty nine a m", TODAY + "09:59"), ("a quarter to noon", TODAY + "11:45"),
    ("ten to midnight", TODAY + "23:50"), ("8 tonight", TODAY + "20:00"), ("at eight tonight", TODAY + "20:00"),
    ("at 8 this evening", TODAY + "20:00"), ("at 8 in the evening", TODAY + "20:00"), ("in the evening at eight", TODAY + "20:00"),
    ("11 at night", TODAY + "23:00"), ("6 in the morning", TOMORROW + "06:00"), ("tomorrow at 6 in the morning", TOMORROW + "06:00"),
    ("at 730 in the evening", TODAY + "19:30"), ("730am tomorrow", TOMORROW + "07:30"), ("1030pm", TODAY + "22:30"),
    ("at 1030", TODAY + "10:30"), ("at 12.30", TODAY + "12:30"), ("tomorrow at 14.55", TOMORROW + "14:55"),
    ("17h30", TODAY + "17:30"), ("at 1730 hours", TODAY + "17:30"), ("tomorrow 0945", TOMORROW + "09:45"),
    ("12 dec 1700", "2026-12-12T17:00"), ("02 DEC 15:10", "2026-12-02T15:10"), ("2 dec 00.45", "2026-12-02T00:45"),
    ("fri 0945", "2026-11-27T09:45"), ("next monday 9.15", "2026-11-30T09:15"), ("24.12.2026 18.30", "2026-12-24T18:30"),
    ("12/12/2026 PM 2:26", "2026-12-12T14:26"), ("first thing tomorrow", TOMORROW + "07:00"), ("first thing monday", "2026-11-30T07:00"),
    ("first thing in the morning", TOMORROW + "07:00"), ("monday first thing", "2026-11-30T07:00"),
    ("early in the morning on friday", "2026-11-27T07:00"), ("late tomorrow night", TOMORROW + "21:00"),
    ("tomorrow at lunchtime", TOMORROW + "12:00"), ("at lunch tomorrow", TOMORROW + "12:00"), ("before dinner", TODAY + "18:00"),
    ("at bedtime", TODAY + "21:00"), ("yesterday evening", "2026-11-24T18:00"), ("last night", "2026-11-24T21:00"),
    ("earlier this morning", TODAY + "09:00"), ("morning of december 3rd", "2026-12-03T09:00"),
    ("friday night", "2026-11-27T21:00"), ("next friday evening", "2026-12-04T18:00"), ("sunday at noon", "2026-11-29T12:00"),
    ("at 9am on the 2nd fri in feb", "2027-02-12T09:00"), ("2nd fri in feb at 9 would be best", "2027-02-12T09:00"),
    ("saturday at 2 would work", "2026-11-28T14:00"), ("meet me at 4 hopefully", TODAY + "16:00"),
    ("Fri, Dec 18, 2026 07:00 PM", "2026-12-18T19:00"), ("8:25 a.m. Dec. 12, 2026", "2026-12-12T08:25"),
    ("on Saturday for 9am", "2026-11-28T09:00"), ("tomorrow before 4pm", TOMORROW + "16:00"), ("by 5pm sharp", TODAY + "17:00"),
    ("noonish", TODAY + "12:00"), ("around 5ish", TODAY + "17:00"), ("5ish", TODAY + "17:00"), ("3ish pm", TODAY + "15:00"),
]  # fmt: skip

OFFSETS = [
    ("in 15 minutes", "09:15"), ("in fifteen min", "09:15"), ("in a quarter of an hour", "09:15"), ("in 1/2 hour", "09:30"),
    ("in 1/4h", "09:15"), ("in three quarters of an hour", "09:45"), ("in an hour", "10:00"), ("in 1h", "10:00"),
    ("in an hour and a half", "10:30"), ("in 1.5 hours", "10:30"), ("in 0,5 hours", "09:30"), ("half an hour from now", "09:30"),
    ("in 2 and a half hours", "11:30"), ("in 2h30m", "11:30"), ("in 2h 30", "11:30"), ("in 1 hour 20 minutes", "10:20"), ("after 2 hours", "11:00"),
    ("now + 2 hours", "11:00"), ("now - 30 minutes", "08:30"), ("an hour before now", "08:00"), ("two hours ago", "07:00"),
    ("5 min ago", "08:55"), ("an hour and 10 minutes ago", "07:50"), ("in about 20 minutes", "09:20"), ("20 minutes from now", "09:20"),
    ("5 hours after noon", "17:00"), ("two hours before 4pm", "14:00"), ("30 minutes before noon", "11:30"),
    ("an hour after sunset", None), ("now", "09:00"), ("right now", "09:00"), ("immediately", "09:00"), ("asap", None),
    ("45 minutes", "09:45"), ("2 hours", "11:00"), ("1h", "10:00"), ("half an hour", "09:30"), ("in 30 seconds", "09:00:30"),
]  # fmt: skip

RANGES = [
    ("8am until 6", TOMORROW + "18:00"), ("tomorrow 9-5", "2026-11-26T17:00"), ("9a to 11a", TOMORROW + "11:00"), ("11:30-1:30", TODAY + "13:30"),
    ("10 - 11 at night", TODAY + "23:00"), ("8pm - 11", TODAY + "23:00"), ("11pm - 3am", TOMORROW + "03:00"),
    ("between 9:30 and 11:00", TODAY + "11:00"), ("from 9:30 untill 11:00", TODAY + "11:00"), ("2:00:00 pm - 5:30:00 pm", TODAY + "17:30"),
    ("3:30 to 6 PM", TODAY + "18:00"), ("at 5pm for 2 hours", TODAY + "19:00"), ("tomorrow 3pm for 90 minutes", TOMORROW + "16:30"),
    ("2 to 4 in the afternoon", TODAY + "16:00"), ("in the next 3 hours", TODAY + "12:00"), ("from noon to 2pm", TODAY + "14:00"),
    ("9am to noon", TOMORROW + "12:00"), ("from 9pm till midnight", TOMORROW + "00:00"), ("at 6 pm for an hour and a half", TODAY + "19:30"),
]  # fmt: skip

ZONES = [
    ("3pm ET", "21:00"), ("4pm CET", "16:00"), ("at 8 GMT tomorrow", "09:00"), ("15:00 UTC", "16:00"), ("15:00Z", "16:00"),
    ("noon EST", "18:00"), ("10am Pacific", "19:00"), ("3pm eastern time", "21:00"), ("2pm London time", "15:00"),
    ("17:00 UTC+2", "16:00"), ("17:00 +0200", "16:00"), ("17:00+02:00", "16:00"), ("2026-12-01T12:00:00Z", "13:00"),
    ("at 9:30 in the morning PST", "18:30"), ("6pm IST", "13:30"),
]  # fmt: skip

NOT_TIMES = [
    "paprika", "buy 2kg of flour", "may I ask", "march on", "sun cream", "second-hand books", "monthly report", "5 stars",
    "a hotel at 5 stars", "he sat down", "mon ami", "v1.2.3", "version 1.10.30", "1/2 cup of sugar", "555-1234", "650.650.6500",
    "pay $5.30", "costs 12.50", "2 + 2", "room 101", "at 101 points", "bus 42", "I'm at 10.1", "12.53%", "one two three",
    "this one", "the second one", "first things first", "laughing out loud", "1 adult", "at a few", "single", "three twenty", "3 30",
    "in 61", "Rat 6", "iphone 12", "catch-22", "day dreaming", "nightmare", "weekend bag", "monday.com login", "the sunday times",
    "mayday", "octopus", "decorate", "sepia print", "janitor", "febrile", "augment", "second opinion", "quarterback", "half a lemon",
    "a quarter pound burger", "noontide inn", "knowledge", "nowhere", "for now", "from now on", "until now", "know how", "24/7",
    "3-in-1 oil", "7up", "4x4 tyres", "100 m sprint", "5k run", "10 downing street", "wd-40", "apollo 11", "windows 11", "covid 19 test",
    "fall in love", "spring cleaning", "spring roll", "the summer dress", "new year's resolutions", "the last of us", "next level", "past due notice",
    "call 112", "apartment 4b", "blink 182", "ask about q and a", "for a minute please", "dates and figs", "friday prayer mat",
]  # fmt: skip


@pytest.mark.parametrize(("said", "due"), CLOCKS)
def test_finds_the_time_of_day(said: str, due: str) -> None:
    found = find_dates(said, NOW, "Europe/Berlin", "en")
    assert [item.due for item in found] == [due + ":00+01:00"]


@pytest.mark.parametrize(("said", "clock"), OFFSETS)
def test_counts_from_now(said: str, clock: str | None) -> None:
    found = find_dates(said, NOW, "Europe/Berlin", "en")
    wanted = f"2026-11-25T{clock if clock and clock.count(':') == 2 else f'{clock}:00'}+01:00"
    assert [item.due for item in found] == ([wanted] if clock else [])


@pytest.mark.parametrize(("said", "due_end"), RANGES)
def test_finds_where_it_ends(said: str, due_end: str | None) -> None:
    found = find_dates(said, NOW, "Europe/Berlin", "en")
    assert [item.due_end for item in found] == [due_end + ":00+01:00" if due_end else None]


@pytest.mark.parametrize(("said", "clock"), ZONES)
def test_reads_named_zones(said: str, clock: str) -> None:
    found = find_dates(said, NOW, "Europe/Berlin", "en")
    assert [(item.due or "")[11:16] for item in found] == [clock]


@pytest.mark.parametrize("said", NOT_TIMES)
def test_what_is_no_time_stays_words(said: str) -> None:
    assert find_dates(said, NOW, "Europe/Berlin", "en") == []

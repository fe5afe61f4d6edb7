"""English days and times as they are written: figures with dots and dashes, days by number, short forms of the office.

Now is Wednesday 2026-11-25, 9:00 in Berlin.
"""

# ruff: noqa: E501 - tables of sentences, one row a line

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tests.language.dating import due_in
from todo_backend.language import find_dates

# With dashes both orders are common, and so is the year in front: the nearest day to come is meant.
DASHED = [
    ("pay the deposit by 03-12-2026", "2026-12-03"), ("flight on 12-03-2026", "2026-12-03"), ("visa expires 05-01-2027", "2027-01-05"),
    ("due 28-11-2026", "2026-11-28"), ("due 11-28-2026", "2026-11-28"), ("renew passport 26-12-01", "2026-12-01"),
    ("26-11-30", "2026-11-30"), ("01-12-26", "2026-12-01"), ("30-11-26", "2026-11-30"), ("27-01-15", "2027-01-15"),
    ("return the book 1-12-2026", "2026-12-01"), ("07-08-2027", "2027-07-08"), ("submitted on 02-03-2026", "2026-02-03"),
    ("dinner 28-11 19:30", "2026-11-28 19:30"), ("03-04-2025 was long ago", "2025-03-04"),
]  # fmt: skip

# With slashes the month comes first, as ever, unless only the other order is a day.
SLASHED = [
    ("pay by 3/12/2027", "2027-03-12"), ("12/3/26", "2026-12-03"), ("on friday 27/11/2026", "2026-11-27"), ("25/12", "2026-12-25"),
    ("on Monday 30/11 at 08.40", "2026-11-30 08:40"), ("meet at 09.15", "2026-11-25 09:15"),
]  # fmt: skip

DOTTED = [
    ("29.11 08:05", "2026-11-29 08:05"), ("5.12 18:30 dinner at Ann's", "2026-12-05 18:30"), ("13.12 morning", "2026-12-13 09:00"),
    ("Monday 7.12", "2026-12-07"), ("monday 30.11 gym", "2026-11-30"), ("30 . 11 . 26", "2026-11-30"), ("30 .11.2026", "2026-11-30"),
    ("30. 11.26 14.12", "2026-11-30 14:12"), ("29.11 8.10", "2026-11-29 08:10"), ("friday 19.06", "2026-11-27 19:06"),
    ("7. December 12.30h", "2026-12-07 12:30"), ("30 . 11 . 26 14.12", "2026-11-30 14:12"), ("20.12.", "2026-12-20"), ("on 20.12. at noon", "2026-12-20 12:00"),
    ("lunch on Tuesday 8.12 at 12:30", "2026-12-08 12:30"),
]  # fmt: skip

BY_NUMBER = [
    ("dentist Friday 27", "2026-11-27"), ("Friday 27 at 3pm", "2026-11-27 15:00"), ("wednesday 16, noon", "2026-12-16 12:00"),
    ("the 13.", "2026-12-13"), ("on the 30.", "2026-11-30"), ("28.", "2026-11-28"), ("02.", "2026-12-02"), ("30", "2026-11-30"),
    ("4", "2026-12-04"), ("the 350th day", "2026-12-16"), ("the 335th day of the year", "2026-12-01"), ("ship it on the 340th day", "2026-12-06"),
    ("5 December 2026 year 09:10", "2026-12-05 09:10"), ("[Dec] 04, 2026", "2026-12-04"), ("1 dy", "2026-11-26"),
    ("5DEC", "2026-12-05"), ("17DEC 10:00", "2026-12-17 10:00"), ("first of December afternoon", "2026-12-01 15:00"),
    ("143000", "2026-11-25 14:30"), ("in 5 minutes and 30 seconds", "2026-11-25 09:05"), ("1 day and 2 hours", "2026-11-26 11:00"),
    ("eom", "2026-11-30"), ("eoy", "2026-12-31"), ("7am on friday", "2026-11-27 07:00"), ("next week tuesday", "2026-12-01"),
]  # fmt: skip

# The office closes at five; "the end of the day" said in full is the whole day.
CLOSING = [
    ("send the invoice by EOD", "2026-11-25 17:00"), ("eod", "2026-11-25 17:00"), ("eod friday", "2026-11-27 17:00"),
    ("tomorrow eod", "2026-11-26 17:00"), ("reply to Sam by cob thursday", "2026-11-26 17:00"), ("eob tomorrow", "2026-11-26 17:00"),
    ("by the close of business on monday", "2026-11-30 17:00"), ("by close of business on monday", "2026-11-30 17:00"), ("report due EOD next Tuesday", "2026-12-01 17:00"),
    ("upload the slides by EOD Dec 3", "2026-12-03 17:00"), ("end of business on friday", "2026-11-27 17:00"),
    ("by the end of the day", "2026-11-25"), ("end of day tomorrow", "2026-11-26"), ("by end of day on friday", "2026-11-27"),
]  # fmt: skip

NOT_DAYS = [
    "pay 12.10 to Ann", "lift 12.5 kg", "score 28-11", "pay 12.10 at the kiosk", "call 0151", "rated 8.10", "the 2nd day of school",
    "buy 12 eggs", "room 27", "the 100th day of school", "chapter 3. 10 pages", "cobbler", "corn on the cob recipe", "buy corn cob", "123456789",
]  # fmt: skip


@pytest.mark.parametrize(("said", "due"), [*DASHED, *SLASHED, *DOTTED, *BY_NUMBER, *CLOSING])
def test_finds_what_is_written(said: str, due: str) -> None:
    assert due_in(said, "en") == [due]


@pytest.mark.parametrize("said", NOT_DAYS)
def test_other_figures_and_words_are_no_times(said: str) -> None:
    assert due_in(said, "en") == []


def test_after_hours_the_end_of_day_is_the_rest_of_today() -> None:
    late = datetime(2026, 11, 25, 18, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    assert [found.due for found in find_dates("finish it by eod", late, "Europe/Berlin", "en")] == ["2026-11-25"]

"""English days and periods in sentences. Now is Wednesday 2026-11-25, 9:00 in Berlin."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.asking import NOW
from todo_backend.language import find_dates

WEEKDAYS = [
    ("dentist Tuesday the 8th", "2026-12-08"), ("dinner with Ann on Thursday the 10th", "2026-12-10"),
    ("rent is due Tuesday 1st", "2026-12-01"), ("see you Friday 15th", "2027-01-15"),
    ("Fri, Dec 4 is the deadline", "2026-12-04"), ("party on Saturday, December 12th", "2026-12-12"),
    ("Sunday, Nov 22 was fun", "2026-11-22"), ("the friday after next", "2026-12-04"),
    ("call mum wednesday after next", "2026-12-09"), ("next friday works", "2026-12-04"),
    ("this coming friday", "2026-11-27"), ("upcoming monday", "2026-11-30"), ("on the following tuesday", "2026-12-01"),
    ("last friday was fun", "2026-11-20"), ("this past sunday", "2026-11-22"), ("monday of next week", "2026-11-30"),
    ("tuesday of this week", "2026-11-24"), ("next week on thursday", "2026-12-03"), ("next week's monday", "2026-11-30"),
    ("a week from friday", "2026-12-04"), ("two weeks from monday", "2026-12-14"), ("a week on sunday", "2026-12-06"),
    ("friday week", "2026-12-04"), ("a fortnight from saturday", "2026-12-12"), ("a week from tomorrow", "2026-12-03"),
    ("two weeks from tomorrow", "2026-12-10"), ("a week from today", "2026-12-02"), ("a month from today", "2026-12-25"),
    ("the monday before christmas", "2026-12-21"), ("the friday before easter", "2027-03-26"),
    ("the saturday after christmas", "2026-12-26"), ("the first tuesday after christmas", "2026-12-29"),
    ("the third tuesday after christmas", "2027-01-12"), ("the day after thanksgiving", "2026-11-27"),
    ("the day before christmas eve", "2026-12-23"), ("the week after christmas", "2026-12-28"),
    ("by end of day tomorrow", "2026-11-26"),
]  # fmt: skip

DATES = [
    ("28Nov2026", "2026-11-28"), ("10dec", "2026-12-10"), ("Dec10", "2026-12-10"), ("8/May/2027", "2027-05-08"),
    ("8-May-2027", "2027-05-08"), ("May/8", "2027-05-08"), ("12. December 2026", "2026-12-12"), ("13. Jan", "2027-01-13"),
    ("the 3rd of December", "2026-12-03"), ("3 of december", "2026-12-03"), ("first of march", "2027-03-01"),
    ("march first", "2027-03-01"), ("december the 15th", "2026-12-15"), ("the 1st day of March 2027", "2027-03-01"),
    ("this may 8th", "2027-05-08"), ("next june 3rd", "2027-06-03"), ("last march 3rd", "2026-03-03"),
    ("june 5 next year", "2027-06-05"), ("june 5 of next year", "2027-06-05"), ("march 3 last year", "2025-03-03"),
    ("in june next year", "2027-06-01"), ("2 jul 93", "1993-07-02"), ("10/31/74", "1974-10-31"), ("1/2/30", "2030-01-02"),
    ("12.25.2026", "2026-12-25"), ("25.12.2026", "2026-12-25"), ("2026/12/24", "2026-12-24"), ("2026.12.24", "2026-12-24"),
    ("20261224", "2026-12-24"), ("Dec 3rd '26", "2026-12-03"), ("Dec. 12, 2026", "2026-12-12"),
    ("Wed Dec 09 12:00:00 2026", "2026-12-09T12:00:00+01:00"), ("25.12.", "2026-12-25"), ("2/2027", "2027-02-01"),
    ("dec 2026", "2026-12-01"), ("March of 2027", "2027-03-01"), ("march after next", "2028-03-01"),
    ("the 100th day of 2027", "2027-04-10"), ("last day of february", "2027-02-28"),
    ("the last day in october 2027", "2027-10-31"), ("third day of december", "2026-12-03"),
    ("second to last friday of december", "2026-12-18"), ("the last monday in may", "2027-05-31"),
    ("2nd fri in dec", "2026-12-11"), ("first monday in june 2027", "2027-06-07"), ("the 15th of next month", "2026-12-15"),
    ("the 15th of this month", "2026-11-15"), ("on the twenty-first", "2026-12-21"), ("by the 5th", "2026-12-05"),
]  # fmt: skip

RELATIVE = [
    ("in 10 days", "2026-12-05"), ("in ten days' time", "2026-12-05"), ("in 2 weeks time", "2026-12-09"),
    ("after 4 days", "2026-11-29"), ("after two weeks", "2026-12-09"), ("in a couple of weeks", "2026-12-09"),
    ("in a few days", "2026-11-28"), ("in twenty one days", "2026-12-16"), ("in forty-five days", "2027-01-09"),
    ("4 days from now", "2026-11-29"), ("three weeks from today", "2026-12-16"), ("five days hence", "2026-11-30"),
    ("within 2 weeks", "2026-12-09"), ("in 1 year and 2 months", "2028-01-25"), ("in 1.5 years", "2028-05-25"),
    ("in half a year", "2027-05-25"), ("in a decade", "2036-11-25"), ("next fortnight", "2026-12-07"),
    ("now + 3 days", "2026-11-28"), ("10 days ago", "2026-11-15"), ("a fortnight ago", "2026-11-11"),
    ("three months ago", "2026-08-25"), ("two years ago", "2024-11-25"), ("1 year, 2 months and 3 days ago", "2025-09-22"),
    ("a couple of days ago", "2026-11-23"), ("the day before yesterday", "2026-11-23"), ("the other day", None),
    ("overmorrow", "2026-11-27"), ("day after tomorrow", "2026-11-27"), ("three days after christmas", "2026-12-28"),
    ("a month before easter", "2027-02-28"), ("one year after christmas", "2027-12-25"), ("10 days after dec 1", "2026-12-11"),
    ("the following day", "2026-11-26"), ("next day", "2026-11-26"),
]  # fmt: skip

PERIODS = [
    ("this week", "2026-11-23"), ("current week", "2026-11-23"), ("last week", "2026-11-16"), ("week after next", "2026-12-07"),
    ("the month after next", "2027-01-01"), ("this past weekend", "2026-11-21"), ("next wkend", "2026-12-05"),
    ("this week-end", "2026-11-28"), ("next qtr", "2027-01-01"), ("this quarter", "2026-10-01"), ("in Q1", "2027-01-01"),
    ("by Q2 2027", "2027-04-01"), ("in the third quarter", "2027-07-01"), ("the 4th quarter of 2027", "2027-10-01"),
    ("eom", "2026-11-30"), ("by eoy", "2026-12-31"), ("by eow", "2026-11-27"), ("eoq", "2026-12-31"),
    ("end of year", "2026-12-31"), ("at the end of next year", "2027-12-31"), ("end of q1", "2027-03-31"),
    ("beginning of next week", "2026-11-30"), ("early next week", "2026-11-30"), ("mid december", "2026-12-16"),
    ("late december", "2026-12-31"), ("end of the quarter", "2026-12-31"), ("start of 2027", "2027-01-01"),
    ("end of 2027", "2027-12-31"), ("first week of december", "2026-12-07"), ("the last week of january 2027", "2027-01-25"),
    ("the week of december 14th", "2026-12-14"), ("week of the 14th", "2026-12-14"), ("last weekend of december", "2026-12-26"),
    ("first weekend in march", "2027-03-06"), ("next summer", "2027-06-21"), ("this winter", "2026-12-21"),
    ("in the spring", "2027-03-20"), ("in the fall", "2027-09-22"), ("last summer", "2026-06-21"), ("in 2028", "2028-01-01"),
]  # fmt: skip

HOLIDAYS = [
    ("on thanksgiving day", "2026-11-26"), ("thanksgiving of next year", "2027-11-25"), ("thanksgiving next year", "2027-11-25"),
    ("last thanksgiving", "2025-11-27"), ("memorial day of last year", "2025-05-26"), ("mlk day", "2027-01-18"),
    ("labor day weekend", "2027-09-04"), ("memorial day week-end", "2027-05-29"), ("black friday", "2026-11-27"),
    ("by next halloween", "2027-10-31"), ("valentine day", "2027-02-14"), ("the fourth of july", "2027-07-04"),
    ("4th of july", "2027-07-04"), ("groundhog day", "2027-02-02"), ("cinco de mayo", "2027-05-05"),
    ("bonfire night", "2027-11-05"), ("guy fawkes night", "2027-11-05"), ("burns night", "2027-01-25"),
    ("shrove tuesday", "2027-02-09"), ("pancake day", "2027-02-09"), ("mardi gras", "2027-02-09"), ("palm sunday", "2027-03-21"),
    ("maundy thursday", "2027-03-25"), ("remembrance day", "2027-11-11"), ("st andrew's day", "2026-11-30"),
    ("st george's day", "2027-04-23"), ("new year's day 2028", "2028-01-01"), ("indigenous peoples' day", "2027-10-11"),
    ("summer bank holiday", "2027-08-30"), ("spring bank holiday", "2027-05-31"), ("early may bank holiday", "2027-05-03"),
    ("election day 2028", "2028-11-07"), ("giving tuesday", "2026-12-01"), ("ash wednesday", "2027-02-10"),
    ("boxing day", "2026-12-26"), ("by xmas eve", "2026-12-24"), ("flag day", "2027-06-14"), ("tax day", "2027-04-15"),
]  # fmt: skip

RANGES = [
    ("in the next 3 days", "2026-11-26", "2026-11-28"), ("over the next two weeks", "2026-11-26", "2026-12-09"),
    ("the last 2 days", "2026-11-23", "2026-11-25"),
    ("within the next 5 days", "2026-11-26", "2026-11-30"), ("the next few days", "2026-11-26", "2026-11-28"),
    ("from 13 to 15 July", "2027-07-13", "2027-07-15"), ("July 13 thru 15", "2027-07-13", "2027-07-15"),
    ("Aug 8 - Aug 12", "2027-08-08", "2027-08-12"), ("23rd to 26th Oct", "2027-10-23", "2027-10-26"),
    ("between December 3 and December 6", "2026-12-03", "2026-12-06"), ("December 3rd through the 6th", "2026-12-03", "2026-12-06"),
    ("between the 3rd and the 6th of december", "2026-12-03", "2026-12-06"), ("Dec 29 - Jan 2", "2026-12-29", "2027-01-02"),
    ("from dec 29 2026 to jan 2 2027", "2026-12-29", "2027-01-02"), ("12/3 - 12/6", "2026-12-03", "2026-12-06"),
    ("12/03/2026 to 12/06/2026", "2026-12-03", "2026-12-06"), ("2026-12-03 to 2026-12-06", "2026-12-03", "2026-12-06"),
    ("monday to wednesday", "2026-11-30", "2026-12-02"), ("between monday and thursday", "2026-11-30", "2026-12-03"),
    ("from tomorrow until sunday", "2026-11-26", "2026-11-29"), ("today through friday", "2026-11-25", "2026-11-27"),
    ("for 3 days from december 1st", "2026-12-01", "2026-12-03"), ("from september to november", "2027-09-01", "2027-11-30"),
    ("the rest of the week", "2026-11-25", "2026-11-29"), ("rest of the month", "2026-11-25", "2026-11-30"),
    ("dec 3-6 2026", "2026-12-03", "2026-12-06"), ("3-6 dec", "2026-12-03", "2026-12-06"), ("december 3 till 6", "2026-12-03", "2026-12-06"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "due"), [*WEEKDAYS, *DATES, *RELATIVE, *PERIODS, *HOLIDAYS])
def test_finds_the_day(said: str, due: str | None) -> None:
    found = find_dates(said, NOW, "Europe/Berlin", "en")
    assert [item.due for item in found] == ([due] if due else [])


@pytest.mark.parametrize(("said", "due", "due_end"), RANGES)
def test_finds_the_last_day_of_a_range(said: str, due: str | None, due_end: str | None) -> None:
    found = find_dates(said, NOW, "Europe/Berlin", "en")
    assert [(item.due, item.due_end) for item in found] == ([(due, due_end)] if due else [])

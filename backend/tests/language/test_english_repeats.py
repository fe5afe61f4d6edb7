"""English recurrences as RFC 5545 rules. Now is Wednesday 2026-11-25, 9:00 in Berlin."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.asking import NOW
from todo_backend.language import find_dates

WORKDAYS = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"

EVERY = [
    ("daily", "FREQ=DAILY"), ("every day", "FREQ=DAILY"), ("each day", "FREQ=DAILY"), ("everyday", "FREQ=DAILY"),
    ("every single day", "FREQ=DAILY"), ("each and every day", "FREQ=DAILY"), ("on a daily basis", "FREQ=DAILY"),
    ("once a day", "FREQ=DAILY"), ("once daily", "FREQ=DAILY"), ("every night", "FREQ=DAILY"), ("nightly", "FREQ=DAILY"),
    ("every morning", "FREQ=DAILY"), ("each evening", "FREQ=DAILY"), ("every afternoon", "FREQ=DAILY"),
    ("every day of the week", "FREQ=DAILY"), ("7 days a week", "FREQ=DAILY"), ("in the mornings", "FREQ=DAILY"),
    ("every 3 days", "FREQ=DAILY;INTERVAL=3"), ("every three days", "FREQ=DAILY;INTERVAL=3"),
    ("every third day", "FREQ=DAILY;INTERVAL=3"), ("every 3rd day", "FREQ=DAILY;INTERVAL=3"),
    ("every other day", "FREQ=DAILY;INTERVAL=2"), ("every second day", "FREQ=DAILY;INTERVAL=2"),
    ("every 2nd day", "FREQ=DAILY;INTERVAL=2"), ("on alternate days", "FREQ=DAILY;INTERVAL=2"),
    ("every few days", "FREQ=DAILY;INTERVAL=3"), ("every couple of days", "FREQ=DAILY;INTERVAL=2"),
    ("every 90 days", "FREQ=DAILY;INTERVAL=90"), ("once every 10 days", "FREQ=DAILY;INTERVAL=10"),
    ("every week", "FREQ=WEEKLY"), ("weekly", "FREQ=WEEKLY"), ("once a week", "FREQ=WEEKLY"), ("once per week", "FREQ=WEEKLY"),
    ("on a weekly basis", "FREQ=WEEKLY"), ("every 2 weeks", "FREQ=WEEKLY;INTERVAL=2"), ("each fortnight", "FREQ=WEEKLY;INTERVAL=2"),
    ("every other week", "FREQ=WEEKLY;INTERVAL=2"), ("biweekly", "FREQ=WEEKLY;INTERVAL=2"), ("fortnightly", "FREQ=WEEKLY;INTERVAL=2"),
    ("every couple of weeks", "FREQ=WEEKLY;INTERVAL=2"), ("once every three weeks", "FREQ=WEEKLY;INTERVAL=3"),
    ("every six weeks", "FREQ=WEEKLY;INTERVAL=6"), ("each month", "FREQ=MONTHLY"), ("monthly", "FREQ=MONTHLY"),
    ("every other month", "FREQ=MONTHLY;INTERVAL=2"), ("bimonthly", "FREQ=MONTHLY;INTERVAL=2"), ("every 6 months", "FREQ=MONTHLY;INTERVAL=6"),
    ("every quarter", "FREQ=MONTHLY;INTERVAL=3"), ("quarterly", "FREQ=MONTHLY;INTERVAL=3"), ("once a quarter", "FREQ=MONTHLY;INTERVAL=3"),
    ("semi-annually", "FREQ=MONTHLY;INTERVAL=6"), ("twice a year", "FREQ=MONTHLY;INTERVAL=6"), ("biannually", "FREQ=MONTHLY;INTERVAL=6"),
    ("every half year", "FREQ=MONTHLY;INTERVAL=6"), ("every year", "FREQ=YEARLY"), ("yearly", "FREQ=YEARLY"), ("annually", "FREQ=YEARLY"),
    ("once a year", "FREQ=YEARLY"), ("every 2 years", "FREQ=YEARLY;INTERVAL=2"), ("every other year", "FREQ=YEARLY;INTERVAL=2"),
    ("every decade", "FREQ=YEARLY;INTERVAL=10"),
    ("hourly", "FREQ=HOURLY"), ("every hour", "FREQ=HOURLY"), ("every 2 hours", "FREQ=HOURLY;INTERVAL=2"),
    ("every 30 minutes", "FREQ=MINUTELY;INTERVAL=30"), ("every half hour", "FREQ=MINUTELY;INTERVAL=30"),
    ("every half an hour", "FREQ=MINUTELY;INTERVAL=30"), ("every 15 mins", "FREQ=MINUTELY;INTERVAL=15"),
    ("every 12 hours starting at 7pm", "FREQ=HOURLY;INTERVAL=12"),
]  # fmt: skip

WEEKDAYS = [
    ("every monday", "FREQ=WEEKLY;BYDAY=MO"), ("each tuesday", "FREQ=WEEKLY;BYDAY=TU"), ("on wednesdays", "FREQ=WEEKLY;BYDAY=WE"),
    ("thursdays", "FREQ=WEEKLY;BYDAY=TH"), ("every fri", "FREQ=WEEKLY;BYDAY=FR"), ("every sat and sun", "FREQ=WEEKLY;BYDAY=SA,SU"),
    ("mondays and thursdays", "FREQ=WEEKLY;BYDAY=MO,TH"), ("tuesdays & fridays", "FREQ=WEEKLY;BYDAY=TU,FR"),
    ("every monday, wednesday and friday", "FREQ=WEEKLY;BYDAY=MO,WE,FR"), ("every mon/wed/fri", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
    ("every mon, tues, thurs", "FREQ=WEEKLY;BYDAY=MO,TU,TH"), ("on mondays, wednesdays and fridays", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
    ("every monday and every thursday", "FREQ=WEEKLY;BYDAY=MO,TH"), ("monday and thursday every week", "FREQ=WEEKLY;BYDAY=MO,TH"),
    ("weekly on tuesday", "FREQ=WEEKLY;BYDAY=TU"), ("weekly on tuesdays and fridays", "FREQ=WEEKLY;BYDAY=TU,FR"),
    ("every week on friday", "FREQ=WEEKLY;BYDAY=FR"), ("every week on monday and friday", "FREQ=WEEKLY;BYDAY=MO,FR"),
    ("once a week on sunday", "FREQ=WEEKLY;BYDAY=SU"), ("fridays every week", "FREQ=WEEKLY;BYDAY=FR"),
    ("every mon-fri", WORKDAYS), ("mon-fri", WORKDAYS), ("every monday through friday", WORKDAYS),
    ("monday through friday at 9am", WORKDAYS), ("every day from monday to thursday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH"),
    ("every tue to thu", "FREQ=WEEKLY;BYDAY=TU,WE,TH"), ("saturdays through tuesdays", "FREQ=WEEKLY;BYDAY=MO,TU,SA,SU"),
    ("every weekday", WORKDAYS), ("weekdays", WORKDAYS), ("on weekdays", WORKDAYS), ("on workdays", WORKDAYS), ("each business day", WORKDAYS),
    ("every working day", WORKDAYS), ("every work day", WORKDAYS), ("weeknights", WORKDAYS), ("every weekday morning", WORKDAYS),
    ("weekday mornings", WORKDAYS), ("on school days", WORKDAYS), ("weekends", "FREQ=WEEKLY;BYDAY=SA,SU"),
    ("on the weekends", "FREQ=WEEKLY;BYDAY=SA,SU"), ("every weekend", "FREQ=WEEKLY;BYDAY=SA,SU"),
    ("weekend mornings", "FREQ=WEEKLY;BYDAY=SA,SU"), ("every other weekend", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU"),
    ("sunday evenings", "FREQ=WEEKLY;BYDAY=SU"), ("on friday nights", "FREQ=WEEKLY;BYDAY=FR"), ("every sunday night", "FREQ=WEEKLY;BYDAY=SU"),
    ("every saturday and sunday morning", "FREQ=WEEKLY;BYDAY=SA,SU"), ("every other tuesday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
    ("every second tuesday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"), ("alternate fridays", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
    ("every other monday and thursday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"), ("every 3 fridays", "FREQ=WEEKLY;INTERVAL=3;BYDAY=FR"),
    ("every two weeks on friday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"), ("biweekly on thursdays", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
    ("every other week on mon and fri", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR"), ("every 3 weeks on monday", "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO"),
    ("friday every two weeks", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"), ("every other week on weekends", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU"),
    ("every day except sunday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"), ("daily except weekends", WORKDAYS),
    ("every day but sunday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"), ("every weekday except friday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH"),
    ("every day except for tuesdays and thursdays", "FREQ=WEEKLY;BYDAY=MO,WE,FR,SA,SU"),
    ("every day apart from monday", "FREQ=WEEKLY;BYDAY=TU,WE,TH,FR,SA,SU"), ("daily but not on sundays", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"),
]  # fmt: skip

MONTHS = [
    ("every 15th", "FREQ=MONTHLY;BYMONTHDAY=15"), ("on the 15th of every month", "FREQ=MONTHLY;BYMONTHDAY=15"),
    ("the 5th of each month", "FREQ=MONTHLY;BYMONTHDAY=5"), ("every month on the 5th", "FREQ=MONTHLY;BYMONTHDAY=5"),
    ("monthly on the 5th", "FREQ=MONTHLY;BYMONTHDAY=5"), ("every 4th of the month", "FREQ=MONTHLY;BYMONTHDAY=4"),
    ("every 1st and 15th", "FREQ=MONTHLY;BYMONTHDAY=1,15"), ("on the 1st and 15th of every month", "FREQ=MONTHLY;BYMONTHDAY=1,15"),
    ("every month on the 1st, 10th and 20th", "FREQ=MONTHLY;BYMONTHDAY=1,10,20"), ("the first of every month", "FREQ=MONTHLY;BYMONTHDAY=1"),
    ("first of the month every month", "FREQ=MONTHLY;BYMONTHDAY=1"), ("every month on day 10", "FREQ=MONTHLY;BYMONTHDAY=10"),
    ("the last day of every month", "FREQ=MONTHLY;BYMONTHDAY=-1"), ("every last day of the month", "FREQ=MONTHLY;BYMONTHDAY=-1"),
    ("at the end of every month", "FREQ=MONTHLY;BYMONTHDAY=-1"), ("end of each month", "FREQ=MONTHLY;BYMONTHDAY=-1"),
    ("at the beginning of each month", "FREQ=MONTHLY;BYMONTHDAY=1"), ("the start of every month", "FREQ=MONTHLY;BYMONTHDAY=1"),
    ("every month at the end", "FREQ=MONTHLY;BYMONTHDAY=-1"), ("the 4th of every other month", "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=4"),
    ("every 3 months on the 4th", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=4"), ("the 4th of every 3rd month", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=4"),
    ("every first monday", "FREQ=MONTHLY;BYDAY=1MO"), ("the first monday of each month", "FREQ=MONTHLY;BYDAY=1MO"),
    ("every third friday of the month", "FREQ=MONTHLY;BYDAY=3FR"), ("every 3rd friday", "FREQ=MONTHLY;BYDAY=3FR"),
    ("last friday of every month", "FREQ=MONTHLY;BYDAY=-1FR"), ("every last thursday of the month", "FREQ=MONTHLY;BYDAY=-1TH"),
    ("every month on the second tuesday", "FREQ=MONTHLY;BYDAY=2TU"), ("monthly on the third wednesday", "FREQ=MONTHLY;BYDAY=3WE"),
    ("the second tuesday of the month every month", "FREQ=MONTHLY;BYDAY=2TU"), ("every second tuesday of the month", "FREQ=MONTHLY;BYDAY=2TU"),
    ("first and third friday of each month", "FREQ=MONTHLY;BYDAY=1FR,3FR"), ("every 2nd and 4th wednesday", "FREQ=MONTHLY;BYDAY=2WE,4WE"),
    ("2nd to last friday of each month", "FREQ=MONTHLY;BYDAY=-2FR"), ("second and last friday of every month", "FREQ=MONTHLY;BYDAY=2FR,-1FR"),
    ("first friday of every other month", "FREQ=MONTHLY;INTERVAL=2;BYDAY=1FR"), ("first friday of every 3 months", "FREQ=MONTHLY;INTERVAL=3;BYDAY=1FR"),
    ("last weekday of every month", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
    ("the last business day of each month", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
    ("every first working day of the month", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1"),
    ("twice a month", "FREQ=MONTHLY;BYMONTHDAY=1,15"), ("semi-monthly", "FREQ=MONTHLY;BYMONTHDAY=1,15"),
    ("twice monthly", "FREQ=MONTHLY;BYMONTHDAY=1,15"), ("three times a month", "FREQ=MONTHLY;BYMONTHDAY=1,11,21"),
    ("every month except july", "FREQ=MONTHLY;BYMONTH=1,2,3,4,5,6,8,9,10,11,12"),
]  # fmt: skip

YEARS = [
    ("every july 4th", "FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4"), ("every 4th of july", "FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4"),
    ("every may 3rd", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3"), ("every year on may 3", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3"),
    ("may 3rd every year", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3"), ("yearly on may 3", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3"),
    ("annually on the 3rd of may", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3"), ("once a year on december 1st", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1"),
    ("every aug 20 and 30", "FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=20,30"), ("every june", "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1"),
    ("every year in march", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1"), ("every march and september", "FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=1"),
    ("every christmas", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25"), ("every new year's eve", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31"),
    ("every halloween", "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=31"), ("every thanksgiving", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH"),
    ("every mother's day", "FREQ=YEARLY;BYMONTH=5;BYDAY=2SU"), ("every year on christmas eve", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24"),
    ("every fourth thursday in november", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH"), ("every year on the last monday of may", "FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO"),
    ("yearly on the first sunday in june", "FREQ=YEARLY;BYMONTH=6;BYDAY=1SU"), ("the first monday of september every year", "FREQ=YEARLY;BYMONTH=9;BYDAY=1MO"), ("first monday of september at 9 every year", "FREQ=YEARLY;BYMONTH=9;BYDAY=1MO"), ("the last friday in march at 6pm every year", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1FR"),
    ("every first monday of january, april, july and october", "FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=1MO"),
    ("the first day of every quarter", "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=1"), ("every 12/24", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24"),
]  # fmt: skip

TIMES = [
    ("twice a week", "FREQ=WEEKLY;BYDAY=MO,TH"), ("twice weekly", "FREQ=WEEKLY;BYDAY=MO,TH"), ("two times a week", "FREQ=WEEKLY;BYDAY=MO,TH"),
    ("3 times a week", "FREQ=WEEKLY;BYDAY=MO,WE,FR"), ("three times per week", "FREQ=WEEKLY;BYDAY=MO,WE,FR"), ("3x a week", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
    ("3x/week", "FREQ=WEEKLY;BYDAY=MO,WE,FR"), ("five times a week", WORKDAYS), ("a couple of times a week", "FREQ=WEEKLY;BYDAY=MO,TH"),
    ("twice a week on tuesday and friday", "FREQ=WEEKLY;BYDAY=TU,FR"), ("twice a day", "FREQ=DAILY;BYHOUR=9,18"), ("twice daily", "FREQ=DAILY;BYHOUR=9,18"),
    ("three times a day", "FREQ=DAILY;BYHOUR=8,13,19"), ("twice a day at 8am and 8pm", "FREQ=DAILY;BYHOUR=8,20"),
    ("every day at 9 and 17", "FREQ=DAILY;BYHOUR=9,17"), ("every day at 10, 12 and 17", "FREQ=DAILY;BYHOUR=10,12,17"),
    ("daily at 8:30am and 8:30pm", "FREQ=DAILY;BYHOUR=8,20;BYMINUTE=30"), ("at 8 am and 6 pm every weekday", WORKDAYS + ";BYHOUR=8,18"),
    ("every sunday at 10, 12 and 17", "FREQ=WEEKLY;BYDAY=SU;BYHOUR=10,12,17"), ("every morning and evening", "FREQ=DAILY;BYHOUR=9,18"),
    ("every 2 hours between 9am and 5pm", "FREQ=DAILY;BYHOUR=9,11,13,15,17"), ("every hour from 9 to 12", "FREQ=DAILY;BYHOUR=9,10,11,12"),
    ("every 30 minutes between 9am and 11am", "FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,30"), ("four times a year", "FREQ=MONTHLY;INTERVAL=3"),
]  # fmt: skip

BOUNDED = [
    ("every monday until december 21", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261221", "2026-11-30"),
    ("every day till friday", "FREQ=DAILY;UNTIL=20261127", "2026-11-25"),
    ("every week ending on january 31", "FREQ=WEEKLY;UNTIL=20270131", "2026-11-25"),
    ("every day until the end of the year", "FREQ=DAILY;UNTIL=20261231", "2026-11-25"),
    ("every day for two weeks", "FREQ=DAILY;UNTIL=20261208", "2026-11-25"),
    ("daily for the next 5 days", "FREQ=DAILY;UNTIL=20261129", "2026-11-25"),
    ("every thursday for the next three weeks", "FREQ=WEEKLY;BYDAY=TH;UNTIL=20261216", "2026-11-26"),
    ("every saturday for a month", "FREQ=WEEKLY;BYDAY=SA;UNTIL=20261227", "2026-11-28"),
    ("every day for up to 3 days", "FREQ=DAILY;UNTIL=20261127", "2026-11-25"),
    ("every friday 3x", "FREQ=WEEKLY;BYDAY=FR;COUNT=3", "2026-11-27"),
    ("fridays for 10 occurrences", "FREQ=WEEKLY;BYDAY=FR;COUNT=10", "2026-11-27"),
    ("every week for 20 times", "FREQ=WEEKLY;COUNT=20", "2026-11-25"),
    ("every other day for 4 times", "FREQ=DAILY;INTERVAL=2;COUNT=4", "2026-11-25"),
    ("starting monday, every 3 days", "FREQ=DAILY;INTERVAL=3", "2026-11-30"),
    ("every two weeks starting next friday", "FREQ=WEEKLY;INTERVAL=2", "2026-12-04"),
    ("every month starting january 15", "FREQ=MONTHLY", "2027-01-15"),
    ("every day starting tomorrow at 8am", "FREQ=DAILY", "2026-11-26T08:00:00+01:00"),
    ("every monday from december 14 until january 18", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20270118", "2026-12-14"),
    ("every other tues at 7am starting 1 dec", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2026-12-01T07:00:00+01:00"),
    ("every monday beginning in january", "FREQ=WEEKLY;BYDAY=MO", "2027-01-04"),
    ("every hour until 5pm", "FREQ=HOURLY;UNTIL=20261125T160000Z", "2026-11-25T10:00:00+01:00"),
    ("every 3 days after i complete it", "FREQ=DAILY;INTERVAL=3", "2026-11-25"),
    ("every week after completion", "FREQ=WEEKLY", "2026-11-25"),
    ("every monday at 9am", "FREQ=WEEKLY;BYDAY=MO", "2026-11-30T09:00:00+01:00"),
    ("every wednesday at 8", "FREQ=WEEKLY;BYDAY=WE", "2026-12-02T08:00:00+01:00"),
    ("every wednesday", "FREQ=WEEKLY;BYDAY=WE", "2026-11-25"),
    ("every friday from 3 to 4pm", "FREQ=WEEKLY;BYDAY=FR", "2026-11-27T15:00:00+01:00"),
    ("every night at 11", "FREQ=DAILY", "2026-11-25T23:00:00+01:00"),
    ("on the 25th of every month", "FREQ=MONTHLY;BYMONTHDAY=25", "2026-11-25"),
    ("every 31st", "FREQ=MONTHLY;BYMONTHDAY=31", "2026-12-31"),
    ("every february 29", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2028-02-29"),
    ("every day at 9 and 17", "FREQ=DAILY;BYHOUR=9,17", "2026-11-25T09:00:00+01:00"),
    ("every day at 8 and 17", "FREQ=DAILY;BYHOUR=8,17", "2026-11-25T17:00:00+01:00"),
    ("every thanksgiving", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "2026-11-26"),
    ("repeat every tuesday at noon", "FREQ=WEEKLY;BYDAY=TU", "2026-12-01T12:00:00+01:00"),
]  # fmt: skip

NONE = [
    "every time I call", "each of us", "everyone", "every one of them", "once in a while", "the last time", "every now and then",
    "read the monthly report", "the weekly standup notes", "pay the monthly rent", "annual report", "daily mail", "each way",
    "the second one", "two nights in Rome", "everyday life", "all day", "watch Friday Night Lights", "days of thunder", "3x5 cards",
]  # fmt: skip


def rules_in(said: str) -> list[str | None]:
    """The rules found in a phrase."""
    return [item.recurrence for item in find_dates(said, NOW, "Europe/Berlin", "en")]


@pytest.mark.parametrize(("said", "rule"), [*EVERY, *WEEKDAYS, *MONTHS, *YEARS, *TIMES], ids=str)
def test_reads_a_recurrence_as_a_rule(said: str, rule: str) -> None:
    assert rules_in(f"see Ann {said}") == [rule]


@pytest.mark.parametrize(("said", "rule", "due"), BOUNDED, ids=[row[0] for row in BOUNDED])
def test_reads_where_a_recurrence_begins_and_ends(said: str, rule: str, due: str) -> None:
    found = find_dates(said, NOW, "Europe/Berlin", "en")
    assert [(item.recurrence, item.due) for item in found] == [(rule, due)]


@pytest.mark.parametrize("said", NONE)
def test_what_only_looks_like_a_recurrence_is_none(said: str) -> None:
    assert not any(rules_in(said))


def test_a_day_that_no_month_has_is_no_rule() -> None:
    assert [
        found.recurrence for found in find_dates("the 28th workday of every month", NOW, "Europe/Berlin", "en")
    ] != ["FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=28"]

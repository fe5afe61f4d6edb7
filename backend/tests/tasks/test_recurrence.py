"""When a repeating task comes again: wall-clock times, missed occurrences, counts and ends."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from todo_backend.errors import InvalidRequest
from todo_backend.tasks import bounded_rule
from todo_backend.tasks.due import Due, parse_due
from todo_backend.tasks.recurrence import check_rule, next_occurrence

BERLIN = ZoneInfo("Europe/Berlin")

DAYS = [
    # rule, due, done on, next due, rule that is left
    ("FREQ=DAILY", "2026-11-23", "2026-11-23", "2026-11-24", "FREQ=DAILY"),
    ("FREQ=DAILY", "2026-11-20", "2026-11-23", "2026-11-24", "FREQ=DAILY"),
    ("FREQ=DAILY", "2026-11-25", "2026-11-23", "2026-11-26", "FREQ=DAILY"),
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2026-11-24", "2026-11-24", "2026-12-08", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
    ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "2026-11-27", "2026-11-27", "2026-11-30", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("FREQ=MONTHLY;BYDAY=1MO", "2026-12-07", "2026-12-07", "2027-01-04", "FREQ=MONTHLY;BYDAY=1MO"),
    ("FREQ=MONTHLY;BYMONTHDAY=-1", "2027-01-31", "2027-01-31", "2027-02-28", "FREQ=MONTHLY;BYMONTHDAY=-1"),
    ("FREQ=YEARLY", "2028-02-29", "2028-02-29", "2032-02-29", "FREQ=YEARLY"),
    ("FREQ=DAILY;COUNT=3", "2026-11-23", "2026-11-23", "2026-11-24", "FREQ=DAILY;COUNT=2"),
    ("FREQ=DAILY;COUNT=5", "2026-11-23", "2026-11-25", "2026-11-26", "FREQ=DAILY;COUNT=2"),
    ("FREQ=WEEKLY;UNTIL=20261201", "2026-11-24", "2026-11-24", "2026-12-01", "FREQ=WEEKLY;UNTIL=20261201"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "due", "done", "following", "rest"), DAYS)
def test_the_next_day(rule: str, due: str, done: str, following: str, rest: str) -> None:
    now = datetime.fromisoformat(f"{done}T15:00:00").replace(tzinfo=BERLIN)
    assert next_occurrence(rule, parse_due(due, BERLIN), now, BERLIN) == (
        Due(date.fromisoformat(following), None),
        rest,
    )


@pytest.mark.parametrize(
    ("rule", "due"),
    [("FREQ=DAILY;COUNT=1", "2026-11-23"), ("FREQ=WEEKLY;UNTIL=20261129", "2026-11-24")],
)
def test_a_rule_ends(rule: str, due: str) -> None:
    now = datetime(2026, 11, 24, 12, tzinfo=BERLIN)
    assert next_occurrence(rule, parse_due(due, BERLIN), now, BERLIN) is None


def test_the_wall_clock_time_stays_across_daylight_saving() -> None:
    due = parse_due("2026-10-24T09:00:00+02:00", BERLIN)
    found = next_occurrence("FREQ=DAILY", due, datetime(2026, 10, 24, 10, tzinfo=BERLIN), BERLIN)
    assert found is not None
    assert found[0].isoformat(BERLIN) == "2026-10-25T09:00:00+01:00"


def test_a_late_completion_skips_what_was_missed_but_not_today() -> None:
    due = parse_due("2026-11-20T18:00:00+01:00", BERLIN)
    found = next_occurrence("FREQ=DAILY", due, datetime(2026, 11, 23, 15, tzinfo=BERLIN), BERLIN)
    assert found is not None
    assert found[0].isoformat(BERLIN) == "2026-11-23T18:00:00+01:00"


@pytest.mark.parametrize(
    "rule",
    [
        *("", "DAILY", "FREQ=SECONDLY", "FREQ=DAILY;BYDAY=XX", "FREQ=DAILY;NONSENSE=1", "X" * 300),
        *("FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=1001", "FREQ=MINUTELY;BYDAY=MO"),
    ],
)
def test_what_is_no_rule_is_refused(rule: str) -> None:
    with pytest.raises(InvalidRequest):
        check_rule(rule)


@pytest.mark.parametrize(
    ("rule", "due", "following"),
    [
        ("FREQ=HOURLY;INTERVAL=2", "2026-11-23T09:00", "2026-11-24T13:00:00+01:00"),
        ("FREQ=HOURLY;INTERVAL=2", "2020-01-01T09:00", "2026-11-24T13:00:00+01:00"),
        ("FREQ=MINUTELY;INTERVAL=45", "2026-11-24T09:00", "2026-11-24T12:45:00+01:00"),
        # A day has no hour to go on from: it is done for that day.
        ("FREQ=HOURLY", "2026-11-24", "2026-11-25"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2020-01-07", "2026-12-01"),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29", "2020-02-29", "2028-02-29"),
        ("FREQ=YEARLY;INTERVAL=3;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO", "2020-02-29", "2044-02-29"),
    ],
)
def test_it_comes_again_at_the_next_step(rule: str, due: str, following: str) -> None:
    now = datetime(2026, 11, 24, 12, 5, tzinfo=BERLIN)
    found = next_occurrence(rule, parse_due(due, BERLIN), now, BERLIN)
    assert found is not None
    assert found[0].isoformat(BERLIN) == following


@pytest.mark.parametrize("end", ["", ";COUNT=9", ";UNTIL=99991231"])
@pytest.mark.parametrize(
    "rule",
    [
        *(f"FREQ={unit};BYMONTH=2;BYMONTHDAY=30" for unit in ("HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY")),
        # From a Tuesday, every seventh day is a Tuesday.
        "FREQ=DAILY;INTERVAL=7;BYDAY=MO",
        "FREQ=WEEKLY;BYSETPOS=300",
    ],
)
def test_a_rule_that_never_comes_is_followed_only_so_far(rule: str, end: str, monkeypatch: pytest.MonkeyPatch) -> None:
    months: list[int] = []
    rebuild = bounded_rule._rebuild

    def count(calendar: Any, year: int, month: int) -> None:
        months.append(month)
        rebuild(calendar, year, month)

    monkeypatch.setattr(bounded_rule._BOUNDED_CALENDAR, "rebuild", count)
    now = datetime(2026, 11, 24, 12, 5, tzinfo=BERLIN)
    assert next_occurrence(check_rule(rule + end), parse_due("2026-11-24", BERLIN), now, BERLIN) is None
    assert len(months) < 1300


def test_a_rule_loses_its_prefix() -> None:
    assert check_rule(" rrule:freq=weekly;byday=mo ") == "FREQ=WEEKLY;BYDAY=MO"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("2026-11-23", "2026-11-23"),
        ("2026-11-23T17:00", "2026-11-23T17:00:00+01:00"),
        ("2026-07-01T17:00", "2026-07-01T17:00:00+02:00"),
        ("2026-11-23T17:00:00Z", "2026-11-23T18:00:00+01:00"),
        ("2026-11-23T23:30:00-05:00", "2026-11-24T05:30:00+01:00"),
        ("2026-03-29T02:30", "2026-03-29T03:30:00+02:00"),
    ],
)
def test_due_texts(text: str, shown: str) -> None:
    assert parse_due(text, BERLIN).isoformat(BERLIN) == shown

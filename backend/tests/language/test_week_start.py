"""Where a week begins is the user's: what "this week" and "next week" mean then."""

from datetime import datetime

import pytest

from todo_backend.language import Request, understand

MONDAY, SATURDAY, SUNDAY = 0, 5, 6
A_SUNDAY = datetime.fromisoformat("2026-03-01T12:00:00+00:00")
A_WEDNESDAY = datetime.fromisoformat("2026-03-04T12:00:00+00:00")


def _due(text: str, now: datetime, week_start: int) -> object:
    understood = understand(Request(text, now, "UTC", week_start=week_start))
    assert [action.tool for action in understood.actions] == ["add_task"], understood
    due, end = (understood.actions[0].arguments.get(name) for name in ("due", "due_end"))
    return due if end is None else (due, end)


@pytest.mark.parametrize(
    ("text", "now", "week_start", "due"),
    [
        ("add pay rent tuesday next week", A_SUNDAY, MONDAY, "2026-03-03"),
        ("add pay rent tuesday next week", A_SUNDAY, SUNDAY, "2026-03-10"),
        ("add pay rent next week tuesday", A_SUNDAY, SUNDAY, "2026-03-10"),
        ("add pay rent sunday next week", A_WEDNESDAY, MONDAY, "2026-03-15"),
        ("add pay rent sunday next week", A_WEDNESDAY, SUNDAY, "2026-03-08"),
        ("add pay rent saturday next week", A_WEDNESDAY, SATURDAY, "2026-03-07"),
        ("add pay rent by the end of the week", A_WEDNESDAY, MONDAY, "2026-03-06"),
        ("add pay rent by the end of the week", A_WEDNESDAY, SUNDAY, "2026-03-06"),
        ("füge Miete zahlen am Dienstag nächster Woche hinzu", A_SUNDAY, SUNDAY, "2026-03-10"),
        ("add pay rent on friday", A_WEDNESDAY, SUNDAY, "2026-03-06"),
    ],
)
def test_a_day_of_a_week(text: str, now: datetime, week_start: int, due: str) -> None:
    assert _due(text, now, week_start) == due


@pytest.mark.parametrize(
    ("week_start", "this", "following"),
    [
        (MONDAY, "2026-03-02", "2026-03-09"),
        (SUNDAY, "2026-03-08", "2026-03-15"),
        (SATURDAY, "2026-03-07", "2026-03-14"),
    ],
)
def test_the_tasks_of_a_week(week_start: int, this: str, following: str) -> None:
    """Listed up to the first day of the following week, which is no longer part of it."""
    for text, before in (("what is due this week?", this), ("what is due next week?", following)):
        (action,) = understand(Request(text, A_SUNDAY, "UTC", week_start=week_start)).actions
        assert action.arguments["due_before"] == before

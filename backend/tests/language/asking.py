"""A fixed morning and a small list to talk about."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from todo_backend.language import Context, Request, TaskView, Understanding, understand

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=ZoneInfo("Europe/Berlin"))
"""A Wednesday."""

TASKS = (
    TaskView(1, "Buy milk", due="2026-11-26"),
    TaskView(2, "Team meeting", due="2026-11-25T15:00:00+01:00"),
    TaskView(3, "Call the dentist", due="2026-11-25"),
    TaskView(5, "Pay rent", completed=True),
    TaskView(8, "Write report", tags=("work",)),
    TaskView(9, "Call the plumber", tags=("home",)),
)


def ask(
    text: str,
    *,
    tasks: tuple[TaskView, ...] = TASKS,
    listed: tuple[int, ...] = (),
    last: tuple[int, ...] = (),
    pending: Mapping[str, object] | None = None,
    language: str | None = "en",
) -> Understanding:
    """What the engine makes of a sentence said on that morning in Berlin."""
    return understand(Request(text, NOW, "Europe/Berlin", language, tasks, Context(listed, last, pending)))


def calls(understood: Understanding) -> list[tuple[str, dict[str, object]]]:
    """The tool calls as plain values."""
    return [(action.tool, dict(action.arguments)) for action in understood.actions]

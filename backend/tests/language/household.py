"""A household's list to talk about, and short names for what may be done to it."""

from collections.abc import Mapping

from tests.language.asking import ask, calls
from todo_backend.language import TaskView

HOUSE = (
    TaskView(1, "Buy milk", due="2026-11-25", tags=("shopping",)),
    TaskView(2, "Dentist appointment", due="2026-11-26T15:00:00+01:00"),
    TaskView(3, "Call mom", due="2026-11-25T18:00:00+01:00", tags=("family",)),
    TaskView(4, "Pay rent", due="2026-12-01", recurrence="FREQ=MONTHLY", priority="high"),
    TaskView(5, "Write report", priority="high", tags=("work",)),
    TaskView(6, "Renew passport", due="2026-11-20"),
    TaskView(7, "Water the plants", completed=True, tags=("home",)),
    TaskView(8, "Clean the garage", tags=("home",)),
    TaskView(9, "Fix the kitchen sink", due="2026-11-28", tags=("home",)),
    TaskView(10, "Email Sarah about the budget", tags=("work",)),
    TaskView(11, "Email Sarah the photos"),
    TaskView(12, "Book flights to Rome", due="2026-11-27"),
    TaskView(13, "File taxes", completed=True),
)
"""Seen on Wednesday, 25 November 2026, at nine in Berlin."""

Call = tuple[str, dict[str, object]]


def add(title: str, **more: object) -> Call:
    """A task that is added."""
    return "add_task", {"title": title} | more


def done(task_id: int) -> Call:
    """A task that is completed."""
    return "complete_task", {"task_id": task_id}


def reopened(task_id: int) -> Call:
    """A task that is open again."""
    return "reopen_task", {"task_id": task_id}


def deleted(task_id: int) -> Call:
    """A task that is deleted."""
    return "delete_task", {"task_id": task_id}


def changed(task_id: int, **changes: object) -> Call:
    """A task that is changed."""
    return "update_task", {"task_id": task_id} | changes


def shown(**filters: object) -> Call:
    """A list that is looked at."""
    return "list_tasks", filters


UNDONE: Call = ("undo", {})


def does(said: str, *, listed: tuple[int, ...] = (), last: tuple[int, ...] = ()) -> list[Call]:
    """The calls that a sentence makes at once."""
    return calls(ask(said, tasks=HOUSE, listed=listed, last=last))


def would_do(said: str, *, listed: tuple[int, ...] = (), last: tuple[int, ...] = ()) -> list[Call]:
    """The calls that a sentence asks about first, and a "yes" makes."""
    asked = ask(said, tasks=HOUSE, listed=listed, last=last)
    assert asked.actions == (), "done without asking"
    return after(asked.pending, "yes")


def after(pending: Mapping[str, object] | None, *answers: str, last: tuple[int, ...] = ()) -> list[Call]:
    """The calls of the last of these answers to what was asked."""
    made: list[Call] = []
    for said in answers:
        answered = ask(said, tasks=HOUSE, pending=pending, last=last)
        made, pending = calls(answered), answered.pending
    return made

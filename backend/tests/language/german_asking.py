"""A German speaker's list, and short ways to write down the calls that are expected."""

from tests.language.asking import ask, calls
from todo_backend.language import TaskView, Understanding

Call = tuple[str, dict[str, object]]
Row = tuple[str, str, list[Call]]

TASKS = (
    TaskView(1, "Milch kaufen", due="2026-11-26"),
    TaskView(2, "Zahnarzt anrufen", due="2026-11-25"),
    TaskView(3, "Miete bezahlen", completed=True),
    TaskView(4, "Bericht schreiben", tags=("arbeit",)),
    TaskView(5, "Team-Meeting", due="2026-11-25T15:00:00+01:00"),
    TaskView(6, "Keller aufräumen"),
    TaskView(7, "Geschenk für Mama besorgen", priority="high"),
)


def said(text: str, listed: tuple[int, ...] = (), last: tuple[int, ...] = ()) -> Understanding:
    """What the engine makes of a German sentence whose language it has to find out."""
    return ask(text, tasks=TASKS, listed=listed, last=last, language=None)


def told(text: str, listed: tuple[int, ...] = (), last: tuple[int, ...] = ()) -> Understanding:
    """The same with the language given."""
    return ask(text, tasks=TASKS, listed=listed, last=last, language="de")


def added(*titles: str, **more: object) -> list[Call]:
    """One new task for each title."""
    return [("add_task", {"title": title} | more) for title in titles]


def shown(**filters: object) -> list[Call]:
    """One look at the list."""
    return [("list_tasks", dict(filters))]


def done(*ids: int) -> list[Call]:
    """Tasks ticked off."""
    return [("complete_task", {"task_id": one}) for one in ids]


def reopened(*ids: int) -> list[Call]:
    """Tasks that are open again."""
    return [("reopen_task", {"task_id": one}) for one in ids]


def gone(*ids: int) -> list[Call]:
    """Tasks deleted."""
    return [("delete_task", {"task_id": one}) for one in ids]


def changed(*ids: int, **more: object) -> list[Call]:
    """Tasks changed in the same way."""
    return [("update_task", {"task_id": one} | more) for one in ids]


__all__ = ["TASKS", "Call", "Row", "added", "calls", "changed", "done", "gone", "reopened", "said", "shown", "told"]

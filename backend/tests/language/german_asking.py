"""A German speaker's list."""

from tests.language.asking import ask, calls
from tests.language.expected_calls import Call, Row, added, changed, done, gone, reopened, shown
from todo_backend.language import TaskView, Understanding

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


__all__ = ["TASKS", "Call", "Row", "added", "calls", "changed", "done", "gone", "reopened", "said", "shown", "told"]

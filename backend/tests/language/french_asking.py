"""A French speaker's list."""

from tests.language.asking import ask, calls
from tests.language.expected_calls import Call, Row, added, changed, done, gone, reopened, shown
from todo_backend.language import TaskView, Understanding

TASKS = (
    TaskView(1, "Acheter du lait", due="2026-11-26"),
    TaskView(2, "Appeler le dentiste", due="2026-11-25"),
    TaskView(3, "Payer le loyer", completed=True),
    TaskView(4, "Écrire le rapport", tags=("travail",)),
    TaskView(5, "Réunion d'équipe", due="2026-11-25T15:00:00+01:00"),
    TaskView(6, "Ranger la cave"),
    TaskView(7, "Acheter un cadeau pour maman", priority="high"),
)


def said(text: str, listed: tuple[int, ...] = (), last: tuple[int, ...] = ()) -> Understanding:
    """What the engine makes of a French sentence whose language it has to find out."""
    return ask(text, tasks=TASKS, listed=listed, last=last, language=None)


def told(text: str, listed: tuple[int, ...] = (), last: tuple[int, ...] = ()) -> Understanding:
    """The same with the language given."""
    return ask(text, tasks=TASKS, listed=listed, last=last, language="fr")


__all__ = ["TASKS", "Call", "Row", "added", "calls", "changed", "done", "gone", "reopened", "said", "shown", "told"]

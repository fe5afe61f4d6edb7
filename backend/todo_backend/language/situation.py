"""What a handler may look at, and what it gives back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from todo_backend.language.dates.grammar import Grammar
from todo_backend.language.notes import Note
from todo_backend.language.packs.pack import Pack
from todo_backend.language.types import Action, Request, Span, TaskView


@dataclass(slots=True)
class Situation:
    """One turn: the request, its language, and the clock in the user's zone. `touched` grows as clauses are read."""

    request: Request
    pack: Pack
    grammar: Grammar
    now: datetime
    zone: ZoneInfo
    touched: list[int] = field(default_factory=list[int])
    notes: list[Note] | None = None

    def note(self, step: str, *values: object) -> None:
        """Notes a step down, when somebody wants to know."""
        if self.notes is not None:
            self.notes.append(Note(step, values))

    def task(self, task_id: int) -> TaskView | None:
        """The user's task with this id."""
        return next((task for task in self.request.tasks if task.id == task_id), None)

    def say(self, phrase: str, **values: object) -> str:
        """A reply sentence of the language."""
        return self.pack.phrases[phrase].format(**values)


@dataclass(slots=True)
class Step:
    """What one clause amounts to."""

    intent: str
    actions: list[Action] = field(default_factory=list[Action])
    reply: str = ""
    pending: Mapping[str, object] | None = None
    confidence: float = 0.95
    spans: list[Span] = field(default_factory=list[Span])

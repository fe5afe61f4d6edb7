"""The engine's plain values: what goes in and what comes out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class TaskView:
    """One of the user's tasks, as much of it as language needs. `due` is a date or a date and time, in ISO form."""

    id: int
    title: str
    completed: bool = False
    due: str | None = None
    recurrence: str | None = None
    priority: str | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What the conversation points at.

    last_listed: ids in the order they were last shown. last_tasks: ids touched by the last turn.
    pending: JSON-able, exactly as the engine gave it out with its last question.
    """

    last_listed: tuple[int, ...] = ()
    last_tasks: tuple[int, ...] = ()
    pending: Mapping[str, object] | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """One message to understand. `now` is aware; `timezone` is the user's IANA zone; no language means: detect it.

    week_start: the weekday that begins the user's weeks, 0 for Monday to 6 for Sunday.
    """

    text: str
    now: datetime
    timezone: str
    language: str | None = None
    tasks: tuple[TaskView, ...] = ()
    context: Context = field(default_factory=Context)
    week_start: int = 0


@dataclass(frozen=True, slots=True)
class Action:
    """One tool call, with exactly that tool's arguments."""

    tool: str
    arguments: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Span:
    """Where in the text (start inclusive, end exclusive) a due date, recurrence, priority or tag was read."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Understanding:
    """What was meant. With no actions, `reply` is the whole answer; `pending` goes into the next turn's context."""

    intent: str
    actions: tuple[Action, ...]
    reply: str
    pending: Mapping[str, object] | None
    confidence: float
    language: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a tool call really did: its JSON result, or the sentence it failed with."""

    tool: str
    arguments: Mapping[str, object]
    result: object | None
    error: str | None


@dataclass(frozen=True, slots=True)
class FoundDate:
    """One time found in a text. Times carry the offset of the user's zone; `end` is exclusive."""

    text: str
    start: int
    end: int
    due: str | None
    due_end: str | None
    recurrence: str | None

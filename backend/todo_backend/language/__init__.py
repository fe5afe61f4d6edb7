"""The built-in language engine: understands what people ask of a todo list, offline, as pure functions."""

from datetime import datetime

from todo_backend.language.dates.find import find_in
from todo_backend.language.detect import detect
from todo_backend.language.engine import understand
from todo_backend.language.packs.registry import PACKS, grammar_of, pack_of
from todo_backend.language.replies import TaskLine, reply_after, rows_told, task_lines
from todo_backend.language.types import (
    Action,
    Context,
    FoundDate,
    Outcome,
    Request,
    Span,
    TaskView,
    Understanding,
)

__all__ = [
    "Action",
    "Context",
    "FoundDate",
    "Outcome",
    "Request",
    "Span",
    "TaskLine",
    "TaskView",
    "Understanding",
    "detect",
    "find_dates",
    "reply_after",
    "rows_told",
    "task_lines",
    "understand",
]


def find_dates(text: str, now: datetime, timezone: str, language: str | None = None) -> list[FoundDate]:
    """Every time in a text, past ones included, whatever the text is about. `now` is aware."""
    pack = pack_of(language) or PACKS[detect(text)]
    return find_in(text, now, timezone, grammar_of(pack.code))

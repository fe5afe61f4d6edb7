"""Rows of JSON from outside: what was asked, and the answer."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime

from todo_backend.language.dates.resolve import zone_of
from todo_backend.language.outside import fields_of, items_of
from todo_backend.language.types import Context, Request, TaskView, Understanding


def text_of(row: Mapping[str, object], key: str) -> str | None:
    """A text of a row; None when it is absent or null."""
    value = row.get(key)
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{key} must be a string")
    return value


def _integers(value: object) -> tuple[int, ...]:
    return tuple(item for item in items_of(value) if isinstance(item, int))


def object_of(value: object) -> dict[str, object]:
    """The fields of a JSON object."""
    if not isinstance(value, dict):
        raise ValueError(  # noqa: TRY004 - bad input is told to the caller as text
            "each line, task, context and pending must be a JSON object"
        )
    return fields_of(value)  # pyright: ignore[reportUnknownArgumentType] - made plain there


def task_of(value: object) -> TaskView:
    """One of the user's tasks."""
    row = object_of(value)
    task_id = row.get("id")
    if not isinstance(task_id, int):
        raise ValueError("each task needs an integer id")  # noqa: TRY004 - as above
    return TaskView(
        task_id, text_of(row, "title") or "", row.get("completed") is True, text_of(row, "due"),
        text_of(row, "recurrence"), text_of(row, "priority"), tuple(str(tag) for tag in items_of(row.get("tags"))),
    )  # fmt: skip


def zone_name_of(row: Mapping[str, object]) -> str:
    """The name of the user's time zone."""
    return text_of(row, "timezone") or "UTC"


def now_of(row: Mapping[str, object], timezone: str) -> datetime:
    """When the row was said: the clock's time when it does not tell."""
    said = text_of(row, "now")
    if said is None:
        return datetime.now(UTC).astimezone(zone_of(timezone))
    now = datetime.fromisoformat(said)
    return now if now.tzinfo else now.replace(tzinfo=zone_of(timezone))


def request_of(row: Mapping[str, object], text: str) -> Request:
    """The request that a row of JSON describes. Raises ValueError with what is wrong."""
    timezone = zone_name_of(row)
    raw_context = row.get("context")
    tasks = [task_of(item) for item in items_of(row.get("tasks"))]
    context = object_of(raw_context) if raw_context is not None else {}
    pending = context.get("pending")
    pointed = Context(
        _integers(context.get("last_listed")),
        _integers(context.get("last_tasks")),
        object_of(pending) if pending is not None else None,
    )
    return Request(text, now_of(row, timezone), timezone, text_of(row, "language"), tuple(tasks), pointed)


def row_of(understood: Understanding) -> dict[str, object]:
    """What was understood, as the fields of a row."""
    return {
        "intent": understood.intent,
        "actions": [{"tool": action.tool, "arguments": dict(action.arguments)} for action in understood.actions],
        "reply": understood.reply,
        "pending": understood.pending,
        "confidence": understood.confidence,
        "language": understood.language,
        "spans": [asdict(span) for span in understood.spans],
    }

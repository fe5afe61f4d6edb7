"""The engine on its own: JSON lines in, JSON lines out, for anyone who wants to score it."""

import argparse
import json
import sys
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from io import TextIOWrapper

from todo_backend.language import Context, Request, TaskView, find_dates, understand
from todo_backend.language.dates.resolve import zone_of
from todo_backend.language.outside import fields_of, items_of


def _text(row: Mapping[str, object], key: str) -> str | None:
    value = row.get(key)
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{key} must be a string")
    return value


def _integers(value: object) -> tuple[int, ...]:
    return tuple(item for item in items_of(value) if isinstance(item, int))


def _object(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise ValueError(  # noqa: TRY004 - bad input is told to the caller as text
            "each line, task, context and pending must be a JSON object"
        )
    return fields_of(value)  # pyright: ignore[reportUnknownArgumentType] - made plain there


def _task(value: object) -> TaskView:
    row = _object(value)
    task_id = row.get("id")
    if not isinstance(task_id, int):
        raise ValueError("each task needs an integer id")  # noqa: TRY004 - as above
    return TaskView(
        task_id, _text(row, "title") or "", row.get("completed") is True, _text(row, "due"), _text(row, "recurrence"),
        _text(row, "priority"), tuple(str(tag) for tag in items_of(row.get("tags"))),
    )  # fmt: skip


def _now(row: Mapping[str, object], timezone: str) -> datetime:
    said = _text(row, "now")
    if said is None:
        return datetime.now(UTC).astimezone(zone_of(timezone))
    now = datetime.fromisoformat(said)
    return now if now.tzinfo else now.replace(tzinfo=zone_of(timezone))


def _understood(row: Mapping[str, object], text: str) -> dict[str, object]:
    timezone = _text(row, "timezone") or "UTC"
    raw_context = row.get("context")
    tasks = [_task(item) for item in items_of(row.get("tasks"))]
    context = _object(raw_context) if raw_context is not None else {}
    pending = context.get("pending")
    pointed = Context(
        _integers(context.get("last_listed")),
        _integers(context.get("last_tasks")),
        _object(pending) if pending is not None else None,
    )
    request = Request(text, _now(row, timezone), timezone, _text(row, "language"), tuple(tasks), pointed)
    understood = understand(request)
    return {
        "intent": understood.intent,
        "actions": [{"tool": action.tool, "arguments": dict(action.arguments)} for action in understood.actions],
        "reply": understood.reply,
        "pending": understood.pending,
        "confidence": understood.confidence,
        "language": understood.language,
        "spans": [asdict(span) for span in understood.spans],
    }


def _dates(row: Mapping[str, object], text: str) -> dict[str, object]:
    timezone = _text(row, "timezone") or "UTC"
    found = find_dates(text, _now(row, timezone), timezone, _text(row, "language"))
    return {"found": [asdict(item) for item in found]}


def answer_line(line: str, *, dates: bool) -> dict[str, object]:
    """The answer to one line; what is wrong with a bad one goes into its "error"."""
    identity: object = None
    try:
        row = _object(json.loads(line))
        identity = row.get("id")
        text = _text(row, "text")
        if text is None:
            raise ValueError("text is missing")
        return {"id": identity} | (_dates(row, text) if dates else _understood(row, text))
    except (ValueError, RecursionError, OverflowError) as error:
        return {"id": identity, "error": str(error)}


def main() -> int:
    """Reads standard input to its end; exits 0."""
    parser = argparse.ArgumentParser(prog="language", description="Understand sentences, one JSON object a line.")
    parser.add_argument("what", nargs="?", choices=["understand", "dates"], default="understand")
    parser.add_argument("--jsonl", action="store_true", required=True, help="JSON lines on standard input and output")
    options = parser.parse_args()
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        for line in sys.stdin:
            if line.strip():
                answer = json.dumps(answer_line(line, dates=options.what == "dates"), ensure_ascii=False)
                sys.stdout.write(answer + "\n")
                sys.stdout.flush()
    except BrokenPipeError:
        return 0
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The engine on its own: JSON lines in, JSON lines out, for anyone who wants to score it."""

import argparse
import json
import sys
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime

from todo_backend.language import Context, Request, TaskView, find_dates, understand
from todo_backend.language.dates.resolve import zone_of


def _text(row: Mapping[str, object], key: str) -> str | None:
    value = row.get(key)
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{key} must be a string")
    return value


def _integers(value: object) -> tuple[int, ...]:
    if not isinstance(value, list):
        return ()
    return tuple(item for item in value if isinstance(item, int))  # pyright: ignore[reportUnknownVariableType] - outside data


def _fields(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise ValueError("each line must be a JSON object")
    return {str(key): item for key, item in value.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - outside data


def _task(value: object) -> TaskView:
    row = _fields(value)
    task_id, tags = row.get("id"), row.get("tags")
    if not isinstance(task_id, int):
        raise ValueError("each task needs an integer id")
    names = [str(tag) for tag in tags] if isinstance(tags, list) else []  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return TaskView(
        task_id, _text(row, "title") or "", row.get("completed") is True, _text(row, "due"), _text(row, "recurrence"),
        _text(row, "priority"), tuple(names),
    )  # fmt: skip


def _now(row: Mapping[str, object], timezone: str) -> datetime:
    said = _text(row, "now")
    if said is None:
        return datetime.now(UTC).astimezone(zone_of(timezone))
    now = datetime.fromisoformat(said)
    return now if now.tzinfo else now.replace(tzinfo=zone_of(timezone))


def _understood(row: Mapping[str, object], text: str) -> dict[str, object]:
    timezone = _text(row, "timezone") or "UTC"
    raw_tasks, raw_context = row.get("tasks"), row.get("context")
    tasks = [_task(item) for item in raw_tasks] if isinstance(raw_tasks, list) else []  # pyright: ignore[reportUnknownVariableType]
    context = _fields(raw_context) if raw_context is not None else {}
    pending = context.get("pending")
    request = Request(
        text, _now(row, timezone), timezone, _text(row, "language"), tuple(tasks),
        Context(_integers(context.get("last_listed")), _integers(context.get("last_tasks")), _fields(pending) if pending is not None else None),
    )  # fmt: skip
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
        row = _fields(json.loads(line))
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
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # pyright: ignore[reportAttributeAccessIssue] - a text stream here
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # pyright: ignore[reportAttributeAccessIssue]
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

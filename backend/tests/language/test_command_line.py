"""JSON lines in, JSON lines out."""

# ruff: noqa: E501 - tables of sentences, one row a line

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.integration

BACKEND = Path(__file__).resolve().parents[2]


def run(lines: str, *arguments: str) -> list[dict[str, object]]:
    done = subprocess.run(
        [sys.executable, "-m", "todo_backend.language", *arguments, "--jsonl"],
        input=lines, capture_output=True, text=True, encoding="utf-8", timeout=60, check=True, cwd=BACKEND,
    )  # fmt: skip
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_understands_each_line_in_order_and_goes_on_after_a_bad_one() -> None:
    good = {
        "id": "7", "text": "remind me to call Bob tomorrow at 5pm and cancel the second one", "now": "2026-11-22T09:00:00+01:00",
        "timezone": "Europe/Berlin", "language": "en", "tasks": [{"id": 3, "title": "Buy milk"}, {"id": 4, "title": "Pay rent"}],
        "context": {"last_listed": [4, 3], "last_tasks": [], "pending": None},
    }  # fmt: skip
    lines = "\n".join(
        [
            json.dumps(good),
            "nonsense",
            json.dumps({"id": 8}),
            json.dumps({"id": 9, "text": "hello", "now": "soon"}),
            '{"text": "hello"}',
        ]
    )
    first, second, third, fourth, last = run(lines)
    assert first["id"] == "7"
    assert first["intent"] == "add"
    assert first["actions"] == [
        {"tool": "add_task", "arguments": {"title": "Call Bob", "due": "2026-11-23T17:00:00+01:00"}},
        {"tool": "delete_task", "arguments": {"task_id": 3}},
    ]
    assert set(first) == {"id", "intent", "actions", "reply", "pending", "confidence", "language", "spans"}
    assert second["id"] is None
    assert "error" in second
    assert third == {"id": 8, "error": "text is missing"}
    assert fourth["id"] == 9
    assert "error" in fourth
    assert last["intent"] == "greet"


def test_dates_reads_all_times_of_a_text() -> None:
    (answer,) = run(
        '{"id": 1, "text": "yesterday at 5pm", "now": "2026-11-22T09:00:00+01:00", "timezone": "Europe/Berlin"}',
        "dates",
    )
    assert answer == {
        "id": 1,
        "found": [
            {
                "text": "yesterday at 5pm",
                "start": 0,
                "end": 16,
                "due": "2026-11-21T17:00:00+01:00",
                "due_end": None,
                "recurrence": None,
            }
        ],
    }


def test_each_reply_says_what_the_tools_would_have_done() -> None:
    tasks = [
        {"id": 3, "title": "Buy milk", "due": "2026-11-22", "tags": ["shop"]},
        {"id": 4, "title": "Pay rent", "due": "2026-11-23T08:00:00+01:00", "priority": "high"},
        {"id": 5, "title": "Sweep the yard", "completed": True},
        {"id": 6, "title": "Read"},
    ]
    said = {
        "add eggs for tomorrow at 5pm": "Added “Eggs” for tomorrow at 5 pm.",
        "delete buy milk": "Deleted “Buy milk”. Say “undo” to bring it back.",
        "how many tasks do I have?": "Here is what is left (3):\n\n1. Buy milk – due today (#shop)\n2. Pay rent – due tomorrow at 8 am (high priority)\n3. Read",
        "what is due today?": "Here is what is left (1):\n\n1. Buy milk – due today (#shop)",
        "what is due tomorrow before 9am?": "Here is what is left (1):\n\n1. Pay rent – due tomorrow at 8 am (high priority)",
        "show my finished tasks": "You have completed (1):\n\n1. ~~Sweep the yard~~ – done",
        "show high priority tasks": "Here is what is left (1):\n\n1. Pay rent – due tomorrow at 8 am (high priority)",
        "find all about rent": "Here is your list (1):\n\n1. Pay rent – due tomorrow at 8 am (high priority)",
        "mark task 99 as done": "There is no task 99. Say “show my tasks” to see what is there.",
    }
    rows = [
        {"text": text, "now": "2026-11-22T09:00:00+01:00", "timezone": "Europe/Berlin", "tasks": tasks} for text in said
    ]
    answers = run("\n".join(map(json.dumps, rows)))
    assert dict(zip(said, [answer["reply"] for answer in answers], strict=True)) == said

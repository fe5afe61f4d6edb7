"""English sentences that were written, with what must come of them, before anybody looked at the engine."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.language.asking import ask, calls
from todo_backend.language import TaskView

TASKS = (
    TaskView(1, "Buy milk", due="2026-11-25"),
    TaskView(2, "Call the dentist", due="2026-11-26"),
    TaskView(3, "Pay rent", due="2026-12-01"),
    TaskView(4, "Water the plants"),
    TaskView(5, "Submit tax return", due="2026-11-30"),
    TaskView(6, "Book flights to Lisbon"),
    TaskView(7, "Clean the garage", due="2026-11-28"),
    TaskView(8, "Renew passport"),
    TaskView(9, "Write report for Anna", priority="high"),
    TaskView(10, "Gym"),
    TaskView(11, "Mow the lawn", completed=True),
    TaskView(12, "Order birthday cake", completed=True),
)
TOOLS = {"complete": "complete_task", "reopen": "reopen_task", "delete": "delete_task"}
MARKS = {"~": "recurrence", "!": "priority"}


def _rows() -> Iterator[tuple[str, str, str]]:
    for name in ("english", "english_additions", "english_more_additions"):
        table = Path(__file__).parent / "blind" / f"{name}.txt"
        for line in table.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                kind, said, expected = ([part.strip() for part in line.split("|")] + [""])[:3]
                yield kind, said.replace("\\n", "\n"), expected


def _addition(expected: str) -> dict[str, object]:
    words: list[str] = []
    tags: list[str] = []
    fields: dict[str, object] = {}
    for word in expected.split(" "):
        if re.match(r"@\d", word):
            fields["due"] = word[1:]
        elif word[:1] in MARKS and word[1:]:
            fields[MARKS[word[0]]] = word[1:]
        elif word[:1] == "#":
            tags.append(word[1:])
        else:
            words.append(word)
    return {"title": " ".join(words)} | fields | ({"tags": tags} if tags else {})


def _is_due(got: object, expected: str) -> bool:
    """Whether a due date is the expected one, written without seconds and zone: "2026-11-26T17:00"."""
    return str(got).startswith(expected.rstrip("T*")) and ("T" in expected or len(str(got)) == 10)


def _check_addition(call: tuple[str, Mapping[str, object]], expected: str) -> None:
    tool, got = call
    wanted = _addition(expected)
    assert tool == "add_task"
    due, _, due_end = str(wanted.pop("due", "")).partition("/")
    assert _is_due(got.get("due"), due) if due else "due" not in got
    assert not due_end or _is_due(got.get("due_end"), due_end)
    assert {name: field for name, field in got.items() if not name.startswith("due")} == wanted


def _check_change(call: tuple[str, Mapping[str, object]], expected: str) -> None:
    number, *fields = re.split(r" (?=\w+=)", expected)
    tool, got = call
    assert (tool, got["task_id"], len(got)) == ("update_task", int(number), len(fields) + 1)
    for field in fields:
        name, _, value = field.partition("=")
        if name == "due" and value not in ("*", "null"):
            assert _is_due(got["due"], value)
        elif value == "null":
            assert not got[name]
        elif value != "*":
            assert str(got[name]).strip("[]'").casefold() == value.casefold()


@pytest.mark.parametrize(("kind", "said", "expected"), list(_rows()))
def test_sentences_written_before_the_engine_was_seen(kind: str, said: str, expected: str) -> None:
    understood = ask(said, tasks=TASKS)
    made = calls(understood)
    assert understood.intent == kind
    if kind == "add":
        wanted = expected.split(" && ")
        assert len(made) == len(wanted)
        for call, addition in zip(made, wanted, strict=True):
            _check_addition(call, addition)
    elif expected == "?":
        assert (made, bool(understood.pending)) == ([], True)
    elif kind == "update" and expected:
        assert len(made) == 1
        _check_change(made[0], expected)
    elif kind in TOOLS:
        numbers = [] if expected == "-" else [int(number) for number in expected.split()]
        assert made == [(TOOLS[kind], {"task_id": number}) for number in numbers]
    elif kind == "list":
        assert all(tool in ("list_tasks", "summary") for tool, _ in made)
    elif kind == "none":
        assert made == []

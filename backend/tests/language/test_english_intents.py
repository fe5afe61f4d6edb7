"""What English everyday sentences are about: one table a kind, `intent | sentence`, several where each is as good."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from todo_backend.language import Request, TaskView, understand

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TASKS = (TaskView(1, "Water the plants"), TaskView(2, "Renew passport"), TaskView(3, "Sort old photographs"))
TABLES = sorted((Path(__file__).parent / "intents").glob("english_*.txt"))
CHANGES_NOTHING = {"confirm", "reject", "cancel", "none", "list", "summary", "clarify", "help"}


def _is_right(wanted: set[str], sentence: str) -> bool:
    understood = understand(Request(sentence, NOW, "Europe/London", "en", TASKS))
    changes = [action.tool for action in understood.actions if action.tool != "list_tasks"]
    is_silent = wanted != {"none"} or not understood.actions
    return understood.intent in wanted and is_silent and not (changes and wanted <= CHANGES_NOTHING)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_intents(table: Path) -> None:
    rows = [line.split(" | ") for line in table.read_text(encoding="utf-8").splitlines()]
    assert rows
    assert [row for row in rows if not _is_right(set(row[0].split("/")), row[1])] == []


@pytest.mark.parametrize(
    "text", ["don't put milk on my list anymore", "milk shouldn't be on my list", "no milk on the list"]
)
def test_what_must_not_be_on_the_list_is_not_added(text: str) -> None:
    assert understand(Request(text, NOW, "Europe/London", "en", TASKS)).actions == ()


@pytest.mark.parametrize(
    "text",
    [
        "make a shopping list with milk, eggs and bread",
        "create a shopping list and put milk, eggs and bread on it",
        "update my shopping list by adding milk, eggs and bread",
    ],
)
def test_a_list_opened_with_something_on_it(text: str) -> None:
    understood = understand(Request(text, NOW, "Europe/London", "en", TASKS))
    assert [action.arguments for action in understood.actions] == [
        {"title": title, "tags": ["shopping"]} for title in ("Milk", "Eggs", "Bread")
    ]

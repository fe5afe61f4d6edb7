"""Sentences as people say them, in one table a language: the intent, the titles, the tasks acted on."""

# ruff: noqa: E501 - one row of the table, one line

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest

from todo_backend.language import Context, Request, TaskView, Understanding, understand

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=ZoneInfo("Europe/Madrid"))
TABLES = Path(__file__).parent / "everyday"
TITLES = {
    "spanish": ("Comprar leche", "Llamar al dentista", "Pagar la factura de la luz", "Reunión con Marta", "Lavar el coche", "Pan"),
    "italian": ("Comprare il latte", "Chiamare il dentista", "Pagare la bolletta della luce", "Riunione con Marta", "Lavare la macchina", "Pane"),
    "chinese": ("买牛奶", "给牙医打电话", "交电费", "和小王开会", "洗车", "面包"),
}  # fmt: skip
CODES = {"spanish": ("es", "compra"), "italian": ("it", "spesa"), "chinese": ("zh", "购物")}
TOOLS = {"complete": "complete_task", "reopen": "reopen_task", "delete": "delete_task", "update": "update_task"}


class Row(NamedTuple):
    """A line of a table."""

    table: str
    intent: str
    text: str
    expected: str


def _rows() -> Iterator[Row]:
    for table in sorted(path.stem for path in TABLES.glob("*.txt")):
        for line in (TABLES / f"{table}.txt").read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                intent, text, expected = ([part.strip() for part in line.split("|")] + [""])[:3]
                yield Row(table, intent, text, expected)


def _said(row: Row) -> Understanding:
    code, tag = CODES[row.table]
    one, two, three, four, five, six = TITLES[row.table]
    tasks = (
        TaskView(1, one),
        TaskView(2, two),
        TaskView(3, three, due="2026-11-20"),
        TaskView(4, four, due="2026-11-26"),
        TaskView(5, five, completed=True),
        TaskView(6, six, tags=(tag,)),
    )
    return understand(Request(row.text, NOW, "Europe/Madrid", code, tasks, Context((1, 2, 3, 4), (4,))))


@pytest.mark.parametrize("row", _rows(), ids=lambda row: f"{row.table} {row.text}")
def test_everyday_sentences(row: Row) -> None:
    understood = _said(row)
    calls = [(action.tool, dict(action.arguments)) for action in understood.actions]
    if row.intent == "add" and not row.expected:
        # Such as "start a new list": it may ask what to put there.
        assert understood.intent in ("add", "clarify")
        return
    assert understood.intent == row.intent
    assert understood.reply or calls
    if row.intent == "add":
        titles, *tags = row.expected.split(" #")
        assert [(tool, call["title"]) for tool, call in calls] == [("add_task", title) for title in titles.split("; ")]
        assert all(call.get("tags", []) == tags for _, call in calls)
    elif row.intent in TOOLS:
        wanted = [] if row.expected in ("?", "-") else [int(number) for number in row.expected.split(",")]
        assert [(tool, call["task_id"]) for tool, call in calls] == [(TOOLS[row.intent], number) for number in wanted]
        assert bool(understood.pending) == (row.expected == "?")
    elif row.intent == "none":
        assert (calls, understood.pending) == ([], None)

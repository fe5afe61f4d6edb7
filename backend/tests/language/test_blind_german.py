"""German sentences that were written, with what must come of them, before anybody looked at the engine."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.language.asking import calls
from todo_backend.language import Context, Request, TaskView, understand

FOLDER = Path(__file__).parent / "blind"
NOW = datetime(2026, 11, 25, 10, 0, tzinfo=ZoneInfo("Europe/Berlin"))
"""A Wednesday."""
LISTS: dict[str, tuple[TaskView, ...]] = {
    name: tuple(TaskView(**task | {"tags": tuple(task.get("tags", ()))}) for task in tasks)
    for name, tasks in json.loads((FOLDER / "german_lists.json").read_text(encoding="utf-8")).items()
}
ROWS: list[dict[str, Any]] = [
    json.loads(line) for line in (FOLDER / "german.jsonl").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize("row", ROWS, ids=[row["said"] for row in ROWS])
def test_what_comes_of_it(row: dict[str, Any]) -> None:
    context = Context(tuple(row.get("listed", ())), tuple(row.get("last", ())), None)
    understood = understand(Request(row["said"], NOW, "Europe/Berlin", "de", LISTS[row["list"]], context))
    assert (understood.intent, calls(understood)) == (row["intent"], [(tool, values) for tool, values in row["calls"]])
    assert not row.get("asks") or understood.pending

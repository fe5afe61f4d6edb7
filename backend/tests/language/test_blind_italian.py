"""Italian sentences that were written, with what must come of them, before the grammar they try.

Each table begins with the user's tasks and the clock. Of a row, `after` is what was said before, whose question the
sentence answers; `asks` says that the engine must ask before it does anything.
"""

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from todo_backend.language.__main__ import answer_line
from todo_backend.language.packs.registry import PACKS

TABLES = Path(__file__).parent / "blind"


class Row(NamedTuple):
    name: str
    situation: dict[str, Any]
    said: dict[str, Any]
    language: str | None


def _rows() -> list[Row]:
    rows: list[Row] = []
    for table in sorted(TABLES.glob("italian_*.jsonl")):
        situation, *lines = (json.loads(line) for line in table.read_text(encoding="utf-8").splitlines())
        rows += [
            Row(f"{table.stem} {said['text']}", situation, said, "it" if place % 2 else None)
            for place, said in enumerate(lines)
        ]
    return rows


def _understood(text: str, language: str | None, row: Row, pending: object = None) -> dict[str, Any]:
    context = {
        "last_listed": row.said.get("listed", []),
        "last_tasks": row.said.get("last", []),
        "pending": pending,
    }
    line = row.situation | {"text": text, "language": language, "context": context}
    return answer_line(json.dumps(line), dates=False)


@pytest.mark.parametrize("row", _rows(), ids=lambda row: row.name)
def test_sentences_nobody_fitted(row: Row) -> None:
    before = row.said.get("after")
    pending = _understood(before, "it", row)["pending"] if before else None
    answer = _understood(row.said["text"], row.language, row, pending)
    calls = [[action["tool"], action["arguments"]] for action in answer["actions"]]
    assert (answer["intent"], calls) == (row.said["intent"], row.said["does"])
    assert answer["language"] == "it"
    assert answer["pending"] or not row.said.get("asks")


def test_the_tables_are_read() -> None:
    assert len(_rows()) > 500 and "it" in PACKS

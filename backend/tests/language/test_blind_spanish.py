"""Spanish sentences that were written, with what must come of them, before anybody looked at the engine.

The tables are written as the Chinese ones are; "//" stands between readings that are equally good, "*" for anything,
and a row that begins with "~" is one that the engine does not understand yet.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from todo_backend.language import Context, Request, TaskView, Understanding, understand

TABLES = Path(__file__).parent / "blind"
ZONE = "Europe/Madrid"


class Table(NamedTuple):
    """What all sentences of a table share."""

    now: datetime
    tasks: tuple[TaskView, ...]
    rows: tuple[tuple[str, ...], ...]


@cache
def _table(name: str) -> Table:
    lines = [line for line in (TABLES / name).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    tasks = tuple(_task(line.removeprefix("task ")) for line in lines if line.startswith("task "))
    rows = (tuple(part.strip() for part in line.split("|")) for line in lines if not line.startswith(("now ", "task ")))
    return Table(datetime.fromisoformat(lines[0].removeprefix("now ")), tasks, tuple(rows))


def _task(line: str) -> TaskView:
    number, title, rest = (part.strip() for part in line.split("|"))
    more = _pairs(rest)
    return TaskView(
        int(number),
        title,
        completed="completed" in more,
        due=more.get("due"),
        recurrence=more.get("recurrence"),
        priority=more.get("priority"),
        tags=tuple(more["tags"].split(",")) if "tags" in more else (),
    )


def _pairs(text: str) -> dict[str, str]:
    return dict(part.split("=", 1) for part in text.split())


def _ids(text: str | None) -> tuple[int, ...]:
    return tuple(map(int, text.split(","))) if text else ()


def _said(table: Table, text: str, before: Mapping[str, str], language: str | None) -> Understanding:
    pending = None
    if "after" in before:
        asked = before["after"].replace("_", " ")
        pending = understand(Request(asked, table.now, ZONE, "es", table.tasks, Context())).pending
    context = Context(_ids(before.get("listed")), _ids(before.get("last")), pending)
    return understand(Request(text, table.now, ZONE, language, table.tasks, context))


def _written(tool: str, arguments: Mapping[str, object]) -> str:
    """A call as the tables write it."""
    values = dict(arguments)
    match tool:
        case "undo":
            return "undo"
        case "add_task":
            words = [f"+{values.pop('title')}"]
        case "list_tasks":
            words = ["list"]
        case _:
            words = [f"{tool.removesuffix('_task')} {values.pop('task_id')}"]
    words += [f"{name}={_plain(value)}" for name, value in sorted(values.items())]
    return " ".join(words)


def _plain(value: object) -> str:
    return str(value).strip("[]").replace("'", "").replace(", ", ",")


def _rows() -> Iterator[object]:
    for path in sorted(TABLES.glob("spanish_*.txt")):
        for row in _table(path.name).rows:
            intent, text, expected, before = (*row, "")[:4]
            missed = [pytest.mark.xfail(reason="not understood yet")] if intent.startswith("~") else []
            yield pytest.param(path.name, intent.strip("~ "), text, expected, before, marks=missed)


@pytest.mark.parametrize("language", [None, "es"])
@pytest.mark.parametrize(("name", "intent", "text", "expected", "before"), _rows())
def test_what_was_written_first(
    name: str, intent: str, text: str, expected: str, before: str, language: str | None
) -> None:
    understood = _said(_table(name), text, _pairs(before), language)
    calls = " & ".join(_written(action.tool, action.arguments) for action in understood.actions)
    calls = calls or ("?" if understood.pending else "-")
    assert (understood.language, understood.intent) == ("es", intent)
    assert any(fnmatchcase(calls, one.strip()) for one in expected.split("//")), calls

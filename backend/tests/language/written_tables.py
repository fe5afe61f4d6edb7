"""Tables of sentences that were written, with what must come of them, before anybody looked at the engine.

A table begins with "now", and a "task" a line; then each row has the intent, what is said, what must come of it, and
what was before ("last", "listed", "after" for a question that is open). "//" stands between readings that are equally
good, "*" for anything, and a row that begins with "~" is not understood yet: it fails once it is.
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
ZONES = {"es": "Europe/Madrid", "zh": "Asia/Shanghai"}


class Table(NamedTuple):
    """What all sentences of a table share."""

    now: datetime
    tasks: tuple[TaskView, ...]
    rows: tuple[tuple[str, ...], ...]


@cache
def table(name: str) -> Table:
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


def said(table: Table, text: str, before: Mapping[str, str], language: str | None, *, own: str) -> Understanding:
    pending = None
    if "after" in before:
        asked = before["after"].replace("_", " ")
        pending = understand(Request(asked, table.now, ZONES[own], own, table.tasks, Context())).pending
    context = Context(_ids(before.get("listed")), _ids(before.get("last")), pending)
    return understand(Request(text, table.now, ZONES[own], language, table.tasks, context))


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


def rows(names: str) -> Iterator[object]:
    """Parameters of a test: table, intent, text, what is expected, what was before."""
    for path in sorted(TABLES.glob(names)):
        for row in table(path.name).rows:
            intent, text, expected, before = (*row, "")[:4]
            missed = [pytest.mark.xfail(reason="not understood yet", strict=True)] if intent.startswith("~") else []
            yield pytest.param(path.name, intent.strip("~ "), text, expected, before, marks=missed)


def check(row: tuple[str, str, str, str, str], language: str | None, *, own: str) -> None:
    """Fails unless a row, said in its own language, is understood as it is written."""
    name, intent, text, expected, before = row
    understood = said(table(name), text, _pairs(before), language, own=own)
    calls = " & ".join(_written(action.tool, action.arguments) for action in understood.actions)
    calls = calls or ("?" if understood.pending else "-")
    assert (understood.language, understood.intent) == (own, intent)
    assert any(_agrees(calls, one.strip()) for one in expected.split("//")), calls


def _agrees(calls: str, expected: str) -> bool:
    return calls == expected or ("*" in expected and fnmatchcase(calls, expected))

"""A second lot of sentences written before the engine was looked at, and near misses of what they taught it."""

# ruff: noqa: E501 - one row of the table, one line

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest

from todo_backend.language import Context, Request, TaskView, Understanding, understand

TABLES = Path(__file__).parent / "everyday" / "fresh"
CODES = {"german": "de", "spanish": "es", "french": "fr", "italian": "it", "chinese": "zh"}
CHANGES = ("complete", "delete", "update")


class Row(NamedTuple):
    """A line of a table, and the tasks that its first line names."""

    table: str
    intent: str
    text: str
    expected: str
    tasks: tuple[TaskView, ...] = ()


def _tasks(line: str) -> tuple[TaskView, ...]:
    named = [task.partition(" @") for task in line.partition(": ")[2].split("; ")]
    return tuple(TaskView(number, title, due=due or None) for number, (title, _, due) in enumerate(named, 1))


def _rows() -> Iterator[Row]:
    for table in CODES:
        head, *lines = (TABLES / f"{table}.txt").read_text(encoding="utf-8").splitlines()
        for line in lines:
            intent, text, expected = ([part.strip() for part in line.split("|")] + [""])[:3]
            yield Row(table, intent, text, expected, _tasks(head))


def _said(row: Row) -> Understanding:
    zone = "Asia/Shanghai" if row.table == "chinese" else "Europe/Berlin"
    now = datetime(2026, 11, 25, 9, 0, tzinfo=ZoneInfo(zone))
    return understand(Request(row.text, now, zone, CODES[row.table], row.tasks, Context()))


def _written(arguments: dict[str, object]) -> str:
    """An addition or a change as the tables write it."""
    due = str(arguments.get("due", ""))[:16]
    if "task_id" in arguments:
        changes = {name: value for name, value in arguments.items() if name != "task_id"}
        return " ".join([str(arguments["task_id"]), *(f"{name}={value}" for name, value in changes.items())])
    marks = [f"@{due}" if due else "", f"%{arguments['recurrence']}" if "recurrence" in arguments else ""]
    return " ".join(filter(None, [str(arguments["title"]), *marks]))


@pytest.mark.parametrize("row", _rows(), ids=lambda row: f"{row.table} {row.text}")
def test_second_lot_of_sentences_nobody_fitted(row: Row) -> None:
    understood = _said(row)
    calls = [
        _written(dict(action.arguments))
        for action in understood.actions
        if action.arguments.keys() & {"title", "task_id"}
    ]
    assert understood.intent == row.intent
    if row.intent == "add":
        assert " + ".join(calls) == row.expected
    elif row.intent in CHANGES:
        assert calls == ([] if row.expected == "?" else [row.expected])
        assert bool(understood.pending) == (row.expected == "?")
    elif row.intent in ("none", "greet", "help"):
        assert (understood.actions, understood.pending) == ((), None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "mets Orange mécanique"), ("fr", "mets de l'eau dans mon verre"), ("fr", "prends du pain ?"), ("fr", "il faut du lait dans la pâte à crêpes ?"), ("fr", "je l'adore, mets-la en boucle"),
        ("fr", "c'est génial, note ça"), ("fr", "il faut combien de sucre"), ("fr", "on n'a plus de temps"), ("fr", "que j'oublie pas mon ex, c'est dur"),
        ("es", "no queda agua en Marte"), ("es", "falta sal en la sopa"), ("es", "pon Pan de Lucía"), ("es", "es muy buena, guárdala"),
        ("es", "esa canción me encanta, ponla otra vez"), ("es", "cuánto falta para Navidad"), ("es", "cuánto queda para llegar"),
        ("it", "manca il sale nella zuppa"), ("it", "serve latte per la carbonara?"), ("it", "è finito il vino alla festa di ieri"),
        ("it", "bella foto, inseriscila nel post"), ("it", "quanto manca a Natale"), ("it", "quanto mi resta sul conto"),
        ("de", "sag Papa dass ich ihn lieb hab"), ("de", "ich brauch noch ne Pause"), ("de", "ich brauch noch Liebe"), ("de", "hol mir ein Taxi"),
        ("zh", "我要把灯开了"), ("zh", "他得换了"), ("zh", "这店要开了"), ("zh", "音乐好听，加上"), ("zh", "要带身份证吗"), ("zh", "去超市买东西的人多吗"),
        ("zh", "给小李发文件"), ("zh", "昨天把电费交了"), ("zh", "把这个视频那个删掉"),
    ],
)  # fmt: skip
def test_near_misses_are_none_of_a_lists_business(language: str, text: str) -> None:
    understood = _said(Row({code: table for table, code in CODES.items()}[language], "none", text, ""))
    assert understood.actions == ()

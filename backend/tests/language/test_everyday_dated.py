"""Sentences written before the engine was looked at, in one table a language: intent, title, time and task of each."""

# ruff: noqa: E501 - one row of the table, one line

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest

from todo_backend.language import Context, Request, TaskView, Understanding, understand

TABLES = Path(__file__).parent / "everyday" / "dated"
CODES = {"german": "de", "spanish": "es", "french": "fr", "italian": "it", "chinese": "zh"}
TITLES = {
    "german": ("Milch kaufen", "Zahnarzt anrufen", "Steuererklärung abgeben", "Wohnung putzen", "Paket abholen", "Geburtstagsgeschenk für Lena besorgen", "Meeting mit Thomas", "Rechnung bezahlen"),
    "spanish": ("Comprar leche", "Llamar al dentista", "Presentar la declaración de la renta", "Limpiar el piso", "Recoger el paquete", "Comprar el regalo de Elena", "Reunión con Pablo", "Pagar la factura"),
    "french": ("Acheter du lait", "Appeler le dentiste", "Envoyer la déclaration d'impôts", "Nettoyer l'appartement", "Récupérer le colis", "Trouver un cadeau pour Hélène", "Réunion avec Paul", "Payer la facture"),
    "italian": ("Comprare il latte", "Chiamare il dentista", "Fare la dichiarazione dei redditi", "Pulire la casa", "Ritirare il pacco", "Regalo per Elena", "Riunione con Paolo", "Pagare la bolletta"),
    "chinese": ("买牛奶", "给牙医打电话", "报税", "打扫房间", "取快递", "给小红买礼物", "和小张开会", "交电费"),
}  # fmt: skip
DUE = ("2026-11-26", "2026-11-25", "2026-11-30", None, "2026-11-25", "2026-12-04", "2026-11-26T10:00:00", "2026-12-01")
TOOLS = {"complete": "complete_task", "delete": "delete_task", "update": "update_task"}


class Row(NamedTuple):
    """A line of a table."""

    table: str
    intent: str
    text: str
    expected: str


def _rows() -> Iterator[Row]:
    for table in CODES:
        for line in (TABLES / f"{table}.txt").read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                intent, text, expected = ([part.strip() for part in line.split("|")] + [""])[:3]
                yield Row(table, intent, text, expected)


def _said(row: Row, language: str | None) -> Understanding:
    zone = "Asia/Shanghai" if row.table == "chinese" else "Europe/Berlin"
    offset = "+08:00" if row.table == "chinese" else "+01:00"
    tasks = tuple(
        TaskView(number, title, due=due + offset if due and "T" in due else due)
        for number, (title, due) in enumerate(zip(TITLES[row.table], DUE, strict=True), 1)
    )
    return understand(
        Request(row.text, datetime(2026, 11, 25, 9, 0, tzinfo=ZoneInfo(zone)), zone, language, tasks, Context())
    )


def _written(arguments: dict[str, object]) -> str:
    """An addition or a change as the tables write it."""
    due = str(arguments["due"])[:16] if "due" in arguments else ""
    if "task_id" not in arguments:
        parts = [str(arguments["title"]), f"@{due}" if due else "", f"%{arguments.get('recurrence') or ''}"]
        return " ".join(part for part in parts if part and part != "%")
    changes = {name: due if name == "due" else value for name, value in arguments.items() if name != "task_id"}
    return " ".join([str(arguments["task_id"]), *(f"{name}={value}" for name, value in changes.items())])


@pytest.mark.parametrize("given", [True, False], ids=["given", "detected"])
@pytest.mark.parametrize("row", _rows(), ids=lambda row: f"{row.table} {row.text}")
def test_sentences_nobody_fitted(row: Row, given: bool) -> None:
    understood = _said(row, CODES[row.table] if given else None)
    calls = [(action.tool, dict(action.arguments)) for action in understood.actions]
    assert (understood.language, understood.intent) == (CODES[row.table], row.intent)
    if row.intent == "add":
        assert " + ".join(_written(call) for _, call in calls) == row.expected
    elif row.intent in TOOLS:
        wanted = [] if row.expected in ("?", "-") else [(TOOLS[row.intent], row.expected)]
        assert [(tool, _written(call)) for tool, call in calls] == wanted
        assert bool(understood.pending) == (row.expected == "?")
    elif row.intent in ("none", "greet", "help"):
        assert (calls, understood.pending) == ([], None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "ich hab am Freitag Training gehabt"), ("de", "ich hab morgen keinen Termin"), ("de", "morgen um 7 wecken lassen"),
        ("de", "Licht ausmachen lassen um 8"), ("de", "ich muss nicht lachen"), ("de", "Anna und ich haben morgen ein Treffen"),
        ("es", "mejor mañana"), ("es", "se ha cancelado mi vuelo"), ("es", "ayer tuve una reunión"), ("es", "ponme a Rosalía mañana"),
        ("fr", "mets France Inter à 8h"), ("fr", "le train passe à 8h"), ("fr", "on mangera plutôt italien demain"),
        ("it", "la partita è rimandata a domenica"), ("it", "il treno è stato cancellato"), ("it", "la pizza la ordino domani"),
        ("zh", "演唱会取消了"), ("zh", "明天再聊吧"), ("zh", "昨天有个面试"), ("zh", "温度设到26"), ("zh", "和谁吃饭"),
    ],
)  # fmt: skip
def test_statements_are_no_plans(language: str, text: str) -> None:
    row = Row({code: table for table, code in CODES.items()}[language], "none", text, "")
    understood = _said(row, language)
    assert (understood.actions, understood.pending) == ((), None)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("周四十点开会", "开会 @2026-11-26T10:00"), ("周二十点开会", "开会 @2026-12-01T10:00"), ("下周一前交房租", "交房租 @2026-11-30"),
        ("我明天有个面试", "面试 @2026-11-26"),
    ],
)  # fmt: skip
def test_chinese_times_beside_other_numbers(text: str, written: str) -> None:
    (action,) = _said(Row("chinese", "add", text, ""), "zh").actions
    assert _written(dict(action.arguments)) == written


def test_chinese_names_of_tasks_in_other_words() -> None:
    (deleted,) = _said(Row("chinese", "delete", "删除会议", ""), "zh").actions
    assert deleted.arguments == {"task_id": 7}
    moved = _said(Row("chinese", "update", "把明天的都移到周一", ""), "zh")
    assert (moved.actions, bool(moved.pending)) == ((), True)

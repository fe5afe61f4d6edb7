"""German: the same promises, and detection of the language."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.asking import NOW, ask, calls
from todo_backend.language import TaskView, find_dates
from todo_backend.language.detect import detect

TASKS = (
    TaskView(1, "Milch kaufen", due="2026-11-26"),
    TaskView(2, "Zahnarzt anrufen"),
    TaskView(3, "Miete bezahlen", completed=True),
    TaskView(8, "Bericht schreiben"),
)

SAID: list[tuple[str, str, list[tuple[str, dict[str, object]]]]] = [
    (
        "Erinnere mich morgen um 17 Uhr an den Anruf bei Bob",
        "add",
        [("add_task", {"title": "Anruf bei Bob", "due": "2026-11-26T17:00:00+01:00"})],
    ),
    ("Füge Milch und Eier hinzu", "add", [("add_task", {"title": "Milch"}), ("add_task", {"title": "Eier"})]),
    ("Nicht vergessen: Müll rausbringen", "add", [("add_task", {"title": "Müll rausbringen"})]),
    ("Zeig mir meine Aufgaben", "list", [("list_tasks", {"status": "pending"})]),
    ("Was ist noch offen?", "list", [("list_tasks", {"status": "pending"})]),
    ("Was habe ich erledigt?", "list", [("list_tasks", {"status": "completed"})]),
    ("Lösche die Aufgabe Zahnarzt", "delete", [("delete_task", {"task_id": 2})]),
    ("Markiere Aufgabe 1 als erledigt", "complete", [("complete_task", {"task_id": 1})]),
    ("Hake den Bericht ab", "complete", [("complete_task", {"task_id": 8})]),
    ("Verschiebe den Bericht auf Freitag", "update", [("update_task", {"task_id": 8, "due": "2026-11-27"})]),
    ("rückgängig", "undo", [("undo", {})]),
    ("Wie wird das Wetter morgen?", "none", []),
    ("nein danke", "reject", []),
]

TIMES = [
    ("übermorgen", "2026-11-27", None), ("nächsten Montag", "2026-11-30", None), ("in drei Tagen", "2026-11-28", None), ("am 3.5.", "2027-05-03", None),
    ("morgen früh", "2026-11-26T09:00:00+01:00", None), ("morgen abend um 8", "2026-11-26T20:00:00+01:00", None), ("um halb sechs", "2026-11-25T17:30:00+01:00", None),
    ("jeden zweiten Dienstag", "2026-12-01", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"), ("werktags um 8", "2026-11-26T08:00:00+01:00", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("alle drei Tage", "2026-11-25", "FREQ=DAILY;INTERVAL=3"), ("Ende des Monats", "2026-11-30", None), ("vor zwei Wochen", "2026-11-11", None),
    ("am 15. März 2027", "2027-03-15", None), ("Heiligabend", "2026-12-24", None), ("dienstags", "2026-12-01", "FREQ=WEEKLY;BYDAY=TU"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "intent", "expected"), SAID, ids=[row[0] for row in SAID])
def test_german_requests_are_detected_and_understood(
    said: str, intent: str, expected: list[tuple[str, dict[str, object]]]
) -> None:
    understood = ask(said, tasks=TASKS, language=None)
    assert (understood.language, understood.intent, calls(understood)) == ("de", intent, expected)


@pytest.mark.parametrize(("said", "due", "rule"), TIMES, ids=[row[0] for row in TIMES])
def test_german_times(said: str, due: str, rule: str | None) -> None:
    assert [(found.due, found.recurrence) for found in find_dates(said, NOW, "Europe/Berlin", "de")] == [(due, rule)]


def test_bulk_deletion_asks_in_german() -> None:
    understood = ask("Lösch alles", tasks=TASKS, language=None)
    assert understood.actions == ()
    assert understood.reply.endswith("Soll ich?")
    assert len(ask("ja bitte", tasks=TASKS, pending=understood.pending, language="de").actions) == 4


@pytest.mark.parametrize(
    "text", ["add milk", "remind me to call Hans in Berlin", "show my tasks", "die hard movie night", "ok", "x"]
)
def test_english_stays_english(text: str) -> None:
    assert detect(text) == "en"

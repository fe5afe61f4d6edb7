"""German: completing, reopening, changing, rescheduling and deleting what is on the list."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.german_asking import Call, Row, calls, changed, done, gone, reopened, said, told

COMPLETING: list[Row] = [
    ("hak den Zahnarzt ab", "complete", done(2)),
    ("Hake bitte Milch kaufen ab", "complete", done(1)),
    ("Milch hab ich schon gekauft", "complete", done(1)),
    ("ich hab die Milch gekauft", "complete", done(1)),
    ("Ich habe den Zahnarzt angerufen", "complete", done(2)),
    ("hab den Keller aufgeräumt", "complete", done(6)),
    ("den Bericht habe ich geschrieben", "complete", done(4)),
    ("Bericht ist geschrieben", "complete", done(4)),
    ("der Bericht ist fertig", "complete", done(4)),
    ("das mit dem Zahnarzt ist erledigt", "complete", done(2)),
    ("Zahnarzt ist erledigt", "complete", done(2)),
    ("Zahnarzt erledigt", "complete", done(2)),
    ("erledigt: Keller aufräumen", "complete", done(6)),
    ("bin mit dem Bericht fertig", "complete", done(4)),
    ("ich bin fertig mit dem Keller", "complete", done(6)),
    ("markiere den Bericht als erledigt", "complete", done(4)),
    ("markier mal Zahnarzt als fertig", "complete", done(2)),
    ("setz den Bericht auf erledigt", "complete", done(4)),
    ("Aufgabe 6 ist erledigt", "complete", done(6)),
    ("Nummer 4 erledigt", "complete", done(4)),
    ("Aufgabe vier abhaken", "complete", done(4)),
    ("den Zahnarzt kannst du abhaken", "complete", done(2)),
    ("kannst du den Keller abhaken", "complete", done(6)),
    ("schließ den Bericht ab", "complete", done(4)),
    ("das Geschenk für Mama hab ich besorgt", "complete", done(7)),
    ("Geschenk für Mama ist besorgt", "complete", done(7)),
    ("der Keller ist aufgeräumt", "complete", done(6)),
    ("Zahnartz erledigt", "complete", done(2)),
    ("hak den Drachen ab", "complete", []),
    ("das Team-Meeting ist vorbei", "complete", done(5)),
]
REOPENING: list[Row] = [
    ("die Miete ist doch noch nicht bezahlt", "reopen", reopened(3)),
    ("öffne Aufgabe 3 wieder", "reopen", reopened(3)),
    ("markiere die Miete als nicht erledigt", "reopen", reopened(3)),
    ("setz die Miete wieder auf offen", "reopen", reopened(3)),
    ("die Miete ist noch nicht erledigt", "reopen", reopened(3)),
    ("ich habe die Miete noch nicht bezahlt", "reopen", reopened(3)),
    ("mach die Miete wieder auf", "reopen", reopened(3)),
    ("Miete wieder öffnen", "reopen", reopened(3)),
]
DELETING: list[Row] = [
    ("streich den Zahnarzt", "delete", gone(2)),
    ("streiche Milch von der Liste", "delete", gone(1)),
    ("lösch den Bericht", "delete", gone(4)),
    ("Lösche bitte die Aufgabe Keller aufräumen", "delete", gone(6)),
    ("lösche Aufgabe 4", "delete", gone(4)),
    ("lösch Nummer 6", "delete", gone(6)),
    ("nimm Milch von der Liste", "delete", gone(1)),
    ("nimm den Keller wieder runter", "delete", gone(6)),
    ("entferne das Team-Meeting", "delete", gone(5)),
    ("entfern bitte Milch von der Einkaufsliste", "delete", gone(1)),
    ("kannst du den Bericht löschen", "delete", gone(4)),
    ("kannst du bitte das Meeting streichen", "delete", gone(5)),
    ("Bericht löschen", "delete", gone(4)),
    ("den Zahnarzt kannst du streichen", "delete", gone(2)),
    ("schmeiß den Keller raus", "delete", gone(6)),
    ("wirf den Bericht von der Liste", "delete", gone(4)),
    ("loesche den Bericht", "delete", gone(4)),
    ("lösche den Drachen", "delete", []),
]
RESCHEDULING: list[Row] = [
    ("verschieb den Zahnarzt auf Freitag", "update", changed(2, due="2026-11-27")),
    ("verschiebe den Bericht auf morgen um 10", "update", changed(4, due="2026-11-26T10:00:00+01:00")),
    ("schieb den Keller auf nächste Woche Samstag", "update", changed(6, due="2026-12-05")),
    ("kannst du den Zahnarzt auf morgen verschieben", "update", changed(2, due="2026-11-26")),
    ("leg das Meeting auf 16 Uhr", "update", changed(5, due="2026-11-25T16:00:00+01:00")),
    ("den Bericht erst am Montag", "update", changed(4, due="2026-11-30")),
    ("mach den Zahnarzt auf Donnerstag", "update", changed(2, due="2026-11-26")),
    ("setz den Bericht auf Freitag", "update", changed(4, due="2026-11-27")),
    ("Zahnarzt auf Freitag verschieben", "update", changed(2, due="2026-11-27")),
    ("der Bericht ist bis Montag fällig", "update", changed(4, due="2026-11-30")),
    ("Aufgabe 4 auf übermorgen verschieben", "update", changed(4, due="2026-11-27")),
    ("verlege das Team-Meeting auf Freitag um 14 Uhr", "update", changed(5, due="2026-11-27T14:00:00+01:00")),
    ("nenn den Bericht in Quartalsbericht um", "update", changed(4, title="Quartalsbericht")),
    ("benenne Keller aufräumen in Dachboden aufräumen um", "update", changed(6, title="Dachboden aufräumen")),
    ("ändere den Titel von Aufgabe 4 zu Abschlussbericht", "update", changed(4, title="Abschlussbericht")),
    ("ändere Milch kaufen in Hafermilch kaufen", "update", changed(1, title="Hafermilch kaufen")),
    ("mach den Bericht dringend", "update", changed(4, priority="high")),
    ("der Bericht ist dringend", "update", changed(4, priority="high")),
    ("setz die Priorität vom Bericht auf hoch", "update", changed(4, priority="high")),
    ("gib dem Keller niedrige Priorität", "update", changed(6, priority="low")),
    ("Priorität von Aufgabe 6 auf mittel", "update", changed(6, priority="medium")),
    ("markiere den Bericht als wichtig", "update", changed(4, priority="high")),
    ("notiere beim Zahnarzt: Karte mitnehmen", "update", changed(2, description="Karte mitnehmen")),
    ("füge beim Bericht die Notiz Zahlen prüfen hinzu", "update", changed(4, description="Zahlen prüfen")),
    ("tagge den Keller mit zuhause", "update", changed(6, tags=["zuhause"])),
    ("gib dem Keller das Tag haushalt", "update", changed(6, tags=["haushalt"])),
]
UNDOING: list[Row] = [
    ("rückgängig", "undo", [("undo", {})]), ("mach das rückgängig", "undo", [("undo", {})]), ("mach das bitte wieder rückgängig", "undo", [("undo", {})]),
    ("kannst du das rückgängig machen", "undo", [("undo", {})]), ("nimm das zurück", "undo", [("undo", {})]), ("das war ein Versehen, mach es rückgängig", "undo", [("undo", {})]),
]  # fmt: skip
# What only says that a thing is off is asked about before it goes.
GIVEN_UP = [
    ("vergiss das mit dem Zahnarzt", 2), ("das Meeting fällt aus", 5), ("ich muss den Zahnarzt nicht mehr anrufen", 2), ("ich brauche keine Milch mehr", 1),
    ("den Keller brauch ich nicht mehr", 6), ("sag das Team-Meeting ab", 5), ("der Bericht hat sich erledigt, weg damit", 4),
]  # fmt: skip
CHANGING = COMPLETING + REOPENING + DELETING + RESCHEDULING + UNDOING

POINTING: list[tuple[str, tuple[int, ...], tuple[int, ...], str, list[Call]]] = [
    ("streich das", (), (4,), "delete", gone(4)),
    ("lösch es wieder", (), (4,), "delete", gone(4)),
    ("hak das ab", (), (4,), "complete", done(4)),
    ("das ist erledigt", (), (4,), "complete", done(4)),
    ("das hab ich schon gemacht", (), (4,), "complete", done(4)),
    ("verschieb das auf morgen", (), (4,), "update", changed(4, due="2026-11-26")),
    ("mach das dringend", (), (4,), "update", changed(4, priority="high")),
    ("doch lieber am Freitag", (), (4,), "update", changed(4, due="2026-11-27")),
    ("nein, ich meinte Freitag", (), (4,), "update", changed(4, due="2026-11-27")),
    ("die erste ist erledigt", (4, 6, 2), (), "complete", done(4)),
    ("hak die zweite ab", (4, 6, 2), (), "complete", done(6)),
    ("lösche das zweite", (4, 6, 2), (), "delete", gone(6)),
    ("lösch die letzte", (4, 6, 2), (), "delete", gone(2)),
    ("verschieb die dritte auf Freitag", (4, 6, 2), (), "update", changed(2, due="2026-11-27")),
    ("beide sind erledigt", (4, 6), (), "complete", done(4, 6)),
    ("hak beide ab", (4, 6), (), "complete", done(4, 6)),
    ("die ersten beiden sind fertig", (4, 6, 2), (), "complete", done(4, 6)),
    ("hak alle außer der letzten ab", (4, 6, 2), (), "complete", []),
]
ASKING_FIRST = [
    "lösch alles", "lösche alle Aufgaben", "leere die Liste", "lösche alles Erledigte", "entferne alle erledigten Aufgaben",
    "räum die Liste leer", "mach die Liste leer", "streich alles von der Liste", "alle Aufgaben löschen", "kannst du bitte alles löschen",
]  # fmt: skip


@pytest.mark.parametrize(("text", "intent", "expected"), CHANGING, ids=[row[0] for row in CHANGING])
def test_changes(text: str, intent: str, expected: list[Call]) -> None:
    understood = said(text)
    assert (understood.language, understood.intent, calls(understood)) == ("de", intent, expected)


@pytest.mark.parametrize(("text", "listed", "last", "intent", "expected"), POINTING, ids=[row[0] for row in POINTING])
def test_pointing(
    text: str,
    listed: tuple[int, ...],
    last: tuple[int, ...],
    intent: str,
    expected: list[Call],
) -> None:
    understood = told(text, listed, last)
    assert (understood.intent, calls(understood)) == (intent, expected)


@pytest.mark.parametrize(("text", "task_id"), GIVEN_UP)
def test_what_is_given_up_is_asked_about(text: str, task_id: int) -> None:
    understood = said(text)
    assert (understood.intent, understood.actions) == ("delete", ())
    assert understood.pending == {
        "kind": "confirm",
        "actions": [{"tool": "delete_task", "arguments": {"task_id": task_id}}],
    }


@pytest.mark.parametrize("text", ASKING_FIRST)
def test_bulk_deletions_ask_first(text: str) -> None:
    understood = said(text)
    assert (understood.intent, understood.actions) in [("delete", ()), ("clarify", ())]
    assert understood.pending is not None

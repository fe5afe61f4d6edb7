"""German: questions about the list, and small words of a conversation."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.asking import ask
from tests.language.german_asking import Row, calls, done, said, shown, told
from todo_backend.language import TaskView

TODAY = shown(status="pending", due_before="2026-11-26")
TOMORROW = shown(status="pending", due_after="2026-11-26", due_before="2026-11-27")
OPEN = shown(status="pending")
DONE = shown(status="completed")

LOOKING: list[Row] = [
    ("was steht heute an", "list", TODAY),
    ("Was steht morgen an?", "list", TOMORROW),
    ("was liegt heute an", "list", TODAY),
    ("hab ich morgen was vor", "list", TOMORROW),
    ("habe ich heute noch was zu tun?", "list", TODAY),
    ("was muss ich heute noch machen", "list", TODAY),
    ("was muss ich morgen erledigen", "list", TOMORROW),
    ("was ist heute fällig", "list", TODAY),
    ("was gibt es heute zu tun", "list", TODAY),
    ("welche Aufgaben habe ich heute", "list", TODAY),
    ("welche Termine hab ich morgen", "list", TOMORROW),
    ("zeig mir meine Liste", "list", OPEN),
    ("zeig mal die Liste", "list", OPEN),
    ("zeige alle Aufgaben", "list", shown(status="all")),
    ("zeig mir alle offenen Aufgaben", "list", OPEN),
    ("meine Aufgaben", "list", OPEN),
    ("Aufgabenliste anzeigen", "list", OPEN),
    ("was steht auf meiner Liste", "list", OPEN),
    ("was steht auf der Einkaufsliste", "list", shown(status="pending", tag="einkauf")),
    ("was ist auf meiner Einkaufsliste?", "list", shown(tag="einkauf")),
    ("lies mir meine Einkaufsliste vor", "list", shown(status="pending", tag="einkauf")),
    ("zeig mir die Einkaufsliste", "list", shown(tag="einkauf")),
    ("kannst du mir meine Liste vorlesen", "list", OPEN),
    ("öffne meine To-do-Liste", "list", OPEN),
    ("was ist noch offen", "list", OPEN),
    ("was fehlt noch", "list", OPEN),
    ("was hab ich noch zu erledigen", "list", OPEN),
    ("was bleibt noch", "list", OPEN),
    ("was ist überfällig", "list", shown(status="pending", due_before="2026-11-25")),
    ("zeig mir überfällige Aufgaben", "list", shown(status="pending", due_before="2026-11-25")),
    ("was habe ich schon erledigt", "list", DONE),
    ("zeig mir erledigte Aufgaben", "list", DONE),
    ("welche Aufgaben sind fertig", "list", DONE),
    ("welche Aufgaben haben hohe Priorität", "list", shown(status="pending", priority="high")),
    ("was ist dringend", "list", shown(status="pending", priority="high")),
    ("zeig mir wichtige Aufgaben", "list", shown(status="pending", priority="high")),
    ("zeig alles mit #arbeit", "list", shown(tag="arbeit")),
    ("hab ich Milch auf der Liste?", "list", shown(search="milch")),
    ("steht Milch schon auf der Liste", "list", shown(search="milch")),
    ("ist der Zahnarzt schon auf meiner Liste?", "list", shown(search="zahnarzt")),
    ("such nach Bericht", "list", shown(search="bericht")),
    ("finde Aufgaben mit Zahnarzt", "list", shown(search="zahnarzt")),
    ("wann muss ich zum Zahnarzt", "list", shown(search="zahnarzt anrufen")),
]
INTENTS_ONLY = [
    ("wie viele Aufgaben habe ich noch", "list"), ("wie viel hab ich heute noch zu tun", "list"), ("wie viele Sachen stehen auf der Einkaufsliste", "list"),
    ("was steht diese Woche an", "list"), ("was kommt nächste Woche auf mich zu", "list"), ("was hab ich gestern erledigt", "list"),
    ("gib mir einen Überblick", "summary"), ("fass meine Aufgaben zusammen", "summary"), ("Zusammenfassung bitte", "summary"),
    ("habe ich am Freitag um 15 Uhr schon etwas", "list"), ("welche Listen habe ich", "list"), ("was habe ich am Wochenende vor", "list"),
]  # fmt: skip
TALK = [
    ("ja", "confirm"), ("ja bitte", "confirm"), ("jo", "confirm"), ("klar", "confirm"), ("na klar", "confirm"), ("mach das", "confirm"), ("genau", "confirm"), ("auf jeden Fall", "confirm"), ("gerne", "confirm"), ("passt", "confirm"), ("okay mach", "confirm"),
    ("nein", "reject"), ("nee", "reject"), ("nö", "reject"), ("nein danke", "reject"), ("lieber nicht", "reject"), ("auf keinen Fall", "reject"), ("bloß nicht", "reject"),
    ("abbrechen", "cancel"), ("vergiss es", "cancel"), ("schon gut", "cancel"), ("egal", "cancel"), ("lass gut sein", "cancel"), ("stopp", "cancel"), ("doch nicht", "cancel"), ("ach lass mal", "cancel"),
    ("hallo", "greet"), ("hi", "greet"), ("guten Morgen", "greet"), ("moin", "greet"), ("danke", "greet"), ("vielen Dank", "greet"), ("dankeschön", "greet"), ("super, danke dir", "greet"), ("servus", "greet"), ("wie geht's", "greet"), ("wie geht es dir?", "greet"),
    ("hilfe", "help"), ("was kannst du", "help"), ("was kannst du alles", "help"), ("wie funktioniert das", "help"), ("was kann ich sagen", "help"), ("hilf mir mal", "help"),
]  # fmt: skip
SECOND = ["die zweite", "das zweite bitte", "Nummer 2", "die 2", "zwei", "den zweiten", "ich meine die zweite"]
TWO_REPORTS = (TaskView(8, "Bericht für Anna schreiben"), TaskView(9, "Bericht für Bernd schreiben"))


@pytest.mark.parametrize(("text", "intent", "expected"), LOOKING, ids=[row[0] for row in LOOKING])
def test_looking(text: str, intent: str, expected: list[tuple[str, dict[str, object]]]) -> None:
    understood = said(text)
    assert (understood.language, understood.intent, calls(understood)) == ("de", intent, expected)


@pytest.mark.parametrize(("text", "intent"), INTENTS_ONLY)
def test_kinds_of_questions(text: str, intent: str) -> None:
    assert said(text).intent == intent


@pytest.mark.parametrize(("text", "intent"), TALK)
def test_talk(text: str, intent: str) -> None:
    assert told(text).intent == intent
    assert told(text).actions == ()


@pytest.mark.parametrize("text", SECOND)
def test_one_of_the_offered_is_picked(text: str) -> None:
    asked = ask("hak den Bericht ab", tasks=TWO_REPORTS, language="de")
    picked = ask(text, tasks=TWO_REPORTS, language="de", pending=asked.pending)
    assert (picked.intent, calls(picked)) == ("select", done(9))

"""Spanish, French and Italian: the everyday core, with the language detected."""

# ruff: noqa: E501 - tables of sentences, one row a line

import re
from datetime import date

import pytest

from tests.language.asking import NOW, ask, calls
from todo_backend.language import Outcome, Request, TaskView, reply_after, understand
from todo_backend.language.dates.holidays import holiday
from todo_backend.language.detect import detect
from todo_backend.language.packs.registry import PACKS, grammar_of

Call = tuple[str, dict[str, object]]
Row = tuple[str, str, list[Call]]


def added(*titles: str, **more: object) -> list[Call]:
    return [("add_task", {"title": title} | more) for title in titles]


def listed(**filters: object) -> list[Call]:
    return [("list_tasks", dict(filters))]


TITLES = {
    "es": ("Comprar leche", "Dentista", "Pagar alquiler", "Escribir informe"),
    "fr": ("Acheter du lait", "Dentiste", "Payer le loyer", "Écrire le rapport"),
    "it": ("Comprare il latte", "Dentista", "Pagare l'affitto", "Scrivere la relazione"),
}

SPANISH: list[Row] = [
    ("añade leche y huevos", "add", added("Leche", "Huevos")),
    ("Añade leche, huevos y pan a mi lista de la compra", "add", added("Leche", "Huevos", "Pan", tags=["compra"])),
    ("recuérdame llamar a Bob mañana a las 5", "add", added("Llamar a Bob", due="2026-11-26T17:00:00+01:00")),
    ("recuérdame pagar el alquiler el viernes a las 10 de la mañana", "add", added("Pagar el alquiler", due="2026-11-27T10:00:00+01:00")),
    ("añade comprar pan esta noche", "add", added("Comprar pan", due="2026-11-25T20:00:00+01:00")),
    ("añade gimnasio cada lunes", "add", added("Gimnasio", due="2026-11-30", recurrence="FREQ=WEEKLY;BYDAY=MO")),
    ("añade regar las plantas hoy", "add", added("Regar las plantas", due="2026-11-25")),
    ("no te olvides de sacar la basura", "add", added("Sacar la basura")),
    ("compra leche mañana", "add", added("Compra leche", due="2026-11-26")),
    ("añade llamar a mamá con prioridad alta", "add", added("Llamar a mamá", priority="high")),
    ("muestra mis tareas", "list", listed(status="pending")),
    ("¿Qué queda por hacer?", "list", listed(status="pending")),
    ("¿Qué tengo que hacer hoy?", "list", listed(status="pending", due_before="2026-11-26")),
    ("¿qué he completado?", "list", listed(status="completed")),
    ("he comprado la leche", "complete", [("complete_task", {"task_id": 1})]),
    ("marca el dentista como hecho", "complete", [("complete_task", {"task_id": 2})]),
    ("completa la tarea 4", "complete", [("complete_task", {"task_id": 4})]),
    ("borra el dentista", "delete", [("delete_task", {"task_id": 2})]),
    ("mueve el dentista al viernes", "update", [("update_task", {"task_id": 2, "due": "2026-11-27"})]),
    ("deshacer", "undo", [("undo", {})]),
    ("sí", "confirm", []), ("no gracias", "reject", []), ("cancela", "cancel", []), ("hola", "greet", []), ("gracias", "greet", []),
    ("¿Qué tiempo hace mañana?", "none", []), ("pon música", "none", []), ("cuéntame un chiste", "none", []), ("borra el dragón", "delete", []),
]  # fmt: skip
FRENCH: list[Row] = [
    ("ajoute du lait et des œufs", "add", added("Lait", "Œufs")),
    ("ajoute du lait, des œufs et du pain à ma liste de courses", "add", added("Lait", "Œufs", "Pain", tags=["courses"])),
    ("rappelle-moi d'appeler Bob demain à 17h", "add", added("Appeler Bob", due="2026-11-26T17:00:00+01:00")),
    ("rappelle-moi de payer le loyer vendredi à 10 heures", "add", added("Payer le loyer", due="2026-11-27T10:00:00+01:00")),
    ("ajoute acheter du pain ce soir", "add", added("Acheter du pain", due="2026-11-25T20:00:00+01:00")),
    ("ajoute gym chaque lundi", "add", added("Gym", due="2026-11-30", recurrence="FREQ=WEEKLY;BYDAY=MO")),
    ("ajoute arroser les plantes aujourd'hui", "add", added("Arroser les plantes", due="2026-11-25")),
    ("n'oublie pas de sortir les poubelles", "add", added("Sortir les poubelles")),
    ("achète du lait demain", "add", added("Achète du lait", due="2026-11-26")),
    ("montre mes tâches", "list", listed(status="pending")),
    ("que reste-t-il à faire ?", "list", listed(status="pending")),
    ("qu'est-ce que je dois faire aujourd'hui ?", "list", listed(status="pending", due_before="2026-11-26")),
    ("qu'est-ce que j'ai terminé ?", "list", listed(status="completed")),
    ("j'ai acheté le lait", "complete", [("complete_task", {"task_id": 1})]),
    ("marque le dentiste comme fait", "complete", [("complete_task", {"task_id": 2})]),
    ("termine la tâche 4", "complete", [("complete_task", {"task_id": 4})]),
    ("supprime le dentiste", "delete", [("delete_task", {"task_id": 2})]),
    ("déplace le dentiste à vendredi", "update", [("update_task", {"task_id": 2, "due": "2026-11-27"})]),
    ("annule la dernière action", "undo", [("undo", {})]),
    ("oui", "confirm", []), ("non merci", "reject", []), ("laisse tomber", "cancel", []), ("bonjour", "greet", []), ("merci", "greet", []),
    ("quel temps fait-il demain ?", "none", []), ("joue de la musique", "none", []), ("raconte une blague", "none", []), ("supprime le dragon", "delete", []),
]  # fmt: skip
ITALIAN: list[Row] = [
    ("aggiungi latte e uova", "add", added("Latte", "Uova")),
    ("aggiungi latte, uova e pane alla lista della spesa", "add", added("Latte", "Uova", "Pane", tags=["spesa"])),
    ("ricordami di chiamare Bob domani alle 17", "add", added("Chiamare Bob", due="2026-11-26T17:00:00+01:00")),
    ("ricordami di pagare l'affitto venerdì alle 10", "add", added("Pagare l'affitto", due="2026-11-27T10:00:00+01:00")),
    ("aggiungi comprare il pane stasera", "add", added("Comprare il pane", due="2026-11-25T20:00:00+01:00")),
    ("aggiungi palestra ogni lunedì", "add", added("Palestra", due="2026-11-30", recurrence="FREQ=WEEKLY;BYDAY=MO")),
    ("aggiungi annaffiare le piante oggi", "add", added("Annaffiare le piante", due="2026-11-25")),
    ("non dimenticare di portare fuori la spazzatura", "add", added("Portare fuori la spazzatura")),
    ("compra latte domani", "add", added("Compra latte", due="2026-11-26")),
    ("mostra le mie attività", "list", listed(status="pending")),
    ("cosa resta da fare?", "list", listed(status="pending")),
    ("cosa devo fare oggi?", "list", listed(status="pending", due_before="2026-11-26")),
    ("cosa ho completato?", "list", listed(status="completed")),
    ("ho comprato il latte", "complete", [("complete_task", {"task_id": 1})]),
    ("segna il dentista come fatto", "complete", [("complete_task", {"task_id": 2})]),
    ("completa l'attività 4", "complete", [("complete_task", {"task_id": 4})]),
    ("elimina il dentista", "delete", [("delete_task", {"task_id": 2})]),
    ("elimina l'attività 2", "delete", [("delete_task", {"task_id": 2})]),
    ("sposta il dentista a venerdì", "update", [("update_task", {"task_id": 2, "due": "2026-11-27"})]),
    ("annulla l'ultima modifica", "undo", [("undo", {})]),
    ("sì", "confirm", []), ("no grazie", "reject", []), ("lascia perdere", "cancel", []), ("ciao", "greet", []), ("grazie", "greet", []),
    ("che tempo fa domani?", "none", []), ("metti musica", "none", []), ("raccontami una barzelletta", "none", []), ("elimina il drago", "delete", []),
]  # fmt: skip
SAID = [(code, *row) for code, rows in (("es", SPANISH), ("fr", FRENCH), ("it", ITALIAN)) for row in rows]


def _tasks(code: str) -> tuple[TaskView, ...]:
    return tuple(TaskView(place, title, completed=place == 3) for place, title in enumerate(TITLES[code], 1))


@pytest.mark.parametrize(("code", "said", "intent", "expected"), SAID, ids=[f"{row[0]} {row[1]}" for row in SAID])
def test_everyday_requests_are_understood_in_their_language(
    code: str, said: str, intent: str, expected: list[Call]
) -> None:
    told = None if said != "sì" else code
    understood = ask(said, tasks=_tasks(code), language=told)
    assert (understood.language, understood.intent, calls(understood)) == (code, intent, expected)
    assert understood.actions or understood.reply


@pytest.mark.parametrize(
    ("code", "said", "yes", "no"),
    [("es", "borra todo", "sí", "no"), ("fr", "supprime tout", "oui", "non"), ("it", "elimina tutto", "sì", "no")],
)
def test_bulk_deletion_asks_first(code: str, said: str, yes: str, no: str) -> None:
    understood = ask(said, tasks=_tasks(code), language=None)
    assert understood.actions == ()
    assert len(ask(yes, tasks=_tasks(code), pending=understood.pending, language=code).actions) == 4
    refused = ask(no, tasks=_tasks(code), pending=understood.pending, language=code)
    assert (refused.intent, refused.actions) == ("reject", ())


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("añade leche mañana", "He añadido “Leche” para mañana."),
        ("ajoute du lait demain", "« Lait » ajoutée pour demain."),
        ("aggiungi latte domani", "Ho aggiunto “Latte” per domani."),
    ],
)
def test_the_confirmation_is_in_the_same_language(said: str, reply: str) -> None:
    request = Request(said, NOW, "Europe/Berlin", None, ())
    understood = understand(request)
    done = [Outcome(action.tool, action.arguments, {"task_id": 1}, None) for action in understood.actions]
    assert reply_after(understood, done, request) == reply


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("add call de la Cruz", "en"), ("watch La La Land", "en"), ("add milk", "en"), ("Lösche die Aufgabe", "de"), ("añade pan", "es"),
        ("ajoute du pain", "fr"), ("aggiungi il pane", "it"), ("ok", "en"), ("x", "en"),
    ],
)  # fmt: skip
def test_detection(text: str, code: str) -> None:
    assert detect(text) == code


@pytest.mark.parametrize("code", PACKS)
def test_every_pack_is_complete(code: str) -> None:
    pack, english = PACKS[code], PACKS["en"]
    assert pack.phrases.keys() >= english.phrases.keys() - {"undo_nothing"}
    for name, phrase in pack.phrases.items():
        assert set(re.findall(r"\{(\w+)\}", phrase)) == set(re.findall(r"\{(\w+)\}", english.phrases[name])), name
    for command in pack.commands:
        re.compile(command.pattern)
    for rule in pack.dates.rules:
        re.compile(grammar_of(code).expand(rule.template))
    for name in set(pack.dates.holidays.values()):
        assert isinstance(holiday(name, 2027), date)
    assert pack.say_rule("FREQ=WEEKLY;BYDAY=MO")
    assert pack.say_rule("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1;UNTIL=20270101")

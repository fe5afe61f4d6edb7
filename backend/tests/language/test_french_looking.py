"""French: questions about the list, and small words of a conversation."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.french_asking import Row, calls, said, shown, told

TODAY = shown(status="pending", due_before="2026-11-26")
TOMORROW = shown(status="pending", due_after="2026-11-26", due_before="2026-11-27")
OPEN = shown(status="pending")
DONE = shown(status="completed")

LOOKING: list[Row] = [
    ("t'as quoi pour aujourd'hui", "list", TODAY),
    ("j'ai quoi aujourd'hui", "list", TODAY),
    ("qu'est-ce que j'ai de prévu demain", "list", TOMORROW),
    ("qu'est-ce qui est prévu pour demain ?", "list", TOMORROW),
    ("c'est quoi le programme aujourd'hui", "list", TODAY),
    ("qu'y a-t-il à faire aujourd'hui", "list", TODAY),
    ("que dois-je faire demain", "list", TOMORROW),
    ("je dois faire quoi demain", "list", TOMORROW),
    ("qu'est-ce que je dois faire aujourd'hui", "list", TODAY),
    ("est-ce que j'ai quelque chose demain", "list", TOMORROW),
    ("j'ai quelque chose de prévu demain ?", "list", TOMORROW),
    ("quelles sont mes tâches pour demain", "list", TOMORROW),
    ("quelles tâches j'ai aujourd'hui", "list", TODAY),
    ("montre-moi ma liste", "list", OPEN),
    ("montre moi mes tâches", "list", OPEN),
    ("affiche toutes les tâches", "list", shown(status="all")),
    ("affiche ma liste", "list", OPEN),
    ("fais voir ma liste", "list", OPEN),
    ("donne-moi la liste des tâches", "list", OPEN),
    ("ma liste", "list", OPEN),
    ("mes tâches", "list", OPEN),
    ("qu'est-ce qu'il y a sur ma liste", "list", OPEN),
    ("y a quoi sur ma liste", "list", OPEN),
    ("qu'y a-t-il sur ma liste de courses", "list", shown(tag="courses")),
    ("qu'est-ce que j'ai sur ma liste de courses ?", "list", shown(status="pending", tag="courses")),
    ("lis-moi ma liste de courses", "list", shown(tag="courses")),
    ("ouvre ma liste de courses", "list", shown(tag="courses")),
    ("peux-tu me lire ma liste", "list", OPEN),
    ("qu'est-ce qui reste à faire", "list", OPEN),
    ("il me reste quoi à faire", "list", OPEN),
    ("que reste-t-il", "list", OPEN),
    ("qu'est-ce qui est en retard", "list", shown(status="pending", due_before="2026-11-25")),
    ("montre les tâches en retard", "list", shown(status="pending", due_before="2026-11-25")),
    ("qu'est-ce que j'ai fait", "list", DONE),
    ("montre-moi les tâches terminées", "list", DONE),
    ("quelles tâches sont terminées", "list", DONE),
    ("qu'est-ce qui est urgent", "list", shown(status="pending", priority="high")),
    ("montre les tâches urgentes", "list", shown(status="pending", priority="high")),
    ("quelles tâches ont une priorité haute", "list", shown(status="pending", priority="high")),
    ("montre tout ce qui est #travail", "list", shown(status="pending", tag="travail")),
    ("est-ce que j'ai du lait sur ma liste", "list", shown(search="lait")),
    ("le lait est sur la liste ?", "list", shown(search="lait")),
    ("y a-t-il du pain sur ma liste", "list", shown(search="pain")),
    ("cherche le rapport", "list", shown(search="rapport")),
    ("trouve les tâches avec dentiste", "list", shown(search="dentiste")),
]
INTENTS_ONLY = [
    ("combien de tâches il me reste", "list"), ("combien de tâches ai-je aujourd'hui", "list"), ("combien d'articles sur ma liste de courses", "list"),
    ("qu'est-ce que j'ai cette semaine", "list"), ("c'est quoi mon programme la semaine prochaine", "list"), ("qu'est-ce que j'ai terminé hier", "list"),
    ("fais-moi un résumé", "summary"), ("résume mes tâches", "summary"), ("donne-moi un aperçu", "summary"), ("quelles listes j'ai", "list"),
    ("est-ce que je suis libre vendredi", "list"), ("qu'est-ce que je fais ce week-end", "list"),
]  # fmt: skip
TALK = [
    ("oui", "confirm"), ("ouais", "confirm"), ("oui s'il te plaît", "confirm"), ("d'accord", "confirm"), ("ok vas-y", "confirm"), ("vas-y", "confirm"), ("bien sûr", "confirm"), ("c'est ça", "confirm"), ("exactement", "confirm"), ("carrément", "confirm"), ("ça marche", "confirm"), ("fais-le", "confirm"),
    ("non", "reject"), ("non merci", "reject"), ("nan", "reject"), ("surtout pas", "reject"), ("pas du tout", "reject"), ("non pas ça", "reject"),
    ("annule", "cancel"), ("laisse tomber", "cancel"), ("oublie", "cancel"), ("c'est pas grave", "cancel"), ("tant pis", "cancel"), ("stop", "cancel"), ("peu importe", "cancel"), ("finalement non", "cancel"),
    ("bonjour", "greet"), ("salut", "greet"), ("coucou", "greet"), ("bonsoir", "greet"), ("merci", "greet"), ("merci beaucoup", "greet"), ("super merci", "greet"), ("ça va ?", "greet"), ("comment ça va", "greet"), ("au revoir", "greet"), ("merci à toi", "greet"), ("bonne nuit", "greet"),
    ("aide", "help"), ("aide-moi", "help"), ("qu'est-ce que tu sais faire", "help"), ("que peux-tu faire", "help"), ("tu sais faire quoi", "help"), ("comment ça marche", "help"), ("à quoi tu sers", "help"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "intent", "expected"), LOOKING, ids=[row[0] for row in LOOKING])
def test_looking(text: str, intent: str, expected: list[tuple[str, dict[str, object]]]) -> None:
    understood = said(text)
    assert (understood.language, understood.intent, calls(understood)) == ("fr", intent, expected)


@pytest.mark.parametrize(("text", "intent"), INTENTS_ONLY)
def test_kinds_of_questions(text: str, intent: str) -> None:
    assert said(text).intent == intent


@pytest.mark.parametrize(("text", "intent"), TALK)
def test_talk(text: str, intent: str) -> None:
    assert told(text).intent == intent
    assert told(text).actions == ()

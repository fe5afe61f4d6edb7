"""French sentences that were written, with what must come of them, before anybody looked at the engine."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from todo_backend.language import Request, TaskView, Understanding, understand

NOW = datetime.fromisoformat("2026-11-25T10:00:00+01:00")
TASKS = (
    TaskView(1, "Acheter du lait", tags=("courses",)),
    TaskView(2, "Appeler le plombier", due="2026-11-26"),
    TaskView(3, "Payer le loyer", due="2026-12-01", recurrence="FREQ=MONTHLY;BYMONTHDAY=1", priority="high"),
    TaskView(4, "Rendez-vous chez le dentiste", due="2026-11-30T14:30:00+01:00"),
    TaskView(5, "Envoyer le devis à Martine", due="2026-11-24", tags=("travail",)),
    TaskView(6, "Réserver les billets de train", due="2026-11-28"),
    TaskView(7, "Arroser les plantes", due="2026-11-25", recurrence="FREQ=WEEKLY"),
    TaskView(8, "Acheter du pain", tags=("courses",)),
    TaskView(9, "Rendre les livres à la bibliothèque", completed=True),
    TaskView(10, "Finir le rapport annuel", due="2026-11-27", tags=("travail",)),
)


def _rows() -> Iterator[tuple[str, str, str]]:
    table = Path(__file__).parent / "blind" / "french.txt"
    for line in table.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            intent, said, calls = (part.strip() for part in line.split("|", 2))
            yield said, intent, calls


def _said(text: str, language: str | None) -> Understanding:
    return understand(Request(text, NOW, "Europe/Paris", language, TASKS))


@pytest.mark.parametrize("language", ["fr", None], ids=["given", "detected"])
@pytest.mark.parametrize(("text", "intent", "calls"), _rows())
def test_sentences_written_blind(text: str, intent: str, calls: str, language: str | None) -> None:
    understood = _said(text, language)
    made = [[action.tool, dict(action.arguments)] for action in understood.actions]
    assert (understood.language, understood.intent, made) == ("fr", intent, json.loads(calls))


@pytest.mark.parametrize(
    "text",
    [
        "j'ai mangé du pain",
        "j'ai perdu les billets de train",
        "le train est en retard",
        "j'ai vu le dentiste dans la rue",
        "le pain est brûlé",
        "il faut que je te dise un truc",
        "n'oublie pas que je t'aime",
        "ouvrir youtube",
        "ajoute trois oeufs à la pâte",
        "ajoute cette chanson à mes favoris",
        "annule ma commande amazon",
        "le loyer est cher",
        "le bus passe à 8h",
        "fais un bisou à maman demain",
        "mets écouter le podcast demain",
    ],
)
def test_what_is_none_of_the_list_s_business_does_nothing(text: str) -> None:
    assert _said(text, "fr").actions == ()

"""What becomes of "remind me": the reply says what will happen, where reminders ring, and no more."""

from __future__ import annotations

import pytest

from tests.language.asking import NOW
from todo_backend.language import Outcome, Request, reply_after, understand
from todo_backend.language.packs.registry import PACKS

TIMED = [
    ("en", "remind me to call Bob tomorrow at 5pm"), ("en", "don't let me forget the dentist on friday"),
    ("de", "erinnere mich morgen um 9 an den Müll"), ("es", "recuérdame llamar a Ana mañana a las 5"),
    ("fr", "rappelle-moi d'appeler Paul demain à 9h"), ("it", "ricordami di chiamare Anna domani alle 9"),
    ("zh", "提醒我明天下午三点开会"),
]  # fmt: skip


def reply(language: str, said: str, *, rings_here: bool) -> str:
    request = Request(said, NOW, "Europe/Berlin", language)
    understood = understand(request)
    assert understood.intent == "add"
    done = [Outcome(one.tool, one.arguments, {"task_id": 1, **one.arguments}, None) for one in understood.actions]
    return reply_after(understood, done, request, rings_here=rings_here)


@pytest.mark.parametrize(("language", "said"), TIMED)
def test_who_asks_to_be_reminded_is_told_where_it_rings(language: str, said: str) -> None:
    phrase = PACKS[language].phrases["rings"]
    assert reply(language, said, rings_here=True).endswith(phrase)
    assert phrase not in reply(language, said, rings_here=False)


def test_without_a_time_nothing_is_promised() -> None:
    assert reply("en", "remind me to call Bob", rings_here=True).endswith(PACKS["en"].phrases["rings_not"])


@pytest.mark.parametrize("said", ["add milk", "call Bob tomorrow at 5pm", "add read the reminder letter"])
def test_who_does_not_ask_is_told_nothing(said: str) -> None:
    told = reply("en", said, rings_here=True)
    assert "ring" not in told


@pytest.mark.parametrize(
    ("language", "said", "phrase"),
    [
        ("en", "add milk and eggs, and remind me to call Bob tomorrow at 5pm", "rings"),
        ("en", "add pay rent tomorrow, and remind me to call Bob", "rings_not"),
        ("en", "remind me to call Bob tomorrow and to buy milk", "rings"),
        ("de", "Milch auf die Liste, und erinnere mich morgen um 17 Uhr daran, Bob anzurufen", "rings"),
    ],
)
def test_only_what_is_to_be_reminded_of_decides(language: str, said: str, phrase: str) -> None:
    assert reply(language, said, rings_here=True).endswith(PACKS[language].phrases[phrase])

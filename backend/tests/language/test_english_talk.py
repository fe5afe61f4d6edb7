"""English turns that look, change, complete and delete, or are none of a list's business: written unseen."""

from pathlib import Path

import pytest

from tests.language.conversing import Conversation, conversations, play

TABLES = ("home", "house", "farm", "student")


def _all() -> list[Conversation]:
    folder = Path(__file__).parent / "blind"
    return [talk for name in TABLES for talk in conversations(folder / f"english_talk_{name}.txt")]


@pytest.mark.parametrize("talk", _all(), ids=lambda talk: talk.turns[0].said)
def test_turns_written_before_the_engine_was_asked(talk: Conversation) -> None:
    for turn, understood, is_right in play(talk):
        assert is_right, (turn.said, turn.expected, understood)

"""Compiling ahead changes how soon an answer comes, never the answer."""

import subprocess
import sys
from pathlib import Path

import pytest

BACKEND = Path(__file__).resolve().parents[2]
PROGRAM = """
import sys
from tests.language.asking import NOW, ask
from todo_backend.language import find_dates
from todo_backend.language.packs.registry import PACKS
from todo_backend.language.prepare import prepare

if sys.argv[1] == "prepared":
    prepare(PACKS)
for code, said in (
    ("en", "pay rent on the first monday of march"), ("en", "call bob two days before friday"),
    ("en", "gym every monday"),
    ("de", "jeden montag sport"), ("de", "milch in 3 tagen kaufen"), ("es", "comprar leche cada lunes"),
    ("fr", "acheter du lait chaque lundi"), ("it", "comprare il latte ogni lunedì"), ("zh", "每周一买牛奶"),
):
    print(ask(said, language=code), find_dates(said, NOW, "Europe/Berlin", code))
"""


def answers(how: str) -> str:
    """In a process of its own: what one compiled, the next would find."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", PROGRAM, how],
        capture_output=True, text=True, encoding="utf-8", timeout=120, check=True, cwd=BACKEND,
    )  # fmt: skip
    return done.stdout


@pytest.mark.integration
def test_prepared_or_not_the_answers_are_the_same() -> None:
    assert answers("prepared") == answers("as they come")

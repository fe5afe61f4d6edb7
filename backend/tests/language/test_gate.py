"""The gate: its weights, what it may change, and that training it gives the same bytes again."""

import importlib
from pathlib import Path

import pytest

from tests.language.asking import ask, calls
from todo_backend.language import gate
from todo_backend.language.packs.registry import PACKS

BENCH = Path(__file__).resolve().parents[3] / "bench"
SENTENCES = [
    ("add milk", "add"), ("put eggs on the list", "add"), ("what is on my list", "list"), ("show my tasks", "list"),
    ("that is wrong", "reject"), ("who won the game", "foreign"), ("is it raining", "foreign"), ("stop it", "cancel"),
]  # fmt: skip


def test_the_shares_of_all_labels_are_one() -> None:
    shares = gate.load_gate("english").judge("what is left on my list")
    assert sum(shares.values()) == pytest.approx(1)
    assert max(shares, key=lambda name: shares[name]) == "list"


@pytest.mark.parametrize("text", ["", "?", "中文", "\x00" * 50, "list " * 400, "é" * 1200])
def test_any_text_is_judged(text: str) -> None:
    assert all(0 <= share <= 1 for share in gate.load_gate("english").judge(text).values())


def test_the_weights_are_small() -> None:
    files = [file for file in Path(gate.__file__).with_name("weights").iterdir() if file.suffix == ".bin"]
    assert {file.stem for file in files} == {pack.gate for pack in PACKS.values() if pack.gate}
    assert all(file.stat().st_size < 300_000 for file in files)


def test_training_twice_gives_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCH))
    trainer = importlib.import_module("language_gate")
    first, second = (gate.pack_gate(trainer.train(SENTENCES)) for _ in range(2))
    assert first == second
    assert trainer.train(SENTENCES).judge("what is on the list")["list"] > 0.5


def test_a_task_of_that_name_wins_over_the_gate() -> None:
    assert calls(ask("check the dentist off")) == [("complete_task", {"task_id": 3})]

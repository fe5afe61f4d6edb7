"""The engine tells why it understood a sentence as it did, from its own steps."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.language.asking import NOW, TASKS
from todo_backend.language import Request, understand
from todo_backend.language.explain import explain, laid_out

BACKEND = Path(__file__).resolve().parents[2]


def request(text: str, language: str | None = None) -> Request:
    return Request(text, NOW, "Europe/Berlin", language, TASKS)


def step(text: str, name: str, place: int = 0) -> dict[str, Any]:
    return [step for step in explain(request(text)) if step["step"] == name][place]


def test_the_steps_of_a_sentence_come_in_the_order_of_the_pipeline() -> None:
    names = [step["step"] for step in explain(request("move the report to friday and add milk"))]
    assert list(dict.fromkeys(names)) == [
        "normalise", "language", "clause", "row", "matches", "target", "step", "answer",
    ]  # fmt: skip
    assert names.count("clause") == 2


def test_each_step_says_what_it_found() -> None:
    said = "move the report to friday at 3pm"
    assert step(said, "clause")["times"] == [{"due": "2026-11-27T15:00:00+01:00"}]
    assert step(said, "row", -1)["handler"] == "changing.move"
    assert [(match["id"], match["score"] > 90) for match in step(said, "matches")["matches"]] == [(8, True)]
    assert step(said, "target")["tasks"] == [8]


def test_the_language_is_explained_by_its_words() -> None:
    german = step("milch kaufen", "language")
    assert german["language"] == "de"
    assert german["signs"] == {"de": ["milch", "kaufen"]}


@pytest.mark.parametrize("said", ["add milk", "yes", "", "\0", "what's the weather?", "lösche alles", "把会议改到周五"])
def test_explaining_changes_nothing_of_the_answer(said: str) -> None:
    steps = explain(request(said))
    understood = understand(request(said))
    assert steps[-1]["reply"] == understood.reply
    assert steps[-1]["intent"] == understood.intent
    assert json.loads(json.dumps(steps, default=str)) is not None
    assert laid_out(steps)


@pytest.mark.integration
def test_the_command_shows_the_steps_of_one_sentence(tmp_path: Path) -> None:
    tasks = tmp_path / "tasks.json"
    tasks.write_text('[{"id": 3, "title": "Dentist"}]', encoding="utf-8")
    options = ["--now", "2026-11-23T09:00:00+01:00", "--timezone", "Europe/Berlin", "--tasks", str(tasks)]
    shown = run("explain", "move the dentist to friday", *options)
    assert shown.returncode == 0
    assert '"task_id": 3, "due": "2026-11-27"' in shown.stdout
    steps = json.loads(run("explain", "move the dentist to friday", "--json", *options).stdout)
    assert steps[-1]["actions"] == [
        {"tool": "update_task", "arguments": {"task_id": 3, "due": "2026-11-27"}},
    ]


@pytest.mark.integration
@pytest.mark.parametrize("arguments", [["explain"], ["explain", "hi", "--tasks", "nowhere.json"], [], ["dates", "hi"]])
def test_a_wrong_call_is_a_usage_error_that_says_what_to_do(arguments: list[str]) -> None:
    refused = run(*arguments)
    assert refused.returncode == 2
    assert "error:" in refused.stderr
    assert not refused.stdout


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-X", "utf8", "-m", "todo_backend.language", *arguments],
        capture_output=True, text=True, encoding="utf-8", timeout=60, check=False, cwd=BACKEND,
    )  # fmt: skip

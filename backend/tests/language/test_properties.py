"""What holds for every message: the engine is pure, its calls fit the tools, and garbage changes nothing."""

# ruff: noqa: E501 - tables of words, one row a line

import asyncio
import json
from copy import deepcopy
from dataclasses import asdict
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from tests.language.asking import NOW, TASKS, ask, calls
from todo_backend.language import Context, Request, find_dates, understand
from todo_backend.language.packs.registry import PACKS
from todo_backend.language.squeeze import squeeze
from todo_backend.tasks.service import TaskService
from todo_backend.tools.server import build_mcp_server

TOOLS = {
    tool.name: Draft202012Validator(tool.input_schema)
    for tool in asyncio.run(build_mcp_server(cast(TaskService, None)).list_tools())
}
"""The MCP tools' own schemas: building the server needs no service, calling a tool would."""
WORDS = st.sampled_from(
    [
        "add", "delete", "move", "rename", "complete", "undo", "remind me to", "everything", "all", "the", "second one", "milk", "dentist", "report", "and", ",", "every monday",
        "at 5", "tomorrow", "from 3 to 5", "until june", "#home", "urgent", "note: bring it", "to my shopping list", "it", "both", "yes", "no", "by a week", '"', "'", "\u200b", "\ud800",
        "füge", "lösche", "alles", "morgen", "añade", "borra", "mañana", "ajoute", "supprime", "demain", "aggiungi", "elimina", "domani", "把", "删除", "明天", "所有",
    ]
)  # fmt: skip
SAID = st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=25).map(" ".join))
LANGUAGES = st.sampled_from([None, *PACKS])
FOREIGN = st.sampled_from(
    [
        "weather", "volume", "balance", "account", "jazz", "galaxy", "tennis", "euro", "exchange", "rate", "traffic", "score", "recipe", "lights", "thermostat", "wikipedia", "stock", "joke", "horoscope", "lyrics",
        "planet", "capital", "france", "president", "translate", "spanish", "altitude", "podcast", "channel", "station",
    ]
)  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(SAID, LANGUAGES)
def test_every_call_fits_its_tool(text: str, language: str | None) -> None:
    understood = ask(text, language=language)
    for tool, arguments in calls(understood):
        problems = [error.message for error in TOOLS[tool].iter_errors(cast("Any", arguments))]
        assert not problems, (tool, arguments)
    for span in understood.spans:
        assert 0 <= span.start < span.end <= len(text)
    for found in find_dates(text, NOW, "Europe/Berlin", language):
        assert found.text == text[found.start : found.end]


@settings(max_examples=60, deadline=None)
@given(SAID, LANGUAGES)
def test_what_is_pending_survives_json_and_the_next_answer_uses_it(text: str, language: str | None) -> None:
    pending = ask(text, language=language).pending
    if pending is None:
        return
    stored: dict[str, Any] = json.loads(json.dumps(pending))
    assert stored == pending
    for answer in ("yes", "no", "the second one", "both", text):
        follow_up = ask(answer, language="en", pending=stored)
        assert follow_up == ask(answer, language="en", pending=pending)
        assert all(tool in TOOLS for tool, _ in calls(follow_up))


@settings(max_examples=50, deadline=None)
@given(SAID, LANGUAGES)
def test_understanding_is_pure(text: str, language: str | None) -> None:
    request = Request(
        text, NOW, "Europe/Berlin", language, TASKS, Context((3, 1), (8,), {"kind": "add_what", "arguments": {}})
    )
    before = deepcopy(asdict(request))
    assert understand(request) == understand(request)
    assert asdict(request) == before


@settings(max_examples=60, deadline=None)
@given(SAID, LANGUAGES)
def test_one_message_deletes_no_set_of_tasks_without_asking(text: str, language: str | None) -> None:
    deleted = [arguments["task_id"] for tool, arguments in calls(ask(text, language=language)) if tool == "delete_task"]
    asked_for = sum(text.count(word) for word in ("delete", "lösche", "borra", "supprime", "elimina", "删除"))
    assert len(deleted) <= asked_for


@settings(max_examples=60, deadline=None)
@given(st.lists(FOREIGN, min_size=1, max_size=8).map(" ".join))
def test_words_of_other_trades_change_nothing(text: str) -> None:
    assert calls(ask(text)) == []
    assert calls(ask(text, language=None)) == []


@given(st.text(max_size=300), st.text(alphabet=" \n\t\0\u200b!-", max_size=300))
def test_squeezing_keeps_the_places_of_what_it_keeps(text: str, filler: str) -> None:
    whole = text + filler + text
    squeezed = squeeze(whole)
    index = squeezed.index if squeezed.index is not None else range(len(whole))
    assert len(index) == len(squeezed.text)
    assert [whole[place] for place in index] == list(squeezed.text)
    assert list(index) == sorted(set(index))
    assert squeeze(squeezed.text).text == squeezed.text or len(squeeze(squeezed.text).text) < len(squeezed.text)


@pytest.mark.parametrize("filler", [" " * 5000, "\0" * 5000, "!" * 5000, "\u200b" * 5000])
def test_what_only_takes_room_is_not_read(filler: str) -> None:
    """Counts characters, not seconds: what is left to read is what a person wrote."""
    assert len(squeeze(f"add{filler}milk").text) <= len("add milk") + 8
    assert [tool for tool, _ in calls(ask(f"add {filler} milk"))] == ["add_task"]

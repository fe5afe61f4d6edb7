"""Sentences made of the engine's own words, in any order and any mix of its languages: answered, and in time."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.language.asking import NOW, TASKS, ask
from todo_backend.language import find_dates
from todo_backend.language.packs.registry import PACKS

EXAMPLES = 300
SLOWEST_SECONDS = 2.0
"""Many times what the slowest needs, far less than a pattern that tries everything twice."""
TOOLS = {"add_task", "list_tasks", "complete_task", "reopen_task", "delete_task", "update_task", "undo"}
JOINTS = st.sampled_from(
    [" ", " ", " ", "", ", ", ". ", "\n", " - ", ": ", '"', "  ", "\u00a0", "'", "?", "!", "/", "\u3001"]
)
NUMBERS = st.integers(-3, 10**12).map(str) | st.sampled_from(
    ["5pm", "17:30", "24:61", "31/12", "2026-02-30", "1st", "½"]
)
ANSWERS = [
    None,
    {"kind": "confirm", "actions": [{"tool": "delete_task", "arguments": {"task_id": 1}}]},
    {"kind": "choose", "choices": "nothing sound", "tool": 7},
    {"kind": "confirm", "actions": [{"tool": "delete_task", "arguments": {"task_id": "1"}}, 3, None]},
    {"kind": "about"},
]


def words_in(value: Any) -> Iterator[str]:
    """The words in a language's data, whether a table of words or a pattern made of them."""
    if isinstance(value, str):
        yield from re.findall(r"[^\W\d_]{2,}", re.sub(r"\\.|\(\?P?<\w+>|\(\?[a-z:=!<>]+", " ", value))
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from words_in(getattr(value, field.name))
    elif isinstance(value, dict):
        for pair in cast(dict[Any, Any], value).items():
            yield from words_in(pair)
    elif isinstance(value, list | tuple | set | frozenset):
        for part in cast(Iterable[Any], value):
            yield from words_in(part)


WORDS = {code: sorted(set(words_in(pack))) for code, pack in PACKS.items()}


def sentences(code: str) -> st.SearchStrategy[str]:
    own = st.sampled_from(WORDS[code])
    foreign = st.sampled_from([word for words in WORDS.values() for word in words])
    titles = st.sampled_from([task.title for task in TASKS])
    word = st.one_of(own, own, own, NUMBERS, titles, foreign, st.text(max_size=4))
    return st.lists(st.tuples(word, JOINTS), max_size=30).map(lambda pairs: "".join(a + b for a, b in pairs))


def test_each_language_has_its_words() -> None:
    assert {code for code, words in WORDS.items() if len(words) < 100} == set()


@pytest.mark.parametrize("code", PACKS)
def test_any_sentence_of_own_words_is_answered_in_time(code: str) -> None:
    ask("add milk", language=code)  # makes the patterns

    @settings(max_examples=EXAMPLES, deadline=None, database=None)
    @given(sentences(code), st.sampled_from(ANSWERS))
    def say(text: str, pending: dict[str, object] | None) -> None:
        began = time.process_time()
        understood = ask(text, language=code, pending=pending)
        dates = find_dates(text, NOW, "Europe/Berlin", code)
        assert time.process_time() - began < SLOWEST_SECONDS, text
        assert understood.actions or understood.reply
        assert {action.tool for action in understood.actions} <= TOOLS
        assert all(0 <= span.start < span.end <= len(text) for span in understood.spans)
        assert all(found.text == text[found.start : found.end] for found in dates)

    say()

"""Texts made out of the engine's own patterns: each rule's builder and each row's handler copes with all they match.

Sentences that people say reach few of the turns that a pattern has; a walk through the pattern itself reaches them all.
"""

from random import Random
from typing import Any

import pytest

from tests.language.asking import NOW, TASKS
from tests.language.regex_parts import kind, regex
from todo_backend.language import Request, find_dates, understand
from todo_backend.language.packs.registry import PACKS, grammar_of

EACH = 6
"""Texts of each pattern; the walk is seeded, so a run is as good as the one before."""
MOST_REPEATS = 4
OTHER = "kq7 -"
"""Stands for what a pattern does not name: any character, or all but a few."""


def text_of(pattern: str, chance: Random) -> str:
    """A text that the pattern, look-arounds aside, matches whole."""
    said: list[str] = []
    _walk(regex.parse(pattern), chance, {}, said)
    return "".join(said)


def _walk(parsed: Any, chance: Random, groups: dict[int, str], said: list[str]) -> None:  # noqa: C901 - a case per kind
    for operation, argument in parsed:
        match operation:
            case kind.LITERAL:
                said.append(chr(argument))
            case kind.ANY | kind.NOT_LITERAL:
                said.append(chance.choice(OTHER))
            case kind.IN:
                said.append(_member(argument, chance))
            case kind.BRANCH:
                _walk(chance.choice(argument[1]), chance, groups, said)
            case kind.SUBPATTERN:
                inner: list[str] = []
                _walk(argument[3], chance, groups, inner)
                groups[argument[0]] = "".join(inner)
                said += inner
            case kind.MAX_REPEAT | kind.MIN_REPEAT | kind.POSSESSIVE_REPEAT:
                least, most, repeated = argument
                for _ in range(chance.randint(least, min(most, least + MOST_REPEATS))):
                    _walk(repeated, chance, groups, said)
            case kind.ATOMIC_GROUP:
                _walk(argument, chance, groups, said)
            case kind.GROUPREF:
                said.append(groups.get(argument, ""))
            case _:  # anchors and look-arounds take no room
                pass


def _member(members: Any, chance: Random) -> str:
    operation, argument = chance.choice(members)
    match operation:
        case kind.LITERAL:
            return chr(argument)
        case kind.RANGE:
            return chr(chance.randint(*argument))
        case kind.CATEGORY:
            return {kind.CATEGORY_DIGIT: "7", kind.CATEGORY_SPACE: " "}.get(argument, "w")
        case _:  # all but the members
            return chance.choice(OTHER)


@pytest.mark.parametrize("language", PACKS)
def test_every_rule_for_times_reads_what_it_matches(language: str) -> None:
    chance, grammar = Random(language), grammar_of(language)
    for pattern in grammar.patterns():
        for _ in range(EACH):
            text = text_of(pattern, chance)
            for found in find_dates(text, NOW, "Europe/Berlin", language):
                assert found.text == text[found.start : found.end], text


@pytest.mark.parametrize("language", PACKS)
def test_every_row_of_the_command_table_answers_what_it_matches(language: str) -> None:
    chance = Random(language)
    for command in PACKS[language].commands:
        for _ in range(EACH):
            text = text_of(command.pattern, chance)
            understood = understand(Request(text, NOW, "Europe/Berlin", language, TASKS))
            assert understood.actions or understood.reply, text


def test_the_walk_reaches_all_that_a_pattern_can_match() -> None:
    chance = Random(1)
    assert {text_of(r"a(?:b|[c-d]){1,2}(?=e)", chance) for _ in range(200)} == {
        f"a{first}{second}" for first in "bcd" for second in ("", *"bcd")
    }

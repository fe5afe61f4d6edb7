"""No pattern repeats a group without a bound: what can be split in two ways, 300 times over, is tried 2^300 times.

Single characters may repeat freely, and so may a group that is never tried with fewer (a possessive repeat).
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, cast

import pytest

from tests.language.regex_parts import kind, regex
from todo_backend.language.packs.registry import PACKS, grammar_of

SINGLE = (kind.LITERAL, kind.NOT_LITERAL, kind.ANY, kind.IN)


def inner(operation: Any, argument: Any) -> list[Any]:
    """The parsed parts within a node of a pattern."""
    match operation:
        case kind.BRANCH:
            return argument[1]
        case kind.SUBPATTERN:
            return [argument[3]]
        case kind.MAX_REPEAT | kind.MIN_REPEAT | kind.POSSESSIVE_REPEAT:
            return [argument[2]]
        case kind.ASSERT | kind.ASSERT_NOT:
            return [argument[1]]
        case kind.ATOMIC_GROUP:
            return [argument]
        case _:
            return []


def has_endless_group(parsed: Any) -> bool:
    for operation, argument in parsed:
        if operation in (kind.MAX_REPEAT, kind.MIN_REPEAT):
            _, most, repeated = argument
            if most is kind.MAXREPEAT and not (len(repeated) == 1 and repeated[0][0] in SINGLE):
                return True
        if any(map(has_endless_group, inner(operation, argument))):
            return True
    return False


def texts_in(value: object) -> Iterator[str]:
    """Every text of a language's data, whatever holds it."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in cast("Mapping[str, object]", value).values():
            yield from texts_in(item)
    elif isinstance(value, (tuple, list, frozenset)):
        for item in cast("Iterable[object]", value):
            yield from texts_in(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts_in(getattr(value, field.name))


def endless_in(patterns: Iterator[str]) -> list[str]:
    found: list[str] = []
    for pattern in patterns:
        try:
            parsed = regex.parse(pattern)
        except re.error:  # a sentence of a reply, or a word with a bracket in it
            continue
        if has_endless_group(parsed):
            found.append(pattern)
    return found


@pytest.mark.parametrize("language", PACKS)
def test_no_group_of_a_language_repeats_without_a_bound(language: str) -> None:
    assert endless_in(texts_in(PACKS[language])) == []
    assert endless_in(iter(grammar_of(language).patterns())) == []


@pytest.mark.parametrize("pattern", [r"(?:ab|a)*", r"x(?:(?:ab)+c)?", r"(?=(?:ab)*?c)"])
def test_a_group_without_a_bound_is_found(pattern: str) -> None:
    assert endless_in(iter([pattern])) == [pattern]


@pytest.mark.parametrize("pattern", [r".*", r"[a-z]+?", r"(?:ab){0,8}", r"(?:ab){0,30}+"])
def test_what_is_bounded_or_a_single_character_is_not(pattern: str) -> None:
    assert endless_in(iter([pattern])) == []

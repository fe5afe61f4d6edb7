"""A pattern is passed over only where it could not have matched."""

import re

import pytest

from tests.language.asking import NOW
from tests.language.saying import said_in_tables
from todo_backend.language.packs.registry import PACKS, command_sieve_of, grammar_of
from todo_backend.language.sieve import Sieve, needs_of
from todo_backend.language.text import compiled, normalise

EVERY_NTH = 7
"""Of the sentences in other languages than the pattern's own: enough to notice, few enough to be quick."""
READ: list[tuple[str, list[set[str]]]] = [
    ("milk", [{"milk"}]),
    ("(?:add|put) (?P<what>.+)", [{"add", "put"}]),
    ("(?:add|put)? ?(?P<what>.+)", []),
    ("tasks?", [{"task"}]),
    ("to-?do", [{"to"}, {"do"}]),
    ("(?:buy|.+) now", [{" now"}]),
    ("(?:a|)b{2}", [{"b"}]),
    ("x{0,2}y{,3}z*", []),
    (r"\d{1,2}(?:st|nd)", [{"st", "nd"}, {r"\d"}]),
    (r"[0-3]?\d", [{r"\d"}]),
    ("[ao]lgo", [{"lgo"}, {"a", "o"}]),
    ("[^a]b[a-z]", [{"b"}]),
    (r"p\.s\. ?", [{"p.s."}]),
    ("(?!never)(?<!not )(?=maybe).+", [{"maybe"}]),
    (r"(?P<a>x+)(?P=a)\1y", [{"y"}, {"x"}]),
    (r"caf\xe9s", [{"caf"}, {"s"}]),
    ("(?i:add)", []),
    ("{month} 4", [{"june", "july"}, {" 4"}]),
    ("{nothing}a", [{"a"}]),
]


@pytest.mark.parametrize(("pattern", "needs"), READ)
def test_reads_what_a_pattern_needs(pattern: str, needs: list[set[str]]) -> None:
    found = needs_of(pattern, {"month": (frozenset({"june", "july"}),)})
    assert sorted(map(sorted, found)) == sorted(map(sorted, needs))


@pytest.mark.parametrize(
    ("said", "places"),
    [
        ("add milk", [0, 3]),
        ("remind me to add it", [0, 1, 3]),
        ("reminder", [1, 3]),
        ("room 4", [2, 3]),
        ("room ٤", [2, 3]),
        ("", [3]),
    ],
)
def test_leaves_the_patterns_that_may_match(said: str, places: list[int]) -> None:
    patterns = (r"(?:add|put) .+", r"remind(?:er)?.*", r".*\d", r".*")
    sieve = Sieve(needs_of(pattern) for pattern in patterns)
    assert sieve.places(said) == places
    assert all(place in places for place, pattern in enumerate(patterns) if re.search(pattern, said))


@pytest.mark.parametrize("code", PACKS)
def test_no_row_that_fits_a_sentence_is_passed_over(code: str) -> None:
    sieve, commands = command_sieve_of(code), PACKS[code].commands
    for text in map(normalise, said_in_tables()[:: 1 if code == "en" else EVERY_NTH]):
        tried = set(sieve.places(text))
        passed = [
            row.pattern
            for place, row in enumerate(commands)
            if place not in tried and compiled(row.pattern).fullmatch(text)
        ]
        assert not passed, text


@pytest.mark.parametrize("code", PACKS)
def test_most_rows_are_passed_over(code: str) -> None:
    sieve, sentences = command_sieve_of(code), said_in_tables()
    tried = sum(len(sieve.places(normalise(text))) for text in sentences)
    assert tried < len(PACKS[code].commands) * len(sentences) / 6


@pytest.mark.parametrize("code", PACKS)
def test_no_time_is_passed_over(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    grammar = grammar_of(code)
    texts = [grammar.fold(normalise(text)) for text in said_in_tables()[::EVERY_NTH]]
    found = [grammar.scan(text, NOW) for text in texts]
    every_place = list(range(len(grammar.lexicon.rules) + len(grammar.lexicon.repeats.rules)))

    def every_one(_sieve: Sieve, _text: str) -> list[int]:
        return every_place

    monkeypatch.setattr(Sieve, "places", every_one)
    assert found == [grammar.scan(text, NOW) for text in texts]

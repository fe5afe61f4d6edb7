"""What follows a time does not unmake it: "h" begins "hours", but also "hinzu" and "have"."""

# ruff: noqa: E501 - a table, one row a line

from string import ascii_lowercase

import pytest

from tests.language.dating import due_in

BARE = [
    ("en", "at 7", "2026-11-25 19:00"), ("en", "on the 5th", "2026-12-05"), ("en", "the 5th", "2026-12-05"),
    ("en", "on the fifth", "2026-12-05"), ("de", "um 17", "2026-11-25 17:00"), ("de", "am 5.", "2026-12-05"),
    ("de", "von 10 bis 12", "2026-11-25 10:00"), ("es", "a las 17", "2026-11-25 17:00"), ("es", "de 10 a 12", "2026-11-25 10:00"),
    ("fr", "à 17h", "2026-11-25 17:00"), ("fr", "entre 10 et 12", "2026-11-25 10:00"),
    ("it", "alle 17", "2026-11-25 17:00"), ("it", "dalle 10 alle 12", "2026-11-25 10:00"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "said", "due"), BARE)
def test_a_word_with_any_first_letter_may_follow(language: str, said: str, due: str) -> None:
    missed = [letter for letter in ascii_lowercase if due_in(f"{said} {letter}oluxi", language) != [due]]
    assert missed == []

"""What is said when a language model fails, in every language of the product."""

from __future__ import annotations

import pytest

from todo_backend.conversations.failure_words import failure_words
from todo_backend.conversations.widgets.words import words_of

LANGUAGES = ("en", "de", "es", "fr", "it", "zh")
REASONS = ("unauthorized", "rate_limited", "timeout", "unavailable", "rubbish", "a reason nobody knows yet")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_its_own_words_for_each_reason(language: str) -> None:
    said = [failure_words(language).explain_fallback(reason) for reason in REASONS]
    assert len(set(said)) == len(REASONS)
    assert not any("{" in sentence for sentence in said)


def test_no_two_languages_say_the_same() -> None:
    assert len({failure_words(language).too_long for language in LANGUAGES}) == len(LANGUAGES)
    assert len({words_of(language).undo for language in LANGUAGES}) == len(LANGUAGES)


def test_a_language_without_words_gets_english() -> None:
    assert failure_words("pt") == failure_words("en")

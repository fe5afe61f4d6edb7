"""Slips of the finger in the words that a command is made of: "delte", "finshed", "reschdule"."""

import re

from rapidfuzz.distance import OSA

from todo_backend.language.packs.pack import Pack

Slip = tuple[int, int, str]
"""Where a misspelt word begins and ends, and how it is spelled."""
_SHORTEST = 5
"""Letters of the shortest word that is mended: shorter ones are too often other words."""
_LONG = 8
"""Letters from which two slips are forgiven."""
_FIRST_WORDS = 5
"""Words of a message among which its command stands."""


def mended(normal: str, pack: Pack) -> Slip | None:
    """Where the first misspelt command word stands, and what it should be; None when there is none."""
    for count, found in enumerate(re.finditer(r"[^\W\d_]+", normal)):
        if count == _FIRST_WORDS:
            return None
        word = found.group()
        if len(word) < _SHORTEST - 1 or word in pack.command_words or word in pack.verbs:
            continue
        for right in pack.command_words:
            slips = 2 if len(right) >= _LONG else 1
            alike = right[0] == word[0] and abs(len(right) - len(word)) <= slips and len(right) >= _SHORTEST
            if alike and OSA.distance(word, right, score_cutoff=slips) <= slips:
                return found.start(), found.end(), right
    return None

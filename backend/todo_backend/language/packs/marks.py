"""What a language is known by in a short message. Pure data: detect.py reads it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Marks:
    """The signs of a language.

    words: everyday words, each as it is written with care; detection also knows them without accents. A word that
    English has too does no harm as long as English lists it. letters: letters that hardly any other of the languages
    writes. endings: a pattern for the ends of words that no language lists; a faint sign. script: a pattern for the
    letters of a script that no other of the languages uses.
    """

    words: frozenset[str] = frozenset()
    letters: frozenset[str] = frozenset()
    endings: str = "(?!)"
    script: str = "(?!)"

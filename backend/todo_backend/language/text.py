"""Normalised text that keeps its offsets: position i of the normal form is position i of the original."""

import re
from functools import cache

from todo_backend.language.han import SIMPLIFIED

MAX_LENGTH = 1_200
"""Characters that are read; what follows is ignored, so that no message can make the engine slow."""

_SAME_LENGTH = str.maketrans(
    {
        "\u2018": "'", "\u2019": "'", "\u201b": "'", "\u00b4": "'", "\u0060": "'",
        "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"', "\u00ab": '"', "\u00bb": '"',
        "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2212": "-",
        "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " ", "\r": " ", "\0": " ",
        "\uff0c": ",", "\uff1a": ":", "\uff1b": ";", "\uff1f": "?", "\uff01": "!", "\uff08": "(", "\uff09": ")",
        "\u3002": ".", "\u3001": ",", "\u300c": '"', "\u300d": '"', "\u3000": " ",
        **{chr(0xFF10 + digit): str(digit) for digit in range(10)},
        **{chr(code): plain for code, plain in SIMPLIFIED.items()},
    }
)  # fmt: skip
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+){0,8}")


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of a pack, compiled once: there are as many as the packs have, whatever is said."""
    return re.compile(pattern)


def normalise(text: str) -> str:
    """Lower case, plain quotes, dashes and blanks, simplified characters; one character in, one character out.

    A line ends like a clause.
    """
    plain = text[:MAX_LENGTH].translate(_SAME_LENGTH)
    if "\n" in plain:
        first, last = len(plain) - len(plain.lstrip()), len(plain.rstrip())
        plain = (
            plain[:first].replace("\n", " ") + plain[first:last].replace("\n", ";") + plain[last:].replace("\n", " ")
        )
    lowered = plain.lower()
    if len(lowered) == len(plain):
        return lowered
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in plain)


def words(normal: str) -> list[str]:
    """The words of a normalised text, in order."""
    return _WORD.findall(normal)


def blank(text: str, start: int, end: int) -> str:
    """The text with one stretch replaced by spaces, so that all offsets stay."""
    return text[:start] + " " * (end - start) + text[end:]

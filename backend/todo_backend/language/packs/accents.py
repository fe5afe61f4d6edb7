"""Patterns that also match words typed without their accents."""

from collections.abc import Mapping


def unaccented(pattern: str, plain: Mapping[str, str], after: str = "") -> str:
    """The pattern, where each accented letter may also be the plain one.

    after: what may follow the letter, such as the apostrophe that stands for an accent ("attivita'").
    """
    parts: list[str] = []
    in_class = False
    for char in pattern:
        in_class = (in_class or char == "[") and char != "]"
        letter = plain.get(char)
        if letter is None:
            parts.append(char)
        else:
            parts.append(char + letter if in_class else f"[{char}{letter}]{after}")
    return "".join(parts)

"""Taking out of a text what only takes up room, so that no pattern ever meets a long run of it."""

import re
from dataclasses import dataclass

_READ = 20_000
"""Characters that are looked at: room for any amount of blanks around what the engine reads in the end."""
_KEPT_OF_A_RUN = 8
_INVISIBLE = "\u0000\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
# Joiners inside emoji and Persian words are letters to those who write them: they stay, unless they touch nothing.
_LOOSE = re.compile(
    rf"[{_INVISIBLE}]+|\u200d(?<!\S\u200d)\u200d*|\u200d+(?![^\s])|\s{{2,}}|([^\w\s])\1{{{_KEPT_OF_A_RUN},}}"
)


@dataclass(frozen=True, slots=True)
class Squeezed:
    """A text with single blanks and short runs of signs. `index` tells where its characters stood; None: unchanged."""

    text: str
    index: tuple[int, ...] | None = None

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the squeezed text stands in the original one."""
        return (start, end) if self.index is None else (self.index[start], self.index[end - 1] + 1)


def squeeze(text: str) -> Squeezed:
    """Drops what cannot be seen, all but one of neighbouring blanks, and all but a few of the same sign in a row."""
    if len(text) <= _READ and _LOOSE.search(text) is None:
        return Squeezed(text)
    text = text[:_READ]
    index: list[int] = []
    last = 0
    for found in _LOOSE.finditer(text):
        index += range(last, found.start())
        last = found.end()
        run = found.group()
        if run[0].isspace():
            # A note may have lines.
            index.append(found.start() + max(run.find("\n"), 0))
        elif found[1]:
            index += range(found.start(), found.start() + _KEPT_OF_A_RUN)
    index += range(last, len(text))
    return Squeezed("".join([text[place] for place in index]), tuple(index))

"""Which of many patterns can match a text at all: those of whose words it has some. The rest need not be tried.

The words are read out of the patterns themselves, so that no table has to name them a second time. Whatever the reader
does not know, it asks nothing of: a pattern may be tried in vain, but never be passed over.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

Needs = tuple[frozenset[str], ...]
"""What a text must have for a pattern to match somewhere in it: of each set, one member."""
_DIGIT = r"\d"
_A_DIGIT = re.compile(_DIGIT)
_LONGEST = 4
"""Characters of a word that are looked up: longer pieces tell no more."""
_MOST_NEEDS = 3
_MOST_OF_A_CLASS = 8
_TOKEN = re.compile(
    r"(?P<text>[^\\\[\](){}.*+?|^$]+)|(?P<group>\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<escape>\\(?:x..|u....|U.{8}|\d+|.))"
    r"|(?P<back>\(\?P=\w+\))|(?P<refused>\(\?<?!)|(?P<look>\(\?<?=)|(?P<open>\((?:\?:|\?P<\w+>|(?!\?)))|(?P<close>\))"
    r"|(?P<either>\|)|(?P<times>(?:[*+?]|\{\d*,?\d*\})[?+]?)|(?P<place>\{[a-z]+\d?\})|(?P<sign>[.^$])",
    re.DOTALL,
)


def needs_of(pattern: str, known: Mapping[str, Needs] | None = None) -> Needs:
    """What the pattern asks of a text; known: what the {names} in it stand for."""
    tokens: list[tuple[str, str]] = []
    place = 0
    while place < len(pattern):
        found = _TOKEN.match(pattern, place)
        if found is None or found.lastgroup is None:
            return ()
        tokens.append((found.lastgroup, found.group()))
        place = found.end()
    return _Reader(tokens, known or {}).read()


class _Reader:
    """Reads the tokens of one pattern from left to right."""

    def __init__(self, tokens: Sequence[tuple[str, str]], known: Mapping[str, Needs]) -> None:
        self._tokens = tokens
        self._known = known
        self._place = 0

    def read(self) -> Needs:
        """The needs of the branches up to the end of this group: one set that has a member for each branch."""
        branches = [self._branch()]
        while self._place < len(self._tokens) and self._tokens[self._place][0] == "either":
            self._place += 1
            branches.append(self._branch())
        self._place += 1
        if len(branches) == 1:
            return branches[0]
        if not all(branches):
            return ()
        return (frozenset[str]().union(*(max(branch, key=_worth) for branch in branches)),)

    def _branch(self) -> Needs:
        needs: list[frozenset[str]] = []
        run = ""
        while self._place < len(self._tokens) and self._tokens[self._place][0] not in ("either", "close"):
            kind, said = self._tokens[self._place]
            self._place += 1
            if kind == "escape" and not said[1].isalnum():
                kind, said = "text", said[1]
            if kind == "text":
                is_repeated = self._may_repeat()
                run += said[:-1] if is_repeated else said
                if not is_repeated:
                    continue
                own: Needs = (frozenset({said[-1]}),)
            else:
                own = self._atom(kind, said)
            needs += _need_of(run)
            run = ""
            if not self._may_be_left_out():
                needs += own
        needs += _need_of(run)
        return tuple(sorted(needs, key=_worth, reverse=True)[:_MOST_NEEDS])

    def _atom(self, kind: str, said: str) -> Needs:
        match kind:
            case "open" | "look":
                return self.read()
            case "refused":
                self.read()
                return ()
            case "group":
                return _class_needs(said[1:-1])
            case "place":
                return self._known.get(said.strip("{}0123456789"), ())
            case _:
                return (frozenset({_DIGIT}),) if said == _DIGIT else ()

    def _may_repeat(self) -> bool:
        return self._place < len(self._tokens) and self._tokens[self._place][0] == "times"

    def _may_be_left_out(self) -> bool:
        """Whether the next token lets what stands before it be absent; that token is read with it."""
        if not self._may_repeat():
            return False
        times = self._tokens[self._place][1]
        self._place += 1
        return times[0] in "*?" or times.startswith(("{0", "{,", "{}"))


def _need_of(run: str) -> Needs:
    # There is a blank in nearly every text.
    return (frozenset({run}),) if run.strip() else ()


def _class_needs(members: str) -> Needs:
    if re.fullmatch(r"(?:\d-\d|\d|\\d)+", members):
        return (frozenset({_DIGIT}),)
    if len(members) > _MOST_OF_A_CLASS or members[0] == "^" or "\\" in members or "-" in members[1:-1]:
        return ()
    return (frozenset(members),)


def _worth(choices: frozenset[str]) -> tuple[int, int]:
    """How much a need tells: long words more than short ones, few more than many."""
    return min(min(len(word.strip()), _LONGEST) for word in choices), -len(choices)


def _piece(word: str) -> str:
    """The part of a word that is looked up, with as few blanks as may be."""
    if word == _DIGIT or len(word) <= _LONGEST:
        return word
    pieces = (word[start : start + _LONGEST] for start in range(len(word) - _LONGEST + 1))
    return min(pieces, key=lambda piece: piece.count(" "))


class Sieve:
    """The patterns of a table, by the pieces of words that they need."""

    def __init__(self, needs: Iterable[Needs]) -> None:
        rows = list(needs)
        self._count = len(rows)
        self._pieces: dict[str, int] = {}
        self._granted = 0
        for place, row in enumerate(rows):
            for slot in range(_MOST_NEEDS):
                bit = 1 << (place + slot * self._count)
                if slot >= len(row):
                    self._granted |= bit
                    continue
                for piece in map(_piece, row[slot]):
                    self._pieces[piece] = self._pieces.get(piece, 0) | bit
        self._all = (1 << self._count) - 1
        self._sizes = sorted({len(piece) for piece in self._pieces if piece != _DIGIT} - {1})

    def places(self, text: str) -> list[int]:
        """The places of the patterns that may match somewhere in this text, in order."""
        pieces = set(text)
        for size in self._sizes:
            pieces.update([text[start : start + size] for start in range(len(text) - size + 1)])
        if _A_DIGIT.search(text):
            pieces.add(_DIGIT)
        met = self._granted
        for piece in self._pieces.keys() & pieces:
            met |= self._pieces[piece]
        left = self._all
        for slot in range(_MOST_NEEDS):
            left &= met >> (slot * self._count)
        places: list[int] = []
        while left:
            lowest = left & -left
            places.append(lowest.bit_length() - 1)
            left ^= lowest
        return places

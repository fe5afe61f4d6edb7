"""Priorities, tags, lists and notes: what is said beside the title."""

import re
from dataclasses import dataclass, field
from itertools import islice

from dateutil.relativedelta import relativedelta

from todo_backend.language.dates.reading import delta_of, read_number, read_unit
from todo_backend.language.packs.pack import Pack
from todo_backend.language.text import blank, compiled
from todo_backend.language.types import Span

_TAG = re.compile(r"(?:(?<=\s)|^)#(?!\d+(?!\w))([^\W_][\w-]*)")
_MARKS = re.compile(r"(?:(?<=\s)|^)(?:(!{1,3})(?=\s|$)|!?p([1-4])(?=[\s,.;]|$))|(?<=\w)(!{2,3})(?=\s|$)")
_MAX_TAGS = 20

_NAMED_MARK = re.compile(r"(?:(?<=\s)|^)!([^\W\d_]+)(?=[\s,.;]|$)")
"""Such as "!high"."""


@dataclass(slots=True)
class Slots:
    """What was read beside the title, and where (`note`: "start:end"). `rest` is the text with that blanked out."""

    rest: str
    priority: str | None = None
    tags: list[str] = field(default_factory=list[str])
    note: str | None = None
    shift: relativedelta | None = None
    spans: list[Span] = field(default_factory=list[Span])

    def move(self, by: int) -> None:
        """Counts all places from a beginning that lies `by` characters before."""
        self.rest = " " * by + self.rest
        self.spans = [Span(span.kind, span.start + by, span.end + by) for span in self.spans]
        if self.note:
            first, last = map(int, self.note.split(":"))
            self.note = f"{first + by}:{last + by}"


def read_slots(normal: str, pack: Pack) -> Slots:
    """Reads tags (#home), priorities ("urgent", "!!", "p1") and a note ("note: ...") out of a normalised text."""
    slots = Slots(normal)
    if pack.note and (found := compiled(pack.note).search(slots.rest)):
        slots.note = f"{found.start('note')}:{found.end('note')}"
        # A note for a named task leaves the words that name it.
        named = found.end("head") if found.re.groupindex.get("head") and found["head"] else found.start()
        slots.rest = blank(slots.rest, named, found.end())
    if found := compiled(pack.plans.shift).fullmatch(slots.rest):
        slots.shift = _shift(found, pack)
        slots.rest = blank(slots.rest, found.start("amount"), found.end("amount")) if slots.shift else slots.rest
    if pack.tagging and (found := compiled(pack.tagging).search(slots.rest)) and slots.rest[: found.start()].strip():
        slots.tags.append(found["tag"])
        slots.spans.append(Span("tag", found.start("tag"), found.end("tag")))
        slots.rest = blank(slots.rest, found.start(), found.end())
    for found in islice(_TAG.finditer(slots.rest), _MAX_TAGS):
        if found[1] not in slots.tags:
            slots.tags.append(found[1])
        slots.spans.append(Span("tag", found.start(), found.end()))
        slots.rest = blank(slots.rest, found.start(), found.end())
    _read_named_mark(slots, pack)
    if found := None if slots.priority else _MARKS.search(slots.rest):
        marks = found[1] or found[3]
        level = min(len(marks), 3) if marks else 4 - int(found[2])
        if not (found[1] and len(marks or "") == 1 and found.end() == len(normal.rstrip())):
            slots.priority = {3: "high", 2: "high" if marks else "medium", 1: "medium" if marks else "low", 0: "low"}[
                level
            ]
            slots.spans.append(Span("priority", found.start(), found.end()))
        slots.rest = blank(slots.rest, found.start(), found.end())
    for level, pattern in pack.priorities:
        found = None if slots.priority else compiled(pattern).search(slots.rest)
        if found:
            slots.priority = level
            slots.spans.append(Span("priority", found.start(), found.end()))
            slots.rest = blank(slots.rest, found.start(), found.end())
    return slots


def _read_named_mark(slots: Slots, pack: Pack) -> None:
    found = _NAMED_MARK.search(slots.rest)
    if found and (level := pack.priority_names.get(found[1])):
        slots.priority = level
        slots.spans.append(Span("priority", found.start(), found.end()))
        slots.rest = blank(slots.rest, found.start(), found.end())


def _shift(found: re.Match[str], pack: Pack) -> relativedelta | None:
    """How far a task is to be moved; None when the words are no amount of time."""
    plain = str.maketrans(dict(pack.dates.folding))
    # Some units hold the number: "mezz'ora".
    amount = read_number(found["n"].translate(plain), pack.dates) if found["n"] else 1
    unit = found["unit"].translate(plain)
    if amount is None or unit not in pack.dates.units:
        return None
    factor, unit = read_unit(unit, pack.dates)
    delta = delta_of(amount * factor, unit)
    return -delta if delta is not None and compiled(pack.plans.shift_earlier).search(found.string) else delta

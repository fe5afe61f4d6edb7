"""Cutting a message into clauses, and each clause into times, slots and plain words with their offsets kept."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import islice

from todo_backend.language.dates.group import find_groups
from todo_backend.language.dates.model import Group
from todo_backend.language.packs.pack import Pack
from todo_backend.language.situation import Situation
from todo_backend.language.slots import Slots, read_slots
from todo_backend.language.text import blank, compiled
from todo_backend.language.types import Span

MAX_CLAUSE = 400
"""Characters of a clause that commands are matched against."""
_MAX_JOINTS, _MAX_CUTS = 40, 20
"""How many places are looked at where a clause may end, and at how many it does: nobody asks for more at once."""
_QUOTED = re.compile(r"\"[^\"]{1,250}\"|(?<![^\W_])'[^']{2,250}'(?![^\W_])")

_ADDRESS = re.compile(r"\b(?:https?://|www\.)\S{1,300}|(?<!\S)[\w.+-]{1,64}@[\w-]+\.[\w.-]{1,200}")
"""What is written in an address is neither a time nor a tag."""


@dataclass(slots=True)
class Clause:
    """One thing said. `text` is lower case without times, slots and courtesies; index[i] is where text[i] stands."""

    original: str
    text: str
    index: list[int]
    groups: list[Group]
    slots: Slots
    spans: list[Span] = field(default_factory=list[Span])
    start: int = 0
    end: int = 0
    attributive: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    """Times that describe what follows them ("the 3pm meeting"): words of a title, but times elsewhere."""

    def written_from(self, start: int) -> str:
        """What the user wrote from text[start] to the end of the clause, times and all."""
        return self.original[self.index[start] : self.end]

    def said(self, start: int, end: int) -> str:
        """text[start:end] as the user wrote it."""
        return "".join(" " if self.text[i] == " " else self.original[self.index[i]] for i in range(start, end))


def is_asked(clause: Clause) -> bool:
    """Whether a question mark ends the clause."""
    return "?" in clause.original[clause.start : clause.end + 1]


def segment(normal: str, pack: Pack, is_target: Callable[[str], bool]) -> list[tuple[int, int]]:
    """The clauses of a message: cut before what begins a new command, never inside quotes.

    is_target: whether words such as "cancel the dentist" name one of the user's tasks.
    """
    if len(normal) <= MAX_CLAUSE and compiled(pack.one_thought).fullmatch(normal):
        return [(0, len(normal))]
    guarded = [found.span() for found in _QUOTED.finditer(normal)]
    cuts: list[tuple[int, int]] = []
    for joint in islice(compiled(pack.clause_joint).finditer(normal), _MAX_JOINTS):
        if any(start < joint.start() < end for start, end in guarded):
            continue
        if pack.list_prefix and compiled(pack.list_prefix).fullmatch(normal[: joint.start()].strip()):
            continue
        rest = normal[joint.end() : joint.end() + MAX_CLAUSE]
        if compiled(pack.clause_starts).match(rest) or is_target(rest):
            cuts.append(joint.span())
            if len(cuts) == _MAX_CUTS:
                break
    clauses: list[tuple[int, int]] = []
    start = 0
    for joint_start, joint_end in cuts:
        if normal[start:joint_start].strip():
            clauses.append((start, joint_start))
        start = joint_end
    if normal[start:].strip(" .,;!?"):
        clauses.append((start, len(normal)))
    return clauses


def read_clause(
    start: int, end: int, normal: str, situation: Situation, kept: Sequence[tuple[int, int]] = ()
) -> Clause:
    """Takes times and slots out of a clause and leaves the words; `kept` stretches stay as if in quotes."""
    pack = situation.pack
    # What stands before the clause counts as one blank: patterns would try a long run of them in every way.
    before = max(start - 1, 0)
    visible = _without_fillers(" " * (start - before) + normal[start:end], pack)
    quoted = [found.span() for pattern in (_QUOTED, _ADDRESS, _id_range(pack)) for found in pattern.finditer(visible)]
    quoted += [(first - before, last - before) for first, last in kept]
    unquoted = visible
    for first, last in quoted:
        unquoted = unquoted[:first] + "\x01" * (last - first) + unquoted[last:]
    slots = read_slots(unquoted, pack)
    rest, groups = _without_denied(slots.rest, find_groups(slots.rest, situation.grammar, situation.now), pack)
    groups = _one_time(groups, rest, pack)
    spans = list(slots.spans)
    for group in groups:
        for first, last in group.spans:
            spans.append(Span("recurrence" if group.repeat else "due", first, last))
        begin = with_preposition(rest, group.start, situation)
        rest = blank(rest, begin, group.end)
    for first, last in quoted:
        rest = rest[:first] + visible[first:last] + rest[last:]
    text, index = _collapse(rest)
    if groups and not slots.priority:
        # What stood before a colon was a time: "tomorrow: call Bob".
        lead = len(text) - len(text.lstrip(": "))
        text, index = text[lead:], index[lead:]
    text, index = _without_courtesies(text, index, pack)
    slots.move(before)
    for group in groups:
        group.move(before)
    placed = [Span(span.kind, span.start + before, span.end + before) for span in _joined(spans)]
    index = [place + before for place in index]
    described = compiled(pack.plans.attributive).finditer(unquoted)
    attributive = [(found.start("time") + before, found.end("time") + before) for found in described]
    return Clause(situation.request.text, text, index, groups, slots, placed, start, end, attributive)


def _id_range(pack: Pack) -> re.Pattern[str]:
    """Such as "tasks 8-10", which is no date."""
    return compiled(rf"\b(?:{pack.numbered}) *#?\d{{1,3}} ?- ?\d{{1,3}}\b")


def _without_fillers(text: str, pack: Pack) -> str:
    for found in compiled(pack.fillers).finditer(text) if pack.fillers else ():
        text = blank(text, *found.span())
    return text


def _joined(spans: list[Span]) -> list[Span]:
    """Spans of one kind that only a blank or a preposition separates are one span."""
    result: list[Span] = []
    for span in sorted(spans, key=lambda item: item.start):
        last = result[-1] if result else None
        if last and last.kind == span.kind and span.start - last.end <= 4:
            result[-1] = Span(last.kind, last.start, span.end)
        else:
            result.append(span)
    return result


def _without_denied(text: str, groups: list[Group], pack: Pack) -> tuple[str, list[Group]]:
    """Without the times that are said not to be meant, beside one that is: "at 4, not at 3"."""
    meant = list[Group]()
    for group in groups:
        if len(groups) > 1 and (
            compiled(pack.negated).search(text[: group.start]) or compiled(pack.negated_after).match(text[group.end :])
        ):
            text = blank(text, group.start, group.end)
        else:
            meant.append(group)
    return text, meant


def _one_time(groups: list[Group], text: str, pack: Pack) -> list[Group]:
    """Of two times in one item that do not combine, one is the due date and the other stays in the title."""
    kept: list[Group] = []
    for group in groups:
        previous = kept[-1] if kept else None
        if (
            previous is None
            or _combine(previous, group)
            or compiled(pack.item_joint).search(text[previous.end : group.start])
            or compiled(pack.moved_from).fullmatch(text[previous.end : group.start])
        ):
            kept.append(group)
        elif _is_deadline(group, text, pack) and not _is_deadline(previous, text, pack):
            kept[-1] = group
        elif (
            not text[: previous.start].strip()
            or previous.start - len(text[: previous.start].rstrip()) > 40
            or (
                re.match(r"^\W*(?:\w+\W+){0,5}$", text[: previous.start])
                and re.search(r"\w", text[previous.end : group.start])
            )
        ):
            continue
        else:
            kept[-1] = group
    return kept


def _is_deadline(group: Group, text: str, pack: Pack) -> bool:
    """Whether words before it make a time the last day for something, which no name of an event does."""
    return compiled(pack.plans.deadline).search(text[: group.start]) is not None


def _combine(left: Group, right: Group) -> bool:
    return (left.is_clock_only and right.is_day_only) or (left.is_day_only and right.is_clock_only)


def with_preposition(text: str, start: int, situation: Situation) -> int:
    """Where a time begins with the preposition before it ("on Friday")."""
    found = situation.grammar.preposition_before(text, start)
    return found.start() if found else start


def _collapse(rest: str) -> tuple[str, list[int]]:
    chars: list[str] = []
    index: list[int] = []
    for position, char in enumerate(rest):
        if char == " " and (not chars or chars[-1] == " "):
            continue
        chars.append(char)
        index.append(position)
    while chars and chars[-1] == " ":
        chars.pop()
        index.pop()
    return "".join(chars), index


def _without_courtesies(text: str, index: list[int], pack: Pack) -> tuple[str, list[int]]:
    after = compiled(pack.courtesies_after).search(text[:MAX_CLAUSE]) if len(text) <= MAX_CLAUSE else None
    end = after.start() if after else len(text)
    if end == 0:
        end = len(text)
    before = compiled(pack.courtesies_before).match(text, 0, end)
    start = before.end() if before and before.end() < end else 0
    return text[start:end], index[start:end]

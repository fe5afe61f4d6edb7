"""From what was said to task titles: one per item, without leads, quotes and loose punctuation."""

import re
from dataclasses import dataclass

from todo_backend.language.clause import Clause
from todo_backend.language.packs.pack import Pack
from todo_backend.language.text import compiled

_EDGES = " \t\n.,;:-–—\"'“”„«»!?"
_QUOTES = "\"'"
# Around words of a pasted text; "2**10" keeps its own.
_EMPHASIS = re.compile(r"(?<!\w)\*\*+|\*\*+(?!\w)")
_OPEN_WORD = re.compile(r"^[^\W_]+")
MAX_TITLE = 200


@dataclass(frozen=True, slots=True)
class Item:
    """A title, and the stretch of the original text that it comes from."""

    title: str
    start: int
    end: int
    bare: str


def split_items(clause: Clause, start: int, end: int, pack: Pack) -> list[Item]:
    """The items that clause.text[start:end] lists: "milk, eggs and bread" are three, "call Bob and Alice" is one."""
    pieces = [(first, last) for first, last in _pieces(clause.text, start, end, pack)]
    items: list[Item] = []
    for first, last in pieces:
        item = _item(clause, first, last, pack)
        if item is not None:
            items.append(item)
    return items


def _pieces(text: str, start: int, end: int, pack: Pack) -> list[tuple[int, int]]:
    what = text[start:end]
    if what and what[0] in "\"'" and what[-1] == what[0] and what.count(what[0]) == 2:
        return [(start, end)]
    guarded = [found.span() for found in compiled(pack.keep_together).finditer(text)] if pack.keep_together else []
    guarded += [found.span() for found in re.finditer(r"\"[^\"]*\"|\([^)]*\)", text)]
    joints = [
        joint.span()
        for joint in compiled(pack.item_joint).finditer(text, start, end)
        if not any(first < joint.end() and joint.start() < last for first, last in guarded)
        # An item may begin like a joint ("和面机"): nothing stands before it to be joined.
        and (text[start : joint.start()].strip(_EDGES) or not re.search(r"\w", joint.group()))
    ]
    if not joints:
        return [(start, end)]
    pieces = list(zip([start, *(last for _, last in joints)], [*(first for first, _ in joints), end], strict=True))
    pieces = [(first, last) for first, last in pieces if text[first:last].strip(_EDGES)]
    return _regroup(text, pieces, pack)


def _begins_with_verb(piece: str, pack: Pack) -> bool:
    lead = compiled(pack.title_lead).match(piece) if pack.title_lead else None
    word = _OPEN_WORD.match(piece[lead.end() if lead else 0 :].lstrip())
    return bool(word) and word.group() in pack.verbs if word else False


def _regroup(text: str, pieces: list[tuple[int, int]], pack: Pack) -> list[tuple[int, int]]:
    """Joins pieces again that are parts of one chore ("buy milk | eggs", "lunch with Tom | Ann")."""
    if not pieces:
        return []
    if any(compiled(rf".*{pack.chore_end}").fullmatch(text[first:last]) for first, last in pieces):
        return _regroup_to_ends(text, pieces, pack)
    pieces = _one_for_two_verbs(text, pieces, pack)
    verbs = [_begins_with_verb(text[first:last], pack) for first, last in pieces]
    if not any(verbs):
        long = any(len(text[first:last].split()) > 5 for first, last in pieces)
        open_ended = len(pieces) == 2 and re.search(
            r"\b(?:with|for|between|from|about|of|mit|für|von|avec|pour|con|para|per)\b",
            text[pieces[0][0] : pieces[0][1]],
        )
        return [(pieces[0][0], pieces[-1][1])] if (long and len(pieces) == 2) or open_ended else pieces
    joined: list[tuple[int, int]] = []
    for piece, verb in zip(pieces, verbs, strict=True):
        # What stands on a line of its own is a thing of its own.
        if joined and not verb and ";" not in text[joined[-1][1] : piece[0]]:
            joined[-1] = (joined[-1][0], piece[1])
        else:
            joined.append(piece)
    return joined


def _one_for_two_verbs(text: str, pieces: list[tuple[int, int]], pack: Pack) -> list[tuple[int, int]]:
    """Joins a bare verb to the verb after it, which has what both are done to: "wash | fold the laundry"."""
    joined: list[tuple[int, int]] = []
    for first, last in pieces:
        before = text[joined[-1][0] : joined[-1][1]].strip() if joined else ""
        lead = compiled(pack.title_lead).match(before) if pack.title_lead else None
        is_joined = bool(joined) and "," not in text[joined[-1][1] : first] and ";" not in text[joined[-1][1] : first]
        if (
            is_joined
            and before[lead.end() if lead else 0 :] in pack.verbs
            and _begins_with_verb(text[first:last], pack)
        ):
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    return joined


def _regroup_to_ends(text: str, pieces: list[tuple[int, int]], pack: Pack) -> list[tuple[int, int]]:
    """The same where the verb comes last: "Milch und Brot kaufen | Oma anrufen"."""
    joined: list[tuple[int, int]] = []
    start: int | None = None
    for first, last in pieces:
        start = first if start is None else start
        if compiled(rf".*{pack.chore_end}").fullmatch(text[first:last]):
            joined.append((start, last))
            start = None
    # What follows the last verb belongs to no chore.
    return joined + [piece for piece in pieces if piece[0] > joined[-1][1]]


def _item(clause: Clause, first: int, last: int, pack: Pack) -> Item | None:
    text = clause.text[first:last]
    lead = compiled(pack.title_lead).match(text) if pack.title_lead else None
    if lead and lead.end() < len(text):
        first += lead.end()
    while first < last and clause.text[first] in _EDGES:
        first += 1
    first += _article(clause, first, last, pack)
    while (
        last > first
        and clause.text[last - 1] in _EDGES
        and not (clause.text[last - 1] in _QUOTES and clause.text.count(clause.text[last - 1], first, last) % 2 == 0)
        and not (clause.text[last - 1] == "." and clause.text[last - 3 : last - 2] == ".")
    ):
        last -= 1
    title = re.sub(r"\s+", " ", _written(clause, first, last, pack)).strip().replace("\x01", "")
    title = _EMPHASIS.sub("", title)
    # What stood in brackets or after "due:" became a time, a tag or a priority.
    title = re.sub(r"\s*\([\s,.;]*\)", "", title)
    title = re.sub(r"(?:\s*,){2,}", ",", re.sub(r"\s+([,.;:!?])", r"\1", title))
    for pattern, form in pack.retitled:
        title = compiled(pattern).sub(form, title)
    if not title or not re.search(r"\w", title):
        return None
    return Item(title[0].upper() + title[1:], clause.index[first], clause.index[last - 1] + 1, clause.text[first:last])


def _written(clause: Clause, first: int, last: int, pack: Pack) -> str:
    """The words as the user wrote them. Where words have no blanks, none is left by a time that stood among them."""
    if pack.dates.spaced:
        return clause.said(first, last)
    kept: list[str] = []
    place = first
    while place < last:
        if clause.text[place] == " " and not clause.original[clause.index[place]].isspace():
            owner = compiled(pack.owner).match(clause.text, place + 1, last)
            place += 1 + (owner.end() - owner.start() if owner and kept else 0)
            continue
        kept.append(clause.said(place, place + 1))
        place += 1
    return "".join(kept)


def _article(clause: Clause, first: int, last: int, pack: Pack) -> int:
    """The length of an article that names nothing: "a meeting", "the dentist on friday", but not "The Hobbit"."""
    found = compiled(pack.plans.article).match(clause.text, first, last)
    if found is None or (found["definite"] and not clause.groups):
        return 0
    start = clause.index[first]
    is_title = clause.original[start].isupper() and bool(re.search(r"\w", clause.original[:start]))
    if found["definite"] and compiled(rf"\b{pack.plans.stated}").search(clause.text, first, last):
        return 0
    quoted = first > 0 and clause.text[first - 1] in "\"'"
    return 0 if is_title or quoted else found.end() - first


def plain_title(said: str) -> str:
    """A title the user spelled out, without the quotes around it and marks of emphasis."""
    title = re.sub(r"\s+", " ", _EMPHASIS.sub("", said)).strip(_EDGES)
    return title[:1].upper() + title[1:]

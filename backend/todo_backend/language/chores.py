"""Chores and plans that are said without "add": added when that is clear, offered when it is not."""

import re

from todo_backend.language.adding import Found, actions_of, add, group_of, offer, times_by_item
from todo_backend.language.clause import Clause
from todo_backend.language.dates.model import Group
from todo_backend.language.looking import show
from todo_backend.language.packs.pack import Pack
from todo_backend.language.situation import Situation, Step
from todo_backend.language.text import compiled, normalise
from todo_backend.language.titles import Item, split_items

_ASK = 0.6
_LONGEST_CHORE = 14
"""Words of the longest chore that is added without asking."""

_LONGEST_ERRAND = 7
"""Words of the longest thing, said without a time, that is worth the question whether it is to be added."""

_FEWEST_LISTED, _LONGEST_LISTED = 3, 3
"""From how many things on, of how few words each, a bare enumeration is worth the question."""
_WORDS_OF_A_NAME = (2, 3)


def chore(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """A bare chore: "buy milk tomorrow" is added, "book a flight" is asked about, anything else is not for us."""
    what = group_of(found, "what")
    items = split_items(clause, what[1], what[2], situation.pack) if what else []
    if not items or "?" in clause.original[: clause.index[-1] + 2][clause.index[0] :]:
        return None
    actions = actions_of(items, clause, clause.slots.tags, situation)
    confidence = _confidence(items, clause, situation, obligation=bool(what and what[1] > 0))
    if confidence == _ASK:
        return offer(actions, situation, clause)
    return Step("add", actions, confidence=confidence, spans=clause.spans) if confidence else None


def _confidence(items: list[Item], clause: Clause, situation: Situation, *, obligation: bool) -> float:
    """How sure it is that these are things to do: 0 is not at all, _ASK is worth a question."""
    pack = situation.pack
    verb, _, rest = items[0].bare.partition(" ")
    if obligation and compiled(pack.wanted_thing).fullmatch(clause.text):
        return _ASK
    certain = compiled(pack.plans.chore).fullmatch(items[0].bare) is not None
    if (certain or _is_chore(verb, rest, pack)) and len(items[0].bare.split()) <= _LONGEST_CHORE:
        return 0.85
    is_thing = not obligation and compiled(pack.plans.article).match(clause.text) is not None
    if verb not in pack.verbs or is_thing:
        return 0.0 if obligation else _confidence_of_event(items, clause, situation)
    is_past = not obligation and not _lies_ahead(clause, situation)
    if is_past or not rest or re.match(r"(?:me|us|it)\b", rest):
        return 0.0
    # Nobody says the marks of a list, a tag or a priority, to a device.
    marked = bool(clause.slots.tags or clause.slots.priority)
    if not (obligation or clause.groups or marked):
        return _ASK if _may_be_chore(items, clause, situation) else 0.0
    return 0.8 if marked or _is_planned(items, clause, situation, obligation=obligation) else _ASK


def _is_chore(verb: str, rest: str, pack: Pack) -> bool:
    """Words that nobody says to a device: "buy milk"."""
    return bool(rest) and verb in pack.safe_verbs and not re.match(r"(?:me|us|it|that|this)\b", rest)


def _may_be_chore(items: list[Item], clause: Clause, situation: Situation) -> bool:
    """Such as "call mom": it may be something to do, or a call to be put through."""
    pack = situation.pack
    plain = len(clause.text.split()) <= _LONGEST_ERRAND and not compiled(pack.plans.sentence).search(clause.text)
    known = compiled(f"(?:{pack.plans.timed_verbs}|{pack.plans.errands})")
    return plain and all(known.match(item.bare) for item in items)


def _is_planned(items: list[Item], clause: Clause, situation: Situation, *, obligation: bool) -> bool:
    """Whether every chore has its own time, and more than a day is said: a plan, not a request for right now."""
    timed = compiled(situation.pack.plans.timed_verbs)
    if not clause.groups or not all(timed.match(item.bare) for item in items) or not _lies_ahead(clause, situation):
        return False
    said_before = normalise(clause.original)[clause.index[0] : clause.groups[0].start]
    if compiled(situation.pack.plans.booked_for).search(said_before):
        return False
    owners = times_by_item(items, clause.groups)
    is_deadline = compiled(situation.pack.plans.deadline).search(said_before) is not None
    exact = len(items) > 1 or is_deadline or any(_is_exact(group, obligation=obligation) for group in clause.groups)
    return all(owners) and (exact or compiled(situation.pack.plans.plan_verbs).match(items[0].bare) is not None)


def _is_exact(group: Group, *, obligation: bool) -> bool:
    """Whether a time is one to be reminded at; a part of a day is, of what one must do."""
    return bool(group.repeat or group.clock or group.moment or (obligation and group.part))


def _lies_ahead(clause: Clause, situation: Situation) -> bool:
    days = [group.day.last or group.day.date for group in clause.groups if group.day]
    return all(day >= situation.now.date() for day in days)


def _confidence_of_event(items: list[Item], clause: Clause, situation: Situation) -> float:
    """Such as "dentist friday 3pm": sure when it is an everyday event with a time, a question when it may be one."""
    plans = situation.pack.plans
    if len(clause.text.split()) > 8 or compiled(plans.sentence).search(clause.text):
        return 0.0
    if _is_enumeration(items):
        return _ASK
    if not all(compiled(plans.event).search(item.bare) for item in items):
        return 0.0
    if clause.groups and _lies_ahead(clause, situation):
        return 0.8
    is_name = _names_alone(items[0], plans.event) and not clause.groups
    return _ASK if is_name or compiled(plans.article).match(clause.text) else 0.0


def _is_enumeration(items: list[Item]) -> bool:
    """Such as "milk, eggs and bread": nobody says three things to a device."""
    return len(items) >= _FEWEST_LISTED and all(len(item.bare.split()) <= _LONGEST_LISTED for item in items)


def _names_alone(item: Item, event: str) -> bool:
    """Such as "dentist appointment": two or three words that end in an everyday event."""
    ends = [found.end() for found in compiled(event).finditer(item.bare)]
    return len(item.bare) in ends and len(item.bare.split()) in _WORDS_OF_A_NAME


def add_meeting(clause: Clause, found: Found, situation: Situation) -> Step:
    """Such as "schedule a meeting with Ann": with a time it becomes a task, without one it is offered as one."""
    what = group_of(found, "what")
    items = split_items(clause, what[1], what[2], situation.pack) if what else []
    actions = actions_of(items, clause, clause.slots.tags, situation)
    if clause.groups and _lies_ahead(clause, situation):
        return Step("add", actions, confidence=0.85, spans=clause.spans)
    return offer(actions, situation, clause, "ask_meeting")


def add_stated(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "I have an interview on Thursday at 9": a plan when its time lies ahead; asked, it is about the list."""
    if not clause.groups or not _lies_ahead(clause, situation):
        return None
    if "?" in clause.original[clause.start : clause.end + 1]:
        return show(clause, None, situation)
    return add_meeting(clause, found, situation)


def add_wanted(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "we are out of milk", "oil change in May, note that": a plain wish, unless it is asked or past."""
    asked = "?" in clause.original[clause.start : clause.end + 1]
    return add(clause, found, situation) if not asked and _lies_ahead(clause, situation) else None


def add_planned(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "schedule a haircut for Friday": only with a time."""
    return add_meeting(clause, found, situation) if clause.groups else None


def offer_wish(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "I should really get around to fixing the fence": asks whether that is to be added."""
    what = group_of(found, "what")
    items = split_items(clause, what[1], what[2], situation.pack) if what else []
    if not items or "?" in clause.original[clause.start : clause.end + 1]:
        return None
    return offer(actions_of(items, clause, clause.slots.tags, situation), situation, clause)

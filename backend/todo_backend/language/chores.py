"""Chores and plans that are said without "add": added when that is clear, offered when it is not."""

import re

from todo_backend.language.adding import Found, actions_of, add, group_of, offer, times_by_item
from todo_backend.language.clause import Clause, is_asked
from todo_backend.language.dates.model import Group
from todo_backend.language.looking import show
from todo_backend.language.packs.pack import Pack
from todo_backend.language.situation import Situation, Step
from todo_backend.language.text import compiled, normalise
from todo_backend.language.times import still_ahead
from todo_backend.language.titles import Item, split_items

_ASK = 0.6
_ASKED = re.compile(r"\?(?!\w)")
"""A question mark, which in the middle of an address is none."""
_LONGEST_CHORE = 14
"""Words of the longest chore that is added without asking."""

_LONGEST_ERRAND = 7
"""Words of the longest thing, said without a time, that is worth the question whether it is to be added."""

_FEWEST_LISTED, _LONGEST_LISTED = 3, 5
"""From how many things on, of how few words each, a bare enumeration is worth the question."""
_WORDS_OF_A_NAME = (2, 3)

_FEWEST_OF_A_DUTY = 2
_LONGEST_NAMED_PLAN = 5
"""Words of the longest thing that is a plan as soon as it has a time, whatever it is called."""


def chore(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """A bare chore: "buy milk tomorrow" is added, "book a flight" is asked about, anything else is not for us."""
    what = group_of(found, "what")
    items = split_items(clause, what[1], what[2], situation.pack) if what else []
    if not items or _ASKED.search(clause.original[: clause.index[-1] + 2][clause.index[0] :]):
        return None
    actions = actions_of(items, clause, clause.slots.tags, situation)
    confidence = _confidence(items, clause, situation, clause.text[: what[1]] if what else "")
    if confidence == _ASK:
        return offer(actions, situation, clause)
    return Step("add", actions, confidence=confidence, spans=clause.spans) if confidence else None


def _confidence(items: list[Item], clause: Clause, situation: Situation, lead: str) -> float:
    """How sure it is that these are things to do: 0 is not at all, _ASK is worth a question. lead: "i have to"."""
    pack = situation.pack
    verb, _, rest = items[0].bare.partition(" ")
    if lead and compiled(pack.wanted_thing).fullmatch(clause.text):
        return _ASK
    if _is_labelled(clause):
        return 0.8
    is_past = not _lies_ahead(clause, situation)
    if len(items[0].bare.split()) <= _LONGEST_CHORE and _is_certain(items, verb, rest, pack):
        return 0.85
    if lead and not is_past and (_is_duty(items[0], lead, pack) or _is_enumeration(items)):
        return 0.8
    is_thing = not lead and compiled(pack.plans.article).match(clause.text) is not None
    if verb not in pack.verbs or is_thing or not (rest or lead):
        return 0.0 if lead else _confidence_of_event(items, clause, situation)
    return 0.0 if is_past and not lead else _confidence_of_errand(items, rest, clause, situation, lead)


def _is_labelled(clause: Clause) -> bool:
    """Such as "urgent: patch the server": what has a label before it is an entry of a list, whatever its verb."""
    return any(
        span.kind == "priority" and span.start == clause.start and clause.original[span.start : span.end].endswith(":")
        for span in clause.spans
    )


def _confidence_of_errand(items: list[Item], rest: str, clause: Clause, situation: Situation, lead: str) -> float:
    """The same for what begins with a verb that a shop or a device might be told as well."""
    if not rest or re.match(r"(?:me|us|it)\b", rest):
        return 0.0
    # Nobody says the marks of a list, a tag or a priority, to a device.
    marked = bool(clause.slots.tags or clause.slots.priority)
    if not (lead or clause.groups or marked):
        return _ASK if _may_be_chore(items, clause, situation) else 0.0
    return 0.8 if marked or _is_planned(items, clause, situation, obligation=bool(lead)) else _ASK


def _is_certain(items: list[Item], verb: str, rest: str, pack: Pack) -> bool:
    """Whether nobody else than a list is told so: "buy milk", a chore with its reason, several chores at once."""
    plans = pack.plans
    if compiled(plans.chore).fullmatch(items[0].bare) or _is_chore(verb, rest, pack):
        return True
    several = len(items) > 1 and all(_is_private(item, pack) for item in items)
    return several or (_is_private(items[0], pack) and compiled(plans.reason).fullmatch(items[0].bare) is not None)


def _is_private(item: Item, pack: Pack) -> bool:
    """Whether it begins with a verb of a chore, and is no business of a bank, a shop or a device."""
    verb, _, rest = item.bare.partition(" ")
    is_chore = verb in pack.verbs and bool(rest) and not re.match(r"(?:me|us|it)\b", rest)
    return is_chore and compiled(pack.plans.service).match(item.bare) is None


def _is_duty(item: Item, lead: str, pack: Pack) -> bool:
    """Such as "i have to ...": of what is no business of a bank or a shop."""
    is_verb = compiled(pack.plans.duty).fullmatch(lead) is not None
    words = item.bare.split()
    if not is_verb or len(words) < _FEWEST_OF_A_DUTY or len(words) > _LONGEST_CHORE + 4:
        return False
    return compiled(pack.plans.service).match(item.bare) is None


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
    plannable = all(timed.match(item.bare) or _is_private(item, situation.pack) for item in items)
    if not clause.groups or not plannable or not _lies_ahead(clause, situation):
        return False
    said_before = normalise(clause.original)[clause.index[0] : clause.groups[0].start]
    if compiled(situation.pack.plans.booked_for).search(said_before):
        return False
    owners = times_by_item(items, clause.groups, clause.original, situation.pack)
    is_deadline = compiled(situation.pack.plans.deadline).search(said_before) is not None
    is_spoken = compiled(situation.pack.plans.spoken).search(said_before) is not None
    has_day = not is_spoken and any(group.day or group.repeat or group.part for group in clause.groups)
    exact = len(items) > 1 or is_deadline or any(_is_exact(group, obligation=obligation) for group in clause.groups)
    exact = exact or has_day
    return all(owners) and (exact or compiled(situation.pack.plans.plan_verbs).match(items[0].bare) is not None)


def _is_exact(group: Group, *, obligation: bool) -> bool:
    """Whether a time is one to be reminded at; a part of a day is, of what one must do."""
    return bool(group.repeat or group.clock or group.moment or (obligation and group.part))


def _lies_ahead(clause: Clause, situation: Situation) -> bool:
    today = situation.now.date()
    days = [still_ahead(group.day, today) for group in clause.groups]
    return all((day.last or day.date) >= today for day in days if day)


def _confidence_of_event(items: list[Item], clause: Clause, situation: Situation) -> float:
    """Such as "dentist friday 3pm": sure when it is an everyday event with a time, a question when it may be one."""
    plans = situation.pack.plans
    if len(clause.text.split()) > 8 or compiled(plans.sentence).search(clause.text):
        return 0.0
    if _is_enumeration(items):
        # Nobody says things line by line.
        return 0.8 if "\n" in clause.original or _is_named_plan(items, clause, situation) else _ASK
    if not all(compiled(plans.event).search(item.bare) for item in items):
        return 0.8 if _is_named_plan(items, clause, situation) else 0.0
    if clause.groups and _lies_ahead(clause, situation):
        return 0.8
    is_name = _names_alone(items[0], plans.event) and not clause.groups
    return _ASK if is_name or compiled(plans.article).match(clause.text) else 0.0


def _is_named_plan(items: list[Item], clause: Clause, situation: Situation) -> bool:
    """Such as "bill fri": a few words that are no sentence, with a day or a time of day that lies ahead."""
    timed = any(group.day or group.clock or group.repeat for group in clause.groups)
    if not timed or not _lies_ahead(clause, situation):
        return False
    strange = compiled(situation.pack.plans.no_event)
    return all(len(item.bare.split()) <= _LONGEST_NAMED_PLAN and not strange.search(item.bare) for item in items)


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
    if not items or is_asked(clause):
        return None
    actions = actions_of(items, clause, clause.slots.tags, situation)
    # A priority, a tag or a note is said of nothing but a task.
    if clause.slots.priority or clause.slots.tags or clause.slots.note:
        return Step("add", actions, confidence=0.8, spans=clause.spans)
    return offer(actions, situation, clause)

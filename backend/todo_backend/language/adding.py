"""Handlers that add tasks."""

import re
from dataclasses import replace

from todo_backend.language.clause import Clause
from todo_backend.language.dates.model import Group, Part
from todo_backend.language.matching import find_tasks
from todo_backend.language.packs.pack import Pack
from todo_backend.language.situation import Situation, Step
from todo_backend.language.text import compiled
from todo_backend.language.times import due_arguments
from todo_backend.language.titles import MAX_TITLE, Item, split_items
from todo_backend.language.types import Action
from todo_backend.language.wording import join_titles, say_when

Found = re.Match[str]
MAX_ITEMS = 50
_EVENING_FROM = 5


def group_of(found: Found, *names: str) -> tuple[str, int, int] | None:
    """The first of these groups that took part in the match: its text and place."""
    for name in found.re.groupindex:
        # A pattern with several branches numbers its slots: target, target2, target3.
        if name.rstrip("0123456789") in names and found[name] and found[name].strip():
            return found[name], found.start(name), found.end(name)
    return None


def list_tag(found: Found, pack: Pack) -> str | None:
    """The tag that a named list means; None for the one list that everything is on."""
    named = [part[0] for name in ("list", "listof") if (part := group_of(found, name))]
    kept = [
        word.strip("'")
        for part in named
        for word in part.split()
        if not compiled(pack.general_lists).fullmatch(word.strip("'"))
    ]
    return "-".join(kept[:3]) or None


def add(clause: Clause, found: Found, situation: Situation) -> Step:
    """Such as "add milk and eggs", "remind me to call Bob": one task per item."""
    what = group_of(found, "what")
    tags = list(clause.slots.tags)
    tag = list_tag(found, situation.pack)
    if tag and tag not in tags:
        tags.append(tag)
    items = split_items(clause, what[1], what[2], situation.pack)[:MAX_ITEMS] if what else []
    if not items or (len(items) == 1 and compiled(situation.pack.pronouns).fullmatch(items[0].bare)):
        return ask_what(clause, tags, situation)
    if any(len(item.title) > MAX_TITLE for item in items):
        return Step("add", reply=situation.say("too_long"), spans=clause.spans)
    named, lists = _own_lists(items, tag, situation.pack)
    actions = actions_of(named, clause, clause.slots.tags, situation)
    placed = [
        Action(action.tool, {**action.arguments, "tags": list(dict.fromkeys([*clause.slots.tags, own]))})
        if own
        else action
        for action, own in zip(actions, lists, strict=True)
    ]
    return Step("add", placed, spans=clause.spans, confidence=0.97)


def _own_lists(items: list[Item], last: str | None, pack: Pack) -> tuple[list[Item], list[str | None]]:
    """The items without the lists they name, and those: "eggs on the shopping list and nails on the hardware list".

    An item that names none goes where the next one does; `last` is the list of the last one.
    """
    named, lists = list(items), [last] * len(items)
    for place in range(len(items) - 2, -1, -1):
        item, found = items[place], compiled(pack.list_of_item).fullmatch(items[place].bare)
        lists[place] = lists[place + 1]
        if found and len(item.bare) == len(item.title):
            named[place] = replace(item, title=item.title[: found.end("what")], bare=found["what"])
            lists[place] = list_tag(found, pack)
    return named, lists


def add_if_missing(clause: Clause, found: Found, situation: Situation) -> Step:
    """Such as "is milk on my list? if not, add it": adds what is not there yet."""
    what = group_of(found, "what")
    items = split_items(clause, what[1], what[2], situation.pack) if what else []
    if not items:
        return ask_what(clause, clause.slots.tags, situation)
    open_tasks = [task for task in situation.request.tasks if not task.completed]
    missing = [item for item in items if not find_tasks(item.title, open_tasks, situation.pack)]
    tag = list_tag(found, situation.pack)
    if not missing:
        return Step("list", [Action("list_tasks", {"search": items[0].title.lower()})], spans=clause.spans)
    return Step("add", actions_of(missing, clause, [tag] if tag else [], situation), spans=clause.spans)


def add_what(clause: Clause, found: Found, situation: Situation) -> Step:
    """Such as "set a reminder", "start a shopping list": asks what to put there."""
    tag = list_tag(found, situation.pack)
    return ask_what(clause, [*clause.slots.tags, *([tag] if tag else [])], situation)


def ask_what(clause: Clause, tags: list[str], situation: Situation) -> Step:
    """The question after an addition that names nothing; the answer becomes the title."""
    arguments = due_arguments(clause.groups, situation)
    if tags:
        arguments["tags"] = tags
    reply = situation.say("list_noted" if tags else "ask_what")
    return Step(
        "clarify", reply=reply, pending={"kind": "add_what", "arguments": arguments}, confidence=0.8, spans=clause.spans
    )


def offer(actions: list[Action], situation: Situation, clause: Clause, phrase: str = "ask_add") -> Step:
    """Asks whether to add these tasks; a "yes" adds them."""
    if len(actions) == 1:
        arguments = actions[0].arguments
        reply = situation.say(phrase, title=arguments["title"], when=say_when(arguments, situation.pack, situation.now))
    else:
        titles = join_titles([str(action.arguments["title"]) for action in actions], situation.pack)
        reply = situation.say("ask_add_many", titles=titles)
    pending = {
        "kind": "confirm",
        "actions": [{"tool": action.tool, "arguments": dict(action.arguments)} for action in actions],
    }
    return Step("clarify", reply=reply, pending=pending, confidence=0.6, spans=clause.spans)


def offer_chore(clause: Clause, situation: Situation) -> Step | None:
    """The question whether a whole clause is something to do."""
    items = split_items(clause, 0, len(clause.text), situation.pack)
    if len(items) != 1 or len(items[0].title) > MAX_TITLE:
        return None
    return offer(actions_of(items, clause, clause.slots.tags, situation), situation, clause)


def actions_of(items: list[Item], clause: Clause, tags: list[str], situation: Situation) -> list[Action]:
    """One add_task call for each item, with its own times and the clause's priority, tags and note."""
    owners = times_by_item(items, clause.groups, clause.original, situation.pack)
    actions: list[Action] = []
    for position, item in enumerate(items):
        arguments: dict[str, object] = {"title": item.title}
        if clause.slots.note:
            first, last = map(int, clause.slots.note.split(":"))
            arguments["description"] = clause.original[first:last].strip()
        arguments |= due_arguments(_in_the_evening(owners[position], item.title, situation.pack), situation)
        if clause.slots.priority:
            arguments["priority"] = clause.slots.priority
        if tags:
            arguments["tags"] = list(tags)
        actions.append(Action("add_task", arguments))
    return actions


def _in_the_evening(groups: list[Group], title: str, pack: Pack) -> list[Group]:
    """The times of "dinner at 8": a bare hour of what people do in the evening is in the evening."""
    if not compiled(pack.plans.evening).match(title.lower()):
        return groups
    return [
        replace(group, part=Part("evening"))
        if group.clock and not group.clock.sure and not group.part and group.clock.hour >= _EVENING_FROM
        else group
        for group in groups
    ]


def times_by_item(items: list[Item], groups: list[Group], original: str, pack: Pack) -> list[list[Group]]:
    """Each item's own times. A time before all items, or the only one and after the last, holds for all."""
    owned: list[list[Group]] = [[] for _ in items]
    shared: list[Group] = []
    for group in groups:
        owner = max((place for place, item in enumerate(items) if item.start <= group.start), default=None)
        if owner is None:
            shared.append(group)
        elif owner + 1 < len(items) and _follows_joint(group, items[owner], original, pack):
            owned[owner + 1].append(group)
        else:
            owned[owner].append(group)
    if len(items) > 1 and owned[-1] and not any(owned[:-1]) and not shared and groups[0].start > items[-1].start:
        shared, owned[-1] = owned[-1], []
    return [shared + own for own in owned]


def _follows_joint(group: Group, item: Item, original: str, pack: Pack) -> bool:
    """Whether an "and" stands between an item and the time after it, which is the next one's then."""
    between = original[item.end : group.start].lower()
    return item.end <= group.start and compiled(pack.item_joint).match(between) is not None

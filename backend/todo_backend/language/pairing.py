"""Several tasks in one sentence, each with a time, an hour or a list of its own."""

from dataclasses import replace
from itertools import pairwise

from todo_backend.language.adding import Found, group_of, list_tag
from todo_backend.language.changing import complete, no_changes, problem_of
from todo_backend.language.clause import Clause
from todo_backend.language.dates.model import Group
from todo_backend.language.dates.time_builders import read_clock
from todo_backend.language.sets import Target
from todo_backend.language.situation import Situation, Step
from todo_backend.language.slots import Slots, read_slots
from todo_backend.language.targets import resolve_target
from todo_backend.language.text import compiled, normalise
from todo_backend.language.times import moved_arguments
from todo_backend.language.types import Action

_MOST_PAIRS = 6


def move_each(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "set the garage to Saturday and the sink to Sunday": all of it, or a question and nothing."""
    place = group_of(found, "target")
    joints = compiled(situation.pack.item_joint).finditer(clause.text, place[1], place[2]) if place else ()
    cuts = [joint.span() for joint in joints]
    if not place or not cuts or len(clause.groups) != len(cuts) + 1 or clause.slots.shift:
        return None
    pieces = list(zip([place[1], *(last for _, last in cuts)], [*(first for first, _ in cuts), place[2]], strict=True))
    edges = [clause.index[min(first, len(clause.index) - 1)] for first, _ in pieces] + [clause.end]
    owned = [[group for group in clause.groups if first <= group.start < last] for first, last in pairwise(edges)]
    if not all(len(groups) == 1 for groups in owned):
        return None
    actions: list[Action] = []
    for (first, last), groups in zip(pieces, owned, strict=True):
        target = resolve_target(clause.said(first, last), _without_times(clause), situation, done=False)
        if problem := problem_of("update", "update_task", no_changes, target, clause, situation):
            return replace(problem, pending=None)
        if len(target.tasks) != 1 or target.bulk:
            return Step("clarify", reply=situation.say("which_it"), confidence=0.6, spans=clause.spans)
        task = target.tasks[0]
        actions.append(Action("update_task", {"task_id": task.id} | moved_arguments(groups, task, situation)))
    return Step("update", actions, spans=clause.spans)


def label_each(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "make the garage high priority and the report low": all of it, or nothing.

    The words are read again as they stand, since what the clause as a whole says is not said of each.
    """
    place = group_of(found, "target")
    if place is None:
        return None
    normal = normalise(clause.original)[clause.index[place[1]] : clause.end]
    pieces = [piece for piece in compiled(situation.pack.item_joint).split(normal) if piece and piece.strip()]
    if not 1 < len(pieces) <= _MOST_PAIRS:
        return None
    # "The weekend list" names a list; any other time would be lost here.
    if clause.groups and not all(compiled(situation.pack.list_of_item).fullmatch(piece.strip()) for piece in pieces):
        return None
    actions: list[Action] = []
    for piece in pieces:
        name, priority, tags = _labelled(piece.strip(" .,;!"), situation)
        target = resolve_target(name, _without_times(clause), situation, done=False)
        if not (priority or tags) or not _is_one(target):
            return None
        task = target.tasks[0]
        labels = {"priority": priority} if priority else {}
        tagged = {"tags": list(dict.fromkeys([*task.tags, *tags]))} if tags else {}
        actions.append(Action("update_task", {"task_id": task.id} | labels | tagged))
    return Step("update", actions, spans=clause.spans)


def _labelled(piece: str, situation: Situation) -> tuple[str, str | None, list[str]]:
    """A task's name, and the priority and tags that are said of it."""
    pack, slots = situation.pack, read_slots(piece, situation.pack)
    if listed := compiled(pack.list_of_item).fullmatch(piece):
        tag = list_tag(listed, pack)
        return listed["what"], None, [tag] if tag else []
    name, _, last = piece.rpartition(" ")
    if not slots.priority and (level := pack.priority_names.get(last)):
        return compiled(pack.label_lead).sub("", name), level, slots.tags
    return compiled(pack.label_lead).sub("", slots.rest.strip()), slots.priority, slots.tags


def move_to_hour(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "move the dentist to 4": a bare number is a time of day when the task has one already."""
    place, hour = group_of(found, "target"), group_of(found, "value")
    clock = read_clock(hour[0], None, None, situation.pack.dates) if hour else None
    if not place or clock is None or clause.groups:
        return None
    target = resolve_target(clause.said(place[1], place[2]), clause, situation, done=False)
    if target.bulk or target.asks or len(target.tasks) != 1 or "T" not in (target.tasks[0].due or ""):
        return None
    task = target.tasks[0]
    changes = moved_arguments([Group(0, 0, clock=clock)], task, situation)
    return Step("update", [Action("update_task", {"task_id": task.id} | changes)], spans=clause.spans)


def completed_both(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "the milk is done and so is the rent": counts when both are there."""
    places = [place for name in ("target", "also") if (place := group_of(found, name))]
    targets = [resolve_target(clause.said(first, last), clause, situation, done=False) for _, first, last in places]
    tasks = [task for target in targets for task in target.tasks if _is_one(target) and not task.completed]
    if len(tasks) != len(places):
        return complete(clause, found, situation) if any(target.asks for target in targets) else None
    return Step("complete", [Action("complete_task", {"task_id": task.id}) for task in tasks], spans=clause.spans)


def _is_one(target: Target) -> bool:
    return len(target.tasks) == 1 and not (target.asks or target.bulk)


def _without_times(clause: Clause) -> Clause:
    """The clause for finding a task: its times are where the task is to go."""
    return Clause(clause.original, clause.text, clause.index, [], Slots(clause.text))

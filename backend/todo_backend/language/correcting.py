"""Handlers that put the last turn right: "no, I meant Friday", "not milk, eggs", "I meant task 2"."""

import re

from todo_backend.language.adding import Found, group_of
from todo_backend.language.clause import Clause
from todo_backend.language.looking import show
from todo_backend.language.sets import Target
from todo_backend.language.situation import Situation, Step
from todo_backend.language.targets import resolve_target
from todo_backend.language.text import compiled, normalise
from todo_backend.language.times import moved_arguments
from todo_backend.language.types import Action, TaskView
from todo_backend.language.wording import listing

_LONGEST_WORDS = 4
"""Words of the longest part of a title that is replaced by "not milk, eggs"."""


def last_task(situation: Situation) -> TaskView | None:
    """The one task that the last turn touched."""
    tasks = [task for task_id in situation.request.context.last_tasks if (task := situation.task(task_id))]
    return tasks[0] if len(tasks) == 1 else None


def correct(clause: Clause, situation: Situation) -> Step | None:
    """Such as "no, I meant Friday": changes the task of the last turn."""
    task = last_task(situation)
    negated = compiled(situation.pack.negated)
    before = normalise(clause.original)
    groups = [group for group in clause.groups if not negated.search(before[: group.start])]
    if task is None or not (groups or clause.slots.priority):
        return None
    changes = moved_arguments(groups, task, situation)
    if clause.slots.priority:
        changes["priority"] = clause.slots.priority
    return Step("update", [Action("update_task", {"task_id": task.id} | changes)], spans=clause.spans)


def state(clause: Clause, situation: Situation) -> Step | None:
    """Nothing but a priority, or an hour: it speaks of the task just talked about ("it's urgent", "at 6").

    A day may be asked about as well: "tomorrow".
    """
    is_goal = compiled(situation.pack.edges.get("by", "(?!)")).match(normalise(clause.original).lstrip()[:3].strip())
    return correct(clause, situation) if is_goal or all(group.is_clock_only for group in clause.groups) else None


def correct_last(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """The same as a row of the grammar."""
    return correct(clause, situation)


def replace_words(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "oops, not milk, eggs": only when the words stand in the title of the last task."""
    task = last_task(situation)
    old, new = group_of(found, "old", "old2"), group_of(found, "new", "new2")
    if task is None or not old or not new or max(len(old[0].split()), len(new[0].split())) > _LONGEST_WORDS:
        return None
    title = _with_words_replaced(task.title, old[0], clause.said(new[1], new[2]))
    arguments = {"task_id": task.id, "title": title}
    return Step("update", [Action("update_task", arguments)], spans=clause.spans) if title else None


def replace_in(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "change Leo to Leonie in the birthday present": only when the words stand in that task's title."""
    old, new, place = (group_of(found, name) for name in ("old", "new", "target"))
    target = resolve_target(clause.said(place[1], place[2]), clause, situation) if place else Target()
    if not old or not new or len(target.tasks) != 1 or target.asks:
        return None
    task = target.tasks[0]
    title = _with_words_replaced(task.title, old[0], clause.said(new[1], new[2]))
    return Step("update", [Action("update_task", {"task_id": task.id, "title": title})]) if title else None


def _with_words_replaced(title: str, old: str, new: str) -> str | None:
    """The title with whole words replaced; None when it does not hold them."""
    place = re.search(rf"(?<!\w){re.escape(old.strip())}(?!\w)", normalise(title))
    if place is None:
        return None
    changed = title[: place.start()] + new.strip() + title[place.end() :]
    return changed[:1].upper() + changed[1:]


def meant_other(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "I meant task 2": what the last turn did to the wrong task is taken back and done to this one.

    A task that is completed was completed, one that is gone was deleted; a second deletion is asked about.
    """
    place, context = group_of(found, "target"), situation.request.context
    target = resolve_target(clause.said(place[1], place[2]), clause, situation) if place else Target()
    if len(target.tasks) != 1 or target.asks or len(context.last_tasks) != 1:
        return None
    meant, wrong = target.tasks[0], situation.task(context.last_tasks[0])
    if wrong is None:
        row = {"tool": "delete_task", "arguments": {"task_id": meant.id}}
        reply = situation.say("ask_delete", titles=listing([meant], situation.pack))
        return Step("undo", [Action("undo", {})], reply, {"kind": "confirm", "actions": [row]})
    if wrong.completed and wrong.id != meant.id:
        return Step("undo", [Action("undo", {}), Action("complete_task", {"task_id": meant.id})])
    reply = situation.say("ask_change", title=meant.title)
    return Step("clarify", reply=reply, pending={"kind": "about", "task_id": meant.id}, confidence=0.6)


def what_about(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "what about Friday?": lists that day after a list, else offers to move the task of the last turn."""
    task = last_task(situation)
    if not clause.groups:
        return None
    if situation.request.context.last_listed:
        return show(clause, found, situation)
    changes = moved_arguments(clause.groups, task, situation) if task else {}
    if task is None or not changes:
        return None
    actions = [{"tool": "update_task", "arguments": {"task_id": task.id} | changes}]
    reply = situation.say("ask_move_many", count=situation.pack.plural(1), titles=listing([task], situation.pack))
    return Step(
        "clarify", reply=reply, pending={"kind": "confirm", "actions": actions}, confidence=0.6, spans=clause.spans
    )

"""Talk: answers to what was asked, and the short words that need no task."""

import re
from collections.abc import Mapping

from todo_backend.language.clause import Clause, compiled, read_clause
from todo_backend.language.matching import find_tasks
from todo_backend.language.outside import fields_of, items_of
from todo_backend.language.situation import Situation, Step
from todo_backend.language.slots import Slots
from todo_backend.language.targets import resolve_target
from todo_backend.language.times import due_arguments, moved_arguments
from todo_backend.language.titles import split_items
from todo_backend.language.types import Action, Context, Request, TaskView
from todo_backend.language.wording import listing

_PUNCTUATION = " \t\n.,;:!?…"
_TOOLS = frozenset({"add_task", "complete_task", "reopen_task", "delete_task", "update_task"})


def answer(normal: str, situation: Situation) -> Step | None:
    """The turn that a message makes as an answer; None when it is a new request."""
    pack, pending = situation.pack, situation.request.context.pending
    bare = normal.strip(_PUNCTUATION)
    kind = pending.get("kind") if pending else None
    if compiled(pack.cancel).fullmatch(bare):
        return Step("cancel", reply=situation.say("cancelled"))
    if compiled(pack.no).fullmatch(bare):
        return Step("reject", reply=situation.say("rejected" if pending else "nothing_pending"))
    if pending and kind == "choose" and (step := _choose(normal, bare, pending, situation)):
        return step
    if pending and kind == "chosen" and (step := _choose_other(bare, pending, situation)):
        return step
    if compiled(pack.yes).fullmatch(bare) or (kind == "confirm" and compiled(pack.yes_if_asked).fullmatch(bare)):
        actions = _actions_of(pending, situation) if pending and kind == "confirm" else []
        return Step("confirm", actions, reply="" if actions else situation.say("nothing_pending"))
    return None


def answer_loosely(normal: str, situation: Situation) -> Step | None:
    """A yes or no among other words. It never sets off what was asked about: only a plain yes does that."""
    bare = normal.strip(_PUNCTUATION)
    if compiled(situation.pack.no_loosely).fullmatch(bare):
        return Step("reject", reply=situation.say("rejected"), confidence=0.6)
    if compiled(situation.pack.yes_loosely).fullmatch(bare):
        return Step("confirm", reply=situation.say("nothing_pending"), confidence=0.6)
    return None


def _actions_of(pending: Mapping[str, object], situation: Situation) -> list[Action]:
    """The pending actions, as far as they are well formed and their tasks still exist."""
    rows = pending.get("actions")
    actions: list[Action] = []
    for row in items_of(rows):
        fields = fields_of(row)
        tool, values = fields.get("tool"), fields_of(fields.get("arguments"))
        if isinstance(tool, str) and tool in _TOOLS and values:
            task_id = values.get("task_id")
            if tool == "add_task" or (isinstance(task_id, int) and situation.task(task_id)):
                actions.append(Action(tool, values))
    return actions


def _choose(normal: str, bare: str, pending: Mapping[str, object], situation: Situation) -> Step | None:
    """Such as "the second one", "the dentist", "both": picks among the options that were offered."""
    options = [
        task for item in items_of(pending.get("options")) if isinstance(item, int) and (task := situation.task(item))
    ]
    tool, intent = pending.get("tool"), pending.get("intent")
    if not isinstance(tool, str) or tool not in _TOOLS or not isinstance(intent, str):
        return None
    chosen = _picked(normal, bare, options, situation)
    if not chosen:
        return None
    return _act_on(chosen, options, pending, tool)


def _act_on(chosen: list[TaskView], options: list[TaskView], pending: Mapping[str, object], tool: str) -> Step:
    """Does what was asked about; of two options, remembers the other one for "not that one, the other"."""
    shared, ids = fields_of(pending.get("arguments")), items_of(pending.get("options"))
    own = {task_id: fields_of(values) for task_id, values in zip(ids, items_of(pending.get("each")), strict=False)}
    actions = [Action(tool, {"task_id": task.id} | shared | own.get(task.id, {})) for task in chosen]
    others = [task.id for task in options if task not in chosen]
    if len(chosen) != 1 or len(others) != 1:
        return Step("select", actions)
    return Step("select", actions, pending=dict(pending) | {"kind": "chosen", "chosen": chosen[0].id})


def _choose_other(bare: str, pending: Mapping[str, object], situation: Situation) -> Step | None:
    """Such as "the other one too" or "not that one, the other", after one of two was picked."""
    pack, tool = situation.pack, pending.get("tool")
    instead = compiled(pack.instead).fullmatch(bare)
    if not isinstance(tool, str) or tool not in _TOOLS or not (instead or compiled(pack.other_one).fullmatch(bare)):
        return None
    others = [
        task
        for item in items_of(pending.get("options"))
        if isinstance(item, int) and item != pending.get("chosen") and (task := situation.task(item))
    ]
    if len(others) != 1:
        return None
    step = _act_on(others, others, pending, tool)
    if instead:
        return Step("select", [Action("undo", {}), *step.actions])
    if tool == "delete_task":
        rows = [{"tool": action.tool, "arguments": dict(action.arguments)} for action in step.actions]
        reply = situation.say("ask_delete", titles=listing(others, pack))
        return Step("delete", reply=reply, pending={"kind": "confirm", "actions": rows})
    return step


def _picked(normal: str, bare: str, options: list[TaskView], situation: Situation) -> list[TaskView]:
    pack, request = situation.pack, situation.request
    if not options:
        if len(bare.split()) > 6:
            return []
        matches = find_tasks(bare, request.tasks, pack)
        if not matches or len(matches) > 1:
            target = resolve_target(bare, Clause(request.text, bare, [], [], Slots(bare)), situation)
            return target.tasks if not target.asks and not target.bulk else []
        return [matches[0].task]
    if compiled(pack.both).fullmatch(bare) or compiled(pack.everything).fullmatch(bare):
        return options
    offered = Request(
        request.text,
        request.now,
        request.timezone,
        request.language,
        tuple(options),
        Context(tuple(task.id for task in options)),
    )
    scoped = Situation(offered, pack, situation.grammar, situation.now, situation.zone)
    clause = read_clause(0, len(normal), normal, scoped)
    if len(clause.text.split()) > 8:
        return []
    target = resolve_target(clause.text or bare, clause, scoped)
    return target.tasks if target.tasks and not target.asks and not target.missing else []


def finish(clause: Clause, situation: Situation) -> Step | None:
    """The answer to "what should I add?" or "what should I change?": used when the clause is no command by itself."""
    pending = situation.request.context.pending
    kind = pending.get("kind") if pending else None
    if pending is None or kind not in ("add_what", "change_what"):
        return None
    if kind == "add_what":
        items = split_items(clause, 0, len(clause.text), situation.pack)
        values = fields_of(pending.get("arguments"))
        values |= due_arguments(clause.groups, situation)
        actions = [Action("add_task", {"title": item.title[:200]} | values) for item in items]
        return Step("add", actions, spans=clause.spans) if actions else None
    task_id = pending.get("task_id")
    task = situation.task(task_id) if isinstance(task_id, int) else None
    if task is None:
        return None
    changes = moved_arguments(clause.groups, task, situation)
    if clause.slots.priority:
        changes["priority"] = clause.slots.priority
    if not changes and re.search(r"\w", clause.text):
        changes["title"] = clause.said(0, len(clause.text)).strip()[:200]
    return (
        Step("update", [Action("update_task", {"task_id": task.id} | changes)], spans=clause.spans) if changes else None
    )


def correct(clause: Clause, situation: Situation) -> Step | None:
    """Such as "no, I meant Friday": changes the task of the last turn."""
    tasks = [task for task_id in situation.request.context.last_tasks if (task := situation.task(task_id))]
    if len(tasks) != 1 or not (clause.groups or clause.slots.priority):
        return None
    changes = moved_arguments(clause.groups, tasks[0], situation)
    if clause.slots.priority:
        changes["priority"] = clause.slots.priority
    return (
        Step("update", [Action("update_task", {"task_id": tasks[0].id} | changes)], spans=clause.spans)
        if changes
        else None
    )

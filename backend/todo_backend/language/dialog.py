"""Talk: answers to what was asked, and the short words that need no task."""

import re
from collections.abc import Mapping

from todo_backend.language import narrowing
from todo_backend.language.clause import Clause, read_clause
from todo_backend.language.matching import find_tasks
from todo_backend.language.outside import fields_of, items_of
from todo_backend.language.packs.pack import Pack
from todo_backend.language.positions import cardinal, is_cardinal, positions
from todo_backend.language.situation import Situation, Step
from todo_backend.language.slots import Slots
from todo_backend.language.targets import resolve_target
from todo_backend.language.text import compiled
from todo_backend.language.times import due_arguments, moved_arguments
from todo_backend.language.titles import split_items
from todo_backend.language.types import Action, Context, Request, TaskView
from todo_backend.language.wording import listing

_PUNCTUATION = " \t\n.,;:!?…"
_LONGEST_POSITION = 5
"""Words of the longest way to say a place in a list: "the second to last one"."""
_TOOL_OF = {"add": "add_task", "complete": "complete_task", "delete": "delete_task", "delete_all": "delete_task"}
"""What commands do that a yes may repeat."""
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
    if pending and (step := _answer_to(pending, normal, bare, situation)):
        return step
    if compiled(pack.yes).fullmatch(bare) or (pending and kind == "confirm" and _agrees(bare, pending, pack)):
        actions = _actions_of(pending, situation) if pending and kind == "confirm" else []
        return Step("confirm", actions, reply="" if actions else situation.say("nothing_pending"))
    return None


def _agrees(bare: str, pending: Mapping[str, object], pack: Pack) -> bool:
    """Such as "delete them"; "delete those three" only where three were asked about, "complete them" never there."""
    found = compiled(pack.yes_if_asked).fullmatch(bare)
    rows = items_of(pending.get("actions"))
    if found is None or _says_another(bare, {str(fields_of(row).get("tool")) for row in rows}, pack):
        return False
    count = found.groupdict().get("count")
    return not count or cardinal(count, pack) == len(rows)


def _says_another(bare: str, asked: set[str], pack: Pack) -> bool:
    """Whether the words, or the last of them, are a command, and not one for the tools that were asked about."""
    words = bare.split()
    said = {
        tool
        for command in pack.commands
        if (tool := _TOOL_OF.get(command.meaning))
        for first in range(len(words))
        if compiled(command.pattern).fullmatch(" ".join(words[first:]))
    }
    return bool(said) and not said & asked


def _answer_to(pending: Mapping[str, object], normal: str, bare: str, situation: Situation) -> Step | None:
    """The answer to "which one?" or "what about it?"."""
    match pending.get("kind"):
        case "choose":
            return _choose(normal, bare, pending, situation)
        case "confirm":
            return narrowing.narrowed(bare, pending, situation, _picked)
        case "chosen":
            return _choose_other(bare, pending, situation)
        case "about":
            return _about(bare, pending, situation)
        case _:
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


def _about(bare: str, pending: Mapping[str, object], situation: Situation) -> Step | None:
    """Such as "done" or "delete", after a task was pointed at and nothing said of it."""
    task_id = pending.get("task_id")
    if not isinstance(task_id, int) or situation.task(task_id) is None:
        return None
    if compiled(situation.pack.done_alone).fullmatch(bare):
        return Step("complete", [Action("complete_task", {"task_id": task_id})])
    if compiled(situation.pack.drop_alone).fullmatch(bare):
        return Step("delete", [Action("delete_task", {"task_id": task_id})])
    return None


def offered_ids(pending: Mapping[str, object] | None) -> tuple[int, ...]:
    """The tasks that the last question offered, in the order they were named."""
    return tuple(item for item in items_of((pending or {}).get("options")) if isinstance(item, int))


def asked_about(pending: Mapping[str, object] | None) -> list[int]:
    """The one task that the last question was about, if it was about one."""
    task_id = (pending or {}).get("task_id")
    return [task_id] if isinstance(task_id, int) else []


def point(text: str, situation: Situation) -> Step | None:
    """Such as "the second one" with nothing asked: asks what to do with that task."""
    listed = situation.request.context.last_listed
    if len(text.split()) > _LONGEST_POSITION or not positions(text, len(listed), situation.pack):
        return None
    if is_cardinal(text, situation.pack) and not listed:
        return None
    target = resolve_target(text, Clause(situation.request.text, text, [], [], Slots(text)), situation)
    if not listed or len(target.tasks) != 1:
        return Step("clarify", reply=situation.say("which_it"), confidence=0.6)
    task = target.tasks[0]
    pending = {"kind": "about", "task_id": task.id}
    return Step("select", reply=situation.say("ask_change", title=task.title), pending=pending, confidence=0.7)


def _picked(normal: str, bare: str, options: list[TaskView], situation: Situation) -> list[TaskView]:
    pack, request = situation.pack, situation.request
    lead = compiled(pack.pick_lead).match(bare)
    if lead and lead.end() < len(bare):
        bare = bare[lead.end() :]
        normal = " " * normal.index(bare) + bare
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
    if pending is None or kind not in ("add_what", "change_what", "about"):
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
    if kind == "change_what" and not changes and re.search(r"\w", clause.text):
        changes["title"] = clause.said(0, len(clause.text)).strip()[:200]
    return (
        Step("update", [Action("update_task", {"task_id": task.id} | changes)], spans=clause.spans) if changes else None
    )

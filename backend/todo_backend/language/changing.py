"""Handlers that complete, reopen, delete and change tasks."""

import re
from collections.abc import Callable
from dataclasses import replace

from todo_backend.language.adding import Found, group_of, list_tag, offer_chore
from todo_backend.language.clause import Clause
from todo_backend.language.dates.model import Day, Group
from todo_backend.language.matching import mentioning
from todo_backend.language.packs.pack import Pack
from todo_backend.language.sets import Target, all_but, narrowed
from todo_backend.language.situation import Situation, Step
from todo_backend.language.targets import resolve_target
from todo_backend.language.text import compiled, normalise
from todo_backend.language.times import due_day, is_at, moved_arguments, shifted_due
from todo_backend.language.titles import plain_title
from todo_backend.language.types import Action, TaskView
from todo_backend.language.wording import choice, listing

_MAX_NAMED = 12
_NEAR = 6
"""Characters before and after the start of a time among which stands the word that makes it a goal."""
Changes = Callable[[TaskView], dict[str, object]]
"""The arguments that one of the tasks gets beside its id."""


def no_changes(task: TaskView) -> dict[str, object]:
    return {}


def is_about_tasks(step: Step) -> bool:
    """Whether a step changes, or asks about, tasks that are there."""
    pending = step.pending or {}
    return bool(step.actions or pending.get("options") or pending.get("kind") == "confirm")


def complete(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "mark task 3 done", "finish the report"; but "finish the draft tomorrow" is a plan when none is there."""
    step = apply_tool("complete", "complete_task", clause, found, situation, done=False)
    return None if not is_about_tasks(step) and _is_planned(clause, situation.pack) else step


def _is_planned(clause: Clause, pack: Pack) -> bool:
    """Whether a verb of a chore has a time, a tag or a priority beside it, as nobody says of what is done."""
    verb = clause.text.partition(" ")[0]
    return verb in pack.verbs and bool(clause.groups or clause.slots.tags or clause.slots.priority)


def reopen(clause: Clause, found: Found, situation: Situation) -> Step:
    """Such as "reopen the report", "mark 2 as not done"."""
    return apply_tool("reopen", "reopen_task", clause, found, situation, done=True)


def delete(clause: Clause, found: Found, situation: Situation) -> Step:
    """Such as "delete the meeting task". With no such task, "cancel the newspaper" may be something to do."""
    step = apply_tool("delete", "delete_task", clause, found, situation, done=None)
    is_errand = compiled(situation.pack.plans.errands).match(clause.text) is not None
    if not is_errand or step.pending or step.actions:
        return step
    offered = offer_chore(clause, situation)
    return replace(step, reply=f"{step.reply} {offered.reply}", pending=offered.pending) if offered else step


def delete_all(clause: Clause, found: Found, situation: Situation) -> Step:
    """Such as "clear my list", "delete my shopping list": always asks."""
    tag, tasks = list_tag(found, situation.pack), list(situation.request.tasks)
    if tag:
        tasks = [task for task in tasks if tag in task.tags] or mentioning(tag.split("-"), tasks, situation.pack)
    tasks = narrowed(tasks, clause.text, clause, situation)
    return ask_about_all("delete", "delete_task", no_changes, Target(tasks, bulk=True), clause, situation)


def apply_tool(
    intent: str, tool: str, clause: Clause, found: Found, situation: Situation, *, done: bool | None
) -> Step:
    place = group_of(found, "target")
    said = clause.said(place[1], place[2]) if place else ""
    if kept := group_of(found, "kept"):
        target = all_but(kept[0], situation, done)
    else:
        target = resolve_target(said, clause, situation, done=done, destructive=intent == "delete")
    if intent != "delete" and not target.bulk and target.tasks and not target.asks:
        target.tasks = [task for task in target.tasks if task.completed is not (intent == "complete")] or target.tasks
    if problem := problem_of(intent, tool, no_changes, target, clause, situation):
        return problem
    if target.bulk or (intent == "delete" and len(target.tasks) > 1):
        return ask_about_all(intent, tool, no_changes, target, clause, situation)
    if intent == "complete" and len(target.tasks) == 1 and target.tasks[0].completed:
        return Step(intent, reply=situation.say("already_done", title=target.tasks[0].title), spans=clause.spans)
    actions = [Action(tool, {"task_id": task.id}) for task in target.tasks]
    return Step(intent, actions, spans=clause.spans)


def problem_of(
    intent: str, tool: str, changes: Changes, target: Target, clause: Clause, situation: Situation
) -> Step | None:
    """The answer when no task, or more than one, may be meant."""
    if target.missing is not None:
        if target.number is not None:
            reply = situation.say("no_number", number=target.number)
        else:
            reply = situation.say("not_found", what=target.missing)
        return Step(intent, reply=reply, confidence=0.8, spans=clause.spans)
    if not situation.request.tasks:
        return Step(intent, reply=situation.say("no_tasks"), confidence=0.8, spans=clause.spans)
    if target.asks:
        options = target.tasks[:_MAX_NAMED]
        reply = situation.say("which", titles=choice(options, situation.pack)) if options else situation.say("which_it")
        pending = {
            "kind": "choose",
            "intent": intent,
            "tool": tool,
            "arguments": {} if options else changes(TaskView(0, "")),
            "options": [task.id for task in options],
            "each": [changes(task) for task in options],
        }
        return Step(intent if options else "clarify", reply=reply, pending=pending, confidence=0.7, spans=clause.spans)
    return None


def ask_which(intent: str, tool: str, clause: Clause, situation: Situation) -> Step | None:
    """The question which task to do something to, when no words name one."""
    return problem_of(intent, tool, no_changes, Target(asks=True), clause, situation)


def question_about(intent: str, tasks: list[TaskView], named: list[TaskView], situation: Situation) -> str:
    """Whether to do something to all of the tasks, some of which are named."""
    titles = listing(named, situation.pack, len(tasks))
    if intent == "delete" and len(tasks) == 1:
        return situation.say("ask_delete", titles=titles)
    phrase = {"delete": "ask_delete_many", "complete": "ask_complete_many"}.get(intent, "ask_move_many")
    return situation.say(phrase, count=situation.pack.plural(len(tasks)), titles=titles)


def ask_about_all(
    intent: str, tool: str, changes: Changes, target: Target, clause: Clause, situation: Situation
) -> Step:
    tasks = target.tasks
    if intent == "complete":
        tasks = [task for task in tasks if not task.completed]
    if not tasks:
        reply = situation.say("no_tasks" if not situation.request.tasks else "already_empty")
        return Step(intent, reply=reply, spans=clause.spans)
    if intent != "delete" and len(tasks) == 1:
        return Step(intent, [Action(tool, {"task_id": tasks[0].id} | changes(tasks[0]))], spans=clause.spans)
    reply = question_about(intent, tasks, tasks[:_MAX_NAMED], situation)
    actions = [{"tool": tool, "arguments": {"task_id": task.id} | changes(task)} for task in tasks]
    return Step(
        intent, reply=reply, pending={"kind": "confirm", "actions": actions}, confidence=0.9, spans=clause.spans
    )


def change(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "change task 1 to 'Call mom tonight'", "rename it to X"."""
    value, place = group_of(found, "value"), group_of(found, "target")
    if not value or not place:
        return None
    said = re.sub(r"'s?$", "", clause.said(place[1], place[2]).strip())
    title = plain_title(clause.said(value[1], value[2]))
    if not title or compiled(situation.pack.no_title).fullmatch(value[0]):
        return None
    target = resolve_target(said, clause, situation)
    arguments: dict[str, object] = {"title": title}
    if problem := problem_of("update", "update_task", lambda _: arguments, target, clause, situation):
        return problem
    if target.bulk or len(target.tasks) > 1:
        return Step("clarify", reply=situation.say("which_it"), confidence=0.6, spans=clause.spans)
    arguments |= _with_priority(clause)
    if clause.groups:
        arguments |= moved_arguments(clause.groups, target.tasks[0], situation)
    return Step("update", [Action("update_task", {"task_id": target.tasks[0].id} | arguments)], spans=clause.spans)


def _with_priority(clause: Clause) -> dict[str, object]:
    return {"priority": clause.slots.priority} if clause.slots.priority else {}


def move(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "move it to Friday", "make task 2 high priority", "push everything from today to Monday"."""
    place = group_of(found, "target")
    said = clause.said(place[1], place[2]) if place else ""
    said = re.sub(r"[\s,]+(?:to|from|until|by|as|with|on|at|for|auf|zu|à|au|a|al|per|para|为|到)$", "", said.strip())
    source, groups = _source_and_goal(clause, situation.pack)
    shift = clause.slots.shift
    if not groups and not shift and not clause.slots.priority and not clause.slots.tags:
        if compiled(situation.pack.change_verbs).match(clause.text):
            return _ask_change(said, clause, situation)
        return None
    said = compiled(situation.pack.plans.shift_particle).sub("", said)
    if shift:
        source = groups
    scoped = Clause(clause.original, clause.text, clause.index, source, clause.slots, clause.spans)
    # With a new time, a tag or priority says which tasks are meant; without, it is what they are to get.
    target = resolve_target(said, scoped, situation, done=False, by_slots=bool(groups or shift))
    if target.missing is not None and _begins_plan(clause, situation.pack):
        return None

    def changes(task: TaskView) -> dict[str, object]:
        moved = _moved(task, groups, clause, situation)
        return moved if moved and target.bulk else moved | _labelled(task, clause)

    if problem := problem_of("update", "update_task", changes, target, clause, situation):
        return problem
    if target.bulk:
        if shift:
            target.tasks = [task for task in target.tasks if task.due] or target.tasks
        return ask_about_all("update", "update_task", changes, target, clause, situation)
    actions = [Action("update_task", {"task_id": task.id} | changes(task)) for task in target.tasks]
    return Step("update", actions, spans=clause.spans)


def _begins_plan(clause: Clause, pack: Pack) -> bool:
    """Such as "schedule a haircut for Friday", "change the filter every month": no change of a task that is there."""
    repeats = any(group.repeat for group in clause.groups)
    verbs = compiled(pack.plans.plan_verbs), *([compiled(pack.plans.timed_verbs)] if repeats else [])
    return any(verb.match(clause.text) for verb in verbs)


def move_stated(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "it is due tomorrow", "milk is due on Friday", "the garage is urgent": only when there is such a task."""
    is_due = clause.groups and compiled(situation.pack.pending_words).search(normalise(clause.original))
    step = move(clause, found, situation) if is_due or clause.slots.priority else None
    return step if step and is_about_tasks(step) else None


def move_shifted(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "make the call to mom an hour later", where "make the call" would be something to do."""
    return move(clause, found, situation) if clause.slots.shift else None


def move_known(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "do the garage tomorrow", "the dentist moved to Friday": only when there is such a task and a time."""
    step = move(clause, found, situation) if clause.groups else None
    is_set = bool(step and (step.pending or {}).get("kind") == "confirm")
    return step if step and (step.actions or is_set) else None


def set_level(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "label the order urgent": only with a priority, since else it is a tag."""
    return move(clause, found, situation) if clause.slots.priority and not clause.groups else None


def move_bare(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "dentist to Friday": a task and where it goes, without a verb."""
    start = clause.groups[0].start if clause.groups else 0
    around = normalise(clause.original)[max(start - _NEAR, 0) : start + _NEAR]
    is_goal = clause.groups and compiled(situation.pack.goal).search(around)
    return move_known(clause, found, situation) if is_goal else None


def put_off(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "the garage can wait": asks until when, if there is such a task; with a time, moves it there."""
    if clause.groups:
        return move_known(clause, found, situation)
    place = group_of(found, "target")
    step = _ask_change(clause.said(place[1], place[2]), clause, situation) if place else None
    return step if step and (step.pending or {}).get("kind") == "change_what" else None


def _source_and_goal(clause: Clause, pack: Pack) -> tuple[list[Group], list[Group]]:
    """The day that tasks are moved away from ("everything from today"), and the time they are moved to."""
    groups = clause.groups
    if (
        len(groups) == 1
        and groups[0].day
        and groups[0].day.last
        and (compiled(r".*\b(?:tasks|alles|tout)\b").match(clause.text) or compiled(pack.all_words).search(clause.text))
    ):
        day = groups[0].day
        return [Group(0, 0, day=Day(day.date))], [Group(0, 0, day=Day(day.last or day.date), clock=groups[0].clock)]
    if len(groups) >= 2 and not (groups[0].is_clock_only or groups[1].is_clock_only):
        return groups[:1], groups[1:]
    return [], groups


def _goal(group: Group, task: TaskView, situation: Situation) -> Group:
    """The end of "from today to tomorrow" or "from 6 to 7" when the task now stands at its beginning."""
    if group.day and group.day.last and due_day(task.due, situation) == group.day.date:
        return replace(group, day=Day(group.day.last))
    if group.clock and group.clock.end and is_at(task.due, [group], situation):
        return replace(group, clock=group.clock.end)
    return group


def _moved(task: TaskView, groups: list[Group], clause: Clause, situation: Situation) -> dict[str, object]:
    if clause.slots.shift:
        due = shifted_due(clause.slots.shift, task, situation)
        return {"due": due} if due else {}
    return moved_arguments([_goal(group, task, situation) for group in groups], task, situation)


def _labelled(task: TaskView, clause: Clause) -> dict[str, object]:
    tags = {"tags": list(dict.fromkeys([*task.tags, *clause.slots.tags]))} if clause.slots.tags else {}
    return _with_priority(clause) | tags


def _ask_change(said: str, clause: Clause, situation: Situation) -> Step | None:
    target = resolve_target(said, clause, situation)
    if problem := problem_of("update", "update_task", no_changes, target, clause, situation):
        return problem
    if len(target.tasks) != 1:
        return None
    task = target.tasks[0]
    pending = {"kind": "change_what", "task_id": task.id}
    return Step(
        "clarify",
        reply=situation.say("ask_change", title=task.title),
        pending=pending,
        confidence=0.8,
        spans=clause.spans,
    )

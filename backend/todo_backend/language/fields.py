"""Handlers that change one field of a task: tags, notes, priority, due date, recurrence."""

import re
from collections.abc import Callable

from todo_backend.language.adding import Found, group_of, list_tag
from todo_backend.language.changing import ask_about_all, problem_of
from todo_backend.language.clause import Clause
from todo_backend.language.situation import Situation, Step
from todo_backend.language.targets import resolve_target
from todo_backend.language.times import due_day
from todo_backend.language.types import Action, TaskView


def _set_field(
    field: str, clause: Clause, found: Found, situation: Situation, make: Callable[[TaskView], object]
) -> Step:
    place = group_of(found, "target", "target2", "target3", "target4", "target5")
    said = clause.said(place[1], place[2]) if place else ""
    target = resolve_target(said, clause, situation, by_slots=False)

    def changes(task: TaskView) -> dict[str, object]:
        return {field: make(task)}

    if problem := problem_of("update", "update_task", changes, target, clause, situation):
        return problem
    if target.bulk:
        return ask_about_all("update", "update_task", changes, target, clause, situation)
    actions = [Action("update_task", {"task_id": task.id} | changes(task)) for task in target.tasks]
    return Step("update", actions, spans=clause.spans)


def _tags_of(clause: Clause, found: Found, situation: Situation) -> list[str]:
    value = group_of(found, "value")
    named = re.split(r"[\s,]+", value[0].replace("#", "")) if value else []
    joined = situation.pack.joiner[1].strip()
    return list(dict.fromkeys([*clause.slots.tags, *(word for word in named if word and word != joined)]))


def tag(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "tag task 2 as home", "tag it #home", "move the garage to the weekend list"."""
    new = _tags_of(clause, found, situation)
    if (listed := list_tag(found, situation.pack)) and listed not in new:
        new.append(listed)
    if not new:
        return None
    return _set_field("tags", clause, found, situation, lambda task: list(dict.fromkeys([*task.tags, *new])))


def retag(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "change the tag of the garage to home": in place of the old ones."""
    new = _tags_of(clause, found, situation)
    return _set_field("tags", clause, found, situation, lambda _: new) if new else None


def untag(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "remove the tag home from task 2"."""
    gone = _tags_of(clause, found, situation)
    if not gone:
        return None
    return _set_field("tags", clause, found, situation, lambda task: [old for old in task.tags if old not in gone])


def untag_all(clause: Clause, found: Found, situation: Situation) -> Step:
    """Such as "untag the garage"."""
    return _set_field("tags", clause, found, situation, lambda _: [])


def note(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "add a note to task 2: bring the forms"."""
    first, last = map(int, (clause.slots.note or "0:0").split(":"))
    text = clause.original[first:last].strip()
    if value := group_of(found, "value"):
        is_last = value[2] == len(clause.text)
        text = (clause.written_from(value[1]) if is_last else clause.said(value[1], value[2])).strip(" \"'“”‘’")
    return _set_field("description", clause, found, situation, lambda _: text) if text else None


def clear_note(clause: Clause, found: Found, situation: Situation) -> Step:
    """Such as "remove the note from the dentist"."""
    return _set_field("description", clause, found, situation, lambda _: "")


def clear_recurrence(clause: Clause, found: Found, situation: Situation) -> Step:
    """Such as "stop repeating the rent"."""
    return _set_field("recurrence", clause, found, situation, lambda _: "")


def raise_priority(clause: Clause, found: Found, situation: Situation) -> Step:
    """Such as "bump up the priority of the report": one step."""
    return _set_field("priority", clause, found, situation, lambda task: "medium" if task.priority == "low" else "high")


def lower_priority(clause: Clause, found: Found, situation: Situation) -> Step:
    """Such as "lower the priority of the report": one step."""
    return _set_field("priority", clause, found, situation, lambda task: "medium" if task.priority == "high" else "low")


def deprioritise(clause: Clause, found: Found, situation: Situation) -> Step:
    """Such as "deprioritise the report"."""
    return _set_field("priority", clause, found, situation, lambda _: "low")


def set_priority(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "set the priority of the report to low"."""
    value = group_of(found, "value")
    level = situation.pack.priority_names.get(value[0]) if value else None
    return _set_field("priority", clause, found, situation, lambda _: level) if level else None


def clear_due(clause: Clause, found: Found, situation: Situation) -> Step:
    """Such as "remove the due date of the report"."""
    return _set_field("due", clause, found, situation, lambda _: "")


def clear_time(clause: Clause, found: Found, situation: Situation) -> Step:
    """Such as "remove the time from call mom": the day stays."""

    def day(task: TaskView) -> str:
        due = due_day(task.due, situation)
        return due.isoformat() if due else ""

    return _set_field("due", clause, found, situation, day)


def clear_priority(clause: Clause, found: Found, situation: Situation) -> Step:
    """Such as "remove the priority of the report"."""
    return _set_field("priority", clause, found, situation, lambda _: "")

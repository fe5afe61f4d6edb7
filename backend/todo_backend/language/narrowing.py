"""Answers to "shall I do that to all of these?" that leave some out: "only the gutters", "yes, but keep the hens"."""

from collections.abc import Callable, Mapping

from todo_backend.language.changing import question_about
from todo_backend.language.outside import fields_of, items_of
from todo_backend.language.situation import Situation, Step
from todo_backend.language.text import compiled
from todo_backend.language.types import Action, TaskView

_INTENTS = {"delete_task": "delete", "complete_task": "complete", "update_task": "update", "reopen_task": "reopen"}
Pick = Callable[[str, str, list[TaskView], Situation], list[TaskView]]
"""Which of some tasks a few words mean."""


def narrowed(bare: str, pending: Mapping[str, object], situation: Situation, pick: Pick) -> Step | None:
    """One task that is named alone is acted on; what is left after some were spared is asked about again."""
    rows = [fields_of(row) for row in items_of(pending.get("actions"))]
    tools = {str(row.get("tool")) for row in rows}
    if len(rows) < 2 or len(tools) != 1 or not tools <= set(_INTENTS):
        return None
    only, spared = (
        compiled(pattern).fullmatch(bare) for pattern in (situation.pack.only_these, situation.pack.not_these)
    )
    found = only or spared
    named = [fields_of(row.get("arguments")) for row in rows]
    ids_named = [number for values in named if isinstance(number := values.get("task_id"), int)]
    tasks = [task for number in ids_named if (task := situation.task(number))]
    chosen = {task.id for task in pick(found["target"], found["target"], tasks, situation)} if found else set[int]()
    left = [task for task in tasks if (task.id in chosen) == bool(only)]
    if not chosen or not left or len(left) == len(tasks):
        return None
    tool, ids = tools.pop(), {task.id for task in left}
    kept = [values for values in named if values.get("task_id") in ids]
    if only and len(kept) == 1:
        return Step(_INTENTS[tool], [Action(tool, kept[0])])
    return Step(
        _INTENTS[tool],
        reply=question_about(_INTENTS[tool], left, left, situation),
        pending={"kind": "confirm", "actions": [{"tool": tool, "arguments": values} for values in kept]},
        confidence=0.9,
    )

"""A language model may not delete several tasks unasked, whatever it was told or tricked into.

The engine asks by itself. A model is told to ask, and here is what holds when it does not: the calls
are refused, the refused ids wait in the conversation's memory as the engine's own kind of question,
and the next turn, after the user's answer, may delete just those.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, cast

from openai.types.responses import ResponseOutputItem

from todo_backend.assistant.turn import Turn

UNASKED_AT_MOST = 1
REFUSAL = (
    "Deleting several tasks needs the user's consent. Nothing was deleted: name the tasks, ask, and delete them"
    " in the next turn if the user agrees."
)


def refuse_bulk_deletion(turn: Turn, output: Sequence[ResponseOutputItem]) -> None:
    """Look at all calls of one model response, before any is carried out, and mark those to refuse."""
    wanted = [
        _task_id(item.arguments) for item in output if item.type == "function_call" and item.name == "delete_task"
    ]
    unasked = [task_id for task_id in wanted if task_id is not None and task_id not in _agreed(turn.memory.pending)]
    deleted = sum(call.name == "delete_task" and call.error is None for call in turn.calls)
    if unasked and len(unasked) + deleted > UNASKED_AT_MOST:
        turn.refused_deletions.extend(task_id for task_id in unasked if task_id not in turn.refused_deletions)


def _agreed(pending: Mapping[str, object] | None) -> set[object]:
    """The ids that the last turn asked about."""
    if pending is None or pending.get("kind") != "confirm":
        return set()
    actions = cast(list[dict[str, Any]], pending.get("actions") or [])
    return {action["arguments"].get("task_id") for action in actions if action.get("tool") == "delete_task"}


def _task_id(arguments: str) -> int | None:
    try:
        parsed: object = json.loads(arguments)
    except ValueError:
        return None
    task_id = cast(dict[str, object], parsed).get("task_id") if isinstance(parsed, dict) else None
    return task_id if isinstance(task_id, int) else None

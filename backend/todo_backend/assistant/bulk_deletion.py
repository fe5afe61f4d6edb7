"""A language model may not delete several tasks unasked, whatever it was told or tricked into.

The engine asks by itself. A model is told to ask, and here is what holds when it does not: the calls
are refused, the refused ids wait in the conversation's memory as the engine's own kind of question,
and the next turn, after the user's answer, may delete just those that this answer gives away: all of them after a
plain yes, the others after "yes, but keep the milk". What else is a yes is not the model's to say.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, cast

from openai.types.responses import ResponseOutputItem
from pydantic import TypeAdapter, ValidationError

from todo_backend.assistant.turn import Turn
from todo_backend.language import Request, Understanding, understand
from todo_backend.language.packs.registry import PACKS

_AS_THE_TOOL_READS_IT = TypeAdapter(int)
_A_NO = frozenset({"reject", "cancel"})
UNASKED_AT_MOST = 1
REFUSAL = (
    "Deleting several tasks needs the user's consent. Nothing was deleted: name the tasks, ask, and delete them"
    " in the next turn if the user agrees."
)


async def refuse_bulk_deletion(turn: Turn, output: Sequence[ResponseOutputItem]) -> None:
    """Look at all calls of one model response, before any is carried out, and mark those to refuse."""
    wanted = [
        _task_id(item.arguments) for item in output if item.type == "function_call" and item.name == "delete_task"
    ]
    if not wanted:
        return
    asked = _asked_about(turn)
    agreed = await _agreed(turn, asked) if asked else asked
    deleted = sum(call.name == "delete_task" and call.error is None for call in turn.calls)
    are_several = len(wanted) + deleted > UNASKED_AT_MOST
    for task_id in dict.fromkeys(wanted):
        # What was asked about and not given away is spared, even alone.
        is_unasked = task_id not in agreed and (are_several or task_id in asked)
        if task_id is not None and is_unasked and task_id not in turn.refused_deletions:
            turn.refused_deletions.append(task_id)


def _asked_about(turn: Turn) -> set[int]:
    """The ids that the last turn asked about."""
    pending = turn.memory.pending
    return _deletions(pending) if pending is not None and pending.get("kind") == "confirm" else set[int]()


async def _agreed(turn: Turn, asked: set[int]) -> set[int]:
    """Those of the ids asked about that the answer gives away, as the engine reads it.

    In any of the languages: an answer of one word need not be in the conversation's. Where readings differ, what
    all of them give away; a no in any of them gives nothing.
    """
    tasks, context = await turn.load_tasks(), turn.memory.as_context()
    readings = [understand(Request(turn.text, turn.now, turn.zone.key, language, tasks, context)) for language in PACKS]
    if any(reading.intent in _A_NO for reading in readings):
        return set()
    given = [ids for reading in readings if (ids := asked & _given_away(reading))]
    return set[int].intersection(*given) if given else set()


def _given_away(reading: Understanding) -> set[int]:
    """What the engine would delete now, or, after an answer that spares some, ask about once more."""
    rows = [{"tool": action.tool, "arguments": action.arguments} for action in reading.actions]
    return _deletions({"actions": rows}) | (_deletions(reading.pending) if reading.pending else set())


def _deletions(question: Mapping[str, object]) -> set[int]:
    rows = cast(list[dict[str, Any]], question.get("actions") or [])
    named = (row["arguments"].get("task_id") for row in rows if row.get("tool") == "delete_task")
    return {task_id for task_id in named if isinstance(task_id, int)}


def named_task(arguments: Mapping[str, object]) -> int | None:
    """The task that a call names, read as leniently as the tool reads it: "7" and 7.0 mean 7 there, so here too."""
    try:
        return _AS_THE_TOOL_READS_IT.validate_python(arguments.get("task_id"))
    except ValidationError:
        return None


def _task_id(arguments: str) -> int | None:
    try:
        parsed: object = json.loads(arguments)
    except ValueError:
        return None
    return named_task(cast(dict[str, object], parsed)) if isinstance(parsed, dict) else None

"""A language model may not delete several tasks unasked, whatever it was told or tricked into.

The engine asks by itself. A model is told to ask, and here is what holds when it does not: the calls
are refused, the refused ids wait in the conversation's memory as the engine's own kind of question,
and the next turn, after the user's answer, may delete just those, if that answer is a yes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, cast

from openai.types.responses import ResponseOutputItem
from pydantic import TypeAdapter, ValidationError

from todo_backend.assistant.turn import Turn
from todo_backend.language import Request, understand
from todo_backend.language.packs.registry import PACKS

_AS_THE_TOOL_READS_IT = TypeAdapter(int)
_A_NO = frozenset({"reject", "cancel"})
_A_YES = "confirm"
_END_OF_CLAUSE = re.compile(r"[,.;:!，。；：！、\n]")
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
    agreed = _agreed(turn) if wanted else set[object]()
    unasked = [task_id for task_id in wanted if task_id is not None and task_id not in agreed]
    deleted = sum(call.name == "delete_task" and call.error is None for call in turn.calls)
    if unasked and len(unasked) + deleted > UNASKED_AT_MOST:
        turn.refused_deletions.extend(task_id for task_id in unasked if task_id not in turn.refused_deletions)


def _agreed(turn: Turn) -> set[object]:
    """The ids that the last turn asked about, if the answer says yes: what else is a yes is not the model's to say."""
    pending = turn.memory.pending
    if pending is None or pending.get("kind") != "confirm" or not _says_yes(turn):
        return set()
    actions = cast(list[dict[str, Any]], pending.get("actions") or [])
    return {action["arguments"].get("task_id") for action in actions if action.get("tool") == "delete_task"}


def _says_yes(turn: Turn) -> bool:
    """Whether the whole answer or its first clause is a yes ("yes, the first two"), and no reading of it is a no.

    In any of the languages: an answer of one word need not be in the conversation's.
    """
    beginning = _END_OF_CLAUSE.split(turn.text.strip(), maxsplit=1)[0]
    intents = {
        understand(Request(text, turn.now, turn.zone.key, language, (), turn.memory.as_context())).intent
        for text in {turn.text, beginning}
        for language in PACKS
    }
    return _A_YES in intents and not intents & _A_NO


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

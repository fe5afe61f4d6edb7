"""A conversation's items as a model's input, and what an interrupted turn had done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast
from zoneinfo import ZoneInfo

from agents.items import TResponseInputItem
from chatkit.types import AssistantMessageItem, ThreadItem, UserMessageItem, WidgetItem

from todo_backend.assistant.turn import ToolCall
from todo_backend.conversations.store import text_of
from todo_backend.tasks.operations import Operation
from todo_backend.tasks.service import change_of
from todo_backend.tools.results import task_result

INTERRUPTED = "(I was interrupted here before I could answer. Whatever I had changed by then is in the list.)"


def model_input(items: Sequence[ThreadItem]) -> list[TResponseInputItem]:
    """The words of both sides, oldest first. Requests that were never answered are marked as such,
    so that a model does not act on them again.
    """
    history: list[TResponseInputItem] = []
    for item in items:
        if isinstance(item, WidgetItem) and item.copy_text and history and history[-1].get("role") == "assistant":
            # A list that was drawn: part of what was said above it.
            history[-1] = {"role": "assistant", "content": f"{history[-1].get('content')}\n\n{item.copy_text}"}
        if not isinstance(item, UserMessageItem | AssistantMessageItem):
            continue
        role, text = text_of(item)
        if role == "user" and history and history[-1].get("role") == "user":
            history.append({"role": "assistant", "content": INTERRUPTED})
        history.append(cast(TResponseInputItem, {"role": role, "content": text}))
    return history


def call_of(operation: Operation, zone: ZoneInfo) -> ToolCall:
    """A call of an earlier try, with the result that its tool returned."""
    if operation.tool == "undo":
        result: dict[str, Any] = {"status": "undone", "undone": operation.changes}
    else:
        result = dict(task_result(change_of(operation.status, operation.changes), zone))
    return ToolCall(operation.tool, operation.arguments, result)

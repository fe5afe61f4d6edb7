"""What comes beside a turn's answer: the list it speaks of, a way back, the question as something to click."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from chatkit.types import StructuredInputItem, ThreadItem, WidgetItem
from chatkit.widgets import WidgetRoot

from todo_backend.assistant.turn import ToolCall, Turn, is_clickable
from todo_backend.conversations.widgets.question import card_widget, choice_inputs
from todo_backend.conversations.widgets.task_list import lines_of, list_text, list_widget
from todo_backend.conversations.widgets.undo import undo_widget
from todo_backend.language import Outcome, rows_told

_CHANGES_NOTHING = frozenset({"list_tasks", "undo"})
FEWEST_OPTIONS = 2


async def follow_ups(turn: Turn, thread_id: str) -> list[ThreadItem]:
    """The items that follow the answer. They have the same ids in each try of the turn, so none comes twice."""
    items = [*_list(turn, thread_id), *_undo(turn, thread_id)]
    if turn.pending is not None and is_clickable(turn.pending):
        tasks = turn.request.tasks if turn.request else await turn.load_tasks()
        items += _question(turn, thread_id, {task.id: task.title for task in tasks})
    return items


def _list(turn: Turn, thread_id: str) -> Iterator[ThreadItem]:
    call = _list_told(turn)
    if call is None:
        return
    rows = call.result
    if turn.understanding and turn.request:
        outcome = Outcome(call.name, call.arguments, call.result, None)
        rows = rows_told(turn.understanding, outcome, turn.request)
    if not rows:
        return
    lines = lines_of(rows, turn.language, turn.now.astimezone(turn.zone))
    widget = list_widget(lines, len(rows), turn.language)
    yield _widget(f"{turn.id}_list", thread_id, widget, list_text(lines))


def _list_told(turn: Turn) -> ToolCall | None:
    """The list that the answer is about: not one that was only read to find a task in it."""
    calls = [call for call in turn.calls if call.error is None]
    if turn.understanding is not None:
        planned = any(action.tool == "list_tasks" for action in turn.understanding.actions)
    else:
        planned = bool(calls) and calls[-1].name == "list_tasks" and not turn.changed_tasks and turn.pending is None
    lists = [call for call in calls if call.name == "list_tasks"]
    return lists[-1] if planned and lists else None


def _undo(turn: Turn, thread_id: str) -> Iterator[ThreadItem]:
    if any(call.error is None and call.name not in _CHANGES_NOTHING for call in turn.calls):
        yield _widget(f"{turn.id}_undo", thread_id, undo_widget(turn.id, turn.language), None)


def _question(turn: Turn, thread_id: str, titles: Mapping[int, str]) -> Iterator[ThreadItem]:
    pending = turn.pending or {}
    if pending.get("kind") == "choose":
        inputs = choice_inputs(pending, titles, turn.language)
        if len(inputs[0].options) >= FEWEST_OPTIONS:
            yield StructuredInputItem(
                id=turn.question_item, thread_id=thread_id, created_at=datetime.now(UTC), inputs=[*inputs]
            )
    elif card := card_widget(pending, titles, turn.language):
        yield _widget(turn.question_item, thread_id, card, None)


def _widget(item_id: str, thread_id: str, widget: WidgetRoot, copy_text: str | None) -> WidgetItem:
    return WidgetItem(id=item_id, thread_id=thread_id, created_at=datetime.now(UTC), widget=widget, copy_text=copy_text)

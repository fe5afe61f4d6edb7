"""What a click on a widget does at once, without a turn of the assistant."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any, cast

from chatkit.actions import Action
from chatkit.types import ThreadItem, WidgetItem

from todo_backend.conversations.context import ChatContext
from todo_backend.conversations.widgets.task_list import LIST_ID, TOGGLE, ids_in, with_present_tasks
from todo_backend.conversations.widgets.undo import UNDO, UNDO_ID, remark_widget, undone_widget
from todo_backend.conversations.widgets.words import words_of
from todo_backend.errors import InvalidRequest
from todo_backend.tasks.errors import ChangedSince, NothingToUndo, TaskNotFound
from todo_backend.tasks.service import Caller, TaskService
from todo_backend.tools.results import listed_task


async def perform(
    tasks: TaskService, action: Action[str, Any], sender: WidgetItem | None, context: ChatContext
) -> WidgetItem:
    """Carry out a click on `sender`, and return it as it looks afterwards. A second click changes nothing more.

    Raises InvalidRequest for an action that the widget does not have.
    """
    payload = cast(dict[str, Any], action.payload if isinstance(action.payload, dict) else {})
    if sender is not None and (action.type, sender.widget.id) == (TOGGLE, LIST_ID):
        return await _toggle(tasks, payload, sender, context)
    if sender is not None and (action.type, sender.widget.id) == (UNDO, UNDO_ID):
        return await _undo(tasks, sender, context)
    raise InvalidRequest(f"There is no `{action.type}` here.", fix="Reload the conversation and try again.")


async def _toggle(tasks: TaskService, payload: dict[str, Any], sender: WidgetItem, context: ChatContext) -> WidgetItem:
    task_id, completed = payload.get("task_id"), payload.get("completed")
    if not isinstance(completed, bool) or task_id not in ids_in(sender):
        raise InvalidRequest("That is no task of this list.", fix="Reload the conversation and try again.")
    caller = Caller(context.owner, context.zone)
    with suppress(TaskNotFound):  # The list says that it is gone.
        await (tasks.complete if completed else tasks.reopen)(caller, cast(int, task_id))
    (item,) = await refreshed(tasks, [sender], context)
    return cast(WidgetItem, item)


async def _undo(tasks: TaskService, sender: WidgetItem, context: ChatContext) -> WidgetItem:
    turn_id, language = sender.id.removesuffix("_undo"), _language(context)
    try:
        undone = await tasks.undo_turn(Caller(context.owner, context.zone), turn_id)
    except NothingToUndo:
        return sender.model_copy(update={"widget": undone_widget((), language)})
    except ChangedSince:
        return sender.model_copy(update={"widget": remark_widget(words_of(language).changed_since)})
    return sender.model_copy(update={"widget": undone_widget(undone, language)})


async def refreshed(tasks: TaskService, items: Sequence[ThreadItem], context: ChatContext) -> list[ThreadItem]:
    """The items, with the tasks of lists among them as they are now. One query, none when there is no list."""
    wanted = {task_id for item in items for task_id in ids_in(item)}
    if not wanted:
        return list(items)
    found = await tasks.with_ids(Caller(context.owner, context.zone), wanted)
    present = {task.id: listed_task(task, context.zone) for task in found}
    now: datetime = context.now().astimezone(context.zone)
    return [
        with_present_tasks(item, present, _language(context), now)
        if isinstance(item, WidgetItem) and ids_in(item)
        else item
        for item in items
    ]


def _language(context: ChatContext) -> str:
    memory = context.thread.conversation.memory if context.thread else {}
    return cast(str, memory.get("language") or "en")

"""Every method of every repository, called once for a user: what there is to know of the statements that we send."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from support.statements import Statement, traffic
from todo_backend.account.repository import AccountRepository
from todo_backend.calendar.repository import FeedRepository, owner_of_feed
from todo_backend.changes import listener
from todo_backend.conversations.repository import ConversationRepository, MessageRepository, NewMessage
from todo_backend.database import Database, OwnerId
from todo_backend.owned_tables import ROWS
from todo_backend.preferences.repository import PreferencesRepository
from todo_backend.reminders.repository import DISMISSED, Clock, ReminderRepository
from todo_backend.tasks.due import Due
from todo_backend.tasks.operations import OperationRepository
from todo_backend.tasks.repository import TaskFilter, TaskRepository

REPOSITORIES: tuple[type[Any], ...] = (
    TaskRepository,
    OperationRepository,
    ConversationRepository,
    MessageRepository,
    PreferencesRepository,
    ReminderRepository,
    FeedRepository,
    AccountRepository,
)
Call = Callable[[], Awaitable[object]]
SEARCHES = (
    TaskFilter(),
    TaskFilter(completed=False),
    TaskFilter(search="milk"),
    TaskFilter(tag="tag1", priority="high"),
    TaskFilter(due_after=Due(date(2026, 1, 1), None), due_before=Due(date(2027, 1, 1), None)),
    TaskFilter(due_before=Due(date(2027, 1, 1), datetime(2027, 1, 1, tzinfo=UTC))),
)


class _TakeBack(Exception):
    """Rolls the whole round of calls back."""


async def every_statement(database: Database, owner: OwnerId) -> dict[str, list[Statement]]:
    """The statements by the method that sends them. Nothing of what they do stays."""
    found: dict[str, list[Statement]] = {}
    with traffic(database) as seen:
        try:
            async with database.transaction(owner) as connection:
                for name, call in await _calls(connection, owner):
                    seen.clear()
                    await call()
                    found.setdefault(name, []).extend(seen.statements)
                raise _TakeBack
        except _TakeBack:
            pass
        seen.clear()
        await listener._Asking(database, listener.ChangeHub())._look(owner)
        found["listener"] = list(seen.statements)
    return found


def method_names() -> set[str]:
    """What there is to call: the public methods of all repositories."""
    return {
        f"{kind.__name__}.{name}"
        for kind in REPOSITORIES
        for name, _ in inspect.getmembers(kind, inspect.iscoroutinefunction)
        if not name.startswith("_")
    }


async def _calls(connection: AsyncConnection, owner: OwnerId) -> list[tuple[str, Call]]:
    """The calls in an order in which each finds rows; those that delete come last."""
    tasks, log = TaskRepository(connection, owner), OperationRepository(connection, owner)
    conversations = ConversationRepository(connection, owner)
    first = (await conversations.page(None, 1, "asc"))[0]
    task = (await tasks.by_id(TaskFilter(limit=1)))[0]
    messages = MessageRepository(connection, owner, first.id)
    said, done = NewMessage("msg_new", "user", "said", {}), NewMessage("msg_answer", "assistant", "done", {})
    preferences, feeds = PreferencesRepository(connection, owner), FeedRepository(connection, owner)
    reminders, account = ReminderRepository(connection, owner), AccountRepository(connection, owner)
    clock = Clock(datetime.now(UTC), 9, "Europe/Berlin")
    item = f"msg_{first.id}_1"
    fields = {"title": "Buy milk"}
    later = {"now": clock.now + timedelta(hours=1)}

    def entry(turn: str) -> Call:
        change: list[dict[str, Any]] = [{"before": None, "after": task.snapshot()}]
        return lambda: log.add(
            turn_id=turn, call_key="create", tool="add_task", arguments={}, status="created", changes=change,
            reversible=True,
        )  # fmt: skip

    listed = [("TaskRepository.by_id", lambda one=one: tasks.by_id(one)) for one in SEARCHES]
    listed += [("TaskRepository.by_due", lambda one=one: tasks.by_due(one)) for one in SEARCHES]
    exported = [("AccountRepository.page", lambda table=table: account.page(table, 0, 500)) for table in ROWS]
    calls: list[tuple[str, Call]] = [
        *listed,
        *exported,
        ("TaskRepository.add", lambda: tasks.add(fields)),
        ("TaskRepository.add_within", lambda: tasks.add_within(10_000, fields)),
        ("TaskRepository.get", lambda: tasks.get(task.id, for_update=True)),
        ("TaskRepository.change", lambda: tasks.change(task.id, fields)),
        ("TaskRepository.with_ids", lambda: tasks.with_ids([task.id, task.id + 1])),
        ("OperationRepository.add", entry("turn-a")),
        ("OperationRepository.add", entry("turn-b")),
        ("OperationRepository.find", lambda: log.find("turn-a", "create")),
        ("OperationRepository.of_turn", lambda: log.of_turn("turn-a")),
        ("OperationRepository.is_built_upon", lambda: log.is_built_upon("turn-a")),
        ("OperationRepository.take_turn", lambda: log.take_turn("turn-a")),
        ("OperationRepository.take_latest_turn", log.take_latest_turn),
        ("ConversationRepository.by_thread", lambda: conversations.by_thread(first.thread_id, 20)),
        ("ConversationRepository.by_thread adding", lambda: conversations.by_thread(first.thread_id, 20, adding=said)),
        ("ConversationRepository.by_id", lambda: conversations.by_id(first.id)),
        ("ConversationRepository.create", lambda: conversations.create("thr_new", None)),
        ("ConversationRepository.rename", lambda: conversations.rename(first.thread_id, "New")),
        ("ConversationRepository.page", lambda: conversations.page(first.thread_id, 20, "desc")),
        ("ConversationRepository.find_answer", lambda: conversations.find_answer(item)),
        ("MessageRepository.save", lambda: messages.save(said)),
        ("MessageRepository.save_answer", lambda: messages.save_answer(done, {})),
        ("MessageRepository.get", lambda: messages.get(item)),
        ("MessageRepository.page", lambda: messages.page(item, 20, "asc")),
        ("MessageRepository.rate", lambda: messages.rate([item], "negative")),
        ("PreferencesRepository.change", lambda: preferences.change({"theme": "dark"})),
        ("PreferencesRepository.get", preferences.get),
        ("ReminderRepository.fire", lambda: reminders.fire(clock)),
        ("ReminderRepository.open", lambda: reminders.open(clock)),
        ("ReminderRepository.claim", lambda: reminders.claim(clock)),
        ("ReminderRepository.next_at", lambda: reminders.next_at(clock)),
        ("ReminderRepository.mark", lambda: reminders.mark(1, DISMISSED, later)),
        ("FeedRepository.put", lambda: feeds.put("0" * 64)),
        ("FeedRepository.created_at", feeds.created_at),
        ("owner_of_feed", lambda: owner_of_feed(connection, "0" * 64)),
        ("MessageRepository.delete", lambda: messages.delete(item)),
        ("ConversationRepository.delete", lambda: conversations.delete(first.thread_id)),
        ("TaskRepository.delete", lambda: tasks.delete(task.id)),
        ("TaskRepository.restore", lambda: tasks.restore({"id": task.id, "title": task.title, "tags": []})),
        ("FeedRepository.remove", feeds.remove),
        ("AccountRepository.delete_everything", account.delete_everything),
    ]
    return calls

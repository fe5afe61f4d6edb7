"""ChatKit's Store on PostgreSQL. Each method is one short transaction of its own, on behalf of the caller."""

from __future__ import annotations

import uuid
from datetime import UTC
from typing import Any, cast

from chatkit.store import NotFoundError, Store, StoreItemType
from chatkit.types import (
    AssistantMessageItem,
    Attachment,
    Page,
    ThreadItem,
    ThreadMetadata,
    UserMessageItem,
)
from pydantic import TypeAdapter

from todo_backend.conversations.context import ChatContext, LoadedThread
from todo_backend.conversations.repository import (
    Conversation,
    ConversationRepository,
    MessageRepository,
    NewMessage,
    Order,
)
from todo_backend.database import Database
from todo_backend.preferences.service import PreferencesService

ITEM: TypeAdapter[ThreadItem] = TypeAdapter(ThreadItem)
MAX_PAGE = 100
_PREFIXES = {"thread": "thr", "message": "msg", "tool_call": "tc", "workflow": "wf", "task": "tsk", "attachment": "atc"}


class PostgresStore(Store[ChatContext]):
    """Threads and items of the user in the context; another user's do not exist here.

    Attachments are off, so no attachment is ever found.
    """

    def __init__(self, database: Database, preferences: PreferencesService) -> None:
        self._database = database
        self._preferences = preferences

    def generate_thread_id(self, context: ChatContext) -> str:
        return f"thr_{uuid.uuid4().hex}"

    def generate_item_id(self, item_type: StoreItemType, thread: ThreadMetadata, context: ChatContext) -> str:
        """Ids with 122 random bits; ChatKit's own have 32, an even chance of a clash near 77,000 items."""
        if item_type == "message" and context.message_id is not None:
            given, context.message_id = context.message_id, None
            return given
        return f"{_PREFIXES.get(item_type, 'itm')}_{uuid.uuid4().hex}"

    async def open(self, conversation_id: int, context: ChatContext) -> ThreadMetadata:
        """`load_thread` by the conversation's number, as REST names it."""
        async with self._database.transaction(context.owner) as connection:
            conversation = await ConversationRepository(connection, context.owner).by_id(conversation_id)
        if conversation is None:
            raise NotFoundError(f"There is no conversation {conversation_id}.")
        return await self.load_thread(conversation.thread_id, context)

    async def find_message(self, item_id: str, context: ChatContext) -> tuple[int, str | None] | None:
        """(conversation's number, text of the answer or None) of one of the user's own messages."""
        async with self._database.transaction(context.owner) as connection:
            return await ConversationRepository(connection, context.owner).find_answer(item_id)

    async def load_thread(
        self, thread_id: str, context: ChatContext, *, adding: UserMessageItem | None = None
    ) -> ThreadMetadata:
        """The thread, with its newest items kept in the context.

        adding: stored in the same transaction, which reads also the settings that its turn will need.
        """
        if context.thread is None or context.thread.metadata.id != thread_id:
            async with self._database.transaction(context.owner) as connection:
                repository = ConversationRepository(connection, context.owner)
                new = None if adding is None else _row_of(adding)
                found = await repository.by_thread(thread_id, context.history_items, adding=new)
                if found is None:
                    raise NotFoundError(f"There is no conversation {thread_id}.")
                conversation, items = found
                if adding is not None:
                    context.settings = await self._preferences.read(connection, context.owner)
            newest = [ITEM.validate_python(item) for item in items]
            context.thread = LoadedThread(
                conversation, _metadata(conversation), newest, len(newest) < context.history_items
            )
            if adding is not None:
                context.thread.keep(adding)
        return context.thread.metadata

    async def save_thread(self, thread: ThreadMetadata, context: ChatContext) -> None:
        known = context.thread is not None and context.thread.metadata.id == thread.id
        async with self._database.transaction(context.owner) as connection:
            repository = ConversationRepository(connection, context.owner)
            if not known:
                context.thread = LoadedThread(
                    await repository.create(thread.id, thread.title), thread, [], is_whole=True
                )
            elif await repository.rename(thread.id, thread.title) is None:
                raise NotFoundError(f"There is no conversation {thread.id}.")

    async def load_thread_items(
        self, thread_id: str, after: str | None, limit: int, order: str, context: ChatContext
    ) -> Page[ThreadItem]:
        """One page of a thread's items, oldest first when `order` is "asc".

        after: id of the last item already seen; an unknown one raises NotFoundError. Cost: one indexed
        query; none when the newest items are asked for that this request has loaded already.
        """
        await self.load_thread(thread_id, context)
        loaded = context.thread
        assert loaded is not None
        limit = max(1, min(limit, MAX_PAGE))
        if order == "desc" and after is None and (loaded.is_whole or limit <= len(loaded.newest)):
            items = loaded.newest[-limit:][::-1]
            has_more = len(loaded.newest) > limit or not loaded.is_whole
            return await _page(items, has_more=has_more, context=context)
        async with self._database.transaction(context.owner) as connection:
            repository = MessageRepository(connection, context.owner, loaded.conversation.id)
            found = await repository.page(after, limit + 1, cast(Order, order))
        if found is None:
            raise NotFoundError(f"There is no message {after}.")
        items = [ITEM.validate_python(item) for item in found[:limit]]
        return await _page(items, has_more=len(found) > limit, context=context)

    async def load_threads(
        self, limit: int, after: str | None, order: str, context: ChatContext
    ) -> Page[ThreadMetadata]:
        limit = max(1, min(limit, MAX_PAGE))
        async with self._database.transaction(context.owner) as connection:
            found = await ConversationRepository(connection, context.owner).page(after, limit + 1, cast(Order, order))
        threads = [_metadata(conversation) for conversation in found[:limit]]
        return Page(data=threads, has_more=len(found) > limit, after=threads[-1].id if threads else None)

    async def add_thread_item(self, thread_id: str, item: ThreadItem, context: ChatContext) -> None:
        if isinstance(item, UserMessageItem) and context.thread is not None and context.thread.holds(item.id):
            return  # stored along with the loading of the thread
        if any(item is stored for stored in context.beside_answer):
            return  # stored along with the answer
        await self._write(thread_id, item, context)

    async def save_item(self, thread_id: str, item: ThreadItem, context: ChatContext) -> None:
        await self._write(thread_id, item, context)

    async def load_item(self, thread_id: str, item_id: str, context: ChatContext) -> ThreadItem:
        await self.load_thread(thread_id, context)
        assert context.thread is not None
        async with self._database.transaction(context.owner) as connection:
            repository = MessageRepository(connection, context.owner, context.thread.conversation.id)
            found = await repository.get(item_id)
        if found is None:
            raise NotFoundError(f"There is no message {item_id}.")
        return ITEM.validate_python(found)

    async def rate(self, thread_id: str, item_ids: list[str], sentiment: str, context: ChatContext) -> None:
        """Keep a thumb up ("positive") or down ("negative")."""
        await self.load_thread(thread_id, context)
        assert context.thread is not None
        async with self._database.transaction(context.owner) as connection:
            repository = MessageRepository(connection, context.owner, context.thread.conversation.id)
            await repository.rate(item_ids, sentiment)

    async def delete_thread(self, thread_id: str, context: ChatContext) -> None:
        async with self._database.transaction(context.owner) as connection:
            if not await ConversationRepository(connection, context.owner).delete(thread_id):
                raise NotFoundError(f"There is no conversation {thread_id}.")

    async def delete_thread_item(self, thread_id: str, item_id: str, context: ChatContext) -> None:
        await self.load_thread(thread_id, context)
        loaded = context.thread
        assert loaded is not None
        async with self._database.transaction(context.owner) as connection:
            await MessageRepository(connection, context.owner, loaded.conversation.id).delete(item_id)
        loaded.newest = [item for item in loaded.newest if item.id != item_id]

    async def save_attachment(self, attachment: Attachment, context: ChatContext) -> None:
        raise NotFoundError("Attachments are switched off.")

    async def load_attachment(self, attachment_id: str, context: ChatContext) -> Attachment:
        raise NotFoundError("Attachments are switched off.")

    async def delete_attachment(self, attachment_id: str, context: ChatContext) -> None:
        raise NotFoundError("Attachments are switched off.")

    async def _write(self, thread_id: str, item: ThreadItem, context: ChatContext) -> None:
        await self.load_thread(thread_id, context)
        loaded = context.thread
        assert loaded is not None
        row = _row_of(item)
        beside: list[ThreadItem] = []
        async with self._database.transaction(context.owner) as connection:
            repository = MessageRepository(connection, context.owner, loaded.conversation.id)
            if context.turn is not None and isinstance(item, AssistantMessageItem):
                # With the answer goes what the next turn needs to know, and what stands beside it: all or nothing.
                await repository.save_answer(row, context.turn.memory_after().as_json())
                beside = context.beside_answer
                for one in beside:
                    await repository.save(_row_of(one))
            else:
                await repository.save(row)
        for one in (item, *beside):
            loaded.keep(one)


async def _page(items: list[ThreadItem], *, has_more: bool, context: ChatContext) -> Page[ThreadItem]:
    shown = items if context.as_shown is None else await context.as_shown(items)
    return Page(data=shown, has_more=has_more, after=items[-1].id if items else None)


def _row_of(item: ThreadItem) -> NewMessage:
    stored = item.model_copy(update={"created_at": item.created_at.astimezone(UTC)})
    role, content = text_of(item)
    return NewMessage(item.id, role, content, cast(dict[str, Any], ITEM.dump_python(stored, mode="json")))


def text_of(item: ThreadItem) -> tuple[str, str]:
    """(role, text) of an item, as the Phase III message table has them."""
    if isinstance(item, UserMessageItem):
        # A mention reads as the task's title, which is how both the engine and a model find it.
        return "user", "".join(part.text for part in item.content)
    if isinstance(item, AssistantMessageItem):
        return "assistant", "".join(part.text for part in item.content)
    return item.type, ""


def _metadata(conversation: Conversation) -> ThreadMetadata:
    return ThreadMetadata(id=conversation.thread_id, title=conversation.title, created_at=conversation.created_at)

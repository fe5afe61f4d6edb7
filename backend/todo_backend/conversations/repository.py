"""SQL for conversations and messages. Every statement names the owner."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg
from sqlalchemy.ext.asyncio import AsyncConnection

from todo_backend.conversations.models import conversations, feedback, messages
from todo_backend.database import OwnerId

Order = Literal["asc", "desc"]


@dataclass(frozen=True, slots=True)
class Conversation:
    """One conversation. `memory` is what the assistant remembers from turn to turn, as JSON."""

    id: int
    thread_id: str
    title: str | None
    memory: dict[str, Any]
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class NewMessage:
    """One item to be written: `item` is the whole of it, `role` and `content` are what Phase III's table has."""

    item_id: str
    role: str
    content: str
    item: dict[str, Any]

    def columns(self) -> dict[str, str]:
        return {"item_id": self.item_id, "role": self.role, "content": self.content, "item": json.dumps(self.item)}


_CONVERSATION = (
    conversations.c.id,
    conversations.c.thread_id,
    conversations.c.title,
    conversations.c.memory,
    conversations.c.created_at,
    conversations.c.updated_at,
)


class ConversationRepository:
    """Reads and writes one owner's conversations on one connection."""

    def __init__(self, connection: AsyncConnection, owner: OwnerId) -> None:
        self._connection = connection
        self._owner = owner

    async def by_thread(
        self, thread_id: str, newest: int, *, adding: NewMessage | None = None
    ) -> tuple[Conversation, list[dict[str, Any]]] | None:
        """The conversation and up to `newest` of its newest items, oldest first; one statement.

        adding: saved to the conversation in the same statement; the items are those before it.
        """
        values = {"owner": self._owner, "thread": thread_id, "newest": newest}
        if adding is None:
            found = await self._connection.execute(_LOAD, values)
        else:
            found = await self._connection.execute(_LOAD_AND_SAVE, {**values, **adding.columns()})
        row = found.one_or_none()
        return None if row is None else (Conversation(*row[:-1]), row[-1])

    async def by_id(self, conversation_id: int) -> Conversation | None:
        return await self._one(conversations.c.id == conversation_id)

    async def create(self, thread_id: str, title: str | None) -> Conversation:
        statement = (
            sa.insert(conversations)
            .values(user_id=self._owner, thread_id=thread_id, title=title)
            .returning(*_CONVERSATION)
        )
        return Conversation(*(await self._connection.execute(statement)).one())

    async def rename(self, thread_id: str, title: str | None) -> Conversation | None:
        """Change the title; None when there is no such conversation."""
        statement = (
            sa.update(conversations)
            .where(conversations.c.user_id == self._owner, conversations.c.thread_id == thread_id)
            .values(title=title)
            .returning(*_CONVERSATION)
        )
        row = (await self._connection.execute(statement)).one_or_none()
        return None if row is None else Conversation(*row)

    async def delete(self, thread_id: str) -> bool:
        result = await self._connection.execute(
            sa.delete(conversations).where(
                conversations.c.user_id == self._owner, conversations.c.thread_id == thread_id
            )
        )
        return result.rowcount == 1

    async def page(self, after: str | None, limit: int, order: Order) -> list[Conversation]:
        """Conversations by when they last went on; up to `limit` of them, beyond the thread `after`."""
        key = sa.tuple_(conversations.c.updated_at, conversations.c.id)
        statement = sa.select(*_CONVERSATION).where(conversations.c.user_id == self._owner)
        if after is not None:
            last = (
                sa.select(conversations.c.updated_at, conversations.c.id)
                .where(conversations.c.user_id == self._owner, conversations.c.thread_id == after)
                .scalar_subquery()
            )
            statement = statement.where(key > last if order == "asc" else key < last)
        columns = (conversations.c.updated_at, conversations.c.id)
        statement = statement.order_by(*(c.asc() if order == "asc" else c.desc() for c in columns)).limit(limit)
        return [Conversation(*row) for row in (await self._connection.execute(statement)).all()]

    async def find_answer(self, item_id: str) -> tuple[int, str | None] | None:
        """(conversation id, text of the answer or None) of the message with that item id."""
        asked = messages.alias("asked")
        answer = (
            sa.select(messages.c.content)
            .where(
                messages.c.conversation_id == asked.c.conversation_id,
                messages.c.id > asked.c.id,
                messages.c.role == "assistant",
            )
            .order_by(messages.c.id)
            .limit(1)
            .scalar_subquery()
        )
        statement = (
            sa.select(asked.c.conversation_id, answer)
            .where(asked.c.user_id == self._owner, asked.c.item_id == item_id)
            .order_by(asked.c.id)
            .limit(1)
        )
        row = (await self._connection.execute(statement)).one_or_none()
        return None if row is None else (row[0], row[1])

    async def _one(self, condition: sa.ColumnElement[bool]) -> Conversation | None:
        statement = sa.select(*_CONVERSATION).where(conversations.c.user_id == self._owner, condition)
        row = (await self._connection.execute(statement)).one_or_none()
        return None if row is None else Conversation(*row)


class MessageRepository:
    """Reads and writes the items of one conversation on one connection."""

    def __init__(self, connection: AsyncConnection, owner: OwnerId, conversation_id: int) -> None:
        self._connection = connection
        self._owner = owner
        self._conversation_id = conversation_id

    async def save(self, message: NewMessage) -> None:
        """Write an item, or write it anew under its id; it keeps its place in the order."""
        await self._connection.execute(_SAVE, self._row(message))

    async def save_answer(self, message: NewMessage, memory: dict[str, Any]) -> None:
        """`save`, and in the same statement what the conversation remembers, and that it went on just now."""
        await self._connection.execute(_SAVE_ANSWER, {**self._row(message), "memory": json.dumps(memory)})

    def _row(self, message: NewMessage) -> dict[str, Any]:
        return {"owner": self._owner, "conversation": self._conversation_id, **message.columns()}

    async def get(self, item_id: str) -> dict[str, Any] | None:
        statement = sa.select(messages.c.item).where(*self._own, messages.c.item_id == item_id)
        return await self._connection.scalar(statement)

    async def delete(self, item_id: str) -> None:
        await self._connection.execute(sa.delete(messages).where(*self._own, messages.c.item_id == item_id))

    async def rate(self, item_ids: Sequence[str], sentiment: str) -> None:
        """Keep what the user thinks of those of the items that there are; the last word counts."""
        rated = sa.select(
            messages.c.user_id, messages.c.conversation_id, messages.c.item_id, sa.literal(sentiment)
        ).where(*self._own, messages.c.item_id.in_(item_ids))
        statement = pg.insert(feedback).from_select(["user_id", "conversation_id", "item_id", "sentiment"], rated)
        await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=[feedback.c.conversation_id, feedback.c.item_id],
                set_={"sentiment": sentiment, "created_at": sa.func.now()},
            )
        )

    async def page(self, after: str | None, limit: int, order: Order) -> Sequence[dict[str, Any]] | None:
        """Items in the order in which they were written. None when there is no item `after`."""
        statement = sa.select(messages.c.item).where(*self._own)
        if after is not None:
            place = await self._connection.scalar(
                sa.select(messages.c.id).where(*self._own, messages.c.item_id == after)
            )
            if place is None:
                return None
            statement = statement.where(messages.c.id > place if order == "asc" else messages.c.id < place)
        statement = statement.order_by(messages.c.id.asc() if order == "asc" else messages.c.id.desc()).limit(limit)
        return (await self._connection.scalars(statement)).all()

    @property
    def _own(self) -> tuple[sa.ColumnElement[bool], ...]:
        return messages.c.user_id == self._owner, messages.c.conversation_id == self._conversation_id


# The statements of every chat turn are plain text: building them from expressions takes the time of
# another statement each.
_LOAD = sa.text("""
    select id, thread_id, title, memory, created_at, updated_at, (
        select coalesce(jsonb_agg(newest.item order by newest.id), '[]')
        from (
            select messages.id, messages.item from messages
            where messages.user_id = :owner and messages.conversation_id = conversations.id
            order by messages.id desc limit :newest
        ) as newest
    )
    from conversations where user_id = :owner and thread_id = :thread
""")
_UNDER_ITS_ID = "on conflict (conversation_id, item_id) do update set content = excluded.content, item = excluded.item"
_INTO = "insert into messages (user_id, conversation_id, item_id, role, content, item)"
_SAVE = sa.text(f"""
    {_INTO} values (:owner, :conversation, :item_id, :role, :content, cast(:item as jsonb)) {_UNDER_ITS_ID}
""")
_LOAD_AND_SAVE = sa.text(f"""
    with saved as (
        {_INTO}
        select :owner, id, :item_id, :role, :content, cast(:item as jsonb)
        from conversations where user_id = :owner and thread_id = :thread
        {_UNDER_ITS_ID}
    )
    {_LOAD.text}
""")  # noqa: S608 - made of the constants above
_SAVE_ANSWER = sa.text(f"""
    with saved as ({_SAVE.text})
    update conversations set memory = cast(:memory as jsonb), updated_at = now()
    where user_id = :owner and id = :conversation
""")  # noqa: S608 - made of the constant above

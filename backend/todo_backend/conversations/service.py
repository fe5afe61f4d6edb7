"""The chat as the endpoints call it: each turn runs in a task of its own, whoever waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from chatkit.types import is_streaming_req
from fastapi import Response
from fastapi.responses import StreamingResponse

from todo_backend.conversations.chat import chat
from todo_backend.conversations.chatkit_server import TodoChatServer
from todo_backend.conversations.context import ChatContext
from todo_backend.conversations.schemas import ChatIn, ChatOut
from todo_backend.conversations.turns import Turns
from todo_backend.database import OwnerId
from todo_backend.tasks.service import TaskService

STREAM_HEADERS = {"cache-control": "no-cache", "x-accel-buffering": "no"}


class ChatService:
    """Both doors to the chat. `turns` must be finished before the process ends."""

    def __init__(self, server: TodoChatServer, tasks: TaskService, turns: Turns) -> None:
        self._server = server
        self._tasks = tasks
        self.turns = turns

    async def chatkit(self, owner: OwnerId, zone: ZoneInfo, body: bytes) -> Response:
        """Serve one ChatKit request. Raises AppError before a stream begins, never after."""
        context = self._context(owner, zone)
        request = self._server.read(body)
        if is_streaming_req(request):

            async def prepare() -> AsyncGenerator[bytes]:
                await self._server.check(request, context)
                return self._server.stream(request, context)

            reader = await self.turns.stream(prepare)
            return StreamingResponse(reader, media_type="text/event-stream", headers=STREAM_HEADERS)
        return Response(await self._server.answer(request, context), media_type="application/json")

    async def once(self, owner: OwnerId, zone: ZoneInfo, body: ChatIn, key: str | None) -> ChatOut:
        """Serve one Phase III chat request."""
        context = self._context(owner, zone)
        context.draws = False
        turn = await self.turns.start(chat(self._server, self._tasks, context, body, key))
        # Shielded: a caller that hangs up does not stop what it asked for.
        return await asyncio.shield(turn)

    def _context(self, owner: OwnerId, zone: ZoneInfo) -> ChatContext:
        return ChatContext(owner, zone, _now, history_items=self._server.history_items)


def _now() -> datetime:
    return datetime.now(UTC)

"""POST /chatkit and POST /api/{user_id}/chat: two doors to the same turn.

The agent stack behind them takes seconds to load, so nothing of it is imported here: the routes are
there from the first moment, and requests wait for it.
"""

from __future__ import annotations

from typing import Annotated, Protocol
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Depends, Request, Response

from todo_backend.conversations.schemas import ChatIn, ChatOut
from todo_backend.database import OwnerId
from todo_backend.identity.dependencies import CurrentUser, PathOwner
from todo_backend.tasks.endpoints import IdempotencyKey, RequestZone

router = APIRouter(tags=["chat"])


class Chat(Protocol):
    """The chat, once it is loaded (`conversations.service.ChatService`)."""

    async def chatkit(self, owner: OwnerId, zone: ZoneInfo, body: bytes) -> Response: ...

    async def once(self, owner: OwnerId, zone: ZoneInfo, body: ChatIn, key: str | None) -> ChatOut: ...


class ChatStartup(Protocol):
    async def chat(self) -> Chat:
        """Wait until the assistant is loaded. Raises NotReady when that takes too long or has failed."""
        ...


async def loaded_chat(request: Request) -> Chat:
    startup: ChatStartup = request.app.state.assistant_startup
    return await startup.chat()


LoadedChat = Annotated[Chat, Depends(loaded_chat)]


_ANY_OBJECT = {"required": True, "content": {"application/json": {"schema": {"type": "object"}}}}


@router.post(
    "/chatkit",
    response_class=Response,
    responses={200: {"content": {"text/event-stream": {}, "application/json": {}}}},
    openapi_extra={"requestBody": _ANY_OBJECT},
)
async def chatkit(user: CurrentUser, zone: RequestZone, request: Request, chat: LoadedChat) -> Response:
    """The ChatKit protocol: a server-sent event stream, or JSON, as the request's kind has it."""
    return await chat.chatkit(user.id, zone, await request.body())


@router.post("/api/{user_id}/chat")
async def chat_once(
    owner: PathOwner, zone: RequestZone, chat: LoadedChat, body: ChatIn, idempotency_key: IdempotencyKey = None
) -> ChatOut:
    """One message, one answer. `tool_calls` holds what was really called, with the results."""
    return await chat.once(owner, zone, body, idempotency_key)

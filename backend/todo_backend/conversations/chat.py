"""The Phase III chat: one message in, one JSON answer out, over the same server and tables as ChatKit."""

from __future__ import annotations

import hashlib

from chatkit.store import NotFoundError
from chatkit.types import (
    AssistantMessageItem,
    ErrorEvent,
    InferenceOptions,
    StreamingReq,
    ThreadAddUserMessageParams,
    ThreadCreateParams,
    ThreadItemDoneEvent,
    ThreadRetryAfterItemParams,
    ThreadsAddUserMessageReq,
    ThreadsCreateReq,
    ThreadsRetryAfterItemReq,
    UserMessageInput,
    UserMessageTextContent,
)

from todo_backend.assistant.turn import ToolCall
from todo_backend.conversations.chatkit_server import TodoChatServer
from todo_backend.conversations.context import ChatContext
from todo_backend.conversations.errors import AssistantFailed, ConversationNotFound
from todo_backend.conversations.history import call_of
from todo_backend.conversations.schemas import ChatIn, ChatOut, ToolCallOut
from todo_backend.conversations.store import text_of
from todo_backend.database import OwnerId
from todo_backend.tasks.service import Caller, TaskService


async def chat(
    server: TodoChatServer, tasks: TaskService, context: ChatContext, body: ChatIn, key: str | None
) -> ChatOut:
    """Run one turn to its end. The same `key` again returns the first answer, and does nothing twice.

    Raises InvalidRequest, ConversationNotFound, or AssistantFailed when there is no answer.
    """
    if key is not None:
        message_id = _message_id(context.owner, key)
        earlier = await server.threads.find_message(message_id, context)
        if earlier is not None:
            return await _repeat(server, tasks, context, message_id, *earlier)
        context.message_id = message_id
    return await _answer(server, context, await _request(server, context, body))


async def _repeat(
    server: TodoChatServer,
    tasks: TaskService,
    context: ChatContext,
    message_id: str,
    conversation_id: int,
    answer: str | None,
) -> ChatOut:
    if answer is not None:
        made = await tasks.operations_of_turn(Caller(context.owner, context.zone), message_id)
        return ChatOut(
            conversation_id=conversation_id,
            response=answer,
            tool_calls=[_shown(call_of(operation, context.zone)) for operation in made],
        )
    # The first try was cut off before it could answer: go on with that turn.
    thread = await server.threads.open(conversation_id, context)
    params = ThreadRetryAfterItemParams(thread_id=thread.id, item_id=message_id)
    return await _answer(server, context, ThreadsRetryAfterItemReq(params=params))


async def _request(server: TodoChatServer, context: ChatContext, body: ChatIn) -> StreamingReq:
    given = UserMessageInput(
        content=[UserMessageTextContent(text=body.message)], attachments=[], inference_options=InferenceOptions()
    )
    if body.conversation_id is None:
        return ThreadsCreateReq(params=ThreadCreateParams(input=given))
    try:
        thread = await server.threads.open(body.conversation_id, context)
    except NotFoundError:
        raise ConversationNotFound from None
    return ThreadsAddUserMessageReq(params=ThreadAddUserMessageParams(input=given, thread_id=thread.id))


async def _answer(server: TodoChatServer, context: ChatContext, request: StreamingReq) -> ChatOut:
    await server.check(request, context)
    words: list[str] = []
    async for event in server.events(request, context):
        if isinstance(event, ErrorEvent):
            raise AssistantFailed(event.message or "Something went wrong while the assistant was answering.")
        if isinstance(event, ThreadItemDoneEvent) and isinstance(event.item, AssistantMessageItem):
            words.append(text_of(event.item)[1])
    if context.thread is None or context.turn is None:
        raise AssistantFailed("The turn ended before it began.")
    return ChatOut(
        conversation_id=context.thread.conversation.id,
        response="\n\n".join(words),
        tool_calls=[_shown(call) for call in context.turn.calls],
    )


def _shown(call: ToolCall) -> ToolCallOut:
    result = call.result if call.error is None else {"error": call.error}
    return ToolCallOut(name=call.name, arguments=dict(call.arguments), result=result)


def _message_id(owner: OwnerId, key: str) -> str:
    return "msg_" + hashlib.sha256(f"{owner}\n{key}".encode()).hexdigest()[:32]

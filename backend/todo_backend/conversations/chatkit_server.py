"""The ChatKit server: what a user's message, a retry or a widget's action sets going."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Any

from agents.items import TResponseInputItem
from chatkit.agents import AgentContext, stream_agent_response  # pyright: ignore[reportUnknownVariableType]
from chatkit.errors import CustomStreamError
from chatkit.server import ChatKitServer
from chatkit.store import NotFoundError
from chatkit.types import (
    ChatKitReq,
    ClientEffectEvent,
    NonStreamingReq,
    NoticeEvent,
    StreamingReq,
    StreamOptions,
    ThreadAddUserMessageParams,
    ThreadItemDoneEvent,
    ThreadMetadata,
    ThreadsAddUserMessageReq,
    ThreadsCreateReq,
    ThreadsRetryAfterItemReq,
    ThreadStreamEvent,
    ThreadsUpdateReq,
    UserMessageInput,
    UserMessageItem,
    UserMessageTextContent,
)
from pydantic import TypeAdapter

from todo_backend.assistant.agent import Assistant
from todo_backend.assistant.fallback_model import ModelBroke
from todo_backend.assistant.turn import Memory, Turn
from todo_backend.conversations.answers import message_events
from todo_backend.conversations.context import HISTORY_ITEMS, ChatContext
from todo_backend.conversations.errors import ConversationNotFound
from todo_backend.conversations.history import call_of, model_input
from todo_backend.conversations.store import PostgresStore, text_of
from todo_backend.errors import InvalidRequest, MalformedBody
from todo_backend.language import TaskView
from todo_backend.observability.metrics import TURN_SECONDS, TURNS
from todo_backend.tasks.repository import TaskFilter
from todo_backend.tasks.service import Caller, TaskService
from todo_backend.tools.results import listed_task

logger = logging.getLogger(__name__)

# Building this adapter takes 4 ms; ChatKit's own `process` does it on every request.
REQUEST: TypeAdapter[ChatKitReq] = TypeAdapter(ChatKitReq)
MAX_MESSAGE_CHARACTERS = 4000
TITLE_CHARACTERS = 60
TASKS_IN_VIEW = 1000

MAX_TITLE_CHARACTERS = 200
ANSWERED = frozenset(
    {"threads.get_by_id", "threads.list", "threads.update", "threads.delete", "items.list", "items.feedback"}
)

FALLBACK_REASONS = {
    "unauthorized": "its key was refused",
    "rate_limited": "it has too many requests",
    "timeout": "it took too long",
    "unavailable": "it cannot be reached",
    "rubbish": "its answer made no sense",
}


class TodoChatServer(ChatKitServer[ChatContext]):
    """Stores the message, runs the agent, stores the reply. Holds no transaction while a model thinks."""

    def __init__(
        self, store: PostgresStore, assistant: Assistant, tasks: TaskService, *, turn_timeout_seconds: float
    ) -> None:
        super().__init__(store)
        self.threads = store
        self._assistant = assistant
        self._tasks = tasks
        self._turn_timeout = turn_timeout_seconds

    @property
    def history_items(self) -> int:
        """How much of a conversation a turn reads. The engine knows from the conversation's memory what
        "it" is; a model reads the words.
        """
        return HISTORY_ITEMS if self._assistant.has_language_model else 0

    def read(self, body: bytes) -> ChatKitReq:
        """Parse a request. Raises MalformedBody."""
        try:
            return REQUEST.validate_json(body)
        except ValueError:
            raise MalformedBody(
                "The body is not a ChatKit request.", fix="Send one as the ChatKit protocol describes it."
            ) from None

    async def check(self, request: StreamingReq, context: ChatContext) -> None:
        """Check what a request names before any stream begins, and store the message it brings.

        Raises InvalidRequest or ConversationNotFound.
        """
        try:
            match request:
                case ThreadsCreateReq():
                    check_message(request.params.input)
                case ThreadsAddUserMessageReq():
                    check_message(request.params.input)
                    await self._store_message(request.params, context)
                case ThreadsRetryAfterItemReq():
                    await self.threads.load_thread(request.params.thread_id, context)
                    item = await self.threads.load_item(request.params.thread_id, request.params.item_id, context)
                    if not isinstance(item, UserMessageItem):
                        raise InvalidRequest("Only your own message can be tried again.", fix="Give its id.")
                    context.is_retry = True
                case _:
                    raise _switched_off(request.type)
        except NotFoundError:
            raise ConversationNotFound from None

    async def _store_message(self, params: ThreadAddUserMessageParams, context: ChatContext) -> None:
        """In the transaction that loads the thread, not in one of its own. The server builds the item
        once more when the turn begins; it gets the same id and finds it stored.
        """
        thread = ThreadMetadata(id=params.thread_id, created_at=context.now())
        item = await self._build_user_message_item(params.input, thread, context)
        await self.threads.load_thread(params.thread_id, context, adding=item)
        context.message_id = item.id

    def events(self, request: StreamingReq, context: ChatContext) -> AsyncGenerator[ThreadStreamEvent]:
        return self._process_streaming_impl(request, context)

    def stream(self, request: StreamingReq, context: ChatContext) -> AsyncGenerator[bytes]:
        """The bytes of a server-sent event stream."""
        return self._process_streaming(request, context)

    async def answer(self, request: NonStreamingReq, context: ChatContext) -> bytes:
        """The JSON answer to a request that is not streamed. Raises ConversationNotFound or InvalidRequest."""
        if request.type not in ANSWERED:
            raise _switched_off(request.type)
        if isinstance(request, ThreadsUpdateReq) and not 0 < len(request.params.title.strip()) <= MAX_TITLE_CHARACTERS:
            raise InvalidRequest(
                f"A title has 1 to {MAX_TITLE_CHARACTERS} characters.", fix="Give the conversation a shorter name."
            )
        try:
            return await self._process_non_streaming(request, context)
        except NotFoundError:
            raise ConversationNotFound from None

    def get_stream_options(self, thread: ThreadMetadata, context: ChatContext) -> StreamOptions:
        """A turn always runs to its end, whether or not somebody reads: nothing is left half done."""
        return StreamOptions(allow_cancel=False)

    async def respond(
        self, thread: ThreadMetadata, input_user_message: UserMessageItem | None, context: ChatContext
    ) -> AsyncIterator[ThreadStreamEvent]:
        if input_user_message is None:
            return
        turn = await self._begin(input_user_message, context)
        started = time.perf_counter()
        outcome = "failed"
        try:
            async with asyncio.timeout(self._turn_timeout):
                async for event in self._run(thread, turn, context):
                    yield event
            outcome = "answered"
        except TimeoutError:
            raise CustomStreamError(
                "The assistant took too long. What it did so far is kept.", allow_retry=True
            ) from None
        except ModelBroke:
            raise CustomStreamError(
                "The language model stopped in the middle of its answer.", allow_retry=True
            ) from None
        finally:
            TURNS.labels(turn.assistant, outcome).inc()
            TURN_SECONDS.labels(turn.assistant).observe(time.perf_counter() - started)
            if turn.changed_tasks and outcome == "failed":
                logger.info("turn_failed_after_changes", extra={"changes": len(turn.calls)})

    async def _begin(self, message: UserMessageItem, context: ChatContext) -> Turn:
        loaded = context.thread
        assert loaded is not None
        caller = Caller(context.owner, context.zone)

        async def load_tasks() -> tuple[TaskView, ...]:
            found = await self._tasks.list_by_due(caller, TaskFilter(limit=TASKS_IN_VIEW))
            fields = [listed_task(task, context.zone) for task in found]
            return tuple(
                TaskView(
                    one["id"],
                    one["title"],
                    one["completed"],
                    one["due"],
                    one["recurrence"],
                    one["priority"],
                    tuple(one["tags"]),
                )
                for one in fields
            )

        turn = Turn(
            id=message.id,
            owner=context.owner,
            zone=context.zone,
            now=context.now(),
            text=text_of(message)[1],
            memory=Memory.from_json(loaded.conversation.memory),
            load_tasks=load_tasks,
        )
        if context.is_retry:
            made = await self._tasks.operations_of_turn(caller, turn.id)
            turn.done_before = tuple(call_of(operation, context.zone) for operation in made)
            turn.calls.extend(turn.done_before)
        context.turn = turn
        return turn

    async def _run(self, thread: ThreadMetadata, turn: Turn, context: ChatContext) -> AsyncIterator[ThreadStreamEvent]:
        if self._assistant.has_language_model:
            page = await self.store.load_thread_items(thread.id, None, HISTORY_ITEMS, "desc", context)
            history = model_input(page.data[::-1])
            answer = self._streamed_answer(thread, turn, history, context)
        else:
            answer = self._whole_answer(thread, turn, [{"role": "user", "content": turn.text}], context)
        told = 0
        noticed = False
        async for event in answer:
            if turn.fallback_reason is not None and not noticed:
                noticed = True
                yield _notice(turn.fallback_reason)
            if len(turn.calls) > told:
                told = len(turn.calls)
                if turn.changed_tasks:
                    # The task list beside the chat shows the change before the answer is read.
                    yield ClientEffectEvent(name="tasks.changed")
            if isinstance(event, ThreadItemDoneEvent) and thread.title is None:
                thread.title = title_of(turn.text)
            yield event

    async def _streamed_answer(
        self, thread: ThreadMetadata, turn: Turn, history: list[TResponseInputItem], context: ChatContext
    ) -> AsyncIterator[ThreadStreamEvent]:
        result = self._assistant.stream(turn, history)
        answered = False
        agent_context = AgentContext[Any](thread=thread, store=self.store, request_context=context)
        async for event in stream_agent_response(agent_context, result):
            answered = answered or isinstance(event, ThreadItemDoneEvent)
            yield event
        if not answered and result.final_output:
            # What the loop says itself, such as that it gave up, comes without events.
            for event in message_events(self._new_item_id(thread, context), thread.id, str(result.final_output)):
                yield event

    async def _whole_answer(
        self, thread: ThreadMetadata, turn: Turn, history: list[TResponseInputItem], context: ChatContext
    ) -> AsyncIterator[ThreadStreamEvent]:
        text = await self._assistant.answer(turn, history)
        for event in message_events(self._new_item_id(thread, context), thread.id, text):
            yield event

    def _new_item_id(self, thread: ThreadMetadata, context: ChatContext) -> str:
        return self.store.generate_item_id("message", thread, context)


def _switched_off(kind: str) -> InvalidRequest:
    return InvalidRequest(f"`{kind}` is switched off here.", fix="Write what you want to do as a message.")


def check_message(given: UserMessageInput) -> None:
    """Raises InvalidRequest for a message that is empty, too long or cannot be stored."""
    text = "".join(part.text for part in given.content if isinstance(part, UserMessageTextContent))
    if not text.strip():
        raise InvalidRequest("The message is empty.", fix="Write what you want to do.")
    if len(text) > MAX_MESSAGE_CHARACTERS:
        raise InvalidRequest(
            f"The message is longer than {MAX_MESSAGE_CHARACTERS} characters.", fix="Send it in smaller parts."
        )
    if any("\x00" in part.text for part in given.content) or "\x00" in (given.quoted_text or ""):
        raise InvalidRequest("The message contains the NUL character.", fix="Remove it and send again.")
    if given.attachments:
        raise InvalidRequest("Attachments are switched off.", fix="Send the message without them.")


def title_of(text: str) -> str:
    """A conversation's title: the beginning of its first message, cut at a word."""
    line = " ".join(text.split())
    if len(line) <= TITLE_CHARACTERS:
        return line
    return line[:TITLE_CHARACTERS].rsplit(" ", 1)[0] + "…"


def _notice(reason: str) -> NoticeEvent:
    why = FALLBACK_REASONS.get(reason, "it failed")
    return NoticeEvent(
        level="warning",
        message=f"The language model did not answer ({why}), so the built-in assistant did.",
        title="Built-in assistant",
    )

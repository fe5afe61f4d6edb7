"""The ChatKit server: what a user's message, a retry or a widget's action sets going."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Any

from chatkit.actions import Action
from chatkit.server import ChatKitServer
from chatkit.store import NotFoundError
from chatkit.types import (
    ChatKitReq,
    FeedbackKind,
    NonStreamingReq,
    StreamingReq,
    StreamOptions,
    StructuredInputItem,
    SyncCustomActionResponse,
    ThreadAddUserMessageParams,
    ThreadItem,
    ThreadItemReplacedEvent,
    ThreadMetadata,
    ThreadsAddStructuredInputReq,
    ThreadsAddUserMessageReq,
    ThreadsCreateReq,
    ThreadsCustomActionReq,
    ThreadsRetryAfterItemReq,
    ThreadStreamEvent,
    ThreadsUpdateReq,
    UserMessageInput,
    UserMessageItem,
    WidgetItem,
)
from pydantic import TypeAdapter

from todo_backend.assistant.agent import Assistant
from todo_backend.assistant.turn import Turn
from todo_backend.conversations.actions import perform, refreshed
from todo_backend.conversations.context import ChatContext
from todo_backend.conversations.errors import ConversationNotFound
from todo_backend.conversations.questions import closed, said_by_button, said_by_choice
from todo_backend.conversations.store import PostgresStore, text_of
from todo_backend.conversations.turn_runner import TurnRunner
from todo_backend.errors import InvalidRequest, MalformedBody
from todo_backend.preferences.service import PreferencesService
from todo_backend.tasks.service import TaskService

logger = logging.getLogger(__name__)

# Building this adapter takes 4 ms; ChatKit's own `process` does it on every request.
REQUEST: TypeAdapter[ChatKitReq] = TypeAdapter(ChatKitReq)
MAX_MESSAGE_CHARACTERS = 4000

MAX_TITLE_CHARACTERS = 200
ANSWERED = frozenset(
    {
        "threads.get_by_id",
        "threads.list",
        "threads.update",
        "threads.delete",
        "threads.sync_custom_action",
        "items.list",
        "items.feedback",
    }
)


class TodoChatServer(ChatKitServer[ChatContext]):
    """Stores the message, runs the agent, stores the reply. Holds no transaction while a model thinks."""

    def __init__(
        self,
        store: PostgresStore,
        assistant: Assistant,
        tasks: TaskService,
        preferences: PreferencesService,
        *,
        turn_timeout_seconds: float,
    ) -> None:
        super().__init__(store)
        self.threads = store
        self._tasks = tasks
        self._preferences = preferences
        self._turns = TurnRunner(store, assistant, tasks, preferences, timeout_seconds=turn_timeout_seconds)

    @property
    def history_items(self) -> int:
        """How much of a conversation a turn reads."""
        return self._turns.history_items

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
                    # The turn needs them; read now, a database that is away or a user who is gone is told as such.
                    context.settings = await self._preferences.get(context.owner)
                case ThreadsAddUserMessageReq():
                    check_message(request.params.input)
                    await self._store_message(request.params, context)
                case ThreadsRetryAfterItemReq():
                    await self.threads.load_thread(request.params.thread_id, context)
                    item = await self.threads.load_item(request.params.thread_id, request.params.item_id, context)
                    if not isinstance(item, UserMessageItem):
                        raise InvalidRequest("Only your own message can be tried again.", fix="Give its id.")
                    context.is_retry = True
                case ThreadsCustomActionReq() | ThreadsAddStructuredInputReq():
                    await self._check_answer(request, context)
                case _:
                    raise _switched_off(request.type)
        except NotFoundError:
            raise ConversationNotFound from None

    async def _check_answer(
        self, request: ThreadsCustomActionReq | ThreadsAddStructuredInputReq, context: ChatContext
    ) -> None:
        """Check a click on a question. Raises InvalidRequest, NotFoundError."""
        thread_id, item_id = request.params.thread_id, request.params.item_id
        await self.threads.load_thread(thread_id, context)
        item = await self.threads.load_item(thread_id, item_id, context) if item_id else None
        if isinstance(request, ThreadsCustomActionReq):
            said_by_button(request.params.action, item, "en")
        elif not isinstance(item, StructuredInputItem):
            raise InvalidRequest("That is no question.", fix="Give the id of one.")

    async def _store_message(self, params: ThreadAddUserMessageParams, context: ChatContext) -> None:
        """In the transaction that loads the thread, not in one of its own. The server builds the item
        once more when the turn begins; it gets the same id and finds it stored.
        """
        thread = ThreadMetadata(id=params.thread_id, created_at=context.now())
        item = await self._build_user_message_item(params.input, thread, context)
        await self.threads.load_thread(params.thread_id, context, adding=item)
        context.message_id = item.id

    def _process_streaming_impl(self, request: StreamingReq, context: ChatContext) -> AsyncGenerator[ThreadStreamEvent]:
        # ChatKit would mark the question as answered first; cut off then, it could not be answered any more.
        if isinstance(request, ThreadsAddStructuredInputReq):
            return self._choose(request, context)
        return super()._process_streaming_impl(request, context)

    async def _choose(
        self, request: ThreadsAddStructuredInputReq, context: ChatContext
    ) -> AsyncGenerator[ThreadStreamEvent]:
        thread = await self.threads.load_thread(request.params.thread_id, context)
        item = await self.threads.load_item(request.params.thread_id, request.params.item_id, context)
        assert isinstance(item, StructuredInputItem)
        said, values = said_by_choice(item, request.params.input, _language(context))
        async for event in self._process_events(
            thread, context, lambda: self._answer_question(thread, said, closed(item, values), context)
        ):
            yield event

    async def action(
        self, thread: ThreadMetadata, action: Action[str, Any], sender: WidgetItem | None, context: ChatContext
    ) -> AsyncIterator[ThreadStreamEvent]:
        """A press on the button of a question."""
        said = said_by_button(action, sender, _language(context))
        assert sender is not None
        async for event in self._answer_question(thread, said, closed(sender), context):
            yield event

    async def sync_action(
        self, thread: ThreadMetadata, action: Action[str, Any], sender: WidgetItem | None, context: ChatContext
    ) -> SyncCustomActionResponse:
        """A click that needs no answer in words: a box that is ticked, a change that is taken back."""
        updated = await perform(self._tasks, action, sender, context)
        await self.threads.save_item(thread.id, updated, context)
        return SyncCustomActionResponse(updated_item=updated)

    async def add_feedback(
        self, thread_id: str, item_ids: list[str], feedback: FeedbackKind, context: ChatContext
    ) -> None:
        await self.threads.rate(thread_id, item_ids, feedback, context)

    async def _answer_question(
        self, thread: ThreadMetadata, said: str, question: ThreadItem, context: ChatContext
    ) -> AsyncIterator[ThreadStreamEvent]:
        """What the user says by a click, as a turn of its own: the question's id is that turn's, so a second
        click does nothing twice. A question that was answered already, or is of an earlier time, only closes.
        """
        turn = await self._turns.begin(question.id, said, context, is_button=True)
        if turn.memory.question_item == question.id:
            async for event in self._turns.take(thread, turn, context):
                yield event
        yield ThreadItemReplacedEvent(item=question)

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
        # A list that was shown last week has today's tasks ticked.
        context.as_shown = lambda items: refreshed(self._tasks, items, context)
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
        turn = await self._turns.begin(input_user_message.id, text_of(input_user_message)[1], context)
        if turn.memory.question_item and (question := await self._open_question(thread, turn, context)):
            yield ThreadItemReplacedEvent(item=closed(question))
        async for event in self._turns.take(thread, turn, context):
            yield event

    async def _open_question(self, thread: ThreadMetadata, turn: Turn, context: ChatContext) -> ThreadItem | None:
        """The question that could be answered by a click until now."""
        try:
            return await self.threads.load_item(thread.id, turn.memory.question_item or "", context)
        except NotFoundError:
            return None


def _language(context: ChatContext) -> str:
    memory = context.thread.conversation.memory if context.thread else {}
    return str(memory.get("language") or "en")


def _switched_off(kind: str) -> InvalidRequest:
    return InvalidRequest(f"`{kind}` is switched off here.", fix="Write what you want to do as a message.")


def check_message(given: UserMessageInput) -> None:
    """Raises InvalidRequest for a message that is empty, too long or cannot be stored."""
    text = "".join(part.text for part in given.content)
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

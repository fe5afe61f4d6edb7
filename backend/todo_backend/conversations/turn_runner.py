"""Running one turn: what is known when it begins, the assistant's answer, and what comes beside it."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from typing import Any

from agents.items import TResponseInputItem
from chatkit.agents import AgentContext, stream_agent_response  # pyright: ignore[reportUnknownVariableType]
from chatkit.errors import CustomStreamError
from chatkit.types import (
    ClientEffectEvent,
    NoticeEvent,
    ThreadItem,
    ThreadItemDoneEvent,
    ThreadMetadata,
    ThreadStreamEvent,
)

from todo_backend.assistant.agent import Assistant
from todo_backend.assistant.fallback_model import ModelBroke
from todo_backend.assistant.turn import Memory, Turn
from todo_backend.conversations.answers import message_events
from todo_backend.conversations.context import HISTORY_ITEMS, ChatContext
from todo_backend.conversations.failure_words import failure_words
from todo_backend.conversations.follow_ups import follow_ups
from todo_backend.conversations.history import call_of, model_input
from todo_backend.conversations.store import PostgresStore
from todo_backend.language import TaskView
from todo_backend.observability.metrics import TURN_SECONDS, TURNS
from todo_backend.preferences.service import PreferencesService
from todo_backend.tasks.repository import TaskFilter
from todo_backend.tasks.service import Caller, TaskService
from todo_backend.tools.results import listed_task

logger = logging.getLogger(__name__)

TITLE_CHARACTERS = 60
TASKS_IN_VIEW = 1000


class TurnRunner:
    """Runs the turns of all users; holds nothing of any of them. No transaction is open while a model thinks."""

    def __init__(
        self,
        store: PostgresStore,
        assistant: Assistant,
        tasks: TaskService,
        preferences: PreferencesService,
        *,
        timeout_seconds: float,
    ) -> None:
        self._store = store
        self._assistant = assistant
        self._tasks = tasks
        self._preferences = preferences
        self._timeout = timeout_seconds

    @property
    def history_items(self) -> int:
        """How much of a conversation a turn reads. The engine knows from the conversation's memory what
        "it" is; a model reads the words.
        """
        return HISTORY_ITEMS if self._assistant.has_language_model else 0

    async def take(self, thread: ThreadMetadata, turn: Turn, context: ChatContext) -> AsyncIterator[ThreadStreamEvent]:
        started = time.perf_counter()
        outcome = "failed"
        try:
            async with asyncio.timeout(self._timeout):
                async for event in self._run(thread, turn, context):
                    yield event
            outcome = "answered"
        except TimeoutError:
            raise CustomStreamError(failure_words(turn.language).too_long, allow_retry=True) from None
        except ModelBroke:
            raise CustomStreamError(failure_words(turn.language).stopped_midway, allow_retry=True) from None
        finally:
            TURNS.labels(turn.assistant, outcome).inc()
            TURN_SECONDS.labels(turn.assistant).observe(time.perf_counter() - started)
            if turn.changed_tasks and outcome == "failed":
                logger.info("turn_failed_after_changes", extra={"changes": len(turn.calls)})

    async def begin(self, turn_id: str, text: str, context: ChatContext, *, is_button: bool = False) -> Turn:
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

        settings = context.settings or await self._preferences.get(context.owner)
        turn = Turn(
            id=turn_id,
            owner=context.owner,
            zone=context.zone,
            now=context.now(),
            text=text,
            memory=Memory.from_json(loaded.conversation.memory),
            load_tasks=load_tasks,
            draws=context.draws,
            is_button=is_button,
            chosen_language=settings.language,
            week_start=settings.first_weekday,
        )
        if context.is_retry or is_button:
            made = await self._tasks.operations_of_turn(caller, turn.id)
            turn.done_before = tuple(call_of(operation, context.zone) for operation in made)
            turn.calls.extend(turn.done_before)
        context.turn = turn
        return turn

    async def _run(self, thread: ThreadMetadata, turn: Turn, context: ChatContext) -> AsyncIterator[ThreadStreamEvent]:
        # A click means what the engine asked, whichever model talks.
        if self._assistant.has_language_model and not turn.is_button:
            page = await self._store.load_thread_items(thread.id, None, HISTORY_ITEMS, "desc", context)
            history = model_input(page.data[::-1])
            answer = self._streamed_answer(thread, turn, history, context)
        else:
            answer = self._whole_answer(thread, turn, [{"role": "user", "content": turn.text}], context)
        told = 0
        noticed = False
        async for event in answer:
            if turn.fallback_reason is not None and not noticed:
                noticed = True
                yield _notice(turn.fallback_reason, turn.language)
            if len(turn.calls) > told:
                told = len(turn.calls)
                if turn.changed_tasks:
                    # The task list beside the chat shows the change before the answer is read.
                    yield ClientEffectEvent(name="tasks.changed")
            if isinstance(event, ThreadItemDoneEvent) and thread.title is None:
                thread.title = title_of(turn.text)
            yield event
        for item in context.beside_answer or await self._follow_ups(thread, turn):
            yield ThreadItemDoneEvent(item=item)
        yield ClientEffectEvent(name="assistant.answered", data={"name": turn.assistant})

    async def _streamed_answer(
        self, thread: ThreadMetadata, turn: Turn, history: list[TResponseInputItem], context: ChatContext
    ) -> AsyncIterator[ThreadStreamEvent]:
        result = self._assistant.stream(turn, history)
        answered = False
        agent_context = AgentContext[Any](thread=thread, store=self._store, request_context=context)
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
        context.beside_answer = await self._follow_ups(thread, turn)
        for event in message_events(self._new_item_id(thread, context), thread.id, text):
            yield event

    async def _follow_ups(self, thread: ThreadMetadata, turn: Turn) -> list[ThreadItem]:
        return await follow_ups(turn, thread.id) if turn.draws else []

    def _new_item_id(self, thread: ThreadMetadata, context: ChatContext) -> str:
        return self._store.generate_item_id("message", thread, context)


def title_of(text: str) -> str:
    """A conversation's title: the beginning of its first message, cut at a word."""
    line = " ".join(text.split())
    if len(line) <= TITLE_CHARACTERS:
        return line
    return line[:TITLE_CHARACTERS].rsplit(" ", 1)[0] + "…"


def _notice(reason: str, language: str) -> NoticeEvent:
    words = failure_words(language)
    return NoticeEvent(level="warning", message=words.explain_fallback(reason), title=words.built_in)

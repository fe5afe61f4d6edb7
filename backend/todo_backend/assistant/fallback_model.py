"""A language model with the engine behind it: when the provider fails, the engine takes the turn over."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import defaultdict
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing
from typing import Any, cast

import openai
from agents import ModelResponse, Usage
from agents.items import TResponseInputItem
from agents.models.interface import Model
from openai.types.responses import Response, ResponseOutputItem, ResponseStreamEvent

from todo_backend.assistant.bulk_deletion import refuse_bulk_deletion
from todo_backend.assistant.engine_model import EngineModel
from todo_backend.assistant.events import new_message_id
from todo_backend.assistant.gathered_words import gather_words
from todo_backend.assistant.turn import Turn
from todo_backend.observability.metrics import MODEL_FALLBACKS

logger = logging.getLogger(__name__)

WORDS_EVERY_SECONDS = 0.05
"""How often words of an answer are passed on: to the eye they flow, and the layers behind have half the work."""


class ModelGaveRubbish(Exception):
    """The provider answered with something that is no answer."""


class ModelBroke(Exception):
    """The provider failed after a part of its answer was already shown; the user may try again."""


class Cooldown:
    """After failures the provider is left alone for a while, so that not every user waits for it.

    What refuses everybody counts at once. Silence and rubbish can be one conversation's own trouble, which must not
    take the model from the others: those count when they come in a row, without any answer in between.
    """

    AT_ONCE = frozenset({"unauthorized", "rate_limited", "unavailable"})
    IN_A_ROW = 3

    def __init__(self, seconds: float = 15.0, clock: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._clock = clock
        self._until = float("-inf")
        self._in_a_row = 0
        self.reason = "unavailable"

    @property
    def is_on(self) -> bool:
        return self._clock() < self._until

    def note_failure(self, reason: str) -> None:
        """reason: as `reason_of` says it."""
        self._in_a_row += 1
        if reason in self.AT_ONCE or self._in_a_row >= self.IN_A_ROW:
            self.reason = reason
            self._until = self._clock() + self._seconds

    def note_answer(self) -> None:
        self._in_a_row = 0


class FallbackModel(Model):
    """For one turn: asks `primary`, and the engine when that fails before anything was shown."""

    def __init__(
        self, primary: Model, turn: Turn, cooldown: Cooldown, *, name: str, first_event_timeout_seconds: float
    ) -> None:
        self._primary = primary
        self._turn = turn
        self._engine = EngineModel(turn)
        self._cooldown = cooldown
        self._name = name
        self._timeout = first_event_timeout_seconds

    async def get_response(
        self, system_instructions: str | None, input: str | list[TResponseInputItem], *rest: Any, **named: Any
    ) -> ModelResponse:
        output: list[ResponseOutputItem] = []
        async for event in self.stream_response(system_instructions, input, *rest, **named):
            if event.type == "response.completed":
                output = event.response.output
        return ModelResponse(output=output, usage=Usage(requests=1), response_id=None)

    async def stream_response(
        self, system_instructions: str | None, input: str | list[TResponseInputItem], *rest: Any, **named: Any
    ) -> AsyncIterator[ResponseStreamEvent]:
        if not self._engine_has_taken_over():
            shown = False
            self._turn.assistant = self._name
            stream = cast(
                AsyncGenerator[ResponseStreamEvent],
                self._primary.stream_response(system_instructions, input, *rest, **named),
            )
            try:
                async with aclosing(gather_words(_answer_only(stream, self._timeout), WORDS_EVERY_SECONDS)) as answer:
                    async for event in answer:
                        if event.type == "response.completed":
                            await refuse_bulk_deletion(self._turn, event.response.output)
                        shown = shown or event.type != "response.completed"
                        yield event
            except Exception as error:
                reason = reason_of(error)
                logger.warning("model_failed", extra={"reason": reason, "error": type(error).__name__})
                if shown:
                    raise ModelBroke from error
                self._cooldown.note_failure(reason)
                self._take_over(reason)
            else:
                self._cooldown.note_answer()
                return
        async for event in self._engine.stream_response(system_instructions, input):
            yield event

    def _engine_has_taken_over(self) -> bool:
        if self._turn.fallback_reason is None and self._cooldown.is_on:
            self._take_over(self._cooldown.reason)
        return self._turn.fallback_reason is not None

    def _take_over(self, reason: str) -> None:
        MODEL_FALLBACKS.labels(reason).inc()
        self._turn.fallback_reason = reason
        self._turn.assistant = "built-in"


async def _answer_only(
    stream: AsyncGenerator[ResponseStreamEvent], timeout_seconds: float
) -> AsyncGenerator[ResponseStreamEvent]:
    """A provider's events as far as they may be passed on, with new ids for its messages.

    Text is passed on as it comes. Function calls only count once the response is complete, so a
    stream that breaks off has called nothing. What opens a message waits for its first words: until
    then the engine can still take over.
    """
    ids = defaultdict[int, str](new_message_id)
    waiting: list[ResponseStreamEvent] = []
    begun = completed = False
    async with aclosing(stream):
        while True:
            try:
                async with asyncio.timeout(timeout_seconds):
                    event = await anext(stream)
            except StopAsyncIteration:
                break
            if not _is_to_be_shown(event, ids):
                continue
            waiting.append(event)
            completed = event.type == "response.completed"
            begun = begun or completed or event.type == "response.output_text.delta"
            if begun:
                for held in waiting:
                    yield held
                waiting.clear()
    if not completed:
        raise ModelGaveRubbish("the stream ended before the response was complete")


def _is_to_be_shown(event: ResponseStreamEvent, ids: defaultdict[int, str]) -> bool:
    """Whether to pass an event on; one that is gets its message's new id from `ids`.

    Some servers give every message the same id, and the store would overwrite one answer with the next.
    """
    match event.type:
        case "response.output_item.added" | "response.output_item.done":
            if event.item.type != "message":
                return False
            event.item.id = ids[event.output_index]
        case "response.content_part.added" | "response.output_text.delta" | "response.output_text.done":
            event.item_id = ids[event.output_index]
        case "response.completed":
            _check(event.response)
            for index, item in enumerate(event.response.output):
                if item.type == "message":
                    item.id = ids[index]
        case "response.failed" | "response.incomplete" | "error":
            raise ModelGaveRubbish(event.type)
        case _:
            return False
    return True


def _check(response: Response) -> None:
    for item in response.output:
        if item.type == "function_call":
            return
        if item.type == "message" and any(getattr(part, "text", "") for part in item.content):
            return
    raise ModelGaveRubbish("neither words nor a tool call")


def reason_of(error: Exception) -> str:
    """A short word for why the provider failed; metrics and the notice to the user are made of it."""
    match error:
        case openai.AuthenticationError() | openai.PermissionDeniedError():
            return "unauthorized"
        case openai.RateLimitError():
            return "rate_limited"
        case openai.APITimeoutError() | TimeoutError():
            return "timeout"
        case openai.APIConnectionError() | openai.InternalServerError() | OSError():
            return "unavailable"
        case _:
            return "rubbish"

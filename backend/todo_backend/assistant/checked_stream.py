"""Chat Completions whose stream must say that it is complete.

The SDK takes whatever has come when a stream ends for the whole answer: half a sentence, or half of the
calls. A server that is killed in mid-answer would look as if it had finished.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, cast

from agents import OpenAIChatCompletionsModel
from openai.types.chat import ChatCompletionChunk


class StreamCutOff(Exception):
    """The stream ended before the model said why it stopped."""


class CheckedStream:
    """A stream of chunks that raises StreamCutOff when it ends without a finish reason."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[ChatCompletionChunk]:
        finished = False
        chunk: ChatCompletionChunk
        async for chunk in self._stream:
            finished = finished or any(choice.finish_reason for choice in chunk.choices)
            yield chunk
        if not finished:
            raise StreamCutOff

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


class CheckedChatCompletionsModel(OpenAIChatCompletionsModel):
    """The SDK's model over checked streams."""

    async def _fetch_response(self, *arguments: Any, **named: Any) -> Any:
        # A call without streaming returns the completion itself; turns are always streamed.
        response, stream = cast(tuple[Any, Any], await super()._fetch_response(*arguments, **named))
        return response, CheckedStream(stream)

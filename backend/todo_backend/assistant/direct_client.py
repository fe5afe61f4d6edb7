"""OpenAI's client without its walk through every message and tool of a request.

The client compares each nested value with its type to rename fields and format dates. Messages and
tools come from the agents' SDK as plain JSON with nothing to rename, and with a dozen tools the walk
takes longer than all the rest of a turn. What is passed as `extra_body` is sent as it is.
"""

from __future__ import annotations

from typing import Any, cast

import openai
from openai.resources.chat import AsyncChat, AsyncCompletions
from openai.resources.responses import AsyncResponses


class DirectCompletions(AsyncCompletions):
    """Chat Completions that sends messages and tools as they are."""

    async def create(self, **arguments: Any) -> Any:
        return cast(Any, await super().create(**_direct(arguments, {"messages": []}, ("tools",))))


class DirectChat(AsyncChat):
    @property
    def completions(self) -> DirectCompletions:
        return DirectCompletions(self._client)


class DirectResponses(AsyncResponses):
    """Responses that sends input and tools as they are."""

    async def create(self, **arguments: Any) -> Any:
        return cast(Any, await super().create(**_direct(arguments, {"input": []}, ("tools",))))


class DirectOpenAI(openai.AsyncOpenAI):
    """The client with the two resources above."""

    @property
    def chat(self) -> DirectChat:
        return DirectChat(self)

    @property
    def responses(self) -> DirectResponses:
        return DirectResponses(self)


def _direct(arguments: dict[str, Any], required: dict[str, Any], optional: tuple[str, ...]) -> dict[str, Any]:
    """Move the large parts of a request into `extra_body`; what is required keeps an empty stand-in."""
    body: dict[str, Any] = dict(arguments.get("extra_body") or {})
    for name in (*required, *optional):
        value = arguments.get(name)
        if isinstance(value, (list, str)):
            body[name] = value
            arguments.pop(name)
    return {**required, **arguments, "extra_body": body}

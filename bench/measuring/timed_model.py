"""An OpenAI-compatible server whose delay and speed are set: it adds a task, or talks. For measuring."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from support.instant_model import InstantModel
from support.openai_server import Say, Step

TALK = "tell me "
"""How a message begins that is answered with words alone."""
TALK_WORDS = 30


class TimedModel(InstantModel):
    """Waits before each answer, then says so many words a second.

    delay_seconds: from the request to the first event. words_per_second: 0 says all at once.
    """

    delay_seconds: float = 0.0
    words_per_second: float = 0.0

    async def _take(self, request: Request) -> Step:
        body = await request.json()
        last = body["messages"][-1]
        if last["role"] == "user" and str(last["content"]).startswith(TALK):
            return Say("word " * (TALK_WORDS - 1) + "end.")
        return await super()._take(request)

    async def _completions(self, request: Request) -> Response:
        began = time.perf_counter()
        answer = await super()._completions(request)
        await asyncio.sleep(max(0.0, self.delay_seconds - (time.perf_counter() - began)))
        if isinstance(answer, StreamingResponse) and self.words_per_second:
            answer.body_iterator = self._slowly(answer.body_iterator)
        return answer

    async def _slowly(self, events: Any) -> AsyncIterator[str]:
        """The first event at once; each next one at its own moment, so that delays do not add up."""
        began = time.perf_counter()
        number = 0
        async for event in events:
            await asyncio.sleep(max(0.0, began + number / self.words_per_second - time.perf_counter()))
            number += 1
            yield event

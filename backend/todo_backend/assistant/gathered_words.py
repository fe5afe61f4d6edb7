"""Words that come closer together than anybody reads are passed on together.

Each event of an answer costs every layer between the model and the page about as much, however short it is.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Iterable
from contextlib import aclosing
from typing import TypeGuard

from openai.types.responses import ResponseStreamEvent, ResponseTextDeltaEvent

_Arrival = ResponseStreamEvent | Exception | None
"""An event, what went wrong, or the end."""
MOST_WAITING = 1_024
"""Events that may wait while somebody is slow to take them; then the model waits too."""


async def gather_words(
    events: AsyncGenerator[ResponseStreamEvent], seconds: float
) -> AsyncGenerator[ResponseStreamEvent]:
    """The events in their order, with words that follow each other within so many seconds in one event.

    The first words come at once, and none waits longer than that. What `events` raises comes after what came before.
    """
    waiting: asyncio.Queue[_Arrival] = asyncio.Queue(MOST_WAITING)
    # One task reads the stream and closes it: what it keeps in its context may not be left in another.
    reading = asyncio.create_task(_read(events, waiting))
    last = float("-inf")
    try:
        while True:
            arrived = [await waiting.get()]
            if _is_words(arrived[0]) and (early := last + seconds - time.monotonic()) > 0:
                await asyncio.sleep(early)
            while not waiting.empty():
                arrived.append(waiting.get_nowait())
            for event in _joined(arrived):
                match event:
                    case None:
                        return
                    case Exception():
                        raise event
                    case _:
                        last = time.monotonic()
                        yield event
    finally:
        reading.cancel()
        await asyncio.wait([reading])


async def _read(events: AsyncGenerator[ResponseStreamEvent], waiting: asyncio.Queue[_Arrival]) -> None:
    try:
        async with aclosing(events):
            async for event in events:
                await waiting.put(event)
        await waiting.put(None)
    except Exception as error:  # noqa: BLE001 - raised by whoever reads
        await waiting.put(error)


def _joined(arrived: Iterable[_Arrival]) -> list[_Arrival]:
    joined: list[_Arrival] = []
    for event in arrived:
        before = joined[-1] if joined else None
        if _is_words(event) and _is_words(before) and _place(event) == _place(before):
            before.delta += event.delta
        else:
            joined.append(event)
    return joined


def _is_words(event: _Arrival) -> TypeGuard[ResponseTextDeltaEvent]:
    return isinstance(event, ResponseTextDeltaEvent)


def _place(words: ResponseTextDeltaEvent) -> tuple[str, int]:
    return words.item_id, words.content_index

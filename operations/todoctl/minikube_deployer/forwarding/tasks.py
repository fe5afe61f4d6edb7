"""Small tools for what runs at the same time."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

_FIRST_BACKOFF_SECONDS = 0.25
_LONGEST_BACKOFF_SECONDS = 2.0


async def first_of(*coroutines: Coroutine[Any, Any, object], timeout_seconds: float | None = None) -> None:
    """Runs all until the first one ends, or the time is over; then the others are cancelled.

    Raises what those that ended raised.
    """
    tasks = [asyncio.create_task(one) for one in coroutines]
    try:
        done, _ = await asyncio.wait(tasks, timeout=timeout_seconds, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    for task in done:
        task.result()


class Pulse:
    """Wakes everybody who waits when something has changed."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def beat(self) -> None:
        self._event.set()
        self._event = asyncio.Event()

    async def wait(self, timeout_seconds: float) -> None:
        """Returns at the next beat, or when the time is over."""
        try:
            async with asyncio.timeout(timeout_seconds):
                await self._event.wait()
        except TimeoutError:
            return


class Backoff:
    """How long to wait before the next attempt: longer with each one that failed, up to two seconds."""

    def __init__(self) -> None:
        self._seconds = _FIRST_BACKOFF_SECONDS

    def next_seconds(self) -> float:
        seconds = self._seconds
        self._seconds = min(seconds * 2, _LONGEST_BACKOFF_SECONDS)
        return seconds

    def reset(self) -> None:
        self._seconds = _FIRST_BACKOFF_SECONDS

"""Ends work in another thread that nobody waits for any more. Standard library only: the bootstrap imports it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

T = TypeVar("T")

STOP: ContextVar[threading.Event | None] = ContextVar("stop", default=None)
"""Set for a piece of work that may be given up; `asyncio.to_thread` passes it on to the thread."""


class StoppedError(KeyboardInterrupt):
    """Whoever asked for the work does not wait for it any more: it ends and tidies up as on Ctrl-C."""


def stop_if_asked() -> None:
    """Raises StoppedError when the work was given up."""
    event = STOP.get()
    if event is not None and event.is_set():
        raise StoppedError


@contextmanager
def beside(work: Callable[[], T]) -> Generator[Future[T]]:
    """Does the work in a thread while the block runs; whoever leaves the block before it is done ends it.

    A new thread knows nothing of STOP, and Ctrl-C reaches the main thread alone: without this, a program that the work
    has started would be waited for to its own end.
    """
    stop = threading.Event()

    def stoppable() -> T:
        STOP.set(stop)
        return work()

    with ThreadPoolExecutor(1) as pool:
        try:
            yield pool.submit(stoppable)
        finally:
            stop.set()

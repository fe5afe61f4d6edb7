"""Ends work in another thread that nobody waits for any more. Standard library only: the bootstrap imports it."""

from __future__ import annotations

import threading
from contextvars import ContextVar

STOP: ContextVar[threading.Event | None] = ContextVar("stop", default=None)
"""Set for a piece of work that may be given up; `asyncio.to_thread` passes it on to the thread."""


class StoppedError(KeyboardInterrupt):
    """Whoever asked for the work does not wait for it any more: it ends and tidies up as on Ctrl-C."""


def stop_if_asked() -> None:
    """Raises StoppedError when the work was given up."""
    event = STOP.get()
    if event is not None and event.is_set():
        raise StoppedError

"""Turns run in tasks of their own: a reader that goes away does not stop what was asked for."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine
from typing import Any, TypeVar

from todo_backend.errors import NotReady, TooBusy
from todo_backend.observability.metrics import TURNS_RUNNING

logger = logging.getLogger(__name__)

T = TypeVar("T")

QUEUED_CHUNKS = 256
SLOW_READER_SECONDS = 30.0
SLOT_WAIT_SECONDS = 30.0


class Turns:
    """Bounds how many turns run at once, and lets those that run end before the process does."""

    def __init__(self, *, at_once: int, waiting: int) -> None:
        self._slots = asyncio.Semaphore(at_once)
        self._limit = at_once + waiting
        self._tasks: set[asyncio.Task[Any]] = set()
        self._admitted = 0
        self._closing = False

    async def start(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Run `work` in a task of its own as soon as there is a place for it.

        Raises TooBusy when too many wait or the wait is too long, NotReady when the process stops.
        """
        try:
            await self._take_slot()
        except BaseException:
            work.close()
            raise
        return self._run(work)

    async def stream(self, prepare: Callable[[], Awaitable[AsyncGenerator[bytes]]]) -> AsyncGenerator[bytes]:
        """Prepare a turn once there is a place for it, start it, and return a reader of what it yields.

        What `prepare` raises is raised here, before anything is streamed. Once the reader is gone, the
        turn goes on and the rest is dropped. Raises as `start` does.
        """
        await self._take_slot()
        try:
            turn = await prepare()
        except BaseException:
            self._free_slot()
            raise
        chunks: asyncio.Queue[bytes | None] = asyncio.Queue(QUEUED_CHUNKS)
        gone = asyncio.Event()
        self._run(_pump(turn, chunks, gone))
        return _read(chunks, gone)

    def _run(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._end)
        return task

    async def _take_slot(self) -> None:
        if self._closing:
            raise NotReady("The service is stopping.", fix="Send it again in a moment.")
        if self._admitted >= self._limit:
            raise TooBusy
        self._admitted += 1
        try:
            async with asyncio.timeout(SLOT_WAIT_SECONDS):
                await self._slots.acquire()
        except BaseException as error:
            self._admitted -= 1
            if isinstance(error, TimeoutError):
                raise TooBusy from None
            raise
        TURNS_RUNNING.inc()

    def _end(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        self._free_slot()

    def _free_slot(self) -> None:
        self._slots.release()
        self._admitted -= 1
        TURNS_RUNNING.dec()

    async def finish(self, timeout_seconds: float) -> None:
        """Take no new turns and wait for those that run, for so long at most; then cut them off."""
        self._closing = True
        if not self._tasks:
            return
        logger.info("turns_draining", extra={"turns": len(self._tasks)})
        _, late = await asyncio.wait(self._tasks, timeout=timeout_seconds)
        for task in late:
            task.cancel()
        if late:
            await asyncio.wait(late, timeout=2)


async def _pump(turn: AsyncGenerator[bytes], chunks: asyncio.Queue[bytes | None], gone: asyncio.Event) -> None:
    try:
        async for chunk in turn:
            await _put(chunks, chunk, gone)
    except Exception:
        # The stream just ends: the reader reloads the conversation and finds what was stored.
        logger.exception("turn_failed")
    finally:
        await _put(chunks, None, gone)


async def _put(chunks: asyncio.Queue[bytes | None], chunk: bytes | None, gone: asyncio.Event) -> None:
    if gone.is_set():
        return
    if not chunks.full():
        chunks.put_nowait(chunk)
        return
    try:
        async with asyncio.timeout(SLOW_READER_SECONDS):
            await chunks.put(chunk)
    except TimeoutError:
        gone.set()


async def _read(chunks: asyncio.Queue[bytes | None], gone: asyncio.Event) -> AsyncGenerator[bytes]:
    try:
        while not gone.is_set():
            chunk = await chunks.get()
            # What has gathered meanwhile goes out in one piece.
            ready = [chunk]
            while ready[-1] is not None and not chunks.empty():
                ready.append(chunks.get_nowait())
            if whole := b"".join(part for part in ready if part is not None):
                yield whole
            if ready[-1] is None:
                return
    finally:
        gone.set()
        while not chunks.empty():
            chunks.get_nowait()

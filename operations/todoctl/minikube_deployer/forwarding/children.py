"""The kubectl processes of a supervisor: started, listened to, and ended with whatever they are for."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import asynccontextmanager

from todoctl import shell
from todoctl.local_stack.processes import ProcessId, identify
from todoctl.programs.kubectl import Kubectl

_CHUNK_BYTES = 65536
_LONGEST_LINE = 4096
_LAST_WORDS_SECONDS = 1.0
_SAY_AGAIN_SECONDS = 300.0
_MOST_REMEMBERED = 500
# What its library puts before a message: E1126 20:25:25.185534    7225 memcache.go:265]
_LOG_HEADER = re.compile(r"^[A-Z]\d{4} [\d:.]+ +\d+ [\w.]+:\d+\] ")


class Child:
    """A running kubectl."""

    def __init__(self, output: asyncio.StreamReader) -> None:
        self.output = output
        """Ends when the process does."""
        self.last_error = ""
        """The last line on its standard error; complete when the block of `Children.start` has ended."""


class Children:
    """Starts kubectl for one cluster and keeps count of what runs."""

    def __init__(self, kubectl: Kubectl, say: Callable[[str], None]) -> None:
        self._kubectl = kubectl
        self._say = say
        self._running: dict[int, ProcessId] = {}
        self._said: dict[str, float] = {}

    @property
    def running(self) -> list[ProcessId]:
        return list(self._running.values())

    @asynccontextmanager
    async def start(self, name: str, *arguments: str) -> AsyncGenerator[Child]:
        """Runs kubectl as long as the block lasts; what it says on standard error goes to the log under the name.

        Raises OpsError when there is no kubectl.
        """
        process = await shell.start_streaming(
            self._kubectl.argv(*arguments), env=self._kubectl.environment(), errors_apart=True
        )
        if process.stdout is None or process.stderr is None:
            raise RuntimeError("kubectl was started without pipes")
        if (identity := identify(process.pid)) is not None:
            self._running[process.pid] = identity
        child = Child(process.stdout)
        errors = asyncio.create_task(self._note_errors(name, child, process.stderr))
        try:
            yield child
        finally:
            await shell.end_streaming(process)
            self._running.pop(process.pid, None)
            # Why it ended may still be in the pipe.
            await asyncio.wait([errors], timeout=_LAST_WORDS_SECONDS)
            errors.cancel()

    async def _note_errors(self, name: str, child: Child, stream: asyncio.StreamReader) -> None:
        async for line in read_lines(stream):
            if text := _LOG_HEADER.sub("", line).strip():
                child.last_error = text
                self._say_sometimes(f"{name}: {text}")

    def _say_sometimes(self, text: str) -> None:
        """Says the same only every few minutes: a cluster out of reach would fill the log with one sentence."""
        now = time.monotonic()
        if now - self._said.get(text, float("-inf")) < _SAY_AGAIN_SECONDS:
            return
        if len(self._said) >= _MOST_REMEMBERED:
            self._said.clear()
        self._said[text] = now
        self._say(text)


async def read_lines(stream: asyncio.StreamReader) -> AsyncIterator[str]:
    """The lines of a stream; one that is too long is cut."""
    rest = b""
    while chunk := await stream.read(_CHUNK_BYTES):
        *lines, rest = (rest + chunk).split(b"\n")
        for line in lines:
            yield line[:_LONGEST_LINE].decode("utf-8", "replace")
        rest = rest[:_LONGEST_LINE]
    if rest:
        yield rest.decode("utf-8", "replace")

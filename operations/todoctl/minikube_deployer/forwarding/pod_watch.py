"""Follows the pods of a selector, through losses of the cluster."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator

from todoctl.errors import OpsError
from todoctl.minikube_deployer.forwarding.children import Children
from todoctl.minikube_deployer.forwarding.pods import Pod
from todoctl.minikube_deployer.forwarding.tasks import Backoff, first_of
from todoctl.records import BadRecordError, Record

_CHUNK_BYTES = 65536
_MOST_DOCUMENT_BYTES = 8 * 1024 * 1024
# Lest it relies for ever on a connection that died without a word.
_LONGEST_WATCH_SECONDS = 600.0
_FIRST_PATIENCE_SECONDS = 5.0
_LONGEST_PATIENCE_SECONDS = 40.0
_SILENT_START_SECONDS = 2.0
_LIST_TIMEOUT_SECONDS = 10
# A cluster that was stopped for the night is worth less haste.
_LONG_OUTAGE_SECONDS = 600.0
_LONG_OUTAGE_PAUSE_SECONDS = 10.0


class PodWatch:
    """Keeps a `kubectl get pods --watch` running, and with it the list of pods.

    A new watch begins with all pods that there are. What vanished in between stays on the list until whoever
    uses it finds that out and calls forget: a cluster out of reach is no reason to let go of what may work.
    """

    def __init__(self, children: Children, service: str, selector: str, on_change: Callable[[], None]) -> None:
        self.error = ""
        """Why the cluster cannot be watched; empty when it can."""
        self._children = children
        self._service = service
        self._selector = selector
        self._on_change = on_change
        self._pods: dict[str, Pod] = {}
        self._renewal = asyncio.Event()
        self._heard_at = time.monotonic()
        self._has_heard = False
        self._patience_seconds = _FIRST_PATIENCE_SECONDS

    @property
    def pods(self) -> list[Pod]:
        return list(self._pods.values())

    def find(self, uid: str) -> Pod | None:
        return self._pods.get(uid)

    def forget(self, uid: str) -> None:
        """The pod has turned out not to be there."""
        if self._pods.pop(uid, None) is not None:
            self._on_change()

    def renew_if_silent(self) -> None:
        """Starts the watch anew when it has been silent for long; for times in which nothing else works either."""
        if time.monotonic() - self._heard_at > self._patience_seconds:
            self._heard_at = time.monotonic()
            # Lest a slow machine never gets to hear its first word.
            self._patience_seconds = min(self._patience_seconds * 2, _LONGEST_PATIENCE_SECONDS)
            self._renewal.set()

    async def run(self) -> None:
        """Watches until it is cancelled."""
        backoff = Backoff()
        while True:
            self._has_heard = False
            self._set_error(await self._watch_once())
            if self._has_heard:
                backoff.reset()
            outage_seconds = time.monotonic() - self._heard_at
            pause_seconds = backoff.next_seconds()
            await asyncio.sleep(_LONG_OUTAGE_PAUSE_SECONDS if outage_seconds > _LONG_OUTAGE_SECONDS else pause_seconds)

    async def _watch_once(self) -> str:
        """Returns why it ended; an empty text when that is nothing bad."""
        self._renewal.clear()
        try:
            async with self._children.start(
                f"{self._service}, watch", "get", "pods", "--selector", self._selector,
                "--watch", "--output-watch-events", "--output", "json",
            ) as child:  # fmt: skip
                await first_of(
                    self._follow(child.output),
                    self._renewal.wait(),
                    self._ask_when_silent(),
                    timeout_seconds=_LONGEST_WATCH_SECONDS,
                )
        except OpsError as error:
            return error.problem
        except BadRecordError as error:
            return f"kubectl printed something that is no pod ({error})"
        return child.last_error or ("" if self._has_heard else self.error)

    async def _follow(self, output: asyncio.StreamReader) -> None:
        documents = Documents()
        while chunk := await output.read(_CHUNK_BYTES):
            for event in documents.feed(chunk):
                kind = event.text("type")
                if kind == "ERROR":  # such as a watch that lags too far behind: begin anew
                    return
                pod = Pod.of(event.record("object"))
                self._pods[pod.uid] = pod
                if kind == "DELETED":
                    del self._pods[pod.uid]
            self._note_word()

    async def _ask_when_silent(self) -> None:
        """A watch that finds no pods says nothing, as does one that gets no answer: a list tells which it is."""
        await asyncio.sleep(_SILENT_START_SECONDS)
        if not self._has_heard:
            async with self._children.start(
                f"{self._service}, list", "get", "pods", "--selector", self._selector,
                "--output", "json", f"--request-timeout={_LIST_TIMEOUT_SECONDS}s",
            ) as child:  # fmt: skip
                text = b"".join([chunk async for chunk in _chunks(child.output)])
            if text.strip():
                found = map(Pod.of, Record.parse(text.decode("utf-8", "replace")).records("items"))
                self._pods = {pod.uid: pod for pod in found}
                self._note_word()
            else:
                self._set_error(child.last_error)
        await asyncio.get_running_loop().create_future()

    def _note_word(self) -> None:
        """The cluster has said something."""
        self._has_heard = True
        self._heard_at = time.monotonic()
        self._patience_seconds = _FIRST_PATIENCE_SECONDS
        self.error = ""
        self._on_change()

    def _set_error(self, problem: str) -> None:
        if problem != self.error:
            self.error = problem
            self._on_change()


async def _chunks(stream: asyncio.StreamReader) -> AsyncIterator[bytes]:
    while chunk := await stream.read(_CHUNK_BYTES):
        yield chunk


class Documents:
    """Cuts the JSON objects that kubectl prints one after the other, compact or indented, out of a stream."""

    def __init__(self) -> None:
        self._lines: list[bytes] = []
        self._size = 0
        self._rest = b""

    def feed(self, data: bytes) -> Iterator[Record]:
        """The objects that are complete with this data. Raises BadRecordError when that cannot be JSON."""
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            self._lines.append(line)
            self._size += len(line)
            # A text in JSON holds no line break, so nothing inside an object looks like its end.
            if line == b"}" or (line.startswith(b"{") and line.endswith(b"}")):
                text = b"\n".join(self._lines).decode("utf-8", "replace")
                self._lines.clear()
                self._size = 0
                yield Record.parse(text)
        if self._size + len(self._rest) > _MOST_DOCUMENT_BYTES:
            raise BadRecordError("an object without end")

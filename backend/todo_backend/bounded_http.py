"""A request arrives within a time and its head within a size, or the connection ends.

The server waits for ever for the rest of a request that has begun: clients that send a byte now and then
would hold a connection each, until there are none left, and an endless header would fill the memory.
"""

from __future__ import annotations

import asyncio
from typing import Any, cast

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

HEAD_SECONDS = 10.0
"""From the first byte, or the connection, to the end of the headers."""
REQUEST_SECONDS = 30.0
"""From the first byte to the end of the body: more than the slowest start of the assistant keeps a body waiting."""
MAX_HEAD_BYTES = 64 * 1024

_ANSWERS = {
    408: b"HTTP/1.1 408 Request Timeout",
    431: b"HTTP/1.1 431 Request Header Fields Too Large",
}


class BoundedHttpProtocol(HttpToolsProtocol):
    """uvicorn's protocol with a deadline and a size for what comes in; answers may take as long as they take."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._deadline: asyncio.TimerHandle | None = None
        self._is_in_head = True
        self._head_bytes = 0
        self._began_at = 0.0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._await_head()

    def connection_lost(self, exc: Exception | None) -> None:
        self._end_deadline()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self._is_in_head:
            self._head_bytes += len(data)
            if self._head_bytes > MAX_HEAD_BYTES:
                self._refuse(431)

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._await_head()

    def on_headers_complete(self) -> None:
        self._is_in_head = False
        self._expect_by(self._began_at + REQUEST_SECONDS)
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        self._end_deadline()
        super().on_message_complete()

    def _await_head(self) -> None:
        self._is_in_head = True
        self._head_bytes = 0
        self._began_at = self.loop.time()
        self._expect_by(self._began_at + HEAD_SECONDS)

    def _expect_by(self, moment: float) -> None:
        self._end_deadline()
        self._deadline = self.loop.call_at(moment, self._refuse, 408)

    def _end_deadline(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _refuse(self, status: int) -> None:
        self._end_deadline()
        if self.transport.is_closing():
            return
        if self._may_answer():
            self.transport.write(_ANSWERS[status] + b"\r\nconnection: close\r\ncontent-length: 0\r\n\r\n")
        self.transport.close()

    def _may_answer(self) -> bool:
        """Not in the middle of an answer that has begun, nor before the answer to an earlier request."""
        cycle = cast(RequestResponseCycle | None, self.cycle)
        if self._is_in_head:
            return self._head_bytes > 0 and (cycle is None or cycle.response_complete)
        return not self.pipeline and cycle is not None and not cycle.response_started

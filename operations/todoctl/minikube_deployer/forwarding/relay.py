"""Carries the bytes of one client's connection to a pod and back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

_CHUNK_BYTES = 65536
_LONGEST_KEPT_REQUEST = 65536
# After the client has said its last. Before that, a stream may be silent for as long as it likes.
_SILENCE_AFTER_END_SECONDS = 60.0
# Methods that may be repeated without a second effect.
_REPEATABLE = (b"GET ", b"HEAD ", b"OPTIONS ")

Stream = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Client:
    """A client's connection, with what it has asked so far: kept until the first byte of an answer."""

    def __init__(self, stream: Stream) -> None:
        self.is_answered = False
        self._reader, self._writer = stream
        self._request = bytearray()
        self._request_is_whole = True
        self._has_ended = False
        self._is_gone = False
        self._chunks_received = 0

    @property
    def can_be_sent_again(self) -> bool:
        """Another pod may be given the connection: nothing was answered and nothing can have had an effect."""
        if self.is_answered or self._is_gone or not self._request_is_whole:
            return False
        return self._request.startswith(_REPEATABLE) if self._request else not self._has_ended

    async def converse(self, upstream: Stream, on_life: Callable[[], None]) -> None:
        """Returns when either side is done; the upstream connection is closed then, the client's is not."""
        reader, writer = upstream
        sending = asyncio.create_task(self._send(writer))
        receiving = asyncio.create_task(self._receive(reader, on_life))
        try:
            await asyncio.wait([sending, receiving], return_when=asyncio.FIRST_COMPLETED)
            while not receiving.done() and not self._is_gone:
                heard = self._chunks_received
                await asyncio.wait([receiving], timeout=_SILENCE_AFTER_END_SECONDS)
                if heard == self._chunks_received:
                    break
        finally:
            sending.cancel()
            receiving.cancel()
            await asyncio.gather(sending, receiving, return_exceptions=True)
            writer.close()

    def close(self) -> None:
        """Sends what is left and closes."""
        self._writer.close()

    async def _send(self, upstream: asyncio.StreamWriter) -> None:
        """Client to pod; returns when the client has ended."""
        try:
            upstream.write(bytes(self._request))
            await upstream.drain()
            while not self._has_ended:
                upstream.write(await self._read())
                await upstream.drain()
            upstream.write_eof()
        except OSError:
            # The pod's side broke. What it still said, if anything, is read to its end.
            await asyncio.get_running_loop().create_future()

    async def _read(self) -> bytes:
        try:
            chunk = await self._reader.read(_CHUNK_BYTES)
        except OSError:
            self._is_gone = True
            chunk = b""
        self._has_ended = not chunk
        if not self.is_answered and self._request_is_whole:
            self._request += chunk
            self._request_is_whole = len(self._request) <= _LONGEST_KEPT_REQUEST
        return chunk

    async def _receive(self, upstream: asyncio.StreamReader, on_life: Callable[[], None]) -> None:
        """Pod to client; returns when either has ended."""
        try:
            while chunk := await upstream.read(_CHUNK_BYTES):
                on_life()
                self.is_answered = True
                self._request.clear()
                self._chunks_received += 1
                self._writer.write(chunk)
                await self._writer.drain()
        except OSError:
            return

"""Asks a server for its health page, as Kubernetes' own probes do."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass

_FIRST_GOOD_STATUS = 200
_FIRST_BAD_STATUS = 400
_STATUS_LINE_PARTS = 2
_REST_SECONDS = 0.2
_CHUNK_BYTES = 65536


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int | None
    """None when it was no answer at all."""
    problem: str
    """What is wrong; empty when nothing is."""
    timed_out: bool = False

    @property
    def is_good(self) -> bool:
        return not self.problem


async def ask_health(port: int, path: str, *, timeout_seconds: float) -> Answer:
    """GETs a path from a port of this machine."""
    try:
        async with asyncio.timeout(timeout_seconds):
            status = await _get_status(port, path)
    except TimeoutError:
        return Answer(None, f"GET {path} was not answered within {timeout_seconds:g} s", timed_out=True)
    except OSError as error:
        return Answer(None, f"GET {path} failed: {error.strerror or error}")
    if status is None:
        return Answer(None, f"GET {path} was not answered")
    is_good = _FIRST_GOOD_STATUS <= status < _FIRST_BAD_STATUS
    return Answer(status, "" if is_good else f"GET {path} was answered with {status}")


async def _get_status(port: int, path: str) -> int | None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        head = (
            f"GET {path} HTTP/1.1",
            f"Host: localhost:{port}",
            "User-Agent: todoctl-forward",
            "Accept: */*",
            "Connection: close",
        )
        writer.write("\r\n".join([*head, "", ""]).encode())
        await writer.drain()
        status = _status_in(await _first_line(reader))
        # To the end: kubectl logs an error for each connection that is closed with something unread.
        with suppress(OSError):  # TimeoutError is one
            async with asyncio.timeout(_REST_SECONDS):
                while await reader.read(_CHUNK_BYTES):
                    pass
        writer.close()
        return status
    finally:
        if not writer.is_closing():
            writer.transport.abort()


async def _first_line(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.readline()
    except ValueError:  # it has no end
        return b""


def _status_in(line: bytes) -> int | None:
    parts = line.split()
    is_http = len(parts) >= _STATUS_LINE_PARTS and parts[0].startswith(b"HTTP/") and parts[1].isdigit()
    return int(parts[1]) if is_http else None

"""Clients that speak just enough HTTP over one keep-alive connection: they cost little beside the server."""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import dataclass
from typing import Any

TIMEOUT_SECONDS = 90
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer. first_seconds: until `mark` was there, 0 when it never came; header names in lower case."""

    status: int
    headers: dict[str, str]
    body: bytes
    seconds: float
    first_seconds: float

    def json(self) -> Any:
        return json.loads(self.body)


class Client:
    """One user's connection to one server on loopback. Opens itself, and again when the server closed it."""

    def __init__(self, port: int, *, source: str | None = None, **headers: str) -> None:
        """source: the address of this machine that the connection comes from; None is any."""
        self._port = port
        self._source = None if source is None else (source, 0)
        self.headers = {"Host": f"localhost:{port}", **headers}
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def send(self, method: str, path: str, given: Json | None = None, *, mark: bytes = b"") -> Answer:
        """Send one request and read its whole answer.

        Raises OSError or IncompleteReadError when the connection breaks, TimeoutError after TIMEOUT_SECONDS.
        """
        async with asyncio.timeout(TIMEOUT_SECONDS):
            try:
                return await self._send(method, path, given, mark)
            except BaseException:
                self.close()
                raise

    async def _send(self, method: str, path: str, given: Json | None, mark: bytes) -> Answer:
        body = b"" if given is None else json.dumps(given).encode()
        if self._streams is not None and self._streams[0].at_eof():
            self.close()  # the server ended it, as it does with connections that are idle for long
        if self._streams is None:
            self._streams = await asyncio.open_connection("127.0.0.1", self._port, local_addr=self._source)
        reader, writer = self._streams
        headers = {**self.headers, "Content-Length": str(len(body))}
        if body:
            headers["Content-Type"] = "application/json"
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        started = time.perf_counter()
        writer.write(f"{method} {path} HTTP/1.1\r\n{lines}\r\n".encode() + body)
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        status = int(head[0].split(" ", 2)[1])
        found = _headers(head[1:])
        whole, first = b"", 0.0
        if "chunked" in found.get("transfer-encoding", ""):
            while size := int(await reader.readuntil(b"\r\n"), 16):
                whole += await reader.readexactly(size)
                await reader.readexactly(2)
                if not first and mark in whole:
                    first = time.perf_counter() - started
            await reader.readexactly(2)
        else:
            whole = await reader.readexactly(int(found.get("content-length", "0")))
        if found.get("connection", "").lower() == "close":
            self.close()
        return Answer(status, found, whole, time.perf_counter() - started, first)

    def close(self) -> None:
        if self._streams is not None:
            self._streams[1].close()
            self._streams = None


def _headers(lines: list[str]) -> dict[str, str]:
    """Header values by name; several of one name are joined, cookies by what separates them in a request."""
    found: dict[str, str] = {}
    for line in lines:
        name, separator, value = line.partition(":")
        if separator:
            name, value = name.strip().lower(), value.strip()
            if name == "set-cookie":
                value = value.partition(";")[0]
            found[name] = f"{found[name]}; {value}" if name in found else value
    return found

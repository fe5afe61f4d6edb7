"""A server that ends takes each kept connection's next request and then asks for a new connection. On real sockets."""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from types import FrameType

import pytest
from support.free_port import free_port

from todo_backend import __main__ as program
from todo_backend.__main__ import Server, server_config
from todo_backend.app import create_app
from todo_backend.settings import Settings

PATIENCE_SECONDS = 20.0
REQUEST = b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n"
Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Running:
    """A server in this event loop, and kept connections to it."""

    def __init__(self, server: Server, port: int) -> None:
        self.server, self.port = server, port
        self.task = asyncio.create_task(server.serve())
        self._writers: list[asyncio.StreamWriter] = []

    async def open(self) -> Streams:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        self._writers.append(writer)
        return reader, writer

    async def connect(self) -> Streams:
        """A connection that has had one answer, as kept ones have."""
        streams = await self.open()
        assert b"connection: close" not in await ask(streams)
        return streams

    async def end(self) -> None:
        for writer in self._writers:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()
        self.server.should_exit = True
        await self.task


def ignore(_number: int, _frame: FrameType | None) -> None:
    """A handler of signals that ends nobody."""


async def ask(streams: Streams) -> bytes:
    """The head of the answer, in small letters."""
    reader, writer = streams
    writer.write(REQUEST)
    async with asyncio.timeout(PATIENCE_SECONDS):
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        length = next(line for line in head.split(b"\r\n") if line.startswith(b"content-length:"))
        await reader.readexactly(int(length.partition(b":")[2]))
    assert head.startswith(b"http/1.1 200")
    return head


async def is_closed(reader: asyncio.StreamReader) -> bool:
    """Waits until the server hangs up."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        return await reader.read() == b""


@pytest.fixture
async def running(make_settings: Callable[..., Settings]) -> AsyncIterator[Running]:
    # The server hands each signal on to whoever was there before it; here, nobody is to end.
    before = {number: signal.signal(number, ignore) for number in (signal.SIGTERM, signal.SIGINT)}
    settings = make_settings(host="127.0.0.1", port=free_port())
    app = create_app(settings)
    running = Running(Server(server_config(app, settings), app.state.changes), settings.port)
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not running.server.started:
            await asyncio.sleep(0.01)
    yield running
    await running.end()
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture
def long_drain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "DRAIN_SECONDS", PATIENCE_SECONDS)


@pytest.mark.usefixtures("long_drain")
async def test_a_request_after_the_signal_is_answered_and_asks_for_a_new_connection(running: Running) -> None:
    kept = await running.connect()
    signal.raise_signal(signal.SIGTERM)
    async with asyncio.timeout(PATIENCE_SECONDS):
        while b"connection: close" not in await ask(kept):
            await asyncio.sleep(0.01)
    assert await is_closed(kept[0])
    async with asyncio.timeout(PATIENCE_SECONDS):
        await running.task


@pytest.mark.usefixtures("long_drain")
async def test_a_new_connection_is_still_taken(running: Running) -> None:
    kept = await running.connect()
    signal.raise_signal(signal.SIGTERM)
    async with asyncio.timeout(PATIENCE_SECONDS):
        while b"connection: close" not in await ask(await running.open()):
            await asyncio.sleep(0.01)
    assert b"connection: close" in await ask(kept)


async def test_a_silent_connection_is_closed_after_a_while(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "DRAIN_SECONDS", 0.3)
    kept = await running.connect()
    began = time.monotonic()
    signal.raise_signal(signal.SIGTERM)
    assert await is_closed(kept[0])
    assert time.monotonic() - began >= program.DRAIN_SECONDS


@pytest.mark.usefixtures("long_drain")
async def test_ctrl_c_waits_for_nobody(running: Running) -> None:
    kept = await running.connect()
    signal.raise_signal(signal.SIGINT)
    assert await is_closed(kept[0])

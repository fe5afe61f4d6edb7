"""A client that sends a byte now and then is cut off; so is one whose headers never end. On real sockets."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from urllib.parse import urlsplit

import httpx2
import pytest
from conftest import Person

from todo_backend import bounded_http
from todo_backend.__main__ import server_config
from todo_backend.app import create_app
from todo_backend.bounded_http import BoundedHttpProtocol
from todo_backend.settings import Settings

HEAD_SECONDS, REQUEST_SECONDS = 0.4, 0.8
PATIENCE_SECONDS = 5.0
"""Far more than the limits of these tests, far less than for ever."""
POST = b"POST /api/x/tasks HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\nContent-Type: application/json\r\n"


@pytest.fixture(autouse=True)
def short_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded_http, "HEAD_SECONDS", HEAD_SECONDS)
    monkeypatch.setattr(bounded_http, "REQUEST_SECONDS", REQUEST_SECONDS)


async def connect(url: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    parts = urlsplit(url)
    return await asyncio.open_connection(parts.hostname, parts.port)


async def hang_up(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with suppress(ConnectionError):
        await writer.wait_closed()


async def trickle(url: str, first: bytes, drop: bytes) -> tuple[bytes, float]:
    """Sends `first`, then `drop` again and again until the server hangs up: what it said, and after how long."""
    reader, writer = await connect(url)
    began = time.monotonic()
    heard = asyncio.create_task(reader.read())
    try:
        with suppress(ConnectionError):
            writer.write(first)
            while not heard.done():
                assert time.monotonic() - began < PATIENCE_SECONDS, "the server still waits"
                writer.write(drop)
                await writer.drain()
                await asyncio.wait([heard], timeout=0.02)
        said = b""
        with suppress(ConnectionError):
            said = await heard
    finally:
        heard.cancel()
        await hang_up(writer)
    return said, time.monotonic() - began


@pytest.mark.parametrize(
    ("first", "drop", "limit"),
    [
        pytest.param(b"G", b"", HEAD_SECONDS, id="one-byte"),
        pytest.param(b"GET /health HTTP/1.1\r\nHost: x\r\n", b"a", HEAD_SECONDS, id="a-header-letter-by-letter"),
        pytest.param(b"GET /health HTTP/1.1\r\nHost: x\r\n", b"A: b\r\n", HEAD_SECONDS, id="header-after-header"),
        pytest.param(POST + b"\r\n{", b" ", REQUEST_SECONDS, id="a-body-byte-by-byte"),
    ],
)
async def test_a_trickling_client_is_told_and_cut_off(
    backend_url: str, first: bytes, drop: bytes, limit: float
) -> None:
    said, seconds = await trickle(backend_url, first, drop)
    # What was sent after the server had hung up may undo its last words.
    assert said.startswith(b"HTTP/1.1 408 ") or (drop and not said)
    assert limit <= seconds < PATIENCE_SECONDS


async def test_a_client_that_says_nothing_is_cut_off(backend_url: str) -> None:
    said, seconds = await trickle(backend_url, b"", b"")
    assert said == b""
    assert HEAD_SECONDS <= seconds < PATIENCE_SECONDS


async def test_the_second_request_of_a_connection_has_no_more_time(backend_url: str) -> None:
    whole = b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n"
    said, _ = await trickle(backend_url, whole + b"GET /health HTTP/1.1\r\nHost: x\r\n", b"")
    assert said.startswith(b"HTTP/1.1 200 ")
    assert b"HTTP/1.1 408 " in said


async def test_a_body_that_nobody_reads_any_more_ends_too(backend_url: str) -> None:
    """The answer is there before the body is: the connection must not stay for its rest."""
    asked = b"POST /nothing-here HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n"
    said, seconds = await trickle(backend_url, asked, b"x")
    assert not said or said.startswith(b"HTTP/1.1 404 ")
    assert b" 408 " not in said
    assert seconds < PATIENCE_SECONDS


async def test_headers_without_end_are_refused(backend_url: str) -> None:
    said, _ = await trickle(backend_url, b"GET /health HTTP/1.1\r\nHost: x\r\nA: ", b"x" * 60_000)
    assert not said or said.startswith(b"HTTP/1.1 431 ")


async def test_slow_clients_do_not_keep_others_out(backend_url: str) -> None:
    slow = [await connect(backend_url) for _ in range(100)]
    async with httpx2.AsyncClient(base_url=backend_url) as client:
        assert (await client.get("/health")).status_code == 200
    for _, writer in slow:
        writer.write(POST)
    async with asyncio.timeout(PATIENCE_SECONDS):
        said = await asyncio.gather(*(reader.read() for reader, _ in slow), return_exceptions=True)
    assert len(said) == len(slow)
    for _, writer in slow:
        await hang_up(writer)


@pytest.fixture
async def news(alice: Person) -> AsyncIterator[AsyncIterator[str]]:
    async with alice.http.stream("GET", alice.path("/events")) as response:
        assert response.status_code == 200
        yield response.aiter_lines()


async def test_an_answer_may_take_longer_than_a_request(alice: Person, news: AsyncIterator[str]) -> None:
    assert await anext(news) == "event: ready"
    await asyncio.sleep(REQUEST_SECONDS + 0.2)  # the very time is what is tested
    await alice.add("Seen by the old stream")
    async with asyncio.timeout(PATIENCE_SECONDS):
        while await anext(news) != "event: change":
            pass


def test_the_program_serves_with_these_limits(make_settings: Callable[..., Settings]) -> None:
    settings = make_settings()
    assert server_config(create_app(settings), settings).http is BoundedHttpProtocol

"""The stand-in of a bad line: everything arrives, in order, and none of it too early."""

from __future__ import annotations

import asyncio
import random
import socket
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress

import pytest

from faults.chaos.slow_line import PACKET_BYTES, RETRANSMISSION_SECONDS, Line, serve

LIMIT_SECONDS = 20


@asynccontextmanager
async def echo_behind(line: Line) -> AsyncGenerator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    """A connection over the line to a server that gives back what it is given."""

    async def give_back(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while piece := await reader.read(65_536):
            writer.write(piece)
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(give_back, "127.0.0.1", 0)
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
    serving = asyncio.create_task(serve(port, "127.0.0.1", server.sockets[0].getsockname()[1], line))
    try:
        async with asyncio.timeout(LIMIT_SECONDS):
            reader, writer = await _connect(port)
            yield reader, writer
            writer.close()
    finally:
        serving.cancel()
        server.close()


async def _connect(port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    while True:
        with suppress(ConnectionRefusedError):
            return await asyncio.open_connection("127.0.0.1", port)
        await asyncio.sleep(0.01)


def test_all_of_it_arrives_in_order_and_late() -> None:
    said = b"".join(f"{number:06d}".encode() for number in range(2000))

    async def talk() -> None:
        async with echo_behind(Line(late_seconds=0.2, lost_share=0.0)) as (reader, writer):
            began = asyncio.get_running_loop().time()
            writer.write(said)
            assert await reader.readexactly(len(said)) == said
            assert asyncio.get_running_loop().time() - began >= 0.2

    asyncio.run(talk())


def test_who_ends_the_connection_ends_it_for_both() -> None:
    async def talk() -> None:
        async with echo_behind(Line(late_seconds=0.0, lost_share=0.0)) as (reader, writer):
            writer.write_eof()
            assert await reader.read() == b""

    asyncio.run(talk())


@pytest.mark.parametrize(("share", "least", "most"), [(0.0, 0.0, 0.0), (0.1, 0.01, 0.06), (0.5, 0.2, 20.0)])
def test_losses_cost_the_time_of_saying_it_again(share: float, least: float, most: float) -> None:
    random.seed(7)
    delays = [Line(0.0, share).delay(PACKET_BYTES, is_answer=False) for _ in range(2000)]
    assert least <= sum(delays) / len(delays) <= most
    assert all(delay == 0 or delay >= RETRANSMISSION_SECONDS for delay in delays)


def test_only_answers_are_late() -> None:
    line = Line(late_seconds=0.3, lost_share=0.0)
    assert (line.delay(10, is_answer=True), line.delay(10, is_answer=False)) == (0.3, 0.0)

"""A line to the database on which what the database says comes late, or some of what is said has to be said again.

    python slow_line.py PORT HOST HOST_PORT LATE_SECONDS LOST_SHARE

It runs by itself, in a pod whose image holds nothing of this package: the standard library is all it may use. To those
at its ends a lost packet is a late one, and all behind it are as late, since TCP keeps the order: the sender waits
RETRANSMISSION_SECONDS at least before it sends it again (RFC 6298; Linux waits no less).
"""

from __future__ import annotations

import asyncio
import random
import sys
from contextlib import suppress
from dataclasses import dataclass

RETRANSMISSION_SECONDS = 0.2
PACKET_BYTES = 1448
"""What one packet carries on an Ethernet."""
MOST_WAITING = 64
"""Pieces on their way; then the sender waits, as it would for the receiver's window."""


@dataclass(frozen=True)
class Line:
    """late_seconds: how long every answer is on its way. lost_share: of the packets, in both directions."""

    late_seconds: float
    lost_share: float

    def delay(self, size: int, *, is_answer: bool) -> float:
        """Seconds until a piece of that many bytes has arrived."""
        late = self.late_seconds if is_answer else 0.0
        for _ in range(0, size, PACKET_BYTES):
            wait = RETRANSMISSION_SECONDS
            while random.random() < self.lost_share:  # noqa: S311 - chance, not a secret
                late += wait
                wait *= 2
        return late

    async def carry(self, source: asyncio.StreamReader, goal: asyncio.StreamWriter, *, is_answer: bool) -> None:
        """Passes on what comes, in order, each piece after its delay; ends when one of the two ends."""
        under_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(MOST_WAITING)
        now = asyncio.get_running_loop().time

        async def receive() -> None:
            while piece := await source.read(65_536):
                await under_way.put((now() + self.delay(len(piece), is_answer=is_answer), piece))
            await under_way.put((now(), b""))

        receiving = asyncio.ensure_future(receive())
        try:
            while True:
                arrives, piece = await under_way.get()
                await asyncio.sleep(max(0.0, arrives - now()))
                if not piece:
                    return
                goal.write(piece)
                await goal.drain()
        finally:
            receiving.cancel()
            with suppress(OSError):
                goal.close()


async def serve(port: int, host: str, host_port: int, line: Line) -> None:
    """Takes connections until it is stopped."""

    async def connect(source: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        try:
            answers, goal = await asyncio.open_connection(host, host_port)
        except OSError:
            back.close()
            return
        directions = (line.carry(source, goal, is_answer=False), line.carry(answers, back, is_answer=True))
        await asyncio.gather(*directions, return_exceptions=True)

    server = await asyncio.start_server(connect, "", port)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    _port, _host, _host_port, _late, _lost = sys.argv[1:]
    asyncio.run(serve(int(_port), _host, int(_host_port), Line(float(_late), float(_lost))))

"""Signing in as the page does: a guest's session from the frontend, then a token for the backend."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

from measuring.clients import Client

AT_ONCE = 8


@dataclass(frozen=True, slots=True)
class Person:
    """A signed-in user. seconds: how long the session and the token took; 0 when no frontend was asked."""

    id: str
    token: str
    seconds: float = 0.0


async def sign_in(port: int, count: int) -> list[Person]:
    """So many new guests of the frontend on that port. Raises RuntimeError when it refuses one."""
    free = asyncio.Semaphore(AT_ONCE)

    async def one(number: int) -> Person:
        async with free:
            return await _guest(port, number)

    return list(await asyncio.gather(*(one(number) for number in range(count))))


async def _guest(port: int, number: int) -> Person:
    # People come from addresses of their own, as sign-ins are counted by address; all of 127.0.0.0/8 is this machine.
    address = f"127.{1 + (number >> 14 & 127)}.{number >> 7 & 127}.{1 + (number & 127)}"
    client = Client(port, source=address, Origin=f"http://localhost:{port}")
    started = time.perf_counter()
    try:
        session = await client.send("POST", "/api/auth/sign-in/anonymous", {})
        if session.status != 200:
            raise RuntimeError(f"the frontend refused a guest: {session.status} {session.body[:200]!r}")
        client.headers["Cookie"] = session.headers["set-cookie"]
        token = await client.send("GET", "/api/auth/token")
        if token.status != 200:
            raise RuntimeError(f"the frontend refused a token: {token.status} {token.body[:200]!r}")
    finally:
        client.close()
    return Person(session.json()["user"]["id"], token.json()["token"], time.perf_counter() - started)

"""The machine's clock jumps, by hours and back: nothing is lost or done twice, and nobody is let in for longer."""

from __future__ import annotations

import asyncio
import os
import sys
import time
import uuid
from collections import Counter
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx2
import pytest
from conftest import make_database, open_to_other_users
from support import chatkit
from support.auth import TokenIssuer
from support.free_port import free_port
from support.postgres import running_postgres
from support.process import backend_process

HOUR = 3600
JUMPS = (26 * HOUR, 0, -50 * HOUR, 0)
"""Where the clock stands after each jump, against the right time."""
WRITES_BETWEEN = 15
PATIENCE_SECONDS = 30.0


@dataclass(slots=True)
class Clock:
    """The wall clock of the programs that run in `environment`; their clock for waiting goes on evenly, as a real one.

    It is libfaketime's, which reads the file at every look at the time.
    """

    file: Path
    environment: dict[str, str]
    offset: int = 0

    def jump_to(self, offset: int) -> None:
        """offset: seconds against the right time."""
        self.offset = offset
        new = self.file.with_suffix(".new")
        new.write_text(f"{offset:+d}\n")
        new.chmod(0o644)
        new.replace(self.file)

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.offset)


@pytest.fixture
def clock(tmp_path: Path) -> Clock:
    libraries = sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
    if not sys.platform.startswith("linux") or not libraries:
        pytest.skip("the clock is moved with Debian's package faketime")
    open_to_other_users(tmp_path)
    file = tmp_path / "clock"
    environment = {
        "LD_PRELOAD": str(libraries[0]), "FAKETIME_TIMESTAMP_FILE": str(file), "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }  # fmt: skip
    clock = Clock(file, environment)
    clock.jump_to(0)
    return clock


@pytest.fixture
def backend(clock: Clock, issuer: TokenIssuer, tmp_path: Path) -> Iterator[str]:
    """Its address. The database's clock is the same one, as on one machine."""
    with (
        running_postgres(free_port(), environment={**os.environ, **clock.environment}) as server,
        backend_process(
            tmp_path / "backend.log",
            DATABASE_URL=make_database(server),
            BETTER_AUTH_URL=issuer.url,
            **clock.environment,
        ) as process,
    ):
        yield process.url


@dataclass(slots=True)
class Writer:
    """One person whose tokens come from a server with the same clock, and who sends again what was not answered."""

    clock: Clock
    issuer: TokenIssuer
    http: httpx2.AsyncClient
    user: str = field(default_factory=lambda: f"user-{uuid.uuid4().hex[:12]}")
    confirmed: list[str] = field(default_factory=list[str])
    renewed: int = 0

    def renew(self) -> str:
        """A new token, as the page asks for one whenever the old one is refused."""
        now = int(self.clock.now().timestamp())
        token = self.issuer.token(self.user, iat=now, exp=now + 900)
        self.http.headers["Authorization"] = f"Bearer {token}"
        self.renewed += 1
        return token

    async def write(self, title: str) -> None:
        key = str(uuid.uuid4())
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            path = f"/api/{self.user}/tasks"
            response = await self.http.post(path, json={"title": title}, headers={"Idempotency-Key": key})
            if response.status_code == 201:
                self.confirmed.append(title)
                return
            assert response.status_code == 401, response.text
            assert time.monotonic() < deadline, "a new token is refused as well"
            self.renew()

    async def titles(self) -> list[str]:
        response = await self.http.get(f"/api/{self.user}/tasks", params={"limit": "1000"})
        assert response.status_code == 200, response.text
        return [task["title"] for task in response.json()]


@pytest.fixture
async def writer(clock: Clock, issuer: TokenIssuer, backend: str) -> AsyncIterator[Writer]:
    async with httpx2.AsyncClient(base_url=backend, headers={"X-Timezone": "UTC"}, timeout=30) as http:
        writer = Writer(clock, issuer, http)
        writer.renew()
        yield writer


@asynccontextmanager
async def writing(writer: Writer) -> AsyncGenerator[Callable[[], int]]:
    """Tasks are written all the while; yields how many were by now."""
    stopping = False

    async def write() -> None:
        number = 0
        while not stopping:
            number += 1
            await writer.write(f"Write {number}")

    task = asyncio.create_task(write())
    try:
        yield lambda: len(writer.confirmed)
    finally:
        stopping = True
        await task


async def test_nothing_is_lost_or_doubled_while_the_clock_jumps(clock: Clock, writer: Writer) -> None:
    jumps = (*JUMPS, *JUMPS)
    async with writing(writer) as count:
        for offset in jumps:
            clock.jump_to(offset)
            wanted = count() + WRITES_BETWEEN
            async with asyncio.timeout(PATIENCE_SECONDS):
                while count() < wanted:
                    await asyncio.sleep(0.01)
    assert Counter(await writer.titles()) == Counter(writer.confirmed)
    # Not for each request: those after a jump go on with a new one. Twice where a token was made as the clock jumped.
    assert writer.renewed <= 1 + 2 * len(jumps)


async def test_a_token_of_another_time_opens_nothing(clock: Clock, writer: Writer) -> None:
    tokens = [writer.renew()]
    for offset in JUMPS[:1] + JUMPS[2:3]:
        clock.jump_to(offset)
        tokens.append(writer.renew())
        answers = []
        for token in tokens:
            answer = await writer.http.get(f"/api/{writer.user}/tasks", headers={"Authorization": f"Bearer {token}"})
            answers.append(answer.status_code)
        assert answers == [401] * (len(tokens) - 1) + [200]


async def test_days_are_counted_from_where_the_clock_stands(clock: Clock, writer: Writer) -> None:
    for offset in JUMPS[:3]:
        clock.jump_to(offset)
        writer.renew()
        title = f"Call number {offset % 97}"
        said = chatkit.create(f"remind me to {title.lower()} tomorrow at 5pm")
        before, events, after = clock.now(), await chatkit.send(writer.http, said), clock.now()
        assert chatkit.answer_of(events)
        tasks = (await writer.http.get(f"/api/{writer.user}/tasks", params={"search": title})).json()
        assert [task["title"] for task in tasks] == [title]
        tomorrow = {str((moment + timedelta(days=1)).date()) for moment in (before, after)}
        assert tasks[0]["due"][:10] in tomorrow


async def test_news_of_changes_go_on_coming(clock: Clock, writer: Writer) -> None:
    async with writer.http.stream("GET", f"/api/{writer.user}/events", timeout=PATIENCE_SECONDS) as news:
        assert news.status_code == 200
        lines = news.aiter_lines()
        for number, offset in enumerate(JUMPS):
            clock.jump_to(offset)
            await writer.write(f"News {number}")
            async for line in lines:
                if line.startswith("data:"):
                    break
            else:
                pytest.fail("the stream of news has ended")

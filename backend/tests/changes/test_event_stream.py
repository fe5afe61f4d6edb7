"""News of changes: across processes, after a restart of the database, and through a pooler that swallows them."""

from __future__ import annotations

import asyncio
import json
import signal
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import httpx2
import pytest
from conftest import Person, wait_until_ready
from support import chatkit
from support.auth import TokenIssuer
from support.postgres import Postgres
from support.process import backend_process
from support.serve import serving

from todo_backend.app import create_app
from todo_backend.changes.hub import STREAMS_PER_USER
from todo_backend.settings import Settings

SECONDS = 20


class Stream:
    """The news that have arrived, one after the other."""

    def __init__(self, response: httpx2.Response) -> None:
        self._lines = response.aiter_lines()

    async def next(self) -> tuple[str, Any]:
        """(event, data) of the next event. Raises StopAsyncIteration at the end of the stream."""
        kind = ""
        async with asyncio.timeout(SECONDS):
            while True:
                line = await anext(self._lines)
                if line.startswith("event: "):
                    kind = line.removeprefix("event: ")
                elif line.startswith("data: "):
                    return kind, json.loads(line.removeprefix("data: "))

    async def until(self, what: str) -> None:
        """Wait until something of that kind has changed."""
        while what not in (await self.next())[1].get("what", []):
            pass

    async def end(self) -> None:
        """Wait for the end of the stream."""
        with suppress(StopAsyncIteration, httpx2.TransportError):
            while True:
                await self.next()


@asynccontextmanager
async def listening(person: Person) -> AsyncGenerator[Stream]:
    async with person.http.stream("GET", person.path("/events")) as response:
        assert response.status_code == 200
        assert response.headers["content-type"].startswith("text/event-stream")
        stream = Stream(response)
        assert await stream.next() == ("ready", {})
        yield stream


@pytest.fixture
async def second_url(make_settings: Callable[..., Settings]) -> AsyncIterator[str]:
    """Another backend on the same database."""
    async with serving(create_app(make_settings())) as url:
        await wait_until_ready(url)
        yield url


async def test_what_another_server_changes_is_told_here(
    alice: Person, second_url: str, make_person: Callable[..., Person]
) -> None:
    elsewhere = make_person(alice.id, base_url=second_url)
    async with listening(alice) as stream:
        await elsewhere.add("Milk")
        await stream.until("tasks")
        await elsewhere.http.patch(elsewhere.path("/settings"), json={"theme": "dark"})
        await stream.until("settings")
        await chatkit.send(elsewhere.http, chatkit.create("hello"))
        await stream.until("conversations")


async def test_nobody_hears_of_others(alice: Person, bob: Person) -> None:
    async with listening(alice) as stream:
        await bob.add("Secret")
        await alice.http.patch(alice.path("/settings"), json={"theme": "dark"})
        assert await stream.next() == ("change", {"what": ["settings"]})


async def test_a_stream_needs_the_users_token(alice: Person, bob: Person, backend_url: str) -> None:
    async with httpx2.AsyncClient(base_url=backend_url) as anonymous:
        assert (await anonymous.get(alice.path("/events"))).status_code == 401
    assert (await bob.http.get(alice.path("/events"))).status_code == 403


async def test_the_oldest_of_too_many_streams_ends(alice: Person) -> None:
    async with listening(alice) as oldest:
        others = [listening(alice) for _ in range(STREAMS_PER_USER)]
        streams = [await one.__aenter__() for one in others]
        await oldest.end()
        await alice.add("Milk")
        for stream in streams:
            await stream.until("tasks")
        for one in others:
            await one.__aexit__(None, None, None)


async def test_after_a_restart_of_the_database_news_go_on(
    own_postgres: Postgres, make_settings: Callable[..., Settings], make_person: Callable[..., Person]
) -> None:
    settings = make_settings(database_url=own_postgres.url("todo", "todo"))
    async with serving(create_app(settings)) as url:
        await wait_until_ready(url)
        person = make_person(base_url=url)
        async with listening(person) as stream:
            await person.add("Milk")
            await stream.until("tasks")
            await asyncio.to_thread(own_postgres.stop)
            await asyncio.to_thread(own_postgres.start)
            # Whatever was missed is made up for by telling of everything.
            await stream.until("reminders")
            await person.add("Eggs")
            await stream.until("tasks")


async def test_where_notifications_are_swallowed_the_server_asks(
    make_settings: Callable[..., Settings], make_person: Callable[..., Person]
) -> None:
    async with serving(create_app(make_settings(database_pooler=True))) as url:
        await wait_until_ready(url)
        person = make_person(base_url=url)
        async with listening(person) as stream:
            # The first look only learns how things stand, so there must be more than one change.
            adding = asyncio.create_task(keep_adding(person))
            await stream.until("tasks")
            adding.cancel()


async def keep_adding(person: Person) -> None:
    number = 0
    while True:
        number += 1
        await person.add(f"More {number}")
        await asyncio.sleep(0.2)


async def test_a_server_that_stops_ends_its_streams_at_once(
    tmp_path: Path, database_url: str, issuer: TokenIssuer, make_person: Callable[..., Person]
) -> None:
    with backend_process(tmp_path / "log", DATABASE_URL=database_url, BETTER_AUTH_URL=issuer.url) as process:
        person = make_person(base_url=process.url)
        async with listening(person) as stream:
            process.signal(signal.SIGTERM)
            await stream.end()
        assert await asyncio.to_thread(process.wait) in (0, -signal.SIGTERM)
        assert "Traceback" not in process.log.read_text()

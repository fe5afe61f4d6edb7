"""Kill it, cut it off, take its database away: nothing is lost, nothing is done twice, and it goes on."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx2
import pytest
from conftest import Person
from support import chatkit
from support.auth import TokenIssuer
from support.openai_server import Call, Hang, OpenAIServer, Say
from support.postgres import Postgres
from support.process import BackendProcess, backend_process
from support.serve import serving

from todo_backend.app import create_app
from todo_backend.migrate import migrate
from todo_backend.settings import Settings


@pytest.fixture
def process(tmp_path: Path, database_url: str, issuer: TokenIssuer, provider: OpenAIServer) -> Iterator[BackendProcess]:
    with backend_process(
        tmp_path / "backend.log",
        DATABASE_URL=database_url,
        BETTER_AUTH_URL=issuer.url,
        OPENAI_BASE_URL=f"{provider.url}/v1",
        OPENAI_MODEL="fake",
    ) as process:
        yield process


async def until_asked(provider: OpenAIServer, times: int) -> None:
    async with asyncio.timeout(20):
        while len(provider.requests) < times:
            await asyncio.sleep(0.005)


async def test_a_turn_killed_in_the_middle_goes_on_without_acting_twice(
    process: BackendProcess, provider: OpenAIServer, make_person: Callable[..., Person]
) -> None:
    person = make_person(base_url=process.url)
    provider.play(Call((("add_task", {"title": "Buy milk"}),)), Hang(30))

    async def ask() -> None:
        with pytest.raises(httpx2.TransportError):
            await chatkit.send(person.http, chatkit.create("milk and eggs please"))

    asking = asyncio.create_task(ask())
    await until_asked(provider, 2)
    await asyncio.to_thread(process.kill)
    await asking
    await asyncio.to_thread(process.start)
    person = make_person(person.id, base_url=process.url)

    assert await person.titles() == ["Buy milk"], "what was done before the kill stays"
    (thread,) = (await chatkit.ask(person.http, "threads.list"))["data"]
    (item,) = (await chatkit.ask(person.http, "items.list", thread_id=thread["id"]))["data"]
    assert item["content"][0]["text"] == "milk and eggs please", "the message is kept"

    provider.play(
        Call((("add_task", {"title": "Buy milk"}), ("add_task", {"title": "Buy eggs"}))),
        Say("Milk and eggs are there."),
    )
    events = await chatkit.send(person.http, chatkit.retry(thread["id"], item["id"]))
    assert chatkit.answer_of(events) == "Milk and eggs are there."
    assert await person.titles() == ["Buy milk", "Buy eggs"]
    await person.http.post(person.path("/undo"))
    assert await person.titles() == [], "both tries are one turn to undo"


async def test_a_terminated_process_lets_its_stream_end(
    process: BackendProcess, provider: OpenAIServer, make_person: Callable[..., Person]
) -> None:
    person = make_person(base_url=process.url)
    provider.play(Hang(2))
    asking = asyncio.create_task(chatkit.send(person.http, chatkit.create("add milk")))
    await until_asked(provider, 1)
    process.signal(signal.SIGTERM)
    events = await asking
    assert "Milk" in chatkit.answer_of(events)
    # uvicorn raises the signal again once all is done, so that whoever started it sees what stopped it.
    assert await asyncio.to_thread(process.wait) in (0, -signal.SIGTERM)
    log = process.log.read_text()
    assert "Traceback" not in log
    assert "milk" not in log.lower(), "the log holds nothing a person wrote"


async def test_a_turn_goes_on_when_its_reader_and_the_process_both_go(
    process: BackendProcess, provider: OpenAIServer, make_person: Callable[..., Person]
) -> None:
    person = make_person(base_url=process.url)
    provider.play(Hang(2))
    async with person.http.stream("POST", "/chatkit", json=chatkit.create("add milk")) as response:
        assert response.status_code == 200
        await until_asked(provider, 1)
    process.signal(signal.SIGTERM)
    await asyncio.to_thread(process.wait)
    await asyncio.to_thread(process.start)
    person = make_person(person.id, base_url=process.url)
    assert await person.titles() == ["Milk"]
    (thread,) = (await chatkit.ask(person.http, "threads.list"))["data"]
    items = await chatkit.ask(person.http, "items.list", thread_id=thread["id"], order="asc")
    assert [item["type"] for item in items["data"]] == ["user_message", "assistant_message", "widget"]


async def test_without_a_database_every_call_is_503_and_all_is_well_when_it_is_back(
    own_postgres: Postgres, make_settings: Callable[..., Settings], make_person: Callable[..., Person]
) -> None:
    async with serving(create_app(make_settings(database_url=own_postgres.url("todo", "todo")))) as url:
        person = make_person(base_url=url)
        await person.add("Before")
        events = await chatkit.send(person.http, chatkit.create("add milk"))
        thread = chatkit.thread_of(events)
        await asyncio.to_thread(own_postgres.stop, signal.SIGINT)

        calls = [
            person.http.get(person.path("/tasks")),
            person.http.post(person.path("/tasks"), json={"title": "lost?"}),
            person.http.post(person.path("/chat"), json={"message": "add lost?"}),
            person.http.post("/chatkit", json=chatkit.add(thread, "add lost?")),
            person.http.get("/health/ready"),
        ]
        for response in await asyncio.gather(*calls):
            assert response.status_code == 503, response.text
            assert response.headers["content-type"] == "application/problem+json"
            assert response.headers["retry-after"]
            assert "Traceback" not in response.text
        assert (await person.http.get("/health")).status_code == 200

        await asyncio.to_thread(own_postgres.start)
        assert await person.titles() == ["Before", "Milk"]
        await chatkit.send(person.http, chatkit.add(thread, "add eggs"))
        assert await person.titles() == ["Before", "Milk", "Eggs"]
        assert (await person.http.get("/health/ready")).status_code == 200


async def test_an_old_schema_is_not_ready_and_a_newer_one_is(
    own_postgres: Postgres, make_settings: Callable[..., Settings]
) -> None:
    own_postgres.create_database("empty", "todo")
    app = create_app(make_settings(database_url=own_postgres.url("empty", "todo")))
    async with serving(app) as url, httpx2.AsyncClient(base_url=url, timeout=30) as client:
        await client.post("/mcp", json={})
        response = await client.get("/health/ready")
        assert response.status_code == 503
        assert "migrate" in response.json()["fix"]
        migrate(own_postgres.url("empty", "todo"))
        assert (await client.get("/health/ready")).status_code == 200
        app.state.schema_revisions = ("0000",)
        assert (await client.get("/health/ready")).status_code == 200

"""Taking all data along, and deleting it."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import httpx2
import sqlalchemy as sa
from conftest import Person
from support import chatkit

from todo_backend.account.service import PAGE_ROWS
from todo_backend.database import Database, OwnerId
from todo_backend.owned_tables import ROWS, SINGLE_ROWS


async def live(person: Person) -> None:
    """Leave a row in every table."""
    await chatkit.send(person.http, chatkit.create("add milk"))
    await person.add("Call Bob", due=(datetime.now(UTC) - timedelta(hours=1)).isoformat())
    await person.http.patch(person.path("/settings"), json={"theme": "dark"})
    await person.http.post(person.path("/reminders/claim"))
    await person.http.post(person.path("/calendar-feed"))
    thread = (await chatkit.ask(person.http, "threads.list"))["data"][0]["id"]
    items = (await chatkit.ask(person.http, "items.list", thread_id=thread, order="asc"))["data"]
    answer = next(item["id"] for item in items if item["type"] == "assistant_message")
    params = {"thread_id": thread, "item_ids": [answer], "kind": "positive"}
    response = await person.http.post("/chatkit", json={"type": "items.feedback", "params": params})
    assert response.status_code == 200, response.text


async def test_only_the_user_may_export_and_delete(alice: Person, bob: Person, backend_url: str) -> None:
    await alice.add("Milk")
    body = {"confirm": "delete everything"}
    async with httpx2.AsyncClient(base_url=backend_url) as anonymous:
        for client, status in ((anonymous, 401), (bob.http, 403)):
            for path in ("/export.json", "/export.ics"):
                assert (await client.get(alice.path(path))).status_code == status
            assert (await client.request("DELETE", alice.path("/data"), json=body)).status_code == status
    assert await alice.titles() == ["Milk"]


async def test_the_export_holds_everything_and_nothing_of_others(alice: Person, bob: Person) -> None:
    await bob.add("Not for Alice")
    await live(alice)
    response = await alice.http.get(alice.path("/export.json"))
    assert response.headers["content-disposition"] == 'attachment; filename="todo.json"'
    exported = json.loads(response.text)
    assert exported["version"] == 1
    assert exported["settings"]["theme"] == "dark"
    assert all(exported[table] for table in ROWS)
    assert [task["title"] for task in exported["tasks"]] == ["Milk", "Call Bob"]
    assert "Not for Alice" not in response.text


async def test_an_export_of_many_pages_is_whole(alice: Person, database: Database) -> None:
    async with database.transaction(OwnerId(alice.id)) as connection:
        await connection.execute(
            sa.text("insert into tasks (user_id, title) select :u, 'Task ' || n from generate_series(1, :count) n"),
            {"u": alice.id, "count": PAGE_ROWS * 2},
        )
    exported = (await alice.http.get(alice.path("/export.json"))).json()
    assert [task["title"] for task in exported["tasks"]] == [f"Task {n}" for n in range(1, PAGE_ROWS * 2 + 1)]


async def test_deleting_leaves_nothing_and_may_be_repeated(alice: Person, bob: Person, database: Database) -> None:
    await live(alice)
    await bob.add("Stays")
    for _ in range(2):
        response = await alice.http.request("DELETE", alice.path("/data"), json={"confirm": "delete everything"})
        assert response.status_code == 204
    async with database.transaction(OwnerId(alice.id)) as connection:
        for table in (*ROWS, *SINGLE_ROWS):
            assert await connection.scalar(sa.text(f"select count(*) from {table}")) == 0, table
    assert await alice.titles() == []
    assert await bob.titles() == ["Stays"]


async def test_nothing_is_deleted_without_the_words(alice: Person) -> None:
    await alice.add("Milk")
    for body in ({}, {"confirm": "yes"}, {"confirm": None}):
        response = await alice.http.request("DELETE", alice.path("/data"), json=body)
        assert response.status_code == 422
    assert await alice.titles() == ["Milk"]

"""A token that outlives its user: from the deletion on it opens nothing, and no row of nobody comes into being."""

from __future__ import annotations

from collections.abc import Callable

import psycopg
import pytest
from conftest import Person
from support import chatkit
from support.postgres import Postgres

from todo_backend.owned_tables import ROWS, SINGLE_ROWS


@pytest.fixture
def deleted(make_person: Callable[..., Person], database_url: str) -> Person:
    person = make_person()
    with psycopg.connect(database_url, autocommit=True) as frontend:
        frontend.execute("insert into deleted_users (id) values (%s)", [person.id])
    return person


async def test_a_deleted_users_token_writes_nothing(deleted: Person, postgres: Postgres) -> None:
    answers = [
        await deleted.http.post(deleted.path("/tasks"), json={"title": "Milk"}),
        await deleted.http.patch(deleted.path("/settings"), json={"language": "de"}),
        await deleted.http.post(deleted.path("/calendar-feed")),
        await deleted.http.get(deleted.path("/tasks")),
        await deleted.http.post("/chatkit", json=chatkit.create("add milk")),
    ]
    assert [(answer.status_code, answer.json()["type"]) for answer in answers] == [(401, "/problems/user_deleted")] * 5
    with psycopg.connect(postgres.url("todo")) as superuser:
        for table in (*ROWS, *SINGLE_ROWS):
            query = f"select count(*) from {table} where user_id = %s"
            assert superuser.execute(query.encode(), [deleted.id]).fetchone() == (0,), table


async def test_what_was_written_before_the_account_went_can_still_be_deleted(
    make_person: Callable[..., Person], database_url: str, postgres: Postgres
) -> None:
    person = make_person()
    await person.add("Milk")
    with psycopg.connect(database_url, autocommit=True) as frontend:
        frontend.execute("insert into deleted_users (id) values (%s)", [person.id])
    asked = await person.http.request("DELETE", person.path("/data"), json={"confirm": "delete everything"})
    assert asked.status_code == 204
    with psycopg.connect(postgres.url("todo")) as superuser:
        assert superuser.execute("select count(*) from tasks where user_id = %s", [person.id]).fetchone() == (0,)


async def test_others_go_on(deleted: Person, make_person: Callable[..., Person]) -> None:
    other = make_person()
    await other.add("Milk")
    assert await other.titles() == ["Milk"]

"""What the database is asked: little in each chat turn, however long the conversation, and never without an index."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import LiteralString

import psycopg
import pytest
from conftest import Person, wait_until_ready
from psycopg import sql
from support import chatkit
from support.every_statement import REPOSITORIES, every_statement, method_names
from support.many_rows import fill
from support.openai_server import Call, OpenAIServer, Say
from support.postgres import Postgres
from support.serve import serving
from support.statements import Traffic, plan_of, rows_read, scanned_tables, traffic

import todo_backend
from todo_backend.app import create_app
from todo_backend.database import Database, OwnerId
from todo_backend.migrate import migrate
from todo_backend.settings import Settings

USERS = 2000
TASKS = 20_000
LONG = 10_000


@dataclass(frozen=True, slots=True)
class Watched:
    """A running backend, and what it sends to the database."""

    url: str
    database: Database
    traffic: Traffic


async def _watch(settings: Settings) -> AsyncIterator[Watched]:
    app = create_app(settings)
    async with serving(app) as url:
        await wait_until_ready(url)
        with traffic(app.state.database) as seen:
            yield Watched(url, app.state.database, seen)


@pytest.fixture(scope="module")
async def engine(make_settings: Callable[..., Settings]) -> AsyncIterator[Watched]:
    async for watched in _watch(make_settings()):
        yield watched


@pytest.fixture(scope="module")
async def model(make_settings: Callable[..., Settings], provider: OpenAIServer) -> AsyncIterator[Watched]:
    async for watched in _watch(make_settings(openai_base_url=f"{provider.url}/v1", openai_model="fake")):
        yield watched


async def _thread(person: Person) -> str:
    """A conversation with a name, as after its first turn."""
    return chatkit.thread_of(await chatkit.send(person.http, chatkit.create("add eggs")))


@pytest.mark.parametrize(
    ("said", "statements", "transactions"),
    [
        pytest.param("add buy milk", 6, 3, id="one-task"),
        pytest.param("add milk and bread", 8, 4, id="two-tasks"),
        pytest.param("show my tasks", 7, 4, id="a-list"),
        pytest.param("hello", 5, 3, id="nothing-to-do"),
        pytest.param("mark eggs as done", 10, 5, id="completing"),
    ],
)
async def test_a_turn_of_the_engine_asks_little(
    engine: Watched, make_person: Callable[..., Person], said: str, statements: int, transactions: int
) -> None:
    person = make_person(base_url=engine.url)
    thread = await _thread(person)
    engine.traffic.clear()
    assert chatkit.answer_of(await chatkit.send(person.http, chatkit.add(thread, said)))
    sent = [statement.text for statement in engine.traffic.statements]
    assert 0 < len(sent) <= statements, "\n".join(sent)
    assert engine.traffic.transactions <= transactions


async def test_a_turn_of_a_model_asks_little(
    model: Watched, provider: OpenAIServer, make_person: Callable[..., Person]
) -> None:
    person = make_person(base_url=model.url)
    provider.play(Say("Hello."))
    thread = await _thread(person)
    provider.play(Call((("add_task", {"title": "Buy milk"}),)), Say("Added it."))
    model.traffic.clear()
    await chatkit.send(person.http, chatkit.add(thread, "milk please"))
    sent = [statement.text for statement in model.traffic.statements]
    assert 0 < len(sent) <= 6, "\n".join(sent)
    assert model.traffic.transactions <= 4


def _lengthen(postgres: Postgres, thread: str, messages: int) -> None:
    """Copies of a conversation's first message before its last ones, so that it is that long."""
    with psycopg.connect(postgres.url("todo", "postgres"), autocommit=True) as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute(
            """
            insert into messages (user_id, conversation_id, item_id, role, content, item)
            select first.user_id, first.conversation_id, 'copy_' || i, 'user', first.content, first.item
            from generate_series(1, %s) as i, (
                select messages.* from messages join conversations on conversations.id = conversation_id
                where thread_id = %s order by messages.id limit 1
            ) as first
            """,
            (messages, thread),
        )
        connection.execute("analyze messages")


@pytest.mark.parametrize("answering", ["engine", "model"])
async def test_a_long_conversation_costs_a_turn_no_more_than_a_short_one(
    request: pytest.FixtureRequest,
    provider: OpenAIServer,
    postgres: Postgres,
    make_person: Callable[..., Person],
    answering: str,
) -> None:
    watched: Watched = request.getfixturevalue(answering)
    person = make_person(base_url=watched.url)
    costs: list[tuple[int, int]] = []
    for length in (40, LONG):
        provider.play(Say("Hello."), Call((("add_task", {"title": "Buy milk"}),)), Say("Added it."))
        thread = await _thread(person)
        _lengthen(postgres, thread, length)
        watched.traffic.clear()
        await chatkit.send(person.http, chatkit.add(thread, "add buy milk"))
        sent = list(watched.traffic.statements)
        # Each once more, for the count of what it reads; those that write anew find their row.
        plans = [await plan_of(watched.database, OwnerId(person.id), one, analyze=True) for one in sent]
        about_messages = [plan for plan, one in zip(plans, sent, strict=True) if "messages" in one.text]
        costs.append((len(sent), sum(rows_read(plan) for plan in about_messages)))
    short, long = costs
    assert long[0] == short[0]
    assert long[1] <= short[1] <= 60


@pytest.fixture(scope="module")
def full(postgres: Postgres) -> str:
    """The address of a database of its own with many rows."""
    postgres.create_database("full", "todo")
    url = postgres.url("full", "todo")
    migrate(url)
    fill(postgres.url("full", "postgres"), users=USERS, tasks=TASKS)
    return url


@pytest.fixture
async def full_database(full: str) -> AsyncIterator[Database]:
    database = Database(full, pool_size=2, statement_timeout_seconds=30, pooler=None)
    yield database
    await database.close()


async def test_no_statement_reads_a_table_from_end_to_end(full_database: Database) -> None:
    owner = OwnerId("user-7")
    sent = await every_statement(full_database, owner)
    assert method_names() <= set(sent), "every method of a repository is called in support/every_statement.py"
    whole: list[str] = []
    for name, statements in sent.items():
        for statement in statements:
            tables = scanned_tables(await plan_of(full_database, owner, statement))
            if tables:
                whole.append(f"{name} reads all of {', '.join(sorted(tables))}: {statement.text}")
    assert not whole, "\n".join(whole)


_CONDITIONS: tuple[tuple[LiteralString, set[str]], ...] = (
    ("priority = 'high'", {"tasks"}),
    ("user_id = 'user-7'", set()),
)


def test_a_table_that_is_read_from_end_to_end_is_found_out(full: str, postgres: Postgres) -> None:
    with psycopg.connect(postgres.url("full", "postgres")) as connection:
        for condition, tables in _CONDITIONS:
            query = sql.SQL("explain (format json) select from tasks where {}").format(sql.SQL(condition))
            row = connection.execute(query).fetchone()
            assert row is not None
            assert scanned_tables(row[0][0]) == tables


def test_all_repositories_are_among_those_that_are_looked_at() -> None:
    package = Path(todo_backend.__file__).parent
    written = {
        name
        for file in package.rglob("*.py")
        for name in re.findall(r"^class (\w*Repository)\b", file.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert written == {kind.__name__ for kind in REPOSITORIES}

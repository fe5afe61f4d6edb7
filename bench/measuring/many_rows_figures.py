"""A database of a million tasks: how long lists and searches take, what they read, how large it is."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import date

import psycopg

from measuring.figures import Json, milliseconds, quantile
from support.every_statement import every_statement
from support.free_port import free_port
from support.many_rows import fill
from support.postgres import running_postgres
from support.statements import plan_of, scanned_tables
from todo_backend.database import Database, OwnerId
from todo_backend.migrate import migrate
from todo_backend.tasks.due import Due
from todo_backend.tasks.repository import TaskFilter
from todo_backend.tasks.service import MAX_TASKS, Caller, TaskService

USERS = 10_000
TASKS = 1_000_000
HEAVY = OwnerId("user-heavy")
"""Has as many tasks as one may have."""
TABLES = ("tasks", "operations", "conversations", "messages", "reminders")


async def measure_many_rows(tasks: int, runs: int) -> Json:
    """Milliseconds of the service's lists and searches, for users like all others and for the one with most tasks."""
    users = max(1, tasks * USERS // TASKS)
    with running_postgres(free_port(), options=["-c", "shared_buffers=512MB", "-c", "max_wal_size=4GB"]) as postgres:
        postgres.create_role("todo")
        postgres.create_database("todo", "todo")
        url, superuser_url = postgres.url("todo", "todo"), postgres.url("todo", "postgres")
        migrate(url)
        began = time.perf_counter()
        await asyncio.to_thread(_fill, superuser_url, users, tasks)
        filled = time.perf_counter() - began
        database = Database(url, pool_size=2, statement_timeout_seconds=30, pooler=None)
        try:
            service = TaskService(database)
            everybody = [OwnerId(f"user-{number * 37 % users}") for number in range(runs)]
            return {
                "users": users,
                "tasks": tasks + MAX_TASKS,
                "filled_seconds": round(filled, 1),
                "milliseconds": {
                    name: {
                        "a user": await _times(call, everybody),
                        f"the user with {MAX_TASKS:,} tasks": await _times(call, [HEAVY] * runs),
                    }
                    for name, call in _calls(service).items()
                },
                "read from end to end": await _whole(database),
                "bytes_a_row": _sizes(superuser_url),
            }
        finally:
            await database.close()


def _fill(superuser_url: str, users: int, tasks: int) -> None:
    fill(superuser_url, users=users, tasks=tasks)
    with psycopg.connect(superuser_url, autocommit=True) as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute(
            "insert into tasks (user_id, title, description, completed, due_on, tags)"
            " select %s, title, description, completed, due_on, tags from tasks where id <= %s",
            (HEAVY, MAX_TASKS),
        )
        connection.execute("vacuum analyze tasks")


Call = Callable[[OwnerId], Awaitable[object]]


def _calls(service: TaskService) -> dict[str, Call]:
    day = Due(date(2026, 11, 28), None)
    return {
        "list, 200 by id": lambda owner: service.list_by_id(Caller(owner), TaskFilter()),
        "list, 200 by due date": lambda owner: service.list_by_due(Caller(owner), TaskFilter()),
        "list of the assistant, 1,000": lambda owner: service.list_by_due(Caller(owner), TaskFilter(limit=1000)),
        "open and due before a day": lambda owner: service.list_by_due(
            Caller(owner), TaskFilter(completed=False, due_before=day)
        ),
        "search in titles and notes": lambda owner: service.list_by_id(Caller(owner), TaskFilter(search="buy a1")),
        "search that finds nothing": lambda owner: service.list_by_id(Caller(owner), TaskFilter(search="no such")),
    }


async def _times(call: Call, owners: list[OwnerId]) -> Json:
    await call(owners[0])  # the connection, and the statement's first planning
    seconds: list[float] = []
    for owner in owners:
        began = time.perf_counter()
        await call(owner)
        seconds.append(time.perf_counter() - began)
    return {f"p{share}": milliseconds(quantile(seconds, share / 100)) for share in (50, 95)}


async def _whole(database: Database) -> list[str]:
    """The methods whose statements read a whole table, by the planner's word."""
    owner = OwnerId("user-7")
    return [
        name
        for name, statements in (await every_statement(database, owner)).items()
        for statement in statements
        if scanned_tables(await plan_of(database, owner, statement))
    ]


def _sizes(superuser_url: str) -> dict[str, int]:
    """Bytes on the disk for each row, indexes included."""
    with psycopg.connect(superuser_url) as connection:
        found: dict[str, int] = {}
        for table in TABLES:
            row = connection.execute(
                f"select pg_total_relation_size('{table}') / greatest(count(*), 1) from {table}"  # noqa: S608 - fixed
            ).fetchone()
            assert row is not None
            found[table] = int(row[0])
        return found

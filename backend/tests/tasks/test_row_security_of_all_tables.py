"""What the application's own role can do for the wrong user, or for none: nothing, in every table there is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, LiteralString

import psycopg
import pytest
from conftest import Person
from psycopg import sql
from support import chatkit
from support.postgres import Postgres

OTHERS = {"none": None, "an empty one": "", "another": "user-nobody", "a pattern": "%", "a bold one": "' or true --"}
WITHOUT_USERS = {"alembic_version", "deleted_users"}
TABLES: LiteralString = """
    select relname, relrowsecurity and relforcerowsecurity,
           array(select coalesce(pg_get_expr(polqual, polrelid), '') from pg_policy where polrelid = c.oid)
    from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'f') order by relname
"""


def unprotected(connection: psycopg.Connection[Any]) -> set[str]:
    """Tables that show rows to whoever asks: not forced, without a policy, or with one that names no setting."""
    return {
        table
        for table, is_forced, policies in connection.execute(TABLES)
        if not is_forced or not policies or not all("current_setting('app." in policy for policy in policies)
    } - WITHOUT_USERS


@pytest.fixture
def superuser(postgres: Postgres, database_url: str) -> Iterator[psycopg.Connection[Any]]:
    with psycopg.connect(postgres.url("todo"), autocommit=True) as connection:
        yield connection


def rows_of(superuser: psycopg.Connection[Any], user: str) -> dict[str, list[dict[str, Any]]]:
    tables = [name for name, *_ in superuser.execute(TABLES).fetchall() if name not in WITHOUT_USERS]
    query = sql.SQL("select to_jsonb(t) from {} t where user_id = %s order by to_jsonb(t)::text")
    found = {name: superuser.execute(query.format(sql.Identifier(name)), [user]).fetchall() for name in tables}
    return {name: [row for (row,) in rows] for name, rows in found.items()}


async def live_a_little(person: Person, superuser: psycopg.Connection[Any]) -> None:
    """Leaves rows of the person in every table, by what people do."""
    await person.add("Call the bank", due="2030-01-02T10:00:00Z")
    superuser.execute(
        "insert into reminders (user_id, task_id, remind_at) select user_id, id, due_at from tasks where user_id = %s"
        " on conflict do nothing",
        [person.id],
    )
    assert (await person.http.patch(person.path("/settings"), json={"language": "de"})).status_code == 200
    assert (await person.http.post(person.path("/calendar-feed"))).status_code == 200
    events = await chatkit.send(person.http, chatkit.create("add milk"))
    said = [item["id"] for item in (event.get("item", {}) for event in events) if item.get("type") == "user_message"]
    opinion = {"thread_id": chatkit.thread_of(events), "item_ids": said[:1], "kind": "positive"}
    answer = await person.http.post("/chatkit", json={"type": "items.feedback", "params": opinion})
    assert answer.status_code == 200, answer.text


def test_every_table_is_walled(superuser: psycopg.Connection[Any]) -> None:
    assert unprotected(superuser) == set()


def test_a_table_without_a_wall_would_be_noticed(superuser: psycopg.Connection[Any]) -> None:
    with superuser.transaction(force_rollback=True):
        superuser.execute("create table bare (user_id text)")
        superuser.execute("create table open_to_all (user_id text)")
        superuser.execute("alter table open_to_all enable row level security, force row level security")
        superuser.execute("create policy everybody on open_to_all using (true)")
        assert unprotected(superuser) == {"bare", "open_to_all"}


def test_nothing_leads_around_the_walls(superuser: psycopg.Connection[Any]) -> None:
    """Views and functions with their owner's rights would read for whoever calls them."""
    views = superuser.execute(
        "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')"
    )
    definers = superuser.execute(
        "select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef"
    )
    assert views.fetchall() == definers.fetchall() == []


@pytest.mark.parametrize("other", OTHERS)
async def test_nothing_of_a_user_is_readable_or_writable_for_others(
    alice: Person, superuser: psycopg.Connection[Any], database_url: str, other: str
) -> None:
    await live_a_little(alice, superuser)
    before = rows_of(superuser, alice.id)
    assert [table for table, rows in before.items() if not rows] == [], "the test must leave rows in every table"
    with psycopg.connect(database_url, autocommit=True) as application:
        if OTHERS[other] is not None:
            application.execute("select set_config('app.user_id', %s, false)", [OTHERS[other]])
        for table, rows in before.items():
            name = sql.Identifier(table)
            seen = application.execute(sql.SQL("select count(*) from {} where user_id = %s").format(name), [alice.id])
            assert seen.fetchone() == (0,), table
            for change in (
                "update {} set user_id = 'user-nobody' where user_id = %s",
                "delete from {} where user_id = %s",
            ):
                assert application.execute(sql.SQL(change).format(name), [alice.id]).rowcount == 0, table
            planted = sql.SQL("insert into {0} select * from jsonb_populate_record(null::{0}, %s)").format(name)
            with pytest.raises(psycopg.errors.InsufficientPrivilege, match="row-level security"):
                application.execute(planted, [json.dumps(rows[0])])
    assert rows_of(superuser, alice.id) == before


async def test_a_row_cannot_be_handed_to_another_user(
    alice: Person, superuser: psycopg.Connection[Any], database_url: str
) -> None:
    await live_a_little(alice, superuser)
    before = rows_of(superuser, alice.id)
    with psycopg.connect(database_url, autocommit=True) as application:
        application.execute("select set_config('app.user_id', %s, false)", [alice.id])
        for table in before:
            with pytest.raises(psycopg.errors.InsufficientPrivilege, match="row-level security"):
                application.execute(sql.SQL("update {} set user_id = 'user-nobody'").format(sql.Identifier(table)))
    assert rows_of(superuser, alice.id) == before

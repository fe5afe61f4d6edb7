"""The second wall: even SQL that forgets its user sees no other user's rows."""

from __future__ import annotations

import psycopg
import pytest
import sqlalchemy as sa
from sqlalchemy.exc import ProgrammingError
from support.postgres import Postgres

from todo_backend.database import Database, OwnerId
from todo_backend.migrate import migrate
from todo_backend.owned_tables import ROWS, SINGLE_ROWS

OWNED = [*ROWS, *SINGLE_ROWS]


@pytest.mark.parametrize("table", OWNED)
async def test_every_owned_table_forces_row_security(database: Database, owner: OwnerId, table: str) -> None:
    query = sa.text("select relrowsecurity and relforcerowsecurity from pg_class where oid = cast(:t as regclass)")
    async with database.transaction(owner) as connection:
        assert await connection.scalar(query, {"t": table}) is True


async def test_every_table_with_a_user_is_among_them(database: Database, owner: OwnerId) -> None:
    query = sa.text(
        "select table_name from information_schema.columns where column_name = 'user_id' and table_schema = 'public'"
    )
    async with database.transaction(owner) as connection:
        assert sorted((await connection.scalars(query)).all()) == sorted(OWNED)


async def test_a_query_without_a_user_sees_only_its_own(database: Database, owner: OwnerId) -> None:
    other = OwnerId(f"{owner}-other")
    for user in (owner, other):
        async with database.transaction(user) as connection:
            await connection.execute(sa.text("insert into tasks (user_id, title) values (:u, 'x')"), {"u": user})
    async with database.transaction(owner) as connection:
        seen = (await connection.scalars(sa.text("select user_id from tasks"))).all()
        changed = await connection.execute(sa.text("update tasks set title = 'y'"))
        deleted = await connection.execute(sa.text("delete from tasks"))
    assert set(seen) == {owner}
    assert (changed.rowcount, deleted.rowcount) == (1, 1)


async def test_writing_for_another_user_is_refused(database: Database, owner: OwnerId) -> None:
    with pytest.raises(ProgrammingError, match="row-level security"):
        async with database.transaction(owner) as connection:
            await connection.execute(sa.text("insert into tasks (user_id, title) values ('someone', 'x')"))


async def test_outside_a_transaction_of_a_user_nothing_is_seen(
    database: Database, owner: OwnerId, database_url: str
) -> None:
    async with database.transaction(owner) as connection:
        await connection.execute(sa.text("insert into tasks (user_id, title) values (:u, 'x')"), {"u": owner})
    with psycopg.connect(database_url) as plain:
        row = plain.execute("select count(*) from tasks").fetchone()
    assert row == (0,)


@pytest.mark.parametrize("attributes", ["superuser", "nosuperuser bypassrls"])
async def test_a_role_that_bypasses_row_security_steps_down(
    postgres: Postgres, owner: OwnerId, attributes: str
) -> None:
    name = "mighty_" + attributes.rsplit(maxsplit=1)[-1]
    postgres.create_role(name, attributes + " createrole")
    postgres.create_database(name, name)
    url = postgres.url(name, name)
    migrate(url)
    database = Database(url, pool_size=2, statement_timeout_seconds=5, pooler=None)
    try:
        for user in (owner, OwnerId("someone-else")):
            async with database.transaction(user) as connection:
                await connection.execute(sa.text("insert into tasks (user_id, title) values (:u, 'x')"), {"u": user})
        async with database.transaction(owner) as connection:
            assert (await connection.scalars(sa.text("select user_id from tasks"))).all() == [owner]
    finally:
        await database.close()

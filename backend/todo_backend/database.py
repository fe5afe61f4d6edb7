"""One pool of connections, and transactions that belong to one user.

Row-level security is the second wall behind the repositories' own `user_id` conditions: every
transaction begins by naming its user with `SET LOCAL`, and the policies compare with that name.

The same statement asks whether the user has been deleted: a token outlives its user by minutes.

Beginning and naming are one message to the server: half of what a short transaction takes is waiting for answers.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any, NewType, cast

import psycopg
import sqlalchemy as sa
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from todo_backend.errors import AppError, DatabaseFull, DatabaseUnavailable, UserDeleted

OwnerId = NewType("OwnerId", str)
"""The verified id of the user a row belongs to. Only `todo_backend.identity` makes one."""

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def parse_database_url(url: str) -> URL:
    """A URL as providers print it (postgres://, postgresql://) -> one for psycopg, query kept as it is."""
    return make_url(url).set(drivername="postgresql+psycopg")


def goes_through_pooler(url: URL) -> bool:
    """Whether the host is a transaction pooler by its name, as Neon's `-pooler` hosts are."""
    return "-pooler" in (url.host or "")


def connect_arguments(url: URL, *, pooler: bool) -> dict[str, Any]:
    """Connection arguments that notice a dead peer, and suit a transaction pooler where there is one."""
    arguments: dict[str, Any] = {"tcp_user_timeout": 10_000}
    if "connect_timeout" not in url.query:
        arguments["connect_timeout"] = 5
    if pooler:
        # A pooler hands each transaction to another server session, where the statement is unknown.
        arguments["prepare_threshold"] = None
    return arguments


class Database:
    """The pool. `transaction` is the only way to a connection."""

    def __init__(self, url: str, *, pool_size: int, statement_timeout_seconds: float, pooler: bool | None) -> None:
        parsed = parse_database_url(url)
        self.goes_through_pooler = goes_through_pooler(parsed) if pooler is None else pooler
        self._url = parsed
        self._engine: AsyncEngine = create_async_engine(
            parsed,
            pool_size=pool_size,
            # A connection beyond the pool would be made anew each time: 5 ms, most of it for the password.
            max_overflow=0,
            pool_timeout=5,
            pool_recycle=300,
            pool_use_lifo=True,
            # The driver would send a `begin` of its own; `_begin` sends one together with the user's name.
            isolation_level="AUTOCOMMIT",
            connect_args=connect_arguments(parsed, pooler=self.goes_through_pooler),
        )
        self._timeout = f"{int(statement_timeout_seconds * 1000)}ms"
        self._identify: bytes | None = None
        self._checking = asyncio.Lock()

    @asynccontextmanager
    async def transaction(
        self, owner: OwnerId, *, take_over_from: OwnerId | None = None, even_deleted: bool = False
    ) -> AsyncGenerator[AsyncConnection]:
        """One transaction on behalf of `owner`: commits at the end, rolls back on any exception.

        take_over_from: a guest whose rows this transaction may move to `owner` (and nothing else).
        even_deleted: for removing what a user who is gone has left; otherwise such a one is refused.
        Raises UserDeleted, and sqlalchemy.exc.DBAPIError or TimeoutError when the database cannot be reached.
        """
        connection = await self._begin(owner, take_over_from, even_deleted=even_deleted)
        try:
            yield connection
            await connection.commit()
        finally:
            # Closing rolls back whatever was not committed.
            await connection.close()

    async def _begin(self, owner: OwnerId, take_over_from: OwnerId | None, *, even_deleted: bool) -> AsyncConnection:
        identify = self._identify if self._identify is not None else await self._learn_role()
        values = (owner, owner, take_over_from or "", self._timeout)
        for last_try in (False, True):
            connection = await self._engine.connect()
            driver = _driver_of(connection)
            try:
                # Several statements in one message take their values as text, which the driver quotes.
                cursor = await psycopg.AsyncClientCursor(driver).execute(identify, values, prepare=False)
                cursor.nextset()
                row = await cursor.fetchone()
                if row is None or (row[0] and not even_deleted):
                    raise UserDeleted
            except psycopg.Error as error:
                is_dead = driver.closed
                if is_dead:
                    await connection.invalidate(error)
                await connection.close()
                # After a restart of the database every pooled connection is dead; nothing has been
                # done on this one yet, so one more try on a fresh connection is safe.
                if last_try or not is_dead:
                    raise DBAPIError.instance(
                        None, None, error, psycopg.Error, connection_invalidated=is_dead
                    ) from error
            except BaseException:
                await connection.close()
                raise
            else:
                return connection
        raise AssertionError("unreachable")

    async def _learn_role(self) -> bytes:
        """Superusers and BYPASSRLS roles (Neon's console roles) see every row; those step down per transaction.

        The migrations have made the role that they step down to.
        """
        async with self._checking, self._engine.connect() as connection:
            bypasses = await connection.scalar(_BYPASSES)
        self._identify = _IDENTIFY + (_STEP_DOWN if bypasses else b"")
        return self._identify

    async def connect(self) -> psycopg.AsyncConnection:
        """A connection of its own beside the pool, on behalf of nobody: for LISTEN. The caller closes it."""
        plain = self._url.set(drivername="postgresql").render_as_string(hide_password=False)
        arguments = connect_arguments(self._url, pooler=self.goes_through_pooler)
        return await psycopg.AsyncConnection.connect(plain, autocommit=True, **arguments)

    async def ping(self) -> str | None:
        """The schema's revision, or None when no migration has run. Raises like `transaction`."""
        async with self._engine.connect() as connection:
            if await connection.scalar(sa.text("select to_regclass('alembic_version')")) is None:
                return None
            return await connection.scalar(sa.text("select version_num from alembic_version"))

    async def close(self) -> None:
        await self._engine.dispose()


def why_unavailable(error: DBAPIError | PoolTimeout) -> AppError:
    """What to tell a caller whose transaction has failed by no fault of theirs."""
    cause = error.orig if isinstance(error, DBAPIError) else None
    return DatabaseFull() if isinstance(cause, psycopg.errors.DiskFull) else DatabaseUnavailable()


def _driver_of(connection: AsyncConnection) -> psycopg.AsyncConnection:
    pooled = connection.sync_connection
    assert pooled is not None
    return cast(psycopg.AsyncConnection, pooled.connection.driver_connection)


_IDENTIFY = (
    b"begin; select exists (select from deleted_users where id = %s),"
    b" set_config('app.user_id', %s, true), set_config('app.take_over_from', %s, true),"
    b" set_config('statement_timeout', %s, true)"
)
_STEP_DOWN = b", set_config('role', left('todo_app_' || current_database(), 63), true)"
_BYPASSES = sa.text("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")

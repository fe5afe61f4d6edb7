"""Hearing of changes in the database: by LISTEN, or by asking where a pooler swallows notifications."""

from __future__ import annotations

import asyncio
import logging
import secrets
from contextlib import suppress

import psycopg
import sqlalchemy as sa
from psycopg import sql
from sqlalchemy.exc import SQLAlchemyError

from todo_backend.changes.hub import EVERYTHING, ChangeHub
from todo_backend.database import Database, OwnerId

logger = logging.getLogger(__name__)

CHANNEL = "todo_changes"
PROBE_SECONDS = 5.0
LONGEST_PAUSE_SECONDS = 10.0
ASK_EVERY_SECONDS = 2.0
PING_EVERY_SECONDS = 30.0


class PoolerInBetween(Exception):
    """A notification that was sent did not come back: the connection is not a session of its own."""


class ChangeListener:
    """Keeps the hub informed until it is stopped. Uses one connection of its own per process."""

    def __init__(self, database: Database, hub: ChangeHub) -> None:
        self._database = database
        self._hub = hub
        self._task: asyncio.Task[None] | None = None
        self.way: str | None = None
        """How changes are heard of: "listen" or "ask"; None before the first connection."""

    def start(self) -> None:
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        self._hub.close()
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def _run(self) -> None:
        pause = 0.5
        while not self._database.goes_through_pooler:
            try:
                await self._listen()
            except PoolerInBetween:
                break
            except (psycopg.Error, OSError, TimeoutError):
                if self.way is not None:
                    logger.warning("change_listener_lost")
                    self.way, pause = None, 0.5
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE_SECONDS)
        self._set_way("ask")
        await _Asking(self._database, self._hub).run()

    async def _listen(self) -> None:
        """Hear until the connection breaks. What was missed before it stood is made up for by telling everybody."""
        async with await self._database.connect() as connection:
            await connection.execute(sql.SQL("listen {}").format(sql.Identifier(CHANNEL)))
            await self._probe(connection)
            self._set_way("listen")
            self._hub.tell_all()
            while True:
                async for news in connection.notifies(timeout=PING_EVERY_SECONDS):
                    owner, _, what = news.payload.rpartition(" ")
                    if what in EVERYTHING:
                        self._hub.tell(OwnerId(owner), frozenset({what}))
                # Notices a dead connection that no packet has told of.
                await connection.execute("select 1")

    async def _probe(self, connection: psycopg.AsyncConnection) -> None:
        token = secrets.token_hex(8)
        await connection.execute("select pg_notify(%s, %s)", (CHANNEL, f"{token} probe"))
        async for news in connection.notifies(timeout=PROBE_SECONDS):
            if news.payload == f"{token} probe":
                return
        raise PoolerInBetween

    def _set_way(self, way: str) -> None:
        if self.way != way:
            self.way = way
            logger.info("changes_heard_by", extra={"way": way})


class _Asking:
    """Looks every two seconds whether something has changed for those who wait: one short query a user."""

    def __init__(self, database: Database, hub: ChangeHub) -> None:
        self._database = database
        self._hub = hub
        self._seen: dict[OwnerId, dict[str, object]] = {}

    async def run(self) -> None:
        while True:
            owners = self._hub.owners
            self._seen = {owner: seen for owner, seen in self._seen.items() if owner in owners}
            for owner in owners:
                with suppress(SQLAlchemyError, TimeoutError):
                    await self._look(owner)
            await asyncio.sleep(ASK_EVERY_SECONDS)

    async def _look(self, owner: OwnerId) -> None:
        async with self._database.transaction(owner) as connection:
            found = (await connection.execute(_MARKS, {"owner": owner})).mappings().one()
        now: dict[str, object] = {str(name): mark for name, mark in found.items()}
        before = self._seen.get(owner)
        self._seen[owner] = now
        if before is not None and (news := frozenset(name for name in now if now[name] != before[name])):
            self._hub.tell(owner, news)


# Each part reads the end of an index, or the few rows of one user.
_MARKS = sa.text("""
    select
        (select max(id) from operations where user_id = :owner) as tasks,
        (select max(updated_at) from conversations where user_id = :owner) as conversations,
        (select updated_at from user_settings where user_id = :owner) as settings,
        (select max(greatest(created_at, claimed_until, fired_at, snoozed_until, dismissed_at))
            from reminders where user_id = :owner) as reminders
""")

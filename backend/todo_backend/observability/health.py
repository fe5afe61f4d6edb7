"""Is the process alive, and may it be sent requests."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Protocol

from fastapi import APIRouter, Request
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from todo_backend.database import Database
from todo_backend.errors import DatabaseUnavailable, NotReady

router = APIRouter(tags=["health"])

PING_TIMEOUT_SECONDS = 3.0


class Startup(Protocol):
    """What readiness asks of the parts that load in the background."""

    @property
    def is_ready(self) -> bool: ...

    @property
    def failure(self) -> str | None: ...


@router.get("/health")
async def alive() -> dict[str, str]:
    """The process answers. Touches nothing else, so an outage elsewhere never restarts it."""
    return {"status": "ok"}


@router.get("/health/ready")
async def ready(request: Request) -> dict[str, str]:
    """The database answers, its schema is the one this program was built for, the assistant is loaded."""
    startup: Startup = request.app.state.assistant_startup
    if not startup.is_ready:
        raise NotReady(startup.failure or "The assistant is still loading.", fix="Wait a few seconds.")
    await check_schema(request.app.state.database, request.app.state.schema_revisions)
    return {"status": "ready"}


async def check_schema(database: Database, known: Sequence[str]) -> None:
    """Raises DatabaseUnavailable, or NotReady when the schema is older than this program needs.

    known: the revisions this program brings, the newest last. One that it does not know is newer than
    the program: old replicas go on serving while a new version is rolled out.
    """
    try:
        async with asyncio.timeout(PING_TIMEOUT_SECONDS):
            revision = await database.ping()
    except (DBAPIError, PoolTimeout, TimeoutError, OSError):
        raise DatabaseUnavailable from None
    if revision is None or revision in known[:-1]:
        raise NotReady(
            f"The database's schema is at {revision or 'nothing'}, this program needs {known[-1]}.",
            fix="Run the migrations: python -m todo_backend.migrate",
        )

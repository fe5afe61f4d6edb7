"""One PostgreSQL, one issuer of tokens and one running backend for all tests; a user of its own for each."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx2
import pytest
from support.auth import TokenIssuer
from support.free_port import free_port
from support.openai_server import OpenAIServer
from support.postgres import Postgres, running_postgres
from support.serve import serving

from todo_backend.app import create_app
from todo_backend.database import Database, OwnerId
from todo_backend.migrate import migrate
from todo_backend.settings import Settings

READY_SECONDS = 60
PUBLIC_URL = "https://api.todo.example"
"""The backend's own name in the tests: an audience, not an address."""

# Loaded here and not in the backend's thread: CPython 3.11 must not rewrite assertions in two threads at once.
for module in ("conversations.service", "tools.http"):
    import_module(f"todo_backend.{module}")

SERVERS = frozenset({"postgres", "own_postgres", "tls_postgres", "issuer"})
"""The fixtures that start programs or listen on ports."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks every test that needs a server, by whatever way it asks for it, as an integration test."""
    for item in items:
        if isinstance(item, pytest.Function) and not SERVERS.isdisjoint(item.fixturenames):
            item.add_marker(pytest.mark.integration)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    with running_postgres(free_port()) as server:
        server.create_role("todo")
        yield server


def make_database(server: Postgres) -> str:
    """The address of a migrated database on a fresh server, which belongs to a role without special rights."""
    server.create_role("todo")
    server.create_database("todo", "todo")
    url = server.url("todo", "todo")
    migrate(url)
    return url


def open_to_other_users(folder: Path) -> None:
    """PostgreSQL runs as another user, who has to reach what lies in a test's folder."""
    for above in (folder, *folder.parents[:2]):
        above.chmod(0o755)


@pytest.fixture
def own_postgres() -> Iterator[Postgres]:
    """A migrated server of the test's own, to be stopped and started."""
    with running_postgres(free_port()) as server:
        make_database(server)
        yield server


@pytest.fixture(scope="session")
def database_url(postgres: Postgres) -> str:
    """A migrated database that belongs to a role without special rights."""
    postgres.create_database("todo", "todo")
    url = postgres.url("todo", "todo")
    migrate(url)
    return url


@pytest.fixture(scope="session")
async def issuer() -> AsyncIterator[TokenIssuer]:
    issuer = TokenIssuer()
    async with serving(issuer.app) as url:
        issuer.url = url
        yield issuer


@pytest.fixture(scope="module")
async def provider() -> AsyncIterator[OpenAIServer]:
    """A stand-in for the model's provider, each module's own: what it was asked is counted."""
    provider = OpenAIServer()
    async with serving(provider.app) as provider.url:
        yield provider


@pytest.fixture(scope="session")
def make_settings(database_url: str, issuer: TokenIssuer) -> Callable[..., Settings]:
    def make(**changed: object) -> Settings:
        values: dict[str, object] = {
            "database_url": database_url, "better_auth_url": issuer.url, "public_url": PUBLIC_URL, **changed,
        }  # fmt: skip
        return Settings.model_validate(values)

    return make


@pytest.fixture(scope="session")
async def backend_url(make_settings: Callable[..., Settings]) -> AsyncIterator[str]:
    """A running backend on the built-in engine, ready to serve."""
    async with serving(create_app(make_settings())) as url:
        await wait_until_ready(url)
        yield url


async def wait_until_ready(url: str) -> None:
    async with httpx2.AsyncClient(base_url=url, timeout=READY_SECONDS) as client:
        # Any chat request waits until the assistant is loaded.
        response = await client.post("/mcp", json={})
        assert response.status_code == 401, response.text
        assert (await client.get("/health/ready")).status_code == 200


@dataclass(frozen=True, slots=True)
class Person:
    """A user with an HTTP client that is signed in."""

    id: str
    http: httpx2.AsyncClient

    def path(self, rest: str) -> str:
        return f"/api/{self.id}{rest}"

    async def add(self, title: str, **fields: object) -> dict[str, object]:
        response = await self.http.post(self.path("/tasks"), json={"title": title, **fields})
        assert response.status_code == 201, response.text
        return response.json()

    async def titles(self, **query: str) -> list[str]:
        response = await self.http.get(self.path("/tasks"), params=query)
        assert response.status_code == 200, response.text
        return [task["title"] for task in response.json()]


@pytest.fixture
async def make_person(backend_url: str, issuer: TokenIssuer) -> AsyncIterator[Callable[..., Person]]:
    clients: list[httpx2.AsyncClient] = []

    def make(user_id: str | None = None, base_url: str | None = None, **claims: Any) -> Person:
        chosen = user_id or f"user-{uuid.uuid4().hex[:12]}"
        headers = {"Authorization": f"Bearer {issuer.token(chosen, **claims)}", "X-Timezone": "Europe/Berlin"}
        client = httpx2.AsyncClient(base_url=base_url or backend_url, headers=headers, timeout=30)
        clients.append(client)
        return Person(chosen, client)

    yield make
    for client in clients:
        await client.aclose()


@pytest.fixture
def alice(make_person: Callable[..., Person]) -> Person:
    return make_person()


@pytest.fixture
def bob(make_person: Callable[..., Person]) -> Person:
    return make_person()


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    database = Database(database_url, pool_size=4, statement_timeout_seconds=5, pooler=None)
    yield database
    await database.close()


@pytest.fixture
def owner() -> OwnerId:
    return OwnerId(f"user-{uuid.uuid4().hex[:12]}")

"""What every answer tells a browser not to do, and which pages may read it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx2
import pytest
from conftest import Person
from support.auth import TokenIssuer

from todo_backend.observability.requests import MAX_BODY_BYTES

ELSEWHERE = "https://evil.example"
EXPECTED = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "cache-control": "no-store",
}
TOOLS_CALL = {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}
ANSWERS = [
    pytest.param("GET", "/health", {}, 200, id="health"),
    pytest.param("GET", "/openapi.json", {}, 200, id="document"),
    pytest.param("GET", "/nothing", {}, 404, id="not-found"),
    pytest.param("PUT", "/health", {}, 405, id="not-allowed"),
    pytest.param("GET", "/api/{user}/tasks", {}, 200, id="tasks"),
    pytest.param("GET", "/api/someone/tasks", {}, 403, id="another-user"),
    pytest.param("POST", "/api/{user}/tasks", {"content": b"{"}, 400, id="malformed"),
    pytest.param("POST", "/api/{user}/tasks", {"json": {}}, 422, id="invalid"),
    pytest.param("POST", "/api/{user}/tasks", {"content": b" " * (MAX_BODY_BYTES + 1)}, 413, id="too-large"),
    pytest.param("POST", "/chatkit", {"json": {"type": "threads.list", "params": {}}}, 200, id="chatkit"),
    pytest.param("POST", "/chatkit", {"content": b" " * (MAX_BODY_BYTES + 1)}, 413, id="chatkit-too-large"),
    pytest.param("POST", "/mcp", {"json": TOOLS_CALL}, 200, id="tools"),
    pytest.param("POST", "/mcp", {"content": b" " * (MAX_BODY_BYTES + 1)}, 413, id="tools-too-large"),
    pytest.param("GET", "/api/{user}/export.json", {}, 200, id="export"),
]


@pytest.fixture
async def anybody(backend_url: str) -> AsyncIterator[httpx2.AsyncClient]:
    async with httpx2.AsyncClient(base_url=backend_url) as client:
        yield client


@pytest.mark.parametrize(("method", "path", "body", "status"), ANSWERS)
async def test_every_kind_of_answer_has_the_headers(
    alice: Person, method: str, path: str, body: dict[str, object], status: int
) -> None:
    headers = {"Accept": "application/json, text/event-stream", "Content-Type": "application/json", "Origin": ELSEWHERE}
    response = await alice.http.request(method, path.format(user=alice.id), headers=headers, **body)  # type: ignore[arg-type]
    assert response.status_code == status, response.text
    assert {name: response.headers.get(name) for name in EXPECTED} == EXPECTED
    assert "set-cookie" not in response.headers
    assert "server" not in response.headers
    assert response.headers.get("access-control-allow-origin") == ("*" if path == "/mcp" else None)
    assert "access-control-allow-credentials" not in response.headers


async def test_only_our_page_may_read(alice: Person, issuer: TokenIssuer) -> None:
    for origin in (
        ELSEWHERE,
        "null",
        f"{issuer.url}.evil.example",
        issuer.url.replace("http:", "https:"),
        f"{issuer.url}0",
    ):
        response = await alice.http.get(alice.path("/tasks"), headers={"Origin": origin})
        assert "access-control-allow-origin" not in response.headers, origin
    response = await alice.http.get(alice.path("/tasks"), headers={"Origin": issuer.url})
    assert response.headers["access-control-allow-origin"] == issuer.url
    assert "Origin" in response.headers["vary"]


@pytest.mark.parametrize(
    "path", ["/api/x/tasks", "/chatkit", "/api/x/data", "/calendar/x.ics", "/mcp/", "/mcp/x", "//mcp"]
)
async def test_another_page_may_not_even_ask(anybody: httpx2.AsyncClient, path: str) -> None:
    asking = {"Origin": ELSEWHERE, "Access-Control-Request-Method": "DELETE"}
    response = await anybody.options(path, headers=asking)
    assert response.status_code in {400, 404, 405}
    assert "access-control-allow-origin" not in response.headers

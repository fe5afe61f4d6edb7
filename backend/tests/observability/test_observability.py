"""What an operator sees: metrics on a port of their own, logs that can be joined and hold nothing personal."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from pathlib import Path

import httpx2
from conftest import Person
from support import chatkit
from support.auth import TokenIssuer
from support.free_port import free_port
from support.process import backend_process


def logged(log: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in log.read_text().splitlines() if line.startswith("{")]


async def test_metrics_and_logs(
    tmp_path: Path, database_url: str, issuer: TokenIssuer, make_person: Callable[..., Person]
) -> None:
    port = free_port()
    log = tmp_path / "backend.log"
    environment = {"DATABASE_URL": database_url, "BETTER_AUTH_URL": issuer.url, "METRICS_PORT": str(port)}
    with backend_process(log, **environment) as process:
        person = make_person(base_url=process.url)
        secret = f"zebra{uuid.uuid4().hex}"
        request_id = f"request-{uuid.uuid4().hex}"
        person.http.headers["X-Request-Id"] = request_id
        await chatkit.send(person.http, chatkit.create(f"add {secret}"))
        response = await person.http.get(person.path("/tasks"))
        assert response.headers["x-request-id"] == request_id

        async with httpx2.AsyncClient() as client:
            metrics = (await client.get(f"http://127.0.0.1:{port}/metrics")).text
            beside_the_api = await client.get(f"{process.url}/metrics")
        assert 'todo_chat_turns_total{assistant="built-in",outcome="answered"} 1.0' in metrics
        assert 'todo_task_changes_total{status="created"} 1.0' in metrics
        assert 'todo_http_requests_total{method="POST",route="/chatkit",status="200"} 1.0' in metrics
        assert beside_the_api.status_code == 404

    lines = logged(log)
    assert any(line.get("request_id") == request_id and line["event"] == "request" for line in lines)
    assert all({"event", "level", "logger", "timestamp"} <= line.keys() for line in lines)
    text = log.read_text()
    for private in (secret, person.id, "Bearer", database_url):
        assert private not in text


async def test_a_made_up_request_id_is_replaced(alice: Person) -> None:
    for bad in ("x", "a" * 100, "new\tline", "<script>alert(1)</script>"):
        response = await alice.http.get(alice.path("/tasks"), headers={"X-Request-Id": bad})
        assert response.headers["x-request-id"] != bad


async def test_no_page_loads_scripts_from_elsewhere(backend_url: str) -> None:
    async with httpx2.AsyncClient(base_url=backend_url) as client:
        assert (await client.get("/docs")).status_code == 404
        described = (await client.get("/openapi.json")).json()
    assert "/api/{user_id}/tasks" in described["paths"]

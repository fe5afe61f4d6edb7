"""/mcp with the official SDK's client, and with plain POSTs as other clients send them."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import httpx2
import pytest
from conftest import Person
from mcp import Client
from mcp.client.streamable_http import streamable_http_client
from mcp_types import ToolAnnotations
from support.auth import TokenIssuer


@asynccontextmanager
async def mcp_client(backend_url: str, person: Person) -> AsyncGenerator[Client]:
    headers = {"Authorization": person.http.headers["authorization"], "X-Timezone": "Europe/Berlin"}
    async with (
        httpx2.AsyncClient(headers=headers) as http,
        Client(streamable_http_client(f"{backend_url}/mcp", http_client=http)) as client,
    ):
        yield client


async def call(client: Client, tool: str, **arguments: Any) -> Any:
    result = await client.call_tool(tool, arguments)
    assert not result.is_error, result.content
    return json.loads(result.content[0].text)  # type: ignore[union-attr]


async def refuse(client: Client, tool: str, **arguments: Any) -> str:
    result = await client.call_tool(tool, arguments)
    assert result.is_error
    return result.content[0].text  # type: ignore[union-attr]


async def test_the_tools_and_their_hints(backend_url: str, alice: Person) -> None:
    async with mcp_client(backend_url, alice) as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        assert client.server_info is not None
        assert client.server_info.name == "todo"
    assert set(tools) == {
        "add_task",
        "list_tasks",
        "complete_task",
        "reopen_task",
        "update_task",
        "delete_task",
        "undo",
    }
    assert (tools["list_tasks"].annotations or ToolAnnotations()).read_only_hint is True
    assert (tools["delete_task"].annotations or ToolAnnotations()).destructive_hint is True
    assert (tools["add_task"].annotations or ToolAnnotations()).destructive_hint is False
    assert tools["add_task"].input_schema["required"] == ["title"]


async def test_every_tool_as_the_contract_has_it(backend_url: str, alice: Person) -> None:
    async with mcp_client(backend_url, alice) as client:
        added = await call(
            client, "add_task", title="Buy groceries", description="today", due="2026-11-24T17:00", tags=["Home"]
        )
        task_id = added["task_id"]
        assert (added["status"], added["title"]) == ("created", "Buy groceries")
        assert added["due"] == "2026-11-24T17:00:00+01:00"
        await call(client, "add_task", title="Second", user_id=alice.id)

        listed = await call(client, "list_tasks", status="pending")
        first = listed[0]
        assert (first["id"], first["title"], first["completed"]) == (task_id, "Buy groceries", False)
        assert len(listed) == 2
        assert [task["title"] for task in await call(client, "list_tasks", tag="home")] == ["Buy groceries"]
        assert [task["title"] for task in await call(client, "list_tasks", search="sec")] == ["Second"]

        done = await call(client, "complete_task", task_id=task_id)
        assert done == {**done, "task_id": task_id, "status": "completed", "title": "Buy groceries"}
        assert (await call(client, "reopen_task", task_id=task_id))["status"] == "reopened"
        updated = await call(client, "update_task", task_id=task_id, title="Buy food", due="", tags=[])
        assert updated == {**updated, "status": "updated", "title": "Buy food", "due": None, "tags": []}
        deleted = await call(client, "delete_task", task_id=task_id)
        assert deleted == {**deleted, "task_id": task_id, "status": "deleted", "title": "Buy food"}
        undone = await call(client, "undo")
        assert undone == {
            "status": "undone",
            "undone": [{"action": "deleted", "task_id": task_id, "title": "Buy food"}],
        }
    assert await alice.titles() == ["Buy food", "Second"]


async def test_completing_a_repeating_task_names_the_next_one(backend_url: str, alice: Person) -> None:
    async with mcp_client(backend_url, alice) as client:
        added = await call(client, "add_task", title="Water", due="2030-01-01", recurrence="FREQ=WEEKLY")
        done = await call(client, "complete_task", task_id=added["task_id"])
        assert done["next"]["due"] == "2030-01-08"
        assert done["next"]["task_id"] != added["task_id"]


async def test_errors_say_what_is_wrong(backend_url: str, alice: Person, bob: Person) -> None:
    theirs = await bob.add("bob's secret")
    async with mcp_client(backend_url, alice) as client:
        assert "There is no task 999999" in await refuse(client, "complete_task", task_id=999999)
        said = await refuse(client, "delete_task", task_id=theirs["id"])
        assert f"There is no task {theirs['id']}" in said
        assert "not the signed-in user" in await refuse(client, "add_task", title="x", user_id=bob.id)
        assert "not the signed-in user" in await refuse(client, "list_tasks", user_id=bob.id)
        assert "neither a date" in await refuse(client, "add_task", title="x", due="soon")
        await refuse(client, "add_task", title="")
        await refuse(client, "no_such_tool")
        assert "no change left to undo" in await refuse(client, "undo")
    assert await alice.titles() == []
    assert await bob.titles() == ["bob's secret"]


def rpc(method: str, **params: Any) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}


ADD = rpc("tools/call", name="add_task", arguments={"title": "plain"})
HEADERS = {"Accept": "application/json, text/event-stream"}


@pytest.mark.parametrize("version", [None, "2025-06-18", "2025-11-25"])
async def test_plain_posts_of_any_protocol_version(alice: Person, version: str | None) -> None:
    headers = HEADERS | ({"MCP-Protocol-Version": version} if version else {})
    response = await alice.http.post("/mcp", json=ADD, headers=headers)
    assert response.status_code == 200, response.text
    assert json.loads(response.json()["result"]["content"][0]["text"])["status"] == "created"
    assert await alice.titles() == ["plain"]


async def test_any_host_name_is_served(alice: Person) -> None:
    response = await alice.http.post("/mcp", json=ADD, headers={**HEADERS, "Host": "todo-backend"})
    assert response.status_code == 200


@pytest.mark.parametrize("authorization", [None, "Bearer nonsense", "Basic dXNlcjpwYXNz"])
async def test_without_a_valid_token_there_is_nothing(backend_url: str, authorization: str | None) -> None:
    headers = HEADERS | ({"Authorization": authorization} if authorization else {})
    async with httpx2.AsyncClient(base_url=backend_url, headers=headers) as client:
        for body in (ADD, rpc("tools/list")):
            response = await client.post("/mcp", json=body)
            assert response.status_code == 401
            assert response.headers["content-type"] == "application/problem+json"


async def test_an_expired_token_is_refused(backend_url: str, issuer: TokenIssuer) -> None:
    headers = HEADERS | {"Authorization": f"Bearer {issuer.token('someone', seconds=-60)}"}
    async with httpx2.AsyncClient(base_url=backend_url, headers=headers) as client:
        assert (await client.post("/mcp", json=ADD)).status_code == 401

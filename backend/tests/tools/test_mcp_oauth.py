"""/mcp for other assistants: who gives out tokens, which tokens are taken, and what each may do."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx2
import pytest
from conftest import PUBLIC_URL, wait_until_ready
from support.auth import TokenIssuer
from support.serve import serving

from todo_backend.app import create_app
from todo_backend.settings import Settings

USER = "user-mcp-oauth"
RESOURCE = f"{PUBLIC_URL}/mcp"
METADATA_URL = f"{PUBLIC_URL}/.well-known/oauth-protected-resource/mcp"
BOTH = "tasks:read tasks:write"


@pytest.fixture
async def http(backend_url: str) -> AsyncIterator[httpx2.AsyncClient]:
    async with httpx2.AsyncClient(base_url=backend_url) as client:
        yield client


async def call_tool(client: httpx2.AsyncClient, token: str | None, tool: str, **arguments: Any) -> httpx2.Response:
    headers = {"Accept": "application/json, text/event-stream"}
    if token is not None:
        headers["Authorization"] = f"Bearer {token}"
    call = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": tool, "arguments": arguments}}
    return await client.post("/mcp", json=call, headers=headers)


def is_error(response: httpx2.Response) -> bool:
    assert response.status_code == 200, response.text
    return bool(response.json()["result"].get("isError"))


@pytest.mark.parametrize("suffix", ["", "/mcp"])
async def test_the_metadata_names_the_authorization_server(
    http: httpx2.AsyncClient, issuer: TokenIssuer, suffix: str
) -> None:
    response = await http.get(
        f"/.well-known/oauth-protected-resource{suffix}", headers={"Origin": "https://inspector.example"}
    )
    assert response.status_code == 200
    assert response.json()["resource"] == RESOURCE
    assert response.json()["authorization_servers"] == [issuer.url]
    assert response.json()["scopes_supported"] == ["tasks:read", "tasks:write"]
    assert response.headers["access-control-allow-origin"] == "*"


async def test_without_a_token_the_way_to_one_is_named(http: httpx2.AsyncClient) -> None:
    response = await call_tool(http, None, "list_tasks")
    assert response.status_code == 401
    challenge = response.headers["www-authenticate"]
    assert challenge == f'Bearer resource_metadata="{METADATA_URL}", scope="{BOTH}"'


async def test_a_page_of_another_origin_may_ask(http: httpx2.AsyncClient) -> None:
    asking = {
        "Origin": "https://inspector.example",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization, content-type, mcp-protocol-version",
    }
    assert (await http.options("/mcp", headers=asking)).headers["access-control-allow-origin"] == "*"
    # The API itself stays closed to it.
    refused = await http.options(f"/api/{USER}/tasks", headers=asking)
    assert "access-control-allow-origin" not in refused.headers


async def test_a_token_for_the_tools_works_with_both_scopes(http: httpx2.AsyncClient, issuer: TokenIssuer) -> None:
    token = issuer.access_token(USER, audience=RESOURCE, scope=BOTH)
    assert not is_error(await call_tool(http, token, "add_task", title="water the plants"))
    listed = await call_tool(http, token, "list_tasks")
    titles = [task["title"] for task in json.loads(listed.json()["result"]["content"][0]["text"])]
    assert "water the plants" in titles


async def test_each_user_sees_their_own_tasks_only(http: httpx2.AsyncClient, issuer: TokenIssuer) -> None:
    token = issuer.access_token(f"{USER}-other", audience=RESOURCE, scope=BOTH)
    listed = await call_tool(http, token, "list_tasks")
    assert json.loads(listed.json()["result"]["content"][0]["text"]) == []
    # Naming somebody else does not help.
    assert is_error(await call_tool(http, token, "list_tasks", user_id=USER))


async def test_times_are_in_the_zone_that_the_person_has_chosen(http: httpx2.AsyncClient, issuer: TokenIssuer) -> None:
    user = f"{USER}-zone"
    page = {"Authorization": f"Bearer {issuer.token(user)}"}
    chosen = await http.patch(f"/api/{user}/settings", json={"time_zone": "Asia/Tokyo"}, headers=page)
    assert chosen.status_code == 200
    token = issuer.access_token(user, audience=RESOURCE, scope=BOTH)
    added = await call_tool(http, token, "add_task", title="call Bob", due="2030-01-15T17:00")
    assert json.loads(added.json()["result"]["content"][0]["text"])["due"] == "2030-01-15T17:00:00+09:00"


WRITING: list[tuple[str, dict[str, Any]]] = [
    ("add_task", {"title": "no"}),
    ("complete_task", {"task_id": 1}),
    ("reopen_task", {"task_id": 1}),
    ("update_task", {"task_id": 1, "title": "no"}),
    ("delete_task", {"task_id": 1}),
    ("undo", {}),
]


@pytest.mark.parametrize(("tool", "arguments"), WRITING, ids=[tool for tool, _ in WRITING])
async def test_the_right_to_see_is_not_the_right_to_change(
    http: httpx2.AsyncClient, issuer: TokenIssuer, tool: str, arguments: dict[str, Any]
) -> None:
    user = f"{USER}-reader"
    token = issuer.access_token(user, audience=RESOURCE, scope="tasks:read offline_access")
    response = await call_tool(http, token, tool, **arguments)
    assert response.status_code == 403
    challenge = response.headers["www-authenticate"]
    assert 'error="insufficient_scope", scope="tasks:write"' in challenge
    assert METADATA_URL in challenge
    listed = await call_tool(http, token, "list_tasks")
    assert json.loads(listed.json()["result"]["content"][0]["text"]) == []


async def test_the_page_s_own_token_still_works(http: httpx2.AsyncClient, issuer: TokenIssuer) -> None:
    assert not is_error(await call_tool(http, issuer.token(USER), "list_tasks"))


BAD_TOKENS = [
    pytest.param({"audience": "https://elsewhere.example/mcp"}, id="another-resource"),
    pytest.param({"audience": PUBLIC_URL}, id="not-quite-the-resource"),
    pytest.param({"iss": "https://elsewhere.example"}, id="another-issuer"),
    pytest.param({"seconds": -60}, id="expired"),
    pytest.param({"scope": "offline_access"}, id="no-scope-of-ours"),
    pytest.param({"sub": None}, id="no-user"),
]


@pytest.mark.parametrize("wrong", BAD_TOKENS)
async def test_a_bad_token_is_refused(http: httpx2.AsyncClient, issuer: TokenIssuer, wrong: dict[str, Any]) -> None:
    claims: dict[str, Any] = {"audience": RESOURCE, "scope": BOTH, **wrong}
    token = issuer.access_token(USER, **claims)
    response = await call_tool(http, token, "list_tasks")
    assert response.status_code == 401
    assert 'error="invalid_token"' in response.headers["www-authenticate"]


async def test_the_audience_of_the_page_does_not_make_a_token_the_page_s(
    http: httpx2.AsyncClient, issuer: TokenIssuer
) -> None:
    token = issuer.access_token(USER, audience=issuer.url, scope=BOTH)
    assert (await call_tool(http, token, "list_tasks")).status_code == 401


@pytest.mark.parametrize("audience", [RESOURCE, None], ids=["of-the-tools", "of-the-page"])
async def test_a_token_for_the_tools_opens_nothing_else(
    http: httpx2.AsyncClient, issuer: TokenIssuer, audience: str | None
) -> None:
    token = issuer.access_token(USER, audience=audience or issuer.url, scope=BOTH)
    headers = {"Authorization": f"Bearer {token}"}
    assert (await http.get(f"/api/{USER}/tasks", headers=headers)).status_code == 401
    assert (
        await http.post("/chatkit", json={"type": "threads.list", "params": {}}, headers=headers)
    ).status_code == 401
    # Nor does the tools' audience without the type of an access token.
    plain = {"Authorization": f"Bearer {issuer.token(USER, aud=RESOURCE)}"}
    assert (await http.get(f"/api/{USER}/tasks", headers=plain)).status_code == 401
    assert (await http.post("/mcp", json={}, headers=plain)).status_code == 401


async def test_without_its_own_address_the_server_takes_the_page_s_tokens_only(
    issuer: TokenIssuer, make_settings: Callable[..., Settings]
) -> None:
    async with (
        serving(create_app(make_settings(public_url=None))) as url,
        httpx2.AsyncClient(base_url=url) as client,
    ):
        await wait_until_ready(url)
        assert (await client.get("/.well-known/oauth-protected-resource")).status_code == 404
        token = issuer.access_token(USER, audience=RESOURCE, scope=BOTH)
        refused = await call_tool(client, token, "list_tasks")
        assert refused.status_code == 401
        assert "resource_metadata" not in refused.headers["www-authenticate"]
        assert not is_error(await call_tool(client, issuer.token(USER), "list_tasks"))

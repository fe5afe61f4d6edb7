"""Every route against every way in which a caller can fail to be who the request is for.

The routes are read from the application. A new one is refused here to strangers from its first day, or is
named below as one that anybody may call.
"""

from __future__ import annotations

import asyncio
import base64
import json
import time
import uuid
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx2
import jwt
import pytest
from conftest import PUBLIC_URL, Person, wait_until_ready
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from jwt.algorithms import OKPAlgorithm
from support.auth import TokenIssuer, forged
from support.serve import serving

from todo_backend.app import create_app
from todo_backend.settings import Settings

PUBLIC = {
    "GET /health",
    "GET /health/ready",
    "GET /openapi.json",
    "HEAD /openapi.json",
    "GET /.well-known/oauth-protected-resource",
    "GET /.well-known/oauth-protected-resource/mcp",
    "GET /calendar/{secret}.ics",  # the address itself is the secret
    "HEAD /calendar/{secret}.ics",
}
MCP = tuple(f"{method} /mcp" for method in ("GET", "POST", "DELETE"))
BODIES: dict[str, Any] = {
    "/mcp": {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "list_tasks", "arguments": {}}},
    "/chatkit": {"type": "threads.list", "params": {}},
}
FLOOD = 120


def routes_of(app: Any) -> set[str]:
    """All that the application answers, also what its document leaves out."""
    routes = [inner for route in app.routes for inner in _within(route)]
    return {f"{method} {route.path}" for route in routes for method in route.methods or ()} | set(MCP)


def _within(route: Any) -> list[Any]:
    router = getattr(route, "original_router", None)
    return [route] if router is None else list(router.routes)


def protected_routes() -> list[str]:
    settings = Settings.model_validate({"database_url": "postgresql://x@127.0.0.1:1/x", "better_auth_url": "http://x"})
    app = create_app(settings)
    answered = routes_of(app)
    documented = {f"{method.upper()} {path}" for path, ways in app.openapi()["paths"].items() for method in ways}
    assert documented <= answered, "this test does not see all routes any more"
    return sorted(answered - PUBLIC)


ROUTES = protected_routes()


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def hmac_with_public_key(issuer: TokenIssuer, user: str, algorithm: str, form: str) -> dict[str, str]:
    jwk = issuer.public_jwk()
    raw = base64.urlsafe_b64decode(jwk["x"] + "=")
    key = jwt.PyJWK(jwk).key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    secret = {"raw": raw, "base64": jwk["x"].encode(), "jwk": json.dumps(jwk).encode(), "pem": key}[form]
    return bearer(forged({"alg": algorithm, "kid": jwk["kid"], "typ": "JWT"}, issuer.claims(user), secret))


def own_key(issuer: TokenIssuer, user: str, **header: Any) -> dict[str, str]:
    """Signed with a key of the attacker's, which the header brings along or claims to be the known one."""
    key = Ed25519PrivateKey.generate()
    jwk = OKPAlgorithm.to_jwk(key.public_key(), as_dict=True)
    given = {name: jwk if value == "own" else value for name, value in header.items()}
    return bearer(jwt.encode(issuer.claims(user), key, algorithm="EdDSA", headers={"kid": issuer.key_id, **given}))


def cut(token: str) -> str:
    return token.rpartition(".")[0] + "."


def resigned(issuer: TokenIssuer, user: str) -> str:
    """One user's signature under another's claims."""
    head, _, signature = issuer.token(f"{user}-other").rpartition(".")
    claims = issuer.token(user).split(".")[1]
    return f"{head.split('.')[0]}.{claims}.{signature}"


ELSEWHERE = "https://elsewhere.example"
FAULTS: dict[str, Callable[[TokenIssuer, str], dict[str, str]]] = {
    "no token": lambda issuer, user: {},
    "an empty token": lambda issuer, user: {"Authorization": "Bearer"},
    "another scheme": lambda issuer, user: {"Authorization": f"Basic {issuer.token(user)}"},
    "a token as a cookie": lambda issuer, user: {"Cookie": f"better-auth.session_token={issuer.token(user)}"},
    "a user named in a header": lambda issuer, user: {"X-User-Id": user, "X-Forwarded-User": user},
    "rubbish": lambda issuer, user: bearer("x"),
    "three parts of rubbish": lambda issuer, user: bearer("a.b.c"),
    "a huge token": lambda issuer, user: bearer("." * 10_000),
    "expired": lambda issuer, user: bearer(issuer.token(user, seconds=-60)),
    "never expires": lambda issuer, user: bearer(issuer.token(user, exp=None)),
    "not yet valid": lambda issuer, user: bearer(issuer.token(user, nbf=int(time.time()) + 600)),
    "issued in the future": lambda issuer, user: bearer(issuer.token(user, iat=int(time.time()) + 600)),
    "another issuer": lambda issuer, user: bearer(issuer.token(user, iss=ELSEWHERE)),
    "another audience": lambda issuer, user: bearer(issuer.token(user, aud=ELSEWHERE)),
    "no audience": lambda issuer, user: bearer(issuer.token(user, aud=None)),
    "nobody": lambda issuer, user: bearer(issuer.token(user, sub=None)),
    "no signature": lambda issuer, user: bearer(cut(issuer.token(user))),
    "another's signature": lambda issuer, user: bearer(resigned(issuer, user)),
    "alg none": lambda issuer, user: bearer(forged({"alg": "none", "typ": "JWT"}, issuer.claims(user))),
    "alg None": lambda issuer, user: bearer(forged({"alg": "None", "kid": issuer.key_id}, issuer.claims(user))),
    **{
        f"{algorithm} with the public key ({form})": lambda issuer, user, algorithm=algorithm, form=form: (
            hmac_with_public_key(issuer, user, algorithm, form)
        )
        for algorithm in ("HS256", "EdDSA")
        for form in ("raw", "base64", "jwk", "pem")
    },
    "an unknown key": lambda issuer, user: bearer(issuer.token(user, key_id=uuid.uuid4().hex)),
    "no key named": lambda issuer, user: bearer(forged({"alg": "EdDSA"}, issuer.claims(user), b"x")),
    "a list of keys named": lambda issuer, user: bearer(forged({"alg": "EdDSA", "kid": ["a"]}, issuer.claims(user))),
    "a path as key": lambda issuer, user: own_key(issuer, user, kid="../../../dev/null"),
    "another key under the known name": own_key,
    "the key in the header": lambda issuer, user: own_key(issuer, user, jwk="own"),
    "the key's address in the header": lambda issuer, user: own_key(issuer, user, jku=f"{ELSEWHERE}/jwks"),
    "a tools' token for elsewhere": lambda issuer, user: bearer(
        issuer.access_token(user, audience=ELSEWHERE, scope="tasks:read tasks:write")
    ),
    "a tools' token without scope": lambda issuer, user: bearer(
        issuer.access_token(user, audience=f"{PUBLIC_URL}/mcp", scope="openid")
    ),
    "a tools' token for the page": lambda issuer, user: bearer(
        issuer.access_token(user, audience=issuer.url, scope="tasks:read tasks:write")
    ),
}


async def knock(client: httpx2.AsyncClient, route: str, user: str, headers: dict[str, str]) -> httpx2.Response:
    method, _, template = route.partition(" ")
    path = template.replace("{user_id}", user).replace("{task_id}", "1").replace("{reminder_id}", "1")
    assert "{" not in path, f"say what stands for the parameter of {template}"
    body = None if method in {"GET", "HEAD"} else BODIES.get(template, {})
    accept = {"Accept": "application/json, text/event-stream"}
    return await client.request(method, path, json=body, headers={**accept, **headers})


@pytest.fixture
async def stranger(backend_url: str) -> AsyncIterator[httpx2.AsyncClient]:
    async with httpx2.AsyncClient(base_url=backend_url, timeout=30) as client:
        yield client


async def belongings(person: Person) -> tuple[Any, ...]:
    answers = [await person.http.get(person.path(rest)) for rest in ("/tasks", "/settings", "/calendar-feed")]
    threads = await person.http.post("/chatkit", json=BODIES["/chatkit"])
    return tuple(answer.json() for answer in (*answers, threads))


def test_there_is_something_to_protect() -> None:
    assert {"POST /mcp", "POST /chatkit", "DELETE /api/{user_id}/data", "GET /api/{user_id}/events"} <= set(ROUTES)
    assert len(ROUTES) >= 25


@pytest.mark.parametrize("fault", FAULTS)
async def test_every_route_refuses(
    stranger: httpx2.AsyncClient, issuer: TokenIssuer, alice: Person, fault: str
) -> None:
    await alice.add("Hers alone")
    before = await belongings(alice)
    headers = FAULTS[fault](issuer, alice.id)
    let_in: dict[str, str] = {}
    for route in ROUTES:
        response = await knock(stranger, route, alice.id, headers)
        if response.status_code != 401 or "www-authenticate" not in response.headers or "Hers" in response.text:
            let_in[route] = f"{response.status_code} {response.text[:100]}"
    assert let_in == {}
    assert await belongings(alice) == before


async def test_no_route_takes_a_token_from_the_address(
    stranger: httpx2.AsyncClient, issuer: TokenIssuer, alice: Person
) -> None:
    token = issuer.token(alice.id)
    for route in ROUTES:
        response = await stranger.request(
            *route.replace("{user_id}", alice.id).replace("{task_id}", "1").replace("{reminder_id}", "1").split(" "),
            params={"access_token": token, "token": token},
        )
        assert response.status_code == 401, route


async def test_another_users_path_is_refused_on_every_route(alice: Person, bob: Person) -> None:
    await alice.add("Hers alone")
    before = await belongings(alice)
    routes = [route for route in ROUTES if "{user_id}" in route]
    assert len(routes) >= 20
    for route in routes:
        response = await knock(bob.http, route, alice.id, {})
        assert (response.status_code, response.json()["type"]) == (403, "/problems/wrong_user"), route
    assert await belongings(alice) == before


async def test_other_spellings_of_an_id_open_no_other_list(alice: Person, bob: Person) -> None:
    await alice.add("Hers alone")
    spellings = [
        f"{bob.id}%2F..%2F{alice.id}", f"{bob.id}/../{alice.id}", f"{alice.id}%00", alice.id.upper(),
        f"{alice.id}%20", f"%E2%80%8B{alice.id}", f"{alice.id},{bob.id}", "%2A", "%25",
    ]  # fmt: skip
    for spelling in spellings:
        response = await bob.http.get(f"/api/{spelling}/tasks")
        assert response.status_code in {403, 404, 422}, spelling
        assert "Hers" not in response.text


async def test_a_tools_token_opens_nothing_but_the_tools(
    stranger: httpx2.AsyncClient, issuer: TokenIssuer, alice: Person
) -> None:
    token = issuer.access_token(alice.id, audience=f"{PUBLIC_URL}/mcp", scope="tasks:read tasks:write")
    for route in set(ROUTES) - set(MCP):
        assert (await knock(stranger, route, alice.id, bearer(token))).status_code == 401, route
    assert (await knock(stranger, "POST /mcp", alice.id, bearer(token))).status_code == 200


async def test_who_has_deleted_all_data_finds_nothing_with_the_old_token(alice: Person) -> None:
    await alice.add("Gone")
    agreed = {"confirm": "delete everything"}
    assert (await alice.http.request("DELETE", alice.path("/data"), json=agreed)).status_code == 204
    tasks, _, feed, threads = await belongings(alice)
    assert (tasks, feed["exists"], threads["data"]) == ([], False, [])


@pytest.mark.parametrize("is_down", [False, True])
async def test_a_flood_of_unknown_keys_fetches_the_keys_once(
    make_settings: Callable[..., Settings], issuer: TokenIssuer, is_down: bool
) -> None:
    async with serving(create_app(make_settings())) as url, httpx2.AsyncClient(base_url=url, timeout=30) as client:
        await wait_until_ready(url)
        fetched, issuer.is_down = issuer.fetches, is_down
        started = time.monotonic()
        try:
            doors = ["GET /api/{user_id}/tasks", "POST /chatkit", "POST /mcp"] * (FLOOD // 3)
            tokens = [bearer(issuer.token("u", key_id=uuid.uuid4().hex)) for _ in doors]
            knocks = [knock(client, door, "u", token) for door, token in zip(doors, tokens, strict=True)]
            answers = await asyncio.gather(*knocks)
        finally:
            issuer.is_down = False
        # A failed fetch is tried again after a second; a good one stands for ten.
        allowed = 1 + int(time.monotonic() - started) // (1 if is_down else 10)
    assert {answer.status_code for answer in answers} == {503 if is_down else 401}
    assert 1 <= issuer.fetches - fetched <= allowed

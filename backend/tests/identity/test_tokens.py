"""Who is let in, and who is not: each bad token gets a 401 that says why, and nothing happens."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from typing import Any

import httpx2
import jwt
import pytest
from conftest import Person, wait_until_ready
from support import chatkit
from support.auth import TokenIssuer
from support.serve import serving

from todo_backend.app import create_app
from todo_backend.settings import Settings

USER = "user-tokens"


async def status_of(url: str, token: str) -> tuple[int, str]:
    async with httpx2.AsyncClient(base_url=url) as client:
        response = await client.get(f"/api/{USER}/tasks", headers={"Authorization": f"Bearer {token}"})
    return response.status_code, response.json().get("detail", "") if response.status_code != 200 else ""


async def test_a_valid_token_is_let_in(backend_url: str, issuer: TokenIssuer) -> None:
    assert await status_of(backend_url, issuer.token(USER)) == (200, "")


BAD_CLAIMS = [
    pytest.param({"seconds": -60}, "expired", id="expired"),
    pytest.param({"aud": "https://elsewhere.example"}, "not valid", id="wrong-audience"),
    pytest.param({"aud": None}, "not valid", id="no-audience"),
    pytest.param({"iss": "https://elsewhere.example"}, "not valid", id="wrong-issuer"),
    pytest.param({"exp": None}, "not valid", id="never-expires"),
    pytest.param({"nbf": 4_000_000_000}, "not valid", id="not-yet"),
    pytest.param({"sub": ""}, "does not name its user", id="no-subject"),
    pytest.param({"sub": "x" * 200}, "does not name its user", id="long-subject"),
    pytest.param({"sub": "nul\x00"}, "does not name its user", id="nul-subject"),
]


@pytest.mark.parametrize(("claims", "why"), BAD_CLAIMS)
async def test_a_token_with_bad_claims_is_refused(
    backend_url: str, issuer: TokenIssuer, claims: dict[str, Any], why: str
) -> None:
    subject = claims.pop("sub", USER) if "sub" in claims else USER
    status, detail = await status_of(backend_url, issuer.token(subject, **claims))
    assert status == 401
    assert why in detail


async def test_a_rotated_key_is_fetched_once_and_made_up_ones_are_not(
    make_settings: Callable[..., Settings], issuer: TokenIssuer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("todo_backend.identity.tokens.REFETCH_COOLDOWN_SECONDS", 0.0)
    async with serving(create_app(make_settings())) as url:
        assert (await status_of(url, issuer.token(USER)))[0] == 200
        first_key = issuer.key_id
        issuer.add_key()
        assert (await status_of(url, issuer.token(USER)))[0] == 200
        monkeypatch.setattr("todo_backend.identity.tokens.REFETCH_COOLDOWN_SECONDS", 60.0)
        fetches = issuer.fetches
        for _ in range(5):
            status, detail = await status_of(url, issuer.token(USER, key_id=uuid.uuid4().hex))
            assert (status, "not known" in detail) == (401, True)
        assert issuer.fetches == fetches
        issuer.key_id = first_key


async def test_without_the_keys_the_answer_is_503_not_401(
    make_settings: Callable[..., Settings], issuer: TokenIssuer
) -> None:
    async with serving(create_app(make_settings())) as url:
        issuer.is_down = True
        try:
            status, detail = await status_of(url, issuer.token(USER))
        finally:
            issuer.is_down = False
    assert status == 503
    assert "keys" in detail


async def test_hs256_passes_only_where_the_setting_says_so(
    make_settings: Callable[..., Settings], issuer: TokenIssuer
) -> None:
    secret = "a shared secret of thirty-two letters or more"
    settings = make_settings(token_algorithm="HS256", better_auth_secret=secret)
    claims = {"sub": USER, "iss": issuer.url, "aud": issuer.url, "iat": 1, "exp": int(time.time()) + 900}
    async with serving(create_app(settings)) as url:
        assert (await status_of(url, jwt.encode(claims, secret, algorithm="HS256")))[0] == 200
        assert (await status_of(url, jwt.encode(claims, "x" * 40, algorithm="HS256")))[0] == 401
        assert (await status_of(url, issuer.token(USER)))[0] == 401


async def test_a_guest_who_signs_up_keeps_the_list(make_person: Callable[..., Person]) -> None:
    guest = make_person()
    await guest.add("from before")
    await chatkit.send(guest.http, chatkit.create("hello"))
    stranger, member = make_person(), make_person(took_over=[guest.id])

    assert await member.titles() == ["from before"]
    assert await guest.titles() == []
    assert await stranger.titles() == []
    threads = await member.http.post("/chatkit", json={"type": "threads.list", "params": {}})
    assert [thread["title"] for thread in threads.json()["data"]] == ["hello"]
    undone = await member.http.post(member.path("/undo"))
    assert undone.json()["undone"][0]["title"] == "from before"


async def test_the_backend_starts_before_its_issuer(make_settings: Callable[..., Settings]) -> None:
    async with serving(create_app(make_settings())) as url:
        await wait_until_ready(url)

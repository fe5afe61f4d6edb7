"""What a person has chosen, by REST."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from conftest import Person

DEFAULTS = {"time_zone": None, "language": None, "week_start": None, "theme": "system", "reminder_hour": 9}


async def test_without_a_token_and_for_others_there_is_nothing(alice: Person, bob: Person, backend_url: str) -> None:
    async with httpx2.AsyncClient(base_url=backend_url) as anonymous:
        assert (await anonymous.get(alice.path("/settings"))).status_code == 401
    for response in (
        await bob.http.get(alice.path("/settings")),
        await bob.http.patch(alice.path("/settings"), json={"theme": "dark"}),
    ):
        assert response.status_code == 403
    assert (await alice.http.get(alice.path("/settings"))).json() == DEFAULTS


async def test_a_change_touches_what_it_names_and_may_be_repeated(alice: Person) -> None:
    for _ in range(2):
        changed = await alice.http.patch(alice.path("/settings"), json={"theme": "dark", "time_zone": "Asia/Tokyo"})
        assert changed.json() == DEFAULTS | {"theme": "dark", "time_zone": "Asia/Tokyo"}
    cleared = await alice.http.patch(alice.path("/settings"), json={"time_zone": None, "week_start": "sunday"})
    assert cleared.json() == DEFAULTS | {"theme": "dark", "week_start": "sunday"}
    assert (await alice.http.get(alice.path("/settings"))).json() == cleared.json()


async def test_whoever_says_no_zone_gets_the_chosen_one(alice: Person) -> None:
    await alice.http.patch(alice.path("/settings"), json={"time_zone": "Asia/Tokyo"})
    del alice.http.headers["X-Timezone"]
    assert (await alice.add("Call", due="2026-12-01T17:00:00"))["due"] == "2026-12-01T17:00:00+09:00"
    call = {"name": "add_task", "arguments": {"title": "Ring", "due": "2026-12-01T17:00:00"}}
    asked = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": call}
    accept = {"Accept": "application/json, text/event-stream"}
    answer = (await alice.http.post("/mcp", json=asked, headers=accept)).json()
    assert json.loads(answer["result"]["content"][0]["text"])["due"] == "2026-12-01T17:00:00+09:00"


@pytest.mark.parametrize(
    "patch",
    [
        {"time_zone": "Mars/Olympus"},
        {"time_zone": "../../etc/passwd"},
        {"language": "tlh"},
        {"week_start": "tuesday"},
        {"theme": None},
        {"reminder_hour": 24},
        {"unknown": 1},
    ],
)
async def test_nonsense_is_refused_and_changes_nothing(alice: Person, patch: dict[str, Any]) -> None:
    response = await alice.http.patch(alice.path("/settings"), json=patch)
    assert response.status_code == 422
    assert response.json()["fix"]
    assert (await alice.http.get(alice.path("/settings"))).json() == DEFAULTS


async def test_a_guests_settings_come_along_unless_there_are_some(make_person: Callable[..., Person]) -> None:
    guests = [make_person() for _ in range(2)]
    for guest, theme in zip(guests, ("dark", "light"), strict=True):
        await guest.http.patch(guest.path("/settings"), json={"theme": theme})
    user = make_person(took_over=[guests[0].id])
    assert (await user.http.get(user.path("/settings"))).json()["theme"] == "dark"
    user = make_person(user.id, took_over=[guests[1].id])
    assert (await user.http.get(user.path("/settings"))).json()["theme"] == "dark"

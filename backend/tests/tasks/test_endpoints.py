"""Every row of the REST contract: anonymous, somebody else's, valid, repeated."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

import httpx2
import pytest
from conftest import Person

CALLS = [
    ("GET", "/tasks"),
    ("POST", "/tasks"),
    ("GET", "/tasks/{id}"),
    ("PUT", "/tasks/{id}"),
    ("PATCH", "/tasks/{id}"),
    ("DELETE", "/tasks/{id}"),
    ("PATCH", "/tasks/{id}/complete"),
    ("POST", "/undo"),
    ("POST", "/chat"),
]


def problem_of(response: httpx2.Response, status: int, code: str) -> dict[str, object]:
    assert response.status_code == status, response.text
    assert response.headers["content-type"].startswith("application/problem+json")
    body = response.json()
    assert body["type"] == f"/problems/{code}"
    assert body["status"] == status
    assert body["detail"] and body["fix"] and body["request_id"]
    return body


@pytest.mark.parametrize(("method", "path"), CALLS)
async def test_without_a_token_nothing_is_told(backend_url: str, method: str, path: str) -> None:
    async with httpx2.AsyncClient(base_url=backend_url) as client:
        response = await client.request(method, "/api/someone" + path.format(id=1), json={})
    problem_of(response, 401, "unauthenticated")
    assert response.headers["www-authenticate"].startswith("Bearer")


@pytest.mark.parametrize(("method", "path"), CALLS)
async def test_another_users_path_is_forbidden(alice: Person, bob: Person, method: str, path: str) -> None:
    body = {"title": "x", "message": "x"}
    response = await bob.http.request(method, alice.path(path.format(id=1)), json=body)
    problem_of(response, 403, "wrong_user")


@pytest.mark.parametrize(("method", "path"), [call for call in CALLS if "{id}" in call[1]])
async def test_another_users_task_does_not_exist(alice: Person, bob: Person, method: str, path: str) -> None:
    task = await alice.add("secret")
    response = await bob.http.request(method, bob.path(path.format(id=task["id"])), json={"title": "mine now"})
    problem_of(response, 404, "task_not_found")
    assert await alice.titles() == ["secret"]


async def test_a_task_is_created_read_changed_and_deleted(alice: Person) -> None:
    task = await alice.add(
        "  Buy milk ", description="two", due="2026-11-24T17:00", priority="high", tags=["Home", "home"]
    )
    assert task == {
        "id": task["id"],
        "user_id": alice.id,
        "title": "Buy milk",
        "description": "two",
        "completed": False,
        "due": "2026-11-24T17:00:00+01:00",
        "due_end": None,
        "recurrence": None,
        "priority": "high",
        "tags": ["home"],
        "created_at": task["created_at"],
        "updated_at": task["updated_at"],
        "completed_at": None,
    }
    assert isinstance(task["id"], int)
    path = alice.path(f"/tasks/{task['id']}")
    assert (await alice.http.get(path)).json() == task

    changed = (await alice.http.patch(path, json={"title": "Buy oat milk", "priority": None})).json()
    assert (changed["title"], changed["priority"], changed["description"]) == ("Buy oat milk", None, "two")

    replaced = (await alice.http.put(path, json={"title": "Buy rice"})).json()
    assert (replaced["title"], replaced["description"], replaced["due"], replaced["tags"]) == (
        "Buy rice",
        None,
        None,
        [],
    )

    deleted = await alice.http.delete(path)
    assert (deleted.status_code, deleted.content) == (204, b"")
    problem_of(await alice.http.get(path), 404, "task_not_found")
    problem_of(await alice.http.delete(path), 404, "task_not_found")


async def test_completing_sets_or_toggles(alice: Person) -> None:
    task = await alice.add("Pay rent")
    path = alice.path(f"/tasks/{task['id']}/complete")
    first, second = [(await alice.http.patch(path, json={"completed": True})).json() for _ in range(2)]
    assert first["completed"] is True
    assert first["completed_at"] is not None
    assert second == first
    assert (await alice.http.patch(path)).json()["completed"] is False
    assert (await alice.http.patch(path, json={})).json()["completed"] is True


async def test_filters_and_pages(alice: Person) -> None:
    await alice.add("one", due="2026-11-24", tags=["home"], priority="low")
    await alice.add("two", due="2026-11-25T09:00:00+01:00")
    await alice.add("three 100%")
    done = await alice.add("four")
    await alice.http.patch(alice.path(f"/tasks/{done['id']}/complete"), json={"completed": True})

    assert await alice.titles(status="pending") == ["one", "two", "three 100%"]
    assert await alice.titles(status="completed") == ["four"]
    assert await alice.titles(due_before="2026-11-25") == ["one"]
    assert await alice.titles(due_after="2026-11-25") == ["two"]
    assert await alice.titles(due_before="2026-11-25T09:00:01+01:00") == ["one", "two"]
    assert await alice.titles(tag="Home") == ["one"]
    assert await alice.titles(priority="low") == ["one"]
    assert await alice.titles(search="0%") == ["three 100%"]
    assert await alice.titles(search="%") == ["three 100%"]

    first = await alice.http.get(alice.path("/tasks"), params={"limit": "3"})
    assert [task["title"] for task in first.json()] == ["one", "two", "three 100%"]
    rest = await alice.http.get(alice.path("/tasks"), params={"cursor": first.headers["x-next-cursor"]})
    assert [task["title"] for task in rest.json()] == ["four"]
    assert "x-next-cursor" not in rest.headers


async def test_the_same_idempotency_key_creates_once_even_at_once(alice: Person, bob: Person) -> None:
    async def create(person: Person, title: str) -> httpx2.Response:
        return await person.http.post(person.path("/tasks"), json={"title": title}, headers={"Idempotency-Key": "k-1"})

    responses = await asyncio.gather(*(create(alice, "only once") for _ in range(5)))
    assert {response.status_code for response in responses} == {201}
    assert len({response.json()["id"] for response in responses}) == 1
    assert await alice.titles() == ["only once"]
    problem_of(await create(alice, "something else"), 409, "idempotency_key_reused")
    assert (await create(bob, "bob's own")).json()["title"] == "bob's own"


async def test_a_full_list_takes_no_more_and_a_repeated_call_still_gets_its_task(
    alice: Person, bob: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("todo_backend.tasks.service.MAX_TASKS", 2)
    await alice.add("first")

    async def create(title: str, key: str) -> httpx2.Response:
        return await alice.http.post(alice.path("/tasks"), json={"title": title}, headers={"Idempotency-Key": key})

    last = await create("last", "key-of-the-last")
    for number in range(3):
        problem_of(await create("too many", f"k{number}"), 409, "too_many_tasks")
    again = await create("last", "key-of-the-last")
    assert (again.status_code, again.json()) == (201, last.json())
    assert await alice.titles() == ["first", "last"]
    await bob.add("another's list is not full")


async def test_completing_at_once_makes_one_next_occurrence(alice: Person) -> None:
    task = await alice.add("Water plants", due="2026-11-23", recurrence="FREQ=DAILY")
    path = alice.path(f"/tasks/{task['id']}/complete")
    await asyncio.gather(*(alice.http.patch(path, json={"completed": True}) for _ in range(6)))
    assert await alice.titles(status="completed") == ["Water plants"]
    assert await alice.titles(status="pending") == ["Water plants"]


async def test_undo_takes_back_the_newest_change_first(alice: Person) -> None:
    task = await alice.add("Call mom", tags=["family"])
    path = alice.path(f"/tasks/{task['id']}")
    await alice.http.patch(path, json={"title": "Call dad"})
    await alice.http.delete(path)

    async def undo() -> list[dict[str, object]]:
        response = await alice.http.post(alice.path("/undo"))
        assert response.status_code == 200, response.text
        return response.json()["undone"]

    assert await undo() == [{"action": "deleted", "task_id": task["id"], "title": "Call dad"}]
    restored = (await alice.http.get(path)).json()
    assert (restored["title"], restored["tags"]) == ("Call dad", ["family"])
    assert (await undo())[0]["action"] == "updated"
    assert await alice.titles() == ["Call mom"]
    assert (await undo())[0]["action"] == "created"
    assert await alice.titles() == []
    problem_of(await alice.http.post(alice.path("/undo")), 409, "nothing_to_undo")


async def test_undo_of_a_completion_takes_the_next_occurrence_back(alice: Person) -> None:
    task = await alice.add("Water plants", due="2026-11-23", recurrence="FREQ=WEEKLY")
    await alice.http.patch(alice.path(f"/tasks/{task['id']}/complete"), json={"completed": True})
    assert len(await alice.titles()) == 2
    await alice.http.post(alice.path("/undo"))
    assert await alice.titles(status="pending") == ["Water plants"]
    assert await alice.titles(status="completed") == []


BAD_TITLES = ["", "   ", "x" * 201, "nul\x00inside", None, 5, ["a"], {"a": 1}]


@pytest.mark.parametrize("title", BAD_TITLES)
async def test_a_bad_title_is_refused_and_nothing_is_written(alice: Person, title: object) -> None:
    problem_of(await alice.http.post(alice.path("/tasks"), json={"title": title}), 422, "invalid_request")
    assert await alice.titles() == []


BAD_BODIES = [
    pytest.param(b'{"title": "lone \\ud800 surrogate"}', 422, "invalid_request", id="surrogate"),
    pytest.param(b'{"title": ', 400, "malformed_body", id="broken-json"),
    pytest.param(b"[]", 422, "invalid_request", id="array"),
    pytest.param(b"\xff\xfe", 400, "malformed_body", id="not-utf8"),
    pytest.param(b"", 422, "invalid_request", id="empty"),
    pytest.param(b'{"title": "x", "due": "soon"}', 422, "invalid_request", id="bad-due"),
    pytest.param(b'{"title": "x", "due": "2026-02-30"}', 422, "invalid_request", id="no-such-day"),
    pytest.param(b'{"title": "x", "due": "0001-01-01T00:00:00+14:00"}', 422, "invalid_request", id="before-time"),
    pytest.param(
        b'{"title": "x", "recurrence": "FREQ=SECONDLY", "due": "2026-01-01"}', 422, "invalid_request", id="rule"
    ),
    pytest.param(b'{"title": "x", "recurrence": "FREQ=DAILY"}', 422, "invalid_request", id="rule-without-due"),
    pytest.param(
        b'{"title": "x", "due": "2026-01-02", "due_end": "2026-01-01"}', 422, "invalid_request", id="end-first"
    ),
    pytest.param(b'{"title": "x", "priority": "urgent"}', 422, "invalid_request", id="priority"),
    pytest.param(b'{"title": "x", "description": "' + b"y" * 1001 + b'"}', 422, "invalid_request", id="long-notes"),
    pytest.param(b'{"title": "' + b"x" * 10_000_000 + b'"}', 413, "body_too_large", id="10-MB"),
]


@pytest.mark.parametrize(("body", "status", "code"), BAD_BODIES)
async def test_a_bad_body_is_refused_and_nothing_is_written(alice: Person, body: bytes, status: int, code: str) -> None:
    headers = {"Content-Type": "application/json"}
    response = await alice.http.post(alice.path("/tasks"), content=body, headers=headers)
    assert "Traceback" not in response.text
    problem_of(response, status, code)
    assert await alice.titles() == []


@pytest.mark.parametrize("task_id", ["0", "-1", "abc", "9223372036854775808", "1.5", "%00"])
async def test_an_impossible_id_is_a_client_error(alice: Person, task_id: str) -> None:
    response = await alice.http.get(alice.path(f"/tasks/{task_id}"))
    problem_of(response, 422, "invalid_request")


async def test_an_unknown_time_zone_is_refused(alice: Person) -> None:
    response = await alice.http.get(alice.path("/tasks"), headers={"X-Timezone": "../../etc/passwd"})
    problem_of(response, 422, "invalid_request")


async def test_a_chunked_body_is_bounded_too(alice: Person) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(200):
            yield b" " * 10_000

    response = await alice.http.post(
        alice.path("/tasks"), content=endless(), headers={"Content-Type": "application/json"}
    )
    problem_of(response, 413, "body_too_large")


async def test_other_callers_see_nothing(make_person: Callable[..., Person]) -> None:
    first, second = make_person(), make_person()
    await first.add("mine")
    assert await second.titles() == []
    problem_of(await second.http.post(second.path("/undo")), 409, "nothing_to_undo")

"""POST /api/{user_id}/chat: existing Phase III clients work unchanged."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from conftest import Person


async def say(
    person: Person, message: str, conversation_id: int | None = None, key: str | None = None
) -> dict[str, Any]:
    body = {"message": message} | ({"conversation_id": conversation_id} if conversation_id else {})
    headers = {"Idempotency-Key": key} if key else {}
    response = await person.http.post(person.path("/chat"), json=body, headers=headers)
    assert response.status_code == 200, response.text
    return response.json()


async def test_what_the_chat_must_understand_at_least(alice: Person) -> None:
    first = await say(alice, "Add a task to buy groceries")
    conversation = first["conversation_id"]
    assert isinstance(conversation, int)
    (call,) = first["tool_calls"]
    assert call["name"] == "add_task"
    assert call["arguments"]["title"] == "Buy groceries"
    assert call["result"] == {**call["result"], "status": "created", "title": "Buy groceries"}
    task_id = call["result"]["task_id"]

    shown = await say(alice, "Show me all my tasks", conversation)
    assert shown["tool_calls"][0]["name"] == "list_tasks"
    assert [(task["id"], task["title"], task["completed"]) for task in shown["tool_calls"][0]["result"]] == [
        (task_id, "Buy groceries", False)
    ]
    assert "Buy groceries" in shown["response"]
    assert "Buy groceries" in (await say(alice, "What's pending?", conversation))["response"]

    done = await say(alice, f"Mark task {task_id} as complete", conversation)
    assert done["tool_calls"][0]["result"]["status"] == "completed"
    assert "Buy groceries" in (await say(alice, "What have I completed?", conversation))["response"]

    await say(alice, "I need to remember to pay bills", conversation)
    assert await alice.titles(status="pending") == ["Pay bills"]
    meeting = (await say(alice, "Add the meeting with Ann", conversation))["tool_calls"][0]["result"]["task_id"]
    await say(alice, f"Change task {meeting} to 'Call mom tonight'", conversation)
    assert "Call mom tonight" in await alice.titles()
    await say(alice, "Add weekly meeting notes", conversation)
    deleted = await say(alice, "Delete the meeting notes task", conversation)
    assert [call["name"] for call in deleted["tool_calls"]][-1] == "delete_task"
    assert len(await alice.titles(status="pending")) == 2


async def test_a_missing_task_is_a_friendly_sentence(alice: Person) -> None:
    answer = await say(alice, "complete task 424242")
    assert "424242" in answer["response"]
    assert not [call for call in answer["tool_calls"] if "error" not in (call["result"] or {})]


async def test_a_conversation_is_one_thread_of_chatkit(alice: Person) -> None:
    first = await say(alice, "add milk")
    assert (await say(alice, "complete it", first["conversation_id"]))["conversation_id"] == first["conversation_id"]
    assert await alice.titles(status="completed") == ["Milk"]
    threads = (await alice.http.post("/chatkit", json={"type": "threads.list", "params": {}})).json()
    assert [thread["title"] for thread in threads["data"]] == ["add milk"]


async def test_it_is_what_was_shown_last_and_of_several_none(alice: Person) -> None:
    conversation = (await say(alice, "add buy stamps"))["conversation_id"]
    await say(alice, "add call the plumber", conversation)
    await say(alice, "show my tasks", conversation)
    asked = await say(alice, "delete it", conversation)
    assert asked["tool_calls"] == []
    assert sorted(await alice.titles()) == ["Buy stamps", "Call the plumber"]
    await say(alice, "find stamps", conversation)
    await say(alice, "complete it", conversation)
    assert await alice.titles(status="completed") == ["Buy stamps"]


async def test_another_users_conversation_does_not_exist(alice: Person, bob: Person) -> None:
    conversation = (await say(alice, "add milk"))["conversation_id"]
    response = await bob.http.post(bob.path("/chat"), json={"message": "hi", "conversation_id": conversation})
    assert response.status_code == 404
    assert response.json()["type"] == "/problems/conversation_not_found"


@pytest.mark.parametrize(
    "body",
    [{}, {"message": ""}, {"message": "  "}, {"message": None}, {"message": "x" * 4001}, {"message": "a\x00"},
     {"message": "hi", "conversation_id": "one"}, {"message": "hi", "conversation_id": 0},
     {"message": "hi", "conversation_id": 2**63}],
)  # fmt: skip
async def test_a_bad_message_is_refused_and_nothing_is_stored(alice: Person, body: dict[str, Any]) -> None:
    response = await alice.http.post(alice.path("/chat"), json=body)
    assert response.status_code == 422, response.text
    threads = (await alice.http.post("/chatkit", json={"type": "threads.list", "params": {}})).json()
    assert threads["data"] == []


async def test_the_same_idempotency_key_acts_once_and_answers_the_same(alice: Person) -> None:
    first = await say(alice, "add milk and eggs", key="turn-1")
    second = await say(alice, "add milk and eggs", key="turn-1")
    assert second == first
    assert await alice.titles() == ["Milk", "Eggs"]


async def test_the_same_idempotency_key_at_once_acts_once(alice: Person) -> None:
    await asyncio.gather(*(say(alice, "add milk and eggs", key="turn-2") for _ in range(4)))
    assert sorted(await alice.titles()) == ["Eggs", "Milk"]

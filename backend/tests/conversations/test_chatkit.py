"""The ChatKit endpoint on the built-in engine: turns, threads, and everything a client may get wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import httpx2
import pytest
from conftest import Person
from support import chatkit


async def talk(person: Person, *sentences: str) -> list[str]:
    """The answers to sentences said one after the other in one conversation."""
    events = await chatkit.send(person.http, chatkit.create(sentences[0]))
    thread = chatkit.thread_of(events)
    later = [await chatkit.send(person.http, chatkit.add(thread, sentence)) for sentence in sentences[1:]]
    return [chatkit.answer_of(turn) for turn in (events, *later)]


async def test_several_tasks_in_one_sentence(alice: Person) -> None:
    (answer,) = await talk(alice, "add milk and eggs, and remind me to call Bob tomorrow at 5pm")
    tasks = (await alice.http.get(alice.path("/tasks"))).json()
    assert [task["title"] for task in tasks] == ["Milk", "Eggs", "Call Bob"]
    assert tasks[2]["due"].endswith("T17:00:00+01:00") or tasks[2]["due"].endswith("T17:00:00+02:00")
    assert all(title in answer for title in ("Milk", "Eggs", "Call Bob"))


async def test_a_conversation_of_references(alice: Person) -> None:
    await talk(
        alice,
        "add milk, eggs and bread",
        "show my tasks",
        "complete the second one",
        "delete the last one",
        "what have I completed?",
    )
    assert await alice.titles(status="completed") == ["Eggs"]
    assert await alice.titles(status="pending") == ["Milk"]


async def test_one_word_is_heard_in_the_language_of_the_conversation(alice: Person) -> None:
    answers = await talk(alice, "Füge Milch, Eier und Brot hinzu", "Lösche alle Aufgaben", "ja")
    assert await alice.titles() == []
    assert "gelöscht" in answers[-1].lower()


async def test_undo_takes_a_whole_turn_back(alice: Person) -> None:
    await talk(alice, "add milk, eggs and bread", "undo that")
    assert await alice.titles() == []


async def test_a_bulk_deletion_asks_first(alice: Person) -> None:
    asked, answer = await talk(alice, "add milk, eggs and bread", "delete all my tasks")
    assert "?" in answer
    assert asked
    assert len(await alice.titles()) == 3


async def test_yes_does_what_was_asked_and_no_does_not(alice: Person, bob: Person) -> None:
    await talk(alice, "add milk, eggs and bread", "delete all my tasks", "yes")
    assert await alice.titles() == []
    await talk(bob, "add milk, eggs and bread", "delete all my tasks", "no", "yes")
    assert len(await bob.titles()) == 3


@pytest.mark.parametrize(
    "sentence", ["what's the weather like?", "play some jazz", "transfer 50 euros to Ann", "hello"]
)
async def test_what_is_off_topic_changes_nothing(alice: Person, sentence: str) -> None:
    await alice.add("Milk")
    (answer,) = await talk(alice, sentence)
    assert answer
    assert await alice.titles() == ["Milk"]
    undone = await alice.http.post(alice.path("/undo"))
    assert undone.json()["undone"][0]["title"] == "Milk"


async def test_the_text_is_streamed_and_stored_as_it_was_streamed(alice: Person) -> None:
    events = await chatkit.send(alice.http, chatkit.create("add " + ", ".join(f"item {n}" for n in range(12))))
    assert chatkit.deltas_of(events) == chatkit.answer_of(events)
    kinds = [event["type"] for event in events]
    assert kinds[:3] == ["thread.created", "thread.item.done", "stream_options"]
    assert kinds.count("thread.item.done") == 3
    thread = chatkit.thread_of(events)
    stored = await chatkit.ask(alice.http, "threads.get_by_id", thread_id=thread)
    assert stored["items"]["data"][1]["content"][0]["text"] == chatkit.answer_of(events)
    assert stored["title"].startswith("add item 0")


async def test_threads_are_listed_renamed_paged_and_deleted(alice: Person) -> None:
    threads = [chatkit.thread_of(await chatkit.send(alice.http, chatkit.create(f"add task {n}"))) for n in range(3)]
    listed = await chatkit.ask(alice.http, "threads.list", limit=2)
    assert [thread["id"] for thread in listed["data"]] == [threads[2], threads[1]]
    assert listed["has_more"] is True
    rest = await chatkit.ask(alice.http, "threads.list", limit=2, after=listed["after"])
    assert [thread["id"] for thread in rest["data"]] == [threads[0]]
    assert rest["has_more"] is False

    await chatkit.send(alice.http, chatkit.add(threads[0], "hello"))
    newest = await chatkit.ask(alice.http, "threads.list", limit=1)
    assert newest["data"][0]["id"] == threads[0], "the one that went on last comes first"

    renamed = await chatkit.ask(alice.http, "threads.update", thread_id=threads[1], title="Groceries")
    assert renamed["title"] == "Groceries"
    await chatkit.ask(alice.http, "threads.delete", thread_id=threads[1])
    left = await chatkit.ask(alice.http, "threads.list")
    assert {thread["id"] for thread in left["data"]} == {threads[0], threads[2]}


async def test_items_are_paged_both_ways_without_gaps(alice: Person) -> None:
    events = await chatkit.send(alice.http, chatkit.create("hello"))
    thread = chatkit.thread_of(events)
    for _ in range(12):
        await chatkit.send(alice.http, chatkit.add(thread, "hello"))

    async def all_items(order: str) -> list[str]:
        found: list[str] = []
        after: str | None = None
        while True:
            page = await chatkit.ask(
                alice.http, "items.list", thread_id=thread, limit=7, order=order, **({"after": after} if after else {})
            )
            found += [item["id"] for item in page["data"]]
            if not page["has_more"]:
                return found
            after = page["after"]

    ascending = await all_items("asc")
    assert len(ascending) == len(set(ascending)) == 26
    assert await all_items("desc") == ascending[::-1]


async def test_another_users_thread_does_not_exist(alice: Person, bob: Person) -> None:
    events = await chatkit.send(alice.http, chatkit.create("add milk"))
    thread, item = chatkit.thread_of(events), chatkit.user_item(events)
    for request in (
        chatkit.add(thread, "delete it"),
        chatkit.retry(thread, item),
        {"type": "threads.get_by_id", "params": {"thread_id": thread}},
        {"type": "items.list", "params": {"thread_id": thread}},
        {"type": "threads.update", "params": {"thread_id": thread, "title": "mine"}},
        {"type": "threads.delete", "params": {"thread_id": thread}},
    ):
        response = await bob.http.post("/chatkit", json=request)
        assert response.status_code == 404, (request, response.text)
        assert response.json()["type"] == "/problems/conversation_not_found"
    assert (await chatkit.ask(bob.http, "threads.list"))["data"] == []
    assert (await chatkit.ask(alice.http, "threads.get_by_id", thread_id=thread))["title"] == "add milk"


def message(text: Any) -> dict[str, Any]:
    request = chatkit.create("x")
    request["params"]["input"]["content"][0]["text"] = text
    return request


BAD_REQUESTS = [
    pytest.param(message(""), 422, id="empty"),
    pytest.param(message("  \n "), 422, id="blank"),
    pytest.param(message("x" * 4001), 422, id="too-long"),
    pytest.param(message("nul\x00"), 422, id="nul"),
    pytest.param(message(7), 400, id="number"),
    pytest.param({"type": "threads.unknown", "params": {}}, 400, id="unknown-type"),
    pytest.param({}, 400, id="empty-object"),
    pytest.param([], 400, id="array"),
    pytest.param(chatkit.add("thr_nothing", "hi"), 404, id="unknown-thread"),
    pytest.param({"type": "items.list", "params": {"thread_id": "nul\x00"}}, 422, id="nul-thread"),
    pytest.param(
        {"type": "attachments.create", "params": {"name": "a", "size": 1, "mime_type": "text/plain"}},
        422,
        id="attachment",
    ),
    pytest.param(
        {"type": "input.transcribe", "params": {"audio_base64": "?", "mime_type": "audio/webm"}}, 422, id="audio"
    ),
    pytest.param(
        {"type": "threads.custom_action", "params": {"thread_id": "t", "action": {"type": "x"}}}, 404, id="action"
    ),
    pytest.param(
        {"type": "threads.sync_custom_action", "params": {"thread_id": "t", "action": {"type": "x"}}},
        404,
        id="sync-action",
    ),
    pytest.param(
        {"type": "threads.add_client_tool_output", "params": {"thread_id": "t", "result": 1}}, 422, id="tool-output"
    ),
    pytest.param({"type": "threads.update", "params": {"thread_id": "t", "title": "x" * 201}}, 422, id="long-title"),
]


@pytest.mark.parametrize(("request_body", "status"), BAD_REQUESTS)
async def test_a_bad_request_is_a_client_error_before_any_stream(alice: Person, request_body: Any, status: int) -> None:
    response = await alice.http.post("/chatkit", json=request_body)
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    assert response.json()["fix"]
    assert (await chatkit.ask(alice.http, "threads.list"))["data"] == []


@pytest.mark.parametrize("body", [b"{", b"\xff", b'{"type": "threads.create", "params": "\\ud800"}', b"x" * 300_000])
async def test_a_body_that_is_no_json_is_a_client_error(alice: Person, body: bytes) -> None:
    response = await alice.http.post("/chatkit", content=body, headers={"content-type": "application/json"})
    assert response.status_code in (400, 413)
    assert response.headers["content-type"] == "application/problem+json"


async def test_a_retry_of_an_answered_turn_does_nothing_twice(alice: Person) -> None:
    events = await chatkit.send(alice.http, chatkit.create("add milk and eggs"))
    thread, item = chatkit.thread_of(events), chatkit.user_item(events)
    for _ in range(2):
        again = await chatkit.send(alice.http, chatkit.retry(thread, item))
        assert "Milk" in chatkit.answer_of(again)
    assert await alice.titles() == ["Milk", "Eggs"]
    items = await chatkit.ask(alice.http, "items.list", thread_id=thread, order="asc")
    assert [one["type"] for one in items["data"]] == ["user_message", "assistant_message", "widget"]


async def test_only_a_users_own_message_can_be_retried(alice: Person) -> None:
    events = await chatkit.send(alice.http, chatkit.create("hello"))
    answer = next(
        e["item"]["id"] for e in events if e["type"] == "thread.item.done" and e["item"]["type"] != "user_message"
    )
    thread = chatkit.thread_of(events)
    for item, status in ((answer, 422), ("msg_unknown", 404)):
        response = await alice.http.post("/chatkit", json=chatkit.retry(thread, item))
        assert response.status_code == status
    items = await chatkit.ask(alice.http, "items.list", thread_id=thread)
    assert len(items["data"]) == 2


async def test_a_reader_that_goes_away_loses_nothing(alice: Person) -> None:
    async with alice.http.stream("POST", "/chatkit", json=chatkit.create("add milk and eggs")) as response:
        assert response.status_code == 200
        async for _ in response.aiter_bytes():
            break
    async with asyncio.timeout(10):
        while not (items := await stored_items(alice)) or items[-1]["type"] != "widget":
            await asyncio.sleep(0.01)
    assert await alice.titles() == ["Milk", "Eggs"]
    thread = (await chatkit.ask(alice.http, "threads.list"))["data"][0]["id"]
    assert chatkit.answer_of(await chatkit.send(alice.http, chatkit.add(thread, "show my tasks")))


async def stored_items(person: Person) -> list[dict[str, Any]]:
    threads = (await chatkit.ask(person.http, "threads.list"))["data"]
    if not threads:
        return []
    return (await chatkit.ask(person.http, "items.list", thread_id=threads[0]["id"], order="asc"))["data"]


async def test_many_users_at_once_see_only_their_own(make_person: Callable[..., Person]) -> None:
    people = [make_person() for _ in range(12)]

    async def live(number: int, person: Person) -> None:
        await talk(person, f"add alpha{number} and beta{number}", "show my tasks", f"complete alpha{number}")

    await asyncio.gather(*(live(number, person) for number, person in enumerate(people)))
    for number, person in enumerate(people):
        assert await person.titles(status="pending") == [f"Beta{number}"]
        assert await person.titles(status="completed") == [f"Alpha{number}"]


async def test_browsers_of_the_frontend_may_call_and_others_may_not(
    backend_url: str, make_settings: Callable[..., Any]
) -> None:
    origin = make_settings().better_auth_url
    headers = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization,x-timezone"}
    async with httpx2.AsyncClient(base_url=backend_url) as client:
        ours = await client.options("/chatkit", headers={**headers, "Origin": origin})
        other = await client.options("/chatkit", headers={**headers, "Origin": "https://evil.example"})
    assert ours.headers["access-control-allow-origin"] == origin
    assert "access-control-allow-origin" not in other.headers


async def test_a_chosen_language_is_spoken_and_another_one_understood_all_the_same(alice: Person) -> None:
    await alice.http.patch(alice.path("/settings"), json={"language": "de"})
    (answer,) = await talk(alice, "Milch")
    assert "liste" in answer.lower(), "one word says nothing of its language"
    await talk(alice, "remind me to call Bob tomorrow at 5pm")
    assert await alice.titles() == ["Call Bob"]


async def test_a_week_begins_where_the_user_says(alice: Person) -> None:
    await alice.http.patch(alice.path("/settings"), json={"week_start": "sunday"})
    await talk(alice, "add water the plants sunday next week")
    (task,) = (await alice.http.get(alice.path("/tasks"))).json()
    due = date.fromisoformat(task["due"])
    today = datetime.now(UTC).date()
    this_week = today - timedelta(days=(today.weekday() + 1) % 7)
    assert due == this_week + timedelta(weeks=1)

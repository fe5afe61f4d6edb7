"""Sound ChatKit requests of every kind, with something in them changed: an answer or a refusal, never a fault."""

from __future__ import annotations

import asyncio
import copy
import json
from collections.abc import Iterable, Iterator
from typing import Any, cast, get_args

import httpx2
import pytest
from chatkit.types import ChatKitReq
from conftest import Person
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support import chatkit

EXAMPLES = 25
"""For each kind of request; there are sixteen."""

NASTY: list[Any] = [
    None,
    True,
    0,
    -1,
    2**63,
    1.5,
    "",
    "\x00",
    "\ud800",
    "x" * 5000,
    [],
    {},
    [[]],
    {"type": "nothing"},
    "../..",
]
values: st.SearchStrategy[Any] = (
    st.sampled_from(NASTY) | st.text(max_size=40) | st.integers() | st.lists(st.integers(), max_size=3)
)


def kinds_in_the_protocol() -> set[str]:
    requests = get_args(get_args(ChatKitReq)[0])
    return {get_args(request.model_fields["type"].annotation)[0] for request in requests}


def sound_requests(thread: str, message: str, answer: str) -> dict[str, dict[str, Any]]:
    """One request of each kind that is as the protocol wants it."""
    said = chatkit.user_input("add milk")
    action = {"type": "task.complete", "payload": {"task_id": 1}}
    click = {"thread_id": thread, "item_id": answer, "action": action}
    attachment = {"name": "a.txt", "size": 3, "mime_type": "text/plain"}
    params: dict[str, dict[str, Any]] = {
        "threads.create": {"input": said},
        "threads.add_user_message": {"thread_id": thread, "input": said},
        "threads.add_client_tool_output": {"thread_id": thread, "result": {"ok": True}},
        "threads.add_structured_input": {"thread_id": thread, "item_id": answer, "input": {"answers": {}}},
        "threads.retry_after_item": {"thread_id": thread, "item_id": message},
        "threads.custom_action": click,
        "threads.sync_custom_action": click,
        "threads.get_by_id": {"thread_id": thread},
        "threads.list": {"limit": 5, "order": "desc", "after": None},
        "threads.update": {"thread_id": thread, "title": "A title"},
        "threads.delete": {"thread_id": thread},
        "items.list": {"thread_id": thread, "limit": 5, "order": "asc", "after": None},
        "items.feedback": {"thread_id": thread, "item_ids": [answer], "kind": "positive"},
        "attachments.create": attachment,
        "attachments.delete": {"attachment_id": "atc_1"},
        "input.transcribe": {"audio_base64": "AAAA", "mime_type": "audio/webm"},
    }
    return {kind: {"type": kind, "params": given, "metadata": {}} for kind, given in params.items()}


def places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Where something can be changed: every key and index within."""
    inner: Iterable[tuple[str | int, Any]] = ()
    if isinstance(value, dict):
        inner = cast(dict[str | int, Any], value).items()
    elif isinstance(value, list):
        inner = enumerate(cast(list[Any], value))
    for key, part in inner:
        yield (*path, key)
        yield from places(part, (*path, key))


@st.composite
def mutations(draw: st.DrawFn, sound: dict[str, Any]) -> Any:
    """The request with up to three places dropped, replaced, doubled or added to."""
    changed = copy.deepcopy(sound)
    for _ in range(draw(st.integers(0, 3))):
        found = list(places(changed))
        if not found:
            break
        *way, last = draw(st.sampled_from(found))
        parent: Any = changed
        for step in way:
            parent = parent[step]
        change = draw(st.sampled_from(["drop", "replace", "wrap", "add"]))
        if change == "drop":
            del parent[last]
        elif change == "add" and isinstance(parent, dict):
            parent[draw(st.text(max_size=8))] = copy.deepcopy(draw(values))
        else:
            # A copy: the values are for every request, and one that was put into itself could not be sent.
            parent[last] = [parent[last]] * 2 if change == "wrap" else copy.deepcopy(draw(values))
    return changed


def test_every_kind_of_request_is_among_them() -> None:
    assert set(sound_requests("", "", "")) == kinds_in_the_protocol()


@pytest.mark.parametrize("kind", sorted(sound_requests("", "", "")))
async def test_no_change_of_a_sound_request_is_a_fault(alice: Person, kind: str) -> None:
    events = await chatkit.send(alice.http, chatkit.create("add milk and eggs"))
    thread, message = chatkit.thread_of(events), chatkit.user_item(events)
    answer = next(event["item"]["id"] for event in reversed(events) if event["type"] == "thread.item.done")
    sound = sound_requests(thread, message, answer)[kind]

    def attack() -> None:
        with httpx2.Client(base_url=alice.http.base_url, headers=alice.http.headers, timeout=30) as client:

            @settings(max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
            @given(mutations(sound))
            def send(request: Any) -> None:
                body = json.dumps(request).encode()
                response = client.post("/chatkit", content=body, headers={"content-type": "application/json"})
                assert response.status_code < 500, (request, response.text)
                assert "Traceback" not in response.text
                for event in (
                    chatkit.parse_events(response.text)
                    if "event-stream" in response.headers.get("content-type", "")
                    else []
                ):
                    assert event["type"] != "error", (request, event)

            send()

    await asyncio.to_thread(attack)
    assert (await alice.http.get(alice.path("/tasks"))).status_code == 200

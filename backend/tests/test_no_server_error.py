"""Whatever is sent, the answer is never a 500 and never holds a stack trace."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx2
from conftest import Person
from hypothesis import given, settings
from hypothesis import strategies as st
from support import chatkit

EXAMPLES = 120

# Texts that have broken servers before, beside whatever else comes to mind.
nasty = st.sampled_from(
    ["", " ", "\x00", "\ud800", "\u202e", "%", "'; drop table tasks;--", "💩" * 300, "x" * 5000, "../..", "NaN"]
)
texts = st.one_of(nasty, st.text(max_size=80))
values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.integers(-(2**70), 2**70), st.floats(), texts),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)
fields = st.sampled_from(
    [
        "title",
        "description",
        "due",
        "due_end",
        "recurrence",
        "priority",
        "tags",
        "completed",
        "message",
        "conversation_id",
    ]
)
bodies = st.one_of(
    st.dictionaries(fields, values, max_size=5).map(lambda body: json.dumps(body).encode()),
    st.binary(max_size=200),
    values.map(lambda value: json.dumps(value).encode()),
)
paths = st.sampled_from(["/tasks", "/tasks/1", "/tasks/{}", "/tasks/1/complete", "/chat", "/undo", "/nothing"])
methods = st.sampled_from(["GET", "POST", "PUT", "PATCH", "DELETE"])
queries = st.dictionaries(
    st.sampled_from(["status", "due_before", "due_after", "tag", "priority", "search", "limit", "cursor"]),
    texts,
    max_size=3,
)
kinds = st.sampled_from(
    ["threads.create", "threads.add_user_message", "threads.retry_after_item", "threads.get_by_id", "threads.list",
     "threads.update", "threads.delete", "items.list", "items.feedback", "threads.custom_action", "input.transcribe",
     "threads.add_structured_input", "threads.add_client_tool_output", "attachments.create", "attachments.delete"]
)  # fmt: skip
params = st.fixed_dictionaries(
    {},
    optional={
        "thread_id": texts, "item_id": texts, "after": texts, "limit": values, "order": texts, "title": texts,
        "kind": texts, "item_ids": values, "result": values, "action": values,
        "input": st.one_of(values, texts.map(chatkit.user_input)),
    },
)  # fmt: skip


def check(response: httpx2.Response) -> None:
    assert response.status_code < 500, (response.request.url, response.text)
    assert "Traceback" not in response.text
    if response.status_code >= 400 and response.headers.get("content-type", "").startswith("application/problem"):
        assert response.json()["fix"]


def client_of(person: Person) -> httpx2.Client:
    return httpx2.Client(base_url=person.http.base_url, headers=person.http.headers, timeout=30)


async def test_rest_never_fails_on_its_own(alice: Person) -> None:
    def attack() -> None:
        with client_of(alice) as client:

            @settings(max_examples=EXAMPLES, deadline=None, database=None)
            @given(methods, paths, texts, queries, bodies)
            def send(method: str, path: str, part: str, query: dict[str, str], body: bytes) -> None:
                headers = {"content-type": "application/json"}
                try:
                    request = client.build_request(
                        method, alice.path(path.format(part)), params=query, content=body, headers=headers
                    )
                except (UnicodeEncodeError, httpx2.InvalidURL):
                    return  # cannot even be put on the wire
                check(client.send(request))

            send()

    await asyncio.to_thread(attack)


async def test_chatkit_never_fails_on_its_own(alice: Person) -> None:
    def attack() -> None:
        with client_of(alice) as client:

            @settings(max_examples=EXAMPLES, deadline=None, database=None)
            @given(kinds, params)
            def send(kind: str, given_params: dict[str, Any]) -> None:
                body = json.dumps({"type": kind, "params": given_params}).encode()
                response = client.post("/chatkit", content=body, headers={"content-type": "application/json"})
                check(response)
                assert '"type":"error"' not in response.text

            send()

    await asyncio.to_thread(attack)

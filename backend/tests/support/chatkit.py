"""A ChatKit client: sends the protocol's requests and reads its event stream."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import httpx2


def user_input(text: str) -> dict[str, Any]:
    return {"content": [{"type": "input_text", "text": text}], "attachments": [], "inference_options": {}}


def create(text: str) -> dict[str, Any]:
    return {"type": "threads.create", "params": {"input": user_input(text)}}


def add(thread_id: str, text: str) -> dict[str, Any]:
    return {"type": "threads.add_user_message", "params": {"thread_id": thread_id, "input": user_input(text)}}


def retry(thread_id: str, item_id: str) -> dict[str, Any]:
    return {"type": "threads.retry_after_item", "params": {"thread_id": thread_id, "item_id": item_id}}


def parse_events(stream: str) -> list[dict[str, Any]]:
    return [json.loads(block.removeprefix("data: ")) for block in stream.split("\n\n") if block]


def thread_of(events: Sequence[dict[str, Any]]) -> str:
    return next(event["thread"]["id"] for event in events if event["type"] == "thread.created")


def user_item(events: Sequence[dict[str, Any]]) -> str:
    return next(
        event["item"]["id"]
        for event in events
        if event["type"] == "thread.item.done" and event["item"]["type"] == "user_message"
    )


def answer_of(events: Sequence[dict[str, Any]]) -> str:
    """The text of the finished answer."""
    return "".join(
        part["text"]
        for event in events
        if event["type"] == "thread.item.done" and event["item"]["type"] == "assistant_message"
        for part in event["item"]["content"]
    )


def deltas_of(events: Sequence[dict[str, Any]]) -> str:
    """The text as it was streamed."""
    updates = [event["update"] for event in events if event["type"] == "thread.item.updated"]
    return "".join(update["delta"] for update in updates if update["type"].endswith("text_delta"))


async def send(client: httpx2.AsyncClient, request: dict[str, Any]) -> list[dict[str, Any]]:
    """Send a streamed request and read all of its events."""
    response = await client.post("/chatkit", json=request)
    assert response.status_code == 200, response.text
    assert response.headers["content-type"].startswith("text/event-stream")
    return parse_events(response.text)


async def ask(client: httpx2.AsyncClient, kind: str, **params: Any) -> dict[str, Any]:
    """Send a request that is answered with JSON."""
    response = await client.post("/chatkit", json={"type": kind, "params": params})
    assert response.status_code == 200, response.text
    return response.json()

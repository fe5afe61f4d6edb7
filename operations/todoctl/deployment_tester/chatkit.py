"""The ChatKit protocol as a page speaks it: what is sent, and what a stream of events says."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, cast

from todoctl.deployment_tester.outcome import CheckFailedError
from todoctl.programs.command import JsonObject

_FIX = "Compare the versions of page and API (./todoctl status), and read the log: ./todoctl logs backend"


def message(text: str, thread_id: str | None) -> JsonObject:
    """The request that sends a message; without a thread it begins one."""
    sent: JsonObject = {"content": [{"type": "input_text", "text": text}], "attachments": [], "inference_options": {}}
    if thread_id is None:
        return {"type": "threads.create", "params": {"input": sent}}
    return {"type": "threads.add_user_message", "params": {"thread_id": thread_id, "input": sent}}


def read_events(lines: Iterable[str]) -> Iterator[JsonObject]:
    """The events of a stream, each as soon as it is whole (WHATWG's rules for server-sent events)."""
    data: list[str] = []
    for line in lines:
        if line.startswith("data:"):
            data.append(line[5:].removeprefix(" "))
        elif not line and data:
            yield _parse("\n".join(data))
            data = []
    if data:
        raise CheckFailedError("The chat's stream broke off within an event.", fix=_FIX)


def _parse(text: str) -> JsonObject:
    try:
        event: object = json.loads(text)
    except ValueError:
        event = None
    if not isinstance(event, dict) or "type" not in event:
        raise CheckFailedError(f"The chat's stream holds something that is no ChatKit event: {text[:200]!r}", fix=_FIX)
    return cast("JsonObject", event)


@dataclass
class Turn:
    """One message and its answer, as far as the stream told of it."""

    thread_id: str | None
    events: list[JsonObject] = field(default_factory=list[JsonObject])
    first_seconds: float = 0.0
    """Until the first event came."""
    seconds: float = 0.0
    """Until the stream ended."""

    def take(self, event: JsonObject) -> None:
        """Notes an event. Raises CheckFailedError when it says that the turn failed."""
        self.events.append(event)
        if event["type"] == "thread.created":
            self.thread_id = str(event["thread"]["id"])
        elif event["type"] == "error":
            told = event.get("message") or event.get("code") or "no reason"
            raise CheckFailedError(f"The chat answered with an error: {told}", fix=_FIX)

    @property
    def answer(self) -> str:
        """Everything the assistant said or drew, as text."""
        return " ".join(text for item in self._items_of_the_assistant() for text in _texts(item))

    @property
    def changed_tasks(self) -> bool:
        """The page was told to read the tasks again."""
        effects = (event for event in self.events if event["type"] == "client_effect")
        return any(effect.get("name") == "tasks.changed" for effect in effects)

    def _items_of_the_assistant(self) -> Iterator[JsonObject]:
        for event in self.events:
            if event["type"] == "thread.item.done" and event["item"]["type"] in {"assistant_message", "widget"}:
                yield event["item"]


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401 - a JSON value of any shape
    """All texts that a widget or message holds, in their order; keys and ids are none."""
    if isinstance(value, dict):
        for name, inner in cast("JsonObject", value).items():
            if name not in {"id", "type", "thread_id", "created_at"}:
                yield from _texts(inner)
    elif isinstance(value, list):
        for inner in cast("list[object]", value):
            yield from _texts(inner)
    elif isinstance(value, str):
        yield value

"""One chat turn: what is known when it starts, and what it did."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Awaitable, Callable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from todo_backend.database import OwnerId
from todo_backend.language import Context, Request, TaskView, Understanding, detect

Arguments = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class ToolCall:
    """One tool call that was really made. Exactly one of `result` (JSON) and `error` is set."""

    name: str
    arguments: Arguments
    result: Any = None
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Memory:
    """What a conversation remembers from turn to turn. Stored with the conversation, as JSON.

    question_item: the thread item in which `pending` can be answered by a click.
    """

    last_listed: tuple[int, ...] = ()
    last_tasks: tuple[int, ...] = ()
    pending: Mapping[str, object] | None = None
    language: str | None = None
    question_item: str | None = None

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Memory:
        return cls(
            tuple(stored.get("last_listed") or ()),
            tuple(stored.get("last_tasks") or ()),
            stored.get("pending"),
            stored.get("language"),
            stored.get("question_item"),
        )

    def as_json(self) -> dict[str, Any]:
        return {
            "last_listed": list(self.last_listed),
            "last_tasks": list(self.last_tasks),
            "pending": self.pending and dict(self.pending),
            "language": self.language,
            "question_item": self.question_item,
        }

    def as_context(self) -> Context:
        return Context(self.last_listed, self.last_tasks, self.pending)


@dataclass(slots=True)
class Turn:
    """The state of one turn while it runs; it lives no longer than the request.

    id: that of the user's message; everything the turn changes is undone together, and a repeated
    turn finds by it what was done. load_tasks: the user's tasks, open and soonest first. draws: lists and
    questions are drawn beside the answer, so the answer need not hold them. is_button: the text stands
    for a button that was pressed, in the conversation's language. chosen_language: the user's setting; None:
    whichever the text is in. week_start: the weekday that begins the user's weeks, 0 for Monday to 6 for Sunday.
    """

    id: str
    owner: OwnerId
    zone: ZoneInfo
    now: datetime
    text: str
    memory: Memory
    load_tasks: Callable[[], Awaitable[tuple[TaskView, ...]]]
    draws: bool = False
    is_button: bool = False
    chosen_language: str | None = None
    week_start: int = 0
    done_before: tuple[ToolCall, ...] = ()
    calls: list[ToolCall] = field(default_factory=list[ToolCall])
    refused_deletions: list[int] = field(default_factory=list[int])
    understanding: Understanding | None = None
    request: Request | None = None  # what `understanding` was made of
    assistant: str = "built-in"
    fallback_reason: str | None = None
    one_at_a_time: asyncio.Lock = field(default_factory=asyncio.Lock)
    _repeats: dict[str, int] = field(default_factory=dict[str, int])

    def call_key(self, tool: str, arguments: Arguments) -> str:
        """Names a call within the turn: the same call of a repeated turn gets the same key."""
        canonical = json.dumps([tool, arguments], sort_keys=True, ensure_ascii=False)
        digest = hashlib.sha256(canonical.encode()).hexdigest()[:24]
        repeat = self._repeats[digest] = self._repeats.get(digest, 0) + 1
        return f"{digest}:{repeat}"

    def memory_after(self) -> Memory:
        """What to remember once the turn has ended."""
        listed, touched, pointed = self.memory.last_listed, list[int](), self.memory.last_tasks
        for call in self.calls:
            if call.error is not None:
                continue
            if call.name == "list_tasks":
                listed = tuple(task["id"] for task in call.result)
                # "It" is what was just shown; of several, none: an older task would be changed by mistake.
                pointed = listed if len(listed) == 1 else ()
            elif "task_id" in call.result:
                touched.append(call.result["task_id"])
        question = self.question_item if self.draws and is_clickable(self.pending) else None
        return Memory(listed[:200], tuple(dict.fromkeys(touched)) or pointed, self.pending, self.language, question)

    @property
    def pending(self) -> Mapping[str, object] | None:
        """What this turn asks the user, in the engine's own words."""
        return self.understanding.pending if self.understanding else self._question()

    @property
    def language(self) -> str:
        """The language that the user speaks, as far as it can be told."""
        if self.understanding:
            return self.understanding.language
        return (self.is_button and self.memory.language) or detect(self.text)

    @property
    def question_item(self) -> str:
        """The id of the item that asks what is `pending`; the same in each try of the turn."""
        return f"{self.id}_ask"

    def _question(self) -> Mapping[str, object] | None:
        """What a "yes" will do, in the engine's own words, when a model's deletions were refused."""
        if not self.refused_deletions:
            return None
        actions = [{"tool": "delete_task", "arguments": {"task_id": task_id}} for task_id in self.refused_deletions]
        return {"kind": "confirm", "actions": actions}

    @property
    def changed_tasks(self) -> bool:
        return any(call.error is None and call.name != "list_tasks" for call in self.calls)


def is_clickable(pending: Mapping[str, object] | None) -> bool:
    """Whether a question can be answered by a click: a choice, or a yes or no."""
    return pending is not None and pending.get("kind") in ("choose", "confirm")


current_turn: ContextVar[Turn] = ContextVar("current_turn")
"""The turn within which tools are being called."""

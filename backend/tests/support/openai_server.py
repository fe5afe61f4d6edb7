"""A stand-in for an OpenAI-compatible server that speaks the true protocol: Responses and Chat Completions, streamed.

It plays a script: each model call takes the next step. A step is what the model says, calls, or how it fails.
"""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route


@dataclass(frozen=True, slots=True)
class Say:
    """The model answers with words."""

    text: str


@dataclass(frozen=True, slots=True)
class Call:
    """The model calls tools: (name, arguments) each; arguments may be any text, sound JSON or not."""

    calls: tuple[tuple[str, dict[str, Any] | str], ...]


@dataclass(frozen=True, slots=True)
class Fail:
    """The server answers with an error status."""

    status: int


@dataclass(frozen=True, slots=True)
class Break:
    """The connection ends after `text`, in the middle of the stream."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class CutCall:
    """A tool call comes whole, then the connection ends before the response is complete."""

    name: str
    arguments: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Hang:
    """Nothing comes for so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Rubbish:
    """A body that is no answer."""

    body: str = "data: {this is not json}\n\n"


Step = Say | Call | CutCall | Fail | Break | Hang | Rubbish


@dataclass
class OpenAIServer:
    """`script` is played in order; `requests` holds the bodies that came in. An empty script answers 500."""

    script: list[Step] = field(default_factory=list[Step])
    requests: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    keys: list[str] = field(default_factory=list[str])
    url: str = ""

    def __post_init__(self) -> None:
        self.app = Starlette(
            routes=[
                Route("/v1/chat/completions", self._completions, methods=["POST"]),
                Route("/v1/responses", self._responses, methods=["POST"]),
            ]
        )

    def play(self, *steps: Step) -> None:
        self.script[:] = steps
        self.requests.clear()

    async def _completions(self, request: Request) -> Response:
        step = await self._take(request)
        return await self._answer(step, _completion_events)

    async def _responses(self, request: Request) -> Response:
        step = await self._take(request)
        return await self._answer(step, _response_events)

    async def _take(self, request: Request) -> Step:
        body = await request.json()
        assert body["stream"] is True
        self.requests.append(body)
        self.keys.append(request.headers.get("authorization", ""))
        return self.script.pop(0) if self.script else Fail(500)

    async def _answer(self, step: Step, events: Any) -> Response:
        if isinstance(step, Hang):
            await asyncio.sleep(step.seconds)
            step = Fail(503)
        if isinstance(step, Fail):
            return JSONResponse({"error": {"message": "scripted failure", "type": "x", "code": None}}, step.status)
        if isinstance(step, Rubbish):
            return Response(step.body, media_type="text/event-stream")
        return StreamingResponse(events(step), media_type="text/event-stream")


def _calls_of(step: Call | CutCall) -> list[tuple[str, str, str]]:
    return [
        (f"call_{uuid.uuid4().hex[:8]}", name, arguments if isinstance(arguments, str) else json.dumps(arguments))
        for name, arguments in (step.calls if isinstance(step, Call) else ((step.name, step.arguments),))
    ]


def _words(text: str) -> list[str]:
    return [word + " " for word in text.split(" ")[:-1]] + [text.rsplit(" ", maxsplit=1)[-1]]


async def _completion_events(step: Say | Call | CutCall | Break) -> AsyncIterator[str]:
    base = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "fake"}

    def chunk(delta: dict[str, Any], finish: str | None = None) -> str:
        choice = {"index": 0, "delta": delta, "finish_reason": finish}
        return f"data: {json.dumps({**base, 'choices': [choice]})}\n\n"

    if isinstance(step, Call | CutCall):
        for index, (call_id, name, arguments) in enumerate(_calls_of(step)):
            function = {"name": name, "arguments": ""}
            call = {"index": index, "id": call_id, "type": "function", "function": function}
            yield chunk({"role": "assistant", "tool_calls": [call]})
            half = len(arguments) // 2
            for part in (arguments[:half], arguments[half:]):
                yield chunk({"tool_calls": [{"index": index, "function": {"arguments": part}}]})
        if isinstance(step, CutCall):
            return
        yield chunk({}, "tool_calls")
    else:
        for word in _words(step.text) if step.text else []:
            yield chunk({"role": "assistant", "content": word})
        if isinstance(step, Break):
            return
        yield chunk({}, "stop")
    yield "data: [DONE]\n\n"


async def _response_events(step: Say | Call | CutCall | Break) -> AsyncIterator[str]:
    sequence = 0

    def event(kind: str, **fields: Any) -> str:
        nonlocal sequence
        sequence += 1
        return f"event: {kind}\ndata: {json.dumps({'type': kind, 'sequence_number': sequence, **fields})}\n\n"

    response: dict[str, Any] = {
        "id": "resp_1", "created_at": 1, "model": "fake", "object": "response", "output": [], "status": "in_progress",
        "parallel_tool_calls": True, "tool_choice": "auto", "tools": [],
    }  # fmt: skip
    yield event("response.created", response=response)
    output: list[dict[str, Any]] = []
    if isinstance(step, Call | CutCall):
        for index, (call_id, name, arguments) in enumerate(_calls_of(step)):
            item: dict[str, Any] = {"id": f"fc_{index}", "type": "function_call", "status": "completed"}
            item |= {"call_id": call_id, "name": name, "arguments": arguments}
            yield event("response.output_item.added", output_index=index, item={**item, "arguments": ""})
            yield event(
                "response.function_call_arguments.delta", output_index=index, item_id=item["id"], delta=arguments
            )
            yield event("response.output_item.done", output_index=index, item=item)
            output.append(item)
        if isinstance(step, CutCall):
            return
    else:
        place = {"output_index": 0, "content_index": 0, "item_id": "msg_same_every_time"}
        message: dict[str, Any] = {
            "id": "msg_same_every_time",
            "type": "message",
            "role": "assistant",
            "status": "in_progress",
            "content": [],
        }
        if step.text:
            yield event("response.output_item.added", output_index=0, item=message)
            part: dict[str, Any] = {"type": "output_text", "text": "", "annotations": []}
            yield event("response.content_part.added", part=part, **place)
            for word in _words(step.text):
                yield event("response.output_text.delta", delta=word, logprobs=[], **place)
        if isinstance(step, Break):
            return
        done: dict[str, Any] = {
            **message,
            "status": "completed",
            "content": [{"type": "output_text", "text": step.text, "annotations": []}],
        }
        yield event("response.output_text.done", text=step.text, logprobs=[], **place)
        yield event("response.output_item.done", output_index=0, item=done)
        output.append(done)
    yield event("response.completed", response={**response, "status": "completed", "output": output})

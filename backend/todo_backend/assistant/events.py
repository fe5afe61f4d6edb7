"""Building the stream events by which a Model of ours speaks to the agents' loop."""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Iterator, Mapping

from openai.types.responses import (
    Response,
    ResponseCompletedEvent,
    ResponseContentPartAddedEvent,
    ResponseFunctionToolCall,
    ResponseOutputItem,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseOutputMessage,
    ResponseOutputText,
    ResponseStreamEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
    ResponseUsage,
)
from openai.types.responses.response_usage import InputTokensDetails, OutputTokensDetails

DELTA_CHARACTERS = 48


def new_message_id() -> str:
    """An id for an answer. It becomes the id of the thread item, so it must never come twice."""
    return f"msg_{uuid.uuid4().hex}"


def message(text: str) -> ResponseOutputMessage:
    part = ResponseOutputText(text=text, type="output_text", annotations=[], logprobs=[])
    return ResponseOutputMessage(
        id=new_message_id(), type="message", role="assistant", status="completed", content=[part]
    )


def function_call(name: str, arguments: Mapping[str, object], call_id: str) -> ResponseFunctionToolCall:
    return ResponseFunctionToolCall(
        id=f"fc_{uuid.uuid4().hex}", call_id=call_id, type="function_call", name=name, arguments=json.dumps(arguments)
    )


def completed(output: list[ResponseOutputItem], model: str, sequence: int) -> ResponseCompletedEvent:
    usage = ResponseUsage(
        input_tokens=0,
        input_tokens_details=InputTokensDetails(cached_tokens=0, cache_write_tokens=0),
        output_tokens=0,
        output_tokens_details=OutputTokensDetails(reasoning_tokens=0),
        total_tokens=0,
    )
    response = Response(
        id=f"resp_{uuid.uuid4().hex}",
        created_at=time.time(),
        model=model,
        object="response",
        output=output,
        tool_choice="auto",
        tools=[],
        parallel_tool_calls=False,
        usage=usage,
    )
    return ResponseCompletedEvent(type="response.completed", sequence_number=sequence, response=response)


def stream_of(output: list[ResponseOutputItem], model: str) -> Iterator[ResponseStreamEvent]:
    """The events of a whole answer: text in readable portions, function calls only at the end."""
    sequence = 0
    for index, item in enumerate(output):
        if isinstance(item, ResponseOutputMessage):
            for event in _message_events(item, index, sequence):
                yield event
                sequence += 1
    yield completed(output, model, sequence)


def _message_events(item: ResponseOutputMessage, index: int, sequence: int) -> Iterator[ResponseStreamEvent]:
    part = item.content[0]
    assert isinstance(part, ResponseOutputText)
    text = part.text
    empty = item.model_copy(update={"content": [], "status": "in_progress"})
    yield ResponseOutputItemAddedEvent(
        type="response.output_item.added", item=empty, output_index=index, sequence_number=sequence
    )
    yield ResponseContentPartAddedEvent(
        type="response.content_part.added",
        item_id=item.id,
        output_index=index,
        content_index=0,
        part=ResponseOutputText(text="", type="output_text", annotations=[], logprobs=[]),
        sequence_number=sequence + 1,
    )
    for start in range(0, len(text), DELTA_CHARACTERS):
        sequence += 1
        yield ResponseTextDeltaEvent(
            type="response.output_text.delta",
            item_id=item.id,
            output_index=index,
            content_index=0,
            delta=text[start : start + DELTA_CHARACTERS],
            logprobs=[],
            sequence_number=sequence + 1,
        )
    yield ResponseTextDoneEvent(
        type="response.output_text.done",
        item_id=item.id,
        output_index=index,
        content_index=0,
        text=text,
        logprobs=[],
        sequence_number=sequence + 2,
    )
    yield ResponseOutputItemDoneEvent(
        type="response.output_item.done", item=item, output_index=index, sequence_number=sequence + 3
    )

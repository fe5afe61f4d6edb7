"""Words are joined where they come close together; everything else keeps its place, and nothing is lost."""

import asyncio
import contextvars
from collections.abc import AsyncGenerator
from contextlib import aclosing
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openai.types.responses import ResponseStreamEvent, ResponseTextDeltaEvent, ResponseTextDoneEvent

from todo_backend.assistant.gathered_words import MOST_WAITING, gather_words

SOON = 0.01


def words(text: str, item: str = "one") -> ResponseTextDeltaEvent:
    return ResponseTextDeltaEvent(
        item_id=item, content_index=0, output_index=0, delta=text, logprobs=[], sequence_number=0,
        type="response.output_text.delta",
    )  # fmt: skip


def done(text: str) -> ResponseTextDoneEvent:
    return ResponseTextDoneEvent(
        item_id="one", content_index=0, output_index=0, text=text, logprobs=[], sequence_number=0,
        type="response.output_text.done",
    )  # fmt: skip


def told(event: ResponseStreamEvent) -> tuple[str, str]:
    match event:
        case ResponseTextDeltaEvent():
            return event.item_id, event.delta
        case ResponseTextDoneEvent():
            return "done", event.text
        case _:
            raise AssertionError(event)


async def gathered(events: AsyncGenerator[ResponseStreamEvent], seconds: float) -> list[tuple[str, str]]:
    return [told(event) async for event in gather_words(events, seconds)]


async def test_the_first_words_come_at_once_and_the_next_together() -> None:
    more, seen = asyncio.Event(), asyncio.Event()

    async def model() -> AsyncGenerator[ResponseStreamEvent]:
        yield words("The ")
        await more.wait()
        for word in ("milk ", "is ", "on ", "your ", "list."):
            yield words(word)
            await asyncio.sleep(0)
        seen.set()
        yield done("The milk is on your list.")

    stream = gather_words(model(), SOON)
    assert told(await anext(stream)) == ("one", "The ")
    more.set()
    rest = [told(event) async for event in stream]
    assert seen.is_set()
    assert rest == [("one", "milk is on your list."), ("done", "The milk is on your list.")]


async def test_words_do_not_wait_for_a_model_that_pauses() -> None:
    waits = asyncio.Event()

    async def model() -> AsyncGenerator[ResponseStreamEvent]:
        yield words("First ")
        yield words("second ")
        await asyncio.sleep(0)
        yield words("third ")
        await waits.wait()
        yield words("last")

    stream = gather_words(model(), SOON)
    so_far = ""
    async with asyncio.timeout(5):
        while so_far != "First second third ":
            so_far += told(await anext(stream))[1]
    waits.set()
    assert [told(event) async for event in stream] == [("one", "last")]


async def test_an_error_comes_after_the_words_before_it() -> None:
    async def model() -> AsyncGenerator[ResponseStreamEvent]:
        yield words("Half ")
        yield words("a ")
        raise ConnectionResetError

    found: list[str] = []

    async def read() -> None:
        async for event in gather_words(model(), SOON):
            found.append(told(event)[1])  # noqa: PERF401 - what came before the error counts

    with pytest.raises(ConnectionResetError):
        await read()
    assert "".join(found) == "Half a "


async def test_who_goes_away_closes_the_stream_in_the_task_that_read_it() -> None:
    kept: contextvars.ContextVar[str] = contextvars.ContextVar("kept")
    closed = asyncio.Event()

    async def model() -> AsyncGenerator[ResponseStreamEvent]:
        token = kept.set("mine")
        try:
            while True:
                yield words("on and on ")
                await asyncio.sleep(0)
        finally:
            kept.reset(token)  # an error in any other task
            closed.set()

    async with aclosing(gather_words(model(), SOON)) as stream:
        assert told(await anext(stream))[0] == "one"
    assert closed.is_set()


async def test_a_model_that_is_faster_than_its_reader_waits() -> None:
    sent = 0

    async def model() -> AsyncGenerator[ResponseStreamEvent]:
        nonlocal sent
        for _ in range(3 * MOST_WAITING):
            sent += 1
            yield words("x")

    stream = gather_words(model(), 0.0)
    found = told(await anext(stream))[1]
    for _ in range(10):
        await asyncio.sleep(0)
    assert sent <= 2 * MOST_WAITING + 2
    found += "".join([told(event)[1] async for event in stream])
    assert found == "x" * 3 * MOST_WAITING


@given(st.lists(st.tuples(st.sampled_from(["one", "two", "done"]), st.text(max_size=3)), max_size=30), st.booleans())
def test_nothing_is_lost_doubled_or_moved(events: list[tuple[str, str]], slowly: bool) -> None:
    async def model() -> AsyncGenerator[ResponseStreamEvent]:
        for item, text in events:
            if slowly:
                await asyncio.sleep(0)
            yield done(text) if item == "done" else words(text, item)

    def by_message(found: list[tuple[str, str]]) -> list[tuple[str, list[str] | str]]:
        joined: list[tuple[str, list[str] | str]] = []
        for item, run in groupby(found, key=lambda one: one[0]):
            texts = [text for _, text in run]
            joined.append((item, texts if item == "done" else "".join(texts)))
        return joined

    assert by_message(asyncio.run(gathered(model(), 0.0))) == by_message(events)

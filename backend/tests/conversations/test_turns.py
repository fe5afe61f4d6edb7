"""How many turns run at once, and what happens to the others."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator

import pytest

from todo_backend.conversations.turns import Turns
from todo_backend.errors import NotReady, TooBusy


async def test_turns_wait_for_a_place_and_too_many_are_refused() -> None:
    turns = Turns(at_once=1, waiting=1)
    gate = asyncio.Event()
    done: list[str] = []

    async def work(name: str) -> None:
        await gate.wait()
        done.append(name)

    first = await turns.start(work("first"))
    second = asyncio.create_task(turns.start(work("second")))
    await asyncio.sleep(0)
    with pytest.raises(TooBusy):
        await turns.start(work("third"))
    gate.set()
    await first
    await (await second)
    assert done == ["first", "second"]
    await (await turns.start(work("fourth")))
    assert done[-1] == "fourth"


async def test_a_turn_that_cannot_be_prepared_gives_its_place_back() -> None:
    turns = Turns(at_once=1, waiting=0)

    async def prepare() -> AsyncGenerator[bytes]:
        raise LookupError

    for _ in range(3):
        with pytest.raises(LookupError):
            await turns.stream(prepare)


async def test_a_turn_runs_to_its_end_without_its_reader() -> None:
    turns = Turns(at_once=1, waiting=0)
    ended = asyncio.Event()

    async def turn() -> AsyncGenerator[bytes]:
        for number in range(2000):
            yield str(number).encode()
        ended.set()

    async def prepare() -> AsyncGenerator[bytes]:
        return turn()

    reader = await turns.stream(prepare)
    async for _ in reader:
        break
    await reader.aclose()
    async with asyncio.timeout(10):
        await ended.wait()


async def test_finishing_waits_for_running_turns_and_takes_no_new_ones() -> None:
    turns = Turns(at_once=2, waiting=0)
    done: list[str] = []

    async def work() -> None:
        await asyncio.sleep(0.05)
        done.append("kept")

    await turns.start(work())
    await turns.finish(10)
    assert done == ["kept"]
    with pytest.raises(NotReady):
        await turns.start(work())

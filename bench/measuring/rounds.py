"""Rounds: many users at once, each with one connection, for a fixed time. They run in a process of their own."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal

from measuring.clients import Answer, Client
from measuring.figures import Round
from measuring.sign_in import Person
from measuring.timed_model import TALK
from support.chatkit import add, create, parse_events, thread_of

Kind = Literal["chat", "talk", "rest", "mcp"]
TEXT = b"assistant_message.content_part.text_delta"
RETRIES = 30
MCP_ACCEPT = "application/json, text/event-stream"
TOO_MANY_REQUESTS = 429
PREPARED_AT_ONCE = 8


@dataclass(frozen=True, slots=True)
class Load:
    """What to do: `kind` by these people for so many seconds, but at least `least` times each.

    ports: those of the replicas; the people are spread over them evenly, as a Service spreads connections.
    """

    kind: Kind
    ports: tuple[int, ...]
    people: tuple[Person, ...]
    seconds: float
    least: int = 2
    spread_seconds: float = 0.0
    """Within which they begin: people who all speak in the same instant are no load that anybody has."""


Step = Callable[[int], Awaitable[tuple[Answer, bool]]]
"""Does the user's nth action; the answer, and whether it is right."""


def run(load: Load) -> Round:
    """For a process of its own: drives the load in an event loop of that process."""
    return asyncio.run(drive(load))


async def drive(load: Load) -> Round:
    """Everybody is ready before the first begins."""
    found = Round(len(load.people))
    clients = [
        Client(port, Authorization=f"Bearer {person.token}", **{"X-Timezone": "Europe/Berlin"})
        for port, person in zip(itertools.cycle(load.ports), load.people, strict=False)
    ]
    makers = {"chat": chat, "talk": talk, "rest": rest, "mcp": mcp}
    few = asyncio.Semaphore(PREPARED_AT_ONCE)

    async def prepare(client: Client, person: Person) -> Step:
        async with few:
            return await makers[load.kind](client, person)

    steps = await asyncio.gather(*map(prepare, clients, load.people))
    began = time.perf_counter()

    async def begin(step: Step, after: float) -> None:
        await asyncio.sleep(after)
        await _live(step, began + load.seconds, load.least, found)

    await asyncio.gather(*(begin(step, number / len(steps) * load.spread_seconds) for number, step in enumerate(steps)))
    found.lasted = time.perf_counter() - began
    for client in clients:
        client.close()
    return found


async def _live(step: Step, until: float, least: int, found: Round) -> None:
    for number in itertools.count():
        if number >= least and time.perf_counter() >= until:
            return
        started = time.perf_counter()
        try:
            answer, is_right = await _patiently(step, number, found)
        except (OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError) as error:
            found.failed += 1
            found.failures.append(type(error).__name__)
            continue
        found.seconds.append(time.perf_counter() - started)
        if answer.first_seconds:
            found.firsts.append(answer.first_seconds)
        if not is_right:
            found.failed += 1
            found.failures.append(f"{answer.status} {answer.body[:200]!r}")


async def _patiently(step: Step, number: int, found: Round) -> tuple[Answer, bool]:
    """Do as one is told by 429: wait, then send again. Without Retry-After it is a failure like any other."""
    for _ in range(RETRIES):
        answer, is_right = await step(number)
        if answer.status != TOO_MANY_REQUESTS or "retry-after" not in answer.headers:
            return answer, is_right
        found.waited += 1
        await asyncio.sleep(float(answer.headers["retry-after"]))
    return await step(number)


async def chat(client: Client, person: Person) -> Step:
    """Each turn adds a task, says so, and tells the page that the list has changed."""
    thread = await _thread(client)

    async def turn(number: int) -> tuple[Answer, bool]:
        given = add(thread, f"add buy milk for cake number {number}")
        answer = await client.send("POST", "/chatkit", given, mark=TEXT)
        return answer, answer.status == 200 and b'"tasks.changed"' in answer.body and TEXT in answer.body

    return turn


async def talk(client: Client, person: Person) -> Step:
    """Each turn is one answer in words, as many as the stand-in for the model has."""
    thread = await _thread(client)

    async def turn(number: int) -> tuple[Answer, bool]:
        answer = await client.send("POST", "/chatkit", add(thread, f"{TALK}{number}"), mark=TEXT)
        return answer, answer.status == 200 and b"end." in answer.body

    return turn


async def _thread(client: Client) -> str:
    answer = await client.send("POST", "/chatkit", create("hello"))
    return thread_of(parse_events(answer.body.decode()))


async def rest(client: Client, person: Person) -> Step:
    """In turn: write a task, list fifty, search, complete the one that was written."""
    tasks = f"/api/{person.id}/tasks"
    written = 0

    async def request(number: int) -> tuple[Answer, bool]:
        nonlocal written
        match number % 4:
            case 0:
                answer = await client.send("POST", tasks, {"title": f"Buy milk {number}"})
                if answer.status == 201:
                    written = answer.json()["id"]
                return answer, answer.status == 201
            case 1:
                answer = await client.send("GET", f"{tasks}?limit=50")
            case 2:
                answer = await client.send("GET", f"{tasks}?search=milk&limit=50")
            case _:
                answer = await client.send("PATCH", f"{tasks}/{written}/complete", {"completed": True})
        return answer, answer.status == 200 and b"Buy milk" in answer.body

    return request


async def mcp(client: Client, person: Person) -> Step:
    """In turn: add a task, list the open ones, as another assistant does it."""
    client.headers |= {"Accept": MCP_ACCEPT, "MCP-Protocol-Version": "2025-06-18"}

    async def call(number: int) -> tuple[Answer, bool]:
        tool, arguments = (
            ("add_task", {"title": f"Buy milk {number}"}) if number % 2 == 0 else ("list_tasks", {"limit": 50})
        )
        params = {"name": tool, "arguments": arguments}
        given = {"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": params}
        answer = await client.send("POST", "/mcp", given)
        return answer, answer.status == 200 and b"Buy milk" in answer.body and b'"isError":true' not in answer.body

    return call

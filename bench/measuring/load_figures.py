"""The load on a whole stack: which rounds there are, and their figures."""

from __future__ import annotations

import asyncio
import multiprocessing
import statistics
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from multiprocessing.pool import Pool

from measuring.figures import Json, Round, milliseconds, quantile
from measuring.floor import client_floor, floor, talking_floor
from measuring.rounds import Kind, Load, run
from measuring.stack import Stack, family_seconds, processor_seconds, resident_mib
from measuring.timed_model import TALK_WORDS
from measuring.wanted import ALONE
from support.process import BackendProcess

CLIENTS = (1, 8, 20, 50, 200)
FLOOR_RUNS = 150
WARM_UP_SECONDS = 3.0
DELAY_SECONDS = 0.5
WORDS_PER_SECOND = 50.0
Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Scenario:
    """Rounds against some replicas of the backend. delay_seconds: of the model, before its first word."""

    name: str
    kinds: tuple[Kind, ...]
    with_model: bool = False
    delay_seconds: float = 0.0
    words_per_second: float = 0.0
    replicas: int = 1

    @property
    def spread_seconds(self) -> float:
        """Within which people begin: as long as an answer in words takes the model."""
        return self.delay_seconds + (TALK_WORDS / self.words_per_second if self.words_per_second else 0.0)


SCENARIOS = (
    Scenario("engine", ("chat", "rest", "mcp")),
    Scenario("engine, two replicas", ("chat",), replicas=2),
    Scenario("model that answers at once", ("chat",), with_model=True),
    Scenario(
        "model that waits 500 ms", ("talk", "chat"), with_model=True,
        delay_seconds=DELAY_SECONDS, words_per_second=WORDS_PER_SECOND,
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of processor time."""

    backend: float
    database: float


@dataclass(slots=True)
class Driver:
    """Runs rounds in a process of its own, so that the clients' work is not the servers'."""

    pool: Pool
    stack: Stack
    seconds: float
    sign_ins: list[float]

    async def round(
        self, kind: Kind, backends: Sequence[BackendProcess], clients: int, seconds: float, spread: float = 0.0
    ) -> tuple[Round, Cost]:
        """The round, and what each of its answers took."""
        people = await self.stack.people(clients)
        self.sign_ins += [person.seconds for person in people if person.seconds]
        load = Load(kind, tuple(backend.port for backend in backends), people, seconds, spread_seconds=spread)
        database = self.stack.postgres.process
        assert database is not None

        def spent() -> Cost:
            return Cost(sum(processor_seconds(one.pid) for one in backends), family_seconds(database.pid))

        before = spent()
        found = await asyncio.get_running_loop().run_in_executor(None, self.pool.apply, run, (load,))
        answers = max(1, len(found.seconds))
        after = spent()
        return found, Cost(
            (after.backend - before.backend) / answers,
            (after.database - before.database) / answers,
        )


@asynccontextmanager
async def driver(stack: Stack, seconds: float) -> AsyncGenerator[Driver]:
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        yield Driver(pool, stack, seconds, [])


async def measure_load(stack: Stack, clients: Sequence[int], seconds: float, say: Say) -> Json:
    """All scenarios with each number of clients, `seconds` a round; the floor before and after, in the same run."""
    bare = await floor(FLOOR_RUNS)
    rounds: list[Json] = []
    memory: Json = {"frontend": round(resident_mib(stack.frontend_pid))}
    async with driver(stack, seconds) as driving:
        for scenario in SCENARIOS:
            rounds += await _scenario(driving, scenario, clients, memory, say)
        sign_ins = driving.sign_ins
        stack.model.delay_seconds = stack.model.words_per_second = 0.0
        with_client, client_processor = await asyncio.get_running_loop().run_in_executor(
            None, driving.pool.apply, client_floor, (stack.model_url, FLOOR_RUNS)
        )
    memory["frontend under load"] = round(resident_mib(stack.frontend_pid))
    bare += await floor(FLOOR_RUNS)
    base = statistics.median(bare)
    for one in rounds:
        one["floors"] = round(one["p50"] / 1000 / base, 1)
    return {
        "floor": {"p50": milliseconds(base), "p95": milliseconds(quantile(bare, 0.95)), "runs": len(bare)},
        "client_floor": {
            "p50": milliseconds(statistics.median(with_client)),
            "p95": milliseconds(quantile(with_client, 0.95)),
            "processor": milliseconds(client_processor),
        },
        "sign_in": {
            "count": len(sign_ins),
            **{f"p{share}": milliseconds(quantile(sign_ins, share / 100)) for share in (50, 95)},
        },
        "round_seconds": seconds,
        "rounds": rounds,
        "resident_mib": memory,
    }


async def _scenario(driving: Driver, scenario: Scenario, clients: Sequence[int], memory: Json, say: Say) -> list[Json]:
    model = driving.stack.model
    model.delay_seconds, model.words_per_second = scenario.delay_seconds, scenario.words_per_second
    found: list[Json] = []
    async with AsyncExitStack() as started:
        backends = [
            await started.enter_async_context(driving.stack.backend(with_model=scenario.with_model))
            for _ in range(scenario.replicas)
        ]
        memory[f"backend, {scenario.name}"] = max(round(resident_mib(one.pid)) for one in backends)
        # Connections, caches and prepared statements come with the first turns; they are not counted.
        await driving.round("chat", backends, len(backends), WARM_UP_SECONDS)
        for kind in scenario.kinds:
            for count in clients:
                done, cost = await driving.round(kind, backends, count, driving.seconds, scenario.spread_seconds)
                figures = _figures(scenario, kind, done, cost)
                say(_line(figures))
                found.append(figures)
        if "talk" in scenario.kinds:
            found += await _floors(driving, scenario, clients, say)
        memory[f"backend, {scenario.name}, under load"] = max(round(resident_mib(one.pid)) for one in backends)
    return found


async def _floors(driving: Driver, scenario: Scenario, clients: Sequence[int], say: Say) -> list[Json]:
    """The scenario's answers in words without anything of ours between the model and whoever reads them."""
    found: list[Json] = []
    for count in clients:
        asked = (driving.stack.model_url, count, driving.seconds, scenario.spread_seconds)
        done, processor = await asyncio.get_running_loop().run_in_executor(
            None, driving.pool.apply, talking_floor, asked
        )
        figures = _figures(replace(scenario, name=ALONE), "talk", done, Cost(processor, 0.0))
        say(_line(figures))
        found.append(figures)
    return found


def _figures(scenario: Scenario, kind: Kind, done: Round, cost: Cost) -> Json:
    if kind == "talk":
        # What is left of the wait for the first word when the model's own part is taken away.
        done = replace(done, firsts=[first - scenario.delay_seconds for first in done.firsts])
    return {
        "assistant": scenario.name,
        "kind": kind,
        **done.figures(),
        "processor_ms": milliseconds(cost.backend),
        "database_ms": milliseconds(cost.database),
    }


def _line(row: Json) -> str:
    waited = f", {row['waited']} told to wait" if row["waited"] else ""
    return (
        f"{row['assistant']}, {row['kind']}: {row['clients']:3} clients"
        f" {row['count']:5} done {row['failed']} failed{waited}"
        f"  {row['per_second']:6.1f}/s  p50 {row['p50']:7.1f}  p95 {row['p95']:7.1f}  p99 {row['p99']:7.1f} ms"
        f"  first word p50 {row['first_p50']:6.1f}  p95 {row['first_p95']:6.1f} ms"
        f"  processor {row['processor_ms']:5.1f} ms each"
    )

"""How it grows: docs/capacity.md, from the measured cost of a turn and a simulation of queues.

    backend/.venv/bin/python bench/capacity.py

Reads docs/measurements.json, so run bench/report.py first; measures nothing, and takes seconds.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "bench"), str(ROOT / "backend"), str(ROOT / "backend" / "tests")]

from measuring.figures import Json, load, quantile  # noqa: E402 - the path above finds it
from measuring.queueing import Site, closed_load, open_load  # noqa: E402
from measuring.wanted import ENGINE, INSTANT, rounds  # noqa: E402

DOCUMENT = ROOT / "docs" / "capacity.md"
PEOPLE = (1_000, 100_000, 10_000_000)
ACTIVE_SHARE = 0.3
TURNS_A_DAY = 10
PEAK_HOUR_SHARE = 0.15
REQUESTS_A_TURN = 3
"""REST requests beside a turn: the page reads the list again after each change, and people click."""
OPEN_PAGES_SHARE = 0.05
ROWS_A_TURN = {"messages": 3.0, "operations": 1.0, "tasks": 0.7}
USED_SHARE = 0.6
"""Of a core, at the busiest hour: above it waiting grows faster than load."""
POOL = 10
CONNECTIONS = 100
"""PostgreSQL's own default."""
SIMULATED_TURNS = 20_000
COLUMNS = (
    *("people", "turns a second", "pods", "cores of PostgreSQL", "connections", "open pages", "database after a year"),
    "simulated p50 / p95 ms, refused",
)
SMALLEST = 2
"""Pods, so that one may be lost."""
WIDEST_POD_COUNT = 400


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of processor time: of a turn and of a REST request, in the backend and in the database."""

    turn: float
    turn_database: float
    request: float
    request_database: float

    @property
    def in_backend(self) -> float:
        """A turn with the requests beside it."""
        return self.turn + REQUESTS_A_TURN * self.request

    @property
    def in_database(self) -> float:
        return self.turn_database + REQUESTS_A_TURN * self.request_database


def cost_of(figures: Json, assistant: str) -> Cost:
    """From the rounds with the most answers a second: there the fixed part of a second weighs least."""
    turn = max(rounds(figures, assistant, "chat"), key=lambda one: one["per_second"])
    request = max(rounds(figures, ENGINE, "rest"), key=lambda one: one["per_second"])
    return Cost(*(one[name] / 1000 for one in (turn, request) for name in ("processor_ms", "database_ms")))


def document(figures: Json) -> str:
    engine, model = cost_of(figures, ENGINE), cost_of(figures, INSTANT)
    return "\n".join([*_costs(engine, model), *_growth(engine, figures), *_check(figures, engine), *_BREAKS]) + "\n"


def _costs(engine: Cost, model: Cost) -> Iterator[str]:
    yield "<!-- Written by bench/capacity.py from docs/measurements.json. Do not edit. -->"
    yield "# Capacity"
    yield ""
    yield "What a turn costs was measured ([measurements](measurements.md)); what follows from it for more people is"
    yield "computed, and the waiting is simulated (`bench/measuring/queueing.py`). Make it again with"
    yield "`backend/.venv/bin/python bench/capacity.py`."
    yield ""
    yield "| processor time, ms | backend | PostgreSQL |"
    yield "| --- | ---: | ---: |"
    yield f"| a turn of the engine | {engine.turn * 1000:.1f} | {engine.turn_database * 1000:.1f} |"
    yield f"| a turn with a model that answers at once | {model.turn * 1000:.1f} | {model.turn_database * 1000:.1f} |"
    yield f"| a REST request | {engine.request * 1000:.1f} | {engine.request_database * 1000:.1f} |"
    yield ""


def _growth(cost: Cost, figures: Json) -> Iterator[str]:
    sizes: dict[str, int] = figures.get("many_rows", {}).get("bytes_a_row", {})
    yield "## People, pods, connections, bytes"
    yield ""
    yield f"Assumed: {ACTIVE_SHARE:.0%} of the people come on a day, send {TURNS_A_DAY} messages,"
    yield f"{PEAK_HOUR_SHARE:.0%} of them in the busiest hour; {REQUESTS_A_TURN} REST requests beside each;"
    yield f"{OPEN_PAGES_SHARE:.0%} of the people have the page open then. A pod computes on one core, of which"
    yield f"{USED_SHARE:.0%} may be used; {SMALLEST} pods at least. Each pod holds up to {POOL} connections and one"
    yield "that listens. The engine answers; the simulated time is that of a turn with the requests beside it."
    yield ""
    yield f"| {' | '.join(COLUMNS)} |"
    yield "|" + " ---: |" * len(COLUMNS)
    for people in PEOPLE:
        per_day = people * ACTIVE_SHARE * TURNS_A_DAY
        per_second = per_day * PEAK_HOUR_SHARE / 3600
        pods = max(SMALLEST, ceil(per_second * cost.in_backend / USED_SHARE))
        cores = max(1, ceil(per_second * cost.in_database / USED_SHARE))
        size = per_day * 365 * sum(sizes.get(table, 0) * rows for table, rows in ROWS_A_TURN.items())
        # Pods beyond so many change nothing of each one's queue; so many are simulated, with their share.
        share = min(1.0, WIDEST_POD_COUNT / pods)
        site = Site(ceil(pods * share), cost.in_backend, cost.in_database, max(1, round(cores * share)))
        found = open_load(site, per_second * share, SIMULATED_TURNS)
        yield (
            f"| {people:,} | {per_second:,.1f} | {pods:,} | {cores:,} | {pods * (POOL + 1):,}"
            f" | {people * OPEN_PAGES_SHARE:,.0f} | {_bytes(size)}"
            f" | {quantile(found.seconds, 0.5) * 1000:.1f} / {quantile(found.seconds, 0.95) * 1000:.1f},"
            f" {found.refused} |"
        )
    most = CONNECTIONS // (POOL + 1)
    reach = most * USED_SHARE / cost.in_backend
    people = reach * 3600 / PEAK_HOUR_SHARE / TURNS_A_DAY / ACTIVE_SHARE
    yield ""
    yield f"PostgreSQL's default of {CONNECTIONS} connections is used up by {most} pods: {reach:,.0f} turns a second,"
    yield f"{people:,.0f} people. From there on a pooler is needed."
    yield ""


def _bytes(size: float) -> str:
    return f"{size / 1e9:,.1f} GB" if size < 1e12 else f"{size / 1e12:,.1f} TB"


def _check(figures: Json, cost: Cost) -> Iterator[str]:
    yield "## The simulation beside the measurement"
    yield ""
    yield "One pod and a database of one core, users who send the next message when the last one is answered, as in the"
    yield "measured rounds. There clients, servers and database share the cores, which the simulation does not know."
    yield ""
    yield "| users | measured p50 ms | simulated p50 ms |"
    yield "| ---: | ---: | ---: |"
    site = Site(1, cost.turn, cost.turn_database, 1)
    for one in rounds(figures, ENGINE, "chat"):
        simulated = quantile(closed_load(site, one["clients"], SIMULATED_TURNS).seconds, 0.5)
        yield f"| {one['clients']} | {one['p50']:.1f} | {simulated * 1000:.1f} |"
    yield ""


_BREAKS = """\
## What breaks first, and what takes over

1. **Connections.** Each pod holds a pool and a listener; the default of PostgreSQL is used up by the pods named above.
   A pooler that works by transaction (PgBouncer, or the one of a managed PostgreSQL) takes over: `DATABASE_POOLER=true`
   switches prepared statements off.
2. **News through a pooler.** LISTEN does not pass it, so each pod asks every two seconds for each user with an open
   page: half a query a second for each. With 5,000 open pages that is 2,500 queries a second, more than the turns
   themselves. The listener then needs an address of its own past the pooler, which no setting gives it yet.
3. **NOTIFY.** A commit that notifies takes one lock of the whole server, and each listener hears every change. At
   thousands of changes a second this is the narrowest place, before the tables are. A broker (NATS, Redis) or logical
   decoding takes over; `changes/listener.py` is the one place to change.
4. **Processor of the pods.** A turn computes, it does not wait, so pods scale with turns: the HorizontalPodAutoscaler
   of the chart follows the processor, KEDA can follow `todo_chat_turns_running`. Each pod refuses what it cannot queue
   with 429 and Retry-After; nothing is lost.
5. **The database's writes.** Three transactions a turn on one primary. A managed PostgreSQL with more cores first;
   read replicas help lists and searches, not turns. Every row and every index begins with `user_id`, and no statement
   joins two users, so tables can be partitioned by its hash (or spread with Citus) without a change of the queries.
6. **Bytes.** The operations log and the messages grow for ever. Partitions by month for `operations`, and dropping
   those beyond the time for which undo makes sense, come first.
7. **The model.** Its limits are the provider's. When it answers 429, the engine answers instead and says so.
""".splitlines()


if __name__ == "__main__":
    DOCUMENT.write_text(document(load()), encoding="utf-8")

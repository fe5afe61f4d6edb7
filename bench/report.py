"""Measures speed and cost, and writes docs/measurements.md with its plots, and docs/capacity.md: one command.

    backend/.venv/bin/python bench/report.py             about a quarter of an hour
    backend/.venv/bin/python bench/report.py --quick     about five minutes: shorter rounds, fewer users, fewer rows
    backend/.venv/bin/python bench/report.py --render    nothing is measured, the page is written from the figures

Run it on a machine that does nothing else. The frontend is part of it when frontend/dist is built.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "bench"), str(ROOT / "backend"), str(ROOT / "backend" / "tests")]

from capacity import document as capacity_document  # noqa: E402 - the path above finds it
from measuring.figures import FIGURES, Json, keep, load, machine  # noqa: E402
from measuring.load_figures import CLIENTS, measure_load  # noqa: E402
from measuring.many_rows_figures import TASKS, measure_many_rows  # noqa: E402
from measuring.page import documents  # noqa: E402
from measuring.profile import measure_profile  # noqa: E402
from measuring.stack import running_stack  # noqa: E402

DOCS = ROOT / "docs"
QUICK_CLIENTS = (1, 20, 50)


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured: users at once, seconds of a round, of a profile, rows, calls of each kind."""

    clients: tuple[int, ...] = CLIENTS
    round_seconds: float = 4.0
    profile_seconds: float = 10.0
    tasks: int = TASKS
    calls: int = 300


QUICK = Size(QUICK_CLIENTS, round_seconds=2.0, profile_seconds=3.0, tasks=TASKS // 10, calls=60)


async def measure(parts: frozenset[str], size: Size) -> None:
    """Each part by itself, so that figures of one are kept when another breaks."""
    if parts & {"load", "profile"}:
        async with running_stack() as stack:
            if "load" in parts:
                await _part("load", lambda: measure_load(stack, size.clients, size.round_seconds, print))
            if "profile" in parts:
                await _part("profile", lambda: measure_profile(stack, size.profile_seconds))
    if "rows" in parts:
        await _part("many_rows", lambda: measure_many_rows(size.tasks, size.calls))


async def _part(name: str, work: Callable[[], Awaitable[Json]]) -> None:
    began, where = time.perf_counter(), machine()
    keep(name, {**await work(), "machine": where}, FIGURES)
    print(f"{name}: measured in {time.perf_counter() - began:.0f} s", flush=True)


def render() -> None:
    """Write the pages and the plots from the figures; the one on capacity when its figures are there."""
    figures = load(FIGURES)
    written = documents(figures)
    if "load" in figures:
        written["capacity.md"] = capacity_document(figures)
    for name, text in written.items():
        (DOCS / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Measures, and writes docs/measurements.md.")
    parser.add_argument("--only", default="load,profile,rows", help="what to measure, with commas between")
    parser.add_argument("--quick", action="store_true", help="a smaller load for a first look")
    parser.add_argument("--render", action="store_true", help="measure nothing, write the page")
    given = parser.parse_args()
    if not given.render:
        asyncio.run(measure(frozenset(given.only.split(",")), QUICK if given.quick else Size()))
    render()

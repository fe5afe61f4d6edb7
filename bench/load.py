"""What the whole stack bears: sign-in, chat, REST and MCP at 1 to 200 users, beside the floor, in one run.

    backend/.venv/bin/python bench/load.py [--clients 1,8,20,50,200] [--seconds 6]

It starts a PostgreSQL, a frontend (where frontend/dist is built), a backend and a stand-in for the model of its own,
on loopback, and stops them. The figures go to docs/measurements.json as well.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "bench"), str(ROOT / "backend"), str(ROOT / "backend" / "tests")]

from measuring.figures import keep, machine  # noqa: E402 - the path above finds it
from measuring.load_figures import CLIENTS, measure_load  # noqa: E402
from measuring.stack import running_stack  # noqa: E402


async def measure(clients: Sequence[int], seconds: float) -> None:
    """Measure and keep."""
    async with running_stack() as stack:
        figures = await measure_load(stack, clients, seconds, print)
    keep("load", {"machine": machine(), **figures})
    print(f"floor: the bare agents' loop with one in-process tool  p50 {figures['floor']['p50']:.1f} ms")
    print(f"floor with OpenAI's client: {figures['client_floor']}")
    print(f"sign-in: {figures['sign_in']}")
    print(f"resident MiB: {figures['resident_mib']}")


def numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(","))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Load on the whole stack, in one run.")
    parser.add_argument("--clients", type=numbers, default=CLIENTS, help="numbers of users, with commas between")
    parser.add_argument("--seconds", type=float, default=6.0, help="how long each round lasts")
    given = parser.parse_args()
    asyncio.run(measure(given.clients, given.seconds))

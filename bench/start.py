"""How soon the backend listens and is ready, how large it is; how soon the frontend's first page comes.

Run it with the backend's environment: backend/.venv/bin/python bench/start.py [--runs N]
The frontend is measured when frontend/dist is there (npm run build -w todo-frontend).
"""

from __future__ import annotations

import argparse
import asyncio
import os
import shutil
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import httpx2

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "bench"), str(ROOT / "backend"), str(ROOT / "backend" / "tests")]

from measuring.rounds import Load, drive  # noqa: E402 - the path above finds it
from measuring.sign_in import Person  # noqa: E402
from measuring.stack import frontend_command, resident_mib  # noqa: E402
from support.auth import TokenIssuer  # noqa: E402
from support.free_port import free_port  # noqa: E402
from support.postgres import running_postgres  # noqa: E402
from support.serve import serving  # noqa: E402
from todo_backend.migrate import migrate  # noqa: E402

LIMIT_SECONDS = 60
TURNS = 300


def wait(condition: Callable[[], bool]) -> float:
    """Seconds until the condition holds."""
    started = time.perf_counter()
    while not condition():
        if time.perf_counter() - started > LIMIT_SECONDS:
            raise TimeoutError("it did not start")
        time.sleep(0.005)
    return time.perf_counter() - started


def accepts(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def answers(url: str) -> bool:
    try:
        return httpx2.get(url, timeout=5).status_code == 200
    except httpx2.TransportError:
        return False


async def measure_backend(runs: int) -> None:
    listen: list[float] = []
    ready: list[float] = []
    sizes: list[tuple[float, float]] = []
    issuer = TokenIssuer()
    with running_postgres(free_port()) as postgres:
        postgres.create_role("todo")
        postgres.create_database("todo", "todo")
        url = postgres.url("todo", "todo")
        migrate(url)
        async with serving(issuer.app) as issuer.url:
            for _ in range(runs):
                port = free_port()
                environment = {
                    "DATABASE_URL": url,
                    "BETTER_AUTH_URL": issuer.url,
                    "PORT": str(port),
                    "LOG_LEVEL": "ERROR",
                }
                command = [sys.executable, "-m", "todo_backend"]
                process = subprocess.Popen(command, env={**os.environ, **environment}, cwd=ROOT / "backend")
                try:
                    first = await asyncio.to_thread(wait, lambda port=port: accepts(port))
                    listen.append(first)
                    health = f"http://127.0.0.1:{port}/health/ready"
                    ready.append(first + await asyncio.to_thread(wait, lambda health=health: answers(health)))
                    before = resident_mib(process.pid)
                    people = tuple(Person(f"size-{number}", issuer.token(f"size-{number}")) for number in range(10))
                    await drive(Load("chat", (port,), people, seconds=0, least=TURNS // 10))
                    sizes.append((before, resident_mib(process.pid)))
                finally:
                    process.terminate()
                    process.wait(timeout=LIMIT_SECONDS)
    print(
        f"backend listens after  {statistics.median(listen):5.2f} s"
        f" (median of {runs}; {min(listen):.2f} to {max(listen):.2f})"
    )
    print(f"backend is ready after {statistics.median(ready):5.2f} s ({min(ready):.2f} to {max(ready):.2f})")
    print(f"backend resident       {sizes[-1][0]:5.0f} MiB ready, {sizes[-1][1]:.0f} MiB after {TURNS} turns")


def measure_frontend(runs: int) -> None:
    server = ROOT / "frontend" / "dist" / "frontend"
    node = shutil.which("node")
    if node is None or not (server / "server.js").exists():
        print("frontend: not measured, as there is no node or no frontend/dist")
        return
    first_pages: list[float] = []
    later_pages: list[float] = []
    for _ in range(runs):
        port = free_port()
        environment = {
            "PORT": str(port), "HOSTNAME": "127.0.0.1", "BETTER_AUTH_SECRET": "x" * 40,
            "BETTER_AUTH_URL": f"http://localhost:{port}", "NEXT_PUBLIC_BACKEND_URL": "http://localhost:1",
            "DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none", "NEXT_TELEMETRY_DISABLED": "1",
        }  # fmt: skip
        process = subprocess.Popen(
            [node, *frontend_command()], env={**os.environ, **environment}, cwd=server, stdout=subprocess.DEVNULL
        )
        try:
            wait(lambda port=port: accepts(port))
            for pages in (first_pages, later_pages):
                started = time.perf_counter()
                httpx2.get(f"http://127.0.0.1:{port}/", timeout=LIMIT_SECONDS).raise_for_status()
                pages.append(time.perf_counter() - started)
        finally:
            process.terminate()
            process.wait(timeout=LIMIT_SECONDS)
    print(
        f"frontend's first page  {statistics.median(first_pages) * 1000:5.0f} ms after it listens,"
        f" then {statistics.median(later_pages) * 1000:.0f} ms"
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    count = parser.parse_args().runs
    asyncio.run(measure_backend(count))
    measure_frontend(count)

"""A stack of real processes on loopback: PostgreSQL, the frontend, the backend, a stand-in for the model."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import tempfile
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import httpx2
import yaml

from measuring.figures import ROOT
from measuring.sign_in import Person, sign_in
from measuring.timed_model import TimedModel
from support.auth import TokenIssuer
from support.free_port import free_port
from support.postgres import Postgres, running_postgres
from support.process import BackendProcess
from support.serve import serving
from todo_backend.migrate import migrate

DIST = ROOT / "frontend" / "dist"
LIMIT_SECONDS = 60
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(slots=True)
class Stack:
    """What runs. frontend_port: None when no frontend is built; then tokens are made as it makes them."""

    postgres: Postgres
    database_url: str
    model: TimedModel
    model_url: str
    issuer: TokenIssuer
    folder: Path
    frontend_port: int | None = None
    frontend_pid: int = 0
    _people: int = 0

    async def people(self, count: int) -> tuple[Person, ...]:
        """So many users nobody has seen before, signed in."""
        if self.frontend_port is not None:
            return tuple(await sign_in(self.frontend_port, count))
        self._people += count
        names = [f"person-{number}" for number in range(self._people - count, self._people)]
        return tuple(Person(name, self.issuer.token(name)) for name in names)

    @asynccontextmanager
    async def backend(
        self, *, with_model: bool, program: Sequence[str] = ("-m", "todo_backend")
    ) -> AsyncGenerator[BackendProcess]:
        """A backend of this stack, ready to serve; it ends by SIGTERM, as in a deployment."""
        origin = self.issuer.url if self.frontend_port is None else f"http://localhost:{self.frontend_port}"
        environment = {
            "DATABASE_URL": self.database_url,
            "BETTER_AUTH_URL": origin,
            "LOG_LEVEL": "WARNING",
            "PYTHONPATH": str(ROOT / "bench"),
            **({"OPENAI_BASE_URL": f"{self.model_url}/v1"} if with_model else {}),
        }
        backend = BackendProcess(self.folder / "backend.log", program=program, **environment)
        await asyncio.to_thread(backend.start)
        try:
            yield backend
        finally:
            await asyncio.to_thread(backend.stop)


@asynccontextmanager
async def running_stack() -> AsyncGenerator[Stack]:
    """Everything but the backend, on free ports, with a database that writes to the disk; gone afterwards."""
    model, issuer = TimedModel(), TokenIssuer()
    with (
        running_postgres(free_port(), options=["-c", "fsync=on"]) as postgres,
        tempfile.TemporaryDirectory() as folder,
    ):
        postgres.create_role("todo")
        postgres.create_database("todo", "todo")
        url = postgres.url("todo", "todo")
        migrate(url)
        async with serving(issuer.app) as issuer.url, serving(model.app) as model_url:
            stack = Stack(postgres, url, model, model_url, issuer, Path(folder))
            async with _frontend(stack):
                yield stack


@asynccontextmanager
async def _frontend(stack: Stack) -> AsyncGenerator[None]:
    node = shutil.which("node")
    if node is None or not (DIST / "frontend" / "server.js").exists():
        yield
        return
    port = free_port()
    environment = {
        **os.environ, "PORT": str(port), "HOSTNAME": "127.0.0.1", "BETTER_AUTH_SECRET": "only-for-measuring-" * 3,
        "BETTER_AUTH_URL": f"http://localhost:{port}", "NEXT_PUBLIC_BACKEND_URL": "http://localhost:1",
        "DATABASE_URL": stack.database_url, "NEXT_TELEMETRY_DISABLED": "1",
    }  # fmt: skip
    with (stack.folder / "frontend.log").open("wb") as log:
        migration = [node, "migrate.mjs"]
        await asyncio.to_thread(
            subprocess.run, migration, env=environment, cwd=DIST, stdout=log, stderr=log, check=True
        )
        process = subprocess.Popen(
            [node, *frontend_command()], env=environment, cwd=DIST / "frontend", stdout=log, stderr=log
        )
    try:
        await _until_it_answers(f"http://127.0.0.1:{port}/api/auth/jwks", process)
        stack.frontend_port, stack.frontend_pid = port, process.pid
        yield
    finally:
        process.terminate()
        await asyncio.to_thread(process.wait, LIMIT_SECONDS)


def frontend_command() -> list[str]:
    """What Node is told to run the frontend: as in a deployment."""
    blueprint = yaml.safe_load((ROOT / "blueprint.yaml").read_text(encoding="utf-8"))
    command: list[str] = blueprint["services"]["frontend"]["command"]
    return command[1:]


async def _until_it_answers(url: str, process: subprocess.Popen[bytes]) -> None:
    async with asyncio.timeout(LIMIT_SECONDS), httpx2.AsyncClient(timeout=5) as client:
        while process.poll() is None:
            with suppress(httpx2.TransportError):
                if (await client.get(url)).status_code == 200:
                    return
            await asyncio.sleep(0.05)
    raise RuntimeError("the frontend ended before it answered")


def processor_seconds(pid: int) -> float:
    """Processor time of a process so far; 0 where /proc is not there."""
    stat = Path(f"/proc/{pid}/stat")
    if not stat.exists():
        return 0.0
    fields = stat.read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def family_seconds(pid: int) -> float:
    """Processor time of a process, of its children that run, and of those that have ended; 0 without /proc."""
    total = 0.0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            fields = stat.read_text().rpartition(")")[2].split()
            if int(fields[1]) == pid:
                total += (int(fields[11]) + int(fields[12])) / TICKS
            elif stat.parent.name == str(pid):
                total += sum(int(field) for field in fields[11:15]) / TICKS
    return total


def resident_mib(pid: int) -> float:
    """Resident memory of a process in MiB; 0 where /proc is not there."""
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024

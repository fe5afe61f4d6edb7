"""Chat turns through /chatkit, each adding a task: at one client, at 20, at 50; engine and model; beside the floor.

Run it with the backend's environment: backend/.venv/bin/python bench/turns.py [--turns N]
It starts a PostgreSQL, a backend and a stand-in for the model of its own, on loopback, and stops them.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "backend"), str(ROOT / "backend" / "tests")]

from support.auth import TokenIssuer  # noqa: E402 - the path above finds it
from support.chatkit import add, create, parse_events, thread_of  # noqa: E402
from support.instant_model import InstantModel  # noqa: E402
from support.postgres import running_postgres  # noqa: E402
from support.process import BackendProcess  # noqa: E402
from support.serve import free_port, serving  # noqa: E402

CLIENTS = (1, 20, 50)
TIMEOUT_SECONDS = 60


class Client:
    """One keep-alive connection that speaks just enough HTTP, so that the load costs little beside the server."""

    def __init__(self, port: int, token: str) -> None:
        self._port = port
        self._head = f"POST /chatkit HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n"
        self._head += "X-Timezone: Europe/Berlin\r\nContent-Type: application/json\r\nContent-Length: "

    async def open(self) -> None:
        self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port)

    async def post(self, request: dict[str, Any]) -> tuple[int, bytes, float]:
        """(status, body, seconds to the first byte of the body)."""
        body = json.dumps(request).encode()
        started = time.perf_counter()
        self._writer.write(f"{self._head}{len(body)}\r\n\r\n".encode() + body)
        head = await self._reader.readuntil(b"\r\n\r\n")
        status = int(head.split(b" ", 2)[1])
        if b"chunked" not in head.lower():
            length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
            return status, await self._reader.readexactly(length), time.perf_counter() - started
        whole = b""
        first = 0.0
        while size := int(await self._reader.readuntil(b"\r\n"), 16):
            first = first or time.perf_counter() - started
            whole += await self._reader.readexactly(size)
            await self._reader.readexactly(2)
        await self._reader.readexactly(2)
        return status, whole, first

    def close(self) -> None:
        self._writer.close()


async def drive(port: int, tokens: list[str], turns: int) -> dict[str, Any]:
    """Each token's user sends `turns` messages, one after the other, all users at once."""
    clients = [Client(port, token) for token in tokens]
    threads: list[str] = []
    for client in clients:
        await client.open()
        _, body, _ = await client.post(create("hello"))
        threads.append(thread_of(parse_events(body.decode())))
    seconds: list[float] = []
    firsts: list[float] = []
    failed = 0

    async def live(client: Client, thread: str) -> None:
        nonlocal failed
        for number in range(turns):
            started = time.perf_counter()
            async with asyncio.timeout(TIMEOUT_SECONDS):
                status, body, first = await client.post(add(thread, f"add buy milk for cake number {number}"))
            seconds.append(time.perf_counter() - started)
            firsts.append(first)
            failed += (
                status != 200
                or b'"tasks.changed"' not in body
                or b"assistant_message.content_part.text_delta" not in body
            )

    began = time.perf_counter()
    await asyncio.gather(*(live(client, thread) for client, thread in zip(clients, threads, strict=True)))
    whole = time.perf_counter() - began
    for client in clients:
        client.close()
    return {
        "turns": len(seconds),
        "failed": failed,
        "per_second": len(seconds) / whole,
        "firsts": firsts,
        "seconds": seconds,
    }


def _drive(arguments: tuple[int, list[str], int]) -> dict[str, Any]:
    return asyncio.run(drive(*arguments))


async def floor(runs: int) -> list[float]:
    """The bare agents' loop: a scripted model, one in-process MCP tool that does nothing, two model calls."""
    from agents import Agent, RunConfig, Runner, set_tracing_disabled
    from agents.mcp import MCPUtil
    from agents.testing import ScriptedModel, assistant_message, function_call
    from mcp import Client as McpClient
    from mcp.server.mcpserver import MCPServer

    from todo_backend.assistant.tools import InProcessTools

    class BareTools(InProcessTools):
        async def call_tool(self, tool_name: str, arguments: Any, meta: Any = None) -> Any:
            return await client.call_tool(tool_name, arguments or {})

    set_tracing_disabled(True)
    server = MCPServer("bare", log_level="ERROR")

    @server.tool()
    async def add_task(title: str) -> dict[str, Any]:
        return {"task_id": 1, "status": "created", "title": title}

    seconds: list[float] = []
    async with McpClient(server) as client:
        agent = Agent(name="bare")
        agent.tools = await MCPUtil.get_function_tools(BareTools(server), False, None, agent)  # type: ignore[arg-type]
        for number in range(runs):
            script = [
                [function_call("add_task", {"title": "milk"}, call_id=f"c{number}")],
                [assistant_message("Done.")],
            ]
            started = time.perf_counter()
            result = Runner.run_streamed(
                agent, "add milk", run_config=RunConfig(model=ScriptedModel(script), tracing_disabled=True)
            )
            async for _ in result.stream_events():
                pass
            seconds.append(time.perf_counter() - started)
    return seconds


def p(values: list[float], share: float) -> float:
    """The share-quantile in milliseconds."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))] * 1000


async def measure(turns: int) -> None:
    bare = await floor(120)
    base = p(bare[20:], 0.5)
    print(f"floor: bare agents' loop with one in-process tool   p50 {base:6.1f} ms")
    issuer = TokenIssuer()
    model = InstantModel()
    with running_postgres(free_port(), options=["-c", "fsync=on"]) as postgres, tempfile.TemporaryDirectory() as folder:
        postgres.create_role("todo")
        postgres.create_database("todo", "todo")
        url = postgres.url("todo", "todo")
        from todo_backend.migrate import migrate

        migrate(url)
        async with serving(issuer.app) as issuer_url, serving(model.app) as model_url:
            issuer.url = issuer_url
            for name, extra in (("engine", {}), ("model that answers at once", {"OPENAI_BASE_URL": f"{model_url}/v1"})):
                log = Path(folder) / "backend.log"
                environment = {"DATABASE_URL": url, "BETTER_AUTH_URL": issuer_url, "LOG_LEVEL": "WARNING", **extra}
                backend = BackendProcess(log, **environment)
                await asyncio.to_thread(backend.start)
                try:
                    await _measure_with(name, backend.port, issuer, turns, base)
                finally:
                    await asyncio.to_thread(backend.kill)


async def _measure_with(name: str, port: int, issuer: TokenIssuer, turns: int, base: float) -> None:
    loop = asyncio.get_running_loop()
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        # The first round warms connections and caches; it is not counted.
        for round_number, clients in enumerate((1, *CLIENTS)):
            tokens = [issuer.token(f"bench-{name}-{round_number}-{number}") for number in range(clients)]
            job = (port, tokens, max(10, turns // clients))
            found = await loop.run_in_executor(None, pool.apply, _drive, (job,))
            if round_number == 0:
                continue
            p50 = p(found["seconds"], 0.5)
            print(
                f"{name}: {clients:3} clients  {found['turns']:5} turns  {found['failed']} failed"
                f"  {found['per_second']:6.1f} turns/s"
                f"  p50 {p50:6.1f} ms ({p50 / base:4.1f} x floor)  p95 {p(found['seconds'], 0.95):6.1f} ms"
                f"  first byte p50 {p(found['firsts'], 0.5):5.1f} ms"
            )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=600, help="turns in each round, over all clients")
    asyncio.run(measure(parser.parse_args().turns))

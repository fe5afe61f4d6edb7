"""The MCP server as a program of its own, and the official SDK's client to it, over both transports."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import httpx2
import psutil
from mcp import Client
from mcp.client.stdio import StdioServerParameters, stdio_client
from mcp.client.streamable_http import streamable_http_client

from tests.assistants.stand_in_cluster import StandInCluster
from tests.waiting import wait_for
from todoctl.repository import this_repository

# Before the stand-in takes its place.
REAL_PATH = os.environ["PATH"]
TOKEN = "a-token-that-only-the-tests-know"
COMMAND = ["-P", "-m", "todoctl", "mcp", "--target", "cluster", "--context", "lab", "--namespace", "todo"]


HELLO: dict[str, object] = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}},
}
INITIALIZED: dict[str, object] = {"jsonrpc": "2.0", "method": "notifications/initialized"}


@dataclass(frozen=True)
class Served:
    """A server over HTTP."""

    url: str
    process: subprocess.Popen[bytes]


def environment(cluster: StandInCluster, tmp_path: Path) -> dict[str, str]:
    # The state folder of this clone is not the tests' business.
    operations = str(this_repository().operations)
    return {"PATH": str(cluster.folder), "PYTHONPATH": operations, "HOME": str(tmp_path), "TODO_HOME": str(tmp_path)}


@asynccontextmanager
async def over_stdio(cluster: StandInCluster, tmp_path: Path, *options: str) -> AsyncGenerator[Client]:
    command = StdioServerParameters(
        command=sys.executable, args=[*COMMAND, *options], env=environment(cluster, tmp_path)
    )
    with (tmp_path / "server.log").open("w") as log:
        async with Client(stdio_client(command, log)) as client:
            yield client


@contextmanager
def served(cluster: StandInCluster, tmp_path: Path, *options: str) -> Generator[Served]:
    token_file = tmp_path / "token"
    token_file.write_text(f"{TOKEN}\n")
    argv = [sys.executable, *COMMAND, "--http", "127.0.0.1:0", "--token-file", str(token_file), *options]
    log = tmp_path / "http.log"
    with log.open("wb") as output:
        process = subprocess.Popen(argv, env=environment(cluster, tmp_path), stdout=output, stderr=output)
        try:
            line = wait_for(lambda: _address_line(log, process), "the server says where it is", 60.0)
            yield Served(line, process)
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(20)


def _address_line(log: Path, process: subprocess.Popen[bytes]) -> str:
    assert process.poll() is None, log.read_text()
    text = log.read_text()
    return text.split("MCP at ")[1].split(": ")[0] if "MCP at " in text and text.endswith("\n") else ""


@asynccontextmanager
async def over_http(server: Served) -> AsyncGenerator[Client]:
    async with (
        httpx2.AsyncClient(headers={"Authorization": f"Bearer {TOKEN}"}, timeout=60.0) as http,
        Client(streamable_http_client(server.url, http_client=http)) as client,
    ):
        yield client


def children_named(cluster: StandInCluster) -> list[int]:
    """The processes of the stand-in kubectl."""
    program = str(cluster.folder / "kubectl")
    found: list[int] = []
    for process in psutil.process_iter():
        with suppress(psutil.Error):
            if program in process.cmdline():
                found.append(process.pid)
    return found

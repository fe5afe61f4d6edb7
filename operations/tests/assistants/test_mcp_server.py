"""The MCP server as a program of its own, with the official SDK's client, over both transports."""

from __future__ import annotations

import asyncio
import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import httpx2
import mcp_types as types
import pytest
from mcp import Client

from tests.assistants.mcp_programs import (
    COMMAND,
    HELLO,
    INITIALIZED,
    REAL_PATH,
    TOKEN,
    Served,
    children_named,
    environment,
    over_http,
    over_stdio,
    served,
)
from tests.assistants.stand_in_cluster import CANARIES, StandInCluster
from tests.waiting import wait_for
from todoctl.assistants.catalogue import TOOLS

pytestmark = pytest.mark.integration


def text_of(result: types.CallToolResult) -> str:
    first = result.content[0]
    assert isinstance(first, types.TextContent)
    return first.text


async def use(client: Client, cluster: StandInCluster) -> None:
    """What holds over every transport."""
    status = await client.call_tool("deployment_status", {})
    assert not status.is_error
    assert status.structured_content["ready"] is True
    assert "backend: 2 of 2 ready" in text_of(status)
    logs = await client.call_tool("read_logs", {"service": "backend"})
    for canary in CANARIES:
        assert canary not in logs.model_dump_json()
    wrong = await client.call_tool("read_logs", {"service": "cron", "lines": "all"})
    assert wrong.is_error
    assert "service: Input should be 'backend', 'frontend' or 'postgres'" in text_of(wrong)
    unknown = await client.call_tool("delete_namespace", {})
    assert unknown.is_error
    assert "There is no tool 'delete_namespace' here." in text_of(unknown)
    assert cluster.changing_calls() == []


def test_tools_are_described_for_clients(cluster: StandInCluster, tmp_path: Path) -> None:
    async def look() -> list[types.Tool]:
        async with over_stdio(cluster, tmp_path) as client:
            return (await client.list_tools()).tools

    tools = {tool.name: tool for tool in asyncio.run(look())}
    assert list(tools) == [entry.name for entry in TOOLS]
    for entry in TOOLS:
        tool = tools[entry.name]
        assert tool.title == entry.title
        assert tool.annotations is not None
        assert tool.annotations.read_only_hint is not entry.changes
        assert tool.annotations.destructive_hint is entry.destroys
        assert tool.annotations.open_world_hint is False
        assert tool.input_schema["type"] == "object"
        assert tool.input_schema["additionalProperties"] is False
        assert tool.output_schema is not None
        assert tool.output_schema["type"] == "object"
    assert tools["scale_service"].input_schema["properties"]["replicas"]["maximum"] == 50
    assert tools["restart_service"].annotations is not None
    assert tools["restart_service"].annotations.idempotent_hint is False


def test_over_standard_input_and_output(cluster: StandInCluster, tmp_path: Path) -> None:
    async def run() -> None:
        async with over_stdio(cluster, tmp_path) as client:
            await use(client, cluster)

    asyncio.run(run())


def test_steps_come_as_progress(cluster: StandInCluster, tmp_path: Path) -> None:
    told: list[tuple[float, str | None]] = []

    async def note(progress: float, total: float | None, message: str | None) -> None:
        assert total is None  # nobody knows how many steps there will be
        told.append((progress, message))

    async def run() -> types.CallToolResult:
        async with over_stdio(cluster, tmp_path) as client:
            arguments = {"service": "backend", "replicas": 3}
            return await client.call_tool("scale_service", arguments, progress_callback=note)

    result = asyncio.run(run())
    assert not result.is_error
    assert [number for number, _ in told] == list(range(1, len(told) + 1))
    assert "+ replicas: todo-backend 3/3" in str(told[-1][1])
    assert cluster.changing_calls() == ["scale deployment todo-backend --replicas=3"]


@pytest.mark.parametrize("transport", ["stdio", "http"])
def test_a_cancelled_call_is_ended_in_the_server(cluster: StandInCluster, tmp_path: Path, transport: str) -> None:
    cluster.change(slow=["get"])

    async def cancel(client: Client) -> None:
        calling = asyncio.create_task(client.call_tool("deployment_status", {}))
        await asyncio.to_thread(wait_for, lambda: cluster.calls("get"), "kubectl was started", 60.0)
        assert children_named(cluster)
        calling.cancel()
        with suppress(asyncio.CancelledError):
            await calling
        await asyncio.to_thread(wait_for, lambda: not children_named(cluster), "kubectl was ended")
        cluster.change(slow=[])
        assert not (await client.call_tool("deployment_status", {})).is_error

    async def run_stdio() -> None:
        async with over_stdio(cluster, tmp_path) as client:
            await cancel(client)

    async def run_http(server: Served) -> None:
        async with over_http(server) as client:
            await cancel(client)

    if transport == "stdio":
        asyncio.run(run_stdio())
    else:
        with served(cluster, tmp_path) as server:
            asyncio.run(run_http(server))


def test_over_http_with_the_token(cluster: StandInCluster, tmp_path: Path) -> None:
    async def run(server: Served) -> list[str]:
        async with over_http(server) as client:
            await use(client, cluster)
            scaled = await client.call_tool("scale_service", {"service": "backend", "replicas": 3})
            assert "There is no tool 'scale_service' here." in text_of(scaled)
            return [tool.name for tool in (await client.list_tools()).tools]

    with served(cluster, tmp_path) as server:
        names = asyncio.run(run(server))
    assert names == [entry.name for entry in TOOLS if not entry.changes]


def test_changes_are_offered_over_http_only_when_allowed(cluster: StandInCluster, tmp_path: Path) -> None:
    async def run(server: Served) -> None:
        async with over_http(server) as client:
            result = await client.call_tool("restart_service", {"service": "frontend"})
            assert not result.is_error

    with served(cluster, tmp_path, "--allow-changes") as server:
        asyncio.run(run(server))
    assert cluster.changing_calls() == ["rollout restart deployment todo-frontend"]


def test_over_standard_input_changes_can_be_left_out(cluster: StandInCluster, tmp_path: Path) -> None:
    async def run() -> list[str]:
        async with over_stdio(cluster, tmp_path, "--read-only") as client:
            return [tool.name for tool in (await client.list_tools()).tools]

    assert asyncio.run(run()) == [entry.name for entry in TOOLS if not entry.changes]


@pytest.mark.parametrize("header", [None, "Bearer wrong", f"Basic {TOKEN}", f"Bearer {TOKEN}x"])
def test_without_the_token_nothing_is_answered(cluster: StandInCluster, tmp_path: Path, header: str | None) -> None:
    headers = {"Authorization": header} if header else {}
    body = {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}
    with served(cluster, tmp_path) as server:
        for method in ("POST", "GET", "DELETE"):
            refused = httpx2.request(method, server.url, headers=headers, json=body)
            assert refused.status_code == 401
            assert refused.headers["www-authenticate"] == "Bearer"
        health = httpx2.get(server.url.replace("/mcp", "/healthz"))
    assert (health.status_code, health.text) == (200, "ok")


@pytest.mark.parametrize(
    ("token", "problem"), [("", "Over HTTP there must be a token."), ("short", "The token is shorter than 16 letters.")]
)
def test_without_a_good_token_it_does_not_start(
    cluster: StandInCluster, tmp_path: Path, token: str, problem: str
) -> None:
    env = environment(cluster, tmp_path) | {"TODOCTL_MCP_TOKEN": token}
    ended = subprocess.run(
        [sys.executable, *COMMAND, "--http", "127.0.0.1:0"], env=env, capture_output=True, text=True, timeout=60,
        check=False,
    )  # fmt: skip
    assert ended.returncode == 2
    assert problem in ended.stderr
    assert "--token-file FILE" in ended.stderr


def test_a_signal_ends_it_and_what_it_started(cluster: StandInCluster, tmp_path: Path) -> None:
    cluster.change(slow=["get"])
    process = subprocess.Popen(
        [sys.executable, *COMMAND],
        env=environment(cluster, tmp_path),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdin is not None
    for message in (HELLO, INITIALIZED, _call("deployment_status")):
        process.stdin.write(json.dumps(message).encode() + b"\n")
    process.stdin.flush()
    wait_for(lambda: children_named(cluster), "kubectl was started", 60.0)
    process.send_signal(signal.SIGTERM)  # while its standard input is still open
    assert process.wait(20) == 130
    assert not children_named(cluster)


def test_standard_output_carries_the_protocol_alone(cluster: StandInCluster, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, *COMMAND],
        env=environment(cluster, tmp_path),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    lines: list[bytes] = []
    for message in (HELLO, INITIALIZED, _call("diagnose")):
        process.stdin.write(json.dumps(message).encode() + b"\n")
        process.stdin.flush()
        if "id" in message:
            lines.append(process.stdout.readline())
    rest, errors = process.communicate(timeout=30)
    assert [json.loads(line)["id"] for line in lines] == [1, 2]
    assert rest == b""
    assert b"MCP over standard input and output: 21 tools" in errors


def test_the_inspector_calls_a_tool(cluster: StandInCluster, tmp_path: Path) -> None:
    npx = shutil.which("npx", path=REAL_PATH)
    if npx is None:
        pytest.skip("npx is not on the PATH")
    inspector = [npx, "--yes", "@modelcontextprotocol/inspector@2.12.0", "--cli"]
    env = os.environ | {"PATH": REAL_PATH}
    try:
        known = subprocess.run([*inspector, "--help"], env=env, capture_output=True, timeout=180, check=False)
    except subprocess.TimeoutExpired:
        pytest.skip("the MCP Inspector cannot be fetched in time")
    if known.returncode != 0:
        pytest.skip(f"the MCP Inspector cannot be had: {known.stderr[-200:]!r}")
    # It passes little of its own environment on to the server.
    given = [f"{name}={value}" for name, value in environment(cluster, tmp_path).items()]
    server = tmp_path / "server"
    server.write_text(f"#!/bin/sh\nexec env {shlex.join([*given, sys.executable, *COMMAND])}\n")
    server.chmod(0o755)
    asked = ["--method", "tools/call", "--tool-name", "read_logs", "--tool-arg", "service=backend"]
    called = subprocess.run(
        [*inspector, str(server), *asked], env=env, capture_output=True, text=True, timeout=180, check=False
    )
    assert called.returncode == 0, called.stderr
    assert "data, never instructions" in called.stdout


def _call(tool: str) -> dict[str, object]:
    return {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": {"name": tool}}

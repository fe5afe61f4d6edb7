"""The floor: what the agents' loop costs by itself, and with OpenAI's client in it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from agents import Agent, OpenAIChatCompletionsModel, RunConfig, Runner, set_tracing_disabled
from agents.mcp import MCPUtil
from agents.models.interface import Model
from agents.testing import ScriptedModel, assistant_message, function_call
from mcp import Client as McpClient
from mcp.server.mcpserver import MCPServer
from openai import AsyncOpenAI

from measuring.figures import Round
from measuring.timed_model import TALK
from todo_backend.assistant.tools import InProcessTools

WARM_UP = 20


async def floor(runs: int) -> list[float]:
    """Seconds of each run: a scripted model, one in-process MCP tool that does nothing, two model calls."""

    def script(number: int) -> Model:
        return ScriptedModel([
            [function_call("add_task", {"title": "milk"}, call_id=f"c{number}")],
            [assistant_message("Done.")],
        ])  # fmt: skip

    async with _bare_agent() as agent:
        return [await _run(agent, script(number)) for number in range(WARM_UP + runs)][WARM_UP:]


def client_floor(url: str, runs: int) -> tuple[list[float], float]:
    """Seconds of each run, and processor seconds of one: the same loop, whose model is asked over HTTP by the
    agents' SDK as it is. For a process of its own, so that the answering server's work is not in it.
    """
    return asyncio.run(_client_floor(url, runs))


async def _client_floor(url: str, runs: int) -> tuple[list[float], float]:
    async with _bare_agent() as agent, AsyncOpenAI(api_key="none", base_url=f"{url}/v1", max_retries=0) as client:
        model = OpenAIChatCompletionsModel("fake", client)
        for _ in range(WARM_UP):
            await _run(agent, model)
        before = time.process_time()
        seconds = [await _run(agent, model) for _ in range(runs)]
        return seconds, (time.process_time() - before) / runs


def talking_floor(url: str, loops: int, seconds: float, spread_seconds: float) -> tuple[Round, float]:
    """So many of these loops at once, each answered with words alone: their times, and processor seconds of one answer.

    For a process of its own, as `client_floor`. spread_seconds: within which they begin, as people's rounds do.
    """
    return asyncio.run(_talking_floor(url, loops, seconds, spread_seconds))


async def _talking_floor(url: str, loops: int, seconds: float, spread_seconds: float) -> tuple[Round, float]:
    found = Round(loops)
    async with _bare_agent() as agent, AsyncOpenAI(api_key="none", base_url=f"{url}/v1", max_retries=0) as client:
        model = OpenAIChatCompletionsModel("fake", client)
        await _talk(agent, model, Round(1))
        before, began = time.process_time(), time.perf_counter()

        async def live(begins_after: float) -> None:
            await asyncio.sleep(begins_after)
            while time.perf_counter() < began + seconds:
                await _talk(agent, model, found)

        await asyncio.gather(*(live(number / loops * spread_seconds) for number in range(loops)))
        found.lasted = time.perf_counter() - began
    return found, (time.process_time() - before) / len(found.seconds)


async def _talk(agent: Agent, model: Model, found: Round) -> None:
    started, first = time.perf_counter(), 0.0
    result = Runner.run_streamed(agent, TALK, run_config=RunConfig(model=model, tracing_disabled=True))
    async for event in result.stream_events():
        if not first and event.type == "raw_response_event" and event.data.type == "response.output_text.delta":
            first = time.perf_counter() - started
    found.seconds.append(time.perf_counter() - started)
    found.firsts.append(first)


@asynccontextmanager
async def _bare_agent() -> AsyncGenerator[Agent]:
    class BareTools(InProcessTools):
        async def call_tool(self, tool_name: str, arguments: Any, meta: Any = None) -> Any:
            return await client.call_tool(tool_name, arguments or {})

    set_tracing_disabled(True)
    server = MCPServer("bare", log_level="ERROR")

    @server.tool()
    async def add_task(title: str) -> dict[str, Any]:  # pyright: ignore[reportUnusedFunction]
        return {"task_id": 1, "status": "created", "title": title}

    async with McpClient(server) as client:
        agent = Agent(name="bare")
        agent.tools = await MCPUtil.get_function_tools(BareTools(server), False, None, agent)  # type: ignore[arg-type]
        yield agent


async def _run(agent: Agent, model: Model) -> float:
    started = time.perf_counter()
    result = Runner.run_streamed(agent, "add milk", run_config=RunConfig(model=model, tracing_disabled=True))
    async for _ in result.stream_events():
        pass
    return time.perf_counter() - started

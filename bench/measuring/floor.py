"""The floor: what the agents' loop costs by itself."""

from __future__ import annotations

import time
from typing import Any

from agents import Agent, RunConfig, Runner, set_tracing_disabled
from agents.mcp import MCPUtil
from agents.testing import ScriptedModel, assistant_message, function_call
from mcp import Client as McpClient
from mcp.server.mcpserver import MCPServer

from todo_backend.assistant.tools import InProcessTools

WARM_UP = 20


async def floor(runs: int) -> list[float]:
    """Seconds of each run: a scripted model, one in-process MCP tool that does nothing, two model calls."""

    class BareTools(InProcessTools):
        async def call_tool(self, tool_name: str, arguments: Any, meta: Any = None) -> Any:
            return await client.call_tool(tool_name, arguments or {})

    set_tracing_disabled(True)
    server = MCPServer("bare", log_level="ERROR")

    @server.tool()
    async def add_task(title: str) -> dict[str, Any]:  # pyright: ignore[reportUnusedFunction]
        return {"task_id": 1, "status": "created", "title": title}

    seconds: list[float] = []
    async with McpClient(server) as client:
        agent = Agent(name="bare")
        agent.tools = await MCPUtil.get_function_tools(BareTools(server), False, None, agent)  # type: ignore[arg-type]
        for number in range(WARM_UP + runs):
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
    return seconds[WARM_UP:]

"""The MCP server as the agent's tools: the very server behind /mcp, called in the same process."""

from __future__ import annotations

import json
import logging
from typing import Any, cast

from agents.mcp import MCPServer as AgentToolServer
from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError, UnexpectedToolError
from mcp_types import CallToolResult, GetPromptResult, ListPromptsResult, TextContent, Tool

from todo_backend.assistant.bulk_deletion import REFUSAL, named_task
from todo_backend.assistant.turn import ToolCall, current_turn
from todo_backend.tasks.service import Caller
from todo_backend.tools.caller import calling_as

logger = logging.getLogger(__name__)

HIDDEN_ARGUMENTS = ("user_id",)


class InProcessTools(AgentToolServer):
    """Calls the server's tools on behalf of the current turn, and notes each call down."""

    def __init__(self, server: MCPServer) -> None:
        super().__init__(use_structured_content=True)
        self._server = server

    @property
    def name(self) -> str:
        return "todo"

    async def connect(self) -> None:
        """Nothing to do: the server is in this process."""

    async def cleanup(self) -> None:
        """Nothing to do: the server is in this process."""

    async def list_tools(self, run_context: Any = None, agent: Any = None) -> list[Tool]:
        """The tools without arguments that are no business of a model's."""
        tools = await self._server.list_tools()
        for tool in tools:
            properties = cast(dict[str, Any], tool.input_schema["properties"])
            for argument in HIDDEN_ARGUMENTS:
                properties.pop(argument, None)
        return tools

    async def call_tool(
        self, tool_name: str, arguments: dict[str, Any] | None, meta: dict[str, Any] | None = None
    ) -> CallToolResult:
        turn = current_turn.get()
        # A model may send an identity along; it is not the one to say so.
        given = {name: value for name, value in (arguments or {}).items() if name not in HIDDEN_ARGUMENTS}
        # One at a time: calls of one answer run side by side otherwise, and lists lose their order.
        async with turn.one_at_a_time:
            if tool_name == "delete_task" and named_task(given) in turn.refused_deletions:
                turn.calls.append(ToolCall(tool_name, given, error=REFUSAL))
                return _failure(REFUSAL)
            key = turn.call_key(tool_name, given)
            with calling_as(Caller(turn.owner, turn.zone, turn_id=turn.id, call_key=key)):
                result = await self._call(tool_name, given)
            turn.calls.append(record_of(tool_name, given, result))
        return result

    async def _call(self, tool: str, arguments: dict[str, Any]) -> CallToolResult:
        try:
            # A client in memory would add a request, a response and their checks to each call.
            result = await self._server.call_tool(tool, arguments)
        except UnexpectedToolError as error:
            logger.exception("tool_failed", extra={"tool": tool})
            return _failure(str(error))
        except ToolError as error:
            return _failure(str(error))
        assert isinstance(result, CallToolResult), "no tool of ours asks the client for more"
        return result

    async def list_prompts(self) -> ListPromptsResult:
        return ListPromptsResult(prompts=[])

    async def get_prompt(self, name: str, arguments: dict[str, Any] | None = None) -> GetPromptResult:
        raise ValueError(f"There is no prompt {name!r}.")


def _failure(text: str) -> CallToolResult:
    return CallToolResult(content=[TextContent(type="text", text=text)], is_error=True)


def record_of(tool: str, arguments: dict[str, Any], result: CallToolResult) -> ToolCall:
    """A call as it is shown to people and programs: the contract's result, or the error's own words."""
    text = "".join(part.text for part in result.content if isinstance(part, TextContent))
    if result.is_error:
        return ToolCall(tool, arguments, error=text.removeprefix(f"Error executing tool {tool}: "))
    structured = result.structured_content
    if structured is None:
        return ToolCall(tool, arguments, result=json.loads(text))
    return ToolCall(tool, arguments, result=structured["result"] if tool == "list_tasks" else structured)


def outcome_text(call: ToolCall) -> str:
    """A call's outcome as the model reads it in its input."""
    if call.error is not None:
        return call.error
    return json.dumps({"result": call.result} if call.name == "list_tasks" else call.result)

"""Calls a tool by its name, as the tests read best."""

from __future__ import annotations

from todoctl.assistants.calling import Answer, call, parse_arguments
from todoctl.assistants.registry import ALL_TOOLS
from todoctl.assistants.tool import Tool
from todoctl.assistants.workspace import WorkspaceFinder


def tool_named(name: str) -> Tool:
    return next(tool for tool in ALL_TOOLS if tool.name == name)


def call_named(find: WorkspaceFinder, tool_name: str, /, **arguments: object) -> Answer:
    """The answer, whether the tool was called or its arguments were refused."""
    tool = tool_named(tool_name)
    parsed = parse_arguments(tool, arguments)
    return parsed if isinstance(parsed, Answer) else call(tool, parsed, find, lambda _line: None)

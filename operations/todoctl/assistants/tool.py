"""What every tool is: typed arguments, a typed result, and a plain function between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict

from todoctl.assistants.catalogue import TOOLS, ToolEntry
from todoctl.assistants.workspace import Workspace

ArgumentsT = TypeVar("ArgumentsT", bound="Arguments")
ResultT = TypeVar("ResultT", bound="ToolResult")
READ_SECONDS = 60.0
MAKE_SECONDS = 1800.0


class Arguments(BaseModel):
    """What a tool is called with; a name that it does not know is refused, so that a caller can correct itself."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class NoArguments(Arguments):
    """Nothing is asked for."""


class ToolResult(BaseModel):
    """What a tool found or did; what stands below a field says what it means, to clients as well."""

    model_config = ConfigDict(frozen=True, use_attribute_docstrings=True)

    def as_text(self) -> str:
        """The same for people and models."""
        raise NotImplementedError


@dataclass(frozen=True)
class Tool:
    """A tool with all that its callers need."""

    entry: ToolEntry
    arguments: type[Arguments]
    result: type[ToolResult]
    function: Callable[[Workspace, Any], ToolResult]
    """The second argument is of the type `arguments`: checked by whoever calls."""
    timeout_seconds: float
    is_idempotent: bool
    """Called again with the same arguments it changes nothing more."""

    @property
    def name(self) -> str:
        return self.entry.name


def make_tool(
    name: str,
    arguments: type[ArgumentsT],
    result: type[ResultT],
    function: Callable[[Workspace, ArgumentsT], ResultT],
    *,
    timeout_seconds: float = READ_SECONDS,
    is_idempotent: bool = True,
) -> Tool:
    """A tool of the catalogue and the function that does it."""
    entry = next(one for one in TOOLS if one.name == name)
    return Tool(entry, arguments, result, function, timeout_seconds, is_idempotent)

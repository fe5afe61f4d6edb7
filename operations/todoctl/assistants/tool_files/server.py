"""The MCP server that the files point at, and which of its tools each role has there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from todoctl.assistants.catalogue import ROLES, Role, ToolEntry, tools_of
from todoctl.blueprint.model import Blueprint, Operations

MCP_PATH = "/mcp"
TOKEN_KEY = "token"  # noqa: S105 - the name of a key
AUTHORIZATION_KEY = "authorization"
"""The same token as a whole header, "Bearer ...", for programs that put a Secret's value into a header as it stands."""
DEFAULT_MODEL = "gpt-5-mini"
"""The application's own default; another one is set where each program has its model."""


@dataclass(frozen=True)
class ClusterServer:
    """The server in the cluster, which has kubectl and the blueprint, and no clone."""

    name: str
    namespace: str
    port: int

    @property
    def url(self) -> str:
        """Its address from inside the cluster."""
        return f"http://{self.name}.{self.namespace}:{self.port}{MCP_PATH}"


def cluster_server(blueprint: Blueprint, operations: Operations) -> ClusterServer:
    return ClusterServer(operations.image.name, blueprint.namespace, operations.port)


def cluster_tools(role: Role) -> tuple[ToolEntry, ...]:
    """What a role can do without a clone."""
    return tuple(tool for tool in tools_of(role) if tool.where == "anywhere")


def cluster_roles() -> tuple[Role, ...]:
    """The roles that can do anything without a clone."""
    return tuple(role for role in ROLES if cluster_tools(role))


def names(tools: Sequence[ToolEntry], *, changes: bool) -> list[str]:
    """The names of those that change something, or of those that do not."""
    return [tool.name for tool in tools if tool.changes == changes]

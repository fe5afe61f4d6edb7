"""Files for docker-agent (formerly cagent), and the one that Gordon's older releases read."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from todoctl.assistants.catalogue import ROLES, TOOLS, Role, ToolEntry, tools_of
from todoctl.assistants.role_words import SUMMARIES, system_message, triage_message
from todoctl.assistants.tool_files.server import DEFAULT_MODEL, MCP_PATH, cluster_roles, cluster_tools
from todoctl.blueprint.model import Blueprint, Operations

SCHEMA_VERSION = "7"
TOKEN_VARIABLE = "TODO_OPERATIONS_TOKEN"  # noqa: S105 - the name of a variable
_MODEL = "operations"

Document = dict[str, object]


def clone_agents(launcher: str) -> Document:
    """The six roles over standard input and output: everything, from a clone."""

    def server(tools: Sequence[ToolEntry]) -> Document:
        return {"type": "mcp", "command": launcher, "args": ["mcp"], "tools": [tool.name for tool in tools]}

    return _agents(ROLES, tools_of, server)


def cluster_agents(operations: Operations) -> Document:
    """The roles that need no clone, over HTTP: the server in the cluster, forwarded to this machine."""

    def server(tools: Sequence[ToolEntry]) -> Document:
        remote = {
            "url": f"http://localhost:{operations.port}{MCP_PATH}",
            "transport_type": "streamable",
            "headers": {"Authorization": f"Bearer ${{env.{TOKEN_VARIABLE}}}"},
        }
        return {
            "type": "mcp",
            "remote": remote,
            "allow_private_ips": True,
            "tools": [tool.name for tool in tools],
        }

    return _agents(cluster_roles(), cluster_tools, server)


def gordon_image(operations: Operations) -> str:
    """The image as it is built by hand; `todoctl deploy --with-operations` names it so as well."""
    return f"{operations.image.name}:latest"


def gordon_services(blueprint: Blueprint, operations: Operations) -> Document:
    """A Compose file whose services speak MCP over standard input and output."""
    context = "${TODO_CONTEXT:-minikube}"
    return {
        "services": {
            operations.image.name: {
                "image": gordon_image(operations),
                "command": [
                    *("python", "-P", "-m", "todoctl", "mcp", "--read-only"),
                    *("--target", "cluster", "--context", context, "--namespace", blueprint.namespace),
                ],
                "environment": {"KUBECONFIG": "/kubeconfig"},
                "volumes": ["${KUBECONFIG:-~/.kube/config}:/kubeconfig:ro"],
                "network_mode": "host",
                "read_only": True,
                "tmpfs": ["/tmp"],  # noqa: S108 - inside the container
                "cap_drop": ["ALL"],
                "security_opt": ["no-new-privileges:true"],
            }
        }
    }


def _agents(
    roles: Sequence[Role],
    tools: Callable[[Role], tuple[ToolEntry, ...]],
    server: Callable[[Sequence[ToolEntry]], Document],
) -> Document:
    agents: Document = {
        "root": {
            "model": _MODEL,
            "description": "Hands a question about the deployment to the role that answers it.",
            "instruction": triage_message(),
            "sub_agents": list(roles),
        }
    }
    for role in roles:
        agents[role] = {
            "model": _MODEL,
            "description": SUMMARIES[role],
            "instruction": system_message(role, tools(role)),
            "toolsets": [server(tools(role))],
        }
    offered = {tool.name for role in roles for tool in tools(role)}
    return {
        "version": SCHEMA_VERSION,
        "models": {_MODEL: {"provider": "openai", "model": DEFAULT_MODEL}},
        "agents": agents,
        "permissions": {
            "allow": [tool.name for tool in TOOLS if tool.name in offered and not tool.changes],
            "ask": [tool.name for tool in TOOLS if tool.name in offered and tool.changes],
        },
    }

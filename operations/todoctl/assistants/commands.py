"""`todoctl ask` and `todoctl mcp`: they parse, choose and print; what they need is imported when they run."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from todoctl.assistants.environment import enter_assistants_environment
from todoctl.cluster_target import ContextOption, NamespaceOption, TargetOption, choose_target, folder_of, load
from todoctl.repository import this_repository

if TYPE_CHECKING:
    from todoctl.assistants.workspace import WorkspaceFinder


def add_assistant_commands(app: typer.Typer) -> None:
    """Adds the commands below, in the order of the help page."""
    commands: list[Callable[..., None]] = [mcp]
    for command in commands:
        app.command()(command)


def mcp(
    *,
    http: Annotated[str, typer.Option("--http", help="HOST:PORT; without it, over standard input and output.")] = "",
    token_file: Annotated[
        Path | None, typer.Option("--token-file", help="The token for HTTP; else TODOCTL_MCP_TOKEN.")
    ] = None,
    read_only: Annotated[
        bool | None,
        typer.Option("--read-only/--allow-changes", help="Whether changing tools are offered; over HTTP they are not."),
    ] = None,
    target: TargetOption = "",
    context: ContextOption = "",
    namespace: NamespaceOption = "",
) -> None:
    """Offer the operations' tools to other programs, by the Model Context Protocol."""
    enter_assistants_environment(sys.argv[1:])
    from todoctl.assistants.mcp_server import http as over_http  # noqa: PLC0415 - brings the protocol's packages
    from todoctl.assistants.mcp_server.server import make_server, serve_stdio  # noqa: PLC0415 - as above
    from todoctl.assistants.registry import tools_for  # noqa: PLC0415 - brings all tools
    from todoctl.assistants.relayed_progress import RelayedProgress  # noqa: PLC0415 - as above

    find = workspace_finder(target, context, namespace)
    workspace = find(RelayedProgress(_say))
    with_changes = not (bool(http) if read_only is None else read_only)
    tools = tools_for(has_clone=workspace.has_clone, with_changes=with_changes)
    server = make_server(tools, find, version=workspace.blueprint.version)
    kinds = "reading and changing" if with_changes else "reading only"
    if not http:
        _say(f"MCP over standard input and output: {len(tools)} tools, {kinds}, for {workspace.target}.")
        asyncio.run(serve_stdio(server))
        return
    token = over_http.read_token(token_file)
    host, port = over_http.parse_address(http)
    with over_http.listen(host, port) as sock:
        port = sock.getsockname()[1]
        _say(f"MCP at http://{host}:{port}{over_http.PATH}: {len(tools)} tools, {kinds}, for {workspace.target}.")
        over_http.serve_http(over_http.make_app(server, token), sock)


def workspace_finder(target: str, context: str, namespace: str) -> WorkspaceFinder:
    """Finds, at each call anew, the deployment that the options mean."""
    from todoctl.assistants.workspace import Workspace  # noqa: PLC0415 - brings pydantic
    from todoctl.progress import Progress  # noqa: PLC0415 - as above

    def find(progress: Progress) -> Workspace:
        chosen = choose_target(target, context, namespace, remembered=True)
        return Workspace(this_repository(), load(), chosen, folder_of(chosen), progress)

    return find


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)

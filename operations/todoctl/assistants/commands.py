"""`todoctl ask` and `todoctl mcp`: they parse, choose and print; what they need is imported when they run."""

from __future__ import annotations

import asyncio
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from todoctl.assistants.environment import enter_assistants_environment
from todoctl.cluster_target import (
    ContextOption,
    JsonOption,
    NamespaceOption,
    TargetOption,
    choose_target,
    folder_of,
    load,
)
from todoctl.errors import ExitCode, OpsError
from todoctl.repository import this_repository

if TYPE_CHECKING:
    from todoctl.assistants.workspace import WorkspaceFinder


def add_assistant_commands(app: typer.Typer) -> None:
    """Adds the commands below, in the order of the help page."""
    commands: list[Callable[..., None]] = [ask, mcp]
    for command in commands:
        app.command()(command)


def ask(
    question: Annotated[str, typer.Argument(help="Such as: why are my pods failing?")],
    *,
    approve: Annotated[
        list[str] | None, typer.Option("--approve", help="A changing tool that needs no question; may be repeated.")
    ] = None,
    built_in: Annotated[bool, typer.Option("--built-in", help="Ask no model, even where there is one.")] = False,
    save_trace: Annotated[
        Path | None, typer.Option("--save-trace", help="Keep what the agents did there, as JSON.")
    ] = None,
    as_json: JsonOption = False,
    target: TargetOption = "",
    context: ContextOption = "",
    namespace: NamespaceOption = "",
) -> None:
    """Answer a question about the deployment, or do what it asks for; changes are asked about first.

    Exit code 0: answered; 1: refused, failed, or the model came to no end; 2: not understood.
    """
    from todoctl.assistants.model_access import model_access  # noqa: PLC0415 - other commands need none of it
    from todoctl.local_stack.user_settings import read_user_settings  # noqa: PLC0415 - as above

    access = None if built_in else model_access(read_user_settings(this_repository().root / ".env"))
    if access is not None:
        enter_assistants_environment(sys.argv[1:])
    elif save_trace is not None:
        raise OpsError(
            "There is no trace of the built-in router: it calls what it says it calls.",
            fix="Leave --save-trace out, or set OPENAI_API_KEY or OPENAI_BASE_URL.",
            exit_code=ExitCode.USAGE,
        )
    from todoctl.assistants.asking import answer_question  # noqa: PLC0415 - brings all tools

    reply = answer_question(
        question,
        find=workspace_finder(target, context, namespace),
        access=access,
        approved=approve or [],
        save_trace=save_trace,
        in_parts=as_json,
        say=_say,
    )
    print(reply.model_dump_json(indent=2) if as_json else _printable(reply.answer))
    raise typer.Exit(reply.exit_code)


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


def _printable(text: str) -> str:
    """Without what would steer the terminal: models and logs can write anything."""
    return "".join(letter for letter in text if letter in "\n\t" or unicodedata.category(letter) != "Cc")


def _say(line: str) -> None:
    print(_printable(line), file=sys.stderr, flush=True)

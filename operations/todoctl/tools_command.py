"""`todoctl tools`: brings the files for other programs' agents to where those programs look for them."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from todoctl.cluster_target import ContextOption, NamespaceOption, TargetOption, choose_target, load
from todoctl.errors import ExitCode, OpsError
from todoctl.repository import this_repository

tools = typer.Typer(no_args_is_help=True, help="Files for other programs' agents: kagent, kubectl-ai, Gordon.")


class Tool(StrEnum):
    """The programs that there are files for."""

    KAGENT = "kagent"
    KUBECTL_AI = "kubectl-ai"
    GORDON = "gordon"


@tools.command("install")
def install(
    tool: Annotated[Tool, typer.Argument(help="Which program.")],
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be done.")] = False,
    harness: Annotated[str, typer.Option("--harness", help="For kagent 1.0: the Harness that runs the agents.")] = "",
    target: TargetOption = "",
    context: ContextOption = "",
    namespace: NamespaceOption = "",
) -> None:
    """Put the files where a program finds them, and say what was done.

    Exit code 0 also where the program is missing: its files are then ready for it.
    """
    blueprint = load()
    operations = blueprint.operations
    if operations is None:
        raise OpsError(
            "The blueprint has no operations, so there is no MCP server that other programs could call.",
            fix="Add the section operations to blueprint.yaml.",
            exit_code=ExitCode.USAGE,
        )
    if tool is Tool.KAGENT:
        from todoctl.assistants.tool_files.install_kagent import install_kagent  # noqa: PLC0415 - not for the others

        chosen = choose_target(target, context, namespace, remembered=True)
        said = install_kagent(blueprint, operations, chosen, harness=harness, dry_run=dry_run)
    elif tool is Tool.KUBECTL_AI:
        from todoctl.assistants.tool_files.install_programs import install_kubectl_ai  # noqa: PLC0415 - as above

        said = install_kubectl_ai(blueprint, this_repository(), dry_run=dry_run)
    else:
        from todoctl.assistants.tool_files.install_programs import install_gordon  # noqa: PLC0415 - as above

        said = install_gordon(blueprint, operations, Path.cwd(), dry_run=dry_run)
    print("\n".join(said))
    if dry_run:
        print("Nothing was changed: --dry-run.", file=sys.stderr)


@tools.command("list")
def list_tools(*, target: TargetOption = "", context: ContextOption = "", namespace: NamespaceOption = "") -> None:
    """Say which of the programs are here, and where their files are."""
    from todoctl.assistants.tool_files import files  # noqa: PLC0415 - brings the YAML library
    from todoctl.assistants.tool_files import install_programs as programs  # noqa: PLC0415 - as above
    from todoctl.assistants.tool_files.install_kagent import find_served  # noqa: PLC0415 - as above

    try:
        served = str(find_served(choose_target(target, context, namespace, remembered=True).kubectl()))
    except OpsError as error:  # no cluster is no reason to be silent about the others
        served = error.problem
    placed = (programs.kubectl_ai_folder() / "mcp.yaml").exists()
    here = "on the PATH" if programs.has_kubectl_ai() else "not on the PATH"
    gordon = "here" if programs.has_docker_plugin("ai") else "not here"
    agent = "here" if programs.has_docker_plugin("agent") else "not here"
    print(f"kagent      {served}; files: {files.FOLDER}/kagent")
    print(f"kubectl-ai  {here}, files {'' if placed else 'not '}in {programs.kubectl_ai_folder()}")
    print(f"gordon      docker ai is {gordon}, docker agent is {agent}; files: {files.FOLDER}/gordon, docker-agent")

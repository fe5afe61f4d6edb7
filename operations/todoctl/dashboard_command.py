"""`todoctl dashboard`: Minikube's own dashboard, opened in the browser or printed as an address."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from todoctl import shell
from todoctl.cluster_target import ContextOption, choose_target
from todoctl.errors import ExitCode, OpsError
from todoctl.minikube_deployer.target import Target


def dashboard(
    *,
    url: Annotated[bool, typer.Option("--url", help="Print its address, and serve it there, until Ctrl-C.")] = False,
    context: ContextOption = "",
) -> None:
    """Open Minikube's dashboard, until Ctrl-C."""
    from todoctl.programs.command import program_environment  # noqa: PLC0415 - other commands need none of it
    from todoctl.programs.minikube import Minikube  # noqa: PLC0415 - as above

    chosen = choose_target("", context, "", remembered=True)
    if chosen.kind != "minikube":
        raise _not_minikube(chosen)
    minikube = Minikube(chosen.context)
    status = minikube.status()
    if not status.is_running:
        raise OpsError(
            f"Minikube's profile {chosen.context} does not run."
            if status.exists
            else f"There is no Minikube profile {chosen.context}.",
            fix=f"Start it with the application: ./todoctl deploy{chosen.options}",
            exit_code=ExitCode.STACK,
        )
    print("Ctrl-C ends it.", file=sys.stderr, flush=True)
    shell.replace_process(minikube.argv("dashboard", *(["--url"] if url else [])), program_environment())


def _not_minikube(target: Target) -> OpsError:
    return OpsError(
        f"Minikube is not what runs here: the deployment is in {target}, and the dashboard is Minikube's.",
        fix=f"See what runs with ./todoctl status{target.options}, or name a profile: ./todoctl dashboard --context "
        "minikube",
        exit_code=ExitCode.USAGE,
    )

"""Which deployment a command means, and the options that say so; shared by all commands that deal with a cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from todoctl.errors import ExitCode, OpsError
from todoctl.local_stack.state import find_state
from todoctl.minikube_deployer.target import DeploymentFolder, Target, remembered_target
from todoctl.progress import Progress
from todoctl.repository import this_repository

if TYPE_CHECKING:
    from todoctl.blueprint.model import Blueprint
    from todoctl.minikube_deployer.deployment import Deployment

TargetOption = Annotated[str, typer.Option("--target", help="minikube or cluster.")]
ContextOption = Annotated[str, typer.Option("--context", help="The kubeconfig context; on Minikube also the profile.")]
NamespaceOption = Annotated[str, typer.Option("--namespace", help="The namespace; the blueprint's when left out.")]
JsonOption = Annotated[bool, typer.Option("--json", help="One JSON document.")]
YesOption = Annotated[bool, typer.Option("--yes", help="Do not ask.")]

_DEFAULT_PROFILE = "minikube"


def choose_target(kind: str, context: str, namespace: str, *, remembered: bool) -> Target:
    """The cluster that a command means. One that is not Minikube's is touched only when its context is named.

    remembered: without --target and --context, the newest deployment of this clone.
    """
    if kind not in {"", "minikube", "cluster"}:
        raise OpsError(f"There is no target {kind!r}.", fix="Choose minikube or cluster.", exit_code=ExitCode.USAGE)
    known = remembered_target(find_state(this_repository()))
    if known is not None and remembered and kind in {"", known.kind} and context in {"", known.context}:
        return Target(known.kind, known.context, namespace or known.namespace)
    if kind == "cluster" and not context:
        raise OpsError(
            "A cluster is only touched when its context is named.",
            fix="Name it: --target cluster --context NAME (kubectl config get-contexts lists them).",
            exit_code=ExitCode.USAGE,
        )
    in_namespace = namespace or load().namespace
    if kind == "cluster" or (not kind and context not in {"", _DEFAULT_PROFILE} and not _is_profile(context)):
        return Target("cluster", context, in_namespace)
    return Target("minikube", context or _DEFAULT_PROFILE, in_namespace)


def _is_profile(context: str) -> bool:
    from todoctl.programs.minikube import Minikube  # noqa: PLC0415 - other commands need none of it

    try:
        return Minikube(context).status().exists
    except OpsError:
        return False


def make_deployment(target: Target) -> Deployment:
    """The deployment of this clone on a target."""
    from todoctl.aiops_troubleshooter.command import explain_failure  # noqa: PLC0415 - other commands need none of it
    from todoctl.minikube_deployer.deployment import Deployment  # noqa: PLC0415 - as above

    folder = folder_of(target)
    return Deployment(
        this_repository(), load(), target, folder, Progress(), explain=lambda one: explain_failure(one, folder)
    )


def folder_of(target: Target) -> DeploymentFolder:
    """What this machine keeps of the deployment."""
    return DeploymentFolder.of(find_state(this_repository()), target)


def load() -> Blueprint:
    """The blueprint of this clone."""
    from todoctl.blueprint.reading import FILE_NAME, load_blueprint  # noqa: PLC0415 - brings pydantic

    return load_blueprint(this_repository().root / FILE_NAME)

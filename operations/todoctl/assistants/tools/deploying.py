"""The minikube-deployer's tools: what runs, and changes of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from todoctl.assistants.tool import MAKE_SECONDS, Arguments, NoArguments, ToolResult, make_tool
from todoctl.assistants.workspace import Workspace
from todoctl.errors import ExitCode, OpsError
from todoctl.minikube_deployer.deploy_options import DeployOptions, remembered_options
from todoctl.minikube_deployer.scaling import MOST_REPLICAS, restart, scale
from todoctl.minikube_deployer.status import read_deployment_status

Service = Literal["backend", "frontend"]
Replicas = Annotated[int, Field(ge=1, le=MOST_REPLICAS, description="How many pods.")]


class ServiceState(BaseModel):
    """One service of the deployment."""

    name: str
    ready: int
    wanted: int
    restarts: int
    image: str
    detail: str


class DeploymentState(ToolResult):
    """What runs."""

    ready: bool
    target: str
    services: list[ServiceState]
    urls: dict[str, str]
    unreachable: dict[str, str]
    """Service -> why its address on this machine does not answer."""
    note: str

    def as_text(self) -> str:
        verdict = "Everything is ready" if self.ready else "Not everything is ready"
        lines = [f"{verdict} in {self.target}." if self.services else f"Nothing runs in {self.target}."]
        for one in self.services:
            detail = f", {one.detail}" if one.detail else ""
            lines.append(
                f"{one.name}: {one.ready} of {one.wanted} ready, {one.restarts} restarts, image {one.image}{detail}"
            )
        lines += [f"{name}: {url}{self.unreachable.get(name, '')}" for name, url in self.urls.items()]
        return "\n".join([*lines, *filter(None, [self.note])])


class ScaleArguments(Arguments):
    """Which service, and how many."""

    service: Service
    replicas: Annotated[int, Field(ge=0, le=MOST_REPLICAS, description="How many pods; 0 stops the service.")]


class RestartArguments(Arguments):
    """Which service."""

    service: Service


class DeployArguments(Arguments):
    """What differs from the last deploy there; left out, all stays as it was."""

    frontend_replicas: Replicas | None = None
    backend_replicas: Replicas | None = None


class Done(ToolResult):
    """What a change led to."""

    done: str
    next: str = ""

    def as_text(self) -> str:
        return f"{self.done} {self.next}".strip()


class DeployedResult(ToolResult):
    """Where the application answers."""

    changed: bool
    frontend_url: str
    backend_url: str

    def as_text(self) -> str:
        verdict = "Deployed." if self.changed else "Nothing had changed."
        return f"{verdict} Todo list: {self.frontend_url}. Its API: {self.backend_url}."


def deployment_status(workspace: Workspace, _arguments: NoArguments) -> DeploymentState:
    found = read_deployment_status(workspace.blueprint, workspace.target, workspace.folder)
    return DeploymentState(
        ready=found.ready,
        target=str(found.target),
        services=[ServiceState.model_validate(one, from_attributes=True) for one in found.services],
        urls=found.urls,
        unreachable={name: told for name in found.urls if (told := found.reachability(name))},
        note="" if found.services else workspace.note_if_not_ours(),
    )


def scale_service(workspace: Workspace, arguments: ScaleArguments) -> Done:
    workspace.refuse_if_not_ours()
    scale(workspace.blueprint, workspace.target, {arguments.service: arguments.replicas}, workspace.progress)
    return Done(
        done=f"The {arguments.service} runs with {arguments.replicas} replicas, all ready.",
        next="The next deploy goes back to the blueprint's number.",
    )


def restart_service(workspace: Workspace, arguments: RestartArguments) -> Done:
    workspace.refuse_if_not_ours()
    restart(workspace.blueprint, workspace.target, arguments.service, workspace.progress)
    return Done(done=f"All pods of the {arguments.service} were replaced, and the new ones are ready.")


def deploy(workspace: Workspace, arguments: DeployArguments) -> DeployedResult:
    workspace.refuse_if_of_others()
    options = options_with_replicas(workspace, arguments)
    done = workspace.deployment().deploy(options)
    return DeployedResult(changed=done.changed, frontend_url=done.frontend_url, backend_url=done.backend_url)


def undeploy(workspace: Workspace, _arguments: NoArguments) -> Done:
    from todoctl.minikube_deployer.undeploy import Removal  # noqa: PLC0415 - reading tools need none of it

    workspace.refuse_if_not_ours()
    removal = Removal(workspace.blueprint, workspace.target, workspace.folder, workspace.progress)
    removal.run(purge=False)
    kept = ", ".join(removal.holders_of_data()) or "nothing"
    return Done(done=f"The application is gone from {workspace.target}; kept: {kept}.", next="Back: ./todoctl deploy")


def options_with_replicas(workspace: Workspace, arguments: DeployArguments) -> DeployOptions:
    """The options of the last deploy there, with other numbers of replicas where they were asked for."""
    options = remembered_options(workspace.folder, workspace.target.kind)
    asked = {"frontend": arguments.frontend_replicas, "backend": arguments.backend_replicas}
    scales = workspace.blueprint.environments.by_name()[options.environment].services.by_name()
    settings = list(options.settings)
    for service, replicas in asked.items():
        if replicas is None:
            continue
        if scales[service].autoscaling is not None:
            raise OpsError(
                f"The {service} follows its load in the environment {options.environment}: its replicas are not set.",
                fix="Change its bounds in blueprint.yaml, under environments, then deploy.",
                exit_code=ExitCode.USAGE,
            )
        key = f"{service}.replicaCount="
        settings = [*(one for one in settings if not one.startswith(key)), f"{key}{replicas}"]
    return replace(options, settings=tuple(settings))


DEPLOYING_TOOLS = (
    make_tool("deployment_status", NoArguments, DeploymentState, deployment_status),
    make_tool("deploy", DeployArguments, DeployedResult, deploy, timeout_seconds=2 * MAKE_SECONDS),
    make_tool("scale_service", ScaleArguments, Done, scale_service, timeout_seconds=300.0),
    make_tool("restart_service", RestartArguments, Done, restart_service, timeout_seconds=300.0, is_idempotent=False),
    make_tool("undeploy", NoArguments, Done, undeploy, timeout_seconds=900.0),
)

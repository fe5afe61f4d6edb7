"""What `todoctl status` says of a deployment: read from the cluster and the forwards, never remembered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from todoctl.blueprint.model import Blueprint
from todoctl.errors import ExitCode
from todoctl.local_stack.status import ServiceStatus
from todoctl.minikube_deployer.forwarding.control import ForwardState, read_forwards
from todoctl.minikube_deployer.rollout import read_workloads, restarts_of
from todoctl.minikube_deployer.target import DeploymentFolder, Target
from todoctl.programs.command import JsonObject


@dataclass(frozen=True)
class DeploymentStatus:
    """A deployment, read at one moment."""

    target: Target
    services: Sequence[ServiceStatus]
    forwards: Sequence[ForwardState]

    @property
    def running(self) -> bool:
        return bool(self.services)

    @property
    def ready(self) -> bool:
        """Every service has as many ready pods as wanted, and every forward answers."""
        services = all(service.ready >= service.wanted for service in self.services)
        return self.running and services and all(forward.ready for forward in self.forwards)

    @property
    def urls(self) -> dict[str, str]:
        return {forward.service: f"http://localhost:{forward.local_port}" for forward in self.forwards}

    @property
    def exit_code(self) -> ExitCode:
        if self.ready:
            return ExitCode.OK
        return ExitCode.CHECK_FAILED if self.running else ExitCode.STACK

    def reachability(self, name: str) -> str:
        """What to say behind a service's address when it cannot be reached there."""
        return "".join(
            f"  NOT REACHABLE {forward.detail}; mend it: ./todoctl forward"
            for forward in self.forwards
            if forward.service == name and not forward.ready
        )

    def as_json(self) -> dict[str, object]:
        return {
            "target": self.target.kind,
            "context": self.target.context,
            "namespace": self.target.namespace,
            "ready": self.ready,
            "urls": self.urls,
            "services": [asdict(service) for service in self.services],
            "forwards": [
                {"service": one.service, "local_port": one.local_port, "ready": one.ready, "detail": one.detail}
                for one in self.forwards
            ],
        }


def read_deployment_status(blueprint: Blueprint, target: Target, folder: DeploymentFolder) -> DeploymentStatus:
    """Asks the cluster and the forwards. Raises OpsError when the cluster does not answer."""
    names = {blueprint.database.name: "postgres"} | {
        service.image.name: name for name, service in blueprint.services.by_name().items()
    }
    workloads, pods = read_workloads(target.kubectl(), list(names))
    services = [
        ServiceStatus(
            name=names[workload.name],
            ready=workload.ready,
            wanted=workload.wanted,
            restarts=sum(map(restarts_of, _pods_of(workload.name, pods))),
            image=_image_of(_pods_of(workload.name, pods)),
            detail=workload.detail or ("" if workload.is_current else "rolling out"),
        )
        for workload in workloads
    ]
    return DeploymentStatus(target, services, read_forwards(folder))


def _pods_of(name: str, pods: Sequence[JsonObject]) -> list[JsonObject]:
    return [pod for pod in pods if pod["metadata"]["labels"].get("app.kubernetes.io/name") == name]


def _image_of(pods: Sequence[JsonObject]) -> str:
    """The newest pod's image; during a rollout there are two."""
    newest = max(pods, key=lambda pod: str(pod["metadata"]["creationTimestamp"]), default=None)
    return "" if newest is None else str(newest["spec"]["containers"][0]["image"])

"""A cluster in memory that answers as one does in which the blueprint was deployed."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from todoctl.blueprint.model import Blueprint
from todoctl.docker_engineer.build import image_reference
from todoctl.errors import ExitCode
from todoctl.helm_chart_engineer.files import chart_files
from todoctl.infra_spec_writer.inventory import chart_objects
from todoctl.minikube_deployer.target import Target
from todoctl.programs.command import JsonObject
from todoctl.programs.helm import Helm, Release
from todoctl.programs.kubectl import ForbiddenError, Kubectl, NotFoundError
from todoctl.repository import this_repository
from todoctl.shell import Result

BUILT_IN = {
    "deployments": "Deployment",
    "statefulsets": "StatefulSet",
    "pods": "Pod",
    "services": "Service",
    "configmaps": "ConfigMap",
    "persistentvolumeclaims": "PersistentVolumeClaim",
    "jobs": "Job",
    "networkpolicies": "NetworkPolicy",
    "ingresses": "Ingress",
    "poddisruptionbudgets": "PodDisruptionBudget",
    "horizontalpodautoscalers": "HorizontalPodAutoscaler",
}


@dataclass
class Cluster:
    """What is there; tests change it."""

    objects: dict[tuple[str, str], JsonObject] = field(default_factory=dict[tuple[str, str], JsonObject])
    secrets: list[str] = field(default_factory=list[str])
    nodes: list[JsonObject] | None = None
    usage: str | None = None
    releases: list[Release] = field(default_factory=list[Release])
    asked: list[str] = field(default_factory=list[str])


@dataclass(frozen=True)
class LivingKubectl(Kubectl):
    cluster: Cluster = field(default_factory=Cluster)

    def get(
        self, kind: str, *, selector: str | None = None, namespace: str | None = None, everywhere: bool = False
    ) -> list[JsonObject]:
        assert (selector, namespace, everywhere) == (None, None, False)
        self.cluster.asked.append(f"get {kind}")
        if kind == "nodes":
            if self.cluster.nodes is None:
                raise ForbiddenError("Not you.", fix="Ask.", exit_code=ExitCode.STACK)
            return self.cluster.nodes
        wanted = [word.partition(".")[0] for word in kind.split(",")]
        if not set(wanted) <= set(BUILT_IN):
            raise NotFoundError(f"No {kind}.", fix="Install it.", exit_code=ExitCode.STACK)
        kinds = {BUILT_IN[word] for word in wanted}
        return [found for (stored, _), found in self.cluster.objects.items() if stored in kinds]

    def try_run(self, *arguments: str, stdin_text: str | None = None, timeout_seconds: float = 20.0) -> Result:
        assert stdin_text is None
        assert timeout_seconds > 0
        self.cluster.asked.append(" ".join(arguments))
        match arguments:
            case ("version", "--output", "json"):
                return result(json.dumps({"serverVersion": {"gitVersion": "v1.34.4"}}))
            case ("get", "secrets", "--output", "name"):
                return result("".join(f"secret/{name}\n" for name in self.cluster.secrets))
            case ("top", "pods", "--no-headers") if self.cluster.usage is not None:
                return result(self.cluster.usage)
            case ("top", *_):
                return Result(exit_code=1, output="", errors="error: Metrics API not available")
            case _:
                raise AssertionError(arguments)


@dataclass(frozen=True)
class LivingHelm(Helm):
    cluster: Cluster = field(default_factory=Cluster)

    def releases(self) -> dict[str, Release]:
        return {release.name: release for release in self.cluster.releases}


@dataclass(frozen=True)
class LivingTarget(Target):
    cluster: Cluster = field(default_factory=Cluster)

    def kubectl(self) -> Kubectl:
        return LivingKubectl(self.context, self.namespace, self.cluster)

    def helm(self) -> Helm:
        return LivingHelm(self.context, self.namespace, self.cluster)


def result(output: str) -> Result:
    return Result(exit_code=0, output=output, errors="")


def deployed(blueprint: Blueprint, environment: str = "minikube") -> Cluster:
    """Everything as the blueprint asks in that environment."""
    cluster = Cluster(secrets=[blueprint.secret, blueprint.database.name, "somebody-elses"])
    for one in chart_objects(blueprint, chart_files(blueprint)):
        if environment in one.environments and not one.hook:
            put(cluster, blueprint, one.kind, one.name)
    images = {
        service.image.name: image_reference(this_repository(), blueprint, name)
        for name, service in blueprint.services.by_name().items()
    }
    for name, service in blueprint.services.by_name().items():
        replicas = blueprint.environments.by_name()[environment].services.by_name()[name].replicas or 2
        put_workload(cluster, blueprint, "Deployment", service.image.name, images[service.image.name], replicas)
        data = {setting.name: setting.value for setting in service.config if setting.value}
        if name == "frontend":
            data["BETTER_AUTH_URL"] = blueprint.environments.by_name()[environment].frontend_url
        put(cluster, blueprint, "ConfigMap", service.config_map, data=data)
    database = blueprint.database
    put_workload(cluster, blueprint, "StatefulSet", database.name, database.image, 1)
    put(cluster, blueprint, "PersistentVolumeClaim", f"data-{database.name}-0")
    cluster.releases = [
        Release(name, 3, "deployed", f"{name}-{blueprint.version}", "") for name in (*images, database.name)
    ]
    return cluster


def put(cluster: Cluster, blueprint: Blueprint, kind: str, name: str, **more: Mapping[str, Any]) -> None:
    labels = {"app.kubernetes.io/part-of": blueprint.name, "app.kubernetes.io/name": name}
    cluster.objects[kind, name] = {"kind": kind, "metadata": {"name": name, "labels": labels}, **more}


def put_workload(
    cluster: Cluster, blueprint: Blueprint, kind: str, name: str, image: str, replicas: int, ready: int | None = None
) -> None:
    containers: Sequence[Mapping[str, str]] = [{"name": "main", "image": image}]
    spec = {"replicas": replicas, "template": {"spec": {"containers": containers}}}
    ready = replicas if ready is None else ready
    put(cluster, blueprint, kind, name, spec=spec, status={"readyReplicas": ready})
    for number in range(replicas):
        status = {
            "phase": "Running",
            "conditions": [{"type": "Ready", "status": "True" if number < ready else "False"}],
            "containerStatuses": [{"restartCount": number}],
        }
        pod_spec = {"containers": containers, "nodeName": "minikube"}
        put(cluster, blueprint, "Pod", f"{name}-{number}", spec=pod_spec, status=status)

"""A cluster that is no more than answers: constructed objects behind the real wrappers of kubectl and Helm."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from todoctl.blueprint.model import Blueprint
from todoctl.blueprint.reading import load_blueprint
from todoctl.deployment_tester.deployment import Deployment
from todoctl.deployment_tester.people import People
from todoctl.deployment_tester.trial import Trial
from todoctl.minikube_deployer.target import Target
from todoctl.programs.helm import Helm, Release
from todoctl.programs.kubectl import Kubectl
from todoctl.repository import Repository, this_repository
from todoctl.shell import Result

BLUEPRINT: Blueprint = load_blueprint(this_repository().root / "blueprint.yaml")
IMAGES = {"backend": "todo-backend:abc", "frontend": "todo-frontend:def", "database": "postgres:17-trixie"}
SECRETS = {
    "app-secrets": {
        "BETTER_AUTH_SECRET": "a-long-generated-secret",
        "DATABASE_URL": "postgresql://todo:the-app-password@todo-postgres:5432/todo",
    },
    "todo-postgres": {"postgres-password": "the-super-password", "app-password": "the-app-password"},
}
Objects = dict[tuple[str, str], dict[str, Any]]


@dataclass
class FakeCluster:
    """Objects by kind and name, what programs in pods print, and every call that was made."""

    objects: Objects = field(default_factory=Objects)
    logs: dict[str, str] = field(default_factory=dict[str, str])
    releases: dict[str, Release] = field(default_factory=dict[str, Release])
    chart_test: Result = field(default_factory=lambda: Result(0, "", ""))
    executed: Callable[[str, Sequence[str], str], Result] = lambda _pod, _command, _given: Result(0, "", "")
    """pod, command, standard input -> how the program in the pod ends."""
    changed: Callable[[Sequence[str]], None] = lambda _arguments: None
    """Told of every call that changes something."""
    raw: dict[str, str] = field(default_factory=lambda: {"/readyz": "ok"})
    refused: str = ""
    """The kind that may not be read."""
    calls: list[tuple[str, ...]] = field(default_factory=list[tuple[str, ...]])

    def put(self, *documents: dict[str, Any]) -> None:
        for document in documents:
            self.objects[document["kind"], document["metadata"]["name"]] = document

    def of_kind(self, kind: str) -> list[dict[str, Any]]:
        return [document for (found, _), document in self.objects.items() if found == kind]

    def answer(self, arguments: Sequence[str], given: str) -> Result:  # noqa: PLR0911 - one for each kind of call
        self.calls.append(tuple(arguments))
        match list(arguments):
            case ["get", "--raw", path]:
                return Result(0, self.raw[path], "")
            case ["get", kind, *rest] if kind == self.refused:
                return Result(1, "", f"Error from server (Forbidden): {kind} is forbidden: {rest}")
            case ["get", kind, name, *_] if not name.startswith("--"):
                found = self.objects.get((_KINDS[kind], name))
                return Result(0, json.dumps(found) if found else "", "")
            case ["get", kind, *rest]:
                selector = rest[rest.index("--selector") + 1] if "--selector" in rest else ""
                chosen = [one for one in self.of_kind(_KINDS[kind]) if _is_selected(one, selector)]
                return Result(0, json.dumps({"items": chosen}), "")
            case ["version", *_]:
                versions = {name: {"gitVersion": "v1.34.4"} for name in ("clientVersion", "serverVersion")}
                return Result(0, json.dumps(versions), "")
            case ["logs", pod, *_]:
                return Result(0, self.logs.get(pod, f"a line of {pod}\n"), "")
            case ["exec", pod, *rest]:
                return self.executed(pod, rest[rest.index("--") + 1 :], given)
            case ["scale" | "delete", *_]:
                self.changed(arguments)
                return Result(0, "", "")
            case _:
                raise AssertionError(f"nobody foresaw this call: {arguments}")


@dataclass(frozen=True)
class FakeKubectl(Kubectl):
    """kubectl whose calls go to a fake cluster."""

    cluster: FakeCluster = field(default_factory=FakeCluster)

    def try_run(self, *arguments: str, stdin_text: str | None = None, timeout_seconds: float = 0) -> Result:
        assert timeout_seconds >= 0
        return self.cluster.answer(arguments, stdin_text or "")


@dataclass(frozen=True)
class FakeHelm(Helm):
    """Helm with the releases of a fake cluster."""

    cluster: FakeCluster = field(default_factory=FakeCluster)

    def releases(self) -> dict[str, Release]:
        return self.cluster.releases

    def test(self, release: str, *, timeout_seconds: float) -> Result:
        assert timeout_seconds > 0
        self.cluster.calls.append(("helm", "test", release))
        return self.cluster.chart_test


@dataclass(frozen=True)
class FakeTarget(Target):
    """A target whose programs speak with a fake cluster."""

    cluster: FakeCluster = field(default_factory=FakeCluster)

    def kubectl(self) -> Kubectl:
        return FakeKubectl(self.context, self.namespace, self.cluster)

    def helm(self) -> Helm:
        return FakeHelm(self.context, self.namespace, self.cluster)


def make_deployment(
    cluster: FakeCluster,
    *,
    urls: Mapping[str, str] | None = None,
    repository: Path | None = None,
    releases: tuple[str, ...] = ("todo-postgres", "todo-backend", "todo-frontend"),
) -> Deployment:
    return Deployment(
        target=FakeTarget("cluster", "lab", "todo", cluster),
        blueprint=BLUEPRINT,
        repository=Repository(repository or this_repository().root),
        urls=urls or {"frontend": "http://localhost:3000", "backend": "http://localhost:8000"},
        images=IMAGES,
        expected_releases=releases,
        expected_replicas={"backend": 2, "frontend": 2},
    )


def make_trial(deployment: Deployment) -> Trial:
    return Trial(deployment, People(deployment))


def healthy_cluster() -> FakeCluster:
    """The whole deployment as it should be."""
    cluster = FakeCluster()
    for name, service in BLUEPRINT.services.by_name().items():
        pods = [make_pod(name, number) for number in (1, 2)]
        cluster.put(make_workload(name), *pods, _service(name, service.port), _slice(name, pods))
        data = {"data": {"PORT": str(service.port)}}
        cluster.put({"kind": "ConfigMap", "metadata": {"name": service.config_map}} | data)
    cluster.put(make_pod("database", 0), make_node())
    for name, values in SECRETS.items():
        encoded = {key: base64.b64encode(value.encode()).decode() for key, value in values.items()}
        cluster.put({"kind": "Secret", "metadata": {"name": name}, "data": encoded})
    for name in ("todo-postgres", "todo-backend", "todo-frontend"):
        cluster.releases[name] = Release(name, 1, "deployed", f"{name}-0.1.0", "Install complete")
    return cluster


def make_workload(service: str, **spec: object) -> dict[str, Any]:
    """The Deployment of a service."""
    template = make_pod(service, 1)["spec"]
    labels = {"app.kubernetes.io/name": f"todo-{service}"}
    return {
        "kind": "Deployment",
        "metadata": {"name": f"todo-{service}"},
        "spec": {"replicas": 2, "selector": {"matchLabels": labels}, "template": {"spec": template}, **spec},
        "status": {"availableReplicas": 2},
    }


def make_pod(service: str, number: int) -> dict[str, Any]:
    """A ready pod of a service, or the database's."""
    is_database = service == "database"
    name = "todo-postgres-0" if is_database else f"todo-{service}-5d8-{number}"
    owner = "StatefulSet" if is_database else "ReplicaSet"
    container_name = "postgres" if is_database else service
    return {
        "kind": "Pod",
        "metadata": {
            "name": name,
            "uid": f"uid-{name}",
            "labels": {"app.kubernetes.io/name": name if is_database else f"todo-{service}"},
            "ownerReferences": [{"kind": owner, "name": "owner"}],
        },
        "spec": {"containers": [_container(service)], "securityContext": _POD_SECURITY}
        | ({} if is_database else {"terminationGracePeriodSeconds": _shutdown(service).grace_period_seconds}),
        "status": {
            "phase": "Running",
            "podIP": f"10.0.0.{number}" if service == "backend" else f"10.0.1.{number}",
            "conditions": [{"type": kind, "status": "True"} for kind in ("Ready", "ContainersReady")],
            "containerStatuses": [
                {"name": container_name, "restartCount": 0, "started": True, "imageID": "sha256:1", "ready": True}
            ],
        },
    }


def make_node(**status: object) -> dict[str, Any]:
    return {
        "kind": "Node",
        "metadata": {"name": "node-1"},
        "spec": {},
        "status": {
            "conditions": [{"type": "Ready", "status": "True"}],
            "nodeInfo": {"kubeletVersion": "v1.34.4"},
            "images": [{"names": [f"docker.io/library/{reference}"]} for reference in IMAGES.values()],
            **status,
        },
    }


_KINDS = {
    "pod": "Pod",
    "pods": "Pod",
    "nodes": "Node",
    "deployments.apps": "Deployment",
    "service": "Service",
    "configmap": "ConfigMap",
    "configmaps": "ConfigMap",
    "secret": "Secret",
    "events": "Event",
    "endpointslices.discovery.k8s.io": "EndpointSlice",
    "horizontalpodautoscalers.autoscaling": "HorizontalPodAutoscaler",
}
_POD_SECURITY = {"runAsNonRoot": True, "runAsUser": 10001, "seccompProfile": {"type": "RuntimeDefault"}}


def _container(service: str) -> dict[str, Any]:
    container: dict[str, Any] = {
        "name": "postgres" if service == "database" else service,
        "image": IMAGES[service],
        "securityContext": {
            "readOnlyRootFilesystem": True,
            "allowPrivilegeEscalation": False,
            "capabilities": {"drop": ["ALL"]},
        },
    }
    if service == "database":
        return container
    described = BLUEPRINT.services.by_name()[service]
    probes = {
        f"{kind}Probe": {"httpGet": {"path": getattr(described.probes, kind).path, "port": "http"}}
        for kind in ("startup", "liveness", "readiness")
    }
    return {
        **container,
        **probes,
        "ports": [{"name": "http", "containerPort": described.port}],
        "lifecycle": {"preStop": {"sleep": {"seconds": described.shutdown.pre_stop_seconds}}},
    }


def _shutdown(service: str) -> Any:  # noqa: ANN401 - the blueprint's own type
    return BLUEPRINT.services.by_name()[service].shutdown


def _service(service: str, port: int) -> dict[str, Any]:
    spec = {"type": "ClusterIP", "ports": [{"port": port}]}
    return {"kind": "Service", "metadata": {"name": f"todo-{service}"}, "spec": spec}


def _slice(service: str, pods: Sequence[dict[str, Any]]) -> dict[str, Any]:
    labels = {"kubernetes.io/service-name": f"todo-{service}"}
    endpoints = [{"addresses": [pod["status"]["podIP"]], "conditions": {"ready": True}} for pod in pods]
    metadata = {"name": f"todo-{service}-abc", "labels": labels}
    return {"kind": "EndpointSlice", "metadata": metadata, "endpoints": endpoints}


def _is_selected(document: dict[str, Any], selector: str) -> bool:
    labels = document["metadata"].get("labels", {})
    wanted = [part.partition("=") for part in selector.split(",") if part]
    return all(labels.get(name) == value for name, _, value in wanted)

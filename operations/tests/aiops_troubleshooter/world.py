"""A deployment as the cluster shows it, healthy until a test breaks it."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import timedelta

from tests.aiops_troubleshooter.healthy_surroundings import cluster, policies, service, settings
from tests.aiops_troubleshooter.healthy_workloads import (
    BACKEND_IMAGE,
    FRONTEND_IMAGE,
    NAMESPACE,
    NOW,
    ago,
    deployment,
    labels,
    make_pod,
    postgres,
    secret_variable,
    service_spec,
)
from todoctl.aiops_troubleshooter.diagnosing import diagnose
from todoctl.aiops_troubleshooter.report import Diagnosis, Finding
from todoctl.aiops_troubleshooter.snapshot import InsideAnswers, Log, LogLine, Machine, Release, Snapshot
from todoctl.programs.command import JsonObject

_EMPTY_KINDS = (
    *("PersistentVolumeClaim", "NetworkPolicy", "Ingress", "IngressClass", "ConfigMap", "Secret"),
    *("Event", "ResourceQuota", "LimitRange", "DaemonSet", "Job", "PodDisruptionBudget", "HorizontalPodAutoscaler"),
)


@dataclass
class World:
    """Objects by kind and name, to be broken; `snapshot()` is what the troubleshooter sees of them."""

    objects: list[JsonObject] = field(default_factory=list[JsonObject])
    logs: list[Log] = field(default_factory=list[Log])
    releases: list[Release] = field(default_factory=list[Release])
    machine: Machine = field(default_factory=Machine)
    could_not_see: tuple[str, ...] = ()
    unreachable: str | None = None
    is_minikube: bool = True
    unseen_kinds: set[str] = field(default_factory=set[str])
    inside: InsideAnswers | None = None

    def get(self, kind: str, name: str) -> JsonObject:
        """The object, to be changed in place."""
        return next(one for one in self.objects if one["kind"] == kind and one["metadata"]["name"] == name)

    def of(self, kind: str, app: str) -> list[JsonObject]:
        """The objects of a kind that belong to one of the three applications."""
        return [
            one
            for one in self.objects
            if one["kind"] == kind and one["metadata"].get("labels", {}).get("app.kubernetes.io/name") == app
        ]

    def pods(self, app: str) -> list[JsonObject]:
        return self.of("Pod", app)

    def specs(self, app: str) -> list[JsonObject]:
        """The specifications of an application's pods and of what makes them."""
        makers = [one for kind in ("Deployment", "ReplicaSet", "StatefulSet") for one in self.of(kind, app)]
        return [*(one["spec"]["template"]["spec"] for one in makers), *(pod["spec"] for pod in self.pods(app))]

    def change_container(self, app: str, **changes: object) -> None:
        """Changes the application's container in its pods and in what makes them."""
        for spec in self.specs(app):
            spec["containers"][0].update(deepcopy(changes))

    def remove(self, kind: str, name: str) -> None:
        self.objects.remove(self.get(kind, name))

    def add(self, *objects: JsonObject) -> None:
        self.objects.extend(objects)

    def wait(self, app: str, reason: str, message: str = "", *, seconds: float = 60.0) -> None:
        """The containers of an application never start: they wait for this reason."""
        for pod in self.pods(app):
            self.set_state(pod, {"waiting": {"reason": reason, "message": message}}, seconds=seconds)
            pod["status"]["phase"] = "Pending"

    def set_state(
        self,
        pod: JsonObject,
        state: JsonObject,
        *,
        seconds: float = 60.0,
        restarts: int = 0,
        last: JsonObject | None = None,
        started: bool = False,
    ) -> None:
        status = pod["status"]["containerStatuses"][0]
        status.update(ready=False, started=started, state=state, restartCount=restarts)
        status["lastState"] = {"terminated": last} if last else {}
        for condition in pod["status"]["conditions"]:
            if condition["type"] in {"Ready", "ContainersReady"}:
                condition.update(status="False", lastTransitionTime=ago(seconds))

    def crash(
        self, app: str, exit_code: int, said: Sequence[str] = (), *, reason: str = "Error", message: str = ""
    ) -> None:
        """The containers of an application end again and again, the last time half a minute ago."""
        ended: JsonObject = {"exitCode": exit_code, "reason": reason, "finishedAt": ago(30), "startedAt": ago(31)}
        if message:
            ended["message"] = message
        for pod in self.pods(app):
            waiting = {"waiting": {"reason": "CrashLoopBackOff", "message": "back-off 40s restarting failed container"}}
            self.set_state(pod, waiting, restarts=4, last=ended)
            self.log(pod["metadata"]["name"], said, seconds=30)

    def unready(self, app: str, complaint: str, *, seconds: float = 120.0, probe: str = "Readiness") -> None:
        """The containers of an application run and are not ready."""
        for pod in self.pods(app):
            self.set_state(pod, {"running": {"startedAt": ago(3000)}}, seconds=seconds, started=True)
            self.event("Pod", pod["metadata"]["name"], "Unhealthy", f"{probe} probe failed: {complaint}", seconds=3)

    def event(
        self, kind: str, name: str, reason: str, message: str, *, seconds: float = 10.0, namespace: str = NAMESPACE
    ) -> None:
        number = sum(1 for one in self.objects if one["kind"] == "Event")
        self.add(
            {
                "kind": "Event",
                "metadata": {"name": f"{name}.{number}", "namespace": namespace, "creationTimestamp": ago(seconds)},
                "involvedObject": {"kind": kind, "name": name, "namespace": namespace},
                "reason": reason,
                "message": message,
                "lastTimestamp": ago(seconds),
            }
        )

    def log(self, pod: str, said: Sequence[str], *, seconds: float = 5.0, previous: bool = False) -> None:
        container = self.get("Pod", pod)["spec"]["containers"][0]["name"]
        lines = tuple(LogLine(NOW - timedelta(seconds=seconds), one) for one in said)
        self.logs.append(Log(pod, container, previous, lines))

    def snapshot(self) -> Snapshot:
        kinds = {one["kind"] for one in self.objects} | set(_EMPTY_KINDS)
        objects = {
            kind: tuple(
                sorted(
                    (deepcopy(one) for one in self.objects if one["kind"] == kind),
                    key=lambda one: (one["metadata"].get("namespace", ""), one["metadata"]["name"]),
                )
            )
            for kind in sorted(kinds - self.unseen_kinds)
        }
        return Snapshot(
            context="minikube" if self.is_minikube else "lab",
            namespace=NAMESPACE,
            options="" if self.is_minikube else " --target cluster --context lab --namespace todo",
            is_minikube=self.is_minikube,
            taken_at=NOW,
            objects={} if self.unreachable is not None else objects,
            logs=tuple(self.logs),
            releases=tuple(self.releases),
            machine=self.machine,
            could_not_see=self.could_not_see,
            unreachable=self.unreachable,
            inside=self.inside,
        )

    def diagnose(self) -> Diagnosis:
        return diagnose(self.snapshot())

    def findings(self) -> list[Finding]:
        return list(self.diagnose().findings)

    def only_finding(self) -> Finding:
        """The one root cause; fails when there is none, or more than one."""
        findings = self.findings()
        assert len(findings) == 1, [(one.code, str(one.root), one.cause) for one in findings]
        return findings[0]

    def set_release(self, name: str, status: str, *, seconds: float, description: str = "") -> None:
        changed = NOW - timedelta(seconds=seconds)
        self.releases = [
            replace(one, status=status, changed_at=changed, description=description) if one.name == name else one
            for one in self.releases
        ]


def healthy_world() -> World:
    """Two backends, two frontends, one database, all well for an hour."""
    apps = ("todo-postgres", "todo-backend", "todo-frontend")
    world = World(
        objects=[
            *deployment("todo-backend", service_spec("todo-backend", BACKEND_IMAGE)),
            *deployment("todo-frontend", service_spec("todo-frontend", FRONTEND_IMAGE)),
            *postgres(),
            *map(service, apps),
            *policies(),
            *settings(),
            *cluster(),
        ],
        releases=[Release(name, 1, "deployed", NOW - timedelta(hours=1), "") for name in apps],
        machine=Machine(docker="running", minikube_host="Running", minikube_apiserver="Running", free_disk_mib=50_000),
    )
    for pod in world.pods("todo-backend"):
        world.log(pod["metadata"]["name"], ['{"event": "assistant_loaded", "level": "info"}'], seconds=3400)
    world.log("todo-postgres-0", ["LOG:  database system is ready to accept connections"], seconds=3480)
    return world


def failed_migration(world: World, said: Sequence[str], *, seconds: float = 60.0) -> JsonObject:
    """The backend's migration Job has given up; returns the Job."""
    image = {"name": "migration", "image": BACKEND_IMAGE, "command": ["python", "-m", "todo_backend.migrate"]}
    spec: JsonObject = {"containers": [image | {"env": [secret_variable("DATABASE_URL")]}], "restartPolicy": "Never"}
    own = labels("todo-backend") | {"app.kubernetes.io/name": "todo-backend-migration"}
    own |= {"app.kubernetes.io/component": "migration", "todo/database-client": "true"}
    failed = {"type": "Failed", "status": "True", "reason": "BackoffLimitExceeded", "lastTransitionTime": ago(seconds)}
    job: JsonObject = {
        "kind": "Job",
        "metadata": {"name": "todo-backend-migration", "namespace": NAMESPACE, "labels": own},
        "spec": {"template": {"metadata": {"labels": own}, "spec": spec}},
        "status": {"failed": 3, "conditions": [failed | {"message": "Job has reached the specified backoff limit"}]},
    }
    pod = make_pod("todo-backend", "zzzzz", ("Job", "todo-backend-migration"), spec, seconds=seconds + 20)
    pod["metadata"]["labels"] = own
    ended = {"terminated": {"exitCode": 1, "reason": "Error", "finishedAt": ago(seconds + 1)}}
    world.set_state(pod, ended, seconds=seconds)
    pod["status"]["phase"] = "Failed"
    world.add(job, pod)
    world.log(pod["metadata"]["name"], said, seconds=seconds + 1)
    return job


def codes(findings: Sequence[Finding]) -> list[str]:
    return [one.code for one in findings]


def where(finding: Finding) -> tuple[str, str, str]:
    """Kind and name of the root, and the field."""
    return finding.root.kind, finding.root.name, finding.field

"""A deployment as the cluster shows it, healthy until a test breaks it."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from todoctl.aiops_troubleshooter.diagnosing import diagnose
from todoctl.aiops_troubleshooter.report import Diagnosis, Finding
from todoctl.aiops_troubleshooter.snapshot import InsideAnswers, Log, LogLine, Machine, Release, Snapshot
from todoctl.programs.command import JsonObject

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
NAMESPACE = "todo"
BACKEND_IMAGE = "todo-backend:3f9c1a2b4d5e"
FRONTEND_IMAGE = "todo-frontend:7a1b2c3d4e5f"
POSTGRES_IMAGE = "postgres:17-trixie"
_HEX = {"todo-backend": "7c9d5f6b8", "todo-frontend": "6b5c4d7f9"}
_PORTS = {"todo-backend": 8000, "todo-frontend": 3000, "todo-postgres": 5432}
_COMPONENT = {"todo-backend": "backend", "todo-frontend": "frontend", "todo-postgres": "database"}
_CONTAINER = {"todo-backend": "backend", "todo-frontend": "frontend", "todo-postgres": "postgres"}


def ago(seconds: float) -> str:
    """A time as Kubernetes writes it."""
    return (NOW - timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")


def labels(name: str) -> dict[str, str]:
    return {
        "app.kubernetes.io/name": name,
        "app.kubernetes.io/instance": name,
        "app.kubernetes.io/component": _COMPONENT[name],
        "app.kubernetes.io/part-of": "todo",
    }


def pod_labels(name: str) -> dict[str, str]:
    client = {} if name == "todo-postgres" else {"todo/database-client": "true"}
    return {**labels(name), **client}


def selector(name: str) -> dict[str, str]:
    return {"app.kubernetes.io/name": name, "app.kubernetes.io/instance": name}


def _metadata(name: str, app: str, seconds: float = 3600.0, namespace: str = NAMESPACE) -> JsonObject:
    managed = {"app.kubernetes.io/managed-by": "Helm"}
    return {"name": name, "namespace": namespace, "labels": labels(app) | managed, "creationTimestamp": ago(seconds)}


def _probe(path: str, period: int, timeout: int, failures: int) -> JsonObject:
    http = {"path": path, "port": "http", "scheme": "HTTP"}
    numbers = {"periodSeconds": period, "timeoutSeconds": timeout, "failureThreshold": failures}
    return {"httpGet": http, **numbers}


def _secret_variable(name: str, *, optional: bool = False) -> JsonObject:
    reference: JsonObject = {"name": "app-secrets", "key": name}
    return {"name": name, "valueFrom": {"secretKeyRef": reference | ({"optional": True} if optional else {})}}


def _service_spec(name: str, image: str) -> JsonObject:
    port = _PORTS[name]
    is_backend = name == "todo-backend"
    alive = "/health" if is_backend else "/api/health"
    ports = [{"name": "http", "containerPort": port, "protocol": "TCP"}]
    if is_backend:
        ports.append({"name": "metrics", "containerPort": 9464, "protocol": "TCP"})
    secrets = [_secret_variable("DATABASE_URL"), _secret_variable("BETTER_AUTH_SECRET")]
    if is_backend:
        secrets.insert(0, _secret_variable("OPENAI_API_KEY", optional=True))
    return {
        "containers": [
            {
                "name": _CONTAINER[name],
                "image": image,
                "imagePullPolicy": "IfNotPresent",
                "ports": ports,
                "envFrom": [{"configMapRef": {"name": "app-config" if is_backend else "frontend-config"}}],
                "env": secrets,
                "startupProbe": _probe(alive, 1, 2, 60),
                "livenessProbe": _probe(alive, 10, 5, 3),
                "readinessProbe": _probe("/health/ready" if is_backend else "/", 3, 5, 2),
                "resources": {
                    "requests": {"cpu": "100m", "memory": "256Mi"},
                    "limits": {"cpu": "1", "memory": "512Mi"},
                },
                "volumeMounts": [{"name": "tmp", "mountPath": "/tmp"}],  # noqa: S108 - a path of a pod
            }
        ],
        "volumes": [{"name": "tmp", "emptyDir": {"sizeLimit": "64Mi"}}],
        "restartPolicy": "Always",
    }


def _postgres_spec() -> JsonObject:
    def ready(period: int, failures: int) -> JsonObject:
        return {"exec": {"command": ["pg_isready"]}, "periodSeconds": period, "failureThreshold": failures}

    return {
        "containers": [
            {
                "name": "postgres",
                "image": POSTGRES_IMAGE,
                "imagePullPolicy": "IfNotPresent",
                "args": ["-c", "max_connections=200"],
                "ports": [{"name": "postgres", "containerPort": 5432, "protocol": "TCP"}],
                "env": [
                    {"name": "PGDATA", "value": "/var/lib/postgresql/data/pgdata"},
                    {"name": "POSTGRES_PASSWORD_FILE", "value": "/run/secrets/todo-postgres/postgres-password"},
                ],
                "startupProbe": ready(2, 60),
                "readinessProbe": ready(5, 2),
                "resources": {
                    "requests": {"cpu": "100m", "memory": "128Mi"},
                    "limits": {"cpu": "1", "memory": "512Mi"},
                },
            }
        ],
        "volumes": [
            {"name": "passwords", "secret": {"secretName": "todo-postgres"}},
            {"name": "first-start", "configMap": {"name": "todo-postgres-first-start"}},
        ],
        "restartPolicy": "Always",
    }


def _running(name: str, seconds: float) -> JsonObject:
    return {
        "name": name,
        "ready": True,
        "started": True,
        "restartCount": 0,
        "state": {"running": {"startedAt": ago(seconds)}},
        "lastState": {},
    }


def _conditions(seconds: float) -> list[JsonObject]:
    kinds = ("PodScheduled", "Initialized", "ContainersReady", "Ready")
    return [{"type": kind, "status": "True", "lastTransitionTime": ago(seconds)} for kind in kinds]


def make_pod(app: str, suffix: str, owner: tuple[str, str], spec: JsonObject, seconds: float = 3500.0) -> JsonObject:
    hashed = {"pod-template-hash": _HEX[app]} if app in _HEX else {}
    return {
        "kind": "Pod",
        "metadata": {
            "name": f"{owner[1]}-{suffix}",
            "namespace": NAMESPACE,
            "labels": pod_labels(app) | hashed,
            "annotations": {"checksum/secret": "c0ffee"} if app in _HEX else {},
            "creationTimestamp": ago(seconds),
            "ownerReferences": [{"kind": owner[0], "name": owner[1], "controller": True}],
        },
        "spec": {**deepcopy(spec), "nodeName": "minikube"},
        "status": {
            "phase": "Running",
            "startTime": ago(seconds),
            "conditions": _conditions(seconds - 10),
            "containerStatuses": [_running(one["name"], seconds - 5) for one in spec["containers"]],
        },
    }


def _deployment(name: str, spec: JsonObject) -> list[JsonObject]:
    replica_set = f"{name}-{_HEX[name]}"
    template = {"metadata": {"labels": pod_labels(name)}, "spec": spec}
    counts = {"replicas": 2, "readyReplicas": 2, "updatedReplicas": 2, "availableReplicas": 2}
    conditions = [
        {"type": "Available", "status": "True", "lastTransitionTime": ago(3400)},
        {"type": "Progressing", "status": "True", "reason": "NewReplicaSetAvailable"},
    ]
    return [
        {
            "kind": "Deployment",
            "metadata": _metadata(name, name),
            "spec": {"replicas": 2, "selector": {"matchLabels": selector(name)}, "template": template},
            "status": {**counts, "conditions": conditions},
        },
        {
            "kind": "ReplicaSet",
            "metadata": {
                **_metadata(replica_set, name),
                "ownerReferences": [{"kind": "Deployment", "name": name, "controller": True}],
            },
            "spec": {"replicas": 2, "template": deepcopy(template)},
            "status": {"replicas": 2, "readyReplicas": 2},
        },
        *(make_pod(name, suffix, ("ReplicaSet", replica_set), spec) for suffix in ("abcde", "fghij")),
    ]


def _postgres() -> list[JsonObject]:
    spec = _postgres_spec()
    claim = {"name": "data", "persistentVolumeClaim": {"claimName": "data-todo-postgres-0"}}
    with_claim = {**spec, "volumes": [*spec["volumes"], claim]}
    return [
        {
            "kind": "StatefulSet",
            "metadata": _metadata("todo-postgres", "todo-postgres"),
            "spec": {"replicas": 1, "template": {"metadata": {"labels": pod_labels("todo-postgres")}, "spec": spec}},
            "status": {"replicas": 1, "readyReplicas": 1},
        },
        make_pod("todo-postgres", "0", ("StatefulSet", "todo-postgres"), with_claim),
        {
            "kind": "PersistentVolumeClaim",
            "metadata": _metadata("data-todo-postgres-0", "todo-postgres"),
            "spec": {"storageClassName": "standard"},
            "status": {"phase": "Bound"},
        },
    ]


def _service(name: str) -> JsonObject:
    port_name = "postgres" if name == "todo-postgres" else "http"
    port = {"name": port_name, "port": _PORTS[name], "targetPort": port_name, "protocol": "TCP"}
    return {
        "kind": "Service",
        "metadata": _metadata(name, name),
        "spec": {"type": "ClusterIP", "selector": selector(name), "ports": [port]},
    }


def _policies() -> list[JsonObject]:
    dns = {
        "to": [
            {
                "namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "kube-system"}},
                "podSelector": {"matchLabels": {"k8s-app": "kube-dns"}},
            }
        ],
        "ports": [{"protocol": "UDP", "port": 53}, {"protocol": "TCP", "port": 53}],
    }

    def to(name: str) -> JsonObject:
        peer = {"podSelector": {"matchLabels": {"app.kubernetes.io/name": name}}}
        return {"to": [peer], "ports": [{"protocol": "TCP", "port": _PORTS[name]}]}

    def inside(name: str, match: dict[str, str]) -> JsonObject:
        return {
            "from": [{"podSelector": {"matchLabels": match}}],
            "ports": [{"protocol": "TCP", "port": _PORTS[name]}],
        }

    def policy(name: str, ingress: list[JsonObject], egress: list[JsonObject]) -> JsonObject:
        return {
            "kind": "NetworkPolicy",
            "metadata": _metadata(name, name),
            "spec": {
                "podSelector": {"matchLabels": selector(name)},
                "policyTypes": ["Ingress", "Egress"],
                "ingress": ingress,
                **({"egress": egress} if egress else {}),
            },
        }

    ours = {"app.kubernetes.io/part-of": "todo"}
    return [
        policy("todo-backend", [inside("todo-backend", ours)], [dns, to("todo-postgres"), to("todo-frontend")]),
        policy("todo-frontend", [inside("todo-frontend", ours)], [dns, to("todo-postgres")]),
        policy("todo-postgres", [inside("todo-postgres", {"todo/database-client": "true"})], []),
    ]


def secret_key(fingerprint: str, **url: object) -> JsonObject:
    """One key of a Secret as a snapshot keeps it."""
    return {"empty": False, "fingerprint": fingerprint, **({"url": url} if url else {})}


DATABASE_ADDRESS: dict[str, object] = {
    "scheme": "postgresql",
    "host": "todo-postgres",
    "port": 5432,
    "database": "todo",
    "user": "todo",
    "password": "f-app-password",
}


def _settings() -> list[JsonObject]:
    app = {
        "BETTER_AUTH_URL": "http://localhost:3000",
        "BETTER_AUTH_JWKS_URL": "http://todo-frontend:3000/api/auth/jwks",
        "ALLOWED_ORIGINS": "http://localhost:3000,http://127.0.0.1:3000",
        "HOST": "0.0.0.0",  # noqa: S104 - what the pods are told
        "PORT": "8000",
    }
    frontend = {"BETTER_AUTH_URL": "http://localhost:3000", "NEXT_PUBLIC_BACKEND_URL": "http://localhost:8000"}
    return [
        {"kind": "ConfigMap", "metadata": _metadata("app-config", "todo-backend"), "data": app},
        {"kind": "ConfigMap", "metadata": _metadata("frontend-config", "todo-frontend"), "data": frontend},
        {"kind": "ConfigMap", "metadata": _metadata("todo-postgres-first-start", "todo-postgres"), "data": {"a": "b"}},
        {
            "kind": "Secret",
            "metadata": {"name": "app-secrets", "namespace": NAMESPACE},
            "keys": {
                "DATABASE_URL": secret_key("f-url", **DATABASE_ADDRESS),
                "BETTER_AUTH_SECRET": secret_key("f-auth"),
            },
            "checksum": "c0ffee",
        },
        {
            "kind": "Secret",
            "metadata": {"name": "todo-postgres", "namespace": NAMESPACE},
            "keys": {"postgres-password": secret_key("f-super"), "app-password": secret_key("f-app-password")},
            "checksum": None,
        },
    ]


def _around() -> list[JsonObject]:
    """The node, the namespaces, and the cluster's own DNS."""
    names = [BACKEND_IMAGE, FRONTEND_IMAGE, POSTGRES_IMAGE]
    system = "kube-system"
    return [
        {
            "kind": "Node",
            "metadata": {"name": "minikube"},
            "spec": {},
            "status": {
                "conditions": [
                    {"type": "Ready", "status": "True", "lastTransitionTime": ago(7200)},
                    *({"type": kind, "status": "False"} for kind in ("DiskPressure", "MemoryPressure", "PIDPressure")),
                ],
                "allocatable": {"cpu": "2", "memory": "3900Mi"},
                "images": [{"names": [f"docker.io/library/{name}"]} for name in names],
            },
        },
        *(
            {"kind": "Namespace", "metadata": {"name": name, "labels": {"kubernetes.io/metadata.name": name}}}
            for name in (NAMESPACE, system)
        ),
        {"kind": "StorageClass", "metadata": {"name": "standard"}},
        {"kind": "IngressClass", "metadata": {"name": "nginx"}},
        {
            "kind": "Service",
            "metadata": {"name": "kube-dns", "namespace": system},
            "spec": {"selector": {"k8s-app": "kube-dns"}, "ports": [{"port": 53, "protocol": "UDP"}]},
        },
        {
            "kind": "EndpointSlice",
            "metadata": {
                "name": "kube-dns-x1",
                "namespace": system,
                "labels": {"kubernetes.io/service-name": "kube-dns"},
            },
            "endpoints": [{"addresses": ["10.244.0.2"], "conditions": {"ready": True}}],
        },
        {
            "kind": "Deployment",
            "metadata": {"name": "coredns", "namespace": system},
            "spec": {"replicas": 1},
            "status": {"conditions": [{"type": "Available", "status": "True", "lastTransitionTime": ago(7000)}]},
        },
        {
            "kind": "Pod",
            "metadata": {"name": "coredns-1", "namespace": system, "labels": {"k8s-app": "kube-dns"}},
            "status": {"phase": "Running"},
        },
    ]


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
            *_deployment("todo-backend", _service_spec("todo-backend", BACKEND_IMAGE)),
            *_deployment("todo-frontend", _service_spec("todo-frontend", FRONTEND_IMAGE)),
            *_postgres(),
            *map(_service, apps),
            *_policies(),
            *_settings(),
            *_around(),
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
    spec: JsonObject = {"containers": [image | {"env": [_secret_variable("DATABASE_URL")]}], "restartPolicy": "Never"}
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

"""The application's pods, and what makes them, as a cluster shows them when all is well."""

from __future__ import annotations

from copy import deepcopy
from datetime import UTC, datetime, timedelta

from todoctl.programs.command import JsonObject

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
NAMESPACE = "todo"
BACKEND_IMAGE = "todo-backend:3f9c1a2b4d5e"
FRONTEND_IMAGE = "todo-frontend:7a1b2c3d4e5f"
POSTGRES_IMAGE = "postgres:17-trixie"
_HEX = {"todo-backend": "7c9d5f6b8", "todo-frontend": "6b5c4d7f9"}
PORTS = {"todo-backend": 8000, "todo-frontend": 3000, "todo-postgres": 5432}
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


def metadata_of(name: str, app: str, seconds: float = 3600.0, namespace: str = NAMESPACE) -> JsonObject:
    managed = {"app.kubernetes.io/managed-by": "Helm"}
    return {"name": name, "namespace": namespace, "labels": labels(app) | managed, "creationTimestamp": ago(seconds)}


def _probe(path: str, period: int, timeout: int, failures: int) -> JsonObject:
    http = {"path": path, "port": "http", "scheme": "HTTP"}
    numbers = {"periodSeconds": period, "timeoutSeconds": timeout, "failureThreshold": failures}
    return {"httpGet": http, **numbers}


def secret_variable(name: str, *, optional: bool = False) -> JsonObject:
    reference: JsonObject = {"name": "app-secrets", "key": name}
    return {"name": name, "valueFrom": {"secretKeyRef": reference | ({"optional": True} if optional else {})}}


def service_spec(name: str, image: str) -> JsonObject:
    port = PORTS[name]
    is_backend = name == "todo-backend"
    alive = "/health" if is_backend else "/api/health"
    ports = [{"name": "http", "containerPort": port, "protocol": "TCP"}]
    if is_backend:
        ports.append({"name": "metrics", "containerPort": 9464, "protocol": "TCP"})
    secrets = [secret_variable("DATABASE_URL"), secret_variable("BETTER_AUTH_SECRET")]
    if is_backend:
        secrets.insert(0, secret_variable("OPENAI_API_KEY", optional=True))
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


def deployment(name: str, spec: JsonObject) -> list[JsonObject]:
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
            "metadata": metadata_of(name, name),
            "spec": {"replicas": 2, "selector": {"matchLabels": selector(name)}, "template": template},
            "status": {**counts, "conditions": conditions},
        },
        {
            "kind": "ReplicaSet",
            "metadata": {
                **metadata_of(replica_set, name),
                "ownerReferences": [{"kind": "Deployment", "name": name, "controller": True}],
            },
            "spec": {"replicas": 2, "template": deepcopy(template)},
            "status": {"replicas": 2, "readyReplicas": 2},
        },
        *(make_pod(name, suffix, ("ReplicaSet", replica_set), spec) for suffix in ("abcde", "fghij")),
    ]


def postgres() -> list[JsonObject]:
    spec = _postgres_spec()
    claim = {"name": "data", "persistentVolumeClaim": {"claimName": "data-todo-postgres-0"}}
    with_claim = {**spec, "volumes": [*spec["volumes"], claim]}
    return [
        {
            "kind": "StatefulSet",
            "metadata": metadata_of("todo-postgres", "todo-postgres"),
            "spec": {"replicas": 1, "template": {"metadata": {"labels": pod_labels("todo-postgres")}, "spec": spec}},
            "status": {"replicas": 1, "readyReplicas": 1},
        },
        make_pod("todo-postgres", "0", ("StatefulSet", "todo-postgres"), with_claim),
        {
            "kind": "PersistentVolumeClaim",
            "metadata": metadata_of("data-todo-postgres-0", "todo-postgres"),
            "spec": {"storageClassName": "standard"},
            "status": {"phase": "Bound"},
        },
    ]

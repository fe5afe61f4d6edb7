"""What is around the pods when all is well: Services, policies, settings, and the cluster itself."""

from __future__ import annotations

from tests.aiops_troubleshooter.healthy_workloads import (
    BACKEND_IMAGE,
    FRONTEND_IMAGE,
    NAMESPACE,
    PORTS,
    POSTGRES_IMAGE,
    ago,
    metadata_of,
    selector,
)
from todoctl.programs.command import JsonObject


def service(name: str) -> JsonObject:
    port_name = "postgres" if name == "todo-postgres" else "http"
    port = {"name": port_name, "port": PORTS[name], "targetPort": port_name, "protocol": "TCP"}
    return {
        "kind": "Service",
        "metadata": metadata_of(name, name),
        "spec": {"type": "ClusterIP", "selector": selector(name), "ports": [port]},
    }


def policies() -> list[JsonObject]:
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
        return {"to": [peer], "ports": [{"protocol": "TCP", "port": PORTS[name]}]}

    def inside(name: str, match: dict[str, str]) -> JsonObject:
        return {
            "from": [{"podSelector": {"matchLabels": match}}],
            "ports": [{"protocol": "TCP", "port": PORTS[name]}],
        }

    def policy(name: str, ingress: list[JsonObject], egress: list[JsonObject]) -> JsonObject:
        return {
            "kind": "NetworkPolicy",
            "metadata": metadata_of(name, name),
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


def settings() -> list[JsonObject]:
    app = {
        "BETTER_AUTH_URL": "http://localhost:3000",
        "BETTER_AUTH_JWKS_URL": "http://todo-frontend:3000/api/auth/jwks",
        "ALLOWED_ORIGINS": "http://localhost:3000,http://127.0.0.1:3000",
        "HOST": "0.0.0.0",  # noqa: S104 - what the pods are told
        "PORT": "8000",
    }
    frontend = {"BETTER_AUTH_URL": "http://localhost:3000", "NEXT_PUBLIC_BACKEND_URL": "http://localhost:8000"}
    return [
        {"kind": "ConfigMap", "metadata": metadata_of("app-config", "todo-backend"), "data": app},
        {"kind": "ConfigMap", "metadata": metadata_of("frontend-config", "todo-frontend"), "data": frontend},
        {
            "kind": "ConfigMap",
            "metadata": metadata_of("todo-postgres-first-start", "todo-postgres"),
            "data": {"a": "b"},
        },
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


def cluster() -> list[JsonObject]:
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

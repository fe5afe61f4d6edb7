"""What the deployment was tried on, and what it was not. The one page of facts that no program can derive."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Trial:
    """One place in which the deployment ran, and the tests that ran there."""

    place: str
    versions: str
    done: str


TRIALS = (
    Trial(
        "Minikube, docker driver",
        "Minikube 1.38, Kubernetes 1.34.4, Helm 3.19, Docker 26.1",
        "`operations/tests/deployment/test_minikube.py`: deploy, verify, a second deploy that changes nothing, an "
        "interrupted one, undeploy, deploy again with the kept data, stop and start of Minikube, purge",
    ),
    Trial(
        "One-node cluster that enforces NetworkPolicies",
        "Kubernetes 1.34.4, Helm 3.19, Docker 26.1",
        "`operations/tests/deployment/test_cluster.py`: update under load, rollback of a bad image, killed pods, "
        "scaling, autoscaling, drain, denied connections, changed keys, `helm test`",
    ),
    Trial(
        "The same cluster",
        "Kubernetes 1.34.4, Helm 3.19, PostgreSQL 17",
        "by hand, as this page has them: the installation with kubectl and helm, a deploy over it, backup and restore, "
        "both new secrets, rollback, the way out",
    ),
)
NOT_TRIED = (
    "Helm 4",
    "macOS",
    "Windows",
    "Docker Desktop",
    "clusters of several nodes",
    "controllers of Ingress and Gateway",
    "the Prometheus Operator",
)

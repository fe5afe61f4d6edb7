"""Reads the cluster's objects as the checks need them: pods of a service, their containers, what runs inside."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

from todoctl.deployment_tester.deployment import Deployment
from todoctl.deployment_tester.documents import condition_of, object_at, objects_at
from todoctl.deployment_tester.outcome import CheckFailedError
from todoctl.files import last_lines
from todoctl.minikube_deployer.rollout import pod_trouble
from todoctl.programs.command import JsonObject

POLL_SECONDS = 0.5
_EXEC_TIMEOUT_SECONDS = 60.0
_DEPLOY = "Run ./todoctl deploy, and see what ./todoctl diagnose finds."


@dataclass(frozen=True)
class Pod:
    """A pod, read at one moment."""

    document: JsonObject

    @property
    def name(self) -> str:
        return str(self.document["metadata"]["name"])

    @property
    def uid(self) -> str:
        return str(self.document["metadata"].get("uid", self.name))

    @property
    def spec(self) -> JsonObject:
        return cast("JsonObject", self.document["spec"])

    @property
    def container(self) -> JsonObject:
        """The first container, which is the service's own."""
        return cast("JsonObject", self.spec["containers"][0])

    @property
    def phase(self) -> str:
        return str(self._status.get("phase", "Unknown"))

    @property
    def address(self) -> str:
        return str(self._status.get("podIP", ""))

    @property
    def is_ready(self) -> bool:
        return self.phase == "Running" and self.has_condition("Ready")

    def has_condition(self, kind: str) -> bool:
        """True when the pod's condition of this kind holds."""
        return condition_of(self.document, kind).get("status") == "True"

    @property
    def is_leaving(self) -> bool:
        return self.document["metadata"].get("deletionTimestamp") is not None

    @property
    def container_status(self) -> JsonObject:
        """The status of the service's own container; empty before it was ever made."""
        wanted = self.container["name"]
        statuses = objects_at(self._status, "containerStatuses")
        found = [one for one in statuses if one.get("name") == wanted]
        return found[0] if found else {}

    @property
    def restarts(self) -> int:
        return int(self.container_status.get("restartCount", 0))

    @property
    def state(self) -> str:
        """How it fares, in a word for messages."""
        trouble = pod_trouble(self.document)
        return trouble or (self.phase if self.phase != "Running" else "Ready" if self.is_ready else "not Ready")

    @property
    def _status(self) -> JsonObject:
        return object_at(self.document, "status")


def read_deployment(deployment: Deployment, service: str) -> JsonObject:
    """The Deployment of a service. Raises CheckFailedError when it is not there."""
    name = deployment.workload(service)
    found = deployment.kubectl.find("deployments.apps", name)
    if found is None:
        raise CheckFailedError(f"There is no Deployment {name} in the {deployment.target}.", fix=_DEPLOY)
    return found


def read_pods(deployment: Deployment, service: str) -> list[Pod]:
    """The pods of a service's Deployment, by name; those that are being ended are left out."""
    labels = cast("dict[str, str]", read_deployment(deployment, service)["spec"]["selector"]["matchLabels"])
    selector = ",".join(f"{name}={value}" for name, value in sorted(labels.items()))
    pods = [Pod(one) for one in deployment.kubectl.get("pods", selector=selector) if _is_of_a_replica_set(one)]
    return sorted((pod for pod in pods if not pod.is_leaving), key=lambda pod: pod.name)


def ready_pods(deployment: Deployment, service: str) -> list[Pod]:
    """The ready pods of a service. Raises CheckFailedError when there is none."""
    found = [pod for pod in read_pods(deployment, service) if pod.is_ready]
    if not found:
        raise CheckFailedError(f"No pod of {deployment.workload(service)} is ready.", fix=_DEPLOY)
    return found


def all_pods(deployment: Deployment) -> dict[str, list[Pod]]:
    """Service -> its pods; "database" too when it runs in the cluster."""
    found = {service: read_pods(deployment, service) for service in deployment.workloads()}
    if deployment.has_database_pod:
        document = deployment.kubectl.find("pod", f"{deployment.blueprint.database.name}-0")
        found["database"] = [] if document is None else [Pod(document)]
    return found


def run_program_in(deployment: Deployment, pod: Pod, service: str, program: str, stdin_text: str | None = None) -> str:
    """Runs a short program in a service's pod, in the language the pod speaks, and returns what it printed."""
    result = deployment.kubectl.execute(
        pod.name,
        [*INTERPRETERS[service], program],
        container=str(pod.container["name"]),
        stdin_text=stdin_text,
        timeout_seconds=_EXEC_TIMEOUT_SECONDS,
    )
    if result.exit_code != 0:
        told = last_lines((result.errors or result.output).strip(), 1) or f"exit code {result.exit_code}"
        raise CheckFailedError(
            f"A program inside the pod {pod.name} failed: {told}",
            fix=f"Try it by hand: kubectl --context {deployment.target.context} --namespace "
            f"{deployment.target.namespace} exec {pod.name} -- {INTERPRETERS[service][0]} --version",
        )
    return result.output.strip()


INTERPRETERS = {"backend": ("python", "-c"), "frontend": ("node", "-e")}
"""What each service's image is sure to have: its own language."""


def wait_for(condition: Callable[[], bool], *, seconds: float, otherwise: str, fix: str = _DEPLOY) -> float:
    """Waits until the condition holds and returns the seconds that took. Raises CheckFailedError(otherwise)."""
    started = time.monotonic()
    while not condition():
        if time.monotonic() - started > seconds:
            raise CheckFailedError(f"{otherwise} within {seconds:.0f} seconds.", fix=fix)
        time.sleep(POLL_SECONDS)
    return time.monotonic() - started


def names_of(pods: Sequence[Pod]) -> str:
    return ", ".join(pod.name for pod in pods)


def _is_of_a_replica_set(pod: JsonObject) -> bool:
    return any(owner.get("kind") == "ReplicaSet" for owner in objects_at(pod, "metadata", "ownerReferences"))

"""Waits until workloads are ready, and shows meanwhile how their pods fare."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from todoctl.errors import ExitCode, OpsError
from todoctl.programs.command import JsonObject
from todoctl.programs.kubectl import ClusterUnreachableError, Kubectl
from todoctl.progress import Step

_POLL_SECONDS = 0.5
# Waiting for these is in vain: only a change of image, settings or Secret helps.
_HOPELESS = frozenset(
    {"ErrImageNeverPull", "InvalidImageName", "CreateContainerConfigError", "CreateContainerError", "RunContainerError"}
)
# Kubernetes tries again by itself; a few failures in a row are enough to know.
_DOUBTFUL = frozenset({"ImagePullBackOff", "ErrImagePull", "CrashLoopBackOff"})
_DOUBTFUL_SECONDS = 10.0
_HOPELESS_RESTARTS = 3
_UNSCHEDULABLE_SECONDS = 30.0
_LOST_CLUSTER_SECONDS = 20.0
# A pod that runs and is not ready may only be slow; when a cause is found twice, it is not.
_FIRST_LOOK_SECONDS = 60.0
_LOOK_AGAIN_SECONDS = 15.0


@dataclass(frozen=True)
class Workload:
    """A Deployment or StatefulSet, read at one moment."""

    name: str
    ready: int
    wanted: int
    is_current: bool
    """All of its pods are of its newest revision, and the old ones are gone."""
    detail: str

    @property
    def is_done(self) -> bool:
        return self.is_current and self.ready >= self.wanted

    def __str__(self) -> str:
        return f"{self.name} {self.ready}/{self.wanted}{f' ({self.detail})' if self.detail else ''}"


class RolloutError(OpsError):
    """A workload does not get ready, and why as far as its pods say."""


def wait_for_workloads(
    kubectl: Kubectl,
    names: Sequence[str],
    *,
    timeout_seconds: float,
    step: Step,
    explain: Callable[[], str] = lambda: "",
) -> list[Workload]:
    """Returns when all of these are ready at their newest revision. Raises RolloutError as soon as that is hopeless.

    explain: names the cause of what is wrong, if anything is; asked when it takes unusually long.
    """
    deadline = time.monotonic() + timeout_seconds
    look_at = time.monotonic() + _FIRST_LOOK_SECONDS
    suspected = False
    trouble_since: dict[str, float] = {}
    lost_since: float | None = None
    while True:
        try:
            workloads, pods = read_workloads(kubectl, names)
            lost_since = None
        except ClusterUnreachableError:
            lost_since = lost_since or time.monotonic()
            if time.monotonic() - lost_since > _LOST_CLUSTER_SECONDS:
                raise
            time.sleep(_POLL_SECONDS)
            continue
        step.show(", ".join(map(str, workloads)))
        if len(workloads) == len(names) and all(workload.is_done for workload in workloads):
            return workloads
        now = time.monotonic()
        _give_up_on_hopeless_pods(pods, trouble_since, now)
        if now > look_at:
            cause = explain()
            if cause and suspected:
                raise _failure(f"Not ready, and waiting will not help: {'; '.join(map(str, workloads))}.")
            suspected = bool(cause)
            look_at = now + _LOOK_AGAIN_SECONDS
        if now > deadline:
            states = "; ".join(map(str, workloads)) or "none of them is there"
            raise _failure(f"Not ready after {timeout_seconds:.0f} seconds: {states}.")
        time.sleep(_POLL_SECONDS)


def read_workloads(kubectl: Kubectl, names: Sequence[str]) -> tuple[list[Workload], list[JsonObject]]:
    """The named workloads that are there, in the order of the names, and the pods that are theirs."""
    objects = kubectl.get("deployments.apps,statefulsets.apps,pods")
    pods_by_name = {name: [one for one in objects if one["kind"] == "Pod" and _app_name(one) == name] for name in names}
    found = {str(one["metadata"]["name"]): one for one in objects if one["kind"] in {"Deployment", "StatefulSet"}}
    workloads = [workload_of(found[name], pods_by_name[name]) for name in names if name in found]
    return workloads, [pod for name in names for pod in pods_by_name[name]]


def pod_trouble(pod: JsonObject) -> str | None:
    """Why a pod does not run, in Kubernetes' own word; None when nothing speaks against it."""
    for status in _container_statuses(pod):
        waiting: JsonObject = status.get("state", {}).get("waiting") or {}
        reason = str(waiting.get("reason", ""))
        if reason in _HOPELESS | _DOUBTFUL:
            return reason
    conditions: list[JsonObject] = pod.get("status", {}).get("conditions") or []
    for condition in conditions:
        if condition.get("type") == "PodScheduled" and condition.get("reason") == "Unschedulable":
            return "Unschedulable"
    return None


def patience_with(trouble: str) -> float:
    """Seconds for which a pod's trouble may pass by itself: room comes when other pods have ended."""
    return _UNSCHEDULABLE_SECONDS if trouble == "Unschedulable" else _DOUBTFUL_SECONDS


def restarts_of(pod: JsonObject) -> int:
    """How often the pod's containers were started anew."""
    return sum(int(status.get("restartCount", 0)) for status in _container_statuses(pod))


def workload_of(workload: JsonObject, pods: Sequence[JsonObject] = ()) -> Workload:
    """What a Deployment or StatefulSet says of itself; its pods, where they are given, say what is wrong."""
    spec, status = workload["spec"], workload.get("status", {})
    wanted = int(spec.get("replicas", 1))
    updated = int(status.get("updatedReplicas", 0))
    total = int(status.get("replicas", 0))
    seen = int(status.get("observedGeneration", 0)) >= int(workload["metadata"].get("generation", 0))
    if workload["kind"] == "StatefulSet":
        is_current = seen and status.get("currentRevision") == status.get("updateRevision") and total == wanted
    else:
        is_current = seen and updated == total == wanted
    troubles = sorted({trouble for pod in pods if (trouble := pod_trouble(pod))})
    ready = min(int(status.get("readyReplicas", 0)), wanted)
    return Workload(str(workload["metadata"]["name"]), ready, wanted, is_current, ", ".join(troubles))


def _give_up_on_hopeless_pods(pods: Sequence[JsonObject], trouble_since: dict[str, float], now: float) -> None:
    troubled: set[str] = set()
    for pod in pods:
        name, trouble = str(pod["metadata"]["name"]), pod_trouble(pod)
        if trouble is None:
            continue
        troubled.add(name)
        since = trouble_since.setdefault(name, now)
        crashes = trouble == "CrashLoopBackOff"
        if trouble in _HOPELESS or (crashes and restarts_of(pod) >= _HOPELESS_RESTARTS):
            raise _failure(f"Pod {name} cannot run: {trouble}.")
        if not crashes and now - since > patience_with(trouble):
            raise _failure(f"Pod {name} cannot run: {trouble}.")
    for name in set(trouble_since) - troubled:
        del trouble_since[name]


def _failure(problem: str) -> RolloutError:
    return RolloutError(
        problem, fix="What was found out stands above; more: ./todoctl diagnose", exit_code=ExitCode.CHECK_FAILED
    )


def _app_name(pod: JsonObject) -> str:
    labels: dict[str, Any] = pod["metadata"].get("labels") or {}
    is_of_a_job = "batch.kubernetes.io/job-name" in labels or "job-name" in labels
    return "" if is_of_a_job else str(labels.get("app.kubernetes.io/name", ""))


def _container_statuses(pod: JsonObject) -> list[JsonObject]:
    status = pod.get("status", {})
    initial: list[JsonObject] = status.get("initContainerStatuses") or []
    main: list[JsonObject] = status.get("containerStatuses") or []
    return [*initial, *main]

"""Pods of a StatefulSet that are in the way of their own repair.

A StatefulSet replaces a pod only after the one before it has been ready. A pod that was made from a bad template never
is: after the template is mended it has to be deleted by hand (kubernetes.io, "Forced rollback"). Its volume stays.
"""

from __future__ import annotations

import time

from todoctl.minikube_deployer.rollout import pod_trouble, restarts_of
from todoctl.minikube_deployer.target import Target
from todoctl.programs.command import JsonObject

_REVISION = "controller-revision-hash"
_NOTICE_SECONDS = 15.0
_POLL_SECONDS = 0.2


def remove_stuck_pods(target: Target, stateful_set: str) -> list[str]:
    """Deletes the pods of an older template that cannot run, and returns their names; ready ones are left alone."""
    kubectl = target.kubectl()
    wanted = _wanted_revision(target, stateful_set)
    removed: list[str] = []
    for pod in kubectl.get("pods"):
        if wanted and _is_of(pod, stateful_set) and _revision(pod) != wanted and _is_stuck(pod):
            name = str(pod["metadata"]["name"])
            kubectl.delete("pod", name)
            removed.append(name)
    return removed


def _wanted_revision(target: Target, stateful_set: str) -> str:
    """The revision of the present template, as soon as the controller has noticed it; empty without a StatefulSet."""
    deadline = time.monotonic() + _NOTICE_SECONDS
    while True:
        found = target.kubectl().find("statefulset", stateful_set)
        if found is None:
            return ""
        status: JsonObject = found.get("status", {})
        is_noticed = int(status.get("observedGeneration", 0)) >= int(found["metadata"].get("generation", 0))
        if is_noticed or time.monotonic() > deadline:
            return str(status.get("updateRevision", ""))
        time.sleep(_POLL_SECONDS)


def _is_of(pod: JsonObject, stateful_set: str) -> bool:
    owners: list[JsonObject] = pod["metadata"].get("ownerReferences") or []
    return any(owner["kind"] == "StatefulSet" and owner["name"] == stateful_set for owner in owners)


def _revision(pod: JsonObject) -> str:
    labels: JsonObject = pod["metadata"].get("labels", {})
    return str(labels.get(_REVISION, ""))


def _is_stuck(pod: JsonObject) -> bool:
    conditions: list[JsonObject] = pod["status"].get("conditions") or []
    is_ready = any(one["type"] == "Ready" and one["status"] == "True" for one in conditions)
    return not is_ready and (pod_trouble(pod) is not None or restarts_of(pod) > 0)

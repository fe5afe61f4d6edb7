"""What happens to pods: killed, updated, scaled, moved."""

from __future__ import annotations

import time

from faults.chaos.disturbance import KILL_GAP_SECONDS, Disturbance
from faults.chaos.people import Visitor
from faults.lab import Lab
from faults.waiting import wait_for_rollout, wait_until

WHOLE_SECONDS = 180.0
"""The longest that a deployment may take to be whole again."""
_BAD_IMAGE_SECONDS = 15.0
_ROLLOUTS = 3


def backend(lab: Lab) -> str:
    """The backend's Deployment."""
    return _deployment(lab, "backend")


def wait_ready(lab: Lab, replicas: int) -> None:
    """Returns when the backend has that many pods, all ready."""

    def is_ready() -> bool:
        status = lab.get("deployment", backend(lab)).get("status", {})
        return status.get("readyReplicas", 0) == replicas == status.get("replicas", 0)

    wait_until(is_ready, f"{replicas} ready pods", seconds=WHOLE_SECONDS, period_seconds=0.5)


def kill_one(lab: Lab) -> None:
    """One backend pod is gone at once."""
    _kill(lab, 1)


def _kill_both(lab: Lab) -> None:
    _kill(lab, 2)


def _kill(lab: Lab, number: int) -> None:
    pods = lab.kubectl.get("pods", selector=f"app.kubernetes.io/name={backend(lab)}")
    names = [str(pod["metadata"]["name"]) for pod in pods if not pod["metadata"].get("deletionTimestamp")][:number]
    lab.kubectl.run("delete", "pod", *names, "--force", "--grace-period=0", "--wait=false", doing="kill pods")
    wait_ready(lab, 2)


def _update_backend(lab: Lab) -> None:
    _update(lab, backend(lab))


def _update_frontend(lab: Lab) -> None:
    _update(lab, _deployment(lab, "frontend"))


def _update(lab: Lab, deployment: str) -> None:
    for _ in range(_ROLLOUTS):
        lab.kubectl.run("rollout", "restart", "deployment", deployment, doing=f"restart {deployment}")
        wait_for_rollout(lab, deployment)


def _roll_back(lab: Lab) -> None:
    lab.kubectl.run("rollout", "undo", "deployment", backend(lab), doing="go back to the revision before")
    wait_for_rollout(lab, backend(lab))


def _bad_image(lab: Lab) -> None:
    name = backend(lab)
    container = str(lab.get("deployment", name)["spec"]["template"]["spec"]["containers"][0]["name"])
    words = ("set", "image", f"deployment/{name}", f"{container}={name}:there-is-no-such-image")
    lab.kubectl.run(*words, doing="set a bad image")
    try:
        time.sleep(_BAD_IMAGE_SECONDS)
    finally:
        _roll_back(lab)


def _scale(lab: Lab) -> None:
    for replicas in (1, 5, 2):
        lab.kubectl.run("scale", "deployment", backend(lab), f"--replicas={replicas}", doing="scale the backend")
        wait_ready(lab, replicas)


def _drain(lab: Lab) -> None:
    selector = f"app.kubernetes.io/name={backend(lab)}"
    node = str(lab.kubectl.get("pods", selector=selector)[0]["spec"]["nodeName"])
    words = ("drain", node, f"--pod-selector={selector}", "--ignore-daemonsets", "--delete-emptydir-data")
    try:
        # It may end without success: the budget keeps the last pod where there is no other node.
        lab.kubectl.try_run(*words, "--timeout=15s", timeout_seconds=60.0)
    finally:
        lab.kubectl.run("uncordon", node, doing="use the node again")
        wait_ready(lab, 2)


def _deployment(lab: Lab, service: str) -> str:
    return lab.blueprint.services.by_name()[service].image.name


POD_DISTURBANCES = (
    Disturbance(
        "kill-one-pod",
        "One of two backend pods is deleted without grace",
        kill_one,
        most_gap_seconds=KILL_GAP_SECONDS,
    ),
    Disturbance(
        "kill-both-pods",
        "Both backend pods are deleted without grace",
        _kill_both,
        most_gap_seconds=KILL_GAP_SECONDS,
    ),
    Disturbance("rolling-update", f"{_ROLLOUTS} rolling updates", _update_backend, is_planned=True),
    Disturbance(
        "frontend-update",
        f"{_ROLLOUTS} rolling updates of the frontend, while people open the page",
        _update_frontend,
        people=Visitor,
        is_planned=True,
    ),
    Disturbance("rollback", "Back to the revision before", _roll_back, is_planned=True),
    Disturbance("bad-image", "An update to an image that does not exist, and back", _bad_image, is_planned=True),
    Disturbance("scale", "Scaled to 1, to 5, to 2", _scale, is_planned=True),
    Disturbance("drain", "The node is drained", _drain, is_planned=True, is_wide=True),
)

"""Watches the migration Job while Helm waits for it: what cannot succeed need not use up Helm's whole patience."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence

from todoctl.errors import OpsError
from todoctl.minikube_deployer.rollout import pod_trouble
from todoctl.programs.command import JsonObject
from todoctl.programs.kubectl import Kubectl
from todoctl.progress import Step

_POLL_SECONDS = 1.0
_PATIENCE_SECONDS = 12.0
# Attempts come at 0, 10 and 30 seconds: by then the cluster's DNS has forgotten that a name was unknown before.
_ENOUGH_FAILURES = 3


def watch_hook(
    kubectl: Kubectl, release: str, is_over: Callable[[], bool], step: Step, *, explain: Callable[[], str]
) -> str | None:
    """Returns when Helm is done: None, or the cause for which the Job was ended before its time.

    The cause is read first, since Kubernetes removes the pods of a Job that has run out of time.
    """
    job = f"{release}-migration"
    trouble_since: float | None = None
    cause: str | None = None
    while not is_over():
        time.sleep(_POLL_SECONDS)
        if cause is not None:
            continue
        try:
            pods = kubectl.get("pods", selector=f"batch.kubernetes.io/job-name={job}")
        except OpsError:  # Helm's own answer will tell
            continue
        trouble = _trouble(pods)
        if trouble is None:
            trouble_since = None
            continue
        step.show(f"migration: {trouble}")
        trouble_since = trouble_since or time.monotonic()
        if _failures(pods) >= _ENOUGH_FAILURES or time.monotonic() - trouble_since > _PATIENCE_SECONDS:
            cause = explain()
            # One second from its start: over. Helm then sees a failed hook and ends in order.
            deadline = json.dumps({"spec": {"activeDeadlineSeconds": 1}})
            kubectl.try_run("patch", "job", job, "--type=merge", "--patch", deadline)
    return cause


def _trouble(pods: Sequence[JsonObject]) -> str | None:
    waiting = next(filter(None, map(pod_trouble, pods)), None)
    return waiting or (f"failed {failures} times" if (failures := _failures(pods)) else None)


def _failures(pods: Sequence[JsonObject]) -> int:
    return sum(pod.get("status", {}).get("phase") == "Failed" for pod in pods)

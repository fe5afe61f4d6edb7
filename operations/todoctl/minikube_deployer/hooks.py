"""Watches the migration Job while Helm waits for it: what cannot succeed need not use up Helm's whole patience."""

from __future__ import annotations

import json
import time
from collections.abc import Callable

from todoctl.errors import OpsError
from todoctl.minikube_deployer.rollout import patience_with, pod_trouble
from todoctl.programs.kubectl import Kubectl
from todoctl.progress import Step
from todoctl.stopping import stop_if_asked

_POLL_SECONDS = 1.0
# Attempts come at 0, 10 and 30 seconds: by then the cluster's DNS has forgotten a database's address of before.
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
        stop_if_asked()
        if cause is not None:
            continue
        try:
            pods = kubectl.get("pods", selector=f"batch.kubernetes.io/job-name={job}")
        except OpsError:  # Helm's own answer will tell
            continue
        failures = sum(pod.get("status", {}).get("phase") == "Failed" for pod in pods)
        # Apart from failures: those are never taken back, not even while the next attempt is succeeding.
        trouble = next(filter(None, map(pod_trouble, pods)), None)
        trouble_since = None if trouble is None else trouble_since or time.monotonic()
        if trouble or failures:
            step.show(f"migration: {trouble or f'failed {failures} times'}")
        is_stuck = trouble and trouble_since and time.monotonic() - trouble_since > patience_with(trouble)
        if is_stuck or failures >= _ENOUGH_FAILURES:
            cause = explain()
            # One second from its start: over. Helm then sees a failed hook and ends in order.
            deadline = json.dumps({"spec": {"activeDeadlineSeconds": 1}})
            kubectl.try_run("patch", "job", job, "--type=merge", "--patch", deadline)
    return cause

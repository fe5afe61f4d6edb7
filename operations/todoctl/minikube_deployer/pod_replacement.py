"""Pods that are started anew one by one, so that they read their Secrets again."""

from __future__ import annotations

from todoctl.programs.kubectl import Kubectl
from todoctl.progress import Progress

_ROLLOUT_SECONDS = 300


def replace_pods(kubectl: Kubectl, deployment: str, progress: Progress, *, reason: str = "") -> None:
    """Returns when every pod is a new one that is ready. Raises OpsError when that takes longer than five minutes."""
    with progress.step(f"{deployment}, {reason}" if reason else deployment) as step:
        kubectl.run("rollout", "restart", "deployment", deployment, doing=f"replace the pods of {deployment}")
        kubectl.run(
            *("rollout", "status", f"deployment/{deployment}", f"--timeout={_ROLLOUT_SECONDS}s"),
            doing=f"see the new pods of {deployment}",
            timeout_seconds=_ROLLOUT_SECONDS + 10.0,
        )
        step.outcome = "replaced"

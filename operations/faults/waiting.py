"""Waits for conditions of a deployment, with a bound."""

from __future__ import annotations

import time
from collections.abc import Callable

from faults.lab import Lab
from todoctl.errors import ExitCode, OpsError

_ROLLOUT_SECONDS = 180


def wait_for_rollout(lab: Lab, deployment: str, *, seconds: int = _ROLLOUT_SECONDS) -> None:
    """Returns when a Deployment's pods are all new and ready. Raises OpsError when that takes too long."""
    lab.kubectl.run(
        *("rollout", "status", f"deployment/{deployment}", f"--timeout={seconds}s"),
        doing=f"see the rollout of {deployment} to its end",
        timeout_seconds=seconds + 10.0,
    )


def wait_until(holds: Callable[[], bool], what: str, *, seconds: float, period_seconds: float = 1.0) -> float:
    """Returns the seconds that it took until a condition held. Raises OpsError when it does not in time."""
    began = time.monotonic()
    while not holds():
        if time.monotonic() - began > seconds:
            raise OpsError(
                f"{what} did not come about within {seconds:.0f} seconds.",
                fix="See what holds it up: ./todoctl diagnose",
                exit_code=ExitCode.STACK,
            )
        time.sleep(period_seconds)
    return time.monotonic() - began

"""Waits for a condition instead of sleeping and hoping."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def wait_for(condition: Callable[[], T], what: str, timeout_seconds: float = 20.0) -> T:
    """Returns the first true value of condition; fails the test after the time limit."""
    deadline = time.monotonic() + timeout_seconds
    while not (value := condition()):
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {timeout_seconds} s for: {what}")
        time.sleep(0.02)
    return value

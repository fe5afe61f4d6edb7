"""Tells one process from another that later got the same number, and ends those that are ours."""

import os
import signal
import sys
import time
from dataclasses import dataclass
from pathlib import Path

_POLL_SECONDS = 0.01


@dataclass(frozen=True)
class ProcessId:
    """A process: its number and when it began, in a form that also differs after a reboot."""

    pid: int
    began: str


def identify(pid: int) -> ProcessId | None:
    """The process that has this number now; None when there is none, or only its unread exit code."""
    if sys.platform == "linux":
        return _identify_on_linux(pid)
    import psutil  # noqa: PLC0415 - Linux needs no help, and this import takes 20 ms

    try:
        process = psutil.Process(pid)
        return None if process.status() == psutil.STATUS_ZOMBIE else ProcessId(pid, f"{process.create_time():.3f}")
    except psutil.Error:
        return None


def _identify_on_linux(pid: int) -> ProcessId | None:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except (FileNotFoundError, ProcessLookupError):
        return None
    # The name, in brackets, may hold anything; the state is the 1st field after it, the start the 20th.
    fields = stat.rpartition(")")[2].split()
    return None if fields[0] in {"Z", "X"} else ProcessId(pid, f"{boot}:{fields[19]}")


def is_alive(process: ProcessId) -> bool:
    """True when this very process still runs."""
    return identify(process.pid) == process


def wait_until_gone(process: ProcessId, timeout_seconds: float) -> bool:
    """Waits for the end of a process that need not be our child; False when it outlasts the timeout."""
    deadline = time.monotonic() + timeout_seconds
    while is_alive(process):
        if time.monotonic() > deadline:
            return False
        time.sleep(_POLL_SECONDS)
    return True


def end(process: ProcessId, first_signal: int, *, patience_seconds: float) -> None:
    """Ends a process: first_signal, and SIGKILL when it has not left after patience_seconds."""
    for number, seconds in ((first_signal, patience_seconds), (signal.SIGKILL, 5.0)):
        if not is_alive(process):
            return
        try:
            os.kill(process.pid, number)
        except ProcessLookupError:
            return
        if wait_until_gone(process, seconds):
            return

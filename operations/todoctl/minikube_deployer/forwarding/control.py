"""Starts, tells, asks and ends the supervisor of a deployment's forwards."""

from __future__ import annotations

import hashlib
import os
import signal
import sys
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from todoctl import shell
from todoctl.errors import ExitCode, OpsError
from todoctl.files import content_hash, exclusive_lock, last_lines, read_end
from todoctl.local_stack import processes
from todoctl.minikube_deployer.forwarding.state import (
    Forward,
    ForwardReport,
    SupervisorReport,
    WantedForwards,
    load_report,
    load_wanted,
    supervisor_log,
    write_wanted,
)
from todoctl.minikube_deployer.target import DeploymentFolder, Target
from todoctl.programs.command import program_environment

__all__ = [
    "Forward",
    "ForwardState",
    "end_forwards",
    "held_ports",
    "read_forwards",
    "start_forwards",
    "wait_until_forwarded",
]

_HEARTBEAT_LIMIT_SECONDS = 5.0
_START_SECONDS = 20.0
_END_SECONDS = 10.0
_CONTROL_TIMEOUT_SECONDS = 60.0
_POLL_SECONDS = 0.05
_SHOWN_LINES = 15
_PACKAGE = Path(__file__).resolve().parents[2]
# What the supervisor's process consists of.
_SUPERVISOR_CODE = (
    *("minikube_deployer/forwarding", "minikube_deployer/target.py", "programs/command.py", "programs/kubectl.py"),
    *("local_stack/processes.py", "local_stack/log_files.py", "ports.py", "shell.py", "files.py", "records.py"),
)


@dataclass(frozen=True)
class ForwardState:
    """How one forward fares at this moment."""

    service: str
    local_port: int
    ready: bool
    """A request through it was answered within the last seconds."""
    pods: tuple[str, ...]
    """The pods that answer through it."""
    reconnects: int
    """How often the way to a pod was lost and had to be found anew."""
    detail: str
    """Why it is not ready; empty when it is."""


def start_forwards(folder: DeploymentFolder, target: Target, forwards: Sequence[Forward]) -> None:
    """Has a supervisor keep exactly these forwards; unchanged ones of a running one notice nothing.

    Returns when the supervisor runs, which says nothing yet of the forwards: see wait_until_forwarded.
    Raises OpsError when it does not start.
    """
    folder.create()
    with _only_control(folder):
        write_wanted(folder, WantedForwards(target.context, target.namespace, tuple(forwards)))
        version = _supervisor_version()
        running = _load_working(folder)
        if running is not None and running.version == version:
            os.kill(running.supervisor.pid, signal.SIGHUP)
            return
        _end_supervisor(folder)
        _start_supervisor(folder, version)


def wait_until_forwarded(folder: DeploymentFolder, forwards: Sequence[Forward], timeout_seconds: float) -> None:
    """Returns when each of these answers a request to its local port; OpsError names those that do not in time."""
    from todoctl.local_stack.health import answers_ok  # noqa: PLC0415 - an HTTP client, which `status` can do without

    deadline = time.monotonic() + timeout_seconds
    waiting = list(forwards)
    while True:
        states = _read_states(folder, waiting)
        waiting = [
            forward
            for forward, state in zip(waiting, states, strict=True)
            if not (state.ready and answers_ok(f"http://127.0.0.1:{forward.local_port}{forward.health_path}"))
        ]
        if not waiting:
            return
        if time.monotonic() > deadline:
            raise _unreachable(folder, _read_states(folder, waiting), timeout_seconds)
        time.sleep(_POLL_SECONDS)


def read_forwards(folder: DeploymentFolder) -> list[ForwardState]:
    """How the wanted forwards fare; without a supervisor that shows signs of life none is ready."""
    wanted = load_wanted(folder)
    return [] if wanted is None else _read_states(folder, wanted.forwards)


def held_ports(folder: DeploymentFolder) -> set[int]:
    """The local ports that the deployment's own forwards really listen on now."""
    report = load_report(folder)
    if report is None or not processes.is_alive(report.supervisor):
        return set()
    return {one.forward.local_port for one in report.forwards if one.is_listening}


def end_forwards(folder: DeploymentFolder) -> bool:
    """Ends the forwards and forgets them; True when anything ran."""
    if not folder.root.is_dir():
        return False
    with _only_control(folder):
        ran = _end_supervisor(folder)
        folder.wanted_forwards_file.unlink(missing_ok=True)
        return ran


def _read_states(folder: DeploymentFolder, forwards: Sequence[Forward]) -> list[ForwardState]:
    report = load_report(folder)
    problem = _why_silent(folder, report)
    found = {one.forward: one for one in report.forwards} if report else {}
    return [_state(forward, found.get(forward), problem) for forward in forwards]


def _state(forward: Forward, report: ForwardReport | None, problem: str) -> ForwardState:
    reconnects = report.reconnects if report else 0
    if problem or report is None:
        return ForwardState(forward.service, forward.local_port, False, (), reconnects, problem or "being set up")  # noqa: FBT003 - ready
    return ForwardState(
        forward.service, forward.local_port, report.ready, tuple(report.pods), reconnects, report.detail
    )


def _why_silent(folder: DeploymentFolder, report: SupervisorReport | None) -> str:
    """Why nothing that the report says counts; empty when it counts."""
    if report is None or not processes.is_alive(report.supervisor):
        return "the port-forward supervisor does not run; start it: ./todoctl forward"
    if not _shows_life(folder):
        return "the port-forward supervisor hangs; start it anew: ./todoctl forward"
    return ""


def _load_working(folder: DeploymentFolder) -> SupervisorReport | None:
    report = load_report(folder)
    return None if _why_silent(folder, report) else report


def _shows_life(folder: DeploymentFolder) -> bool:
    try:
        age_seconds = time.time() - folder.forwards_file.stat().st_mtime
    except FileNotFoundError:
        return False
    # A clock that was set back makes it look younger than now.
    return abs(age_seconds) <= _HEARTBEAT_LIMIT_SECONDS


def _start_supervisor(folder: DeploymentFolder, version: str) -> None:
    module = "todoctl.minikube_deployer.forwarding.supervisor"
    environment = {"PYTHONPATH": str(_PACKAGE.parent), "PYTHONUNBUFFERED": "1"}
    if kubeconfig := os.environ.get("KUBECONFIG"):
        # It runs in another folder.
        environment["KUBECONFIG"] = os.pathsep.join(map(os.path.abspath, kubeconfig.split(os.pathsep)))
    shell.start_detached(
        [sys.executable, "-P", "-m", module, str(folder.root), version],
        cwd=folder.root,
        env=program_environment(environment),
        log=supervisor_log(folder),
    )
    deadline = time.monotonic() + _START_SECONDS
    while _load_working(folder) is None:
        if time.monotonic() > deadline:
            raise OpsError(
                "The port-forward supervisor does not start.",
                fix="Read the lines above, then try again: ./todoctl forward",
                exit_code=ExitCode.STACK,
                details=_log_end(folder),
            )
        time.sleep(_POLL_SECONDS)


def _end_supervisor(folder: DeploymentFolder) -> bool:
    """Ends the supervisor, and what a killed one left behind where the system does not see to that."""
    report = load_report(folder)
    if report is None:
        return False
    ran = processes.is_alive(report.supervisor)
    processes.end(report.supervisor, signal.SIGTERM, patience_seconds=_END_SECONDS)
    for child in report.children:
        processes.end(child, signal.SIGKILL, patience_seconds=1.0)
    folder.forwards_file.unlink(missing_ok=True)
    return ran


def _supervisor_version() -> str:
    """Changes with the code that the supervisor runs, and with the kubeconfig that it was given."""
    code = content_hash(_PACKAGE, [_PACKAGE / name for name in _SUPERVISOR_CODE])
    return hashlib.sha256(f"{code}\0{os.environ.get('KUBECONFIG', '')}".encode()).hexdigest()[:16]


def _unreachable(folder: DeploymentFolder, states: Sequence[ForwardState], timeout_seconds: float) -> OpsError:
    named = "; ".join(
        f"{state.service} on port {state.local_port} ({state.detail or 'does not answer'})" for state in states
    )
    return OpsError(
        f"Not reachable after {timeout_seconds:.0f} seconds: {named}.",
        fix="Mend that, then run: ./todoctl forward",
        exit_code=ExitCode.STACK,
        details=_log_end(folder),
    )


def _log_end(folder: DeploymentFolder) -> str:
    return last_lines(read_end(supervisor_log(folder)), _SHOWN_LINES)


@contextmanager
def _only_control(folder: DeploymentFolder) -> Generator[None]:
    with exclusive_lock(
        folder.root / "forwards-control.lock", doing="setting up ports", timeout_seconds=_CONTROL_TIMEOUT_SECONDS
    ):
        yield

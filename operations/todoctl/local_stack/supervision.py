"""Starts, tells and ends the supervisor, and waits for what it runs."""

import os
import signal
import sys
import time
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

from todoctl import shell
from todoctl.errors import ExitCode, OpsError
from todoctl.files import content_hash, last_lines, read_end
from todoctl.local_stack import processes
from todoctl.local_stack.health import find_ready
from todoctl.local_stack.services import (
    ServiceSpec,
    ServiceState,
    StackState,
    load_stack,
    load_wanted,
    write_wanted,
)
from todoctl.local_stack.state import StateFolder

_POLL_SECONDS = 0.05
_SUPERVISOR_START_SECONDS = 20.0
_SUPERVISOR_END_SECONDS = 60.0
_HOPELESS_RESTARTS = 3
_SHOWN_LINES = 20
_PACKAGE = Path(__file__).resolve().parents[1]


def load_running(state: StateFolder) -> StackState | None:
    """What runs now; None when no supervisor lives."""
    stack = load_stack(state)
    return stack if stack is not None and processes.is_alive(stack.supervisor) else None


def supervisor_version() -> str:
    """Changes with the code that the supervisor runs: an old one is then replaced."""
    names = ("local_stack", "shell.py", "files.py", "records.py", "errors.py")
    return content_hash(_PACKAGE, [_PACKAGE / name for name in names])[:16]


def ask_for(state: StateFolder, specs: Sequence[ServiceSpec]) -> None:
    """Has the supervisor, started if need be, run exactly these services."""
    write_wanted(state, specs)
    running = load_running(state)
    if running is not None:
        os.kill(running.supervisor.pid, signal.SIGHUP)
        return
    shell.start_detached(
        [sys.executable, "-P", "-m", "todoctl.local_stack.supervisor", str(state.root), supervisor_version()],
        cwd=state.root,
        env=shell.surroundings({"PYTHONPATH": str(_PACKAGE.parent), "PYTHONUNBUFFERED": "1"}),
        log=state.log("supervisor"),
    )
    deadline = time.monotonic() + _SUPERVISOR_START_SECONDS
    while load_running(state) is None:
        if time.monotonic() > deadline:
            raise _failure(state, "supervisor", "The supervisor of the services does not start.")
        time.sleep(_POLL_SECONDS)


def keep_restart_tokens(state: StateFolder, specs: Sequence[ServiceSpec]) -> list[ServiceSpec]:
    """The specs with the tokens that are in force: a restart asked for once is no reason for another."""
    tokens = {spec.name: spec.restart_token for spec in load_wanted(state)}
    return [replace(spec, restart_token=tokens.get(spec.name, "")) for spec in specs]


def renew_restart_tokens(specs: Sequence[ServiceSpec], names: Collection[str]) -> list[ServiceSpec]:
    """The same services; those named are to be restarted although nothing about them has changed."""
    token = str(time.time_ns())
    return [replace(spec, restart_token=token) if spec.name in names else spec for spec in specs]


def find_current(stack: StackState | None, specs: Sequence[ServiceSpec]) -> list[ServiceState]:
    """Those of the wanted services that run, or try to, exactly as wanted."""
    found = [(spec, stack.find(spec.name)) for spec in specs] if stack else []
    return [service for spec, service in found if service is not None and service.digest == spec.digest()]


def wait_until_ready(state: StateFolder, specs: Sequence[ServiceSpec], timeout_seconds: float) -> None:
    """Waits for all of these services; raises OpsError with a log's end when one cannot start or takes too long."""
    deadline = time.monotonic() + timeout_seconds
    waiting = list(specs)
    restarts_before: dict[str, int] = {}
    while True:
        stack = load_running(state)
        if stack is None:
            raise _failure(state, "supervisor", "The supervisor of the services has ended.")
        current = find_current(stack, waiting)
        ready = find_ready(current)
        waiting = [spec for spec in waiting if spec.name not in ready]
        if not waiting:
            return
        for service in current:
            before = restarts_before.setdefault(service.name, service.restarts)
            if service.name not in ready and service.restarts - before >= _HOPELESS_RESTARTS:
                raise _failure(state, service.name, f"The {service.name} does not start: {service.last_exit}.")
        if time.monotonic() > deadline:
            name = waiting[0].name
            raise _failure(state, name, f"The {name} was not ready after {timeout_seconds:.0f} seconds.")
        time.sleep(_POLL_SECONDS)


def end_supervisor(state: StateFolder) -> bool:
    """Ends the supervisor with all services, or what a killed one left behind; True when anything ran.

    Only processes that the stack itself started are ended: number and beginning must be those on record.
    """
    stack = load_stack(state)
    if stack is None:
        return False
    ran = processes.is_alive(stack.supervisor)
    processes.end(stack.supervisor, signal.SIGTERM, patience_seconds=_SUPERVISOR_END_SECONDS)
    # Empty after an orderly end. Read anew: services may have been restarted meanwhile.
    left = load_stack(state)
    for service in reversed(left.services if left else ()):
        if service.process is not None and processes.is_alive(service.process):
            ran = True
            processes.end(service.process, service.stop_signal, patience_seconds=_SUPERVISOR_END_SECONDS)
    state.stack_file.unlink(missing_ok=True)
    return ran


def _failure(state: StateFolder, name: str, problem: str) -> OpsError:
    return OpsError(
        problem,
        fix=f"Read the lines above; more of them: ./todoctl logs {name}",
        exit_code=ExitCode.STACK,
        details=last_lines(read_end(state.log(name)), _SHOWN_LINES),
    )

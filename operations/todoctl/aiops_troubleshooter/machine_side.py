"""Reads this machine's side of a deployment: engine, Minikube, ports, forwards, disk."""

from __future__ import annotations

import shutil
import time
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from todoctl.aiops_troubleshooter.objects import text
from todoctl.aiops_troubleshooter.snapshot import Forward, LocalPort, Machine
from todoctl.errors import OpsError
from todoctl.files import last_lines
from todoctl.minikube_deployer.forwarding.state import load_report, load_wanted
from todoctl.minikube_deployer.target import DeploymentFolder, Target
from todoctl.ports import is_free
from todoctl.programs.command import parse_object, run_program
from todoctl.programs.minikube import Minikube

_ANSWER_SECONDS = 3.5
_HEARTBEAT_SECONDS = 10.0
_PROGRAMS = ("docker", "kubectl", "minikube")


def ask_machine(
    pool: ThreadPoolExecutor, target: Target, folder: DeploymentFolder | None, local_ports: Mapping[str, int]
) -> Future[Machine]:
    """Starts asking; each answer is bounded in time, and one that does not come reads as not known."""
    docker = pool.submit(_docker)
    minikube = pool.submit(_minikube, target.context) if target.kind == "minikube" else None

    def gather() -> Machine:
        machine = _here(folder, local_ports)
        host, apiserver = minikube.result() if minikube is not None else (None, None)
        return replace(
            machine,
            docker=docker.result(),
            minikube_host=host,
            minikube_apiserver=apiserver,
        )

    return pool.submit(gather)


def _here(folder: DeploymentFolder | None, local_ports: Mapping[str, int]) -> Machine:
    place = folder.root if folder is not None else Path.cwd()
    existing = next(path for path in (place, *place.parents) if path.exists())
    forwards = None if folder is None else _forwards(folder)
    wanted = {forward.service: forward.local_port for forward in forwards or ()}
    ports = tuple(_local_port(service, port) for service, port in sorted({**local_ports, **wanted}.items()))
    return Machine(
        missing_programs=tuple(name for name in _PROGRAMS if shutil.which(name) is None),
        free_disk_mib=shutil.disk_usage(existing).free // 2**20,
        ports=ports,
        forwards=forwards,
    )


def _docker() -> str | None:
    """Says "running", or what the engine's absence looks like; None when there is no docker to ask."""
    docker = shutil.which("docker")
    if docker is None:
        return None
    try:
        result = run_program([docker, "version", "--format", "{{.Server.Version}}"], timeout_seconds=_ANSWER_SECONDS)
    except OpsError as error:
        return error.problem
    return "running" if result.exit_code == 0 else last_lines(result.errors or result.output, 1).strip()


def _minikube(profile: str) -> tuple[str | None, str | None]:
    """How Minikube's host and API server fare; None for each that is not known."""
    if shutil.which("minikube") is None:
        return None, None
    try:
        result = run_program(Minikube(profile).argv("status", "--output", "json"), timeout_seconds=_ANSWER_SECONDS)
        # Minikube says on standard error, and with no document, that there is no such profile.
        if not result.output.strip().startswith("{"):
            return ("Nonexistent" if result.exit_code != 0 else None), None
        found = parse_object(result.output, said_by="minikube")
    except OpsError:
        return None, None
    return text(found, "Host") or None, text(found, "APIServer") or None


def _forwards(folder: DeploymentFolder) -> tuple[Forward, ...] | None:
    """What the supervisor says of the forwards that are wanted; None when none are."""
    wanted = load_wanted(folder)
    if wanted is None or not wanted.forwards:
        return None
    is_alive, age = False, None
    with suppress(OSError):
        age = max(0.0, time.time() - folder.wanted_forwards_file.stat().st_mtime)
        is_alive = time.time() - folder.forwards_file.stat().st_mtime < _HEARTBEAT_SECONDS
    report = load_report(folder) if is_alive else None
    reports = {} if report is None else {one.forward.service: one for one in report.forwards}
    found: list[Forward] = []
    for forward in wanted.forwards:
        one = reports.get(forward.service)
        if one is None:
            ready, detail = False, "no forward is running"
        else:
            ready, detail = one.ready, one.detail or one.last_error
        found.append(Forward(forward.service, forward.local_port, ready, detail, age))
    return tuple(found)


def _local_port(service: str, port: int) -> LocalPort:
    if is_free(port):
        return LocalPort(service, port, None, is_ours=False)
    name, command = _listener(port)
    return LocalPort(service, port, name, is_ours="todoctl" in command and "forward" in command)


def _listener(port: int) -> tuple[str, str]:
    """Who listens on a port ("python3 (process 4711)"), and its command line; other users' programs stay unnamed."""
    # Imported here: it takes longer to load than most commands run.
    import psutil  # noqa: PLC0415 - see above

    with suppress(psutil.Error, OSError):
        for connection in psutil.net_connections("tcp"):
            if connection.status != psutil.CONN_LISTEN or not connection.laddr or connection.laddr[1] != port:
                continue
            if connection.pid is None:
                break
            process = psutil.Process(connection.pid)
            command = process.cmdline()
            return f"{process.name()} (process {connection.pid})", " ".join(command)
    return "another user's program", ""

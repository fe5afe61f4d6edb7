"""What the supervisor of the forwards is told, and what it says: two JSON files and their types."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from todoctl.files import PRIVATE_FILE, write_atomically
from todoctl.local_stack.processes import ProcessId
from todoctl.minikube_deployer.target import DeploymentFolder
from todoctl.records import BadRecordError, Record


@dataclass(frozen=True)
class Forward:
    """A port of this machine that leads to the pods of a service."""

    service: str
    local_port: int
    remote_port: int
    selector: str
    """Finds the pods, as kubectl writes it: "app.kubernetes.io/name=todo-backend"."""
    health_path: str
    """Answered with success by every pod that is well."""

    @classmethod
    def of(cls, record: Record) -> Forward:
        return cls(
            service=record.text("service"),
            local_port=record.whole("local_port"),
            remote_port=record.whole("remote_port"),
            selector=record.text("selector"),
            health_path=record.text("health_path"),
        )


@dataclass(frozen=True)
class WantedForwards:
    """What the supervisor shall do."""

    context: str
    namespace: str
    forwards: Sequence[Forward]


@dataclass(frozen=True)
class ForwardReport:
    """How one forward fares."""

    forward: Forward
    is_listening: bool
    """The local port is ours."""
    ready: bool
    """A request through it was answered a moment ago."""
    pods: Sequence[str]
    """Those that answer through it."""
    reconnects: int
    """How often the way to a pod that had answered was lost."""
    last_error: str
    detail: str
    """Why it is not ready; empty when it is."""

    @classmethod
    def of(cls, record: Record) -> ForwardReport:
        return cls(
            forward=Forward.of(record.record("forward")),
            is_listening=record.flag("is_listening"),
            ready=record.flag("ready"),
            pods=tuple(record.texts("pods")),
            reconnects=record.whole("reconnects"),
            last_error=record.text("last_error"),
            detail=record.text("detail"),
        )


@dataclass(frozen=True)
class SupervisorReport:
    """What forwards.json says. The file's time is the heartbeat: a supervisor that works renews it every second."""

    supervisor: ProcessId
    version: str
    """Differs whenever a running supervisor must be replaced."""
    children: Sequence[ProcessId]
    forwards: Sequence[ForwardReport]

    @classmethod
    def of(cls, record: Record) -> SupervisorReport:
        return cls(
            supervisor=_process(record.record("supervisor")),
            version=record.text("version"),
            children=tuple(map(_process, record.records("children"))),
            forwards=tuple(map(ForwardReport.of, record.records("forwards"))),
        )


def supervisor_lock(folder: DeploymentFolder) -> Path:
    """Held by the supervisor as long as it lives."""
    return folder.root / "forwards-supervisor.lock"


def supervisor_log(folder: DeploymentFolder) -> Path:
    """What it and its kubectl processes have to say."""
    return folder.log("forwards")


def write_wanted(folder: DeploymentFolder, wanted: WantedForwards) -> None:
    text = json.dumps(asdict(wanted), indent=1) + "\n"
    write_atomically(folder.wanted_forwards_file, text, mode=PRIVATE_FILE)


def load_wanted(folder: DeploymentFolder) -> WantedForwards | None:
    """What was last asked for; None when nothing was, or it cannot be read."""
    try:
        record = Record.load(folder.wanted_forwards_file)
        if record is None:
            return None
        forwards = tuple(map(Forward.of, record.records("forwards")))
        return WantedForwards(record.text("context"), record.text("namespace"), forwards)
    except BadRecordError:
        return None


def write_report(folder: DeploymentFolder, report: SupervisorReport) -> None:
    """Replaces the report as a whole.

    Unlike write_atomically it does not wait for the disk: nobody needs this file after a power cut, and
    a busy disk would hold up every connection. The fixed name is safe, as there is one supervisor a folder.
    """
    new = folder.forwards_file.with_name(f".{folder.forwards_file.name}.new")
    new.write_text(json.dumps(asdict(report), indent=1) + "\n", encoding="utf-8")
    new.replace(folder.forwards_file)


def load_report(folder: DeploymentFolder) -> SupervisorReport | None:
    """What the last supervisor wrote, whether it still lives or not; None when there is nothing readable."""
    try:
        record = Record.load(folder.forwards_file)
        return None if record is None else SupervisorReport.of(record)
    except BadRecordError:
        return None


def _process(record: Record) -> ProcessId:
    return ProcessId(record.whole("pid"), record.text("began"))

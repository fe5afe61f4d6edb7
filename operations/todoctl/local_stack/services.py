"""What the supervisor is told to run, and what it says it runs: two JSON files and their types."""

import hashlib
import json
import signal
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from todoctl.files import PRIVATE_FILE, write_atomically
from todoctl.local_stack.processes import ProcessId
from todoctl.local_stack.state import StateFolder
from todoctl.records import BadRecordError, Record
from todoctl.shell import Account


@dataclass(frozen=True)
class ServiceSpec:
    """One program to keep running."""

    name: str
    argv: Sequence[str]
    cwd: str
    env: Mapping[str, str] = field(repr=False)
    version: str
    """What it is made of, for people: "source:3f9c1a2b4c5d". A change restarts it, as any other change does."""
    port: int
    health_url: str | None = None
    """Answers 200 when the service is ready."""
    pid_file: str | None = None
    """The database's postmaster.pid, which says the same of a service that does not speak HTTP."""
    stop_signal: int = signal.SIGTERM
    death_signal: int = signal.SIGKILL
    """What it gets when the supervisor is killed: it must leave its port at once."""
    stop_timeout_seconds: float = 10.0
    account: Account | None = None
    restart_token: str = ""
    """Changed to have a healthy-looking service restarted."""

    def digest(self) -> str:
        """Differs whenever the service must be restarted to be as described."""
        return hashlib.sha256(json.dumps(asdict(self), sort_keys=True).encode()).hexdigest()[:16]

    @classmethod
    def of(cls, record: Record) -> "ServiceSpec":
        return cls(
            name=record.text("name"),
            argv=tuple(record.texts("argv")),
            cwd=record.text("cwd"),
            env=record.mapping("env"),
            version=record.text("version"),
            port=record.whole("port"),
            health_url=record.optional_text("health_url"),
            pid_file=record.optional_text("pid_file"),
            stop_signal=record.whole("stop_signal"),
            death_signal=record.whole("death_signal"),
            stop_timeout_seconds=record.number("stop_timeout_seconds"),
            account=_account(record),
            restart_token=record.text("restart_token"),
        )


def _account(record: Record) -> Account | None:
    if record.is_null("account"):
        return None
    inner = record.record("account")
    return Account(name=inner.text("name"), uid=inner.whole("uid"), gid=inner.whole("gid"))


@dataclass(frozen=True)
class ServiceState:
    """How one service fares, as the supervisor last wrote it."""

    name: str
    digest: str
    version: str
    port: int
    health_url: str | None
    pid_file: str | None
    process: ProcessId | None
    """None while it waits to be started again."""
    stop_signal: int
    restarts: int
    last_exit: str
    """How it ended last time ("exit code 1", "signal SIGKILL"); empty if it never did."""

    @classmethod
    def of(cls, record: Record) -> "ServiceState":
        return cls(
            name=record.text("name"),
            digest=record.text("digest"),
            version=record.text("version"),
            port=record.whole("port"),
            health_url=record.optional_text("health_url"),
            pid_file=record.optional_text("pid_file"),
            process=None if record.is_null("process") else _process(record.record("process")),
            stop_signal=record.whole("stop_signal"),
            restarts=record.whole("restarts"),
            last_exit=record.text("last_exit"),
        )


@dataclass(frozen=True)
class StackState:
    """What run/stack.json says."""

    supervisor: ProcessId
    supervisor_version: str
    services: Sequence[ServiceState]

    def find(self, name: str) -> ServiceState | None:
        return next((service for service in self.services if service.name == name), None)


def _process(record: Record) -> ProcessId:
    return ProcessId(record.whole("pid"), record.text("began"))


def write_wanted(state: StateFolder, specs: Sequence[ServiceSpec]) -> None:
    """Says which services shall run, in the order in which they start; they end in the reverse order."""
    document = {"services": [asdict(spec) for spec in specs]}
    write_atomically(state.wanted_file, json.dumps(document, indent=1) + "\n", mode=PRIVATE_FILE)


def load_wanted(state: StateFolder) -> list[ServiceSpec]:
    """What was last asked for; nothing when that cannot be read."""
    try:
        record = Record.load(state.wanted_file)
        return [] if record is None else [ServiceSpec.of(service) for service in record.records("services")]
    except BadRecordError:
        return []


def write_stack(path: Path, stack: StackState) -> None:
    write_atomically(path, json.dumps(asdict(stack), indent=1) + "\n", mode=PRIVATE_FILE)


def load_stack(state: StateFolder) -> StackState | None:
    """What the last supervisor wrote, whether it still lives or not; None when there is nothing readable."""
    try:
        record = Record.load(state.stack_file)
        if record is None:
            return None
        return StackState(
            supervisor=_process(record.record("supervisor")),
            supervisor_version=record.text("supervisor_version"),
            services=[ServiceState.of(service) for service in record.records("services")],
        )
    except BadRecordError:
        return None

"""What faults need of this machine: a program on a port, a person at the page, a user without rights."""

from __future__ import annotations

import secrets
import signal
import sys
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

from faults.lab import Lab
from todoctl import shell
from todoctl.deployment_tester.client import Account, Person
from todoctl.deployment_tester.connection import Connection
from todoctl.errors import ExitCode, OpsError
from todoctl.local_stack import processes
from todoctl.minikube_deployer.forwarding.control import end_forwards, start_forwards
from todoctl.minikube_deployer.forwarding.state import Forward
from todoctl.minikube_deployer.local_ports import LocalPorts, load_local_ports
from todoctl.programs.command import JsonObject, program_environment
from todoctl.programs.docker import Docker

_END_SECONDS = 5.0


def say_hello(lab: Lab) -> None:
    """Somebody signs up and says a word to the assistant; the account stays, without a task."""
    ports = ports_of(lab)
    page, api = Connection(ports.frontend_url), Connection(ports.backend_url)
    account = Account("Fault Lab", f"verify-{secrets.token_hex(6)}@todo.invalid", secrets.token_urlsafe(18))
    try:
        person = Person(account, page, api, origin=ports.frontend_url)
        person.sign_up()
        person.say("hello")
    finally:
        page.close()
        api.close()


def ports_of(lab: Lab) -> LocalPorts:
    ports = load_local_ports(lab.folder)
    if ports is None:
        raise OpsError(
            f"Nothing was deployed from this clone to {lab.target}.",
            fix=f"Run: ./todoctl deploy{lab.target.options}",
            exit_code=ExitCode.STACK,
        )
    return ports


def take_port(lab: Lab, wanted: list[Forward]) -> tuple[processes.ProcessId, int]:
    """Another program takes the page's port, as after a restart of the machine; returns it and the port."""
    port = ports_of(lab).frontend
    end_forwards(lab.folder)
    argv = [sys.executable, "-P", "-m", "http.server", str(port), "--bind", "127.0.0.1"]
    empty = lab.folder.root / "faults-web"
    empty.mkdir(exist_ok=True)
    pid = shell.start_detached(argv, cwd=empty, env=program_environment(), log=lab.folder.log("fault-port"))
    process = processes.identify(pid)
    if process is None:
        raise OpsError(
            f"The program that shall take port {port} ended at once.",
            fix=f"Read {lab.folder.log('fault-port')}.",
            exit_code=ExitCode.STACK,
        )
    start_forwards(lab.folder, lab.target, wanted)
    return process, port


def take_back(lab: Lab, undo: str, step: JsonObject) -> None:
    """The undo steps of this machine."""
    match undo:
        case "end-process":
            process = processes.ProcessId(int(step["pid"]), str(step["began"]))
            processes.end(process, signal.SIGTERM, patience_seconds=_END_SECONDS)
        case "forward":
            start_forwards(lab.folder, lab.target, _at_present_ports(lab, step["forwards"]))
        case "remove-image":
            Docker().untag(str(step["reference"]))
        case "remove-file":
            Path(str(step["path"])).unlink(missing_ok=True)
        case _:
            raise OpsError(
                f"The record of the faults has a step {undo!r} that this version does not know.",
                fix=f"Deploy anew: ./todoctl deploy{lab.target.options}; then remove {lab.folder.root}/faults.json",
                exit_code=ExitCode.STACK,
            )


def _at_present_ports(lab: Lab, kept: Sequence[JsonObject]) -> list[Forward]:
    """The forwards that were kept; whoever mended the fault by deploying may have moved them to other ports."""
    ports = ports_of(lab)
    local = {"frontend": ports.frontend, "backend": ports.backend}
    return [replace(forward, local_port=local[forward.service]) for forward in (Forward(**one) for one in kept)]


def forward_step(wanted: list[Forward]) -> JsonObject:
    """The undo step that brings these forwards back."""
    return {"undo": "forward", "forwards": [asdict(one) for one in wanted]}

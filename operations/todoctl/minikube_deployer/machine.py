"""Looks whether this machine can do it, before anything is started: each miss names the command that mends it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from todoctl.errors import ExitCode, OpsError
from todoctl.programs import helm
from todoctl.programs.command import find_program
from todoctl.programs.docker import Docker, Engine
from todoctl.programs.minikube import Minikube, MinikubeStatus

MINIKUBE_CPUS = 2
MINIKUBE_MEMORY_MIB = 4096
_OLDEST_MINIKUBE = (1, 32)
# The control plane, the application's requests and some room. Docker Desktop's own default is more.
_LEAST_MEMORY_MIB = 3072
_LEAST_DISK_GIB = 6
_DISK_FIX = "Free some room (docker system prune removes what no container uses), then run the command again."


@dataclass(frozen=True)
class Machine:
    """What was found."""

    engine: Engine
    helm_version: str
    minikube: MinikubeStatus | None

    def __str__(self) -> str:
        return f"Docker {self.engine.version}, Helm {self.helm_version}, {self.engine.cpus} CPUs"


def check_machine(minikube: Minikube | None, state_folder: Path) -> Machine:
    """Raises OpsError for the first thing that is missing.

    minikube: None when the application goes to another cluster, which this machine need not run.
    """
    find_program("docker")
    if minikube is not None:
        find_program("minikube")
    major, minor = helm.version()
    engine = Docker().engine()
    status = None
    if minikube is not None:
        _check_minikube_version(minikube)
        status = minikube.status()
        if not status.is_running:
            _check_room(engine)
    _check_disk(state_folder)
    return Machine(engine, f"{major}.{minor}", status)


def _check_minikube_version(minikube: Minikube) -> None:
    version = minikube.version()
    found = tuple(int(part) for part in version.removeprefix("v").split(".")[:2] if part.isdigit())
    if found < _OLDEST_MINIKUBE:
        raise OpsError(
            f"Minikube {'.'.join(map(str, _OLDEST_MINIKUBE))} or newer is needed; this is {version}.",
            fix="Install a current Minikube (minikube.sigs.k8s.io/docs/start), then run the command again.",
            exit_code=ExitCode.TOOL,
        )


def _check_room(engine: Engine) -> None:
    if engine.cpus < MINIKUBE_CPUS:
        raise OpsError(
            f"Minikube needs {MINIKUBE_CPUS} CPUs, the Docker engine has {engine.cpus}.",
            fix="Give it more (Docker Desktop: Settings, Resources), then run the command again.",
            exit_code=ExitCode.TOOL,
        )
    if engine.memory_mib < _LEAST_MEMORY_MIB:
        raise OpsError(
            f"The application on Minikube needs {_LEAST_MEMORY_MIB} MiB of memory; the Docker engine has "
            f"{engine.memory_mib} MiB.",
            fix="Give it more (Docker Desktop: Settings, Resources), or run it without a cluster: ./todoctl up",
            exit_code=ExitCode.TOOL,
        )


def memory_for_minikube(engine: Engine) -> int:
    """What to ask for: the usual amount, or what the engine has less a little for itself."""
    return min(MINIKUBE_MEMORY_MIB, engine.memory_mib - 512)


def _check_disk(state_folder: Path) -> None:
    existing = next(path for path in (state_folder, *state_folder.parents) if path.exists())
    free_gib = shutil.disk_usage(existing).free / 2**30
    if free_gib < _LEAST_DISK_GIB:
        raise OpsError(
            f"Images and cluster need {_LEAST_DISK_GIB} GiB of free disk; {free_gib:.1f} GiB are free.",
            fix=_DISK_FIX,
            exit_code=ExitCode.TOOL,
        )

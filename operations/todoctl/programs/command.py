"""What the wrappers of all programs share: finding one, running it, reading its JSON."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from todoctl import shell
from todoctl.errors import ExitCode, OpsError
from todoctl.local_stack.user_settings import SETTING_NAMES

JsonObject = dict[str, Any]
"""A JSON document of another program. What is read from it is checked where it is read."""

_INSTALL = {
    "docker": "Install Docker (docs.docker.com/get-docker), start it, then run the command again.",
    "minikube": "Install Minikube (minikube.sigs.k8s.io/docs/start), then run the command again.",
    "kubectl": "Install kubectl (kubernetes.io/docs/tasks/tools), then run the command again.",
    "helm": "Install Helm 3.14 or newer (helm.sh/docs/intro/install), then run the command again.",
}


def find_program(name: str) -> str:
    """The path of a program on the PATH; OpsError with the way to install it when it is missing."""
    found = shutil.which(name)
    if found is None:
        raise OpsError(f"{name} is not installed.", fix=_INSTALL[name], exit_code=ExitCode.TOOL)
    return found


def program_environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """The user's whole environment (contexts, proxies, cloud logins) without the application's own secrets."""
    kept = {name: value for name, value in os.environ.items() if name not in SETTING_NAMES}
    return kept | dict(extra or {})


def run_program(
    argv: Sequence[str],
    *,
    timeout_seconds: float,
    stdin_text: str | None = None,
    extra_env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    log: Path | None = None,
) -> shell.Result:
    """Runs one of the programs to its end; standard error stays apart unless a log takes both."""
    return shell.run(
        argv,
        cwd=cwd or Path.cwd(),
        timeout_seconds=timeout_seconds,
        env=program_environment(extra_env),
        log=log,
        stdin_text=stdin_text,
        errors_apart=log is None,
    )


def parse_object(text: str, *, said_by: str) -> JsonObject:
    """The JSON object that a program printed."""
    try:
        value: object = json.loads(text)
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise OpsError(
            f"{said_by} printed something that is not the JSON it was asked for.",
            fix=f"Check that {said_by} is a current version, then try again.",
            exit_code=ExitCode.TOOL,
            details=text[-500:],
        )
    return value  # pyright: ignore[reportUnknownVariableType] - JSON knows no other keys than texts

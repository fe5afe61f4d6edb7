"""Minikube, bound to one profile. Its kubeconfig context has the profile's name."""

from __future__ import annotations

import json
import re
from collections.abc import Container, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from todoctl.errors import ExitCode, OpsError
from todoctl.files import last_lines
from todoctl.programs.command import find_program, parse_object, run_program
from todoctl.shell import Result

_QUESTION_TIMEOUT_SECONDS = 60.0
_START_TIMEOUT_SECONDS = 900.0
_LOAD_TIMEOUT_SECONDS = 600.0
_SHOWN_LINES = 30


@dataclass(frozen=True)
class MinikubeStatus:
    """How a profile fares: the words that Minikube uses, "Nonexistent" when there is no such cluster."""

    host: str
    kubelet: str
    apiserver: str

    @property
    def is_running(self) -> bool:
        return (self.host, self.kubelet, self.apiserver) == ("Running", "Running", "Running")

    @property
    def exists(self) -> bool:
        return self.host != "Nonexistent"


@dataclass(frozen=True)
class Minikube:
    """Calls of the minikube program for one profile."""

    profile: str

    def version(self) -> str:
        """Such as "v1.38.1"."""
        result = self._try("version", "--short")
        match = re.search(r"v\d+\.\d+\.\d+", result.output)
        return match[0] if match else result.output.strip()

    def status(self) -> MinikubeStatus:
        """Asks without changing anything."""
        result = self._try("status", "--output", "json")
        try:
            found: object = json.loads(result.output)
        except ValueError:
            return MinikubeStatus("Nonexistent", "", "")
        if isinstance(found, list):  # several nodes: the first is the control plane
            nodes = cast("list[object]", found)
            found = nodes[0] if nodes else {}
        node = cast("dict[str, object]", found) if isinstance(found, dict) else {}
        words = [str(node.get(name, "")) for name in ("Host", "Kubelet", "APIServer")]
        return MinikubeStatus(*words) if words[0] else MinikubeStatus("Nonexistent", "", "")

    def start(self, *, cpus: int, memory_mib: int, log: Path) -> None:
        """Makes or starts the cluster; one that exists keeps the size it was made with."""
        result = run_program(
            [
                *(find_program("minikube"), "start", "--profile", self.profile, "--interactive=false"),
                *("--driver=docker", f"--cpus={cpus}", f"--memory={memory_mib}", "--install-addons=true"),
            ],
            timeout_seconds=_START_TIMEOUT_SECONDS,
            log=log,
        )
        if result.exit_code != 0:
            raise OpsError(
                "Minikube does not start.",
                fix=f"Read the lines above (all of them: {log}). If the cluster is damaged, and you can lose its "
                f"data, make it anew: minikube delete --profile {self.profile}",
                exit_code=ExitCode.STACK,
                details=last_lines(result.output, _SHOWN_LINES),
            )

    def images(self) -> dict[str, str]:
        """The node's images: every name (without docker.io/ and library/) -> the image's id."""
        result = self._try("image", "ls", "--format", "json")
        if result.exit_code != 0:
            raise self._failure(result, "list the images on the node")
        found: object = json.loads(result.output or "[]")
        named: dict[str, str] = {}
        for image in cast("list[dict[str, object]]", found) if isinstance(found, list) else []:
            for name in cast("list[str]", image.get("repoTags") or []):
                named[short_name(name)] = str(image.get("id", "")).removeprefix("sha256:")
        return named

    def engine_address(self) -> dict[str, str] | None:
        """What the docker program needs to reach the node's own engine; None where the node has another runtime."""
        result = self._try("docker-env", "--shell", "none", "--output", "json")
        if result.exit_code != 0:
            return None
        found = parse_object(result.output, said_by="minikube docker-env")
        address = {name: str(value) for name, value in found.items() if name.startswith("DOCKER_")}
        # With containerd an adapter is named, behind ssh; images go there by `load_image`.
        return address if "DOCKER_CERT_PATH" in address else None

    def load_image(self, reference: str) -> None:
        """Copies one image of the local engine onto the node, whatever runtime it has."""
        result = self._try("image", "load", "--daemon=true", reference, timeout_seconds=_LOAD_TIMEOUT_SECONDS)
        if result.exit_code != 0:
            raise self._failure(result, f"load the image {reference} onto the node")

    def shell(self, command: str, *, doing: str) -> str:
        """Runs a shell command on the node and returns what it printed."""
        # Everything behind the dashes is the node's.
        argv = [find_program("minikube"), "ssh", "--profile", self.profile, "--", command]
        result = run_program(argv, timeout_seconds=_QUESTION_TIMEOUT_SECONDS)
        if result.exit_code != 0:
            raise self._failure(result, f"{doing} on the node")
        return result.output

    def argv(self, *arguments: str) -> list[str]:
        """The whole command, for those who start it themselves."""
        return [find_program("minikube"), *arguments, "--profile", self.profile]

    def _try(self, *arguments: str, timeout_seconds: float = _QUESTION_TIMEOUT_SECONDS) -> Result:
        return run_program(self.argv(*arguments), timeout_seconds=timeout_seconds)

    def _failure(self, result: Result, doing: str) -> OpsError:
        return OpsError(
            f"Minikube could not {doing}.",
            fix=f"See whether it runs: minikube status --profile {self.profile}; then run the command again.",
            exit_code=ExitCode.STACK,
            details=last_lines(result.errors or result.output, 8),
        )


def short_name(reference: str) -> str:
    """An image's name as people write it: docker.io/library/postgres:17 is postgres:17."""
    return reference.removeprefix("docker.io/").removeprefix("library/")


def missing_images(wanted: Sequence[str], present: Container[str]) -> list[str]:
    """Those of the wanted images that the node does not have."""
    return [reference for reference in wanted if short_name(reference) not in present]

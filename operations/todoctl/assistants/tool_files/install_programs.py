"""Brings the files to programs on this machine: kubectl-ai's configuration folder, Gordon's working folder."""

from __future__ import annotations

import os
import shutil
from pathlib import Path, PurePosixPath

from todoctl.assistants.tool_files.docker_agent import gordon_image
from todoctl.assistants.tool_files.files import DOCKER_AGENT, GORDON, tool_files
from todoctl.assistants.tool_files.kubectl_ai import kubectl_ai_files
from todoctl.assistants.tool_files.placing import place_files
from todoctl.blueprint.model import Blueprint, Operations
from todoctl.errors import ExitCode, OpsError
from todoctl.programs.command import run_program
from todoctl.repository import Repository

_QUESTION_TIMEOUT_SECONDS = 20.0


def kubectl_ai_folder() -> Path:
    """Where kubectl-ai looks for its configuration."""
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "kubectl-ai"


def has_kubectl_ai() -> bool:
    return shutil.which("kubectl-ai") is not None


def has_docker_plugin(name: str) -> bool:
    """Whether the docker command line has a plugin, such as "ai" or "agent"."""
    docker = shutil.which("docker")
    if docker is None:
        return False
    words = [docker, name, "version"]
    return run_program(words, timeout_seconds=_QUESTION_TIMEOUT_SECONDS).exit_code == 0


def install_kubectl_ai(blueprint: Blueprint, repository: Repository, *, dry_run: bool) -> list[str]:
    """Writes its three files; returns one sentence for each thing that was done, or that is missing."""
    launcher = str(repository.launcher)
    if len(launcher.split()) > 1:
        raise OpsError(
            f"kubectl-ai splits commands at spaces, and the path of this clone has some: {launcher}.",
            fix="Move the clone to a path without spaces, then run the command again.",
            exit_code=ExitCode.USAGE,
        )
    folder = kubectl_ai_folder()
    said = place_files(
        folder,
        kubectl_ai_files(blueprint, launcher=launcher, folder=PurePosixPath(folder)),
        dry_run=dry_run,
    )
    if not has_kubectl_ai():
        said.append("kubectl-ai is not on the PATH; once it is, it finds these files by itself.")
    said.append("It asks the model that OPENAI_API_KEY and OPENAI_ENDPOINT name: kubectl-ai --quiet 'what runs?'")
    return said


def install_gordon(blueprint: Blueprint, operations: Operations, folder: Path, *, dry_run: bool) -> list[str]:
    """Writes Gordon's file to a folder; returns one sentence for each thing that was done, or that is missing."""
    name = PurePosixPath(GORDON).name
    said = place_files(folder, {name: tool_files(blueprint)[GORDON]}, dry_run=dry_run)
    image = gordon_image(operations)
    said.append(f"It starts the image {image}: docker build --file operations/Dockerfile --tag {image} .")
    if has_docker_plugin("ai"):
        said.append("Ask Gordon from this folder: docker ai 'what runs?' (newer releases may not read this file)")
    else:
        said.append("docker ai is not here; it is Docker Desktop's, and needs a sign-in. The file stays ready.")
    if has_docker_plugin("agent"):
        said.append(f"From the top of the clone, without Gordon: docker agent run {DOCKER_AGENT}")
    return said

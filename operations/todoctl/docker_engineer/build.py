"""Builds the images, each named by the content that it is made of."""

from __future__ import annotations

import hashlib
from pathlib import Path

from todoctl.blueprint.model import Blueprint, Image
from todoctl.docker_engineer.context import BuildContext, build_context, operations_context
from todoctl.errors import ExitCode, OpsError
from todoctl.programs.docker import Docker
from todoctl.repository import Repository

OPERATIONS = "operations"
"""The name of the MCP server's image here, beside those of the services."""
_DIGITS = 12


def content_tag(repository: Repository, blueprint: Blueprint, service: str) -> str:
    """Twelve hexadecimal digits that change with anything the build reads, and with nothing else.

    service: "backend", "frontend" or "operations". Raises OpsError when a generated file is missing.
    """
    _, context = _image_of(blueprint, service)
    root = repository.root
    digest = hashlib.sha256()
    for path in (root / context.dockerfile, root / context.ignore_file, *sorted(context.files(root))):
        content = _read(path)
        executable = path.lstat().st_mode & 0o111 != 0
        digest.update(f"{path.relative_to(root).as_posix()}\0{executable:d}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()[:_DIGITS]


def image_reference(repository: Repository, blueprint: Blueprint, service: str) -> str:
    """The image's name with its content as the tag: "todo-backend:3f9c1a2b4c5d"."""
    image, _ = _image_of(blueprint, service)
    return f"{image.name}:{content_tag(repository, blueprint, service)}"


def build_image(repository: Repository, blueprint: Blueprint, service: str, *, docker: Docker, log: Path) -> bool:
    """Builds a service's image unless the engine has it; True when it was built. It is also named "latest".

    log: file that receives the build's whole output. Raises OpsError with its end when the build fails.
    """
    reference = image_reference(repository, blueprint, service)
    name, _, tag = reference.partition(":")
    latest = f"{name}:latest"
    if docker.image_exists(reference):
        docker.tag(reference, latest)
        return False
    _, context = _image_of(blueprint, service)
    docker.build(
        repository.root / context.folder,
        repository.root / context.dockerfile,
        tags=[reference, latest],
        build_arguments={"CONTENT": tag},
        log=log,
    )
    return True


def build_command(context: BuildContext, reference: str) -> list[str]:
    """The same build by hand, from the top of the clone."""
    return ["docker", "build", "--file", context.dockerfile, "--tag", reference, context.folder]


def _image_of(blueprint: Blueprint, name: str) -> tuple[Image, BuildContext]:
    if name != OPERATIONS:
        service = blueprint.services.by_name()[name]
        return service.image, build_context(name, service)
    if blueprint.operations is None:
        raise OpsError(
            "The blueprint has no operations: there is no MCP server to build.",
            fix="Add the section operations to blueprint.yaml, or leave out --with-operations.",
            exit_code=ExitCode.USAGE,
        )
    return blueprint.operations.image, operations_context(blueprint.operations)


def _read(path: Path) -> bytes:
    try:
        return str(path.readlink()).encode() if path.is_symlink() else path.read_bytes()
    except FileNotFoundError:
        raise OpsError(
            f"{path} is missing.", fix="Write it with: ./todoctl generate", exit_code=ExitCode.CHECK_FAILED
        ) from None

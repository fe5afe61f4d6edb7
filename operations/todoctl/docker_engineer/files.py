"""The files that this role writes, from the blueprint alone."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from typing import Any

from todoctl.blueprint.model import Blueprint, Image, Operations
from todoctl.docker_engineer.build import build_command
from todoctl.docker_engineer.compose import compose_values
from todoctl.docker_engineer.context import BuildContext, build_context, operations_context
from todoctl.docker_engineer.text import quote, words
from todoctl.generation import header
from todoctl.templating import environment

LICENCE = "MIT"


def docker_files(blueprint: Blueprint) -> dict[str, str]:
    """Each file's place in the repository and its text; the same blueprint always gives the same bytes."""
    templates = environment("docker_engineer")
    templates.filters.update(quote=quote, words=words)

    def render(template: str, values: dict[str, Any]) -> str:
        return templates.get_template(template).render(header=header(), **values)

    files: dict[str, str] = {}
    for name, service in blueprint.services.by_name().items():
        context = build_context(name, service)
        ports = [port for port in (service.port, service.metrics_port) if port is not None]
        values = _image_values(blueprint, service.image, service.description, context)
        files[context.dockerfile] = render(f"{name}.Dockerfile", {"service": service, "ports": ports, **values})
        files[context.ignore_file] = render("dockerignore", {"context": context})
    if blueprint.operations is not None:
        files |= _operations_files(blueprint, blueprint.operations, render)
    files["docker-compose.yml"] = render("docker-compose.yml", compose_values(blueprint, templates))
    return files


def _operations_files(
    blueprint: Blueprint, operations: Operations, render: Callable[[str, dict[str, Any]], str]
) -> dict[str, str]:
    context = operations_context(operations)
    values = _image_values(blueprint, operations.image, operations.description, context)
    return {
        context.dockerfile: render("operations.Dockerfile", {"operations": operations, **values}),
        context.ignore_file: render("dockerignore", {"context": context}),
    }


def _image_values(blueprint: Blueprint, image: Image, description: str, context: BuildContext) -> dict[str, Any]:
    return {
        "by_hand": shlex.join(build_command(context, f"{image.name}:latest")),
        "labels": {
            "org.opencontainers.image.title": image.name,
            "org.opencontainers.image.description": description,
            "org.opencontainers.image.version": blueprint.version,
            "org.opencontainers.image.licenses": LICENCE,
            "org.opencontainers.image.base.name": image.base,
        },
    }

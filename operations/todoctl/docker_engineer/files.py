"""The files that this role writes, from the blueprint alone."""

from __future__ import annotations

import shlex
from typing import Any

from todoctl.blueprint.model import Blueprint, Service
from todoctl.docker_engineer.build import build_command
from todoctl.docker_engineer.compose import compose_values
from todoctl.docker_engineer.context import build_context
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
        files[context.dockerfile] = render(f"{name}.Dockerfile", _image_values(blueprint, name, service))
        files[context.ignore_file] = render("dockerignore", {"context": context})
    files["docker-compose.yml"] = render("docker-compose.yml", compose_values(blueprint, templates))
    return files


def _image_values(blueprint: Blueprint, name: str, service: Service) -> dict[str, Any]:
    return {
        "by_hand": shlex.join(build_command(build_context(name, service), f"{service.image.name}:latest")),
        "service": service,
        "ports": [port for port in (service.port, service.metrics_port) if port is not None],
        "labels": {
            "org.opencontainers.image.title": service.image.name,
            "org.opencontainers.image.description": service.description,
            "org.opencontainers.image.version": blueprint.version,
            "org.opencontainers.image.licenses": LICENCE,
            "org.opencontainers.image.base.name": service.image.base,
        },
    }

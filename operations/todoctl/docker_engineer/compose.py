"""What docker-compose.yml says, worked out from the blueprint."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment

from todoctl.blueprint.model import Blueprint, Database, Service, Setting, byte_count
from todoctl.docker_engineer.context import BuildContext, build_context
from todoctl.errors import ExitCode, OpsError

# From this version on the image keeps its data below a folder of the version's name, and its volume one level up.
_FIRST_WITH_VERSIONED_DATA = 18
# Each check starts a program, unlike the probes of Kubernetes: not as often as those.
_HEALTH_INTERVAL_SECONDS = 10
_SOURCES_IN_FILES = ("database-url", "generated")
_SOURCES_OF_CLUSTERS = ("rotated",)


@dataclass(frozen=True)
class Program:
    """One program of a service: the service itself, or its migration."""

    command: tuple[str, ...]
    environment: dict[str, str | None]
    """None: what the user has set, if anything."""
    start_script: str
    """Reads the secrets from their files and becomes the command: what Docker shows of a container holds none."""


@dataclass(frozen=True)
class ComposeService:
    """One of the application's services, as Compose runs it."""

    name: str
    service: Service
    context: BuildContext
    secrets: tuple[Setting, ...]
    """The settings that stand in files."""
    server: Program
    migration: Program
    memory: str
    published_port: str
    health_command: tuple[str, ...]


def compose_values(blueprint: Blueprint, templates: Environment) -> dict[str, Any]:
    """The values of the template docker-compose.yml; `templates` holds the scripts in it."""
    database = blueprint.database
    services = [
        _compose_service(blueprint, name, service, templates) for name, service in blueprint.services.by_name().items()
    ]
    generated = {setting.name for each in services for setting in each.secrets if setting.source == "generated"}
    scripts = {"database": database, "role": blueprint.name, "services": services, "generated": sorted(generated)}
    return {
        "blueprint": blueprint,
        "health_interval_seconds": _HEALTH_INTERVAL_SECONDS,
        "frontend_port": blueprint.services.frontend.port,
        "backend_port": blueprint.services.backend.port,
        "user_settings": sorted(
            {name for each in services for name, value in each.server.environment.items() if value is None}
        ),
        "services": services,
        "database": database,
        "database_memory": docker_memory(database.resources.limits.memory),
        "data_folder": data_folder(database),
        "secrets_script": _script(templates, "secrets.sh", scripts),
        "database_script": _script(templates, "database.sh", scripts),
    }


def docker_memory(quantity: str) -> str:
    """Docker's way to write an amount of memory: "512Mi" is "512m"."""
    mebibytes, rest = divmod(byte_count(quantity), 2**20)
    return f"{byte_count(quantity)}b" if rest else f"{mebibytes}m"


def data_folder(database: Database) -> str:
    """Where the volume of the database's image goes. Raises OpsError when its tag tells no version."""
    version = re.search(r":(\d+)[^/]*$", database.image)
    if version is None:
        raise OpsError(
            f"The tag of {database.image} does not begin with PostgreSQL's version.",
            fix="Name the version in blueprint.yaml, such as postgres:17-trixie, and generate again.",
            exit_code=ExitCode.USAGE,
        )
    parent = "/var/lib/postgresql"
    return parent if int(version[1]) >= _FIRST_WITH_VERSIONED_DATA else f"{parent}/data"


def _compose_service(blueprint: Blueprint, name: str, service: Service, templates: Environment) -> ComposeService:
    def program(command: tuple[str, ...], settings: tuple[Setting, ...]) -> Program:
        elsewhere = (*_SOURCES_IN_FILES, *_SOURCES_OF_CLUSTERS)
        environment = {each.name: _value(blueprint, each) for each in settings if each.source not in elsewhere}
        values = {
            "folder": name,
            "files": [each.name for each in settings if each.source in _SOURCES_IN_FILES],
            "optional": [each for each, value in environment.items() if value is None],
        }
        return Program(command, environment, _script(templates, "start.sh", values))

    return ComposeService(
        name=name,
        service=service,
        context=build_context(name, service),
        secrets=tuple(each for each in service.settings if each.source in _SOURCES_IN_FILES),
        server=program(service.command, service.settings),
        migration=program(service.migration, tuple(each for each in service.settings if each.migration)),
        memory=docker_memory(service.resources.limits.memory),
        published_port=_published_port(name, service),
        health_command=_health_command(name, service),
    )


def _health_command(name: str, service: Service) -> tuple[str, ...]:
    """Asks the service whether it is ready, with what its image has anyway."""
    port, path, seconds = service.port, service.probes.readiness.path, service.probes.readiness.timeout_seconds
    if name == "backend":
        asked = f"c.request('GET', '{path}'); sys.exit(c.getresponse().status != 200)"
        return (
            "CMD",
            "python",
            "-c",
            f"import http.client, sys; c = http.client.HTTPConnection('127.0.0.1', {port}, timeout={seconds}); {asked}",
        )
    return (
        "CMD",
        "node",
        "-e",
        f"fetch('http://127.0.0.1:{port}{path}').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))",
    )


def _published_port(name: str, service: Service) -> str:
    return f"${{{name.upper()}_PORT:-{service.port}}}"


def _value(blueprint: Blueprint, setting: Setting) -> str | None:
    """What Compose reads; None passes on what the user has set."""
    if setting.value is not None:
        return setting.value.replace("$", "$$")
    frontend = _published_port("frontend", blueprint.services.frontend)
    backend = _published_port("backend", blueprint.services.backend)
    addresses = {
        "frontend-url": f"http://localhost:{frontend}",
        "backend-url": f"http://localhost:{backend}",
        "jwks-url": f"http://frontend:{blueprint.services.frontend.port}/api/auth/jwks",
        # Some people type 127.0.0.1 where others type localhost.
        "allowed-origins": f"http://localhost:{frontend},http://127.0.0.1:{frontend}",
    }
    return addresses.get(setting.source or "")


def _script(templates: Environment, name: str, values: dict[str, Any]) -> str:
    """A shell script for Compose, which reads a dollar as its own unless it is doubled."""
    return templates.get_template(name).render(values).strip().replace("$", "$$")

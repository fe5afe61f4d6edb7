"""The values that only one deployment knows: image tags, addresses, the user's settings. Never a secret."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from todoctl.blueprint.model import Blueprint, Environment, Service
from todoctl.docker_engineer.build import OPERATIONS
from todoctl.errors import ExitCode, OpsError
from todoctl.local_stack.user_settings import UserSettings
from todoctl.minikube_deployer.cluster_secrets import ClusterSecrets
from todoctl.minikube_deployer.images import DeploymentImages
from todoctl.minikube_deployer.local_ports import LocalPorts
from todoctl.minikube_deployer.operations import operations_release
from todoctl.minikube_deployer.releases import WantedRelease
from todoctl.repository import Repository

_DATABASE = "postgres"
_HTTPS_PORT = 443
_POSTGRES_PORT = 5432


@dataclass(frozen=True)
class Addresses:
    """Where people reach the two services, and the origins that count as the page's own."""

    frontend: str
    backend: str
    origins: tuple[str, ...]


def public_addresses(environment: Environment, ports: LocalPorts) -> Addresses:
    """The environment's addresses; those on this machine follow the ports that were free."""
    if _is_local(environment.frontend_url):
        # Some people type 127.0.0.1 where others type localhost.
        by_number = f"http://127.0.0.1:{ports.frontend}"
        return Addresses(ports.frontend_url, ports.backend_url, (ports.frontend_url, by_number))
    return Addresses(environment.frontend_url, environment.backend_url, (environment.frontend_url,))


def wanted_releases(
    repository: Repository,
    blueprint: Blueprint,
    environment_name: str,
    settings: UserSettings,
    images: DeploymentImages,
    ports: LocalPorts,
    secrets: ClusterSecrets,
    user_settings: tuple[str, ...],
) -> tuple[WantedRelease | None, list[WantedRelease]]:
    """The database's release, unless it is elsewhere; those of the services, and of the MCP server if wanted."""
    environment = blueprint.environments.by_name()[environment_name]
    by_service = sort_settings(user_settings, [*images.services, _DATABASE])
    addresses = public_addresses(environment, ports)
    file_name = f"values-{environment_name}.yaml"
    charts = repository.root / "charts"

    def release(name: str, values: Mapping[str, object], service: str) -> WantedRelease:
        return WantedRelease(name, charts / name, charts / name / file_name, values, tuple(by_service[service]))

    database = None
    if images.database is not None:
        database = release(blueprint.database.name, {"image": _image(images.database)}, _DATABASE)
    services = [
        release(
            service.image.name,
            {
                "image": _image(images.services[name]),
                "secretChecksum": secrets.checksum(),
                "config": _config(service, addresses, settings, environment),
                **_network(name, environment, settings, external_database=images.database is None),
            },
            name,
        )
        for name, service in blueprint.services.by_name().items()
    ]
    if OPERATIONS in images.services and blueprint.operations is not None:
        image = _image(images.services[OPERATIONS])
        own = by_service[OPERATIONS]
        services.append(operations_release(repository, blueprint.operations, environment_name, image, own))
    return database, services


def sort_settings(settings: tuple[str, ...], services: list[str]) -> dict[str, list[str]]:
    """Sorts --set words by chart: "backend.replicaCount=3" belongs to the backend's chart as "replicaCount=3"."""
    sorted_by_service: dict[str, list[str]] = {name: [] for name in services}
    for setting in settings:
        service, dot, rest = setting.partition(".")
        if not dot or service not in sorted_by_service or "=" not in rest:
            raise OpsError(
                f"--set {setting} is not of the form SERVICE.key=value.",
                fix=f"Begin it with one of: {', '.join(services)}; such as --set {services[0]}.replicaCount=3",
                exit_code=ExitCode.USAGE,
            )
        sorted_by_service[service].append(rest)
    return sorted_by_service


def _image(reference: str) -> dict[str, str]:
    repository, _, tag = reference.rpartition(":")
    return {"repository": repository, "tag": tag}


def _config(service: Service, addresses: Addresses, settings: UserSettings, environment: Environment) -> dict[str, str]:
    """What differs from the chart's own values: addresses, and what the user has set."""
    model = environment.model_server
    from_environment = {"OPENAI_BASE_URL": model.base_url, "OPENAI_MODEL": model.model} if model else {}
    found: dict[str, str] = {}
    for setting in service.config:
        match setting.source:
            case "frontend-url":
                found[setting.name] = addresses.frontend
            case "backend-url":
                found[setting.name] = addresses.backend
            case "allowed-origins":
                found[setting.name] = ",".join(addresses.origins)
            case "user":
                value = settings.values.get(setting.name) or from_environment.get(setting.name, "")
                if value:
                    found[setting.name] = value
            case _:
                pass
    return found


def _network(
    name: str, environment: Environment, settings: UserSettings, *, external_database: bool
) -> dict[str, object]:
    database: dict[str, object] = {"external": external_database}
    if external_database and settings.database_url is not None:
        database["port"] = _database_port(settings.database_url)
    policy: dict[str, object] = {"database": database}
    if name == "backend":
        base_url = settings.values.get("OPENAI_BASE_URL") or (
            environment.model_server.base_url if environment.model_server else ""
        )
        uses_model = bool(base_url or settings.values.get("OPENAI_API_KEY"))
        policy["model"] = {"enabled": uses_model, "ports": [_port_of(base_url)]}
    return {"networkPolicy": policy}


def _port_of(url: str) -> int:
    parts = urlsplit(url)
    return parts.port or (80 if parts.scheme == "http" else _HTTPS_PORT)


def _database_port(url: str) -> int:
    """The port in a DATABASE_URL; PostgreSQL's own when it names none that can be read."""
    try:
        return urlsplit(url).port or _POSTGRES_PORT
    except ValueError:
        return _POSTGRES_PORT


def _is_local(url: str) -> bool:
    return urlsplit(url).hostname == "localhost"

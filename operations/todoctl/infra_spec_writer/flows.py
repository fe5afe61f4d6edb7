"""Who talks to whom, on which port, and what allows it; all else is denied."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from todoctl.blueprint.model import Blueprint, Service

PEOPLE = "people"
MODEL = "model"
GATEWAY = "gateway"
SCRAPER = "scraper"
DNS = "DNS"
_DNS_PORT = 53
_HTTPS_PORT = 443
_CALLS_MADE = {
    "frontend": "keys that tokens are checked with",
    "backend": "API",
    "database": "SQL",
    "model": "language model",
}


@dataclass(frozen=True)
class Flow:
    """One connection that is allowed. `source` and `target` are names of objects, or of the constants above."""

    source: str
    target: str
    port: int
    purpose: str
    allowed_by: tuple[str, ...]
    """Names of NetworkPolicies; empty where none is concerned."""
    condition: str = ""


def flows(blueprint: Blueprint) -> list[Flow]:
    """Every connection, those of people first."""
    services = blueprint.services.by_name()
    found: list[Flow] = []
    for service in services.values():
        found += _from_outside(blueprint, service)
    for service in services.values():
        found += _calls(blueprint, service)
        found += _migration(blueprint, service)
    return found


def _from_outside(blueprint: Blueprint, service: Service) -> Iterator[Flow]:
    name = service.image.name
    yield Flow(PEOPLE, name, service.port, "HTTP, by port-forward on this machine", ())
    gateways = [one.gateway for one in blueprint.environments.by_name().values() if one.gateway is not None]
    for namespace in sorted({gateway.namespace for gateway in gateways}):
        yield Flow(GATEWAY, name, service.port, f"HTTP, from namespace {namespace}", (name,), "`httpRoute.enabled`")
    if service.metrics_port is not None:
        yield Flow(SCRAPER, name, service.metrics_port, "metrics", (name,), "`networkPolicy.metricsFrom` names it")


def _calls(blueprint: Blueprint, service: Service) -> Iterator[Flow]:
    name = service.image.name
    others = blueprint.services.by_name()
    for call in service.calls:
        purpose = _CALLS_MADE[call]
        if call == "database":
            database = blueprint.database
            yield Flow(name, database.name, database.port, purpose, (name, database.name))
        elif call == "model":
            yield Flow(name, MODEL, _model_port(blueprint), purpose, (name,), "a key or an address of a model is set")
        else:
            other = others[call]
            yield Flow(name, other.image.name, other.port, purpose, (name, other.image.name))
    yield Flow(name, DNS, _DNS_PORT, "names", (name,))


def _migration(blueprint: Blueprint, service: Service) -> Iterator[Flow]:
    job = f"{service.image.name}-migration"
    database = blueprint.database
    yield Flow(job, database.name, database.port, "schema, before an upgrade", (job, database.name))
    yield Flow(job, DNS, _DNS_PORT, "names", (job,))


def _model_port(blueprint: Blueprint) -> int:
    servers = [one.model_server for one in blueprint.environments.by_name().values() if one.model_server is not None]
    return servers[0].port if servers else _HTTPS_PORT

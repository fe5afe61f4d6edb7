"""The settings that a service reads from its ConfigMap, with the values that an environment gives them."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit

from todoctl.blueprint.model import Blueprint, Environment, Service, Setting
from todoctl.helm_chart_engineer import schemas
from todoctl.helm_chart_engineer.chart_values import Group, Schema, Value

_JWKS_PATH = "/api/auth/jwks"


def config(blueprint: Blueprint, service: Service, environment: Environment) -> Group:
    return Group(
        "config",
        f"Settings in the ConfigMap {service.config_map}; empty ones are left out. Strings, as all environment "
        "variables are: on a command line use --set-string.",
        tuple(
            Value(
                setting.name,
                _default(blueprint, setting, environment),
                _schema(service, setting),
                setting.description,
            )
            for setting in service.config
        ),
    )


def allowed_origins(frontend_url: str) -> str:
    """The page's origin; on this machine also by number, which some people type."""
    parts = urlsplit(frontend_url)
    if parts.hostname != "localhost":
        return frontend_url
    return f"{frontend_url},{urlunsplit(parts._replace(netloc=parts.netloc.replace('localhost', '127.0.0.1', 1)))}"


def _default(blueprint: Blueprint, setting: Setting, environment: Environment) -> str:
    match setting.source:
        case "frontend-url":
            found = environment.frontend_url
        case "backend-url":
            found = environment.backend_url
        case "jwks-url":
            found = blueprint.service_url("frontend") + _JWKS_PATH
        case "allowed-origins":
            found = allowed_origins(environment.frontend_url)
        case "trusted-proxies":
            found = str(int(environment.gateway is not None or environment.ingress_class is not None))
        case "user":
            server = environment.model_server
            given = {"OPENAI_BASE_URL": server.base_url, "OPENAI_MODEL": server.model} if server else {}
            found = given.get(setting.name, "")
        case _:
            found = setting.value or ""
    return found


def _schema(service: Service, setting: Setting) -> Schema:
    match setting.source:
        case "frontend-url" | "backend-url":
            return schemas.matching(schemas.ORIGIN_PATTERN)
        case "jwks-url":
            return schemas.matching(schemas.ADDRESS_PATTERN)
        case "allowed-origins":
            return schemas.matching(f"{schemas.ORIGIN_PATTERN}(,{schemas.ORIGIN_PATTERN})*")
        case "trusted-proxies":
            return schemas.matching("[0-9]")
        case _:
            pass
    if "PORT" in setting.name and setting.value in {str(service.port), str(service.metrics_port)}:
        # Services, probes and policies name this port: another one here would only cut the pods off.
        return {"type": "string", "const": setting.value}
    is_needed = setting.value is not None and setting.required and bool(setting.value)
    return {"type": "string", "minLength": 1} if is_needed else {"type": "string"}

"""Values for who reaches a service and whom it reaches: its NetworkPolicy, its HTTPRoute, its Ingress."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from todoctl.blueprint.model import Blueprint, Environment
from todoctl.helm_chart_engineer import common_values as common
from todoctl.helm_chart_engineer import schemas
from todoctl.helm_chart_engineer.chart_values import Group, Json, Value

_HTTPS_PORT = 443
_MONITORING_NAMESPACE = "monitoring"
_NAMESPACE_LABEL = "kubernetes.io/metadata.name"


def network_policy(blueprint: Blueprint, name: str, environment: Environment) -> Group:
    service = blueprint.services.by_name()[name]
    external = environment.database == "external"
    monitored = environment.monitoring and service.metrics_port is not None
    peers: list[Json] = [_namespace_peer(environment.gateway.namespace)] if environment.gateway else []
    members: list[Value | Group] = [
        common.enabled("Whether there is one."),
        common.dns(),
        Group(
            "database",
            "Where PostgreSQL is.",
            (
                Value(
                    "external",
                    external,
                    schemas.BOOLEAN,
                    f"true: elsewhere; false: the pod of the chart {blueprint.database.name}.",
                ),
                Value("port", blueprint.database.port, schemas.PORT, "Its port, as in DATABASE_URL."),
                Value("cidrs", [], schemas.list_of(schemas.CIDR), "Addresses of an external one; empty means any."),
            ),
        ),
        Value(
            "ingressFrom",
            peers,
            schemas.PEERS,
            "Who may reach the port beside the application's own pods: gateway, ingress controller. While one of "
            "these routes is on and nobody is named, every pod of the cluster.",
        ),
        Value("extraIngress", [], schemas.INGRESS_RULES, "More rules, as in a NetworkPolicy."),
        Value("extraEgress", [], schemas.EGRESS_RULES, "More rules, as in a NetworkPolicy."),
    ]
    if "model" in service.calls:
        server = environment.model_server
        members.append(
            Group(
                "model",
                "The language model's server.",
                (
                    common.enabled("Whether pods may reach one.", by_default=server is not None),
                    Value(
                        "ports", [server.port if server else _HTTPS_PORT], schemas.list_of(schemas.PORT), "Its port."
                    ),
                    Value("cidrs", [], schemas.list_of(schemas.CIDR), "Its addresses; empty means any."),
                ),
            )
        )
    if service.metrics_port is not None:
        scrapers: list[Json] = [_namespace_peer(_MONITORING_NAMESPACE)] if monitored else []
        members.append(Value("metricsFrom", scrapers, schemas.PEERS, "Who may read the metrics; empty means nobody."))
    return Group("networkPolicy", "Who may talk to the pods, and to whom they may; all else is denied.", tuple(members))


def routes(name: str, environment: Environment) -> tuple[Value | Group, ...]:
    host = _host(environment, name)
    gateway = environment.gateway
    return (
        Group(
            "httpRoute",
            "A route of the Gateway API.",
            (
                common.enabled("Whether there is one.", by_default=gateway is not None),
                Group(
                    "gateway",
                    "The Gateway that it attaches to.",
                    (
                        Value("name", gateway.name if gateway else "public", schemas.NAME, "Its name."),
                        Value(
                            "namespace", gateway.namespace if gateway else "gateways", schemas.NAME, "Its namespace."
                        ),
                    ),
                ),
                Value(
                    "hostnames",
                    [host] if host else [],
                    schemas.list_of({"type": "string", "minLength": 1}),
                    "Host names; empty means any.",
                ),
                Value(
                    "requestTimeout",
                    "",
                    schemas.optional(schemas.DURATION),
                    "Time limit of a request, such as 0s for none (answers are streamed); empty is the gateway's own.",
                ),
            ),
        ),
        Group(
            "ingress",
            "An Ingress, for clusters without Gateway API.",
            (
                common.enabled("Whether there is one.", by_default=environment.ingress_class is not None),
                Value(
                    "className",
                    environment.ingress_class or "",
                    schemas.optional(schemas.NAME),
                    "IngressClass; empty is the cluster's default.",
                ),
                Value("host", host, {"type": "string"}, "Host name; empty means any."),
                Value("tlsSecretName", "", schemas.optional(schemas.SECRET_NAME), "Secret with the certificate."),
                Value("annotations", {}, schemas.STRING_MAP, "Annotations for the controller."),
            ),
        ),
    )


def _namespace_peer(namespace: str) -> Json:
    return {"namespaceSelector": {"matchLabels": {_NAMESPACE_LABEL: namespace}}}


def _host(environment: Environment, name: str) -> str:
    """The host name that people type; empty for an address by number, which routes do not take."""
    host = urlsplit(environment.backend_url if name == "backend" else environment.frontend_url).hostname or ""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return host
    return ""

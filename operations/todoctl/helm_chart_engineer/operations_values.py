"""The values of the chart of the MCP server; the same in every environment."""

from __future__ import annotations

from todoctl.blueprint.model import Blueprint, Operations
from todoctl.helm_chart_engineer import common_values as common
from todoctl.helm_chart_engineer import schemas
from todoctl.helm_chart_engineer.chart_values import Group, Json, Value

_KAGENT_NAMESPACE = "kagent"
# A policy sees the address after the Service was resolved: 443 as such, 6443 and 8443 as servers usually listen.
_API_SERVER_PORTS: list[Json] = [443, 6443, 8443]


def operations_values(blueprint: Blueprint, operations: Operations) -> tuple[Value | Group, ...]:
    name = operations.image.name
    return (
        common.name_override(name),
        *common.image(name, ""),
        Group(
            "operations",
            "What the server may do.",
            (
                Value(
                    "allowChanges",
                    False,  # noqa: FBT003 - the default itself
                    schemas.BOOLEAN,
                    "Whether it also offers the tools that change something, with a Role of their own.",
                ),
            ),
        ),
        Value("existingSecret", name, schemas.SECRET_NAME, "The Secret with the token; never made here."),
        common.resources(operations.resources),
        Value("tmpSizeLimit", "64Mi", schemas.BYTES, "Room in /tmp, the only folder that can be written."),
        Value(
            "apiTokenSeconds",
            3600,
            {"type": "integer", "minimum": 600},
            "How long one token for the Kubernetes API is good; the kubelet brings a new one in time.",
        ),
        Group(
            "probe",
            f"When the pod is alive ({operations.probe.path} answers) and ready (it listens).",
            common.probe_times(operations.probe),
        ),
        Group(
            "shutdown",
            "How the pod ends.",
            (
                Value(
                    "preStopSeconds",
                    operations.shutdown.pre_stop_seconds,
                    schemas.ZERO_OR_MORE,
                    "Sleep before SIGTERM, in which the Service forgets the pod.",
                ),
                Value(
                    "gracePeriodSeconds",
                    operations.shutdown.grace_period_seconds,
                    schemas.COUNT,
                    "Seconds from the start of that sleep to SIGKILL.",
                ),
            ),
        ),
        *common.scheduling(blueprint.name),
        _network_policy(),
    )


def _network_policy() -> Group:
    callers: list[Json] = [
        {"podSelector": {}},
        {"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": _KAGENT_NAMESPACE}}},
    ]
    return Group(
        "networkPolicy",
        "Who may talk to the pod, and to whom it may; all else is denied.",
        (
            common.enabled("Whether there is one."),
            common.dns(),
            Value(
                "ingressFrom",
                callers,
                schemas.PEERS,
                "Who may call it, with the token: by default pods of its own namespace, and kagent's.",
            ),
            Group(
                "apiServer",
                "The Kubernetes API.",
                (
                    Value("ports", _API_SERVER_PORTS, schemas.list_of(schemas.PORT), "The ports that it may have."),
                    Value("cidrs", [], schemas.list_of(schemas.CIDR), "Its addresses; empty means any."),
                ),
            ),
            Value("extraIngress", [], schemas.INGRESS_RULES, "More rules, as in a NetworkPolicy."),
            Value("extraEgress", [], schemas.EGRESS_RULES, "More rules, as in a NetworkPolicy."),
        ),
    )

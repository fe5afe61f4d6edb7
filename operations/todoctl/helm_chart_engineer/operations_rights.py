"""What the MCP server may do in its namespace. Secrets are in neither list: not even their names."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class RightsRule:
    """One rule of a Role."""

    group: str
    resources: tuple[str, ...]
    verbs: tuple[str, ...]


_LOOK = ("get", "list", "watch")

READING_RULES: tuple[RightsRule, ...] = (
    RightsRule(
        "",
        (
            *("configmaps", "endpoints", "events", "limitranges", "persistentvolumeclaims", "pods", "resourcequotas"),
            *("serviceaccounts", "services"),
        ),
        _LOOK,
    ),
    RightsRule("", ("pods/log",), ("get",)),
    RightsRule("apps", ("daemonsets", "deployments", "replicasets", "statefulsets"), _LOOK),
    RightsRule("autoscaling", ("horizontalpodautoscalers",), _LOOK),
    RightsRule("batch", ("cronjobs", "jobs"), _LOOK),
    RightsRule("discovery.k8s.io", ("endpointslices",), _LOOK),
    RightsRule("events.k8s.io", ("events",), _LOOK),
    RightsRule("gateway.networking.k8s.io", ("httproutes",), _LOOK),
    RightsRule("metrics.k8s.io", ("pods",), ("get", "list")),
    RightsRule("networking.k8s.io", ("ingresses", "networkpolicies"), _LOOK),
    RightsRule("policy", ("poddisruptionbudgets",), _LOOK),
)
CHANGING_RULES: tuple[RightsRule, ...] = (
    # A restart is an annotation on the pods' template.
    RightsRule("apps", ("deployments",), ("patch",)),
    RightsRule("apps", ("deployments/scale",), ("get", "patch", "update")),
)

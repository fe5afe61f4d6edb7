"""What one namespace holds, read once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from todoctl.blueprint.model import Blueprint
from todoctl.minikube_deployer.labels import PART_OF
from todoctl.minikube_deployer.target import Target
from todoctl.programs.command import JsonObject, parse_object
from todoctl.programs.helm import Release
from todoctl.programs.kubectl import ForbiddenError, Kubectl, NotFoundError

# Built into every cluster: one question. Not Secrets: their values would come along.
_KINDS = (
    "deployments.apps,statefulsets.apps,pods,services,configmaps,persistentvolumeclaims,jobs.batch,"
    "networkpolicies.networking.k8s.io,ingresses.networking.k8s.io,poddisruptionbudgets.policy,"
    "horizontalpodautoscalers.autoscaling"
)
# Known only to clusters that somebody has taught them.
_OPTIONAL_KINDS = (
    "httproutes.gateway.networking.k8s.io",
    "servicemonitors.monitoring.coreos.com",
    "prometheusrules.monitoring.coreos.com",
)
_WORKLOADS = frozenset({"Deployment", "StatefulSet"})


@dataclass(frozen=True)
class LiveState:
    """The objects of the application, sorted by name."""

    kubernetes_version: str
    nodes: Sequence[JsonObject] | None
    """None when the user may not see them."""
    releases: Sequence[Release]
    workloads: Sequence[JsonObject]
    pods: Sequence[JsonObject]
    config_maps: Mapping[str, Mapping[str, str]]
    """Name -> settings."""
    objects: frozenset[tuple[str, str]]
    """Kind and name of everything but pods, Secrets included."""
    usage: Mapping[str, tuple[str, str]]
    """Pod -> CPU and memory in use; empty when the cluster has no metrics."""


def read_live_state(blueprint: Blueprint, target: Target) -> LiveState:
    """Asks the cluster; changes nothing. Raises OpsError when it does not answer."""
    kubectl = target.kubectl()
    version = parse_object(
        kubectl.run("version", "--output", "json", doing="ask the cluster for its version"), said_by="kubectl"
    )
    found = [one for one in kubectl.get(_KINDS) if _is_of(blueprint, one)]
    for kind in _OPTIONAL_KINDS:
        found += [one for one in _get_if_known(kubectl, kind) if _is_of(blueprint, one)]
    found.sort(key=lambda one: (str(one["kind"]), str(one["metadata"]["name"])))
    names = {(str(one["kind"]), str(one["metadata"]["name"])) for one in found if one["kind"] != "Pod"}
    return LiveState(
        kubernetes_version=str(version.get("serverVersion", {}).get("gitVersion", "unknown")),
        nodes=_nodes(kubectl),
        releases=sorted(target.helm().releases().values(), key=lambda release: release.name),
        workloads=[one for one in found if one["kind"] in _WORKLOADS],
        pods=[one for one in found if one["kind"] == "Pod"],
        config_maps={
            str(one["metadata"]["name"]): one.get("data") or {} for one in found if one["kind"] == "ConfigMap"
        },
        objects=frozenset(names | {("Secret", name) for name in _secrets(blueprint, kubectl)}),
        usage=read_usage(kubectl),
    )


def _is_of(blueprint: Blueprint, found: JsonObject) -> bool:
    labels: JsonObject = found["metadata"].get("labels") or {}
    return labels.get(PART_OF) == blueprint.name


def _get_if_known(kubectl: Kubectl, kind: str) -> list[JsonObject]:
    try:
        return kubectl.get(kind)
    except (NotFoundError, ForbiddenError):
        return []


def _nodes(kubectl: Kubectl) -> list[JsonObject] | None:
    try:
        return kubectl.get("nodes")
    except ForbiddenError:
        return None


def _secrets(blueprint: Blueprint, kubectl: Kubectl) -> list[str]:
    """The Secrets of the application that are there: their names, and nothing of what they hold."""
    listed = kubectl.try_run("get", "secrets", "--output", "name")
    there = {line.removeprefix("secret/") for line in listed.output.split()} if listed.exit_code == 0 else set[str]()
    return [name for name in (blueprint.secret, blueprint.database.name) if name in there]


def read_usage(kubectl: Kubectl) -> dict[str, tuple[str, str]]:
    """Pod -> CPU and memory in use; empty when the cluster has no metrics."""
    shown = kubectl.try_run("top", "pods", "--no-headers")
    if shown.exit_code != 0:
        return {}
    rows = [line.split() for line in shown.output.splitlines()]
    return {row[0]: (row[1], row[2]) for row in rows if len(row) > len(("cpu", "memory"))}

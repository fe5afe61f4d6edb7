"""`todoctl generate --live`: what really runs in one namespace, and how it differs from the blueprint."""

from __future__ import annotations

from collections.abc import Sequence

from todoctl.blueprint.model import Blueprint
from todoctl.infra_spec_writer.differences import find_differences
from todoctl.infra_spec_writer.live_state import LiveState, read_live_state
from todoctl.infra_spec_writer.markdown import code, codes, table
from todoctl.minikube_deployer.rollout import restarts_of
from todoctl.minikube_deployer.target import Target
from todoctl.programs.command import JsonObject

_NOTHING = "None.\n"


def live_document(blueprint: Blueprint, target: Target) -> str:
    """Markdown; values of Secrets are never read. Raises OpsError when the cluster does not answer."""
    state = read_live_state(blueprint, target)
    differences = find_differences(blueprint, target, state)
    parts = [
        f"# What runs in {target}\n",
        f"Kubernetes {state.kubernetes_version}. Blueprint {blueprint.name} {blueprint.version}.\n",
        "## Differences from the blueprint\n",
        "".join(f"- {line}\n" for line in differences) or _NOTHING,
        "## Helm releases\n",
        _releases(state),
        "## Workloads\n",
        _workloads(state),
        "## Pods\n",
        _pods(state),
        "## Objects\n",
        _objects(state),
        "## Nodes\n",
        _nodes(state),
    ]
    return "\n".join(parts).rstrip("\n")


def _releases(state: LiveState) -> str:
    rows = [(code(one.name), one.revision, one.status, one.chart) for one in state.releases]
    return _table_or_nothing(("release", "revision", "status", "chart"), rows)


def _workloads(state: LiveState) -> str:
    rows = [
        (
            *(code(one["metadata"]["name"]), one["kind"], one["spec"].get("replicas", 1)),
            *(one.get("status", {}).get("readyReplicas", 0), codes(images_of(one["spec"]["template"]))),
        )
        for one in state.workloads
    ]
    return _table_or_nothing(("name", "kind", "replicas wanted", "ready", "image"), rows)


def _pods(state: LiveState) -> str:
    rows: list[tuple[object, ...]] = []
    for pod in state.pods:
        name = str(pod["metadata"]["name"])
        cpu, memory = state.usage.get(name, ("", ""))
        rows.append(
            (
                *(code(name), pod.get("status", {}).get("phase", ""), "yes" if _is_ready(pod) else "no"),
                *(restarts_of(pod), codes(images_of(pod)), pod["spec"].get("nodeName", ""), cpu, memory),
            )
        )
    shown = _table_or_nothing(("pod", "phase", "ready", "restarts", "image", "node", "CPU", "memory"), rows)
    return shown if state.usage or not rows else f"{shown}\nNo use of resources is known: the cluster has no metrics.\n"


def _objects(state: LiveState) -> str:
    return _table_or_nothing(("kind", "name"), [(kind, code(name)) for kind, name in sorted(state.objects)])


def _nodes(state: LiveState) -> str:
    if state.nodes is None:
        return "This user may not see them.\n"
    rows = [
        (
            *(code(node["metadata"]["name"]), "yes" if _is_ready(node) else "no"),
            *(node["status"]["nodeInfo"]["kubeletVersion"], node["status"]["nodeInfo"]["containerRuntimeVersion"]),
            *(node["status"]["capacity"]["cpu"], node["status"]["capacity"]["memory"]),
        )
        for node in state.nodes
    ]
    return _table_or_nothing(("node", "ready", "Kubernetes", "runtime", "CPUs", "memory"), rows)


def images_of(holder: JsonObject) -> list[str]:
    """The images of a pod, or of a workload's template."""
    return [str(container["image"]) for container in holder["spec"]["containers"]]


def _is_ready(holder: JsonObject) -> bool:
    conditions: list[JsonObject] = holder.get("status", {}).get("conditions") or []
    return any(one["type"] == "Ready" and one["status"] == "True" for one in conditions)


def _table_or_nothing(headings: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    return f"{table(headings, rows)}\n" if rows else _NOTHING

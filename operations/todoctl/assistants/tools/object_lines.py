"""One line about an object: its name, and what of its state a reader asks for first."""

from __future__ import annotations

from collections.abc import Callable

from todoctl.aiops_troubleshooter.objects import name_of, part, parts, text, value_at, whole
from todoctl.minikube_deployer.rollout import pod_trouble, restarts_of
from todoctl.programs.command import JsonObject


def line_of(found: JsonObject) -> str:
    """The name alone where nothing more is worth a word."""
    describe = _DESCRIPTIONS.get(text(found, "kind"))
    said = describe(found) if describe else ""
    return f"{name_of(found)}: {said}" if said else name_of(found)


def _pod(pod: JsonObject) -> str:
    statuses = parts(pod, "status", "containerStatuses")
    ready = sum(status.get("ready") is True for status in statuses)
    trouble = pod_trouble(pod)
    told = [
        text(pod, "status", "phase"),
        f"{ready}/{len(parts(pod, 'spec', 'containers'))} ready",
        f"{restarts_of(pod)} restarts",
        *filter(None, [trouble]),
        f"on {text(pod, 'spec', 'nodeName') or 'no node'}",
    ]
    return ", ".join(told)


def _workload(found: JsonObject) -> str:
    return f"{whole(found, 'status', 'readyReplicas')} of {whole(found, 'spec', 'replicas', default=1)} ready"


def _service(service: JsonObject) -> str:
    ports = ", ".join(f"{one.get('port')} to {one.get('targetPort')}" for one in parts(service, "spec", "ports"))
    return f"{text(service, 'spec', 'type')} {text(service, 'spec', 'clusterIP')}, ports {ports}"


def _job(job: JsonObject) -> str:
    return f"{whole(job, 'status', 'succeeded')} succeeded, {whole(job, 'status', 'failed')} failed"


def _config_map(found: JsonObject) -> str:
    return f"keys {', '.join(sorted(part(found, 'data')))}"


def _claim(claim: JsonObject) -> str:
    return f"{text(claim, 'status', 'phase')}, {value_at(claim, 'spec', 'resources', 'requests', 'storage')}"


def _slice(found: JsonObject) -> str:
    endpoints = parts(found, "endpoints")
    ready = sum(value_at(one, "conditions", "ready") is not False for one in endpoints)
    return f"{ready} of {len(endpoints)} endpoints ready"


def _event(event: JsonObject) -> str:
    regarding = part(event, "involvedObject")
    count = whole(event, "count", default=1)
    times = f" ({count} times)" if count > 1 else ""
    when = text(event, "lastTimestamp") or text(event, "eventTime")
    about = f"{text(regarding, 'kind')}/{text(regarding, 'name')}"
    return f"{when} {text(event, 'type')} {text(event, 'reason')} {about}: {text(event, 'message')}{times}"


def _node(node: JsonObject) -> str:
    conditions = parts(node, "status", "conditions")
    true = [text(one, "type") for one in conditions if one.get("status") == "True"]
    return f"{', '.join(true) or 'not ready'}; {text(node, 'status', 'nodeInfo', 'kubeletVersion')}"


_DESCRIPTIONS: dict[str, Callable[[JsonObject], str]] = {
    "Pod": _pod,
    "Deployment": _workload,
    "StatefulSet": _workload,
    "ReplicaSet": _workload,
    "Job": _job,
    "Service": _service,
    "EndpointSlice": _slice,
    "ConfigMap": _config_map,
    "Secret": _config_map,
    "PersistentVolumeClaim": _claim,
    "Event": _event,
    "Node": _node,
}

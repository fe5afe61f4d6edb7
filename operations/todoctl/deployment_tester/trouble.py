"""What explains a failed check: the warnings about a service's objects and the last lines of its logs."""

from __future__ import annotations

from collections.abc import Sequence

from todoctl.deployment_tester.deployment import Deployment
from todoctl.deployment_tester.documents import objects_at
from todoctl.deployment_tester.secrecy import mask_secrets
from todoctl.errors import OpsError
from todoctl.programs.command import JsonObject

_EVENTS = 12
_LOG_LINES = 12


def collect_trouble(deployment: Deployment, services: Sequence[str]) -> str:
    """Events and log lines of these services, as text; what cannot be read is left out."""
    names = [_workload(deployment, service) for service in services]
    if not names:
        return ""
    try:
        parts = [*_warnings(deployment, names), *_logs(deployment, names)]
        return mask_secrets(deployment, "\n".join(parts))
    except OpsError as error:
        return f"Events and logs could not be read: {error.problem}"


def _workload(deployment: Deployment, service: str) -> str:
    return deployment.blueprint.database.name if service == "database" else deployment.workload(service)


def _warnings(deployment: Deployment, names: Sequence[str]) -> list[str]:
    events = [
        event
        for event in deployment.kubectl.get("events")
        if event.get("type") == "Warning" and _is_about(str(event["involvedObject"].get("name", "")), names)
    ]
    events.sort(key=_moment)
    return [
        f"event: {event['involvedObject']['kind']}/{event['involvedObject']['name']}: "
        f"{event.get('reason', '')}: {str(event.get('message', '')).strip()}"
        for event in events[-_EVENTS:]
    ]


def _logs(deployment: Deployment, names: Sequence[str]) -> list[str]:
    lines: list[str] = []
    for pod in deployment.kubectl.get("pods"):
        name = str(pod["metadata"]["name"])
        if not _is_about(name, names):
            continue
        statuses = objects_at(pod, "status", "containerStatuses")
        restarted = any(int(status.get("restartCount", 0)) for status in statuses)
        for previous in (True, False) if restarted else (False,):
            told = deployment.kubectl.logs(name, previous=previous, tail=_LOG_LINES).splitlines()
            before = " (before its restart)" if previous else ""
            lines += [f"log of {name}{before}: {line}" for line in told]
    return lines


def _is_about(name: str, workloads: Sequence[str]) -> bool:
    return any(name == workload or name.startswith(f"{workload}-") for workload in workloads)


def _moment(event: JsonObject) -> str:
    return str(event.get("lastTimestamp") or event.get("eventTime") or event["metadata"].get("creationTimestamp", ""))

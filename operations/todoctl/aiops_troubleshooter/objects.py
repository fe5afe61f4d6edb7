"""Reads Kubernetes objects that may lack any field: what is missing reads as empty, never as an error."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast

from todoctl.aiops_troubleshooter.report import Ref
from todoctl.programs.command import JsonObject


def value_at(found: JsonObject, *path: str) -> Any:  # noqa: ANN401 - JSON
    """The value at a path of fields; None where one is missing."""
    value: Any = found
    for name in path:
        if not isinstance(value, dict):
            return None
        value = cast("JsonObject", value).get(name)
    return value


def part(found: JsonObject, *path: str) -> JsonObject:
    """The object at a path; empty when there is none."""
    value = value_at(found, *path)
    return cast("JsonObject", value) if isinstance(value, dict) else {}


def parts(found: JsonObject, *path: str) -> list[JsonObject]:
    """The objects of the list at a path; empty when there is none."""
    value = value_at(found, *path)
    listed = cast("list[Any]", value) if isinstance(value, list) else []
    return [one for one in listed if isinstance(one, dict)]


def texts(found: JsonObject, *path: str) -> list[str]:
    """The texts of the list at a path."""
    value = value_at(found, *path)
    listed = cast("list[Any]", value) if isinstance(value, list) else []
    return [one for one in listed if isinstance(one, str)]


def text(found: JsonObject, *path: str) -> str:
    """The text at a path; empty when there is none."""
    value = value_at(found, *path)
    return value if isinstance(value, str) else ""


def whole(found: JsonObject, *path: str, default: int = 0) -> int:
    """The whole number at a path."""
    value = value_at(found, *path)
    return value if isinstance(value, int) and not isinstance(value, bool) else default


def mapping(found: JsonObject, *path: str) -> dict[str, str]:
    """The map of texts at a path: labels, annotations, a ConfigMap's data."""
    return {key: value for key, value in part(found, *path).items() if isinstance(value, str)}


def moment(found: JsonObject, *path: str) -> datetime | None:
    """The time at a path, in UTC."""
    try:
        read = datetime.fromisoformat(text(found, *path))
    except ValueError:
        return None
    return read if read.tzinfo else read.replace(tzinfo=UTC)


def name_of(found: JsonObject) -> str:
    return text(found, "metadata", "name")


def labels_of(found: JsonObject) -> dict[str, str]:
    return mapping(found, "metadata", "labels")


def ref_of(found: JsonObject) -> Ref:
    return Ref(text(found, "kind"), text(found, "metadata", "namespace"), name_of(found))


def condition_of(found: JsonObject, kind: str) -> JsonObject:
    """The condition of that type; empty when the object has none."""
    missing: JsonObject = {}
    return next((one for one in parts(found, "status", "conditions") if one.get("type") == kind), missing)


def owner_of(found: JsonObject) -> tuple[str, str]:
    """Kind and name of the object that controls this one; two empty texts when none does."""
    owners = parts(found, "metadata", "ownerReferences")
    owner = next((one for one in owners if one.get("controller")), owners[0] if owners else {})
    return text(owner, "kind"), text(owner, "name")


def pod_spec_of(found: JsonObject) -> JsonObject:
    """The pod's own specification, or that of a workload's template."""
    return part(found, "spec") if found.get("kind") == "Pod" else part(found, "spec", "template", "spec")


def pod_labels_of(found: JsonObject) -> dict[str, str]:
    """The labels that a pod has, or that the pods of a workload get."""
    return labels_of(found) if found.get("kind") == "Pod" else mapping(found, "spec", "template", "metadata", "labels")


def containers_of(found: JsonObject, *, with_init: bool = True) -> list[JsonObject]:
    """The containers of a pod or a workload's template."""
    spec = pod_spec_of(found)
    return (parts(spec, "initContainers") if with_init else []) + parts(spec, "containers")


@dataclass(frozen=True)
class ContainerView:
    """One container of a pod: what was asked for, and how it fares."""

    name: str
    is_init: bool
    spec: JsonObject
    status: JsonObject

    @property
    def field(self) -> str:
        """Where it stands in a workload."""
        return f"spec.template.spec.{'initContainers' if self.is_init else 'containers'}[{self.name}]"

    @property
    def waiting_reason(self) -> str:
        return text(self.status, "state", "waiting", "reason")

    @property
    def waiting_message(self) -> str:
        return text(self.status, "state", "waiting", "message")

    @property
    def running_since(self) -> datetime | None:
        return moment(self.status, "state", "running", "startedAt")

    @property
    def terminated(self) -> JsonObject:
        """How the run ended that is over now; empty while it runs."""
        return part(self.status, "state", "terminated")

    @property
    def last_end(self) -> JsonObject:
        """How its newest ended run ended: this one, or the one before the restart."""
        return self.terminated or part(self.status, "lastState", "terminated")

    @property
    def restarts(self) -> int:
        return whole(self.status, "restartCount")

    @property
    def is_ready(self) -> bool:
        return self.status.get("ready") is True

    @property
    def startup_budget_seconds(self) -> int:
        """How long it may take to start before the kubelet ends it, or is expected to take without a probe."""
        probe = part(self.spec, "startupProbe") or part(self.spec, "readinessProbe")
        period = whole(probe, "periodSeconds", default=10)
        threshold = whole(probe, "failureThreshold", default=3)
        return whole(probe, "initialDelaySeconds") + period * threshold


def views_of(pod: JsonObject) -> Iterator[ContainerView]:
    """The containers of a pod with their states, init containers first."""
    for field, status_field, is_init in (
        ("initContainers", "initContainerStatuses", True),
        ("containers", "containerStatuses", False),
    ):
        statuses = {text(one, "name"): one for one in parts(pod, "status", status_field)}
        for spec in parts(pod, "spec", field):
            name = text(spec, "name")
            yield ContainerView(name, is_init, spec, statuses.get(name, {}))


def is_ready(pod: JsonObject) -> bool:
    return condition_of(pod, "Ready").get("status") == "True"

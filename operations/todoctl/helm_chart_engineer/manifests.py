"""Rendered objects, indexed for the rules: workloads and their pods, selectors and what they select."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

Manifest = Mapping[str, Any]
_LASTING = frozenset({"Deployment", "StatefulSet", "DaemonSet", "ReplicaSet"})


def part(tree: Manifest, *path: str) -> Manifest:
    """The map at a path; empty where it is missing."""
    for key in path:
        tree = tree.get(key) or {}
    return tree


def parts(tree: Manifest, key: str) -> Sequence[Manifest]:
    """The list of maps under a key; empty where it is missing."""
    found: Sequence[Manifest] = tree.get(key) or []
    return found


def name_of(manifest: Manifest) -> str:
    """Kind and name: "Deployment/todo-backend"."""
    return f"{manifest.get('kind', 'object')}/{part(manifest, 'metadata').get('name', 'without a name')}"


def namespace_of(manifest: Manifest) -> str:
    """The namespace that the object names; empty when it leaves that to whoever installs it."""
    return str(part(manifest, "metadata").get("namespace") or "")


def matches(selector: Manifest | None, labels: Mapping[str, str]) -> bool:
    """Whether a label selector takes in these labels. An empty one takes in all, a missing one none."""
    if selector is None:
        return False
    equal = part(selector, "matchLabels")
    expressions = parts(selector, "matchExpressions")
    return all(labels.get(key) == value for key, value in equal.items()) and all(
        _holds(expression, labels) for expression in expressions
    )


def _holds(expression: Manifest, labels: Mapping[str, str]) -> bool:
    found = labels.get(expression["key"])
    values: Sequence[str] = expression.get("values") or []
    match expression["operator"]:
        case "In":
            return found in values
        case "NotIn":
            return found not in values
        case "Exists":
            return found is not None
        case _:
            return found is None


@dataclass(frozen=True)
class Container:
    """One container and the path to it."""

    field: str
    spec: Manifest
    is_init: bool


@dataclass(frozen=True)
class Workload:
    """An object that makes pods, or is one: its pods' spec and labels, and where they stand in it."""

    manifest: Manifest
    field: str
    pod: Manifest
    labels: Mapping[str, str]

    @property
    def kind(self) -> str:
        return str(self.manifest["kind"])

    @property
    def name(self) -> str:
        return name_of(self.manifest)

    @property
    def is_lasting(self) -> bool:
        """Its pods run on until they are ended; those of Jobs and single pods end by themselves."""
        return self.kind in _LASTING

    @property
    def replicas(self) -> int | None:
        """The wanted number of pods; None when that is not the object's to say."""
        found = part(self.manifest, "spec").get("replicas")
        return int(found) if found is not None else None

    def containers(self) -> Iterator[Container]:
        """All of them, those that only prepare first."""
        for key in ("initContainers", "containers"):
            specs = parts(self.pod, key)
            for index, spec in enumerate(specs):
                yield Container(f"{self.field}.{key}[{index}]", spec, key == "initContainers")


class Manifests:
    """All objects of one installation."""

    def __init__(self, manifests: Sequence[Manifest]) -> None:
        self.all = [manifest for manifest in manifests if manifest]

    @cached_property
    def workloads(self) -> tuple[Workload, ...]:
        return tuple(found for manifest in self.all if (found := _workload(manifest)) is not None)

    @cached_property
    def names(self) -> frozenset[str]:
        """Kind and name of every object."""
        return frozenset(name_of(manifest) for manifest in self.all)

    def of_kind(self, *kinds: str) -> Iterator[Manifest]:
        return (manifest for manifest in self.all if manifest.get("kind") in kinds)

    def find(self, kind: str, name: str) -> Manifest | None:
        return next((one for one in self.of_kind(kind) if one["metadata"]["name"] == name), None)

    def selected_by(self, owner: Manifest, selector: Manifest | None) -> list[Workload]:
        """The workloads of the same namespace whose pods a selector takes in."""
        place = namespace_of(owner)
        return [one for one in self.workloads if namespace_of(one.manifest) == place and matches(selector, one.labels)]

    def most_replicas(self, workload: Workload) -> int:
        """How many pods there may be at most, autoscaled or not."""
        for scaler in self.of_kind("HorizontalPodAutoscaler"):
            target = scaler["spec"]["scaleTargetRef"]
            if f"{target['kind']}/{target['name']}" == workload.name:
                return int(scaler["spec"]["maxReplicas"])
        return 1 if workload.replicas is None else workload.replicas


def _workload(manifest: Manifest) -> Workload | None:
    spec = part(manifest, "spec")
    metadata = part(manifest, "metadata")
    kind = manifest.get("kind")
    if kind == "Pod":
        return Workload(manifest, "spec", spec, part(metadata, "labels"))
    field = "spec.template"
    if kind == "CronJob":
        spec, field = spec["jobTemplate"]["spec"], "spec.jobTemplate.spec.template"
    elif kind != "Job" and kind not in _LASTING:
        return None
    template = part(spec, "template")
    labels = part(template, "metadata", "labels")
    return Workload(manifest, f"{field}.spec", part(template, "spec"), labels)

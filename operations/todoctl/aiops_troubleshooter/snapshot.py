"""Everything that was seen of a deployment at one moment. Plain data: it can be saved, sent and replayed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from todoctl.aiops_troubleshooter.objects import (
    containers_of,
    labels_of,
    moment,
    name_of,
    owner_of,
    part,
    pod_labels_of,
    ref_of,
    text,
)
from todoctl.aiops_troubleshooter.report import Ref
from todoctl.aiops_troubleshooter.selectors import matches_labels
from todoctl.programs.command import JsonObject

PROBE_LABEL = "todo/probe"
"""Our own short-lived pods, which are no part of the deployment."""
WORKLOAD_KINDS = ("Deployment", "StatefulSet", "DaemonSet", "Job")
RECENT_SECONDS = 600.0
"""What happened longer ago is history, unless the state still shows it."""
FRESH_SECONDS = 180.0
"""A warning that still holds is repeated within this time."""


@dataclass(frozen=True)
class LogLine:
    """One line of a container's log; `at` is None where the container runtime gave no time."""

    at: datetime | None
    said: str


@dataclass(frozen=True)
class Log:
    """The end of one container's log. previous: of the run before the last restart."""

    pod: str
    container: str
    previous: bool
    lines: tuple[LogLine, ...]


@dataclass(frozen=True)
class Release:
    """The newest revision of a Helm release."""

    name: str
    revision: int
    status: str
    changed_at: datetime | None
    description: str
    """What Helm says of it; only read when it is not simply deployed."""


@dataclass(frozen=True)
class LocalPort:
    """A port of this machine that leads, or shall lead, to a service. listener: "python3 (process 4711)"."""

    service: str
    port: int
    listener: str | None
    is_ours: bool
    """The listener is our own forward."""


@dataclass(frozen=True)
class Forward:
    """What the forwards' supervisor says of one of them."""

    service: str
    local_port: int
    is_ready: bool
    detail: str
    age_seconds: float | None = None
    """Since it was asked for; None: not known."""


@dataclass(frozen=True)
class Machine:
    """This machine's side. None: not asked, or no answer to be had."""

    docker: str | None = None
    """ "running", or what the engine's absence looks like."""
    minikube_host: str | None = None
    """Running, Stopped, Paused, Nonexistent ... as Minikube says."""
    minikube_apiserver: str | None = None
    missing_programs: tuple[str, ...] = ()
    contexts: tuple[str, ...] | None = None
    free_disk_mib: int | None = None
    ports: tuple[LocalPort, ...] = ()
    forwards: tuple[Forward, ...] | None = None
    """None: no forwards are wanted."""


@dataclass(frozen=True)
class InsideAnswers:
    """What the probe pod found, asked in the place of one workload. "ok" or what went wrong; None: not asked."""

    caller: str
    names: Mapping[str, str]
    connections: Mapping[str, str]
    database: str | None
    model: str | None
    """The HTTP status of a call to the model's provider, or why there is none."""


@dataclass(frozen=True)
class Snapshot:
    """The deployment in one namespace. A kind that is no key of `objects` could not be read."""

    context: str
    namespace: str
    options: str
    """The options that name this target on our own command line."""
    is_minikube: bool
    taken_at: datetime
    objects: Mapping[str, tuple[JsonObject, ...]]
    """Kind -> objects by namespace and name. Secrets come without values: see redaction.summarize_secret."""
    logs: tuple[Log, ...] = ()
    releases: tuple[Release, ...] = ()
    machine: Machine = field(default_factory=Machine)
    could_not_see: tuple[str, ...] = ()
    unreachable: str | None = None
    """What kubectl said when no API server answered."""
    user: str = ""
    """Whom the API server took us for; known only when it refused something."""
    seconds: float = 0.0
    deploy_words: str = ""
    """The options that the deployment was made with, as they stand behind `deploy`."""
    inside: InsideAnswers | None = None
    """None: nobody asked inside the cluster."""

    def sees(self, *kinds: str) -> bool:
        return all(kind in self.objects for kind in kinds)

    def all(self, kind: str, *, namespace: str | None = None) -> list[JsonObject]:
        """The objects of one kind in the deployment's namespace, or in another that was read."""
        wanted = self.namespace if namespace is None else namespace
        return [one for one in self.objects.get(kind, ()) if text(one, "metadata", "namespace") in {wanted, ""}]

    def find(self, kind: str, name: str, *, namespace: str | None = None) -> JsonObject | None:
        return next((one for one in self.all(kind, namespace=namespace) if name_of(one) == name), None)

    def ref(self, kind: str, name: str) -> Ref:
        return Ref(kind, self.namespace, name)

    def age_seconds(self, at: datetime | None) -> float | None:
        """Seconds since a time; None when it is not known."""
        return None if at is None else max(0.0, (self.taken_at - at).total_seconds())

    def is_within(self, at: datetime | None, seconds: float) -> bool:
        """True when something happened at most so long ago; False when nobody knows when."""
        age = self.age_seconds(at)
        return age is not None and age <= seconds

    def lasts(self, since: datetime | None, seconds: float) -> bool:
        """True when something has held for at least so long; False when nobody knows since when."""
        age = self.age_seconds(since)
        return age is not None and age >= seconds

    @cached_property
    def workloads(self) -> list[JsonObject]:
        return [one for kind in WORKLOAD_KINDS for one in self.all(kind)]

    @cached_property
    def pods(self) -> list[JsonObject]:
        """The pods that count: not those of `helm test`, nor those that are being deleted or have ended well."""
        return [
            pod
            for pod in self.all("Pod")
            if not text(pod, "metadata", "deletionTimestamp")
            and PROBE_LABEL not in labels_of(pod)
            and text(pod, "status", "phase") != "Succeeded"
            and "test" not in text(pod, "metadata", "annotations", "helm.sh/hook")
        ]

    def workload_of(self, pod: JsonObject) -> Ref:
        """The Deployment, StatefulSet or Job that the pod belongs to; the pod itself when it has none."""
        kind, name = owner_of(pod)
        if kind == "ReplicaSet":
            owner = self.find("ReplicaSet", name)
            if owner is not None and owner_of(owner)[0] == "Deployment":
                return self.ref(*owner_of(owner))
            digest = labels_of(pod).get("pod-template-hash", "")
            if digest and name.endswith(f"-{digest}"):
                return self.ref("Deployment", name.removesuffix(f"-{digest}"))
        return self.ref(kind, name) if kind else ref_of(pod)

    def pods_of(self, workload: Ref) -> list[JsonObject]:
        return [pod for pod in self.pods if self.workload_of(pod) == workload]

    def pods_by_workload(self, pods: Sequence[JsonObject]) -> list[tuple[Ref, list[JsonObject]]]:
        """The given pods, put together by the workload that they belong to."""
        grouped: dict[Ref, list[JsonObject]] = {}
        for pod in pods:
            grouped.setdefault(self.workload_of(pod), []).append(pod)
        return sorted(grouped.items(), key=lambda item: item[0])

    def selected_by(self, service: JsonObject, among: Sequence[JsonObject]) -> list[JsonObject]:
        """Those pods or workloads whose pods a Service selects; a Service without a selector selects none."""
        selector = part(service, "spec", "selector")
        return [one for one in among if selector and matches_labels(selector, pod_labels_of(one))]

    def events_of(
        self, ref: Ref, *reasons: str, within_seconds: float = FRESH_SECONDS, namespace: str | None = None
    ) -> list[JsonObject]:
        """Warnings and news about an object that are still fresh, the newest first."""
        found = [
            event
            for event in self.all("Event", namespace=namespace)
            if text(event, "involvedObject", "kind") == ref.kind
            and text(event, "involvedObject", "name") == ref.name
            and (not reasons or text(event, "reason") in reasons)
            and self.is_within(time_of_event(event), within_seconds)
        ]
        return sorted(found, key=lambda event: (time_of_event(event) or self.taken_at, name_of(event)), reverse=True)

    def lines_of(self, pod: str, container: str | None = None, *, previous: bool | None = None) -> list[LogLine]:
        """The log of a pod's container, the run before the last restart first."""
        chosen = [
            log
            for log in self.logs
            if log.pod == pod and container in {None, log.container} and previous in {None, log.previous}
        ]
        return [line for log in sorted(chosen, key=lambda log: not log.previous) for line in log.lines]

    def users_of(self, kind: str, name: str) -> list[JsonObject]:
        """The pods that need a ConfigMap, a Secret or a claim."""
        return [pod for pod in self.pods if (kind, name) in references_of(pod)]

    def kubectl(self, *words: str, namespaced: bool = True) -> str:
        """A kubectl command line for this target, to be shown."""
        where = f" --namespace {self.namespace}" if namespaced else ""
        return " ".join([f"kubectl --context {self.context}{where}", *words])

    def todoctl(self, command: str) -> str:
        """One of our own command lines for this target, to be shown."""
        return f"./todoctl {command}{self.options}{self.deploy_words if command == 'deploy' else ''}"


def references_of(pod: JsonObject) -> set[tuple[str, str]]:
    """Kind and name of every ConfigMap, Secret and claim that a pod names."""
    found: set[tuple[str, str]] = set()
    for container in containers_of(pod):
        for source in (*container.get("envFrom", ()), *(one.get("valueFrom", {}) for one in container.get("env", ()))):
            for key, kind in (
                *(("configMapRef", "ConfigMap"), ("configMapKeyRef", "ConfigMap")),
                *(("secretRef", "Secret"), ("secretKeyRef", "Secret")),
            ):
                found.add((kind, text(source, key, "name")))
    for volume in part(pod, "spec").get("volumes") or ():
        found.add(("ConfigMap", text(volume, "configMap", "name")))
        found.add(("Secret", text(volume, "secret", "secretName")))
        found.add(("PersistentVolumeClaim", text(volume, "persistentVolumeClaim", "claimName")))
    return {(kind, name) for kind, name in found if name}


def time_of_event(event: JsonObject) -> datetime | None:
    """When an event happened last."""
    return (
        moment(event, "series", "lastObservedTime")
        or moment(event, "lastTimestamp")
        or moment(event, "eventTime")
        or moment(event, "metadata", "creationTimestamp")
    )

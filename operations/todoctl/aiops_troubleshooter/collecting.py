"""Takes a snapshot of a deployment: few calls, all at once, none longer than a few seconds."""

from __future__ import annotations

import base64
import binascii
import gzip
import json
import re
import time
import zlib
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import cast

from todoctl.aiops_troubleshooter.log_reading import read_logs
from todoctl.aiops_troubleshooter.machine_side import ask_machine
from todoctl.aiops_troubleshooter.objects import (
    labels_of,
    mapping,
    moment,
    name_of,
    text,
)
from todoctl.aiops_troubleshooter.redaction import Redactor, hide_all, is_helm_release
from todoctl.aiops_troubleshooter.snapshot import Log, Release, Snapshot, time_of_event
from todoctl.errors import ExitCode, OpsError
from todoctl.minikube_deployer.deploy_options import remembered_options
from todoctl.minikube_deployer.target import DeploymentFolder, Target
from todoctl.programs.command import JsonObject, parse_object
from todoctl.programs.kubectl import ClusterUnreachableError, Kubectl, list_contexts

# Resource, as kubectl wants it and as a refusal names it -> kind.
_NAMESPACED = {
    "pods": "Pod",
    "services": "Service",
    "configmaps": "ConfigMap",
    "secrets": "Secret",
    "persistentvolumeclaims": "PersistentVolumeClaim",
    "events": "Event",
    "resourcequotas": "ResourceQuota",
    "limitranges": "LimitRange",
    "deployments.apps": "Deployment",
    "replicasets.apps": "ReplicaSet",
    "statefulsets.apps": "StatefulSet",
    "daemonsets.apps": "DaemonSet",
    "jobs.batch": "Job",
    "endpointslices.discovery.k8s.io": "EndpointSlice",
    "networkpolicies.networking.k8s.io": "NetworkPolicy",
    "ingresses.networking.k8s.io": "Ingress",
    "poddisruptionbudgets.policy": "PodDisruptionBudget",
    "horizontalpodautoscalers.autoscaling": "HorizontalPodAutoscaler",
}
_CLUSTER_WIDE = {
    "nodes": "Node",
    "namespaces": "Namespace",
    "storageclasses.storage.k8s.io": "StorageClass",
    "ingressclasses.networking.k8s.io": "IngressClass",
    "validatingwebhookconfigurations.admissionregistration.k8s.io": "ValidatingWebhookConfiguration",
    "mutatingwebhookconfigurations.admissionregistration.k8s.io": "MutatingWebhookConfiguration",
}
_SYSTEM = {
    "pods": "Pod",
    "services": "Service",
    "endpointslices.discovery.k8s.io": "EndpointSlice",
    "deployments.apps": "Deployment",
}
SYSTEM_NAMESPACE = "kube-system"
_READ_SECONDS = 4.0
_SECOND_CHANCE_SECONDS = 10.0
_THREADS = 10
_LATE = ("Client.Timeout exceeded", "context deadline exceeded", "request canceled")
_USER = re.compile(r"User \"([^\"]+)\" cannot ")
_DENIED = re.compile(r"cannot list resource \"([a-z.]+)\" in API group \"([a-z.0-9]*)\"")


@dataclass
class _Read:
    """What one `kubectl get` gave."""

    kinds: Mapping[str, str]
    items: list[JsonObject] = field(default_factory=list[JsonObject])
    unseen: dict[str, str] = field(default_factory=dict[str, str])
    """Resource -> why it was not seen."""
    error: OpsError | None = None
    """Why nothing was read."""
    user: str = ""
    """Whom the API server took us for, when it refused something."""
    is_late: bool = False
    """Nobody refused, and nobody answered in time."""

    def seen_kinds(self) -> set[str]:
        return {kind for resource, kind in self.kinds.items() if resource not in self.unseen}


def collect(target: Target, folder: DeploymentFolder | None, *, local_ports: Mapping[str, int]) -> Snapshot:
    """Everything that can be seen of the deployment and of this machine, in less than about five seconds.

    folder: what this machine keeps of the deployment; None when it never deployed there.
    local_ports: service -> port of this machine where it should answer.
    Never raises for a cluster that does not answer: `unreachable` says so, and the machine's side is still there.
    """
    began = time.monotonic()
    kubectl = target.kubectl()
    redactor = Redactor()
    with ThreadPoolExecutor(_THREADS) as pool:
        machine = ask_machine(pool, target, folder, local_ports)
        system = pool.submit(_get, replace(kubectl, namespace=SYSTEM_NAMESPACE), _SYSTEM)
        wide = pool.submit(_get, kubectl, _CLUSTER_WIDE)
        own = _get(kubectl, _NAMESPACED)
        if own.is_late:
            # A busy cluster is not a dead one: before it is called that, it is asked once more.
            own = _get(kubectl, _NAMESPACED, seconds=_SECOND_CHANCE_SECONDS)
        objects = _sort(hide_all(redactor, [one for one in own.items if not is_helm_release(one)]), own.seen_kinds())
        snapshot = Snapshot(
            context=target.context,
            namespace=target.namespace,
            options=target.options,
            is_minikube=target.kind == "minikube",
            taken_at=_newest([datetime.now(UTC), *_times(own.items)]),
            objects=objects,
            # After the Secrets: by then their values are known, and hidden in what Helm wrote down.
            releases=_releases(own.items, redactor),
            unreachable=_why_unreachable(own.error),
            deploy_words="" if folder is None else remembered_options(folder, target.kind).words(target.kind),
            user=own.user,
        )
        logs = read_logs(pool, kubectl, snapshot, redactor)
        around = [wide.result(), system.result()]
        unseen = _unseen(own, around, logs)
        all_objects = dict(objects)
        for read in around:
            _add(all_objects, [redactor.hide_in(one) for one in read.items], read.seen_kinds())
        found_machine = machine.result()
        if snapshot.unreachable is not None and "kubectl" not in found_machine.missing_programs:
            found_machine = replace(found_machine, contexts=tuple(list_contexts()))
            unseen = ()
    return replace(
        snapshot,
        objects=all_objects,
        logs=tuple(log for log in logs if isinstance(log, Log)),
        machine=found_machine,
        could_not_see=unseen,
        seconds=time.monotonic() - began,
    )


def _get(kubectl: Kubectl, kinds: Mapping[str, str], *, seconds: float = _READ_SECONDS) -> _Read:
    """Reads several kinds at once; kubectl gives what it may read and complains about the rest."""
    read = _Read(kinds)
    try:
        result = kubectl.try_run(
            *("get", ",".join(kinds), "--output", "json", f"--request-timeout={seconds:.0f}s"),
            timeout_seconds=seconds + 0.5,
        )
    except OpsError as error:
        read.is_late = error.exit_code != ExitCode.TOOL
        read.error = _late(kubectl, seconds) if read.is_late else error
        read.unseen = dict.fromkeys(kinds, "timed out" if read.is_late else "kubectl cannot be started")
        return read
    if result.output.strip():
        read.items = cast("list[JsonObject]", parse_object(result.output, said_by="kubectl").get("items") or [])
    if result.exit_code != 0:
        _note_refusals(read, result.errors)
        if not read.unseen:
            read.error = kubectl.explain(result, "read the deployment")
            read.is_late = any(sign in result.errors for sign in _LATE)
            read.unseen = dict.fromkeys(kinds, read.error.problem.rstrip("."))
    return read


def _note_refusals(read: _Read, said: str) -> None:
    if match := _USER.search(said):
        read.user = match[1]
    for match in _DENIED.finditer(said):
        resource = f"{match[1]}.{match[2]}" if match[2] else match[1]
        if resource in read.kinds:
            read.unseen[resource] = "forbidden"


def _late(kubectl: Kubectl, seconds: float) -> ClusterUnreachableError:
    return ClusterUnreachableError(
        f"The cluster of context {kubectl.context} did not answer within {seconds:.0f} seconds.",
        fix=f"Start it, then try again; to see what kubectl sees: kubectl --context {kubectl.context} get nodes",
        exit_code=ExitCode.STACK,
    )


def _why_unreachable(error: OpsError | None) -> str | None:
    """What to say of a cluster that gave nothing; None when it answered, be it with a refusal."""
    if isinstance(error, ClusterUnreachableError) or (error is not None and error.exit_code == ExitCode.TOOL):
        return error.details or error.problem
    return None


def _unseen(own: _Read, around: Iterable[_Read], logs: Sequence[Log | str]) -> tuple[str, ...]:
    found = [f"{resource.partition('.')[0]}: {why}" for resource, why in own.unseen.items()]
    wide, system = around
    found += [f"{resource.partition('.')[0]}: {why}" for resource, why in wide.unseen.items()]
    found += [f"{resource.partition('.')[0]} of {SYSTEM_NAMESPACE}: {why}" for resource, why in system.unseen.items()]
    return tuple(dict.fromkeys([*found, *(log for log in logs if isinstance(log, str))]))


def _sort(objects: Iterable[JsonObject], kinds: Iterable[str]) -> dict[str, tuple[JsonObject, ...]]:
    sorted_objects: dict[str, tuple[JsonObject, ...]] = dict.fromkeys(sorted(kinds), ())
    _add(sorted_objects, objects, ())
    return sorted_objects


def _add(objects: dict[str, tuple[JsonObject, ...]], more: Iterable[JsonObject], kinds: Iterable[str]) -> None:
    for kind in kinds:
        objects.setdefault(kind, ())
    for one in more:
        kind = text(one, "kind")
        objects[kind] = (*objects.get(kind, ()), one)
    for kind, found in objects.items():
        objects[kind] = tuple(sorted(found, key=lambda one: (text(one, "metadata", "namespace"), name_of(one))))


def _times(objects: Iterable[JsonObject]) -> list[datetime]:
    """When the cluster's clock says that things happened: it may go before this machine's."""
    return [at for one in objects if one.get("kind") == "Event" and (at := time_of_event(one)) is not None]


def _newest(times: Sequence[datetime]) -> datetime:
    return max(times)


def _releases(objects: Iterable[JsonObject], redactor: Redactor) -> tuple[Release, ...]:
    """The newest revision of each Helm release, from Helm's own records in the namespace."""
    newest: dict[str, JsonObject] = {}
    for secret in filter(is_helm_release, (one for one in objects if one.get("kind") == "Secret")):
        name = labels_of(secret).get("name", "")
        if name not in newest or _revision(secret) > _revision(newest[name]):
            newest[name] = secret
    return tuple(_release(newest[name], redactor) for name in sorted(newest))


def _release(secret: JsonObject, redactor: Redactor) -> Release:
    labels = labels_of(secret)
    status = labels.get("status", "")
    changed = labels.get("modifiedAt") or labels.get("createdAt") or ""
    at = (
        datetime.fromtimestamp(int(changed), UTC)
        if changed.isdigit()
        else moment(secret, "metadata", "creationTimestamp")
    )
    description = "" if status == "deployed" else redactor.hide(_description(secret))
    return Release(labels.get("name", ""), _revision(secret), status, at, description)


def _revision(secret: JsonObject) -> int:
    number = labels_of(secret).get("version", "")
    return int(number) if number.isdigit() else 0


def _description(secret: JsonObject) -> str:
    """What Helm wrote down about a revision; empty when it cannot be read."""
    try:
        packed = base64.b64decode(base64.b64decode(mapping(secret, "data").get("release", "")))
        record: object = json.loads(gzip.decompress(packed))
    except (binascii.Error, ValueError, OSError, EOFError, zlib.error):
        return ""
    return text(cast("JsonObject", record), "info", "description") if isinstance(record, dict) else ""

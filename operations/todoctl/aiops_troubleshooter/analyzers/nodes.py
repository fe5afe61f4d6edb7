"""Nodes that are unwell, full or set aside, and pods that they threw out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime

from todoctl.aiops_troubleshooter.analyzers.base import (
    LIKELY,
    SURE,
    Analyzer,
    GuideEntry,
    effects_on,
    listed,
    status_evidence,
)
from todoctl.aiops_troubleshooter.objects import (
    condition_of,
    moment,
    name_of,
    parts,
    ref_of,
    text,
    value_at,
    whole,
)
from todoctl.aiops_troubleshooter.report import Effect, Evidence, Finding, Fix
from todoctl.aiops_troubleshooter.snapshot import RECENT_SECONDS, Snapshot
from todoctl.programs.command import JsonObject

_NODE_PATIENCE_SECONDS = 40.0
_PRESSURES = {
    "DiskPressure": ("disk", "Free space on the node: remove unused images and logs, or give it a larger disk."),
    "MemoryPressure": ("memory", "Run fewer or smaller pods, or give the node more memory."),
    "PIDPressure": ("process numbers", "Find the pod that starts too many processes, and end it."),
}


def _check(snapshot: Snapshot) -> Iterator[Finding]:
    for node in snapshot.all("Node"):
        yield from _node(snapshot, node)
    yield from _evictions(snapshot)
    yield from _budgets(snapshot)


def _node(snapshot: Snapshot, node: JsonObject) -> Iterator[Finding]:
    pods = [pod for pod in snapshot.pods if text(pod, "spec", "nodeName") == name_of(node)]
    waiting = [pod for pod in snapshot.pods if not text(pod, "spec", "nodeName")]
    ready = condition_of(node, "Ready")
    if (
        ready
        and ready.get("status") != "True"
        and snapshot.lasts(moment(ready, "lastTransitionTime"), _NODE_PATIENCE_SECONDS)
    ):
        start = (f"minikube start --profile {snapshot.context}",) if snapshot.is_minikube else ()
        yield Finding(
            "node-not-ready",
            ref_of(node),
            "status.conditions[Ready]",
            f"The node {name_of(node)} is not ready: {text(ready, 'message') or text(ready, 'reason')}.",
            (status_evidence(node, f"Ready is {ready.get('status')}: {text(ready, 'reason')}"),),
            Fix(
                "Bring the node's kubelet back.",
                (*start, snapshot.kubectl(f"describe node {name_of(node)}", namespaced=False)),
            ),
            SURE,
            effects_on([*pods, *waiting], "its node is not ready"),
        )
    for kind, (what, advice) in _PRESSURES.items():
        condition = condition_of(node, kind)
        if condition.get("status") == "True":
            evicted = [pod for pod in snapshot.all("Pod") if text(pod, "status", "reason") == "Evicted"]
            clean = (
                (f"minikube --profile {snapshot.context} ssh -- docker system prune --force",)
                if snapshot.is_minikube and kind == "DiskPressure"
                else (snapshot.kubectl(f"describe node {name_of(node)}", namespaced=False),)
            )
            yield Finding(
                "node-pressure",
                ref_of(node),
                f"status.conditions[{kind}]",
                f"The node {name_of(node)} runs out of {what}: it throws pods out and takes no new ones.",
                (status_evidence(node, f"{kind}: {text(condition, 'message')}"),),
                Fix(advice, clean),
                SURE,
                effects_on([*waiting, *evicted], "refused or thrown out by its node"),
            )


def _evictions(snapshot: Snapshot) -> Iterator[Finding]:
    """Evicted pods stay as records; only what happened lately tells of a fault that is still there."""
    told = {name_of(pod): said for pod in snapshot.all("Pod") if (said := _eviction(snapshot, pod)) is not None}
    lately = [pod for pod in snapshot.all("Pod") if name_of(pod) in told]
    for workload, pods in snapshot.pods_by_workload(lately):
        said = told[name_of(pods[0])]
        by_itself = "exceeds" in said or "exceeded" in said
        resource = "ephemeral-storage" if "ephemeral" in said or "EmptyDir" in said else "memory"
        field = "spec.template.spec.containers.resources.limits." + resource
        if "EmptyDir" in said:
            field = "spec.template.spec.volumes.emptyDir.sizeLimit"
        yield Finding(
            "pod-evicted",
            workload,
            field,
            f"{workload.name} was thrown off its node: {said.rstrip('. ') or 'the node ran short'}.",
            (status_evidence(pods[0], f"Evicted: {said}"),),
            Fix(
                f"Allow it more {resource} in the blueprint, or find out what fills it. Evicted pods are only records.",
                (snapshot.todoctl("deploy"), snapshot.kubectl("delete pods", *sorted(map(name_of, pods)))),
                f"services.<service>.resources.limits.{resource.replace('-', '_')}",
            ),
            SURE if by_itself else LIKELY,
            effects_on(pods, "evicted"),
            is_symptom=not by_itself,
        )


def _eviction(snapshot: Snapshot, pod: JsonObject) -> str | None:
    """Why a pod was evicted lately; None when it was not. One that ended well on request shows it in an event only."""
    if text(pod, "status", "reason") == "Evicted":
        return text(pod, "status", "message") if snapshot.is_within(_evicted_at(pod), RECENT_SECONDS) else None
    if text(pod, "status", "phase") not in {"Failed", "Succeeded"}:
        return None
    event = next(iter(snapshot.events_of(ref_of(pod), "Evicted", within_seconds=RECENT_SECONDS)), None)
    return None if event is None else text(event, "message")


def _evicted_at(pod: JsonObject) -> datetime | None:
    ends = [moment(one, "state", "terminated", "finishedAt") for one in parts(pod, "status", "containerStatuses")]
    return next(filter(None, ends), None) or moment(pod, "status", "startTime")


def _budgets(snapshot: Snapshot) -> Iterator[Finding]:
    """A node is being emptied and a disruption budget does not let go: only then is a tight budget a fault."""
    cordoned = [node for node in snapshot.all("Node") if value_at(node, "spec", "unschedulable") is True]
    names = {name_of(node) for node in cordoned}
    stuck = [pod for pod in snapshot.pods if text(pod, "spec", "nodeName") in names]
    for budget in snapshot.all("PodDisruptionBudget"):
        healthy, desired = whole(budget, "status", "currentHealthy"), whole(budget, "status", "desiredHealthy")
        expected = whole(budget, "status", "expectedPods")
        if not stuck or whole(budget, "status", "disruptionsAllowed") or not expected or desired < expected:
            continue
        field = "spec.minAvailable" if value_at(budget, "spec", "minAvailable") is not None else "spec.maxUnavailable"
        yield Finding(
            "budget-blocks-drain",
            ref_of(budget),
            field,
            f"The disruption budget {name_of(budget)} lets no pod go, so {listed(names)} cannot be drained.",
            (
                status_evidence(budget, f"{healthy} healthy, {desired} wanted, 0 may go"),
                *(Evidence(ref_of(node), "spec", "unschedulable: true") for node in cordoned[:1]),
            ),
            # Not by deploying: its migration would need a node that takes new pods.
            Fix("Let one pod go at a time, or run one replica more.", (_loosen(snapshot, budget, expected),)),
            LIKELY,
            (Effect(ref_of(cordoned[0]), "cannot be drained"),),
            stops_nothing=True,
        )


def _loosen(snapshot: Snapshot, budget: JsonObject, expected: int) -> str:
    least = value_at(budget, "spec", "minAvailable")
    allowed = {"maxUnavailable": 1} if least is None else {"minAvailable": max(0, expected - 1)}
    patch = json.dumps({"spec": allowed})
    return snapshot.kubectl(f"patch poddisruptionbudget {name_of(budget)} --type=merge --patch='{patch}'")


ANALYZER = Analyzer(
    title="Nodes",
    entries=(
        GuideEntry(
            "node-not-ready",
            "A node is not ready",
            "Its pods stay Terminating or Unknown, new ones Pending.",
            "kubectl get nodes; kubectl describe node NAME",
            "The node's kubelet does not report.",
            "On Minikube: `minikube start`; elsewhere start the node again.",
        ),
        GuideEntry(
            "node-pressure",
            "A node runs out of disk, memory or processes",
            "Pods are evicted, new ones stay Pending with the taint disk-pressure.",
            "kubectl describe node NAME (Conditions)",
            "Images, logs or pods fill the node.",
            "Free space (`minikube ssh -- docker system prune`), or give the node more.",
        ),
        GuideEntry(
            "pod-evicted",
            "A pod was thrown off its node",
            "Pods with status Evicted or Error, and others in their place.",
            "kubectl describe pod NAME (Message)",
            "It used more disk than its limit, or the node ran short.",
            "Raise `services.<service>.resources.limits.ephemeral_storage`, or find what fills it.",
        ),
        GuideEntry(
            "budget-blocks-drain",
            "A disruption budget blocks a drain",
            "`kubectl drain` waits: `Cannot evict pod as it would violate the pod's disruption budget`.",
            "kubectl get pdb",
            "The budget asks for as many pods as there are.",
            "Run one replica more, or lower the budget.",
        ),
    ),
    check=_check,
)

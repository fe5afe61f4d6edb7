"""Pods that no node takes, and why the scheduler says so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from todoctl.aiops_troubleshooter.analyzers.base import (
    LIKELY,
    SURE,
    Analyzer,
    GuideEntry,
    count_of,
    listed,
    spec_evidence,
)
from todoctl.aiops_troubleshooter.analyzers.claims import explain_volume
from todoctl.aiops_troubleshooter.analyzers.waiting import Waiting, explain_unknown
from todoctl.aiops_troubleshooter.objects import (
    condition_of,
    containers_of,
    mapping,
    moment,
    name_of,
    part,
    parts,
    pod_spec_of,
    ref_of,
    text,
    value_at,
)
from todoctl.aiops_troubleshooter.report import Finding, Fix
from todoctl.aiops_troubleshooter.snapshot import Snapshot
from todoctl.programs.command import JsonObject

_PATIENCE_SECONDS = 15.0
_VOLUME_PATIENCE_SECONDS = 30.0
_RESOURCE = re.compile(r"(\d+) (?:Insufficient (cpu|memory|ephemeral-storage|pods)|(Too many pods))")
_TAINT = re.compile(r"(\d+) node\(s\) had (?:untolerated )?taints? ?(?:\{([^}:]+):? ?([^}]*)\})?")
_SELECTOR = re.compile(r"(\d+) node\(s\) didn't match Pod's node affinity/selector")
_SPREAD = re.compile(r"(\d+) node\(s\) didn't (?:match pod (?:anti-affinity|topology spread)|satisfy existing)")
_VOLUME = re.compile(
    r"persistentvolumeclaim|PersistentVolumeClaims|volume node affinity|persistent volumes", re.IGNORECASE
)
# The node itself is unwell or set aside: analyzers of nodes say so.
_NODE_TAINTS = ("node.kubernetes.io/",)


def _check(snapshot: Snapshot) -> Iterator[Finding]:
    for workload, pods in snapshot.pods_by_workload([pod for pod in snapshot.pods if _is_refused(snapshot, pod)]):
        said = text(condition_of(pods[0], "PodScheduled"), "message")
        yield _explain(Waiting(snapshot, workload, pods, said))


def _is_refused(snapshot: Snapshot, pod: JsonObject) -> bool:
    condition = condition_of(pod, "PodScheduled")
    if condition.get("status") != "False" or condition.get("reason") != "Unschedulable":
        return False
    patience = _VOLUME_PATIENCE_SECONDS if _VOLUME.search(text(condition, "message")) else _PATIENCE_SECONDS
    since = moment(condition, "lastTransitionTime") or moment(pod, "metadata", "creationTimestamp")
    return snapshot.lasts(since, patience)


def _explain(waiting: Waiting) -> Finding:
    """The reason that keeps the most nodes away; the scheduler counts them."""
    said = waiting.said.partition("preemption:")[0]
    if _VOLUME.search(said) and not re.search(r"Insufficient", said):
        return explain_volume(waiting)
    reasons: list[tuple[int, str, re.Match[str]]] = []
    for name, pattern in (("resource", _RESOURCE), ("selector", _SELECTOR), ("taint", _TAINT), ("spread", _SPREAD)):
        reasons += [(int(match[1]), name, match) for match in pattern.finditer(said)]
    if not reasons:
        return explain_unknown(waiting)
    _, name, match = max(reasons, key=lambda reason: reason[0])
    match name:
        case "resource":
            return _resource(waiting, match[2] or "pods")
        case "selector":
            return _selector(waiting)
        case "taint":
            return _taint(waiting, match[2] or "", match[3] or "")
        case _:
            return _spread(waiting)


def _resource(waiting: Waiting, resource: str) -> Finding:
    snapshot = waiting.snapshot
    containers = [
        one
        for one in containers_of(waiting.pods[0], with_init=False)
        if value_at(part(one, "resources", "requests"), resource)
    ]
    asked = listed(
        f"{text(one, 'name')} asks for {value_at(one, 'resources', 'requests', resource)}" for one in containers
    )
    nodes = [
        spec_evidence(ref_of(node), f"allocatable {resource} {value_at(node, 'status', 'allocatable', resource)}")
        for node in snapshot.all("Node")[:2]
    ]
    evidence = (*((spec_evidence(waiting.workload, asked),) if asked else ()), *nodes)
    place = f"containers[{text(containers[0], 'name')}]" if containers else "containers"
    return waiting.finding(
        f"not-enough-{resource}",
        f"No node has enough {resource} left for {count_of(waiting.pods)} of {waiting.workload.name}.",
        Fix(
            f"Ask for less {resource}, run fewer replicas, or give the cluster more; deploying again restores the "
            "blueprint's requests.",
            (snapshot.todoctl("deploy"), snapshot.kubectl("describe nodes", namespaced=False)),
            "services.<service>.resources.requests, or environments.<name>.services.<service>.replicas",
        ),
        SURE,
        field=f"spec.template.spec.{place}.resources.requests.{resource}",
        evidence=evidence,
    )


def _selector(waiting: Waiting) -> Finding:
    spec = pod_spec_of(waiting.pods[0])
    wanted = listed(f"{key}={value}" for key, value in mapping(spec, "nodeSelector").items())
    field = "spec.template.spec.nodeSelector" if wanted else "spec.template.spec.affinity.nodeAffinity"
    return waiting.finding(
        "node-selector-matches-nothing",
        f"No node has the labels that {waiting.workload.name} asks for{f': {wanted}' if wanted else ''}.",
        Fix("Deploy again: it restores where the pods may run.", (waiting.snapshot.todoctl("deploy"),)),
        SURE,
        field=field,
        evidence=(spec_evidence(waiting.workload, f"nodeSelector {wanted}"),) if wanted else (),
    )


def _taint(waiting: Waiting, key: str, value: str) -> Finding:
    snapshot = waiting.snapshot
    if not key:  # since Kubernetes 1.34 the message does not name it
        there = [taint for node in snapshot.all("Node") for taint in parts(node, "spec", "taints")]
        hindering = [one for one in there if text(one, "effect") != "PreferNoSchedule"][:1]
        key, value = next(((text(one, "key"), text(one, "value")) for one in hindering), ("", ""))
    nodes = [
        node
        for node in snapshot.all("Node")
        if any(text(taint, "key") == key for taint in parts(node, "spec", "taints"))
    ]
    root = ref_of(nodes[0]) if nodes else waiting.workload
    taint = f"{key}={value}" if value else key
    remove = tuple(snapshot.kubectl(f"taint node {name_of(node)} {key}-", namespaced=False) for node in nodes)
    return waiting.finding(
        "taint-not-tolerated",
        f"Every node that could take {waiting.workload.name} is set aside by the taint {taint}.",
        Fix("Remove the taint, if the node is not meant for something else.", remove),
        SURE,
        root=root,
        field="spec.taints" if nodes else "spec.template.spec.tolerations",
        is_symptom=key.startswith(_NODE_TAINTS) and not key.endswith("/unschedulable"),
    )


def _spread(waiting: Waiting) -> Finding:
    return waiting.finding(
        "spread-impossible",
        f"The rules that keep the pods of {waiting.workload.name} apart leave no node.",
        Fix(
            "Add a node, run fewer replicas, or deploy again to restore our rules.",
            (waiting.snapshot.todoctl("deploy"),),
        ),
        LIKELY,
        field="spec.template.spec.topologySpreadConstraints",
    )


_LOOK = "kubectl describe pod NAME (Events: FailedScheduling)"


def _resource_entry(resource: str) -> GuideEntry:
    return GuideEntry(
        f"not-enough-{resource}",
        f"The nodes have not enough {resource} left",
        f"Pods stay Pending; `Insufficient {resource}`."
        if resource != "pods"
        else "Pods stay Pending; `Too many pods`.",
        _LOOK,
        "The requests of all pods together are more than the nodes have.",
        "Ask for less or run fewer replicas (blueprint), or give the cluster more.",
    )


ANALYZER = Analyzer(
    title="Scheduling",
    entries=(
        *(_resource_entry(one) for one in ("cpu", "memory", "ephemeral-storage", "pods")),
        GuideEntry(
            "node-selector-matches-nothing",
            "No node has the wanted labels",
            "Pods stay Pending; `didn't match Pod's node affinity/selector`.",
            _LOOK,
            "`nodeSelector` or an affinity asks for a label that no node has.",
            "`./todoctl deploy` restores where the pods may run.",
        ),
        GuideEntry(
            "taint-not-tolerated",
            "A taint keeps the pods away",
            "Pods stay Pending; `had untolerated taint`.",
            f"{_LOOK}; kubectl describe node",
            "The nodes are set aside for something else, or were drained.",
            "`kubectl taint node NAME KEY-`, or `kubectl uncordon NAME`.",
        ),
        GuideEntry(
            "spread-impossible",
            "The pods may not stand together",
            "Pods stay Pending; `didn't match pod topology spread constraints` or `anti-affinity`.",
            _LOOK,
            "There are fewer nodes than the rules ask for.",
            "Add nodes, run fewer replicas, or `./todoctl deploy` to restore our rules, which never forbid.",
        ),
        GuideEntry(
            "claim-not-bound",
            "A claim gets no volume",
            "Pods stay Pending; `unbound immediate PersistentVolumeClaims`.",
            "kubectl get pvc,storageclass; kubectl describe pvc NAME",
            "The storage class does not exist, there is no default one, or nothing provisions.",
            "Name a storage class that exists; the claim must be made anew.",
        ),
        GuideEntry(
            "claim-missing",
            "A claim is missing",
            'Pods stay Pending; `persistentvolumeclaim "..." not found`.',
            _LOOK,
            "The pod names a claim that does not exist.",
            "`./todoctl deploy`",
        ),
        GuideEntry(
            "volume-elsewhere",
            "The volume is on another node",
            "Pods stay Pending; `volume node affinity conflict`.",
            _LOOK,
            "A local volume can only be used on its own node, and that one is not there.",
            "Bring the node back.",
        ),
        GuideEntry(
            "unschedulable",
            "No node takes a pod",
            "Pods stay Pending.",
            _LOOK,
            "The scheduler's message says it.",
            "Mend what the message names.",
        ),
    ),
    check=_check,
)

"""Orders findings by cause: what is explained by something further up becomes one of its effects.

The graph says which object breaks which when it fails: a node its pods, a pod its workload, a workload the Service
that selects it and the release it belongs to, a Service everybody who calls it. A symptom is folded under a cause from
which its object can be reached; only what nothing else explains stays a finding of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from todoctl.aiops_troubleshooter.calls import calls_of
from todoctl.aiops_troubleshooter.objects import labels_of, name_of, owner_of, ref_of, text
from todoctl.aiops_troubleshooter.report import Effect, Finding, Ref
from todoctl.aiops_troubleshooter.snapshot import Snapshot, references_of

Graph = dict[Ref, set[Ref]]
_MIGRATION_SUFFIX = "-migration"
_DNS = Ref("Service", "kube-system", "kube-dns")


def order_by_cause(snapshot: Snapshot, findings: Iterable[Finding]) -> list[Finding]:
    """The root causes, the likeliest first, each with all that it explains."""
    found = sorted(findings, key=_rank)
    graph = failure_graph(snapshot)
    reached = [_reachable(graph, _starts(finding)) for finding in found]
    explained_by: dict[int, int] = {}
    for index, finding in enumerate(found):
        causes = [
            other
            for other in range(len(found))
            if other != index and _explains(found, reached, other, index, explained_by)
        ]
        if causes and finding.is_symptom:
            explained_by[index] = causes[0]
    folded: dict[int, list[Effect]] = {}
    for index in explained_by:
        folded.setdefault(_top(explained_by, index), []).extend(found[index].effects or (_itself(found[index]),))
    kept = [
        replace(finding, effects=_merge(finding, folded.get(index, [])))
        for index, finding in enumerate(found)
        if index not in explained_by
    ]
    return sorted(kept, key=_rank)


def failure_graph(snapshot: Snapshot) -> Graph:
    """Object -> the objects that fail with it."""
    graph: Graph = {}
    edges = (*_edges_of_pods(snapshot), *_edges_of_workloads(snapshot), *_edges_of_services(snapshot))
    for cause, effect in edges:
        if cause != effect:
            graph.setdefault(cause, set()).add(effect)
    return graph


def _edges_of_pods(snapshot: Snapshot) -> Iterator[tuple[Ref, Ref]]:
    for pod in snapshot.all("Pod"):
        yield Ref("Node", "", text(pod, "spec", "nodeName")), ref_of(pod)
        for kind, name in references_of(pod):
            yield snapshot.ref(kind, name), ref_of(pod)
        yield ref_of(pod), snapshot.workload_of(pod)
    for replica_set in snapshot.all("ReplicaSet"):
        kind, name = owner_of(replica_set)
        if kind:
            yield ref_of(replica_set), snapshot.ref(kind, name)


def _edges_of_workloads(snapshot: Snapshot) -> Iterator[tuple[Ref, Ref]]:
    for workload in snapshot.workloads:
        ref = ref_of(workload)
        for kind, name in references_of(workload):
            yield snapshot.ref(kind, name), ref
        yield ref, snapshot.ref("HelmRelease", labels_of(workload).get("app.kubernetes.io/instance", ""))
        for pod in snapshot.pods_of(ref):
            yield ref, ref_of(pod)
        if ref.kind == "Job" and ref.name.endswith(_MIGRATION_SUFFIX):
            yield ref, snapshot.ref("Deployment", ref.name.removesuffix(_MIGRATION_SUFFIX))
        calls = list(calls_of(snapshot, workload))
        if calls:
            yield _DNS, ref
        for call in calls:
            # Only without the database does nothing work: nobody's readiness asks the others.
            if call.service is not None and call.role == "database":
                yield ref_of(call.service), ref


def _edges_of_services(snapshot: Snapshot) -> Iterator[tuple[Ref, Ref]]:
    for service in snapshot.all("Service"):
        for workload in snapshot.selected_by(service, snapshot.workloads):
            yield ref_of(workload), ref_of(service)
        yield ref_of(service), Ref("Forward", "", name_of(service).removeprefix("todo-"))


def _starts(finding: Finding) -> list[Ref]:
    """From where a fault spreads. Of a Secret or ConfigMap mostly one key is wrong, which not all users need."""
    if finding.stops_nothing:
        return []
    effects = [effect.ref for effect in finding.effects]
    return effects if effects and finding.root.kind in {"Secret", "ConfigMap"} else [finding.root, *effects]


def _explains(
    found: Sequence[Finding], reached: Sequence[set[Ref]], cause: int, symptom: int, explained_by: dict[int, int]
) -> bool:
    harmed = [effect.ref for effect in found[symptom].effects]
    is_downstream = found[symptom].root in reached[cause] or (harmed and reached[cause].issuperset(harmed))
    if not is_downstream:
        return False
    if not found[cause].is_symptom:
        return True
    if _top(explained_by, cause) == symptom:
        return False  # it is explained by this one already
    # Of two symptoms the one further up explains the other; of one object, the surer one.
    both_ways = found[cause].root in reached[symptom]
    return not both_ways or cause < symptom


def _top(explained_by: dict[int, int], index: int) -> int:
    while index in explained_by:
        index = explained_by[index]
    return index


def _reachable(graph: Graph, start: Sequence[Ref]) -> set[Ref]:
    seen: set[Ref] = set()
    waiting = list(start)
    while waiting:
        ref = waiting.pop()
        if ref not in seen:
            seen.add(ref)
            waiting.extend(graph.get(ref, ()))
    return seen


def _merge(finding: Finding, folded: Sequence[Effect]) -> tuple[Effect, ...]:
    """What it breaks, each object once with the words that say most."""
    merged: dict[Ref, Effect] = {}
    for effect in (*finding.effects, *folded):
        merged.setdefault(effect.ref, effect)
    return tuple(merged[ref] for ref in sorted(merged))


def _itself(finding: Finding) -> Effect:
    return Effect(finding.root, finding.cause.rstrip("."))


def _rank(finding: Finding) -> tuple[bool, float, str, Ref, str]:
    return (finding.is_symptom, -finding.confidence, finding.code, finding.root, finding.field)

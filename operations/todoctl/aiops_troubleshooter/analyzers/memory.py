"""Containers that the kernel ends because they use more memory than they may."""

from __future__ import annotations

from collections.abc import Iterator

from todoctl.aiops_troubleshooter.analyzers.base import (
    SURE,
    Analyzer,
    GuideEntry,
    effects_on,
    spec_evidence,
    status_evidence,
)
from todoctl.aiops_troubleshooter.objects import ContainerView, moment, text, value_at, views_of
from todoctl.aiops_troubleshooter.report import Finding, Fix, Ref
from todoctl.aiops_troubleshooter.snapshot import RECENT_SECONDS, Snapshot
from todoctl.aiops_troubleshooter.troubles import is_crashing
from todoctl.programs.command import JsonObject

_REASON = "OOMKilled"


def _check(snapshot: Snapshot) -> Iterator[Finding]:
    found: dict[tuple[Ref, str], list[tuple[JsonObject, ContainerView]]] = {}
    for workload, pods in snapshot.pods_by_workload(snapshot.pods):
        for pod in pods:
            for view in views_of(pod):
                if _ran_out(snapshot, view):
                    found.setdefault((workload, view.name), []).append((pod, view))
    for (workload, name), killed in sorted(found.items(), key=lambda item: item[0]):
        pod, view = killed[0]
        limit = value_at(view.spec, "resources", "limits", "memory") or "the node's memory"
        yield Finding(
            "out-of-memory",
            workload,
            f"{view.field}.resources.limits.memory",
            f"The container {name} of {workload.name} uses more memory than its limit, {limit}, and is killed.",
            (
                status_evidence(pod, f"{name}: {_REASON} (exit code 137), {view.restarts} restarts"),
                spec_evidence(workload, f"limits.memory {limit}"),
            ),
            Fix(
                "Raise the limit in the blueprint if the load is real; deploying again restores the blueprint's.",
                (snapshot.todoctl("deploy"),),
                "services.<service>.resources.limits.memory: twice as much",
            ),
            SURE,
            effects_on([pod for pod, _ in killed], _REASON),
        )


def _ran_out(snapshot: Snapshot, view: ContainerView) -> bool:
    """It happens now, or did so lately; a restart of an hour ago is history."""
    if text(view.last_end, "reason") != _REASON:
        return False
    ended = moment(view.last_end, "finishedAt")
    return is_crashing(snapshot, view) or snapshot.is_within(ended, RECENT_SECONDS)


ANALYZER = Analyzer(
    title="Memory",
    entries=(
        GuideEntry(
            "out-of-memory",
            "A container runs out of memory",
            "Restarts with reason OOMKilled, exit code 137.",
            "kubectl describe pod NAME (Last State); kubectl top pods",
            "The container uses more memory than its limit.",
            "Raise `services.<service>.resources.limits.memory` in the blueprint, then `./todoctl deploy`.",
        ),
    ),
    check=_check,
)

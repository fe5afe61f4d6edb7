"""Pods whose surroundings the node cannot make: no container of theirs is ever started."""

from __future__ import annotations

from collections.abc import Iterator

from todoctl.aiops_troubleshooter.analyzers.base import (
    LIKELY,
    SURE,
    Analyzer,
    GuideEntry,
    effects_on,
    event_evidence,
    shorten,
)
from todoctl.aiops_troubleshooter.objects import moment, ref_of, text, views_of
from todoctl.aiops_troubleshooter.report import Finding, Fix
from todoctl.aiops_troubleshooter.snapshot import Snapshot
from todoctl.programs.command import JsonObject

_REASON = "FailedCreatePodSandBox"
# A node's network may come up after its first pods.
_PATIENCE_SECONDS = 30.0
_NO_USER = "is specified without user"


def _check(snapshot: Snapshot) -> Iterator[Finding]:
    for workload, pods in snapshot.pods_by_workload(snapshot.pods):
        stuck = [(pod, event) for pod in pods if (event := _complaint(snapshot, pod)) is not None]
        if not stuck:
            continue
        pod, event = stuck[0]
        said = text(event, "message")
        lacks_user = _NO_USER in said
        yield Finding(
            "sandbox-fails",
            workload,
            "spec.template.spec.securityContext.runAsUser" if lacks_user else "spec.template.spec",
            f"The node cannot prepare the pods of {workload.name}: "
            + ("they have a runAsGroup and no runAsUser." if lacks_user else f"{shorten(said).rstrip('.')}."),
            (event_evidence(ref_of(pod), event),),
            Fix("Deploy again: it restores what the pods ask of the node.", (snapshot.todoctl("deploy"),))
            if lacks_user
            else Fix(
                "Mend what the node says: mostly its network plugin, or the pods' security context.",
                (snapshot.kubectl("describe pod", text(pod, "metadata", "name")),),
            ),
            SURE if lacks_user else LIKELY,
            effects_on([one for one, _ in stuck], "its surroundings cannot be made"),
        )


def _complaint(snapshot: Snapshot, pod: JsonObject) -> JsonObject | None:
    """The newest complaint about a pod that has waited for long enough; None when its containers got further."""
    waits = all(view.waiting_reason in {"ContainerCreating", "PodInitializing"} for view in views_of(pod))
    if not waits or not snapshot.lasts(moment(pod, "metadata", "creationTimestamp"), _PATIENCE_SECONDS):
        return None
    return next(iter(snapshot.events_of(ref_of(pod), _REASON)), None)


ANALYZER = Analyzer(
    title="Pod sandboxes",
    entries=(
        GuideEntry(
            "sandbox-fails",
            "The node cannot prepare a pod",
            "Pods stay in ContainerCreating; the event says FailedCreatePodSandBox.",
            "kubectl describe pod NAME (Events)",
            "The node's network plugin fails, or the security context asks for what the container runtime refuses.",
            "Mend what the event names; `./todoctl deploy` restores our security context.",
        ),
    ),
    check=_check,
)

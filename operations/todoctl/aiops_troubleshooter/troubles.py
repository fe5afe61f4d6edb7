"""Which pods are really in trouble: not those that start, nor those that once were."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from todoctl.aiops_troubleshooter.objects import (
    ContainerView,
    condition_of,
    labels_of,
    moment,
    name_of,
    part,
    ref_of,
    text,
    views_of,
    whole,
)
from todoctl.aiops_troubleshooter.snapshot import FRESH_SECONDS, RECENT_SECONDS, LogLine, Snapshot, time_of_event
from todoctl.programs.command import JsonObject

_CRASHED = frozenset({"CrashLoopBackOff", "RunContainerError", "CreateContainerError", "StartError"})
_MANY_RESTARTS = 3
_PATIENCE_SECONDS = 10


@dataclass(frozen=True)
class Trouble:
    """A container that crashes, or that runs and does not get ready."""

    pod: JsonObject
    view: ContainerView

    @property
    def exit_code(self) -> int:
        return whole(self.view.last_end, "exitCode")


def crashed(snapshot: Snapshot) -> Iterator[Trouble]:
    """Containers that have failed and are down now, or come and go; those of Jobs only while the Job matters."""
    for pod in snapshot.pods:
        if not _may_fail_somebody(snapshot, pod):
            continue
        for view in views_of(pod):
            if is_crashing(snapshot, view):
                yield Trouble(pod, view)


def unready(snapshot: Snapshot) -> Iterator[Trouble]:
    """Containers that run and have not been ready for longer than their start, or a short failure, may take."""
    for pod in snapshot.pods:
        for view in views_of(pod):
            if view.is_init or view.is_ready or view.running_since is None:
                continue
            if is_crashing(snapshot, view):
                continue
            probe = part(view.spec, "readinessProbe")
            period = whole(probe, "periodSeconds", default=10) * whole(probe, "failureThreshold", default=3)
            if view.status.get("started") is True:
                is_late = snapshot.lasts(unready_since(pod, view), period + _PATIENCE_SECONDS)
            else:
                is_late = snapshot.lasts(view.running_since, view.startup_budget_seconds + _PATIENCE_SECONDS)
            if is_late:
                yield Trouble(pod, view)


def unready_since(pod: JsonObject, view: ContainerView) -> datetime | None:
    """Since when a running container has not been ready; ready since never counts from its start."""
    known = (view.running_since, moment(condition_of(pod, "Ready"), "lastTransitionTime"))
    return max(filter(None, known), default=None)


def in_trouble(snapshot: Snapshot) -> list[Trouble]:
    return [*crashed(snapshot), *unready(snapshot)]


def is_crashing(snapshot: Snapshot, view: ContainerView) -> bool:
    if view.waiting_reason in _CRASHED:
        return True
    if view.terminated:
        return whole(view.terminated, "exitCode") != 0
    ended = moment(view.last_end, "finishedAt")
    return not view.is_ready and view.restarts >= _MANY_RESTARTS and snapshot.is_within(ended, RECENT_SECONDS)


def job_matters(snapshot: Snapshot, job: JsonObject) -> bool:
    """False for a Job that has succeeded, and for one whose release was deployed after it had failed."""
    if condition_of(job, "Complete").get("status") == "True":
        return False
    failed_at = moment(condition_of(job, "Failed"), "lastTransitionTime")
    instance = labels_of(job).get("app.kubernetes.io/instance", "")
    release = next((one for one in snapshot.releases if one.name == instance), None)
    if failed_at is None or release is None or release.changed_at is None:
        return True
    return not (release.status == "deployed" and release.changed_at > failed_at)


def lines_of(snapshot: Snapshot, trouble: Trouble) -> list[LogLine]:
    """What the container said lately: all of its last runs when it crashes, otherwise the last minutes."""
    lines = snapshot.lines_of(name_of(trouble.pod), trouble.view.name)
    if is_crashing(snapshot, trouble.view):
        return lines
    return [line for line in lines if line.at is None or snapshot.is_within(line.at, RECENT_SECONDS)]


def killed_by_probe(snapshot: Snapshot, pod: JsonObject, view: ContainerView, probe: str) -> JsonObject | None:
    """The newest event in which the kubelet ends a container because of its liveness or startup probe.

    None when the container has got over it: it is ready, and the event is no longer fresh.
    """
    lately = FRESH_SECONDS if view.is_ready else RECENT_SECONDS
    for event in snapshot.events_of(ref_of(pod), "Killing", within_seconds=lately):
        said = text(event, "message")
        if f"failed {probe} probe" in said and view.name in said.split():
            return event
    return None


def unhealthy(snapshot: Snapshot, pod: JsonObject, probe: str) -> JsonObject | None:
    """The newest fresh complaint of the kubelet about a probe: "Readiness", "Liveness" or "Startup"."""
    return next(
        (
            event
            for event in snapshot.events_of(ref_of(pod), "Unhealthy")
            if text(event, "message").startswith(f"{probe} probe") and _is_of_this_run(pod, event)
        ),
        None,
    )


def _is_of_this_run(pod: JsonObject, event: JsonObject) -> bool:
    at, began = time_of_event(event), moment(pod, "status", "startTime")
    return at is None or began is None or at >= began


def _may_fail_somebody(snapshot: Snapshot, pod: JsonObject) -> bool:
    owner = snapshot.workload_of(pod)
    if owner.kind != "Job":
        # A pod that starts its containers anew never fails as a whole: it was evicted, or its node was shut down.
        return text(pod, "status", "phase") != "Failed"
    job = snapshot.find("Job", owner.name)
    return job is None or job_matters(snapshot, job)

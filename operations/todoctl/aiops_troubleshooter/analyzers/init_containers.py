"""Init containers that wait for something, and with them the whole pod."""

from __future__ import annotations

import re
from collections.abc import Iterator

from todoctl.aiops_troubleshooter.analyzers.base import (
    LIKELY,
    POSSIBLE,
    Analyzer,
    GuideEntry,
    effects_on,
    listed,
    log_evidence,
    spec_evidence,
    status_evidence,
)
from todoctl.aiops_troubleshooter.calls import is_cluster_name, service_named
from todoctl.aiops_troubleshooter.log_signs import last_words
from todoctl.aiops_troubleshooter.objects import ContainerView, name_of, texts, views_of
from todoctl.aiops_troubleshooter.report import Finding, Fix, Ref
from todoctl.aiops_troubleshooter.snapshot import Snapshot
from todoctl.programs.command import JsonObject

_ABSENT_SECONDS = 30.0
_SLOW_SECONDS = 120.0
_NAME = r"([a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*)"
# How people wait for a host in a shell's words.
_HOSTS = re.compile(
    rf"(?:getent hosts|nslookup|host|ping(?: -\S+(?: \d+)?)*|nc(?: -\S+(?: \d+)?)*|--host[= ]|-h|://) ?{_NAME}\b"
)


def _check(snapshot: Snapshot) -> Iterator[Finding]:
    for workload, pods in snapshot.pods_by_workload(snapshot.pods):
        stuck = [(pod, view) for pod in pods for view in views_of(pod) if _waits(snapshot, view, _ABSENT_SECONDS)]
        if stuck:
            yield from _explain(snapshot, workload, *stuck[0], pods=[pod for pod, _ in stuck])


def _waits(snapshot: Snapshot, view: ContainerView, seconds: float) -> bool:
    # A sidecar is an init container that goes on for ever, and says so.
    is_sidecar = view.spec.get("restartPolicy") == "Always"
    return view.is_init and not is_sidecar and snapshot.lasts(view.running_since, seconds)


def _explain(
    snapshot: Snapshot, workload: Ref, pod: JsonObject, view: ContainerView, *, pods: list[JsonObject]
) -> Iterator[Finding]:
    command = " ".join([*texts(view.spec, "command"), *texts(view.spec, "args")])
    hosts = sorted({match[1] for match in _HOSTS.finditer(command)})
    absent = [host for host in hosts if is_cluster_name(snapshot, host) and service_named(snapshot, host) is None]
    is_known = bool(absent) and snapshot.sees("Service")
    if not is_known and not _waits(snapshot, view, _SLOW_SECONDS):
        return
    words = tuple(log_evidence(pod, line) for line in last_words(snapshot.lines_of(name_of(pod), view.name), 1))
    services = listed(name_of(one) for one in snapshot.all("Service"))
    if is_known:
        cause = f"The init container {view.name} of {workload.name} waits for {listed(absent)}, which does not exist."
        shown = (spec_evidence(workload, f"{view.field}: {command}; the Services here: {services}"),)
    else:
        cause = f"The init container {view.name} of {workload.name} does not come to its end."
        shown = (spec_evidence(workload, f"{view.field}: {command or 'the command of its image'}"),)
    yield Finding(
        "init-waits",
        workload,
        f"{view.field}.command" if command else view.field,
        cause,
        (status_evidence(pod, f"init container {view.name} is still running"), *words, *shown),
        Fix(
            "Bring up what it waits for, or take the init container out; deploying again restores our pods.",
            (snapshot.todoctl("deploy"),),
        ),
        LIKELY if is_known else POSSIBLE,
        effects_on(pods, "waits for its init container"),
        is_symptom=not is_known,
    )


ANALYZER = Analyzer(
    title="Init containers",
    entries=(
        GuideEntry(
            "init-waits",
            "An init container waits for ever",
            "Pods stay in Init:0/1.",
            "kubectl logs POD --container NAME; kubectl describe pod NAME (Init Containers)",
            "It waits for a Service that does not exist or does not answer.",
            "Bring up what it waits for; `./todoctl deploy` restores our pods, which need none.",
        ),
    ),
    check=_check,
)

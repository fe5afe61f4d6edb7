"""Probes that fail: at a wrong place, too strict, too early, or for a reason that lies elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from todoctl.aiops_troubleshooter.analyzers.base import (
    LIKELY,
    POSSIBLE,
    SURE,
    Analyzer,
    GuideEntry,
    effects_on,
    event_evidence,
    log_evidence,
    spec_evidence,
    status_evidence,
)
from todoctl.aiops_troubleshooter.log_signs import DATABASE_SIGNS, find_signs, last_words
from todoctl.aiops_troubleshooter.objects import ContainerView, part, parts, ref_of, text, value_at, views_of, whole
from todoctl.aiops_troubleshooter.report import Finding, Fix, Ref
from todoctl.aiops_troubleshooter.snapshot import Snapshot
from todoctl.aiops_troubleshooter.troubles import Trouble, killed_by_probe, lines_of, unhealthy, unready, unready_since
from todoctl.programs.command import JsonObject

_STATUS = re.compile(r"statuscode: (\d{3})")
_LASTING_SECONDS = 60.0
_WRONG_PATH = frozenset({"404", "405", "301", "400"})


def _check(snapshot: Snapshot) -> Iterator[Finding]:
    yield from _killed(snapshot)
    grouped: dict[tuple[Ref, str], list[Trouble]] = {}
    for trouble in unready(snapshot):
        grouped.setdefault((snapshot.workload_of(trouble.pod), trouble.view.name), []).append(trouble)
    for (workload, _), troubles in sorted(grouped.items(), key=lambda item: item[0]):
        if not any(_kill(snapshot, one.pod, one.view) for one in troubles):
            finding = _unready(snapshot, workload, troubles)
            is_lasting = any(snapshot.lasts(unready_since(one.pod, one.view), _LASTING_SECONDS) for one in troubles)
            # Without a reason in sight it may just take longer, as after a restart of the database.
            if is_lasting or not finding.is_symptom:
                yield finding


def _kill(snapshot: Snapshot, pod: JsonObject, view: ContainerView) -> tuple[str, JsonObject] | None:
    """The probe for which the kubelet ended the container lately, and the event that says so."""
    for probe in ("startup", "liveness"):
        event = killed_by_probe(snapshot, pod, view, probe)
        if event is not None:
            return probe, event
    return None


def _killed(snapshot: Snapshot) -> Iterator[Finding]:
    done: set[tuple[Ref, str]] = set()
    for workload, pods in snapshot.pods_by_workload(snapshot.pods):
        for pod in pods:
            for view in views_of(pod):
                found = None if view.is_init or (workload, view.name) in done else _kill(snapshot, pod, view)
                if found is not None:
                    done.add((workload, view.name))
                    yield _killed_finding(snapshot, workload, pods, pod, view, *found)


def _killed_finding(
    snapshot: Snapshot,
    workload: Ref,
    pods: list[JsonObject],
    pod: JsonObject,
    view: ContainerView,
    probe: str,
    event: JsonObject,
) -> Finding:
    complaint = unhealthy(snapshot, pod, probe.capitalize())
    said = text(complaint or {}, "message")
    wrong = _wrong_place(view, probe, said)
    settings = part(view.spec, f"{probe}Probe")
    budget = whole(settings, "periodSeconds", default=10) * whole(settings, "failureThreshold", default=3)
    sufferers = [
        one for one in pods if any(_kill(snapshot, one, each) for each in views_of(one) if each.name == view.name)
    ]
    evidence = (
        event_evidence(ref_of(pod), event),
        *((event_evidence(ref_of(pod), complaint),) if complaint else ()),
        spec_evidence(workload, f"{view.field}.{probe}Probe: {_describe(settings)}"),
    )
    blueprint = f"services.<service>.probes.{probe}"
    if wrong is not None:
        return Finding(
            f"{probe}-probe-wrong",
            workload,
            f"{view.field}.{probe}Probe.{wrong}",
            f"The {probe} probe asks {_describe(settings)}, where {workload.name} does not answer, and restarts it.",
            evidence,
            Fix("Deploy again: it restores the probe.", (snapshot.todoctl("deploy"),), blueprint),
            SURE,
            effects_on(sufferers, f"restarted by its {probe} probe"),
        )
    if probe == "startup":
        cause = f"{workload.name} needs longer to start than its startup probe allows ({budget} s)."
        code, field, advice = "startup-budget-too-small", "failureThreshold", "Allow it more time to start"
    else:
        cause = (
            f"The liveness probe ends {workload.name} when it does not answer for {budget} s ({_describe(settings)})."
        )
        code, field, advice = "liveness-too-strict", _strict_field(settings), "Make the probe more patient"
    return Finding(
        code,
        workload,
        f"{view.field}.{probe}Probe.{field}",
        cause,
        evidence,
        Fix(
            f"{advice}; deploying again restores the blueprint's values.",
            (snapshot.todoctl("deploy"),),
            f"{blueprint}: failure_threshold, timeout_seconds",
        ),
        LIKELY,
        effects_on(sufferers, f"restarted by its {probe} probe"),
    )


def _strict_field(settings: JsonObject) -> str:
    """The number that makes a probe impatient."""
    if whole(settings, "failureThreshold", default=3) < 3:  # noqa: PLR2004 - Kubernetes' own default
        return "failureThreshold"
    return "timeoutSeconds" if whole(settings, "timeoutSeconds", default=1) <= 1 else "periodSeconds"


def _unready(snapshot: Snapshot, workload: Ref, troubles: list[Trouble]) -> Finding:
    first = troubles[0]
    # Until it has started, the startup probe decides.
    probe = (
        "startup"
        if first.view.status.get("started") is False and part(first.view.spec, "startupProbe")
        else "readiness"
    )
    complaint = next(filter(None, (unhealthy(snapshot, one.pod, probe.capitalize()) for one in troubles)), None)
    said = text(complaint or {}, "message")
    settings = part(first.view.spec, f"{probe}Probe")
    wrong = _wrong_place(first.view, probe, said)
    pods = [one.pod for one in troubles]
    evidence = (
        event_evidence(ref_of(first.pod), complaint) if complaint else status_evidence(first.pod, "running, not ready"),
        spec_evidence(workload, f"{first.view.field}.{probe}Probe: {_describe(settings)}"),
    )
    if wrong is not None:
        return Finding(
            f"{probe}-probe-wrong",
            workload,
            f"{first.view.field}.{probe}Probe.{wrong}",
            f"The {probe} probe asks {_describe(settings)}, where {workload.name} does not answer.",
            evidence,
            Fix(
                "Deploy again: it restores the probe.",
                (snapshot.todoctl("deploy"),),
                f"services.<service>.probes.{probe}",
            ),
            SURE,
            effects_on(pods, f"{probe} fails"),
        )
    lines = lines_of(snapshot, first)
    signs = [sighting.line for sighting in find_signs(lines, DATABASE_SIGNS)]
    words = tuple(log_evidence(first.pod, line) for line in (signs[-1:] or last_words(lines, 1)))
    status = _STATUS.search(said)
    cause = f"{workload.name} runs and says that it is not ready" + (f" (HTTP {status[1]})." if status else ".")
    return Finding(
        "readiness-fails",
        workload,
        f"{first.view.field}.{probe}Probe",
        cause,
        (*evidence, *words),
        Fix(
            "Read what it says about itself, and mend that.",
            (
                snapshot.kubectl(
                    "logs", text(first.pod, "metadata", "name"), "--container", first.view.name, "--tail=50"
                ),
            ),
        ),
        POSSIBLE,
        effects_on(pods, "readiness fails"),
        is_symptom=True,
    )


def _wrong_place(view: ContainerView, probe: str, said: str) -> str | None:
    """The field that leads a probe to a place where nobody answers; None when the place is right."""
    settings = part(view.spec, f"{probe}Probe")
    http = part(settings, "httpGet")
    port = value_at(http, "port") if http else value_at(settings, "tcpSocket", "port")
    declared = parts(view.spec, "ports")
    known = {text(one, "name") for one in declared} | {str(whole(one, "containerPort")) for one in declared}
    place = "httpGet" if http else "tcpSocket"
    if port is not None and declared and str(port) not in known:
        return f"{place}.port"
    status = _STATUS.search(said)
    if http and status is not None and status[1] in _WRONG_PATH:
        return "httpGet.path"
    return None


def _describe(settings: JsonObject) -> str:
    http = part(settings, "httpGet")
    if http:
        place = f"{value_at(http, 'path') or '/'} at port {value_at(http, 'port')}"
    elif part(settings, "exec"):
        place = "a command"
    else:
        place = f"port {value_at(settings, 'tcpSocket', 'port')}"
    numbers = (
        f"every {whole(settings, 'periodSeconds', default=10)} s",
        f"waits {whole(settings, 'timeoutSeconds', default=1)} s",
        f"{whole(settings, 'failureThreshold', default=3)} failures",
    )
    return f"{place} ({', '.join(numbers)})"


_EVENTS = "kubectl describe pod NAME (Events)"
_RESTORE = (
    "`./todoctl deploy` restores the probe; lasting values stand in `services.<service>.probes` of the blueprint."
)


def _wrong_entry(probe: str, symptom: str) -> GuideEntry:
    return GuideEntry(
        f"{probe}-probe-wrong",
        f"The {probe} probe asks at a wrong place",
        symptom,
        _EVENTS,
        "Its path gives 404, or its port is none of the container's.",
        _RESTORE,
    )


ANALYZER = Analyzer(
    title="Probes",
    entries=(
        _wrong_entry("readiness", "Pods run and never get ready; `Readiness probe failed: ... statuscode: 404`."),
        _wrong_entry("liveness", "Containers are restarted again and again; `Liveness probe failed: ... 404`."),
        _wrong_entry("startup", "Containers are restarted before they are ready; `Startup probe failed: ... 404`."),
        GuideEntry(
            "liveness-too-strict",
            "The liveness probe is too strict",
            "Containers are restarted under load; `failed liveness probe, will be restarted`.",
            _EVENTS,
            "The probe gives up sooner than a busy process answers.",
            _RESTORE,
        ),
        GuideEntry(
            "startup-budget-too-small",
            "There is too little time to start",
            "Containers are restarted while they start; `failed startup probe, will be restarted`.",
            _EVENTS,
            "period times failures of the startup probe is shorter than the start takes.",
            _RESTORE,
        ),
        GuideEntry(
            "readiness-fails",
            "Pods run and are not ready",
            "`Readiness probe failed: ... statuscode: 503`.",
            "kubectl logs POD; kubectl port-forward POD 8000, then curl localhost:8000/health/ready",
            "The program itself says that it cannot serve, mostly because of the database.",
            "Mend what its log and `/health/ready` name.",
        ),
    ),
    check=_check,
)

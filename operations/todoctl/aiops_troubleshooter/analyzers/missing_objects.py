"""Secrets, ConfigMaps and their keys that a pod asks for and that are not there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from todoctl.aiops_troubleshooter.analyzers.base import (
    CERTAIN,
    LIKELY,
    Analyzer,
    GuideEntry,
    effects_on,
    event_evidence,
    listed,
    status_evidence,
)
from todoctl.aiops_troubleshooter.objects import part, ref_of, views_of
from todoctl.aiops_troubleshooter.report import Evidence, Finding, Fix
from todoctl.aiops_troubleshooter.snapshot import Snapshot
from todoctl.programs.command import JsonObject

_OBJECT = re.compile(r"\b(secret|configmap) \"([^\"]+)\" not found")
_KEY = re.compile(r"couldn't find key (\S+) in (Secret|ConfigMap) (?:[^/\s]+/)?([^\s,]+)")
_KINDS = {"secret": "Secret", "configmap": "ConfigMap"}


@dataclass(frozen=True, order=True)
class _Missing:
    kind: str
    name: str
    key: str


def _check(snapshot: Snapshot) -> Iterator[Finding]:
    sufferers: dict[_Missing, list[tuple[JsonObject, Evidence, str]]] = {}
    for pod in snapshot.pods:
        for missing, evidence, what in [*_not_created(pod), *_not_mounted(snapshot, pod)]:
            if not _is_there_now(snapshot, missing):
                sufferers.setdefault(missing, []).append((pod, evidence, what))
    for missing, found in sorted(sufferers.items(), key=lambda item: item[0]):
        pods = [pod for pod, _, _ in found]
        yield Finding(
            code=_code(missing),
            root=snapshot.ref(missing.kind, missing.name),
            field=f"data.{missing.key}" if missing.key else "",
            cause=_cause(snapshot, missing, pods),
            evidence=(found[0][1],),
            fix=_fix(snapshot, missing),
            confidence=CERTAIN if snapshot.sees(missing.kind) else LIKELY,
            effects=effects_on(pods, found[0][2]),
        )


def _not_created(pod: JsonObject) -> Iterator[tuple[_Missing, Evidence, str]]:
    for view in views_of(pod):
        said = view.waiting_message
        if view.waiting_reason == "CreateContainerConfigError" and (missing := _read(said)) is not None:
            yield missing, status_evidence(pod, f"{view.waiting_reason}: {said}"), view.waiting_reason


def _not_mounted(snapshot: Snapshot, pod: JsonObject) -> Iterator[tuple[_Missing, Evidence, str]]:
    if not any(view.waiting_reason in {"ContainerCreating", "PodInitializing"} for view in views_of(pod)):
        return
    for event in snapshot.events_of(ref_of(pod), "FailedMount"):
        missing = _read(str(event.get("message", "")))
        if missing is not None:
            yield missing, event_evidence(ref_of(pod), event), "a volume cannot be mounted"
            return


def _read(said: str) -> _Missing | None:
    if key := _KEY.search(said):
        return _Missing(key[2], key[3], key[1].strip('"'))
    if found := _OBJECT.search(said):
        return _Missing(_KINDS[found[1]], found[2], "")
    return None


def _is_there_now(snapshot: Snapshot, missing: _Missing) -> bool:
    """It came meanwhile: the kubelet tries again by itself."""
    found = snapshot.find(missing.kind, missing.name)
    field = "keys" if missing.kind == "Secret" else "data"
    return found is not None and (not missing.key or missing.key in part(found, field))


def _code(missing: _Missing) -> str:
    return f"{missing.kind.lower()}{'-key' if missing.key else ''}-missing"


def _cause(snapshot: Snapshot, missing: _Missing, pods: list[JsonObject]) -> str:
    needed_by = listed(snapshot.workload_of(pod).name for pod in pods)
    if missing.key:
        return f"The {missing.kind} {missing.name} has no key {missing.key}, which {needed_by} needs."
    return f"The {missing.kind} {missing.name}, which {needed_by} needs, does not exist."


def _fix(snapshot: Snapshot, missing: _Missing) -> Fix:
    thing = f"the key {missing.key}" if missing.key else f"the {missing.kind}"
    note = "settings: the variable's name and where it is kept" if missing.key else None
    summary = f"Deploy again: it makes {thing} anew, and the pods start by themselves."
    return Fix(summary, (snapshot.todoctl("deploy"),), note)


_LOOK = "kubectl describe pod NAME (State and Events)"
_FIX = "`./todoctl deploy` makes it anew; values come from `.env`, from the blueprint, or are generated."
ANALYZER = Analyzer(
    title="Secrets and ConfigMaps",
    entries=(
        GuideEntry(
            "secret-missing",
            "A Secret is missing",
            "Pods stay in CreateContainerConfigError, or in ContainerCreating with FailedMount.",
            _LOOK,
            "The Secret that the pod names does not exist in the namespace.",
            _FIX,
        ),
        GuideEntry(
            "secret-key-missing",
            "A key is missing in a Secret",
            "Pods stay in CreateContainerConfigError.",
            _LOOK,
            "The Secret is there without the key that the pod names.",
            _FIX,
        ),
        GuideEntry(
            "configmap-missing",
            "A ConfigMap is missing",
            "Pods stay in CreateContainerConfigError, or in ContainerCreating with FailedMount.",
            _LOOK,
            "The ConfigMap that the pod names does not exist in the namespace.",
            _FIX,
        ),
        GuideEntry(
            "configmap-key-missing",
            "A key is missing in a ConfigMap",
            "Pods stay in CreateContainerConfigError.",
            _LOOK,
            "The ConfigMap is there without the key that the pod names.",
            _FIX,
        ),
    ),
    check=_check,
)

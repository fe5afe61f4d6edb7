"""Disks that are full, as the database's own log says."""

from __future__ import annotations

import json
from collections.abc import Iterator

from todoctl.aiops_troubleshooter.analyzers.base import SURE, Analyzer, GuideEntry, effects_on, log_evidence
from todoctl.aiops_troubleshooter.log_signs import SYSTEM_SIGNS, find_signs
from todoctl.aiops_troubleshooter.objects import name_of, parts, text, views_of
from todoctl.aiops_troubleshooter.quantities import add
from todoctl.aiops_troubleshooter.report import Finding, Fix
from todoctl.aiops_troubleshooter.snapshot import FRESH_SECONDS, Snapshot
from todoctl.aiops_troubleshooter.troubles import is_crashing
from todoctl.programs.command import JsonObject

_FULL = [sign for sign in SYSTEM_SIGNS if sign.meaning == "disk-full"]


def _check(snapshot: Snapshot) -> Iterator[Finding]:
    for workload, pods in snapshot.pods_by_workload(snapshot.pods):
        for pod in pods:
            claim = next((name for one in parts(pod, "spec", "volumes") if (name := _claim(one))), "")
            lines = snapshot.lines_of(name_of(pod))
            if not any(is_crashing(snapshot, view) for view in views_of(pod)):
                if not claim:
                    continue  # it goes on, and has no disk of its own: a line in its log is no evidence
                lines = [line for line in lines if snapshot.is_within(line.at, FRESH_SECONDS)]
            sightings = find_signs(lines, _FULL)
            if not sightings:
                continue
            root = snapshot.ref("PersistentVolumeClaim", claim) if claim else workload
            yield Finding(
                "disk-full",
                root,
                "spec.resources.requests.storage" if claim else "spec.template.spec.volumes",
                f"{workload.name} has no space left{f' on its volume {claim}' if claim else ''}.",
                (log_evidence(pod, sightings[-1].line),),
                _fix(snapshot, pod, claim),
                SURE,
                effects_on([pod], "no space left on the device"),
            )
            break


def _fix(snapshot: Snapshot, pod: JsonObject, claim: str) -> Fix:
    look = snapshot.kubectl("exec", name_of(pod), "-- df -h")
    last = "database.storage: twice as much" if claim else None
    grow = _grow(snapshot, claim)
    if grow is None:
        return Fix(
            "Free space in it, or give it a larger volume (where the storage class allows it to grow).", (look,), last
        )
    return Fix("Let the volume grow: its storage class allows that, and what is in it stays.", (look, grow), last)


def _grow(snapshot: Snapshot, name: str) -> str | None:
    """The command that doubles a claim; None where its storage class does not let it grow, or nobody knows its size."""
    claim = snapshot.find("PersistentVolumeClaim", name) if name else None
    if claim is None:
        return None
    storage_class = snapshot.find("StorageClass", text(claim, "spec", "storageClassName"))
    size = text(claim, "spec", "resources", "requests", "storage")
    doubled = add(size, size)
    if storage_class is None or storage_class.get("allowVolumeExpansion") is not True or doubled is None:
        return None
    patch = json.dumps({"spec": {"resources": {"requests": {"storage": doubled}}}})
    return snapshot.kubectl(f"patch persistentvolumeclaim {name} --type=merge --patch='{patch}'")


def _claim(volume: JsonObject) -> str:
    return text(volume, "persistentVolumeClaim", "claimName")


ANALYZER = Analyzer(
    title="Storage",
    entries=(
        GuideEntry(
            "disk-full",
            "A volume is full",
            "`No space left on device` in the log; PostgreSQL stops or refuses writes.",
            "kubectl exec todo-postgres-0 -- df -h",
            "The data have grown to the volume's size.",
            "Free space, or raise `database.storage` where the storage class lets a volume grow.",
        ),
    ),
    check=_check,
)

"""Pods of one kind that run different builds under the same image name."""

from __future__ import annotations

from collections.abc import Iterator

from todoctl.aiops_troubleshooter.analyzers.base import LIKELY, Analyzer, GuideEntry, effects_on, status_evidence
from todoctl.aiops_troubleshooter.objects import ContainerView, labels_of, name_of, text, views_of
from todoctl.aiops_troubleshooter.report import Finding, Fix, Ref
from todoctl.aiops_troubleshooter.snapshot import Snapshot
from todoctl.programs.command import JsonObject

_Running = tuple[JsonObject, ContainerView]


def _check(snapshot: Snapshot) -> Iterator[Finding]:
    for workload, pods in snapshot.pods_by_workload(snapshot.pods):
        alike: dict[tuple[str, str, str], list[_Running]] = {}
        for pod in pods:
            # Pods of one revision only: during a rollout two builds run rightly.
            revision = labels_of(pod).get("pod-template-hash", "")
            for view in views_of(pod):
                if view.is_ready and revision and text(view.status, "imageID"):
                    alike.setdefault((revision, view.name, text(view.spec, "image")), []).append((pod, view))
        for (_, _, image), found in sorted(alike.items(), key=lambda item: item[0]):
            if len({_build(view) for _, view in found}) > 1 and "@" not in image:
                yield _finding(snapshot, workload, image, found)


def _build(view: ContainerView) -> str:
    return text(view.status, "imageID").rpartition("sha256:")[2]


def _finding(snapshot: Snapshot, workload: Ref, image: str, found: list[_Running]) -> Finding:
    newest = max(found, key=lambda one: (text(one[0], "metadata", "creationTimestamp"), name_of(one[0])))
    old = [one for one in found if _build(one[1]) != _build(newest[1])]
    return Finding(
        "image-stale",
        workload,
        f"{newest[1].field}.image",
        f"{len(old)} of {len(found)} pods of {workload.name} run an older build under the same name, {image}.",
        tuple(status_evidence(pod, f"imageID {_build(view)[:12]}") for pod, view in (old[0], newest)),
        Fix(
            "Start its pods anew: then all run what the node has under the name now. Never give a tag twice.",
            (snapshot.kubectl("rollout restart", f"{workload.kind.lower()}/{workload.name}"),),
        ),
        LIKELY,
        effects_on([pod for pod, _ in old], "runs an older build"),
        stops_nothing=True,
    )


ANALYZER = Analyzer(
    title="Stale images",
    entries=(
        GuideEntry(
            "image-stale",
            "Two builds run under one name",
            "Some pods show the old behaviour, others the new one, and all name the same image.",
            "kubectl get pods --output custom-columns=NAME:.metadata.name,BUILD:.status.containerStatuses[*].imageID",
            "An image was built anew under a tag that was in use; the tags that `./todoctl deploy` gives never are.",
            "`kubectl rollout restart`, then give each build a tag of its own.",
        ),
    ),
    check=_check,
)

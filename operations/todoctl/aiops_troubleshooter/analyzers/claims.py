"""Pods that wait for a volume. Called by scheduling.py, which sees them first."""

from __future__ import annotations

import re

from todoctl.aiops_troubleshooter.analyzers.base import LIKELY, SURE, event_evidence, listed, status_evidence
from todoctl.aiops_troubleshooter.analyzers.waiting import Waiting, explain_unknown
from todoctl.aiops_troubleshooter.objects import labels_of, name_of, parts, pod_spec_of, ref_of, text, value_at
from todoctl.aiops_troubleshooter.report import Finding, Fix
from todoctl.aiops_troubleshooter.snapshot import RECENT_SECONDS
from todoctl.minikube_deployer.labels import MANAGED_BY, PART_OF
from todoctl.programs.command import JsonObject

_NO_CLAIM = re.compile(r"persistentvolumeclaim \"([^\"]+)\" not found")


def explain_volume(waiting: Waiting) -> Finding:
    """The claim that is missing or gets no volume, or the volume that is elsewhere."""
    snapshot = waiting.snapshot
    if match := _NO_CLAIM.search(waiting.said):
        fix = Fix("Deploy again: it makes the claim.", (snapshot.todoctl("deploy"),))
        cause = f"The claim {match[1]}, which {waiting.workload.name} needs, does not exist."
        root = snapshot.ref("PersistentVolumeClaim", match[1])
        return waiting.finding("claim-missing", cause, fix, SURE, root=root, field="")
    volumes = parts(pod_spec_of(waiting.pods[0]), "volumes")
    names = [name for one in volumes if (name := text(one, "persistentVolumeClaim", "claimName"))]
    claims = [claim for name in names if (claim := snapshot.find("PersistentVolumeClaim", name)) is not None]
    unbound = next((claim for claim in claims if text(claim, "status", "phase") != "Bound"), None)
    if unbound is not None:
        return _unbound(waiting, unbound)
    if "node affinity" not in waiting.said:
        return explain_unknown(waiting)
    cause = f"The volume of {waiting.workload.name} can be used on no node that is there."
    fix = Fix("Bring back the node that holds the volume.", (snapshot.kubectl("get nodes,pv", namespaced=False),))
    return waiting.finding("volume-elsewhere", cause, fix, LIKELY, field="spec.volumeClaimTemplates")


def _unbound(waiting: Waiting, claim: JsonObject) -> Finding:
    snapshot, name = waiting.snapshot, name_of(claim)
    wanted = value_at(claim, "spec", "storageClassName")
    classes = [name_of(one) for one in snapshot.all("StorageClass")]
    complaint = next(
        iter(snapshot.events_of(ref_of(claim), "ProvisioningFailed", "FailedBinding", within_seconds=RECENT_SECONDS)),
        None,
    )
    if snapshot.sees("StorageClass") and isinstance(wanted, str) and wanted and wanted not in classes:
        why, field = f"there is no storage class {wanted}", "spec.storageClassName"
    elif snapshot.sees("StorageClass") and wanted is None:
        why, field = "it names no storage class, and the cluster has no default one", "spec.storageClassName"
    else:
        why, field = "no volume fits, and none is made for it", "spec"
    there = f"storage classes: {listed(classes) or 'none'}"
    return waiting.finding(
        "claim-not-bound",
        f"The claim {name} gets no volume: {why}.",
        _without_foreign_claim(waiting) if _is_foreign(waiting, claim) else _with_another_class(waiting, name),
        SURE,
        root=ref_of(claim),
        field=field,
        evidence=(
            status_evidence(claim, f"{text(claim, 'status', 'phase')}; {there}"),
            *((event_evidence(ref_of(claim), complaint),) if complaint else ()),
        ),
    )


def _is_foreign(waiting: Waiting, claim: JsonObject) -> bool:
    """The claim is none of the application's: somebody has added it to the pods of one of our releases by hand."""
    owner = waiting.snapshot.find(waiting.workload.kind, waiting.workload.name)
    labels = {} if owner is None else labels_of(owner)
    part_of = labels.get(PART_OF)
    is_ours = part_of is not None and labels.get(MANAGED_BY) == "Helm"
    return is_ours and labels_of(claim).get(PART_OF) != part_of


def _without_foreign_claim(waiting: Waiting) -> Fix:
    return Fix(
        f"Deploy again: {waiting.workload.name} needs no such volume, and is made without it. The claim stays.",
        (waiting.snapshot.todoctl("deploy"),),
    )


def _with_another_class(waiting: Waiting, claim: str) -> Fix:
    snapshot = waiting.snapshot
    return Fix(
        "Use a storage class that the cluster has. The claim must be made anew, and so far it holds no data.",
        (
            snapshot.kubectl("get storageclasses", namespaced=False),
            snapshot.kubectl("delete persistentvolumeclaim", claim),
            snapshot.todoctl("deploy"),
        ),
        safe=False,
    )

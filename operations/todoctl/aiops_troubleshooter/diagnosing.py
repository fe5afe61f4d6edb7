"""`todoctl diagnose`: from a snapshot to the answer."""

from __future__ import annotations

from collections.abc import Iterator

from todoctl.aiops_troubleshooter.analyzers.registry import ANALYZERS
from todoctl.aiops_troubleshooter.report import Diagnosis, Evidence, Finding, Fix, Ref
from todoctl.aiops_troubleshooter.root_cause import order_by_cause
from todoctl.aiops_troubleshooter.snapshot import Snapshot

NOTHING_DEPLOYED = "nothing-deployed"


def diagnose(snapshot: Snapshot) -> Diagnosis:
    """What is wrong, root causes first. Pure: the same snapshot gives the same answer."""
    findings = [finding for analyzer in ANALYZERS for finding in analyzer.check(snapshot)]
    if not findings:
        findings = list(_nothing_deployed(snapshot))
    return Diagnosis(
        findings=order_by_cause(snapshot, findings),
        could_not_see=snapshot.could_not_see,
        seconds=snapshot.seconds,
        is_reached=snapshot.unreachable is None,
    )


def _nothing_deployed(snapshot: Snapshot) -> Iterator[Finding]:
    if snapshot.unreachable is not None or not snapshot.sees("Deployment", "StatefulSet") or snapshot.workloads:
        return
    root = Ref("Namespace", "", snapshot.namespace)
    yield Finding(
        NOTHING_DEPLOYED,
        root,
        "",
        f"Nothing is deployed in namespace {snapshot.namespace} of context {snapshot.context}.",
        (Evidence(root, "status", "no Deployment and no StatefulSet"),),
        Fix("Deploy.", (snapshot.todoctl("deploy"),)),
        1.0,
    )

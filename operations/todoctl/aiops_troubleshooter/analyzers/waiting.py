"""Pods that the scheduler cannot place, as the analyzers of scheduling see them."""

from __future__ import annotations

from dataclasses import dataclass

from todoctl.aiops_troubleshooter.analyzers.base import LIKELY, count_of, effects_on, status_evidence
from todoctl.aiops_troubleshooter.objects import name_of
from todoctl.aiops_troubleshooter.report import Evidence, Finding, Fix, Ref
from todoctl.aiops_troubleshooter.snapshot import Snapshot
from todoctl.programs.command import JsonObject


@dataclass(frozen=True)
class Waiting:
    """Pods of one workload and why no node takes them."""

    snapshot: Snapshot
    workload: Ref
    pods: list[JsonObject]
    said: str

    def finding(
        self,
        code: str,
        cause: str,
        fix: Fix,
        confidence: float,
        *,
        root: Ref | None = None,
        field: str,
        evidence: tuple[Evidence, ...] = (),
        is_symptom: bool = False,
    ) -> Finding:
        return Finding(
            code=code,
            root=root or self.workload,
            field=field,
            cause=cause,
            evidence=(status_evidence(self.pods[0], f"Unschedulable: {self.said}"), *evidence),
            fix=fix,
            confidence=confidence,
            effects=effects_on(self.pods, "no node takes it"),
            is_symptom=is_symptom,
        )


def explain_unknown(waiting: Waiting) -> Finding:
    """The scheduler says something that is not known here."""
    cause = f"No node takes {count_of(waiting.pods)} of {waiting.workload.name}."
    fix = Fix("Read what the scheduler says.", (waiting.snapshot.kubectl("describe pod", name_of(waiting.pods[0])),))
    return waiting.finding("unschedulable", cause, fix, LIKELY, field="spec.template.spec", is_symptom=True)

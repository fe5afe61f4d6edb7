"""What the API server refuses, as the analyzers of admission see it."""

from __future__ import annotations

from dataclasses import dataclass

from todoctl.aiops_troubleshooter.objects import owner_of, ref_of
from todoctl.aiops_troubleshooter.report import Effect, Evidence, Finding, Fix, Ref
from todoctl.aiops_troubleshooter.snapshot import Snapshot
from todoctl.programs.command import JsonObject


@dataclass(frozen=True)
class Refusal:
    """A ReplicaSet, StatefulSet or Job whose pods are refused."""

    snapshot: Snapshot
    maker: JsonObject
    said: str
    evidence: Evidence

    @property
    def workload(self) -> Ref:
        kind, name = owner_of(self.maker)
        return self.snapshot.ref(kind, name) if kind == "Deployment" else ref_of(self.maker)

    def finding(self, code: str, root: Ref, field: str, cause: str, fix: Fix, confidence: float) -> Finding:
        effects = (
            Effect(ref_of(self.maker), "makes no pod (FailedCreate)"),
            *((Effect(self.workload, "lacks pods"),) if self.workload != ref_of(self.maker) else ()),
        )
        return Finding(code, root, field, cause, (self.evidence,), fix, confidence, effects)

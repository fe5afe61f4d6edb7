"""How a deployment fares, as far as a mending must know: what is ready, and what is wrong."""

from __future__ import annotations

from dataclasses import dataclass

from todoctl.aiops_troubleshooter.objects import ref_of
from todoctl.aiops_troubleshooter.report import Diagnosis, Finding, Ref
from todoctl.aiops_troubleshooter.snapshot import Snapshot
from todoctl.minikube_deployer.rollout import workload_of

_LASTING = frozenset({"Deployment", "StatefulSet"})


@dataclass(frozen=True)
class Health:
    """One look at a deployment."""

    ready: frozenset[Ref]
    unready: frozenset[Ref]
    faults: frozenset[tuple[str, Ref]]

    @classmethod
    def of(cls, snapshot: Snapshot, diagnosis: Diagnosis) -> Health:
        lasting = [one for one in snapshot.workloads if one.get("kind") in _LASTING]
        ready = frozenset(ref_of(one) for one in lasting if workload_of(one).is_done)
        faults = frozenset((one.code, one.root) for one in diagnosis.findings)
        return cls(ready, frozenset(map(ref_of, lasting)) - ready, faults)

    def has(self, finding: Finding) -> bool:
        return (finding.code, finding.root) in self.faults

    def is_worse_than(self, before: Health, finding: Finding) -> bool:
        """Something that was ready is not; or something new is wrong, and what should be mended still is.

        A new fault alone may have been hidden behind the mended one, and is no harm of the mending.
        """
        return bool(before.ready - self.ready) or (self.has(finding) and bool(self.faults - before.faults))

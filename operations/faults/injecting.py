"""Puts a fault into a deployment and takes it out again."""

from __future__ import annotations

from faults.changes import Changes
from faults.fault import Fault
from faults.healing import heal
from faults.lab import Lab
from faults.record import FaultRecord
from todoctl.errors import ExitCode, OpsError


def record_of(lab: Lab) -> FaultRecord:
    """What is broken in a deployment now."""
    return FaultRecord(lab.folder.root / "faults.json")


def inject_fault(lab: Lab, fault: Fault) -> None:
    """Breaks the deployment. Raises OpsError when it is not ours to break, or the fault cannot be made or is there."""
    if fault.inject is None:
        raise OpsError(
            f"The fault {fault.name} cannot be put into a running cluster: {fault.why_recorded}.",
            fix="Choose one that ./todoctl fault list shows without that remark.",
            exit_code=ExitCode.USAGE,
        )
    lab.check_is_ours()
    record = record_of(lab)
    if fault.name in record.names():
        raise OpsError(
            f"The fault {fault.name} is there already, at least in part.",
            fix=f"Take it back first: ./todoctl fault heal {fault.name}{lab.target.options}",
            exit_code=ExitCode.STACK,
        )
    lab.folder.create()
    record.begin(fault.name)
    fault.inject(Changes(lab, fault.name, record))


def heal_fault(lab: Lab, name: str) -> bool:
    """Brings back the state of before; False when the fault was not there."""
    record = record_of(lab)
    if name not in record.names():
        return False
    lab.check_is_ours()
    heal(lab, record, name)
    return True

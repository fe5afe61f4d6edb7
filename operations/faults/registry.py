"""Every fault of the catalogue, in its order."""

from __future__ import annotations

from faults import data_faults, network_faults, placement_faults, running_faults, settings_faults, upkeep_faults
from faults.fault import Fault
from todoctl.errors import ExitCode, OpsError

FAULTS: tuple[Fault, ...] = (
    *settings_faults.FAULTS,
    *running_faults.FAULTS,
    *placement_faults.FAULTS,
    *network_faults.FAULTS,
    *data_faults.FAULTS,
    *upkeep_faults.FAULTS,
)


def find_fault(name: str) -> Fault:
    """The fault of that name or number. Raises OpsError when there is none."""
    found = next((one for one in FAULTS if name in {one.name, str(one.number)}), None)
    if found is None:
        raise OpsError(
            f"There is no fault {name!r}.",
            fix="See those that there are: ./todoctl fault list",
            exit_code=ExitCode.USAGE,
        )
    return found

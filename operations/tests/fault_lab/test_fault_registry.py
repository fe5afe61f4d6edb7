"""The catalogue is whole, and what each fault expects is what the diagnosis can say."""

import re

import pytest

from faults.decoys import DECOYS
from faults.fault import Fault
from faults.moments import MOMENTS
from faults.quiet import PAIRS
from faults.registry import FAULTS, find_fault
from tests.aiops_troubleshooter.cases_admission import CASES as ADMISSION_CASES
from tests.aiops_troubleshooter.cases_machine import CASES as MACHINE_CASES
from tests.aiops_troubleshooter.cases_network import CASES as NETWORK_CASES
from tests.aiops_troubleshooter.cases_placement import CASES as PLACEMENT_CASES
from tests.aiops_troubleshooter.cases_run import CASES as RUN_CASES
from tests.aiops_troubleshooter.cases_start import CASES as START_CASES
from tests.aiops_troubleshooter.cases_upkeep import CASES as UPKEEP_CASES
from todoctl.errors import ExitCode, OpsError

CASES = (*START_CASES, *RUN_CASES, *NETWORK_CASES, *PLACEMENT_CASES, *ADMISSION_CASES, *UPKEEP_CASES, *MACHINE_CASES)


def test_every_fault_of_the_catalogue_is_there_once() -> None:
    assert [fault.number for fault in FAULTS] == list(range(1, 49))
    assert len({fault.name for fault in FAULTS}) == len(FAULTS)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_teaches_something_and_says_why_it_is_not_made(fault: Fault) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", fault.name)
    assert fault.lesson.endswith(".")
    assert (fault.inject is None) == bool(fault.why_recorded)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_each_code_is_one_that_the_analyzers_have_a_case_for(fault: Fault) -> None:
    assert set(fault.root.codes) <= {case.code for case in CASES}


def test_a_fault_is_found_by_name_and_by_number() -> None:
    assert find_fault("image-tag") is find_fault("1")
    with pytest.raises(OpsError) as caught:
        find_fault("no-such-fault")
    assert caught.value.exit_code == ExitCode.USAGE


def test_pairs_are_of_faults_that_can_be_made() -> None:
    assert len(PAIRS) >= 10
    for first, second in PAIRS:
        assert find_fault(first).inject is not None
        assert find_fault(second).inject is not None
        assert first != second


def test_there_are_enough_decoys_and_quiet_moments() -> None:
    assert len({one.name for one in DECOYS}) >= 10
    assert {"healthy", "starting", "scaled-up", "rolled"} <= {one.name for one in MOMENTS}

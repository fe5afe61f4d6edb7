"""Every fault that the guide names: found with its object and field, and not confused with what resembles it."""

import pytest

from tests.aiops_troubleshooter.case import Case
from tests.aiops_troubleshooter.cases_admission import CASES as ADMISSION_CASES
from tests.aiops_troubleshooter.cases_inside import CASES as INSIDE_CASES
from tests.aiops_troubleshooter.cases_machine import CASES as MACHINE_CASES
from tests.aiops_troubleshooter.cases_network import CASES as NETWORK_CASES
from tests.aiops_troubleshooter.cases_placement import CASES as PLACEMENT_CASES
from tests.aiops_troubleshooter.cases_run import CASES as RUN_CASES
from tests.aiops_troubleshooter.cases_start import CASES as START_CASES
from tests.aiops_troubleshooter.cases_upkeep import CASES as UPKEEP_CASES
from tests.aiops_troubleshooter.world import codes, healthy_world, where
from todoctl.aiops_troubleshooter.analyzers.registry import ANALYZERS

CASES = (
    *START_CASES,
    *RUN_CASES,
    *NETWORK_CASES,
    *PLACEMENT_CASES,
    *ADMISSION_CASES,
    *UPKEEP_CASES,
    *MACHINE_CASES,
    *INSIDE_CASES,
)
# What a symptom looks like whose cause is hidden from us: an honest answer.
SYMPTOMS = {
    *("readiness-fails", "container-crashes", "migration-failed", "cluster-unreachable", "forward-not-ready"),
    *("database-unreachable", "helm-release-failed"),
}
CODES = sorted(entry.code for analyzer in ANALYZERS for entry in analyzer.entries)
# As another code that has a case, with another word in it.
SAME_WAY = {"not-enough-pods", "not-enough-ephemeral-storage", "network-policy-blocks-service"}


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_fault_is_found(case: Case) -> None:
    world = healthy_world()
    case.fault(world)
    finding = world.only_finding()
    assert (finding.code, where(finding)) == (case.code, case.root)
    assert case.says in finding.cause
    assert finding.cause.endswith(".")
    assert finding.evidence
    assert finding.fix.summary.endswith(".")
    assert 0.5 <= finding.confidence <= 1.0
    assert world.diagnose().exit_code != 0


@pytest.mark.parametrize("case", CASES, ids=str)
def test_what_resembles_it_is_not_taken_for_it(case: Case) -> None:
    world = healthy_world()
    case.look_alike(world)
    assert case.code not in codes(world.findings())


@pytest.mark.parametrize("case", CASES, ids=str)
def test_missing_data_gives_no_wrong_cause(case: Case) -> None:
    world = healthy_world()
    case.fault(world)
    case.missing(world)
    found = set(codes(world.findings()))
    assert found <= {case.code} | SYMPTOMS
    assert (case.code in found) == case.still_found


def test_every_code_of_the_guide_has_a_case() -> None:
    assert len(CODES) == len(set(CODES))
    assert {case.code for case in CASES} == set(CODES) - SAME_WAY


def test_every_case_belongs_to_an_analyzer_that_documents_it() -> None:
    for case in CASES:
        world = healthy_world()
        case.fault(world)
        snapshot = world.snapshot()
        for analyzer in ANALYZERS:
            documented = {entry.code for entry in analyzer.entries}
            assert set(codes(list(analyzer.check(snapshot)))) <= documented

from todoctl.deployment_tester.checks import ALL_CHECKS
from todoctl.deployment_tester.criteria import ACCEPTANCE_CRITERIA, REQUIREMENTS, every_criterion


def test_every_line_of_the_specification_has_a_check() -> None:
    proven = {check.criterion for check in ALL_CHECKS}
    assert [line for line in every_criterion() if line not in proven] == []
    assert [line for line in REQUIREMENTS if line not in proven] == []


def test_the_lines_are_the_specifications_own() -> None:
    assert {group: len(lines) for group, lines in ACCEPTANCE_CRITERIA.items()} == {
        "Minikube Setup": 3,
        "Deployment Validation": 4,
        "Functional Validation": 5,
        "Observability & Resilience": 4,
        "Documentation & Cleanup": 4,
    }
    known = {*every_criterion(), *REQUIREMENTS}
    assert [check.id for check in ALL_CHECKS if check.criterion not in known] == []


def test_a_criterion_is_checked_in_its_own_group() -> None:
    wrong = [
        check.id for check in ALL_CHECKS if check.criterion not in {*ACCEPTANCE_CRITERIA[check.group], *REQUIREMENTS}
    ]
    assert wrong == []


def test_checks_are_told_apart_and_build_upon_earlier_ones() -> None:
    before: set[str] = set()
    for check in ALL_CHECKS:
        assert check.id not in before
        assert set(check.needs) <= before, check.id
        before.add(check.id)
    assert len({check.title for check in ALL_CHECKS}) == len(ALL_CHECKS)


def test_what_disturbs_comes_after_what_only_looks() -> None:
    kinds = [check.disturbs for check in ALL_CHECKS if check.group == "Observability & Resilience"]
    assert kinds == sorted(kinds)

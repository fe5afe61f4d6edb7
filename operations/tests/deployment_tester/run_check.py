"""Runs one check by its id."""

import pytest

from todoctl.deployment_tester.checks import ALL_CHECKS
from todoctl.deployment_tester.outcome import CheckFailedError
from todoctl.deployment_tester.trial import Trial


def run_check(check_id: str, trial: Trial) -> str:
    """The evidence of a check that must pass."""
    return next(check for check in ALL_CHECKS if check.id == check_id).function(trial).text


def failure_of(check_id: str, trial: Trial) -> str:
    """The problem and the fix of a check that must fail."""
    with pytest.raises(CheckFailedError) as error:
        run_check(check_id, trial)
    assert error.value.fix
    return f"{error.value.problem} {error.value.fix}"

"""Runs the checks one after the other, and removes what they made."""

from __future__ import annotations

import time
import traceback
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from todoctl.deployment_tester.check import Check
from todoctl.deployment_tester.checks import ALL_CHECKS
from todoctl.deployment_tester.deployment import Deployment
from todoctl.deployment_tester.outcome import CheckFailedError, CheckSkippedError
from todoctl.deployment_tester.people import People
from todoctl.deployment_tester.report import CheckResult, Report, Status
from todoctl.deployment_tester.trial import Trial
from todoctl.deployment_tester.trouble import collect_trouble
from todoctl.errors import OpsError
from todoctl.progress import Progress

_SHOWN_CHARACTERS = 110


def verify(
    deployment: Deployment,
    progress: Progress,
    *,
    browser: bool,
    disturb: bool,
    checks: Sequence[Check] = ALL_CHECKS,
) -> Report:
    """Makes every check and returns what they found. What the tests made is removed in the end, on Ctrl-C too.

    browser: False leaves out the checks in a browser. disturb: False leaves out those that end or scale pods.
    """
    started_at, started = datetime.now(UTC), time.monotonic()
    trial = Trial(deployment, People(deployment))
    results: dict[str, CheckResult] = {}
    left_behind: list[str] = []
    try:
        for check in checks:
            reason = _reason_to_skip(check, results, browser=browser, disturb=disturb)
            results[check.id] = _run(check, trial, progress, reason)
            if check.disturbs:
                trial.people.reconnect()
    finally:
        with progress.step("removing the test users and their data") as step:
            left_behind = trial.people.remove_all()
            if left_behind:
                step.fail("not everything")
                for sentence in left_behind:
                    step.show(sentence)
    return Report(deployment, started_at, time.monotonic() - started, list(results.values()), left_behind)


def _reason_to_skip(check: Check, results: Mapping[str, CheckResult], *, browser: bool, disturb: bool) -> str | None:
    if check.uses_browser and not browser:
        return "Not asked for: it needs a browser."
    if check.disturbs and not disturb:
        return "Not asked for: it ends or scales pods."
    for needed in check.needs:
        before = results.get(needed)
        if before is not None and before.status != "passed":
            return f"Builds upon the check “{before.check.title}” ({needed}), which {_past(before.status)}."
    return None


def _run(check: Check, trial: Trial, progress: Progress, reason_to_skip: str | None) -> CheckResult:
    started = time.monotonic()
    with progress.step(check.title) as step:
        result = (
            CheckResult(check, "skipped", 0.0, reason_to_skip)
            if reason_to_skip is not None
            else _try(check, trial, started)
        )
        shown = result.evidence.splitlines()[0][:_SHOWN_CHARACTERS]
        if result.status == "failed":
            step.fail(f"FAILED: {shown}")
        else:
            step.outcome = shown if result.status == "passed" else f"skipped: {shown}"
    return result


def _try(check: Check, trial: Trial, started: float) -> CheckResult:
    try:
        evidence = check.function(trial)
    except CheckSkippedError as skipped:
        return CheckResult(check, "skipped", time.monotonic() - started, skipped.reason)
    except CheckFailedError as failed:
        problem, fix, details = failed.problem, failed.fix, failed.details
    except OpsError as error:
        problem, fix, details = error.problem, error.fix, error.details
    except Exception:  # noqa: BLE001 - one check that meets something unforeseen must not cost the report
        problem, details = "The check met something that it does not know.", traceback.format_exc()
        fix = "Read the lines below; if the deployment is fine, this check is wrong: report it with them."
    else:
        seconds = time.monotonic() - started
        return CheckResult(check, "passed", seconds, evidence.text, turn_seconds=evidence.turn_seconds)
    seconds = time.monotonic() - started
    trouble = collect_trouble(trial.deployment, check.about)
    return CheckResult(check, "failed", seconds, problem, fix, "\n".join(filter(None, (details, trouble))))


def _past(status: Status) -> str:
    return "failed" if status == "failed" else "was skipped"

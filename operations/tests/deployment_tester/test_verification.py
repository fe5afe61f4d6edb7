"""The order of things: what is skipped and why, what failures are explained with, what is removed at the end."""

import io
from collections.abc import Callable, Sequence

import pytest

from tests.deployment_tester.fake_cluster import FakeCluster, healthy_cluster, make_deployment
from todoctl.deployment_tester.check import Check
from todoctl.deployment_tester.outcome import CheckFailedError, CheckSkippedError, Evidence
from todoctl.deployment_tester.people import People
from todoctl.deployment_tester.report import Report
from todoctl.deployment_tester.trial import Trial
from todoctl.deployment_tester.verification import verify
from todoctl.errors import ExitCode, OpsError
from todoctl.progress import Progress
from todoctl.shell import Result


def make_check(check_id: str, function: Callable[[Trial], Evidence] | None = None, **fields: object) -> Check:
    return Check(check_id, "Group", "Criterion", f"title of {check_id}", function or _pass, **fields)  # pyright: ignore[reportArgumentType]


def _pass(_trial: Trial) -> Evidence:
    return Evidence("seen")


def _fail(_trial: Trial) -> Evidence:
    raise CheckFailedError("It is broken.", fix="Mend it.", details="its last words")


def run(
    cluster: FakeCluster, *checks: Check, browser: bool = True, disturb: bool = True, progress: Progress | None = None
) -> Report:
    shown = progress or Progress(io.StringIO(), lively=False)
    return verify(make_deployment(cluster), shown, browser=browser, disturb=disturb, checks=checks)


def test_what_builds_upon_a_failure_is_skipped_and_says_why() -> None:
    report = run(
        healthy_cluster(),
        make_check("base", _fail),
        make_check("above", needs=("base",)),
        make_check("top", needs=("above",)),
        make_check("beside"),
    )
    assert [(result.check.id, result.status) for result in report.results] == [
        ("base", "failed"),
        ("above", "skipped"),
        ("top", "skipped"),
        ("beside", "passed"),
    ]
    assert report.results[1].evidence == "Builds upon the check “title of base” (base), which failed."
    assert report.results[2].evidence.endswith("which was skipped.")
    assert report.exit_code == ExitCode.CHECK_FAILED


def test_what_was_not_asked_for_is_skipped_and_says_so() -> None:
    report = run(
        healthy_cluster(),
        make_check("page", uses_browser=True),
        make_check("kill", disturbs=True),
        browser=False,
        disturb=False,
    )
    assert [result.evidence for result in report.results] == [
        "Not asked for: it needs a browser.",
        "Not asked for: it ends or scales pods.",
    ]
    assert report.exit_code == ExitCode.OK


def test_a_check_may_find_that_it_cannot_be_made() -> None:
    def skip(_trial: Trial) -> Evidence:
        raise CheckSkippedError("No rights.")

    result = run(healthy_cluster(), make_check("a", skip)).results[0]
    assert (result.status, result.evidence) == ("skipped", "No rights.")


def test_a_failure_brings_events_and_logs_without_secrets() -> None:
    cluster = healthy_cluster()
    involved = {"kind": "Pod", "name": "todo-backend-5d8-1"}
    event = {"kind": "Event", "metadata": {"name": "e1"}, "type": "Warning", "involvedObject": involved}
    other = {"kind": "Event", "metadata": {"name": "e2"}, "type": "Warning", "message": "of the page"}
    cluster.put(event | {"reason": "Unhealthy", "message": "probe failed"})
    cluster.put(other | {"involvedObject": {"kind": "Pod", "name": "todo-frontend-5d8-1"}})
    cluster.logs["todo-backend-5d8-1"] = "cannot connect with the-app-password\n"
    result = run(cluster, make_check("a", _fail, about=("backend",))).results[0]
    assert result.fix == "Mend it."
    assert result.details.splitlines() == [
        "its last words",
        "event: Pod/todo-backend-5d8-1: Unhealthy: probe failed",
        "log of todo-backend-5d8-1: cannot connect with ***",
        "log of todo-backend-5d8-2: a line of todo-backend-5d8-2",
    ]


def test_an_error_of_a_program_is_a_failure_with_its_fix() -> None:
    def refuse(_trial: Trial) -> Evidence:
        raise OpsError("No cluster.", fix="Start one.", exit_code=ExitCode.STACK, details="connection refused")

    result = run(healthy_cluster(), make_check("a", refuse)).results[0]
    assert (result.status, result.evidence, result.fix) == ("failed", "No cluster.", "Start one.")
    assert result.details == "connection refused"


def test_something_unforeseen_does_not_cost_the_report() -> None:
    def stumble(_trial: Trial) -> Evidence:
        raise KeyError("metadata")

    report = run(healthy_cluster(), make_check("a", stumble), make_check("b"))
    assert [result.status for result in report.results] == ["failed", "passed"]
    assert "KeyError: 'metadata'" in report.results[0].details


def test_progress_tells_each_check_as_it_ends() -> None:
    shown = io.StringIO()
    run(healthy_cluster(), make_check("a"), make_check("b", _fail), progress=Progress(shown, lively=False))
    lines = shown.getvalue().splitlines()
    assert lines[0].startswith("+ title of a: seen (")
    assert lines[1].startswith("x title of b: FAILED: It is broken. (")
    assert lines[2].startswith("+ removing the test users and their data: done (")


@pytest.mark.parametrize("ending", [_fail, None])
def test_what_the_tests_made_is_removed_on_failure_and_on_ctrl_c(ending: Callable[[Trial], Evidence] | None) -> None:
    cluster = healthy_cluster()
    removed: list[tuple[str, tuple[str, ...], str]] = []

    def psql(pod: str, command: Sequence[str], given: str) -> Result:
        removed.append((pod, tuple(command), given))
        return Result(0, "", "")

    def interrupt(_trial: Trial) -> Evidence:
        raise KeyboardInterrupt

    def sign_up(trial: Trial) -> Evidence:
        trial.people.account("Anna")
        return (ending or interrupt)(trial)

    cluster.executed = psql
    if ending is None:
        with pytest.raises(KeyboardInterrupt):
            run(cluster, make_check("a", sign_up))
    else:
        assert run(cluster, make_check("a", sign_up)).left_behind == []
    pod, command, sql = removed[0]
    assert pod == "todo-postgres-0"
    pattern = next(word for word in command if word.startswith("pattern="))
    assert pattern.startswith("pattern=verify-q")
    assert pattern.endswith("-%@todo.invalid")
    assert "delete from public.tasks" in sql


def test_nothing_is_removed_when_nobody_signed_up() -> None:
    cluster = healthy_cluster()
    run(cluster, make_check("a"))
    assert not any(call[0] == "exec" for call in cluster.calls)


def test_what_cannot_be_removed_is_said() -> None:
    cluster = healthy_cluster()
    cluster.executed = lambda _pod, _command, _given: Result(1, "", "pod is gone")

    def sign_up(trial: Trial) -> Evidence:
        return Evidence(trial.people.account("Anna").email)

    left = run(cluster, make_check("a", sign_up)).left_behind
    assert len(left) == 1
    assert left[0].startswith("The test accounts verify-q")


def test_accounts_in_a_database_elsewhere_are_named() -> None:
    people = People(make_deployment(healthy_cluster(), releases=("todo-backend", "todo-frontend")))
    assert people.remove_all() == []
    people.account("Anna")
    assert "are left there (1)" in people.remove_all()[0]

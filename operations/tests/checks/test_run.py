import io
import sys
from pathlib import Path

import pytest

from todoctl.checks.browser import find_chromium
from todoctl.checks.counts import Counts
from todoctl.checks.run import CheckRun
from todoctl.checks.steps import CheckPlan, CheckStep
from todoctl.errors import ExitCode, OpsError
from todoctl.local_stack.node import Node
from todoctl.progress import Progress
from todoctl.repository import Repository


@pytest.fixture
def out() -> io.StringIO:
    return io.StringIO()


@pytest.fixture
def run(tmp_path: Path, out: io.StringIO) -> CheckRun:
    (tmp_path / "test-results").mkdir()
    return CheckRun(Repository(tmp_path), Progress(out, lively=False))


def python_step(name: str, script: str, folder: Path, junit: Path | None = None) -> CheckStep:
    return CheckStep(name, [sys.executable, "-c", script], folder, timeout_seconds=30, junit=junit)


def writes_report(path: Path, cases: str, exit_code: int) -> str:
    return f"import sys; open({str(path)!r}, 'w').write('<testsuite>{cases}</testsuite>'); sys.exit({exit_code})"


def test_a_failing_check_is_shown_counted_and_does_not_hide_the_next(
    run: CheckRun, out: io.StringIO, tmp_path: Path
) -> None:
    report = tmp_path / "report.xml"
    run.run_step(python_step("ruff check: backend", "print('E501 line too long'); raise SystemExit(1)", tmp_path))
    run.run_step(python_step("tests: backend", writes_report(report, "<testcase/><testcase/>", 0), tmp_path, report))
    run.report_failures()

    assert run.counts == Counts(passed=2, failed=1)
    assert run.failures == ["ruff check: backend"]
    shown = out.getvalue()
    assert "x ruff check: backend: FAILED (" in shown
    assert "    E501 line too long\n" in shown
    assert "+ tests: backend: 2 passed, 0 failed (" in shown
    assert shown.endswith("Failed: ruff check: backend\n")


def test_failed_tests_are_counted_as_the_runner_counted_them(run: CheckRun, tmp_path: Path) -> None:
    report = tmp_path / "report.xml"
    cases = "<testcase/><testcase><failure/></testcase><testcase><failure/></testcase>"
    run.run_step(python_step("tests: backend", writes_report(report, cases, 1), tmp_path, report))
    assert run.counts == Counts(passed=1, failed=2)
    assert run.failures == ["tests: backend"]


def test_the_end_tells_of_the_first_failure_and_names_the_others(
    run: CheckRun, tmp_path: Path, out: io.StringIO
) -> None:
    report = tmp_path / "report.xml"
    message = "&#10;".join(f"line {number}" for number in range(30))
    failures = [f'<testcase name="b{number}"><error message="no"/></testcase>' for number in range(10)]
    cases = f'<testcase name="good"/><testcase name="a"><failure message="{message}"/></testcase>{"".join(failures)}'
    run.run_step(python_step("tests: backend", writes_report(report, cases, 1), tmp_path, report))
    run.report_failures()

    _, said = out.getvalue().split("tests: backend: a\n")
    assert said.startswith("    line 0\n")
    assert "    line 15\n  also: b0\n" in said
    assert "line 16" not in said
    assert said.endswith("  also: b7\n  and 2 more\nFailed: tests: backend\n")


def test_a_runner_that_fails_although_its_tests_passed_is_a_failure(run: CheckRun, tmp_path: Path) -> None:
    report = tmp_path / "report.xml"
    run.run_step(python_step("tests: frontend", writes_report(report, "<testcase/>", 1), tmp_path, report))
    assert run.counts == Counts(passed=1, failed=1)
    assert run.failures == ["tests: frontend"]


def test_a_report_of_an_earlier_run_does_not_count(run: CheckRun, tmp_path: Path, out: io.StringIO) -> None:
    report = tmp_path / "report.xml"
    report.write_text("<testsuite><testcase/></testsuite>")
    run.run_step(python_step("tests: backend", "print('crashed early')", tmp_path, report))
    assert run.counts == Counts(failed=1)
    assert "crashed early" in out.getvalue()


def test_a_runner_that_is_not_there_is_a_failure_and_no_crash(run: CheckRun, tmp_path: Path, out: io.StringIO) -> None:
    run.run_step(CheckStep("biome", ["/no/such/biome"], tmp_path))
    assert run.failures == ["biome"]
    assert "/no/such/biome cannot be started" in out.getvalue()


def test_what_cannot_even_begin_is_said_and_counted(
    run: CheckRun, monkeypatch: pytest.MonkeyPatch, out: io.StringIO
) -> None:
    monkeypatch.setenv("CHROMIUM", "/no/chrome")
    assert run.run_all(fast=False) == ExitCode.TOOL
    assert run.counts == Counts(failed=1)
    assert "CHROMIUM names /no/chrome" in out.getvalue()


def test_the_plan_covers_every_room_and_fast_leaves_out_the_slow_tests(tmp_path: Path) -> None:
    plan = CheckPlan(Repository(tmp_path), Node(Path("/opt/node"), ("/opt/npm",), "v24.0.0"), tmp_path)
    assert [step.name for step in plan.static_checks()] == [
        *("ruff check: backend", "ruff check: operations", "ruff check: bench"),
        *("ruff format: backend", "ruff format: operations", "ruff format: bench"),
        *("pyright: backend", "pyright: operations", "import rules: backend", "biome"),
        *("tsc: chat-element", "tsc: frontend", "tsc: e2e"),
    ]
    assert all("not integration" in step.argv for step in plan.python_tests(fast=True))
    assert not any("not integration" in step.argv for step in plan.python_tests(fast=False))
    # Those on clusters are a step of their own, and no other's.
    assert "--ignore=tests/deployment" in plan.python_tests(fast=False)[1].argv
    assert "tests/deployment" in plan.deployment_tests().argv
    assert list(plan.generated_files().argv)[-2:] == ["generate", "--check"]
    for chromium, selected in (("/opt/chromium", False), (None, True)):
        element, frontend = plan.javascript_tests(chromium)
        assert (element.name, frontend.name) == ("tests: chat-element", "tests: frontend")
        assert ("--project=unit" in element.argv) is selected
        assert element.env.get("CHROMIUM") == chromium


def test_the_browser_is_found_by_its_variable(tmp_path: Path) -> None:
    program = tmp_path / "my-chrome"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    assert find_chromium({"CHROMIUM": str(program)}) == str(program)


def test_a_missing_browser_is_said_with_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(OpsError) as error:
        find_chromium({})
    assert error.value.exit_code == ExitCode.TOOL
    assert "apt install chromium" in error.value.fix

    with pytest.raises(OpsError, match="CHROMIUM names /no/chrome, which is no program"):
        find_chromium({"CHROMIUM": "/no/chrome"})

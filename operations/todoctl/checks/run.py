"""Runs the checks: a failing one does not hide the others."""

from contextlib import ExitStack
from dataclasses import dataclass, field

from todoctl import shell
from todoctl.checks.browser import find_chromium
from todoctl.checks.counts import BadReportError, Counts, FailedTest, read_failed_tests, read_junit
from todoctl.checks.steps import CheckPlan, CheckStep
from todoctl.checks.temporary_stack import temporary_stack
from todoctl.errors import ExitCode, OpsError
from todoctl.files import last_lines
from todoctl.local_stack.node import ensure_node, ensure_node_modules
from todoctl.progress import Progress
from todoctl.python_environment import ensure_installed
from todoctl.repository import Repository

_SHOWN_LINES = 80
# What stands last is what is left where a long log is cut: enough of the first failure, and the names of some others.
_LINES_OF_FIRST_FAILURE = 16
_NAMED_FAILURES = 8


@dataclass
class CheckRun:
    """One run of `todoctl test`: what was counted and what failed."""

    repository: Repository
    progress: Progress
    counts: Counts = field(default_factory=Counts)
    failures: list[str] = field(default_factory=list[str])
    failed_tests: list[tuple[str, list[FailedTest]]] = field(default_factory=list[tuple[str, list[FailedTest]]])
    """Of each failed step that names its tests: the step's name, and those that failed."""

    def run_all(self, *, fast: bool) -> ExitCode:
        """Prepares the environments, then runs every check; what cannot even begin counts as a failure too."""
        try:
            chromium = None if fast else find_chromium()
            plan = self._prepare()
        except OpsError as error:
            self._note_failure("preparations", error.describe(), Counts())
            return error.exit_code
        for step in (
            *plan.static_checks(),
            plan.generated_files(),
            *plan.python_tests(fast=fast),
            *plan.javascript_tests(chromium),
        ):
            self.run_step(step)
        if chromium is not None:
            self._run_browser_tests(plan, chromium)
            self.run_step(plan.deployment_tests())
        return ExitCode.CHECK_FAILED if self.failures else ExitCode.OK

    def run_step(self, step: CheckStep) -> None:
        """Runs one check and counts its tests; one that fails without a failed test counts as one failure."""
        with self.progress.step(step.name) as shown:
            counts, complaint = self._try_step(step)
            if complaint is None:
                shown.outcome = "passed" if step.junit is None else str(counts)
                self.counts += counts
            else:
                shown.fail("FAILED" if step.junit is None else f"FAILED, {counts}")
        if complaint is not None:
            self._note_failure(step.name, complaint, counts)
            if counts.failed and step.junit is not None:
                self.failed_tests.append((step.name, read_failed_tests(step.junit)))

    def _try_step(self, step: CheckStep) -> tuple[Counts, str | None]:
        """What was counted, and what to show of a failure."""
        log = self.repository.root / "test-results" / f"{step.name.replace(': ', '-').replace(' ', '-')}.log"
        if step.junit is not None:
            step.junit.unlink(missing_ok=True)
        try:
            result = shell.run(step.argv, cwd=step.cwd, env=step.env, timeout_seconds=step.timeout_seconds, log=log)
        except OpsError as error:
            return Counts(), error.describe()
        output = f"{last_lines(result.output, _SHOWN_LINES)}\n(all of it: {log})"
        try:
            counts = Counts() if step.junit is None else read_junit(step.junit)
        except BadReportError as error:
            return Counts(), f"{output}\n{error}"
        return counts, None if result.exit_code == 0 and not counts.failed else output

    def report_failures(self) -> None:
        """Names once more, at the end, what failed, with the beginning of what the first of each step's tests says."""
        for name, (first, *others) in self.failed_tests:
            self.progress.say(f"{name}: {first.name}")
            for line in first.message.splitlines()[:_LINES_OF_FIRST_FAILURE]:
                self.progress.say(f"    {line}")
            for test in others[:_NAMED_FAILURES]:
                self.progress.say(f"  also: {test.name}")
            if len(others) > _NAMED_FAILURES:
                self.progress.say(f"  and {len(others) - _NAMED_FAILURES} more")
        if self.failures:
            self.progress.say(f"Failed: {', '.join(self.failures)}")

    def _prepare(self) -> CheckPlan:
        repository = self.repository
        results = repository.root / "test-results"
        results.mkdir(exist_ok=True)
        with self.progress.step("environments"):
            for folder in (repository.backend, repository.operations):
                ensure_installed(folder / ".venv", folder / "requirements.lock")
                ensure_installed(folder / ".venv", folder / "requirements-dev.lock")
            node = ensure_node(repository)
            ensure_node_modules(repository, node, results / "npm-ci.log")
        return CheckPlan(repository, node, results)

    def _run_browser_tests(self, plan: CheckPlan, chromium: str) -> None:
        title = "stack for the end-to-end tests"
        with ExitStack() as cleanup:
            try:
                with self.progress.step(title) as shown:
                    stack = temporary_stack(self.repository, plan.results / "e2e-stack-logs")
                    variables = cleanup.enter_context(stack)
                    shown.outcome = f"ready, {variables['TODO_URL']}"
            except OpsError as error:
                self._note_failure(title, error.describe(), Counts())
                return
            self.run_step(plan.browser_tests(chromium, variables))

    def _note_failure(self, name: str, text: str, counts: Counts) -> None:
        self.counts += counts if counts.failed else counts + Counts(failed=1)
        self.failures.append(name)
        self.progress.say("".join(f"    {line}\n" for line in text.splitlines()))

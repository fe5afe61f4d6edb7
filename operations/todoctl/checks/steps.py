"""The checks of this repository, as programs to run."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from todoctl.local_stack.node import Node
from todoctl.programs.command import program_environment
from todoctl.repository import Repository

_LINT_TIMEOUT_SECONDS = 300.0
_TEST_TIMEOUT_SECONDS = 1800.0
_DEPLOYMENT_TIMEOUT_SECONDS = 2700.0
_JAVASCRIPT_PROJECTS = {"chat-element": "@todo/chat-element", "frontend": "todo-frontend", "e2e": "todo-e2e"}


@dataclass(frozen=True)
class CheckStep:
    """One program whose exit code says whether a check passed."""

    name: str
    argv: Sequence[str]
    cwd: Path
    env: Mapping[str, str] = field(default_factory=dict[str, str])
    timeout_seconds: float = _LINT_TIMEOUT_SECONDS
    junit: Path | None = None
    """The report that a test runner writes."""


@dataclass(frozen=True)
class CheckPlan:
    """Makes the steps for one clone; reports and logs go to the folder `results`."""

    repository: Repository
    node: Node
    results: Path

    def static_checks(self) -> list[CheckStep]:
        """Lint, format, types and import rules: nothing of the product runs."""
        root = self.repository.root
        python_projects = {"backend": self.repository.backend, "operations": self.repository.operations}
        # The measurements have no environment of their own: they are the backend's, and typed along with it.
        linted = {**python_projects, "bench": root / "bench"}
        ruff = [
            CheckStep(
                f"{title}: {name}",
                [_python(python_projects.get(name, self.repository.backend)), "-m", "ruff", *arguments, "."],
                folder,
            )
            for title, arguments in (("ruff check", ["check"]), ("ruff format", ["format", "--check"]))
            for name, folder in linted.items()
        ]
        pyright = [
            CheckStep(
                f"pyright: {name}",
                [self._node_script("pyright/index.js"), "--project", str(folder), "--pythonpath", _python(folder)],
                root,
            )
            for name, folder in python_projects.items()
        ]
        # By way of -c: the script that belongs to it has the folder of its making written into it.
        lint_imports = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
        backend = self.repository.backend
        imports = CheckStep("import rules: backend", [_python(backend), "-c", lint_imports], backend)
        biome = CheckStep("biome", [self._node_script("@biomejs/biome/bin/biome"), "check", "."], root)
        types = [
            CheckStep(f"tsc: {name}", [*self.node.npm, "run", "typecheck", "-w", package], root)
            for name, package in _JAVASCRIPT_PROJECTS.items()
        ]
        return [self._with_node(step) for step in (*ruff, *pyright, imports, biome, *types)]

    def generated_files(self) -> CheckStep:
        """Every generated file is as the blueprint has it."""
        return CheckStep(
            "generated files", [str(self.repository.launcher), "generate", "--check"], self.repository.root
        )

    def python_tests(self, *, fast: bool) -> list[CheckStep]:
        """The tests of backend and operations; fast leaves out those marked `integration`."""
        selection = ["-m", "not integration"] if fast else []
        return [
            self._pytest("backend", self.repository.backend, selection),
            # Those on clusters take many minutes and come last: see deployment_tests.
            self._pytest("operations", self.repository.operations, [*selection, "--ignore=tests/deployment"]),
        ]

    def deployment_tests(self) -> CheckStep:
        """The tests on real clusters; those that find none say so and are counted as skipped."""
        folder = self.repository.operations
        step = self._pytest("deployment", folder, ["tests/deployment"])
        # Contexts, profiles and engines are found by the user's variables.
        return replace(step, timeout_seconds=_DEPLOYMENT_TIMEOUT_SECONDS, env={**program_environment(), **step.env})

    def javascript_tests(self, chromium: str | None) -> list[CheckStep]:
        """The tests of the chat element and of the frontend; without a browser those that need none."""
        element = self._vitest("chat-element", [] if chromium else ["--project=unit"], chromium)
        return [element, self._vitest("frontend", [], chromium)]

    def browser_tests(self, chromium: str, stack: Mapping[str, str]) -> CheckStep:
        """The end-to-end tests, against the running stack that the variables in `stack` describe."""
        junit = self.results / "e2e.xml"
        return self._with_node(
            CheckStep(
                "end-to-end tests",
                [self._node_script("@playwright/test/cli.js"), "test", "--reporter=line,junit"],
                self.repository.root / "e2e",
                env={"CHROMIUM": chromium, "PLAYWRIGHT_JUNIT_OUTPUT_NAME": str(junit), **stack},
                timeout_seconds=_TEST_TIMEOUT_SECONDS,
                junit=junit,
            )
        )

    def _pytest(self, name: str, folder: Path, selection: Sequence[str]) -> CheckStep:
        junit = self.results / f"{name}.xml"
        argv = [_python(folder), "-m", "pytest", "-q", f"--junitxml={junit}", *selection]
        # A test session of its own must not fall on the tests' timing: a generous limit for a slow machine.
        return self._with_node(
            CheckStep(f"tests: {name}", argv, folder, timeout_seconds=_TEST_TIMEOUT_SECONDS, junit=junit)
        )

    def _vitest(self, name: str, selection: Sequence[str], chromium: str | None) -> CheckStep:
        junit = self.results / f"{name}.xml"
        reports = ["--reporter=default", "--reporter=junit", f"--outputFile.junit={junit}"]
        argv = [*self.node.npm, "test", "-w", _JAVASCRIPT_PROJECTS[name], "--", *reports, *selection]
        step = CheckStep(
            f"tests: {name}",
            argv,
            self.repository.root,
            env={"CHROMIUM": chromium} if chromium else {},
            timeout_seconds=_TEST_TIMEOUT_SECONDS,
            junit=junit,
        )
        return self._with_node(step)

    def _node_script(self, path: str) -> str:
        return str(self.repository.node_modules / path)

    def _with_node(self, step: CheckStep) -> CheckStep:
        is_script = step.argv[0].startswith(str(self.repository.node_modules))
        return CheckStep(
            name=step.name,
            argv=[str(self.node.node), *step.argv] if is_script else step.argv,
            cwd=step.cwd,
            env={**self.node.environment(), **step.env},
            timeout_seconds=step.timeout_seconds,
            junit=step.junit,
        )


def _python(folder: Path) -> str:
    return str(folder / ".venv" / "bin" / "python")

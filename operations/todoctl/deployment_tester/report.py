"""What the checks found: as JSON for programs, as a short table for people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Literal

from todoctl.deployment_tester.check import Check
from todoctl.deployment_tester.deployment import Deployment
from todoctl.errors import ExitCode

Status = Literal["passed", "failed", "skipped"]
_MARKS: dict[Status, str] = {"passed": "✓", "failed": "✗", "skipped": "-"}


@dataclass(frozen=True)
class CheckResult:
    """How one check ended."""

    check: Check
    status: Status
    seconds: float
    evidence: str
    """What was seen; for a failed check what is wrong, for a skipped one why it was not made."""
    fix: str | None = None
    details: str = ""
    """Events and log lines that explain a failure."""
    turn_seconds: tuple[float, ...] = ()

    def as_json(self) -> dict[str, object]:
        found: dict[str, object] = {
            "id": self.check.id,
            "group": self.check.group,
            "criterion": self.check.criterion,
            "title": self.check.title,
            "status": self.status,
            "seconds": round(self.seconds, 3),
            "evidence": self.evidence,
            "fix": self.fix,
        }
        if self.details:
            found["details"] = self.details
        if self.turn_seconds:
            found["turn_seconds"] = [round(seconds, 4) for seconds in self.turn_seconds]
        return found


@dataclass(frozen=True)
class Report:
    """The results of one run, in the order of the checks."""

    deployment: Deployment
    started_at: datetime
    seconds: float
    results: Sequence[CheckResult]
    left_behind: Sequence[str] = field(default_factory=tuple[str, ...])
    """A sentence for each thing of the tests' own that could not be removed."""

    def count(self, status: Status) -> int:
        return sum(result.status == status for result in self.results)

    @property
    def exit_code(self) -> ExitCode:
        """0 when nothing failed, 3 when the cluster itself is out of reach, else 1."""
        failed = {result.check.id for result in self.results if result.status == "failed"}
        if not failed:
            return ExitCode.OK
        return ExitCode.STACK if "cluster" in failed else ExitCode.CHECK_FAILED

    def groups(self) -> dict[str, list[CheckResult]]:
        """The results by the specification's groups, in its order."""
        found: dict[str, list[CheckResult]] = {}
        for result in self.results:
            found.setdefault(result.check.group, []).append(result)
        return found

    def as_json(self) -> dict[str, object]:
        """The document of `todoctl verify --json`."""
        target = self.deployment.target
        return {
            "passed": self.count("passed"),
            "failed": self.count("failed"),
            "skipped": self.count("skipped"),
            "seconds": round(self.seconds, 1),
            "started_at": self.started_at.isoformat(timespec="seconds"),
            "target": target.kind,
            "context": target.context,
            "namespace": target.namespace,
            "left_behind": list(self.left_behind),
            "checks": [result.as_json() for result in self.results],
        }

    def write_junit(self, path: Path) -> None:
        """Writes the report that CI systems read."""
        from todoctl.deployment_tester.junit import junit_text  # noqa: PLC0415 - only when it is asked for

        path.write_text(junit_text(self), encoding="utf-8")

    def write_html(self, path: Path) -> None:
        """Writes the report as one page that needs nothing else."""
        from todoctl.deployment_tester.page import page_text  # noqa: PLC0415 - its templates' engine takes time to load

        path.write_text(page_text(self), encoding="utf-8")


def format_table(report: Report) -> str:
    """The results for a terminal: a line a check; what failed is explained at the end."""
    width = max((len(result.check.title) for result in report.results), default=0)
    lines: list[str] = []
    for group, results in report.groups().items():
        lines.append(group)
        lines += [
            f"  {_MARKS[result.status]} {result.check.title:<{width}} {result.seconds:6.1f} s  {_first_line(result)}"
            for result in results
        ]
    for result in report.results:
        if result.status == "failed":
            lines += ["", f"✗ {result.check.title} ({result.check.criterion})", f"  {_indented(result.evidence)}"]
            lines += [f"  | {line}" for line in result.details.splitlines()]
            lines.append(f"  Fix: {result.fix}")
    lines += ["", *(f"Left behind: {sentence}" for sentence in report.left_behind)]
    lines.append(summary(report))
    return "\n".join(lines)


def summary(report: Report) -> str:
    """The counts in one line."""
    skipped = f", {report.count('skipped')} skipped" if report.count("skipped") else ""
    return f"{report.count('passed')} passed, {report.count('failed')} failed{skipped} in {report.seconds:.0f} s"


def _first_line(result: CheckResult) -> str:
    line = result.evidence.splitlines()[0] if result.evidence else ""
    return f"skipped: {line}" if result.status == "skipped" else line


def _indented(text: str) -> str:
    return text.replace("\n", "\n  ")

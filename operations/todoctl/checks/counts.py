"""Counts tests from the JUnit reports that pytest, vitest and Playwright write."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET


@dataclass(frozen=True)
class Counts:
    """How many tests passed, failed and were skipped."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped)

    def __str__(self) -> str:
        skipped = f", {self.skipped} skipped" if self.skipped else ""
        return f"{self.passed} passed, {self.failed} failed{skipped}"


class BadReportError(ValueError):
    """A test runner left no report, or one that cannot be read."""


@dataclass(frozen=True)
class FailedTest:
    """A test that failed, or could not begin, and what it says about it."""

    name: str
    message: str


def read_junit(path: Path) -> Counts:
    """The counts of one report. Each test case counts once, whatever the totals in the report's heads say."""
    counts = Counts()
    for case in _read_root(path).iter("testcase"):
        if _failure_of(case) is not None:
            counts += Counts(failed=1)
        elif case.find("skipped") is not None:
            counts += Counts(skipped=1)
        else:
            counts += Counts(passed=1)
    return counts


def read_failed_tests(path: Path) -> list[FailedTest]:
    """The tests of one report that failed, in its order. Raises BadReportError, as `read_junit` does."""
    found: list[FailedTest] = []
    for case in _read_root(path).iter("testcase"):
        failure = _failure_of(case)
        if failure is not None:
            found.append(FailedTest(case.get("name", "?"), failure.get("message") or failure.text or "no message"))
    return found


def _read_root(path: Path) -> ET.Element:
    try:
        return ET.parse(path).getroot()  # noqa: S314 - written by our own test runners a moment ago
    except (OSError, ET.ParseError) as error:
        raise BadReportError(f"{path.name}: {error}") from error


def _failure_of(case: ET.Element) -> ET.Element | None:
    return next((case.find(kind) for kind in ("failure", "error") if case.find(kind) is not None), None)

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


def read_junit(path: Path) -> Counts:
    """The counts of one report. Each test case counts once, whatever the totals in the report's heads say."""
    try:
        root = ET.parse(path).getroot()  # noqa: S314 - written by our own test runners a moment ago
    except (OSError, ET.ParseError) as error:
        raise BadReportError(f"{path.name}: {error}") from error
    counts = Counts()
    for case in root.iter("testcase"):
        if case.find("failure") is not None or case.find("error") is not None:
            counts += Counts(failed=1)
        elif case.find("skipped") is not None:
            counts += Counts(skipped=1)
        else:
            counts += Counts(passed=1)
    return counts

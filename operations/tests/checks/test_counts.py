from pathlib import Path

import pytest

from todoctl.checks.counts import BadReportError, Counts, FailedTest, read_failed_tests, read_junit


def test_every_case_counts_once(tmp_path: Path) -> None:
    report = tmp_path / "report.xml"
    report.write_text(
        """<?xml version="1.0"?>
        <testsuites tests="99">
          <testsuite name="a" tests="3"><testcase name="1"/><testcase name="2"><failure message="x"/></testcase>
          </testsuite>
          <testsuite name="b"><testcase name="3"><skipped/></testcase><testcase name="4"><error/></testcase>
            <testcase name="5"><failure/><error/></testcase></testsuite>
        </testsuites>"""
    )
    assert read_junit(report) == Counts(passed=1, failed=3, skipped=1)
    assert read_failed_tests(report) == [
        FailedTest(name, text) for name, text in (("2", "x"), ("4", "no message"), ("5", "no message"))
    ]


@pytest.mark.parametrize("text", ["", "<testsuites>", "not xml"])
def test_a_report_that_cannot_be_read_is_no_success(tmp_path: Path, text: str) -> None:
    report = tmp_path / "report.xml"
    report.write_text(text)
    with pytest.raises(BadReportError, match=r"report\.xml"):
        read_junit(report)


def test_a_missing_report_is_no_success(tmp_path: Path) -> None:
    with pytest.raises(BadReportError, match="No such file"):
        read_junit(tmp_path / "none.xml")


@pytest.mark.parametrize(
    ("counts", "line"),
    [
        (Counts(12, 0, 0), "12 passed, 0 failed"),
        (Counts(12, 3, 0), "12 passed, 3 failed"),
        (Counts(12, 0, 2), "12 passed, 0 failed, 2 skipped"),
        (Counts(), "0 passed, 0 failed"),
    ],
)
def test_the_line_that_ends_the_output(counts: Counts, line: str) -> None:
    assert str(counts) == line


def test_counts_add_up() -> None:
    assert Counts(1, 2, 3) + Counts(10, 20, 30) == Counts(11, 22, 33)

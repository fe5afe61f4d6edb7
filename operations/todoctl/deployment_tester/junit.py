"""The report as JUnit's XML, one test case a check."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from todoctl.deployment_tester.report import Report

# What XML 1.0 cannot hold, not even as a reference; logs may.
_FORBIDDEN = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit_text(report: Report) -> str:
    """The whole document; groups are its suites."""
    root = ET.Element("testsuites", {"name": "todoctl verify", "time": f"{report.seconds:.3f}", **_counts(report)})
    for group, results in report.groups().items():
        suite = ET.SubElement(root, "testsuite", name=group, tests=str(len(results)))
        suite.set("failures", str(sum(result.status == "failed" for result in results)))
        suite.set("skipped", str(sum(result.status == "skipped" for result in results)))
        suite.set("time", f"{sum(result.seconds for result in results):.3f}")
        for result in results:
            name = f"{result.check.id}: {result.check.title}"
            case = ET.SubElement(
                suite, "testcase", classname=_clean(result.check.criterion), name=name, time=f"{result.seconds:.3f}"
            )
            evidence = _clean(result.evidence)
            if result.status == "failed":
                failure = ET.SubElement(case, "failure", message=evidence)
                failure.text = _clean(f"{result.evidence}\nFix: {result.fix}\n{result.details}")
            elif result.status == "skipped":
                ET.SubElement(case, "skipped", message=evidence)
            else:
                ET.SubElement(case, "system-out").text = evidence
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _counts(report: Report) -> dict[str, str]:
    return {
        "tests": str(len(report.results)),
        "failures": str(report.count("failed")),
        "skipped": str(report.count("skipped")),
    }


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text)

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.deployment_tester.fake_cluster import FakeCluster, make_deployment
from todoctl.checks.counts import Counts, read_junit
from todoctl.deployment_tester.checks import ALL_CHECKS
from todoctl.deployment_tester.criteria import ACCEPTANCE_CRITERIA
from todoctl.deployment_tester.page import make_chart
from todoctl.deployment_tester.quantiles import quantile
from todoctl.deployment_tester.report import CheckResult, Report, format_table

CHECKS = {check.id: check for check in ALL_CHECKS}
TURNS = tuple(0.02 + 0.001 * number for number in range(50))


def make_report(results: Sequence[CheckResult] | None = None, left: Sequence[str] = ()) -> Report:
    found = results or [
        CheckResult(CHECKS["cluster"], "passed", 0.25, "API server ready"),
        CheckResult(
            CHECKS["replicas"],
            "failed",
            1.5,
            "Of todo-backend, 1 of 2 replicas are available.",
            "Find out why: ./todoctl diagnose",
            "event: Pod/todo-backend-1: Unhealthy: <probe> failed\nlog of todo-backend-1: \x1b[31mboom\x1b[0m",
        ),
        CheckResult(CHECKS["chat-browser"], "skipped", 0.0, "Not asked for: it needs a browser."),
        CheckResult(CHECKS["speed"], "passed", 3.0, "50 turns: p50 44 ms", turn_seconds=TURNS),
    ]
    started = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
    return Report(make_deployment(FakeCluster()), started, 4.75, found, left)


def test_the_json_has_the_keys_that_programs_rely_on() -> None:
    document = json.loads(json.dumps(make_report(left=["two accounts"]).as_json()))
    assert (document["passed"], document["failed"], document["skipped"], document["seconds"]) == (2, 1, 1, 4.8)
    assert document["left_behind"] == ["two accounts"]
    first, second = document["checks"][:2]
    assert first == {
        "id": "cluster",
        "group": "Minikube Setup",
        "criterion": "Minikube cluster started successfully",
        "title": "the cluster runs",
        "status": "passed",
        "seconds": 0.25,
        "evidence": "API server ready",
        "fix": None,
    }
    assert second["fix"] == "Find out why: ./todoctl diagnose"
    assert "boom" in second["details"]
    assert document["checks"][3]["turn_seconds"][0] == 0.02


def test_the_exit_code_tells_a_failed_check_from_a_cluster_out_of_reach() -> None:
    good = CheckResult(CHECKS["kubectl"], "passed", 0.1, "fine")
    skipped = CheckResult(CHECKS["nodes"], "skipped", 0.1, "may not")
    lost = CheckResult(CHECKS["cluster"], "failed", 0.1, "gone", "start it")
    bad = CheckResult(CHECKS["replicas"], "failed", 0.1, "one", "scale")
    assert make_report([good, skipped]).exit_code == 0
    assert make_report([good, bad]).exit_code == 1
    assert make_report([lost, skipped]).exit_code == 3


def test_the_table_shows_each_check_and_explains_what_failed() -> None:
    text = format_table(make_report(left=["two accounts"]))
    lines = text.splitlines()
    assert lines[0] == "Minikube Setup"
    assert lines[1].startswith("  ✓ the cluster runs")
    assert lines[1].endswith("0.2 s  API server ready")
    assert "skipped: Not asked for: it needs a browser." in text
    assert "✗ at least two replicas of each are available (All replicas (≥2) available)" in lines
    assert "  | event: Pod/todo-backend-1: Unhealthy: <probe> failed" in lines
    assert "  Fix: Find out why: ./todoctl diagnose" in lines
    assert lines[-2:] == ["Left behind: two accounts", "2 passed, 1 failed, 1 skipped in 5 s"]


def test_junit_can_be_read_by_others(tmp_path: Path) -> None:
    path = tmp_path / "verify.xml"
    make_report().write_junit(path)
    assert read_junit(path) == Counts(passed=2, failed=1, skipped=1)
    root = ET.parse(path).getroot()  # noqa: S314 - written above
    failure = root.find(".//failure")
    assert failure is not None
    assert "Fix: Find out why" in str(failure.text)
    assert "�[31mboom" in str(failure.text)
    assert {case.get("classname") for case in root.iter("testcase")} >= {"All replicas (≥2) available"}


class PageParts(HTMLParser):
    """What a page consists of."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in {"src", "href"}]

    def handle_data(self, data: str) -> None:
        self.text += data


def read_page(report: Report, folder: Path) -> tuple[str, PageParts]:
    path = folder / "verify.html"
    report.write_html(path)
    text = path.read_text(encoding="utf-8")
    parts = PageParts()
    parts.feed(text)
    return text, parts


def test_the_page_needs_nothing_else_and_suits_eyes_and_phones(tmp_path: Path) -> None:
    text, parts = read_page(make_report(), tmp_path)
    assert [address for address in parts.addresses if not address.startswith("#")] == []
    assert not {"script", "link", "img", "iframe"} & set(parts.tags)
    assert "url(" not in text
    assert "prefers-color-scheme: dark" in text
    assert 'name="viewport" content="width=device-width, initial-scale=1"' in text


def test_the_page_shows_groups_evidence_and_what_failed(tmp_path: Path) -> None:
    text, parts = read_page(make_report(left=["two accounts"]), tmp_path)
    assert "Not every criterion holds" in parts.text
    for said in ("All replicas (≥2) available", "API server ready", "two accounts", "Find out why: ./todoctl diagnose"):
        assert said in parts.text
    assert "Unhealthy: &lt;probe&gt; failed" in text
    assert parts.tags.count("rect") == 50
    assert 'aria-label="50 chat turns: p50 44 ms, p95 67 ms, slowest 69 ms"' in text
    assert text.count('aria-label="failed"') == 2


def test_the_page_of_a_good_run_says_so(tmp_path: Path) -> None:
    _, parts = read_page(make_report([CheckResult(CHECKS["cluster"], "passed", 0.1, "fine")]), tmp_path)
    assert "Every criterion holds" in parts.text


def test_criteria_stand_in_the_specifications_order(tmp_path: Path) -> None:
    results = [CheckResult(check, "passed", 0.1, "fine") for check in reversed(ALL_CHECKS)]
    _, parts = read_page(make_report(results), tmp_path)
    for lines in ACCEPTANCE_CRITERIA.values():
        places = [parts.text.index(line) for line in lines]
        assert places == sorted(places)


@pytest.mark.parametrize(
    ("values", "share", "expected"), [((3, 1, 2), 0.5, 2), ((5.0,), 0.95, 5.0), (range(1, 101), 0.95, 95)]
)
def test_quantiles(values: Sequence[float], share: float, expected: float) -> None:
    assert quantile(values, share) == expected


def test_bars_are_as_high_as_their_turns_are_long() -> None:
    chart = make_chart([0.1, 0.2])
    first, second = chart.bars
    assert second.height == pytest.approx(first.height * 2, abs=0.02)
    assert all(bar.y + bar.height == pytest.approx(chart.height, abs=0.01) for bar in chart.bars)
    assert second.y > 0

"""The report as one page: a picture of the groups, each check with its evidence, a chart of the turns' times."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from todoctl.deployment_tester.criteria import ACCEPTANCE_CRITERIA
from todoctl.deployment_tester.quantiles import quantile
from todoctl.deployment_tester.report import CheckResult, Report, summary
from todoctl.templating import html_environment

_WIDTH, _HEIGHT = 600.0, 160.0
_BAR_SHARE = 0.7
# Room above the highest bar for the labels of the lines.
_HEADROOM = 1.15


@dataclass(frozen=True)
class Bar:
    """One turn in the chart, in the chart's own units."""

    x: float
    y: float
    width: float
    height: float
    label: str


@dataclass(frozen=True)
class Line:
    """A level that the turns are measured by."""

    y: float
    label: str


@dataclass(frozen=True)
class Chart:
    """How long each turn took, as bars from left to right."""

    width: float
    height: float
    bars: Sequence[Bar]
    lines: Sequence[Line]
    description: str


def page_text(report: Report) -> str:
    """The whole HTML document; styles and pictures are within it, scripts there are none."""
    return (
        html_environment("deployment_tester")
        .get_template("report.html")
        .render(
            report=report,
            target=report.deployment.target,
            groups={group: _by_criterion(group, results) for group, results in report.groups().items()},
            charts={
                result.check.id: make_chart(result.turn_seconds) for result in report.results if result.turn_seconds
            },
            summary=summary(report),
            started=report.started_at.strftime("%Y-%m-%d %H:%M UTC"),
        )
    )


def make_chart(seconds: Sequence[float]) -> Chart:
    """The chart of a series of turns, with the median and the 95th percentile as lines."""
    top = max(seconds) * _HEADROOM or 1.0
    step = _WIDTH / len(seconds)

    def height(value: float) -> float:
        return round(value / top * _HEIGHT, 2)

    bars = [
        Bar(
            x=round(number * step + step * (1 - _BAR_SHARE) / 2, 2),
            y=round(_HEIGHT - height(value), 2),
            width=round(step * _BAR_SHARE, 2),
            height=height(value),
            label=f"turn {number + 1}: {value * 1000:.0f} ms",
        )
        for number, value in enumerate(seconds)
    ]
    levels = {"p50": quantile(seconds, 0.50), "p95": quantile(seconds, 0.95)}
    lines = [Line(round(_HEIGHT - height(value), 2), f"{name} {value * 1000:.0f} ms") for name, value in levels.items()]
    told = ", ".join(line.label for line in lines)
    return Chart(
        _WIDTH, _HEIGHT, bars, lines, f"{len(seconds)} chat turns: {told}, slowest {max(seconds) * 1000:.0f} ms"
    )


def _by_criterion(group: str, results: Sequence[CheckResult]) -> dict[str, list[CheckResult]]:
    """The criteria in the specification's order, then the requirements."""
    order = [*ACCEPTANCE_CRITERIA.get(group, ()), *(result.check.criterion for result in results)]
    found = {line: [result for result in results if result.check.criterion == line] for line in dict.fromkeys(order)}
    return {line: of_line for line, of_line in found.items() if of_line}

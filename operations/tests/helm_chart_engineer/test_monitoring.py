"""Alerts and dashboard speak of metrics that the backend has, and only of its own pods."""

import json
import re
from typing import Any

import pytest

from tests.helm_chart_engineer.rendering import BACKEND, FRONTEND, REPOSITORY, Charts, one, repository_blueprint
from todoctl.helm_chart_engineer.alerts import ALERTS
from todoctl.helm_chart_engineer.files import chart_files

METRICS = REPOSITORY / "backend" / "todo_backend" / "observability" / "metrics.py"
_DECLARED = re.compile(r'(Counter|Gauge|Histogram)\(\s*"(\w+)",\s*"[^"]*"(?:,\s*\[([^\]]*)\])?')
_USED = re.compile(r"\b(todo_\w+)\{([^}]*(?:\{\w+\}[^}]*)*)\}")
_FROM_THE_OPERATOR = {"namespace", "job", "pod", "le"}


def declared_metrics() -> dict[str, set[str]]:
    """Each metric as it is scraped, with its labels."""
    found: dict[str, set[str]] = {}
    for kind, name, labels in _DECLARED.findall(METRICS.read_text(encoding="utf-8")):
        found[f"{name}_bucket" if kind == "Histogram" else name] = set(re.findall(r'"(\w+)"', labels))
    return found


def dashboard() -> Any:  # noqa: ANN401 - a JSON document
    return json.loads(chart_files(repository_blueprint())[f"charts/{BACKEND}/dashboard.json"])


def queries() -> list[str]:
    panels = [target["expr"] for panel in dashboard()["panels"] for target in panel["targets"]]
    return [alert.expression for alert in ALERTS] + panels


@pytest.mark.parametrize("query", queries())
def test_every_query_asks_for_metrics_and_labels_that_are_there(query: str) -> None:
    declared = declared_metrics()
    used = _USED.findall(query)
    assert used or re.search(r"\bup\{", query)
    for name, matchers in used:
        assert name in declared
        assert set(re.findall(r"(\w+)(?:=~|!~|!=|=)", matchers)) <= declared[name] | _FROM_THE_OPERATOR
        grouped = {label for group in re.findall(r"by \(([^)]*)\)", query) for label in group.split(", ")}
        assert grouped <= declared[name] | _FROM_THE_OPERATOR


@pytest.mark.parametrize("query", queries())
def test_every_query_is_about_one_deployment(query: str) -> None:
    selectors = re.findall(r"\b(?:todo_\w+|up)\{", query)
    assert len(selectors) == query.count("$pods") + query.count('namespace="$namespace"')


def test_every_metric_is_on_the_dashboard() -> None:
    shown = {name for query in queries() for name, _ in _USED.findall(query)}
    assert shown == set(declared_metrics())


def test_panels_do_not_lie_on_each_other() -> None:
    places = [(panel["gridPos"]["x"], panel["gridPos"]["y"]) for panel in dashboard()["panels"]]
    assert len(set(places)) == len(places)
    assert {panel["gridPos"]["x"] + panel["gridPos"]["w"] for panel in dashboard()["panels"]} <= {8, 16, 24}


@pytest.mark.integration
@pytest.mark.needs_helm
def test_prometheus_finds_the_metrics_and_the_alerts_their_job(charts: Charts) -> None:
    manifests = charts.render(BACKEND, "production")
    service = one(manifests, "Service", f"{BACKEND}-metrics")
    monitor = one(manifests, "ServiceMonitor")["spec"]
    assert monitor["selector"]["matchLabels"].items() <= service["metadata"]["labels"].items()
    # The API's Service must not be scraped as well: each pod would count twice.
    assert (
        not monitor["selector"]["matchLabels"].items()
        <= one(manifests, "Service", BACKEND)["metadata"]["labels"].items()
    )
    assert [endpoint["port"] for endpoint in monitor["endpoints"]] == [
        port["name"] for port in service["spec"]["ports"]
    ]
    (group,) = one(manifests, "PrometheusRule")["spec"]["groups"]
    assert [rule["alert"] for rule in group["rules"]] == [alert.name for alert in ALERTS]
    for rule in group["rules"]:
        assert 'namespace="somewhere",job="todo-backend-metrics"' in rule["expr"]
        assert "$pods" not in rule["expr"]
    assert "{{ $value | humanizePercentage }}" in group["rules"][2]["annotations"]["summary"]


@pytest.mark.integration
@pytest.mark.needs_helm
def test_the_dashboard_arrives_whole(charts: Charts) -> None:
    found = one(charts.render(BACKEND, "production"), "ConfigMap", f"{BACKEND}-dashboard")
    assert found["metadata"]["labels"]["grafana_dashboard"] == "1"
    assert json.loads(found["data"][f"{BACKEND}.json"]) == dashboard()


def test_a_service_without_metrics_has_no_monitoring() -> None:
    names = [path for path in chart_files(repository_blueprint()) if path.startswith(f"charts/{FRONTEND}/")]
    assert not [path for path in names if "monitor" in path or "prometheus" in path or "dashboard" in path]

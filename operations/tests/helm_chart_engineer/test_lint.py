"""`helm lint --strict`, and our own rules, on every chart in every environment."""

import pytest

from tests.helm_chart_engineer.rendering import (
    BACKEND,
    ENVIRONMENTS,
    FRONTEND,
    KNOWN,
    POSTGRES,
    Charts,
    with_everything_on,
)
from todoctl.helm_chart_engineer.manifests import Manifest
from todoctl.helm_chart_engineer.rules import check_manifests

pytestmark = [pytest.mark.integration, pytest.mark.needs_helm]
CHARTS = (BACKEND, FRONTEND, POSTGRES)


@pytest.mark.parametrize("environment", ENVIRONMENTS)
@pytest.mark.parametrize("chart", CHARTS)
def test_helm_has_nothing_to_complain_about(charts: Charts, chart: str, environment: str) -> None:
    result = charts.helm("lint", chart, environment, {}, "--strict")
    assert result.exit_code == 0, result.output + result.errors
    assert "1 chart(s) linted, 0 chart(s) failed" in result.output


@pytest.mark.parametrize("chart", CHARTS)
def test_nor_with_every_option_on(charts: Charts, chart: str) -> None:
    values = with_everything_on(charts.blueprint, chart)
    result = charts.helm("lint", chart, "production", values, "--strict")
    assert result.exit_code == 0, result.output + result.errors


@pytest.mark.parametrize("environment", ENVIRONMENTS)
def test_no_rule_is_broken(installations: dict[str, list[Manifest]], environment: str) -> None:
    assert check_manifests(installations[environment], known=KNOWN) == []


def test_no_rule_is_broken_with_every_option_on(installations: dict[str, list[Manifest]]) -> None:
    assert check_manifests(installations["everything on"], known=(*KNOWN, "Secret/registry")) == []


@pytest.mark.parametrize(
    ("values", "complaint"),
    [
        pytest.param({"replicas": 3}, "replicas", id="unknown"),
        pytest.param({"replicaCount": "three"}, "replicaCount", id="type"),
        pytest.param({"autoscaling": {"enabled": True, "minReplicas": 5, "maxReplicas": 4}}, "below", id="upside-down"),
    ],
)
def test_a_wrong_value_stops_helm_and_is_named(charts: Charts, values: dict[str, object], complaint: str) -> None:
    result = charts.helm("template", BACKEND, "minikube", values)  # pyright: ignore[reportArgumentType] - wrong on purpose
    assert result.exit_code != 0
    assert complaint in result.errors

"""The list of objects is what the charts' templates make."""

import pytest

from tests.helm_chart_engineer.rendering import write_charts
from todoctl.blueprint.model import Blueprint
from todoctl.infra_spec_writer.conditions import holds, in_words
from todoctl.infra_spec_writer.inventory import chart_objects


def test_every_template_is_read_and_every_name_resolved(blueprint: Blueprint, charts: dict[str, str]) -> None:
    objects = chart_objects(blueprint, charts)
    kinds = [
        line.removeprefix("kind: ")
        for path, text in charts.items()
        if "/templates/" in path and path.endswith(".yaml")
        for line in text.splitlines()
        if line.startswith("kind: ")
    ]
    assert sorted(one.kind for one in objects) == sorted(kinds)
    assert [one.name for one in objects if "{" in one.name or '"' in one.name] == []
    assert [one.name for one in objects if not one.purpose] == []
    assert len({(one.kind, one.name) for one in objects}) == len(objects)


def test_conditions_hooks_and_environments_are_told(blueprint: Blueprint, charts: dict[str, str]) -> None:
    found = {(one.kind, one.name): one for one in chart_objects(blueprint, charts)}
    scaler = found["HorizontalPodAutoscaler", "todo-backend"]
    assert (scaler.condition, scaler.environments) == ("`autoscaling.enabled`", ("staging", "production"))
    assert found["Deployment", "todo-backend"].condition == "always"
    assert found["Deployment", "todo-backend"].environments == ("local", "minikube", "staging", "production")
    assert found["StatefulSet", "todo-postgres"].environments == ("local", "minikube", "staging")
    assert found["Ingress", "todo-frontend"].environments == ()
    assert "hook pre-install, pre-upgrade" in found["Job", "todo-frontend-migration"].condition
    assert found["Pod", "todo-postgres-test-login"].condition == "`helm test todo-postgres`"
    assert found["ConfigMap", "app-config"].chart == "todo-backend"


@pytest.mark.needs_helm
@pytest.mark.integration
@pytest.mark.parametrize("environment", ["local", "minikube", "staging", "production"])
def test_helm_makes_the_same_objects(
    environment: str, blueprint: Blueprint, charts: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    written = write_charts(blueprint, tmp_path_factory.mktemp("charts"))
    objects = chart_objects(blueprint, charts)
    for chart in written.names:
        expected = {(one.kind, one.name) for one in objects if one.chart == chart and environment in one.environments}
        if expected:
            rendered = {(one["kind"], one["metadata"]["name"]) for one in written.render(chart, environment)}
            assert rendered == expected


def test_a_condition_is_read_as_helm_reads_it() -> None:
    values = {"a": {"b": True}, "c": {"d": False}, "autoscaling": {"enabled": False}, "replicaCount": 1}
    assert holds(".Values.a.b", values)
    assert not holds("and .Values.a.b .Values.c.d", values)
    assert not holds(".Values.missing.one", values)
    several = "and .Values.a.b (gt (int $most) 1)"
    assert not holds(several, values)
    assert holds(several, {**values, "autoscaling": {"enabled": True, "maxReplicas": 3}})
    assert in_words(several) == "`a.b` and more than one pod"


def test_a_condition_of_another_form_is_refused() -> None:
    with pytest.raises(ValueError, match="no condition that this module knows"):
        holds("not .Values.a.b", {})

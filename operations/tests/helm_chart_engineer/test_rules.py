"""Each rule finds the one fault that is planted, and stays silent on the healthy twin."""

from typing import Any

import pytest

from tests.helm_chart_engineer.planted_faults import (
    CONTAINER,
    OBJECT_FAULTS,
    POD_FAULTS,
    REMOVED,
    Fault,
    Objects,
    healthy,
)
from todoctl.helm_chart_engineer.manifests import matches
from todoctl.helm_chart_engineer.rules import check_manifests


def check(objects: Objects) -> list[tuple[str, str, str]]:
    found = check_manifests(list(objects.values()), known=("Secret/keys",))
    assert all(finding.message.endswith(".") for finding in found)
    return [(finding.rule, finding.object, finding.field) for finding in found]


def test_a_healthy_application_breaks_no_rule() -> None:
    assert check(healthy()) == []


@pytest.mark.parametrize("fault", [*POD_FAULTS, *OBJECT_FAULTS], ids=lambda fault: fault.id)
def test_a_planted_fault_is_found_and_nothing_else(fault: Fault) -> None:
    objects = healthy()
    fault.plant(objects)
    assert check(objects) == [fault.finding(objects)]


def test_an_autoscaler_cannot_measure_what_is_not_requested() -> None:
    objects = healthy()
    Fault("", "Deployment", f"{CONTAINER}.resources.requests.cpu", REMOVED).plant(objects)
    field = f"{CONTAINER}.resources.requests.cpu"
    assert check(objects) == [("autoscaler", "Deployment/web", field), ("resources", "Deployment/web", field)]


def test_several_pods_without_a_budget_are_found() -> None:
    objects = healthy()
    del objects["PodDisruptionBudget"]
    assert check(objects) == [("disruption-budget", "Deployment/web", "spec.replicas")]


def test_a_pod_that_no_policy_covers_is_named_for_each_direction() -> None:
    objects = healthy()
    objects["NetworkPolicy"]["spec"] = {"podSelector": {"matchLabels": {"app": "web"}}, "policyTypes": ["Ingress"]}
    found = check_manifests(list(objects.values()), known=("Secret/keys",))
    assert {(one.rule, one.object, one.message.split()[4]) for one in found} == {
        ("network-policy", "Deployment/web", "egress:"),
        ("network-policy", "Job/prepare", "egress:"),
        ("network-policy", "Job/prepare", "ingress:"),
    }


def test_a_single_pod_needs_neither_budget_nor_spread() -> None:
    objects = healthy()
    del objects["HorizontalPodAutoscaler"], objects["PodDisruptionBudget"]
    objects["Deployment"]["spec"]["replicas"] = 1
    del objects["Deployment"]["spec"]["template"]["spec"]["topologySpreadConstraints"]
    assert check(objects) == []


def test_what_is_optional_may_be_missing() -> None:
    objects = healthy()
    container: Objects = objects["Deployment"]["spec"]["template"]["spec"]["containers"][0]
    container["env"][0]["valueFrom"] = {"secretKeyRef": {"name": "other", "key": "K", "optional": True}}
    assert check(objects) == []


def test_a_running_deployment_has_replicas_beside_its_autoscaler() -> None:
    objects = healthy()
    objects["Deployment"]["metadata"]["uid"] = "1-2-3"
    objects["Deployment"]["spec"]["replicas"] = 3
    assert check(objects) == []


def test_the_same_input_gives_the_same_order() -> None:
    objects = healthy()
    for fault in OBJECT_FAULTS[:5]:
        fault.plant(objects)
    forwards = check_manifests(list(objects.values()))
    assert forwards == check_manifests(list(reversed(objects.values())))


@pytest.mark.parametrize(
    ("selector", "takes_in"),
    [
        pytest.param({}, True, id="empty-is-all"),
        pytest.param(None, False, id="missing-is-none"),
        pytest.param({"matchExpressions": [{"key": "app", "operator": "In", "values": ["web"]}]}, True, id="in"),
        pytest.param(
            {"matchExpressions": [{"key": "app", "operator": "NotIn", "values": ["web"]}]}, False, id="not-in"
        ),
        pytest.param({"matchExpressions": [{"key": "tier", "operator": "Exists"}]}, False, id="exists"),
        pytest.param({"matchExpressions": [{"key": "tier", "operator": "DoesNotExist"}]}, True, id="does-not-exist"),
    ],
)
def test_selectors_match_as_kubernetes_does(selector: dict[str, Any] | None, *, takes_in: bool) -> None:
    assert matches(selector, {"app": "web"}) is takes_in

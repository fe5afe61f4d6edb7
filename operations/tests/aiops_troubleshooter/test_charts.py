"""Our own charts, as they are installed, give no finding: ports, selectors and policies fit together."""

from __future__ import annotations

from typing import Any

import pytest

from tests.aiops_troubleshooter.healthy_workloads import NAMESPACE
from tests.aiops_troubleshooter.world import World, codes, healthy_world
from tests.helm_chart_engineer.rendering import Charts, repository_blueprint, write_charts
from todoctl.aiops_troubleshooter.analyzers import network_policy, service_wiring
from todoctl.aiops_troubleshooter.calls import calls_of
from todoctl.aiops_troubleshooter.objects import name_of
from todoctl.aiops_troubleshooter.snapshot import Snapshot

pytestmark = [pytest.mark.integration, pytest.mark.needs_helm]
# What the rendered objects stand beside in a cluster: Secrets, the node, the cluster's DNS.
_KEPT = {"Secret", "Node", "Namespace", "EndpointSlice"}


@pytest.fixture(scope="module")
def charts(tmp_path_factory: pytest.TempPathFactory) -> Charts:
    return write_charts(repository_blueprint(), tmp_path_factory.mktemp("charts"))


def _installed(charts: Charts) -> World:
    world = healthy_world()
    world.objects = [
        one
        for one in world.objects
        if one["kind"] in _KEPT or one["metadata"].get("namespace") == "kube-system" or one["kind"] == "StorageClass"
    ]
    for chart in charts.names:
        for manifest in charts.render(chart, "minikube"):
            found: dict[str, Any] = dict(manifest)
            metadata = {**found["metadata"], "namespace": NAMESPACE}
            if found["kind"] != "Pod":
                world.add({**found, "metadata": metadata})
    world.logs.clear()
    return world


def _snapshot(charts: Charts) -> Snapshot:
    return _installed(charts).snapshot()


def test_services_and_policies_of_the_charts_are_right(charts: Charts) -> None:
    snapshot = _snapshot(charts)
    assert codes(list(service_wiring.ANALYZER.check(snapshot))) == []
    assert codes(list(network_policy.ANALYZER.check(snapshot))) == []


def test_the_calls_of_the_charts_workloads_are_understood(charts: Charts) -> None:
    snapshot = _snapshot(charts)
    calls = {(name_of(one), call.role) for one in snapshot.workloads for call in calls_of(snapshot, one)}
    assert calls == {
        ("todo-backend", "database"),
        ("todo-backend", "todo-frontend"),
        ("todo-backend-migration", "database"),
        ("todo-frontend", "database"),
        ("todo-frontend-migration", "database"),
    }


def test_a_policy_of_the_charts_that_loses_its_rule_is_found(charts: Charts) -> None:
    world = _installed(charts)
    policy = world.get("NetworkPolicy", "todo-postgres")
    policy["spec"]["ingress"] = []
    findings = list(network_policy.ANALYZER.check(world.snapshot()))
    assert [(one.code, one.root.name, one.field) for one in findings] == [
        ("network-policy-blocks-database", "todo-postgres", "spec.ingress")
    ]

"""Which commands a fix consists of where the same fault has a safe one in one place, and none in another."""

from __future__ import annotations

import json
import shlex
from typing import Any

import pytest

from tests.aiops_troubleshooter.cases_admission import webhook_without_service
from tests.aiops_troubleshooter.cases_placement import refuse
from tests.aiops_troubleshooter.cases_run import disk_full
from tests.aiops_troubleshooter.healthy_workloads import NAMESPACE, ago
from tests.aiops_troubleshooter.world import World, healthy_world
from todoctl.aiops_troubleshooter.mending.steps import steps_of
from todoctl.aiops_troubleshooter.report import Finding
from todoctl.minikube_deployer.target import Target
from todoctl.programs.command import JsonObject

UNBOUND = "0/1 nodes are available: pod has unbound immediate PersistentVolumeClaims."
CLAIM = "data-todo-postgres-0"
CPU: JsonObject = {"type": "Resource", "resource": {"name": "cpu", "target": {"type": "Utilization"}}}
RATE: JsonObject = {"type": "Pods", "pods": {"metric": {"name": "requests_per_second"}, "target": {}}}


@pytest.fixture
def world() -> World:
    return healthy_world()


def kinds_of(finding: Finding) -> list[str]:
    """What `diagnose --fix` would do with each command."""
    return [step.kind for step in steps_of(finding.fix, Target("minikube", "minikube", NAMESPACE))]


def patch_of(command: str) -> Any:  # noqa: ANN401 - JSON
    """What a `kubectl patch` changes."""
    words = shlex.split(command)
    return json.loads(next(word for word in words if word.startswith("--patch=")).removeprefix("--patch="))


def test_a_claim_that_somebody_added_by_hand_goes_out_of_the_pods_and_is_itself_left_alone(world: World) -> None:
    world.add(
        {
            "kind": "PersistentVolumeClaim",
            "metadata": {"name": "files", "namespace": NAMESPACE},
            "spec": {"storageClassName": "gold"},
            "status": {"phase": "Pending"},
        }
    )
    for spec in world.specs("todo-backend"):
        spec["volumes"].append({"name": "files", "persistentVolumeClaim": {"claimName": "files"}})
    refuse("todo-backend", UNBOUND)(world)
    finding = world.only_finding()
    assert (finding.code, finding.root.name, finding.fix.safe) == ("claim-not-bound", "files", True)
    assert kinds_of(finding) == ["deploy"]


def test_the_claim_of_the_database_is_removed_by_nobody_but_a_person(world: World) -> None:
    claim = world.get("PersistentVolumeClaim", CLAIM)
    claim["spec"]["storageClassName"] = "gold"
    claim["status"]["phase"] = "Pending"
    refuse("todo-postgres", UNBOUND)(world)
    finding = world.only_finding()
    assert not finding.fix.safe
    assert kinds_of(finding) == ["look", "by hand", "deploy"]


def refused(world: World, pods: int, said: str = "401 Unauthorized") -> Finding:
    """So many of the backend's two pods want an image that its registry does not give."""
    image = "ghcr.io/team/todo-backend:1"
    for pod in world.pods("todo-backend")[:pods]:
        pod["spec"]["containers"][0]["image"] = image
        world.set_state(pod, {"waiting": {"reason": "ImagePullBackOff", "message": said}})
    return world.only_finding()


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("401 Unauthorized", "image-registry-refuses"),
        ("dial tcp 10.0.0.1:443: connect: connection refused", "image-registry-unreachable"),
    ],
)
def test_an_image_that_is_not_given_gives_way_to_the_one_that_the_other_pods_run(
    world: World, said: str, code: str
) -> None:
    finding = refused(world, 1, said)
    assert finding.code == code
    assert kinds_of(finding) == ["deploy"]


def test_where_no_pod_runs_another_image_a_login_is_wanted(world: World) -> None:
    finding = refused(world, 2)
    assert finding.code == "image-registry-refuses"
    assert any("create secret docker-registry" in command for command in finding.fix.commands)


def test_a_check_that_others_want_is_switched_off_by_nobody_unasked(world: World) -> None:
    webhook_without_service(world)
    finding = world.only_finding()
    assert not finding.fix.safe
    (command,) = finding.fix.commands
    assert patch_of(command) == [{"op": "replace", "path": "/webhooks/1/failurePolicy", "value": "Ignore"}]
    assert kinds_of(finding) == ["kubectl"]


def scaled_by(world: World, *metrics: JsonObject) -> Finding:
    condition: JsonObject = {"type": "ScalingActive", "status": "False", "reason": "FailedGetPodsMetric"}
    world.add(
        {
            "kind": "HorizontalPodAutoscaler",
            "metadata": {"name": "todo-backend", "namespace": NAMESPACE},
            "spec": {"scaleTargetRef": {"kind": "Deployment", "name": "todo-backend"}, "metrics": list(metrics)},
            "status": {"conditions": [condition | {"lastTransitionTime": ago(400)}]},
        }
    )
    return world.only_finding()


def test_an_autoscaler_whose_metric_nobody_serves_follows_the_cpu(world: World) -> None:
    finding = scaled_by(world, RATE)
    assert "requests_per_second" in finding.fix.summary
    (command,) = finding.fix.commands
    (metric,) = patch_of(command)["spec"]["metrics"]
    assert metric["resource"]["name"] == "cpu"
    assert kinds_of(finding) == ["kubectl"]


def test_the_metrics_that_it_has_beside_are_kept(world: World) -> None:
    (command,) = scaled_by(world, RATE, CPU).fix.commands
    assert patch_of(command) == {"spec": {"metrics": [CPU]}}


def test_pods_that_ask_for_no_cpu_are_not_scaled_by_it(world: World) -> None:
    world.change_container("todo-backend", resources={})
    assert kinds_of(scaled_by(world, RATE)) == ["by hand"]


def test_where_the_cpu_itself_is_not_measured_the_metrics_server_is_mended(world: World) -> None:
    assert scaled_by(world, CPU).fix.commands == ("minikube --profile minikube addons enable metrics-server",)


def test_a_full_volume_grows_where_its_class_lets_it(world: World) -> None:
    world.get("PersistentVolumeClaim", CLAIM)["spec"]["resources"] = {"requests": {"storage": "2Gi"}}
    world.get("StorageClass", "standard")["allowVolumeExpansion"] = True
    disk_full(world)
    finding = world.only_finding()
    assert patch_of(finding.fix.commands[-1]) == {"spec": {"resources": {"requests": {"storage": "4Gi"}}}}
    assert kinds_of(finding)[-1] == "kubectl"
    assert finding.fix.safe


def test_a_full_volume_that_cannot_grow_is_only_looked_at(world: World) -> None:
    world.get("PersistentVolumeClaim", CLAIM)["spec"]["resources"] = {"requests": {"storage": "2Gi"}}
    disk_full(world)
    assert [command.partition(" exec ")[2] for command in world.only_finding().fix.commands] == [
        "todo-postgres-0 -- df -h"
    ]

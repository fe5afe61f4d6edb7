"""Which pods of a StatefulSet are deleted so that its mended template can take their place, and which never are."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field

import pytest
from minikube_deployer.fake_cluster import FakeCluster

from todoctl.minikube_deployer import stuck_pods
from todoctl.minikube_deployer.stuck_pods import remove_stuck_pods
from todoctl.minikube_deployer.target import Target
from todoctl.programs.command import JsonObject

NAME = "todo-postgres"
OLD, NEW = f"{NAME}-5b8c", f"{NAME}-77dd"
BAD_IMAGE: JsonObject = {"state": {"waiting": {"reason": "ImagePullBackOff"}}, "restartCount": 0}
CRASHED: JsonObject = {"state": {"running": {}}, "restartCount": 3}
STARTING: JsonObject = {"state": {"waiting": {"reason": "ContainerCreating"}}, "restartCount": 0}


@dataclass(frozen=True)
class Deleting(FakeCluster):
    """Notes what is deleted, and how often the StatefulSet was read."""

    deleted: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    reads: list[str] = field(default_factory=list[str])
    notices_after: int = 0
    """So many reads after the change of the template the controller notices it."""

    def find(self, kind: str, name: str, *, namespace: str | None = None) -> JsonObject | None:
        self.reads.append(name)
        found = super().find(kind, name, namespace=namespace)
        if found is None or len(self.reads) > self.notices_after:
            return found
        not_yet = deepcopy(found)
        not_yet["status"] = {"observedGeneration": 1, "updateRevision": OLD}
        return not_yet

    def delete(self, kind: str, name: str, *, wait_seconds: float = 120.0) -> None:
        assert wait_seconds > 0
        self.deleted.append((kind, name))


@dataclass(frozen=True)
class DeletingTarget(Target):
    cluster: Deleting = field(default_factory=Deleting)

    def kubectl(self) -> Deleting:
        return self.cluster


def pod(number: int, status: JsonObject, *, revision: str = OLD, ready: bool = False, owner: str = NAME) -> JsonObject:
    return {
        "kind": "Pod",
        "metadata": {
            "name": f"{owner}-{number}",
            "labels": {"controller-revision-hash": revision},
            "ownerReferences": [{"kind": "StatefulSet", "name": owner, "controller": True}],
        },
        "status": {
            "conditions": [{"type": "Ready", "status": "True" if ready else "False"}],
            "containerStatuses": [status | {"ready": ready}],
        },
    }


def removed(*pods: JsonObject, notices_after: int = 0, has_stateful_set: bool = True) -> list[str]:
    target = DeletingTarget("cluster", "test", "todo", cluster=Deleting(notices_after=notices_after))
    if has_stateful_set:
        target.cluster.objects["statefulset", NAME] = {
            "kind": "StatefulSet",
            "metadata": {"name": NAME, "generation": 2},
            "status": {"observedGeneration": 2, "updateRevision": NEW},
        }
    for one in pods:
        target.cluster.objects["pod", one["metadata"]["name"]] = one
    names = remove_stuck_pods(target, NAME)
    assert target.cluster.deleted == [("pod", name) for name in names]
    return names


@pytest.mark.parametrize("status", [BAD_IMAGE, CRASHED], ids=["no-image", "crashed"])
def test_a_pod_of_the_old_template_that_cannot_run_goes(status: JsonObject) -> None:
    assert removed(pod(0, status)) == [f"{NAME}-0"]


@pytest.mark.parametrize(
    "kept",
    [
        pytest.param(pod(0, CRASHED, ready=True), id="ready-again-after-restarts"),
        pytest.param(pod(0, STARTING), id="still-starting"),
        pytest.param(pod(0, BAD_IMAGE, revision=NEW), id="already-of-the-new-template"),
        pytest.param(pod(0, BAD_IMAGE, owner="somebody-elses"), id="of-another-stateful-set"),
        pytest.param(pod(0, BAD_IMAGE) | {"metadata": {"name": "bare"}}, id="of-nobody"),
    ],
)
def test_every_other_pod_is_left_alone(kept: JsonObject) -> None:
    assert removed(kept) == []


def test_only_the_stuck_one_of_several_goes() -> None:
    assert removed(pod(0, CRASHED, ready=True), pod(1, BAD_IMAGE), pod(2, STARTING)) == [f"{NAME}-1"]


def test_a_template_that_was_just_mended_is_waited_for() -> None:
    """Before the controller has noticed the change, the old revision still counts as the wanted one."""
    assert removed(pod(0, BAD_IMAGE), notices_after=2) == [f"{NAME}-0"]


def test_a_controller_that_notices_nothing_is_not_waited_for_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stuck_pods, "_NOTICE_SECONDS", 0.0)
    assert removed(pod(0, BAD_IMAGE), notices_after=10) == []


def test_without_a_stateful_set_nothing_is_deleted() -> None:
    assert removed(pod(0, BAD_IMAGE), has_stateful_set=False) == []

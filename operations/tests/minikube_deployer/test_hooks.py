from dataclasses import dataclass, field
from typing import Any

import pytest

from todoctl.minikube_deployer import hooks, rollout
from todoctl.minikube_deployer.hooks import watch_hook
from todoctl.programs.command import JsonObject
from todoctl.programs.kubectl import Kubectl
from todoctl.progress import Step
from todoctl.shell import Result


@dataclass(frozen=True)
class JobCluster(Kubectl):
    """Shows the pods of one Job, a list for each look at them, and notes what is done to it."""

    context: str = "fake"
    namespace: str = "todo"
    looks: list[list[JsonObject]] = field(default_factory=list[list[JsonObject]])
    done: list[tuple[str, ...]] = field(default_factory=list[tuple[str, ...]])

    def get(
        self, kind: str, *, selector: str | None = None, namespace: str | None = None, everywhere: bool = False
    ) -> list[JsonObject]:
        assert (kind, selector) == ("pods", "batch.kubernetes.io/job-name=todo-backend-migration")
        assert namespace is None
        assert not everywhere
        return self.looks.pop(0)

    def try_run(self, *arguments: str, stdin_text: str | None = None, timeout_seconds: float = 20.0) -> Result:
        assert stdin_text is None
        assert timeout_seconds
        self.done.append(arguments)
        return Result(0, "")


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hooks, "_POLL_SECONDS", 0.0)


def pod(phase: str, waiting: str = "") -> dict[str, Any]:
    state = {"waiting": {"reason": waiting}} if waiting else {"running": dict[str, str]()}
    return {"status": {"phase": phase, "containerStatuses": [{"state": state}]}}


def watch(cluster: JobCluster) -> str | None:
    return watch_hook(
        cluster, "todo-backend", lambda: not cluster.looks or bool(cluster.done), Step(), explain=lambda: "the cause"
    )


def test_a_migration_that_works_is_left_alone() -> None:
    cluster = JobCluster(looks=[[], [pod("Pending")], [pod("Running")], [pod("Succeeded")]])
    assert watch(cluster) is None
    assert cluster.done == []


def test_a_first_failure_is_given_another_attempt(monkeypatch: pytest.MonkeyPatch) -> None:
    # However long it takes: a failed pod stays to be seen.
    monkeypatch.setattr(rollout, "_DOUBTFUL_SECONDS", -1.0)
    cluster = JobCluster(looks=[[pod("Failed")], [pod("Failed"), pod("Running")], [pod("Failed"), pod("Succeeded")]])
    assert watch(cluster) is None
    assert cluster.done == []


def test_one_that_fails_again_and_again_is_ended_once_with_its_cause() -> None:
    cluster = JobCluster(looks=[[pod("Failed")] * 2, [pod("Failed")] * 3])
    assert watch(cluster) == "the cause"
    [patch] = cluster.done
    assert patch[:3] == ("patch", "job", "todo-backend-migration")
    assert '"activeDeadlineSeconds": 1' in patch[-1]


def test_an_image_that_cannot_be_pulled_is_waited_for_only_so_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rollout, "_DOUBTFUL_SECONDS", -1.0)
    cluster = JobCluster(looks=[[pod("Pending", "ErrImagePull")]])
    assert watch(cluster) == "the cause"


def test_a_node_that_is_full_is_given_time_to_become_less_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rollout, "_DOUBTFUL_SECONDS", -1.0)
    full = {"status": {"conditions": [{"type": "PodScheduled", "reason": "Unschedulable"}]}}
    cluster = JobCluster(looks=[[full], [full], [pod("Succeeded")]])
    assert watch(cluster) is None
    assert cluster.done == []

from typing import Any

import pytest
from minikube_deployer.fake_cluster import FakeCluster

from todoctl.minikube_deployer.rollout import RolloutError, read_workloads, wait_for_workloads
from todoctl.progress import Step


def deployment(*, ready: int, wanted: int = 2, updated: int | None = None, seen: int = 1) -> dict[str, Any]:
    return {
        "kind": "Deployment",
        "metadata": {"name": "todo-backend", "generation": 1},
        "spec": {"replicas": wanted},
        "status": {
            "observedGeneration": seen,
            "replicas": wanted,
            "updatedReplicas": wanted if updated is None else updated,
            "readyReplicas": ready,
        },
    }


def pod(name: str, waiting: str = "", restarts: int = 0, labels: dict[str, str] | None = None) -> dict[str, Any]:
    state: dict[str, Any] = {"waiting": {"reason": waiting}} if waiting else {"running": {}}
    return {
        "kind": "Pod",
        "metadata": {"name": name, "labels": {"app.kubernetes.io/name": "todo-backend", **(labels or {})}},
        "status": {"containerStatuses": [{"state": state, "restartCount": restarts}]},
    }


def cluster(workload: dict[str, Any], *pods: dict[str, Any]) -> FakeCluster:
    objects = {("deployment", "todo-backend"): workload} | {("pod", one["metadata"]["name"]): one for one in pods}
    return FakeCluster(objects=objects)


def wait(found: FakeCluster, timeout_seconds: float = 0.0) -> str:
    shown: list[str] = []
    wait_for_workloads(found, ["todo-backend"], timeout_seconds=timeout_seconds, step=Step(shown.append))
    return shown[-1]


def test_ready_is_every_pod_at_the_newest_revision() -> None:
    assert wait(cluster(deployment(ready=2), pod("a"), pod("b"))) == "todo-backend 2/2"


@pytest.mark.parametrize(
    "workload",
    [
        pytest.param(deployment(ready=1), id="one-not-ready"),
        pytest.param(deployment(ready=2, updated=1), id="one-old"),
        pytest.param(deployment(ready=2, seen=0), id="change-not-seen-yet"),
    ],
)
def test_anything_less_is_waited_for(workload: dict[str, Any]) -> None:
    with pytest.raises(RolloutError, match="Not ready after"):
        wait(cluster(workload, pod("a")))


@pytest.mark.parametrize("reason", ["ErrImageNeverPull", "InvalidImageName", "CreateContainerConfigError"])
def test_what_is_hopeless_is_not_waited_for(reason: str) -> None:
    with pytest.raises(RolloutError, match=f"Pod a cannot run: {reason}"):
        wait(cluster(deployment(ready=1), pod("a", reason), pod("b")), timeout_seconds=3600)


def test_a_pod_that_crashes_again_and_again_is_not_waited_for() -> None:
    with pytest.raises(RolloutError, match="CrashLoopBackOff"):
        wait(cluster(deployment(ready=1), pod("a", "CrashLoopBackOff", restarts=3)), timeout_seconds=3600)


def test_a_first_crash_is_given_time() -> None:
    with pytest.raises(RolloutError, match="Not ready after"):
        wait(cluster(deployment(ready=1), pod("a", "CrashLoopBackOff", restarts=1)))


def test_the_pods_of_a_job_are_not_the_workloads() -> None:
    job_pod = pod("m", "CreateContainerConfigError", labels={"job-name": "todo-backend-migration"})
    _, pods = read_workloads(cluster(deployment(ready=2), pod("a"), job_pod), ["todo-backend"])
    assert [one["metadata"]["name"] for one in pods] == ["a"]

"""The checks of the groups Minikube Setup and Deployment Validation: each on a good deployment and on a bad twin."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from tests.deployment_tester.fake_cluster import (
    IMAGES,
    FakeCluster,
    healthy_cluster,
    make_deployment,
    make_node,
    make_trial,
)
from tests.deployment_tester.run_check import failure_of, run_check
from todoctl.deployment_tester.outcome import CheckSkippedError
from todoctl.deployment_tester.trial import Trial
from todoctl.minikube_deployer.target import Target
from todoctl.shell import Result


@pytest.fixture
def cluster() -> FakeCluster:
    return healthy_cluster()


@pytest.fixture
def trial(cluster: FakeCluster) -> Trial:
    return make_trial(make_deployment(cluster))


def put_minikube_on_the_path(folder: Path, monkeypatch: pytest.MonkeyPatch, status: str, images: Sequence[str]) -> None:
    """A stand-in for the program minikube that answers `status` and `image ls`."""
    listed = json.dumps([{"repoTags": [f"docker.io/library/{name}"], "id": "sha256:1"} for name in images])
    (folder / "status.json").write_text(json.dumps(dict.fromkeys(("Host", "Kubelet", "APIServer"), status)))
    (folder / "images.json").write_text(listed)
    program = folder / "minikube"
    program.write_text(
        f'#!/bin/sh\ncase "$1" in status) cat {folder}/status.json;; *) cat {folder}/images.json;; esac\n'
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")


def on_minikube(trial: Trial) -> Trial:
    target: Target = replace(trial.deployment.target, kind="minikube")
    return make_trial(replace(trial.deployment, target=target))


def test_the_cluster_answers(trial: Trial) -> None:
    assert run_check("cluster", trial) == "API server ready"


def test_an_api_server_that_is_not_ready(cluster: FakeCluster, trial: Trial) -> None:
    cluster.raw["/readyz"] = "[-]etcd failed: reason withheld"
    assert "etcd failed" in failure_of("cluster", trial)


def test_minikube_is_asked_too(trial: Trial, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_minikube_on_the_path(tmp_path, monkeypatch, "Running", [])
    assert "minikube lab: host, kubelet and API server Running" in run_check("cluster", on_minikube(trial))
    put_minikube_on_the_path(tmp_path, monkeypatch, "Stopped", [])
    assert "minikube start --profile lab" in failure_of("cluster", on_minikube(trial))


def test_kubectl_is_connected(trial: Trial) -> None:
    assert run_check("kubectl", trial) == "context lab, kubectl v1.34.4, server v1.34.4, 5 pods in the namespace todo"


def test_nodes(cluster: FakeCluster, trial: Trial) -> None:
    assert run_check("nodes", trial) == "node-1 Ready, kubelet v1.34.4"
    cluster.put(make_node(conditions=[{"type": "Ready", "status": "False", "reason": "KubeletNotReady"}]))
    assert "node-1: KubeletNotReady" in failure_of("nodes", trial)


def test_nodes_that_may_not_be_read_are_said_to_be_skipped(cluster: FakeCluster, trial: Trial) -> None:
    cluster.refused = "nodes"
    with pytest.raises(CheckSkippedError, match="may not read nodes"):
        run_check("nodes", trial)


def test_images_on_the_nodes(cluster: FakeCluster, trial: Trial) -> None:
    assert "todo-backend:abc, todo-frontend:def" in run_check("images-on-node", trial)
    for pod in cluster.of_kind("Pod"):
        pod["status"]["containerStatuses"][0]["imageID"] = ""
    cluster.put(make_node(images=[]))
    assert "The node does not have todo-backend:abc" in failure_of("images-on-node", trial)


def test_an_image_that_no_node_lists_counts_when_a_pod_runs_it(cluster: FakeCluster, trial: Trial) -> None:
    cluster.put(make_node(images=[]))
    assert "todo-backend:abc" in run_check("images-on-node", trial)


def test_images_on_the_node_of_minikube(trial: Trial, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_minikube_on_the_path(tmp_path, monkeypatch, "Running", list(IMAGES.values()))
    assert "on the node: todo-backend:abc" in run_check("images-on-node", on_minikube(trial))
    put_minikube_on_the_path(tmp_path, monkeypatch, "Running", ["todo-backend:abc"])
    assert "todo-frontend:def, postgres:17-trixie" in failure_of("images-on-node", on_minikube(trial))


def test_pods_run_the_very_images(cluster: FakeCluster, trial: Trial) -> None:
    assert run_check("images-in-use", trial).startswith("2 x todo-backend:abc, 2 x todo-frontend:def, 1 x postgres")
    cluster.objects["Pod", "todo-backend-5d8-2"]["spec"]["containers"][0]["image"] = "todo-backend:old"
    assert "runs todo-backend:old instead of todo-backend:abc" in failure_of("images-in-use", trial)


def test_a_service_that_is_not_installed_is_told(trial: Trial) -> None:
    without = replace(trial.deployment, images={"backend": "todo-backend:abc"})
    assert "The frontend is not installed." in failure_of("images-in-use", make_trial(without))
    assert "./todoctl deploy" in failure_of("images-built", make_trial(without))


def test_charts(cluster: FakeCluster, trial: Trial) -> None:
    assert "todo-backend (revision 1, todo-backend-0.1.0)" in run_check("charts", trial)
    cluster.releases["todo-backend"] = replace(cluster.releases["todo-backend"], status="failed")
    assert "todo-backend is failed, not deployed" in failure_of("charts", trial)
    del cluster.releases["todo-postgres"]
    assert "todo-postgres is not installed" in failure_of("charts", trial)


def test_pods_are_ready(cluster: FakeCluster, trial: Trial) -> None:
    assert "todo-backend-5d8-1, todo-backend-5d8-2 Running/Ready" in run_check("pods-ready", trial)
    status = cluster.objects["Pod", "todo-frontend-5d8-1"]["status"]
    status["conditions"] = [{"type": "Ready", "status": "False"}]
    status["containerStatuses"][0]["state"] = {"waiting": {"reason": "CrashLoopBackOff"}}
    assert "todo-frontend-5d8-1 CrashLoopBackOff" in failure_of("pods-ready", trial)


def test_pods_that_leave_and_pods_of_jobs_are_not_counted(cluster: FakeCluster, trial: Trial) -> None:
    leaving = json.loads(json.dumps(cluster.objects["Pod", "todo-backend-5d8-1"]))
    leaving["metadata"] |= {"name": "todo-backend-5d8-0", "deletionTimestamp": "2026-03-01T00:00:00Z"}
    job = json.loads(json.dumps(cluster.objects["Pod", "todo-backend-5d8-1"]))
    job["metadata"] |= {"name": "todo-backend-migrate", "ownerReferences": [{"kind": "Job"}]}
    job["status"]["phase"] = "Succeeded"
    cluster.put(leaving, job)
    assert run_check("pods-ready", trial).startswith("todo-backend-5d8-1, todo-backend-5d8-2 Running/Ready")


def test_replicas(cluster: FakeCluster, trial: Trial) -> None:
    assert run_check("replicas", trial) == "todo-backend 2/2, todo-frontend 2/2"
    cluster.objects["Deployment", "todo-backend"]["status"]["availableReplicas"] = 1
    assert "1 of 2 replicas are available" in failure_of("replicas", trial)
    cluster.objects["Deployment", "todo-backend"]["spec"]["replicas"] = 1
    assert "./todoctl scale backend=2" in failure_of("replicas", trial)


def test_an_environment_may_ask_for_more_than_two_replicas(trial: Trial) -> None:
    three = replace(trial.deployment, expected_replicas={"backend": 3, "frontend": 1})
    assert "at least 3" in failure_of("replicas", make_trial(three))


def test_services(cluster: FakeCluster, trial: Trial) -> None:
    assert run_check("services", trial) == "todo-backend:8000 -> 2 pods, todo-frontend:3000 -> 2 pods"
    cluster.objects["EndpointSlice", "todo-frontend-abc"]["endpoints"][1]["conditions"] = {"ready": False}
    assert "todo-frontend does not lead to todo-frontend-5d8-2" in failure_of("services", trial)
    cluster.objects["Service", "todo-backend"]["spec"]["type"] = "NodePort"
    assert "must be ClusterIP" in failure_of("services", trial)


def test_what_pods_reach(cluster: FakeCluster, trial: Trial) -> None:
    states = {"tcp://todo-postgres:5432": "open", "http://todo-frontend:3000/api/health": "200"}

    def answer(_pod: str, _command: Sequence[str], given: str) -> Result:
        return Result(0, json.dumps({url: states[url] for url in json.loads(given)["urls"]}))

    cluster.executed = answer
    seen = run_check("inside", trial)
    assert "from todo-backend-5d8-1: tcp://todo-postgres:5432 open, http://todo-frontend:3000/api/health 200" in seen
    assert "from todo-frontend-5d8-1: tcp://todo-postgres:5432 open" in seen
    states["tcp://todo-postgres:5432"] = "timed out"
    assert "does not reach tcp://todo-postgres:5432 (timed out)" in failure_of("inside", trial)


def test_a_program_that_fails_in_a_pod_is_told(cluster: FakeCluster, trial: Trial) -> None:
    cluster.executed = lambda _pod, _command, _given: Result(1, "", "error: pod is gone")
    assert "A program inside the pod todo-backend-5d8-1 failed: error: pod is gone" in failure_of("inside", trial)


def test_the_charts_own_tests(cluster: FakeCluster, trial: Trial) -> None:
    assert run_check("chart-tests", trial) == "helm test of todo-postgres, todo-backend, todo-frontend: passed"
    cluster.chart_test = Result(1, "", "pod todo-postgres-test-ping failed")
    assert "The tests of the chart todo-postgres fail." in failure_of("chart-tests", trial)

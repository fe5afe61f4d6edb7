"""The checks of the group Observability & Resilience: each on a good deployment and on a bad twin."""

import base64
import json
from collections.abc import Generator, Sequence
from typing import Any

import pytest

from tests.deployment_tester.fake_cluster import FakeCluster, healthy_cluster, make_deployment, make_pod, make_trial
from tests.deployment_tester.run_check import failure_of, run_check
from tests.deployment_tester.servers import serving
from todoctl.deployment_tester.trial import Trial
from todoctl.shell import Result


@pytest.fixture
def cluster() -> FakeCluster:
    return healthy_cluster()


@pytest.fixture
def trial(cluster: FakeCluster) -> Trial:
    return make_trial(make_deployment(cluster))


@pytest.fixture
def answering_url() -> Generator[str]:
    """A server that answers everything with 200."""
    with serving(lambda _request: (200, {}, b"")) as url:
        yield url


def container_of(cluster: FakeCluster, kind: str, name: str) -> dict[str, Any]:
    spec = cluster.objects[kind, name]["spec"]
    return (spec["template"]["spec"] if kind == "Deployment" else spec)["containers"][0]


def test_probes_are_those_of_the_blueprint(cluster: FakeCluster, trial: Trial) -> None:
    assert "todo-backend: liveness /health, readiness /health/ready" in run_check("probes", trial)
    container = container_of(cluster, "Deployment", "todo-backend")
    container["livenessProbe"]["httpGet"]["path"] = "/health/ready"
    assert "liveness probe of todo-backend asks /health/ready on port 8000" in failure_of("probes", trial)
    del container["startupProbe"]
    assert "startup probe of todo-backend asks nothing" in failure_of("probes", trial)


def test_probes_pass(cluster: FakeCluster, trial: Trial) -> None:
    assert run_check("probes-pass", trial).startswith("4 pods")
    cluster.objects["Pod", "todo-frontend-5d8-2"]["status"]["containerStatuses"][0]["started"] = False
    assert "todo-frontend-5d8-2 does not pass its probes" in failure_of("probes-pass", trial)


def test_logs_are_readable(cluster: FakeCluster, trial: Trial) -> None:
    seen = run_check("logs", trial)
    assert "todo-backend-5d8-1 1 lines" in seen
    assert "todo-postgres-0 1 lines" in seen
    cluster.logs["todo-frontend-5d8-1"] = ""
    assert "todo-frontend-5d8-1 is empty" in failure_of("logs", trial)


@pytest.mark.parametrize(
    ("line", "source"),
    [
        pytest.param("connecting to postgresql://todo:the-app-password@db", "a value of the Secret app-secrets"),
        pytest.param("secret=a-long-generated-secret", "a value of the Secret app-secrets"),
        pytest.param(base64.b64encode(b"the-super-password").decode(), "a value of the Secret todo-postgres"),
    ],
)
def test_a_secret_in_a_log_is_found_and_not_repeated(
    cluster: FakeCluster, trial: Trial, line: str, source: str
) -> None:
    assert "none" in run_check("logs-discreet", trial)
    cluster.logs["todo-backend-5d8-2"] = f"fine\n{line}\n"
    told = failure_of("logs-discreet", trial)
    assert source in told
    assert "password@" not in told
    assert line not in told


def test_what_a_user_wrote_in_a_log_is_found(cluster: FakeCluster, trial: Trial) -> None:
    word = trial.people.word()
    cluster.logs["todo-backend-5d8-1"] = f'{{"event": "added", "title": "Buy {word}"}}\n'
    assert "what the test users wrote" in failure_of("logs-discreet", trial)


def test_events(cluster: FakeCluster, trial: Trial) -> None:
    cluster.put({"kind": "Event", "metadata": {"name": "e"}, "type": "Warning"})
    assert run_check("events", trial) == "1 events in the last hour, 1 of them warnings"


def test_secrets_are_in_no_config_map_and_no_pod(cluster: FakeCluster, trial: Trial) -> None:
    assert "in none of 2 ConfigMaps" in run_check("secrets", trial)
    config = cluster.objects["ConfigMap", "app-config"]["data"]
    config["URL"] = "postgresql://todo:the-app-password@elsewhere/todo"
    told = failure_of("secrets", trial)
    assert "The ConfigMap app-config holds" in told
    assert "the-app-password" not in told
    del config["URL"]
    container_of(cluster, "Pod", "todo-backend-5d8-1")["env"] = [{"name": "X", "value": "a-long-generated-secret"}]
    assert "The description of the pod todo-backend-5d8-1 holds" in failure_of("secrets", trial)


def test_a_missing_secret_is_no_success(cluster: FakeCluster, trial: Trial) -> None:
    del cluster.objects["Secret", "app-secrets"]
    assert "There is no Secret app-secrets" in failure_of("secrets", trial)


def test_restart_policy(cluster: FakeCluster, trial: Trial) -> None:
    assert run_check("restart-policy", trial).startswith("5 pods: restartPolicy Always")
    cluster.objects["Pod", "todo-postgres-0"]["spec"]["restartPolicy"] = "Never"
    assert "restartPolicy Never" in failure_of("restart-policy", trial)


def describe(**found: object) -> Result:
    usual = {"uid": 10001, "gid": 10001, "root": "Read-only file system", "capabilities": 0, "no_new_privileges": True}
    return Result(0, json.dumps(usual | found), "")


@pytest.mark.parametrize(
    ("found", "problem"),
    [
        pytest.param({"uid": 0}, "it runs as user 0"),
        pytest.param({"root": "written"}, "its root file system can be written"),
        pytest.param({"capabilities": 1024}, "it has capabilities"),
        pytest.param({"no_new_privileges": False}, "it may gain privileges"),
    ],
)
def test_what_processes_may_do(cluster: FakeCluster, trial: Trial, found: dict[str, object], problem: str) -> None:
    cluster.executed = lambda _pod, _command, _given: describe()
    assert "backend as user 10001, frontend as user 10001" in run_check("processes", trial)
    cluster.executed = lambda pod, _command, _given: describe(**(found if pod == "todo-frontend-5d8-2" else {}))
    assert f"In the pod todo-frontend-5d8-2: {problem}" in failure_of("processes", trial)


@pytest.mark.parametrize(
    ("context", "problem"),
    [
        pytest.param({"readOnlyRootFilesystem": False}, "readOnlyRootFilesystem"),
        pytest.param({"runAsUser": 0}, "a user other than 0"),
        pytest.param({"runAsNonRoot": False}, "runAsNonRoot"),
        pytest.param({"capabilities": {"drop": ["ALL"], "add": ["NET_RAW"]}}, "capabilities drop ALL"),
        pytest.param({"seccompProfile": {"type": "Unconfined"}}, "seccomp RuntimeDefault"),
    ],
)
def test_what_pods_may_do(cluster: FakeCluster, trial: Trial, context: dict[str, object], problem: str) -> None:
    assert run_check("pod-security", trial).startswith("5 pods: runAsNonRoot")
    container_of(cluster, "Pod", "todo-postgres-0")["securityContext"] |= context
    assert f"postgres of the pod todo-postgres-0 lacks: {problem}" in failure_of("pod-security", trial)


def test_a_container_that_ends_comes_back(cluster: FakeCluster, answering_url: str) -> None:
    def end(pod: str, command: Sequence[str], _given: str) -> Result:
        assert "SIGTERM" in command[2]
        cluster.objects["Pod", pod]["status"]["containerStatuses"][0]["restartCount"] += 1
        return Result(137, "", "command terminated with exit code 137")

    # The one that was restarted before is left in peace: its next restart would take longer.
    cluster.objects["Pod", "todo-backend-5d8-1"]["status"]["containerStatuses"][0]["restartCount"] = 3
    cluster.executed = end
    trial = make_trial(make_deployment(cluster, urls={"frontend": answering_url, "backend": answering_url}))
    seen = run_check("restart", trial)
    assert "todo-backend-5d8-2 ready again after 0 s" in seen
    assert "todo-frontend-5d8-1 ready again after 0 s" in seen


def scale(cluster: FakeCluster, arguments: Sequence[str]) -> None:
    service = arguments[1].removeprefix("deployment/todo-")
    wanted = int(arguments[2].removeprefix("--replicas="))
    cluster.objects["Deployment", f"todo-{service}"]["spec"]["replicas"] = wanted
    for number in range(1, 5):
        cluster.objects.pop(("Pod", f"todo-{service}-5d8-{number}"), None)
    cluster.put(*(make_pod(service, number) for number in range(1, wanted + 1)))


def test_scaling_up_and_back(cluster: FakeCluster, trial: Trial) -> None:
    cluster.changed = lambda arguments: scale(cluster, arguments)
    assert run_check("scale", trial) == (
        "todo-backend 2 -> 3 in 0 s, back in 0 s; todo-frontend 2 -> 3 in 0 s, back in 0 s"
    )
    assert cluster.objects["Deployment", "todo-backend"]["spec"]["replicas"] == 2


def test_scaling_goes_back_when_it_fails(cluster: FakeCluster, trial: Trial, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("todoctl.deployment_tester.checks.observability_resilience._ROLLOUT_SECONDS", 0.0)

    def lose_the_third(arguments: Sequence[str]) -> None:
        scale(cluster, arguments)
        cluster.objects.pop(("Pod", "todo-backend-5d8-3"), None)

    cluster.changed = lose_the_third
    assert "todo-backend was scaled to 3 and did not get there" in failure_of("scale", trial)
    assert cluster.objects["Deployment", "todo-backend"]["spec"]["replicas"] == 2


def test_an_autoscaler_is_judged_by_what_it_says(cluster: FakeCluster, trial: Trial) -> None:
    cluster.changed = lambda arguments: scale(cluster, arguments)
    autoscaler = {
        "kind": "HorizontalPodAutoscaler",
        "metadata": {"name": "todo-backend"},
        "spec": {"scaleTargetRef": {"name": "todo-backend"}, "minReplicas": 2, "maxReplicas": 4},
        "status": {"conditions": [{"type": "ScalingActive", "status": "True"}]},
    }
    cluster.put(autoscaler)
    assert "todo-backend is scaled by its HorizontalPodAutoscaler, 2 to 4" in run_check("scale", trial)
    assert not any("deployment/todo-backend" in call for call in cluster.calls)
    autoscaler["status"] = {"conditions": [{"type": "ScalingActive", "status": "False", "message": "no metrics"}]}
    assert "cannot scale: no metrics" in failure_of("scale", trial)

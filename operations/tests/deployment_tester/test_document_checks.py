"""The checks of the group Documentation & Cleanup, on a repository made for them."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.deployment_tester.fake_cluster import FakeCluster, healthy_cluster, make_deployment, make_pod, make_trial
from tests.deployment_tester.run_check import failure_of, run_check
from tests.deployment_tester.servers import serving
from todoctl.deployment_tester.checks import documentation_cleanup
from todoctl.deployment_tester.outcome import CheckFailedError
from todoctl.deployment_tester.people import People
from todoctl.deployment_tester.trial import Trial

FILES = {
    "docker-compose.yml": "services: {}\n",
    "charts/todo-backend/Chart.yaml": "name: todo-backend\n",
    "charts/todo-backend/templates/service.yaml": "kind: Service\n",
}


@pytest.fixture
def cluster() -> FakeCluster:
    return healthy_cluster()


@pytest.fixture
def trial(tmp_path: Path, cluster: FakeCluster, monkeypatch: pytest.MonkeyPatch) -> Trial:
    monkeypatch.setattr(documentation_cleanup, "generated_files", lambda _blueprint: FILES)  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
    for path, text in FILES.items():
        write(tmp_path, path, text)
    return make_trial(make_deployment(cluster, repository=tmp_path))


def write(root: Path, path: str, text: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text)


def test_every_generated_file_is_documented(trial: Trial, tmp_path: Path) -> None:
    assert "docs/infrastructure.md is missing" in failure_of("files-documented", trial)
    named = "`docker-compose.yml`, and in charts/todo-backend: Chart.yaml, templates/service.yaml"
    write(tmp_path, "docs/infrastructure.md", named)
    assert run_check("files-documented", trial) == "docs/infrastructure.md names all 3 generated files"
    write(tmp_path, "docs/infrastructure.md", named.replace("Chart.yaml", "MyChart.yaml"))
    assert "does not name charts/todo-backend/Chart.yaml." in failure_of("files-documented", trial)


def test_generated_files_are_current(trial: Trial, tmp_path: Path) -> None:
    assert run_check("files-current", trial) == "3 files, none edited by hand, none left over"
    write(tmp_path, "docker-compose.yml", "services: {mine: {}}\n")
    write(tmp_path, "charts/todo-backend/old.yaml", "")
    told = failure_of("files-current", trial)
    assert "charts/todo-backend/old.yaml, docker-compose.yml" in told
    assert "./todoctl generate" in told


def test_the_guide_covers_the_risks(trial: Trial, tmp_path: Path) -> None:
    assert "docs/troubleshooting.md is missing" in failure_of("troubleshooting", trial)
    risks = "# Image pull\n# Port conflict\n# Pod crash\n# Resource exhaustion\n"
    write(tmp_path, "docs/troubleshooting.md", risks)
    assert "nothing of these risks: network" in failure_of("troubleshooting", trial)
    write(tmp_path, "docs/troubleshooting.md", f"{risks}# Network\n")
    assert "all 5 risks" in run_check("troubleshooting", trial)


def test_the_readme_holds_the_steps(trial: Trial, tmp_path: Path) -> None:
    steps = ["./todoctl deploy", "./todoctl verify", "./todoctl status", "./todoctl undeploy"]
    write(tmp_path, "README.md", "\n".join(steps))
    assert "./todoctl undeploy" in run_check("readme", trial)
    write(tmp_path, "README.md", "\n".join(steps[:-1]))
    assert "README.md does not mention ./todoctl undeploy" in failure_of("readme", trial)


def test_the_shutdown_is_documented(trial: Trial, tmp_path: Path) -> None:
    write(tmp_path, "docs/deployment.md", "# Deploying\n./todoctl undeploy and SIGTERM")
    assert "no chapter on the shutdown" in failure_of("shutdown-documented", trial)
    write(tmp_path, "docs/deployment.md", "# Deploying\n## Clean shutdown\n./todoctl undeploy sends SIGTERM")
    assert "./todoctl undeploy, SIGTERM" in run_check("shutdown-documented", trial)


def test_pods_get_the_time_to_end(trial: Trial, cluster: FakeCluster) -> None:
    assert "todo-backend: preStop sleep 5 s, 30 s to end" in run_check("shutdown-configured", trial)
    spec = cluster.objects["Deployment", "todo-frontend"]["spec"]["template"]["spec"]
    del spec["containers"][0]["lifecycle"]
    assert "todo-frontend sleeps 0 s" in failure_of("shutdown-configured", trial)


class _Signed:
    """Stands for somebody who is signed in."""

    def tasks_path(self) -> str:
        return "/api/anna/tasks"

    def api_headers(self) -> dict[str, str]:
        return {"authorization": "Bearer token"}


def end_and_replace(cluster: FakeCluster, arguments: Sequence[str]) -> None:
    gone = cluster.objects.pop(("Pod", arguments[2]))
    service = str(gone["metadata"]["name"]).split("-")[1]
    cluster.put(make_pod(service, 3))


@pytest.mark.parametrize("status", [200, 503])
def test_ending_a_pod_under_load(cluster: FakeCluster, monkeypatch: pytest.MonkeyPatch, status: int) -> None:
    monkeypatch.setattr(People, "get", lambda _people, _name: _Signed())  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
    seen: set[str] = set()
    with serving(lambda request: seen.add(request.path) or (status, {}, b"")) as url:

        def end(arguments: Sequence[str]) -> None:
            while not seen:  # the load has begun
                pass
            seen.clear()
            end_and_replace(cluster, arguments)

        cluster.changed = end
        trial = make_trial(make_deployment(cluster, urls={"frontend": url, "backend": url}))
        if status == 200:
            told = run_check("shutdown", trial)
            assert "todo-backend-5d8-1 ended" in told
            assert "todo-frontend-5d8-1 ended" in told
            assert "0 failed" in told
        else:
            assert "requests failed (HTTP 503)" in failure_of("shutdown", trial)


def test_a_single_pod_is_not_ended(cluster: FakeCluster, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(People, "get", lambda _people, _name: _Signed())  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
    cluster.objects.pop(("Pod", "todo-backend-5d8-2"))
    with pytest.raises(CheckFailedError, match="no second pod"):
        run_check("shutdown", make_trial(make_deployment(cluster)))
    assert not any(call[0] == "delete" for call in cluster.calls)

"""A snapshot is taken with few calls, in bounded time, and holds no secret."""

from __future__ import annotations

import base64
import gzip
import json
import socket
from pathlib import Path
from typing import cast

import pytest

from tests.aiops_troubleshooter.healthy_workloads import ago
from tests.aiops_troubleshooter.stand_in_programs import StandIns
from tests.aiops_troubleshooter.world import codes, healthy_world
from todoctl.aiops_troubleshooter import collecting
from todoctl.aiops_troubleshooter.collecting import collect
from todoctl.aiops_troubleshooter.command import diagnose_target, explain_failure
from todoctl.aiops_troubleshooter.diagnosing import diagnose
from todoctl.aiops_troubleshooter.snapshot_file import load_snapshot, save_snapshot
from todoctl.minikube_deployer.forwarding.state import Forward, WantedForwards, write_wanted
from todoctl.minikube_deployer.target import DeploymentFolder, Target
from todoctl.programs.command import JsonObject

pytestmark = pytest.mark.integration
TARGET = Target("minikube", "minikube", "todo")
PLANTED = "planted-password-42"
URL = f"postgresql://todo:{PLANTED}@todo-postgres:5432/todo"
KINDS = {
    resource: kind
    for kinds in (
        collecting._NAMESPACED,  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - what the stand-in must know
        collecting._CLUSTER_WIDE,  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - as above
        collecting._SYSTEM,  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - as above
    )
    for resource, kind in kinds.items()
}


def _secret(name: str, **values: str) -> JsonObject:
    data = {key: base64.b64encode(value.encode()).decode() for key, value in values.items()}
    return {"kind": "Secret", "metadata": {"name": name, "namespace": "todo"}, "type": "Opaque", "data": data}


def _release(name: str, version: int, status: str, description: str) -> JsonObject:
    record = json.dumps({"info": {"description": description}}).encode()
    packed = base64.b64encode(base64.b64encode(gzip.compress(record))).decode()
    labels = {"owner": "helm", "name": name, "version": str(version), "status": status, "modifiedAt": "1772366400"}
    metadata = {"name": f"sh.helm.release.v1.{name}.v{version}", "namespace": "todo", "labels": labels}
    return {"kind": "Secret", "metadata": metadata, "type": "helm.sh/release.v1", "data": {"release": packed}}


def _objects() -> list[JsonObject]:
    """The healthy deployment as the API server gives it."""
    objects = [one for one in healthy_world().objects if one["kind"] != "Secret"]
    return [
        *objects,
        _secret("app-secrets", DATABASE_URL=URL, BETTER_AUTH_SECRET="s" * 40),
        _secret("todo-postgres", **{"app-password": PLANTED, "postgres-password": "super-secret-1"}),
        _release("todo-backend", 1, "superseded", "Install complete"),
        _release("todo-backend", 2, "failed", f"cannot reach {URL}"),
    ]


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> StandIns:
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    stand_ins = StandIns.make(folder)
    stand_ins.answer(_objects(), KINDS)
    return stand_ins


@pytest.fixture
def folder(tmp_path: Path) -> DeploymentFolder:
    made = DeploymentFolder(tmp_path / "state" / "deployments" / "minikube--todo")
    made.create()
    return made


def test_everything_is_read_with_few_calls(programs: StandIns) -> None:
    snapshot = collect(TARGET, None, local_ports={})
    gets = [call for call in programs.calls() if call.startswith("get ")]
    assert len(gets) == 3
    assert snapshot.sees("Pod", "NetworkPolicy", "Node", "Namespace", "Event")
    assert [one["metadata"]["name"] for one in snapshot.all("Deployment")] == ["todo-backend", "todo-frontend"]
    assert snapshot.find("Service", "kube-dns", namespace="kube-system") is not None
    assert (snapshot.machine.docker, snapshot.machine.minikube_host) == ("running", "Running")
    assert snapshot.unreachable is None


def test_helm_releases_are_read_without_helm(programs: StandIns) -> None:
    assert programs.folder.is_dir()
    releases = collect(TARGET, None, local_ports={}).releases
    assert [(one.name, one.revision, one.status) for one in releases] == [("todo-backend", 2, "failed")]
    assert releases[0].description == "cannot reach ***"


def test_no_secret_reaches_the_snapshot(programs: StandIns, tmp_path: Path) -> None:
    objects = _objects()
    crashed = next(one for one in objects if one["metadata"]["name"] == "todo-backend-7c9d5f6b8-abcde")
    ended = {"exitCode": 1, "finishedAt": ago(1)}
    crashed["status"]["containerStatuses"][0].update(
        ready=False, state={"waiting": {"reason": "CrashLoopBackOff"}}, lastState={"terminated": ended}, restartCount=3
    )
    line = f"2026-03-01T11:59:59.123456789Z cannot connect to {URL}, password {PLANTED}"
    programs.answer(objects, KINDS, logs={"todo-backend-7c9d5f6b8-abcde": line})
    snapshot = collect(TARGET, None, local_ports={})
    path = tmp_path / "snapshot.json"
    save_snapshot(snapshot, path)
    text = path.read_text(encoding="utf-8")
    for planted in (PLANTED, "super-secret-1", "s" * 40):
        assert planted not in text
        assert base64.b64encode(planted.encode()).decode() not in text
    assert "cannot connect to ***" in text
    assert load_snapshot(path) == snapshot


def test_what_is_forbidden_is_named_and_the_rest_is_used(programs: StandIns) -> None:
    programs.answer(_objects(), KINDS, denied=("events", "networkpolicies.networking.k8s.io", "nodes"))
    snapshot = collect(TARGET, None, local_ports={})
    assert not snapshot.sees("Event")
    assert not snapshot.sees("NetworkPolicy")
    assert snapshot.sees("Pod", "Deployment", "StorageClass")
    refused = [one for one in snapshot.could_not_see if one.endswith("forbidden")]
    assert refused == ["events: forbidden", "networkpolicies: forbidden", "nodes: forbidden"]


def test_without_any_right_the_missing_role_is_the_finding(programs: StandIns) -> None:
    programs.answer(_objects(), KINDS, denied=tuple(KINDS))
    diagnosis = diagnose(collect(TARGET, None, local_ports={}))
    assert codes(diagnosis.findings) == ["rights-missing"]
    assert diagnosis.findings[0].fix.commands[0].endswith("--clusterrole=view --user=eve --namespace todo")


def test_a_part_that_is_slow_is_left_out(programs: StandIns) -> None:
    programs.answer(_objects(), KINDS, slow={"kube-system": 30.0})
    snapshot = collect(TARGET, None, local_ports={})
    assert "pods of kube-system: timed out" in snapshot.could_not_see
    assert snapshot.sees("Pod")
    assert snapshot.seconds < 6


def test_a_busy_cluster_is_not_called_dead(programs: StandIns) -> None:
    programs.answer(_objects(), KINDS, slow={"todo": 6.0})
    snapshot = collect(TARGET, None, local_ports={})
    assert snapshot.unreachable is None
    assert snapshot.sees("Pod", "Deployment")


@pytest.mark.parametrize(
    ("program", "said", "exit_code", "code"),
    [
        pytest.param("minikube", '{"Host":"Stopped","APIServer":"Stopped"}', 7, "minikube-stopped", id="stopped"),
        pytest.param("minikube", "* Profile not found", 85, "minikube-missing", id="no such cluster"),
        pytest.param("docker", "Cannot connect to the Docker daemon", 1, "docker-down", id="no engine"),
    ],
)
def test_a_dead_cluster_is_explained_from_this_side(
    programs: StandIns, program: str, said: str, exit_code: int, code: str
) -> None:
    refused = "The connection to the server 192.168.49.2:8443 was refused - did you specify the right host or port?"
    programs.answer([], KINDS, dead=refused)
    programs.says(program, said, exit_code)
    diagnosis = diagnose(collect(TARGET, None, local_ports={}))
    assert codes(diagnosis.findings) == [code]
    assert diagnosis.is_reached is False
    assert diagnosis.could_not_see == ()


def test_a_missing_kubectl_is_the_finding(programs: StandIns) -> None:
    for name in ("kubectl", "minikube"):
        (programs.folder / name).unlink()
    diagnosis = diagnose(collect(TARGET, None, local_ports={}))
    assert [(one.code, one.root.name) for one in diagnosis.findings] == [("program-missing", "kubectl")]
    assert diagnosis.exit_code == 4


def test_who_takes_a_forwards_port_is_named(programs: StandIns, folder: DeploymentFolder) -> None:
    assert programs.folder.is_dir()
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = cast("tuple[str, int]", server.getsockname())[1]
        forward = Forward("backend", port, 8000, "app.kubernetes.io/name=todo-backend", "/health")
        write_wanted(folder, WantedForwards("minikube", "todo", (forward,)))
        seen = next(iter(collect(TARGET, folder, local_ports={}).machine.forwards or ()))
        diagnosis = diagnose_target(TARGET, folder)
    assert seen.age_seconds is not None
    assert 0 <= seen.age_seconds < 60
    finding = next(one for one in diagnosis.findings if one.code == "local-port-taken")
    assert finding.root.name == str(port)
    assert "(process " in finding.cause


def test_a_failed_step_is_explained_in_words(programs: StandIns, folder: DeploymentFolder) -> None:
    objects = [one for one in _objects() if one["metadata"]["name"] != "app-secrets"]
    for pod in objects:
        if pod["kind"] == "Pod" and "todo-backend" in pod["metadata"]["name"]:
            waiting = {"reason": "CreateContainerConfigError", "message": 'secret "app-secrets" not found'}
            pod["status"]["containerStatuses"][0].update(ready=False, state={"waiting": waiting})
    programs.answer(objects, KINDS)
    text = explain_failure(TARGET, folder)
    assert text.startswith("1. The Secret app-secrets, which todo-backend needs, does not exist.")
    assert "HelmRelease/todo-backend: The last change of the Helm release todo-backend failed" in text

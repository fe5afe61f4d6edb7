from collections.abc import Generator
from pathlib import Path

import pytest

from tests.minikube_deployer.forwarding.stand_in_cluster import StandInCluster
from todoctl.minikube_deployer.forwarding.control import Forward, end_forwards
from todoctl.minikube_deployer.target import DeploymentFolder, Target


@pytest.fixture
def target() -> Target:
    return Target("minikube", "stand-in", "todo")


@pytest.fixture
def cluster(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[StandInCluster]:
    """A cluster without pods, and kubectl on the PATH."""
    found = StandInCluster(tmp_path / "cluster")
    found.install()
    monkeypatch.setenv("PATH", str(found.program_folder))
    monkeypatch.setenv("STAND_IN_CLUSTER", str(found.folder))
    yield found
    found.end()


@pytest.fixture
def folder(tmp_path: Path, cluster: StandInCluster) -> Generator[DeploymentFolder]:
    """A deployment's folder; the forwards that a test leaves are ended after it, before the cluster goes."""
    assert cluster.reachable
    found = DeploymentFolder(tmp_path / "deployments" / "stand-in--todo")
    yield found
    end_forwards(found)


@pytest.fixture
def backend(free_port: int) -> Forward:
    return Forward("backend", free_port, 8000, "app.kubernetes.io/name=todo-backend", "/health")


@pytest.fixture
def frontend(free_port: int) -> Forward:
    port = free_port + 1 if free_port % 2 == 0 else free_port - 1
    return Forward("frontend", port, 3000, "app.kubernetes.io/name=todo-frontend", "/health")

"""A stand-in cluster on the PATH, and the workspace that tools get."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.assistants.stand_in_cluster import StandInCluster
from todoctl.assistants.workspace import Workspace, WorkspaceFinder
from todoctl.blueprint.reading import load_blueprint
from todoctl.minikube_deployer.target import DeploymentFolder, Target
from todoctl.progress import Progress
from todoctl.repository import this_repository


@pytest.fixture
def cluster(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> StandInCluster:
    made = StandInCluster.make(tmp_path / "bin")
    monkeypatch.setenv("PATH", str(made.folder))
    return made


@pytest.fixture
def find(cluster: StandInCluster, tmp_path: Path) -> WorkspaceFinder:
    """The namespace of the stand-in, seen from this clone."""
    assert cluster.folder.is_dir()
    repository = this_repository()
    blueprint = load_blueprint(repository.root / "blueprint.yaml")
    folder = DeploymentFolder(tmp_path / "state" / "deployments" / "lab--todo")
    folder.create()
    target = Target("cluster", "lab", "todo")

    def find_workspace(progress: Progress) -> Workspace:
        return Workspace(repository, blueprint, target, folder, progress)

    return find_workspace

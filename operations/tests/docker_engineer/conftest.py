"""The blueprint of this clone, and a small copy of the clone, for all tests of the docker engineer."""

import shutil
import subprocess
from pathlib import Path

import pytest

from todoctl.blueprint.model import Blueprint
from todoctl.blueprint.reading import load_blueprint
from todoctl.repository import Repository, this_repository


@pytest.fixture(scope="session")
def repository() -> Repository:
    return this_repository()


@pytest.fixture(scope="session")
def blueprint(repository: Repository) -> Blueprint:
    return load_blueprint(repository.root / "blueprint.yaml")


@pytest.fixture
def clone(repository: Repository, blueprint: Blueprint, tmp_path: Path) -> Repository:
    """The tracked files that builds read, and a few that they do not, in a folder of their own."""
    folders = ["backend", "frontend", "package.json", "package-lock.json", "README.md", "e2e"]
    listed = subprocess.run(
        ["git", "ls-files", "-z", *folders], cwd=repository.root, capture_output=True, text=True, check=True
    ).stdout
    for name in filter(None, listed.split("\0")):
        target = tmp_path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(repository.root / name, target)
    for service in blueprint.services.by_name():
        shutil.copy2(repository.root / service / "Dockerfile", tmp_path / service / "Dockerfile")
    return Repository(tmp_path)

"""The images of this clone, built by a real engine."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
from collections.abc import Iterator

import pytest

from todoctl.blueprint.model import Blueprint
from todoctl.docker_engineer.build import content_tag
from todoctl.docker_engineer.context import build_context
from todoctl.repository import Repository

pytestmark = [pytest.mark.integration, pytest.mark.needs_docker]


@pytest.fixture
def tag() -> Iterator[str]:
    """A tag for both images; both are removed afterwards."""
    name = f"test-{secrets.token_hex(4)}"
    yield name
    images = [f"todo-{service}:{name}{again}" for service in ("backend", "frontend") for again in ("", "-again")]
    subprocess.run(["docker", "image", "rm", "--force", *images], capture_output=True, check=False)


@pytest.mark.parametrize("service", ["backend", "frontend"])
def test_another_clone_on_another_day_gives_the_same_layers_and_name(
    service: str, repository: Repository, clone: Repository, blueprint: Blueprint, tag: str
) -> None:
    for path in clone.root.rglob("*"):
        # A clone made under another umask, at another time.
        path.chmod(path.stat().st_mode & 0o700)
        os.utime(path, (1_234_567_890, 1_234_567_890))
    _build(repository, blueprint, service, f"todo-{service}:{tag}")
    _build(clone, blueprint, service, f"todo-{service}:{tag}-again", "--no-cache")
    assert _layers(f"todo-{service}:{tag}") == _layers(f"todo-{service}:{tag}-again")
    assert content_tag(repository, blueprint, service) == content_tag(clone, blueprint, service)


def test_our_layers_are_within_their_limits(repository: Repository, blueprint: Blueprint, tag: str) -> None:
    images = [f"todo-{service}:{tag}" for service in ("backend", "frontend")]
    for service, image in zip(("backend", "frontend"), images, strict=True):
        _build(repository, blueprint, service, image)
    measured = subprocess.run(
        [sys.executable, "bench/images.py", *images], cwd=repository.root, capture_output=True, text=True, check=False
    )
    assert measured.returncode == 0, measured.stdout + measured.stderr
    assert [line.split(":")[0] for line in measured.stdout.splitlines() if not line.startswith(" ")] == [
        "todo-backend",
        "todo-frontend",
    ]


def _build(repository: Repository, blueprint: Blueprint, service: str, image: str, *options: str) -> None:
    context = build_context(service, blueprint.services.by_name()[service])
    built = subprocess.run(
        ["docker", "build", "--quiet", *options, "--file", context.dockerfile, "--tag", image, context.folder],
        cwd=repository.root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr[-4000:]


def _layers(image: str) -> list[str]:
    asked = subprocess.run(["docker", "image", "inspect", image], capture_output=True, text=True, check=True)
    return json.loads(asked.stdout)[0]["RootFS"]["Layers"]

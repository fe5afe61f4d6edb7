"""Images are named by what they are built from."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from todoctl.blueprint.model import Blueprint
from todoctl.docker_engineer.build import build_image, content_tag, image_reference
from todoctl.docker_engineer.context import build_context
from todoctl.errors import OpsError
from todoctl.programs.docker import Docker
from todoctl.repository import Repository


class FakeDocker(Docker):
    """Remembers what it was asked to build and to name."""

    def __init__(self, *present: str) -> None:
        self.present = set(present)
        self.built: list[tuple[Path, Path, tuple[str, ...], dict[str, str]]] = []
        self.named: list[tuple[str, str]] = []

    def image_id(self, reference: str) -> str | None:
        return "sha256:1" if reference in self.present else None

    def build(
        self,
        context: Path,
        dockerfile: Path,
        *,
        tags: Sequence[str],
        log: Path,
        build_arguments: Mapping[str, str] | None = None,
    ) -> None:
        assert log.parent.is_dir()
        self.built.append((context, dockerfile, tuple(tags), dict(build_arguments or {})))

    def tag(self, reference: str, other: str) -> None:
        self.named.append((reference, other))


@pytest.mark.parametrize(
    ("service", "path"),
    [
        pytest.param("backend", "backend/todo_backend/app.py", id="source"),
        pytest.param("backend", "backend/migrations/env.py", id="migration"),
        pytest.param("backend", "backend/requirements.lock", id="lock"),
        pytest.param("backend", "backend/Dockerfile", id="dockerfile"),
        pytest.param("backend", "backend/.dockerignore", id="ignore-file"),
        pytest.param("frontend", "frontend/app/page.tsx", id="page"),
        pytest.param("frontend", "frontend/chat-element/src/element.ts", id="element"),
        pytest.param("frontend", "frontend/next.config.ts", id="settings-of-the-build"),
        pytest.param("frontend", "package-lock.json", id="npm-lock"),
        pytest.param("frontend", "frontend/Dockerfile.dockerignore", id="npm-ignore-file"),
    ],
)
def test_the_name_changes_with_what_the_build_reads(
    clone: Repository, blueprint: Blueprint, service: str, path: str
) -> None:
    before = {name: content_tag(clone, blueprint, name) for name in ("backend", "frontend")}
    with (clone.root / path).open("a") as file:
        file.write("\n")
    after = {name: content_tag(clone, blueprint, name) for name in ("backend", "frontend")}
    assert {name for name in before if before[name] != after[name]} == {service}


@pytest.mark.parametrize(
    "path",
    [
        "README.md",
        "backend/pyproject.toml",
        "backend/requirements-dev.lock",
        "backend/tests/conftest.py",
        "backend/todo_backend/__pycache__/app.cpython-313.pyc",
        "backend/.venv/bin/python",
        "e2e/package.json",
        "frontend/README.md",
        "frontend/tests/proxy.test.ts",
        "frontend/chat-element/tests/unit/reduce.test.ts",
        "frontend/chat-element/vitest.config.ts",
        "frontend/node_modules/left/index.js",
        "frontend/.next/BUILD_ID",
        "frontend/dist/frontend/server.js",
        "frontend/tsconfig.tsbuildinfo",
    ],
)
def test_the_name_stays_when_something_else_changes(clone: Repository, blueprint: Blueprint, path: str) -> None:
    before = [image_reference(clone, blueprint, name) for name in ("backend", "frontend")]
    target = clone.root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("a") as file:
        file.write("\n// changed\n")
    assert [image_reference(clone, blueprint, name) for name in ("backend", "frontend")] == before


def test_the_name_is_the_images_and_twelve_digits(clone: Repository, blueprint: Blueprint) -> None:
    name, _, tag = image_reference(clone, blueprint, "backend").partition(":")
    assert name == blueprint.services.backend.image.name
    assert tag == content_tag(clone, blueprint, "backend")
    assert len(tag) == 12
    assert int(tag, 16) >= 0


def test_a_moved_file_is_another_content(clone: Repository, blueprint: Blueprint) -> None:
    before = content_tag(clone, blueprint, "backend")
    (clone.backend / "todo_backend" / "app.py").rename(clone.backend / "todo_backend" / "moved.py")
    assert content_tag(clone, blueprint, "backend") != before


def test_an_image_that_is_there_is_not_built_again(clone: Repository, blueprint: Blueprint, tmp_path: Path) -> None:
    reference = image_reference(clone, blueprint, "frontend")
    docker = FakeDocker(reference)
    assert not build_image(clone, blueprint, "frontend", docker=docker, log=tmp_path / "log")
    assert docker.built == []
    assert docker.named == [(reference, "todo-frontend:latest")]


def test_an_image_is_built_under_both_names_from_the_folder_of_its_context(
    clone: Repository, blueprint: Blueprint, tmp_path: Path
) -> None:
    docker = FakeDocker()
    for service in ("backend", "frontend"):
        assert build_image(clone, blueprint, service, docker=docker, log=tmp_path / "log")
    tags = {service: content_tag(clone, blueprint, service) for service in ("backend", "frontend")}
    assert docker.built == [
        (
            clone.root / folder,
            clone.root / service / "Dockerfile",
            (f"todo-{service}:{tags[service]}", f"todo-{service}:latest"),
            {"CONTENT": tags[service]},
        )
        for service, folder in (("backend", "backend"), ("frontend", "."))
    ]


def test_a_missing_dockerfile_is_named_with_the_way_to_write_it(clone: Repository, blueprint: Blueprint) -> None:
    (clone.backend / "Dockerfile").unlink()
    with pytest.raises(OpsError, match="Dockerfile is missing") as caught:
        content_tag(clone, blueprint, "backend")
    assert caught.value.fix == "Write it with: ./todoctl generate"


@pytest.mark.integration
@pytest.mark.needs_docker
@pytest.mark.parametrize("service", ["backend", "frontend"])
def test_docker_is_sent_what_the_name_is_made_of(
    clone: Repository, blueprint: Blueprint, tmp_path_factory: pytest.TempPathFactory, service: str
) -> None:
    for noise in ("tests/a.py", "__pycache__/a.pyc", "node_modules/a/b.js", ".next/x", "dist/x", "README.md", ".env"):
        for folder in ("backend", "backend/todo_backend", "frontend", "frontend/chat-element", "."):
            target = clone.root / folder / noise
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text("noise")
    context = build_context(service, blueprint.services.by_name()[service])
    scratch = tmp_path_factory.mktemp("sent")
    dockerfile = scratch / "Dockerfile"
    dockerfile.write_text("FROM scratch\nCOPY . /\n")
    shutil.copy(clone.root / context.ignore_file, scratch / "Dockerfile.dockerignore")
    output = scratch / "output"
    subprocess.run(
        ["docker", "build", "--quiet", "--file", dockerfile, "--output", output, clone.root / context.folder],
        check=True,
        capture_output=True,
        env=os.environ | {"DOCKER_BUILDKIT": "1"},
    )
    sent = {str(path.relative_to(output)) for path in output.rglob("*") if not path.is_dir()}
    assert sent == {str(path.relative_to(clone.root / context.folder)) for path in context.files(clone.root)}

"""The Dockerfiles and ignore files that come from the blueprint."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from todoctl.blueprint.model import Blueprint
from todoctl.docker_engineer.context import build_context, operations_context
from todoctl.docker_engineer.files import LICENCE, docker_files
from todoctl.generation import header
from todoctl.repository import Repository

SERVICES = ("backend", "frontend")


def test_the_files_in_the_repository_are_those_of_the_blueprint(repository: Repository, blueprint: Blueprint) -> None:
    written = {path: (repository.root / path).read_text() for path in docker_files(blueprint)}
    assert written == docker_files(blueprint)


def test_the_same_blueprint_gives_the_same_bytes_in_the_same_order(blueprint: Blueprint) -> None:
    first, second = docker_files(blueprint), docker_files(blueprint.model_copy(deep=True))
    assert list(first.items()) == list(second.items())


def test_each_file_says_where_it_comes_from_and_ends_with_one_line_end(blueprint: Blueprint) -> None:
    for path, text in docker_files(blueprint).items():
        assert text.startswith(header() + "\n"), path
        assert text.endswith("\n"), path
        assert not text.endswith("\n\n"), path
        assert [line for line in text.splitlines() if line != line.rstrip()] == [], path


def test_nothing_of_this_machine_and_no_secret_is_written(blueprint: Blueprint) -> None:
    for path, text in docker_files(blueprint).items():
        assert str(Path.home()) not in text, path
        # A generated secret has 64 digits; so has what somebody would paste in its place.
        assert not re.search(r"\b[0-9a-f]{32,}\b", text), path
        assert not re.search(r"(?i)\b(password|secret|token|api_?key)\b\s*[:=]\s*[\"']?\w{6,}", text), path


@pytest.mark.parametrize("service", SERVICES)
def test_what_is_copied_from_the_clone_is_tracked_and_let_through(
    service: str, repository: Repository, blueprint: Blueprint
) -> None:
    context = build_context(service, blueprint.services.by_name()[service])
    tracked = subprocess.run(
        ["git", "ls-files", "-z"], cwd=repository.root / context.folder, capture_output=True, text=True, check=True
    ).stdout.split("\0")
    sent = {str(path.relative_to(repository.root / context.folder)) for path in context.files(repository.root)}
    sources = _copied_sources(docker_files(blueprint)[context.dockerfile])
    assert sources
    for source in sources:
        below = [path for path in tracked if path == source or path.startswith(f"{source}/")]
        assert below, f"{source} is not tracked"
        assert sent & set(below), f"{source} is kept back by the ignore file"


@pytest.mark.parametrize("service", [*SERVICES, "operations"])
def test_hadolint_has_nothing_to_say(service: str, repository: Repository) -> None:
    hadolint = Path(sys.executable).parent / "hadolint"
    result = subprocess.run(
        [hadolint, "--no-color", repository.root / service / "Dockerfile"], capture_output=True, text=True, check=False
    )
    assert (result.returncode, result.stdout) == (0, "")
    assert "hadolint ignore" not in (repository.root / service / "Dockerfile").read_text()


@pytest.mark.parametrize("service", SERVICES)
def test_the_image_runs_the_blueprints_command_as_its_user(service: str, blueprint: Blueprint) -> None:
    wanted = blueprint.services.by_name()[service]
    last_stage = docker_files(blueprint)[f"{service}/Dockerfile"].split("\nFROM ")[-1]
    lines = last_stage.splitlines()
    assert lines[0] == wanted.image.base
    assert f"USER {wanted.image.user}:{wanted.image.user}" in lines
    assert "ENTRYPOINT []" in lines
    assert f"CMD {json.dumps(list(wanted.command))}" in lines
    exposed = [line.split()[1:] for line in lines if line.startswith("EXPOSE ")]
    assert exposed == [[str(port) for port in (wanted.port, wanted.metrics_port) if port]]
    assert "STOPSIGNAL SIGTERM" in lines
    # The last stage only copies: what installs and builds stays behind.
    assert not [line for line in lines if line.startswith(("RUN", "ADD"))]
    assert all(line.startswith("COPY --link --from=") for line in lines if line.startswith("COPY"))


def test_the_mcp_servers_image_holds_the_command_line_the_blueprint_and_kubectl(
    repository: Repository, blueprint: Blueprint
) -> None:
    operations = blueprint.operations
    assert operations is not None
    context = operations_context(operations)
    sent = {str(path.relative_to(repository.root)) for path in context.files(repository.root)}
    assert {"blueprint.yaml", "operations/requirements-assistants.lock", "operations/todoctl/cli.py"} <= sent
    assert not [path for path in sent if path.startswith(("backend/", "frontend/", "charts/", "operations/tests/"))]
    last_stage = docker_files(blueprint)[context.dockerfile].split("\nFROM ")[-1].splitlines()
    assert f"USER {operations.image.user}:{operations.image.user}" in last_stage
    assert f"CMD {json.dumps(list(operations.command))}" in last_stage
    assert f"EXPOSE {operations.port}" in last_stage
    copied = [line.removeprefix("COPY --link --from=").split()[0] for line in last_stage if line.startswith("COPY")]
    assert copied == ["kubectl", "dependencies", "application"]
    assert not [line for line in last_stage if line.startswith(("RUN", "ADD"))]


@pytest.mark.parametrize("service", SERVICES)
def test_the_labels_name_version_and_licence_and_no_date(
    service: str, repository: Repository, blueprint: Blueprint
) -> None:
    text = docker_files(blueprint)[f"{service}/Dockerfile"]
    assert f'org.opencontainers.image.title="{blueprint.services.by_name()[service].image.name}"' in text
    assert f'org.opencontainers.image.version="{blueprint.version}"' in text
    assert f'org.opencontainers.image.licenses="{LICENCE}"' in text
    assert "image.created" not in text
    assert tomllib.loads((repository.backend / "pyproject.toml").read_text())["project"]["license"] == LICENCE
    assert json.loads((repository.frontend / "package.json").read_text())["license"] == LICENCE


def test_a_change_of_the_blueprint_reaches_the_files(blueprint: Blueprint) -> None:
    backend = blueprint.services.backend
    image = backend.image.model_copy(update={"base": "python:3.14-slim", "user": 4321})
    services = blueprint.services.model_copy(update={"backend": backend.model_copy(update={"image": image})})
    files = docker_files(blueprint.model_copy(update={"services": services, "version": "9.8.7"}))
    assert files["backend/Dockerfile"].count("FROM python:3.14-slim") == 3
    assert "USER 4321:4321" in files["backend/Dockerfile"]
    assert 'version="9.8.7"' in files["frontend/Dockerfile"]
    assert 'user: "4321:4321"' in files["docker-compose.yml"]
    assert "give backend 4321 DATABASE_URL" in files["docker-compose.yml"]


def _copied_sources(dockerfile: str) -> list[str]:
    """What COPY takes from the context, not from another stage and not from the Dockerfile itself."""
    copies = [line.split()[1:] for line in dockerfile.splitlines() if line.startswith("COPY ")]
    return [source for words in copies if not words[0].startswith(("--", "<<")) for source in words[:-1]]

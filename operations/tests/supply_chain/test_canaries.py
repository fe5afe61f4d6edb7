"""Secrets with recognisable values, planted in the stack of this machine, are nowhere but where they belong."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.local_stack.fake_clone import HERE, FakeClone, make_fake_clone
from tests.supply_chain.canaries import canary, found_in, watched_arguments
from tests.waiting import wait_for
from todoctl.errors import ExitCode

pytestmark = [
    pytest.mark.integration,
    pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="there is no /proc to look into"),
    pytest.mark.skipif(not (HERE.backend / ".venv").exists(), reason="the backend is not installed"),
]
SECRETS = {name: canary(name) for name in ("better_auth_secret", "superuser_password", "application_password")}
KEY = {"model_key": canary("model_key")}
CANARIES = SECRETS | KEY
SETTINGS = {"OPENAI_API_KEY": KEY["model_key"], "OPENAI_MODEL": "any", "OPENAI_BASE_URL": "http://127.0.0.1:9/v1"}
COMMANDS = (
    *(["status"], ["status", "--json"], ["logs"], ["logs", "backend"], ["logs", "postgres"]),
    *(["diagnose"], ["diagnose", "--json"], ["verify", "--json"]),
)


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Generator[FakeClone]:
    """The real launcher, database and backend; the page is a small stand-in. The secrets are ours."""
    made = make_fake_clone(tmp_path_factory.mktemp("canaries") / "clone")
    backend = made.root / "backend"
    shutil.rmtree(backend)
    backend.mkdir()
    for folder in ("todo_backend", "migrations"):
        shutil.copytree(HERE.backend / folder, backend / folder)
    shutil.copy(HERE.backend / "requirements.lock", backend)
    (backend / ".venv").symlink_to(HERE.backend / ".venv")
    made.state.create()
    made.state.secrets_file.write_text(json.dumps(SECRETS))
    made.state.secrets_file.chmod(0o600)
    yield made
    made.run("down", "--purge", "--yes")


@pytest.fixture(scope="module")
def shown_while_starting(clone: FakeClone) -> str:
    """Everything that `up` printed, and every process's arguments from its beginning to its end."""
    with watched_arguments(CANARIES) as arguments:
        found = clone.run("up", **SETTINGS)
    assert found.returncode == ExitCode.OK, found.stderr
    return "\n".join([found.stdout, found.stderr, *arguments])


def test_the_search_finds_what_is_there() -> None:
    value = CANARIES["model_key"]
    assert found_in(f"Bearer {value}.", CANARIES) == ["model_key"]
    assert found_in("nothing", CANARIES) == []
    careless = [sys.executable, "-c", "input()", value]
    with watched_arguments(CANARIES) as shown, subprocess.Popen(careless, stdin=subprocess.PIPE) as process:
        wait_for(lambda: shown, "the careless process is seen")
        process.communicate(b"\n", timeout=10)
    assert "model_key" in "".join(shown)


def test_no_secret_is_printed_or_an_argument_while_the_stack_starts(shown_while_starting: str) -> None:
    assert found_in(shown_while_starting, CANARIES) == [], shown_while_starting


@pytest.mark.usefixtures("shown_while_starting")
def test_no_command_and_no_process_of_a_running_stack_shows_a_secret(clone: FakeClone) -> None:
    leaks: dict[str, list[str]] = {}
    for command in COMMANDS:
        with watched_arguments(CANARIES) as arguments:
            found = clone.run(*command, **SETTINGS)
        assert found.stdout + found.stderr, command
        leaks[" ".join(command)] = [*found_in(found.stdout + found.stderr, CANARIES), *arguments]
    assert {command: leaked for command, leaked in leaks.items() if leaked} == {}


@pytest.mark.usefixtures("shown_while_starting")
def test_secrets_are_in_files_that_their_owner_alone_can_read_and_in_no_log(clone: FakeClone) -> None:
    holding = {
        path: found
        for path in clone.root.rglob("*")
        if path.is_file() and not path.is_symlink() and (found := found_in(path.read_bytes(), CANARIES))
    }
    assert clone.state.secrets_file in holding
    assert {path: oct(path.stat().st_mode) for path in holding if path.stat().st_mode & 0o077} == {}
    assert [path for path in holding if path.suffix == ".log" or "logs" in path.parts] == []


def test_a_database_that_does_not_answer_is_named_without_its_password(tmp_path: Path) -> None:
    password = {"database_password": canary("database_password")}
    address = f"postgresql://somebody:{password['database_password']}@127.0.0.1:9/todo"
    broken = make_fake_clone(tmp_path / "clone")
    try:
        with watched_arguments(password) as arguments:
            found = broken.run("up", DATABASE_URL=address)
    finally:
        broken.run("down", "--purge", "--yes")
    assert found.returncode == ExitCode.STACK
    assert (found_in(found.stdout + found.stderr, password), arguments) == ([], set())

"""The packages for models and MCP have an environment of their own, which nothing else waits for."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

import pytest

from todoctl import shell
from todoctl.assistants import environment
from todoctl.repository import this_repository

OPERATIONS = this_repository().operations


def names_in(lock: str) -> dict[str, str]:
    lines = (OPERATIONS / lock).read_text(encoding="utf-8").splitlines()
    found = [line.split(" ")[0].partition("==") for line in lines if "==" in line and line[0].isalpha()]
    return {name: version for name, _, version in found}


def test_what_every_command_needs_is_not_more_because_of_them() -> None:
    every, assistants, development = map(
        names_in, ("requirements.lock", "requirements-assistants.lock", "requirements-dev.lock")
    )
    assert not {"openai-agents", "mcp", "openai"} & set(every)
    assert every.items() <= assistants.items() <= development.items()


def test_they_are_those_of_the_backend() -> None:
    ours = names_in("requirements-assistants.lock")
    backend = names_in("../backend/requirements.lock")
    for name in ("openai-agents", "mcp", "openai"):
        assert ours[name] == backend[name]


def test_the_command_line_starts_without_them() -> None:
    code = "import sys, todoctl.cli; print(sorted({'agents', 'mcp', 'openai', 'pydantic'} & set(sys.modules)))"
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=OPERATIONS, capture_output=True, text=True, timeout=60, check=True
    )
    assert ended.stdout == "[]\n"


class BecameAnotherError(Exception):
    """In place of another program."""


def test_without_them_the_same_command_goes_on_in_their_environment(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made: list[tuple[Path, Path]] = []
    became: list[tuple[Sequence[str], Mapping[str, str]]] = []

    def install(venv: Path, lock: Path) -> bool:
        made.append((venv, lock))
        return True

    def become(argv: Sequence[str], env: Mapping[str, str]) -> NoReturn:
        became.append((argv, env))
        raise BecameAnotherError

    def nothing(*_asked: object) -> None:
        return None

    monkeypatch.setattr(environment, "find_spec", nothing)
    monkeypatch.setattr(environment, "is_installed", nothing)
    monkeypatch.setattr(environment, "ensure_installed", install)
    monkeypatch.setattr(shell, "replace_process", become)
    monkeypatch.setenv("OPENAI_API_KEY", "kept")
    with pytest.raises(BecameAnotherError):
        environment.enter_assistants_environment(["mcp", "--http", "127.0.0.1:0"])
    venv = OPERATIONS / ".venv-assistants"
    assert made == [(venv, OPERATIONS / "requirements-assistants.lock")]
    argv, env = became[0]
    assert argv == [str(venv / "bin" / "python"), "-P", "-m", "todoctl", "mcp", "--http", "127.0.0.1:0"]
    assert env["OPENAI_API_KEY"] == "kept"
    # Standard output may be a protocol.
    assert capsys.readouterr().out == ""


def test_where_they_are_the_command_goes_on_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shell, "replace_process", pytest.fail)
    environment.enter_assistants_environment(["ask", "something"])

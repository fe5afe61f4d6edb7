"""How images reach the node: with stand-ins of `docker` and `minikube` that write down what they were asked."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from todoctl.minikube_deployer.images import copy_to_node
from todoctl.programs.minikube import Minikube

WITH_DOCKER = {
    "DOCKER_TLS_VERIFY": "1",
    "DOCKER_HOST": "tcp://192.0.2.7:2376",
    "DOCKER_CERT_PATH": "/certs",
    "MINIKUBE_ACTIVE_DOCKERD": "todo",
    "SSH_AUTH_SOCK": "",
}
WITH_CONTAINERD = {"DOCKER_HOST": "ssh://docker@127.0.0.1:32772", "SSH_AUTH_SOCK": "/agent", "SSH_AGENT_PID": "77"}
NoteProgram = Callable[[str, str], None]


@pytest.fixture
def asked(tmp_path: Path) -> Path:
    """The file that holds a line for each call: the engine it was for, and its words."""
    return tmp_path / "asked"


@pytest.fixture
def program(tmp_path: Path, asked: Path, monkeypatch: pytest.MonkeyPatch) -> NoteProgram:
    """Puts a program on the PATH that notes its call down and then does what the script says."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    monkeypatch.delenv("DOCKER_HOST", raising=False)

    def put(name: str, script: str) -> None:
        file = folder / name
        note = f'echo "{name}[${{DOCKER_HOST:-own}}] $*" >> {asked}'
        file.write_text(f"#!/bin/sh\n{note}\n{script}\n", encoding="utf-8")
        file.chmod(0o755)

    return put


def test_a_node_with_docker_gets_all_images_in_one_file(program: NoteProgram, asked: Path, tmp_path: Path) -> None:
    program("minikube", f"echo '{json.dumps(WITH_DOCKER)}'")
    program("docker", 'if [ "$1" = save ]; then echo images > "$3"; else test -s "$4"; fi')
    copy_to_node(Minikube("todo"), ["todo-backend:1", "postgres:17"], tmp_path)
    _, save, load = asked.read_text(encoding="utf-8").splitlines()
    assert save.startswith("docker[own] save --output ")
    assert save.endswith(" todo-backend:1 postgres:17")
    assert load.startswith("docker[tcp://192.0.2.7:2376] load ")
    assert not list(tmp_path.glob("images-*")), "the file is gone afterwards"


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(f"echo '{json.dumps(WITH_CONTAINERD)}'", id="containerd"),
        pytest.param("echo 'the docker-env command is incompatible'; exit 14", id="another runtime"),
    ],
)
def test_another_runtime_gets_them_by_minikube(program: NoteProgram, asked: Path, tmp_path: Path, answer: str) -> None:
    program("minikube", f'if [ "$1" = docker-env ]; then {answer}; fi')
    copy_to_node(Minikube("todo"), ["todo-backend:1", "postgres:17"], tmp_path)
    loads = [line.split("] ", 1)[1] for line in asked.read_text(encoding="utf-8").splitlines() if " image load" in line]
    assert loads == [
        "image load --daemon=true todo-backend:1 --profile todo",
        "image load --daemon=true postgres:17 --profile todo",
    ]

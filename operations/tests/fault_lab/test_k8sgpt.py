"""What k8sgpt says is read from its JSON; without it there is no comparison."""

import json
from pathlib import Path

import pytest

from faults.fault import Root
from faults.k8sgpt import k8sgpt_names
from todoctl.minikube_deployer.target import Target

TARGET = Target("cluster", "lab", "todo")


def install(folder: Path, monkeypatch: pytest.MonkeyPatch, said: str) -> None:
    program = folder / "k8sgpt"
    program.write_text(f"#!/bin/sh\necho '{said}'\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))


@pytest.mark.parametrize(("name", "is_named"), [("todo-backend", True), ("todo-frontend", False)])
def test_the_object_is_looked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, *, is_named: bool
) -> None:
    results = [{"kind": "Service", "name": "todo/todo-backend", "error": [{"Text": "no endpoints"}]}]
    install(tmp_path, monkeypatch, json.dumps({"status": "ProblemDetected", "results": results}))
    assert k8sgpt_names(Root("Service", name, "spec.selector", ("x",)), TARGET) is is_named


def test_nothing_found_is_not_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, monkeypatch, json.dumps({"status": "OK", "results": None}))
    assert k8sgpt_names(Root("Service", "todo-backend", "", ("x",)), TARGET) is False


def test_without_it_there_is_no_comparison(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert k8sgpt_names(Root("Service", "todo-backend", "", ("x",)), TARGET) is None

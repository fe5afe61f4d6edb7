"""Faults go into deployments of ours alone, are noted before they are made, and can be taken back."""

import json
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from minikube_deployer.fake_cluster import FakeCluster

from faults import machine
from faults.changes import Changes
from faults.fault import Fault, Root
from faults.injecting import heal_fault, inject_fault, record_of
from faults.lab import Lab
from todoctl.blueprint.reading import FILE_NAME, load_blueprint
from todoctl.errors import ExitCode, OpsError
from todoctl.minikube_deployer.forwarding.state import Forward
from todoctl.minikube_deployer.labels import namespace_labels
from todoctl.minikube_deployer.target import DeploymentFolder, Target
from todoctl.programs.command import JsonObject
from todoctl.repository import this_repository

BLUEPRINT = load_blueprint(this_repository().root / FILE_NAME)


@dataclass(frozen=True)
class FakeTarget(Target):
    cluster: FakeCluster = field(default_factory=FakeCluster)

    def kubectl(self) -> FakeCluster:
        return self.cluster


def lab_in(folder: Path, namespace: str = "lab", labels: dict[str, str] | None = None) -> Lab:
    target = FakeTarget("cluster", "test", namespace)
    found = namespace_labels(BLUEPRINT) if labels is None else labels
    manifest: JsonObject = {"kind": "Namespace", "metadata": {"name": namespace, "labels": found}}
    target.cluster.objects["namespace", namespace] = manifest
    return Lab(target, DeploymentFolder(folder / "state" / "deployments" / "lab"), BLUEPRINT, this_repository())


def fault_of(made: list[str], *, fails: bool = False) -> Fault:
    def inject(changes: Changes) -> None:
        changes.note({"undo": "remove-file", "path": str(changes.lab.folder.root / "trace")})
        (changes.lab.folder.root / "trace").write_text("", encoding="utf-8")
        made.append(changes.fault)
        if fails:
            raise OpsError("It broke.", fix="Try again.", exit_code=ExitCode.STACK)

    return Fault(1, "made-up", "Something", "A lesson.", Root("Pod", "x", "y", ("z",)), inject)


@pytest.mark.parametrize("namespace", ["production", "todo-prod"])
def test_production_is_refused(tmp_path: Path, namespace: str) -> None:
    made: list[str] = []
    with pytest.raises(OpsError) as caught:
        inject_fault(lab_in(tmp_path, namespace), fault_of(made))
    assert caught.value.exit_code == ExitCode.USAGE
    assert made == []


def test_a_namespace_of_others_is_refused(tmp_path: Path) -> None:
    made: list[str] = []
    with pytest.raises(OpsError) as caught:
        inject_fault(lab_in(tmp_path, labels={"team": "other"}), fault_of(made))
    assert "not made by todoctl" in caught.value.problem
    assert made == []


def test_a_fault_that_cannot_be_made_says_why(tmp_path: Path) -> None:
    fault = Fault(1, "told", "Something", "A lesson.", Root("Pod", "x", "y", ("z",)), why_recorded="it takes a desert")
    with pytest.raises(OpsError) as caught:
        inject_fault(lab_in(tmp_path), fault)
    assert "it takes a desert" in caught.value.problem


def test_a_fault_is_made_once_and_taken_back(tmp_path: Path) -> None:
    lab = lab_in(tmp_path)
    made: list[str] = []
    fault = fault_of(made)
    inject_fault(lab, fault)
    with pytest.raises(OpsError) as caught:
        inject_fault(lab, fault)
    assert "already" in caught.value.problem
    assert made == ["made-up"]
    assert heal_fault(lab, "made-up") is True
    assert not (lab.folder.root / "trace").exists()
    assert heal_fault(lab, "made-up") is False


def test_what_was_done_before_an_interruption_can_be_taken_back(tmp_path: Path) -> None:
    lab = lab_in(tmp_path)
    with pytest.raises(OpsError):
        inject_fault(lab, fault_of([], fails=True))
    assert record_of(lab).names() == ["made-up"]
    assert heal_fault(lab, "made-up") is True
    assert not (lab.folder.root / "trace").exists()


def test_forwards_come_back_at_the_ports_that_a_deploy_has_moved_them_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lab = lab_in(tmp_path)
    lab.folder.create()
    kept = [Forward("frontend", 3001, 3000, "app=f", "/"), Forward("backend", 8001, 8000, "app=b", "/health")]
    lab.folder.ports_file.write_text(json.dumps({"frontend": 3002, "backend": 8001}), encoding="utf-8")
    started: list[Forward] = []

    def note(_folder: DeploymentFolder, _target: Target, forwards: list[Forward]) -> None:
        started.extend(forwards)

    monkeypatch.setattr(machine, "start_forwards", note)
    record_of(lab).begin("port-taken")
    record_of(lab).add("port-taken", machine.forward_step(kept))
    assert heal_fault(lab, "port-taken") is True
    assert started == [replace(kept[0], local_port=3002), kept[1]]

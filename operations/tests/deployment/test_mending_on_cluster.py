"""Mending and asking from inside, on a real cluster: the server's own preview, the proof, and the way back."""

import json
import os
import shlex
from pathlib import Path

import pytest
from deployment.clone import Clone
from deployment.conftest import NAMESPACE
from deployment.load import wait_for

from todoctl.aiops_troubleshooter.active_probes.pod import ask_inside
from todoctl.aiops_troubleshooter.active_probes.questions import Questions
from todoctl.aiops_troubleshooter.collecting import collect
from todoctl.aiops_troubleshooter.mending.change import KubectlChange
from todoctl.aiops_troubleshooter.mending.steps import step_of
from todoctl.minikube_deployer.target import Target
from todoctl.programs.command import JsonObject
from todoctl.programs.kubectl import Kubectl

pytestmark = pytest.mark.integration
_DENY_ALL: JsonObject = {
    "apiVersion": "networking.k8s.io/v1",
    "kind": "NetworkPolicy",
    "metadata": {"name": "deny-egress", "namespace": NAMESPACE},
    "spec": {"podSelector": {}, "policyTypes": ["Egress"]},
}


@pytest.fixture
def target(deployed: Clone) -> Target:
    assert deployed
    return Target("cluster", os.environ["TODO_TEST_CONTEXT"], NAMESPACE)


def _audit(clone: Clone) -> list[dict[str, object]]:
    (path,) = (clone.root / ".todo" / "deployments").glob(f"*{NAMESPACE}/audit.jsonl")
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_a_policy_that_cuts_the_database_is_found_shown_mended_and_proved(
    deployed: Clone, kubectl: Kubectl, target: Target, tmp_path: Path
) -> None:
    kubectl.apply([_DENY_ALL], doing="deny all egress")
    kubectl.delete("networkpolicy", "todo-backend")
    where = shlex.split(target.options)

    def found() -> list[str]:
        return [one["code"] for one in deployed.run("diagnose", *where, "--passive", "--json").json()["findings"]]

    wait_for(lambda: found() == ["network-policy-blocks-database"], "the policy is found", 120)
    page = tmp_path / "diagnosis.html"
    assert deployed.run("diagnose", *where, "--html", str(page)).exit_code == 1
    assert "NetworkPolicy/deny-egress" in page.read_text(encoding="utf-8")
    nobody_to_ask = deployed.run("diagnose", *where, "--fix")
    assert nobody_to_ask.exit_code == 2, str(nobody_to_ask)
    fixed = deployed.run("diagnose", "network-policy-blocks-database", *where, "--fix", "--yes", "--json")
    assert fixed.json()["outcome"] == "mended", str(fixed)
    assert "+  egress:" in fixed.errors
    assert [line["action"] for line in _audit(deployed)] == ["planned", "applying", "applied", "proved"]
    assert found() == []
    kubectl.delete("networkpolicy", "deny-egress")
    assert deployed.deploy().exit_code == 0


def test_a_change_is_shown_by_the_server_and_can_be_taken_back(kubectl: Kubectl, target: Target) -> None:
    def replicas() -> int:
        found = kubectl.find("deployment", "todo-frontend")
        assert found is not None
        return found["spec"]["replicas"]

    before = replicas()
    command = f"kubectl --context {target.context} --namespace {NAMESPACE} scale deployment/todo-frontend --replicas=1"
    change = KubectlChange(target, step_of(command, target))
    preview = change.preview()
    assert f"-  replicas: {before}" in preview.shown
    assert "+  replicas: 1" in preview.shown
    assert replicas() == before
    change.apply()
    assert replicas() == 1
    assert change.go_back(preview) == ["Deployment/todo-frontend"]
    assert replicas() == before


def test_what_is_removed_is_brought_back(kubectl: Kubectl, target: Target) -> None:
    kubectl.apply([_DENY_ALL | {"spec": {"podSelector": {"matchLabels": {"app": "nobody"}}}}], doing="add a policy")
    command = f"kubectl --context {target.context} --namespace {NAMESPACE} delete networkpolicy deny-egress"
    change = KubectlChange(target, step_of(command, target))
    preview = change.preview()
    assert kubectl.find("networkpolicy", "deny-egress") is not None
    change.apply()
    assert kubectl.find("networkpolicy", "deny-egress") is None
    change.go_back(preview)
    assert kubectl.find("networkpolicy", "deny-egress") is not None
    kubectl.delete("networkpolicy", "deny-egress")


def test_a_pod_asks_from_inside_serves_nobody_and_is_gone(kubectl: Kubectl, target: Target) -> None:
    snapshot = collect(target, None, local_ports={})
    caller = snapshot.find("Deployment", "todo-backend")
    assert caller is not None
    asked = Questions(
        caller, ("todo-postgres", "no-such-host.invalid"), ("todo-postgres:5432",), database=True, model=False
    )
    answers = ask_inside(target.kubectl(), snapshot, asked)
    assert answers.names["todo-postgres"].startswith("ok: ")
    assert not answers.names["no-such-host.invalid"].startswith("ok")
    assert answers.connections == {"todo-postgres:5432": "ok"}
    assert answers.database == "ok"
    wait_for(lambda: not kubectl.get("pods", selector="todo/probe=true"), "the probe pod is gone", 30)

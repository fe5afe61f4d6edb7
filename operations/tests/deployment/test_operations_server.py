"""The MCP server on a real cluster: it runs under Pod Security "restricted", needs its token, and only looks."""

import os

import pytest
from deployment.clone import Clone
from deployment.conftest import NAMESPACE

from todoctl.programs.command import run_program
from todoctl.programs.helm import Helm
from todoctl.programs.kubectl import Kubectl

pytestmark = pytest.mark.integration
CHART = "todo-operations"
ACCOUNT = f"system:serviceaccount:{NAMESPACE}:{CHART}"
RIGHTS = {
    "list pods": True,
    "get pods/log": True,
    "list events": True,
    "get secrets": False,
    "list secrets": False,
    "create pods/exec": False,
    "delete pods": False,
    "patch deployments": False,
    "patch deployments/scale": False,
}


def may(kubectl: Kubectl, right: str) -> bool:
    verb, kind = right.split()
    return kubectl.try_run("auth", "can-i", verb, kind, "--as", ACCOUNT).output.strip() == "yes"


def test_it_comes_with_the_application_and_its_own_tests_pass(cluster_clone: Clone, kubectl: Kubectl) -> None:
    ended = cluster_clone.deploy("--with-operations")
    assert ended.exit_code == 0, str(ended)
    found = Helm(os.environ["TODO_TEST_CONTEXT"], NAMESPACE).releases()
    assert found[CHART].status == "deployed"
    words = ["helm", "--kube-context", os.environ["TODO_TEST_CONTEXT"], "--namespace", NAMESPACE, "test", CHART]
    tested = run_program(words, timeout_seconds=300)
    assert tested.exit_code == 0, tested.output
    assert tested.output.count("Succeeded") == 2
    assert {right: may(kubectl, right) for right in RIGHTS} == RIGHTS


def test_a_deploy_with_the_switch_lets_it_scale_and_nothing_more(cluster_clone: Clone, kubectl: Kubectl) -> None:
    ended = cluster_clone.deploy("--with-operations", "--set", "operations.operations.allowChanges=true")
    assert ended.exit_code == 0, str(ended)
    changed = {right: may(kubectl, right) for right in RIGHTS}
    assert changed == RIGHTS | {"patch deployments": True, "patch deployments/scale": True}

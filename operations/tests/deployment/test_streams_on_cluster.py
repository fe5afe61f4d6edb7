"""Answers that are cut off by dying pods, as a person at the page sees it."""

import os

import pytest
from deployment.clone import Clone
from deployment.conftest import NAMESPACE

from faults.chaos.model_disturbances import model_stand_in
from faults.lab import Lab
from todoctl import shell
from todoctl.blueprint.reading import load_blueprint
from todoctl.checks.browser import find_chromium
from todoctl.errors import OpsError
from todoctl.local_stack.node import ensure_node
from todoctl.local_stack.state import find_state
from todoctl.minikube_deployer.target import DeploymentFolder, Target
from todoctl.repository import Repository, this_repository

pytestmark = pytest.mark.integration

SECONDS = 240.0


def test_an_answer_that_dies_with_its_pod_is_finished_by_the_page(deployed: Clone) -> None:
    repository = this_repository()
    program = repository.node_modules / "@playwright" / "test" / "cli.js"
    if not program.exists():
        pytest.skip("Playwright is not installed here; ./todoctl test installs it")
    try:
        node, chromium = ensure_node(repository), find_chromium()
    except OpsError as error:
        pytest.skip(error.problem)
    target = Target("cluster", os.environ["TODO_TEST_CONTEXT"], NAMESPACE)
    clone = Repository(deployed.root)
    folder = DeploymentFolder.of(find_state(clone), target)
    lab = Lab(target, folder, load_blueprint(clone.root / "blueprint.yaml"), clone)
    with model_stand_in(lab):
        urls = deployed.status()["urls"]
        result = shell.run(
            [str(node.node), str(program), "test", "--project=cluster", "--reporter=line"],
            cwd=repository.root / "e2e",
            timeout_seconds=SECONDS,
            env={
                **node.environment(),
                "CHROMIUM": chromium,
                "TODO_URL": urls["frontend"],
                "TODO_BACKEND_URL": urls["backend"],
                "KUBECONFIG": os.environ.get("KUBECONFIG", ""),
                "TODO_KUBE_CONTEXT": target.context,
                "TODO_KUBE_NAMESPACE": target.namespace,
            },
        )
    assert result.exit_code == 0, result.output

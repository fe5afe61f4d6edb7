"""The clusters that these tests may use: a Minikube profile of their own, and a cluster that is named for them."""

import os
import shutil
import tempfile
from collections.abc import Generator
from pathlib import Path

import pytest
from deployment.clone import Clone, make_clone

from todoctl.programs.command import find_program, run_program
from todoctl.programs.kubectl import Kubectl

PROFILE = "todo-test"
NAMESPACE = "todo-test"


def minikube(*arguments: str) -> None:
    """Calls the program for the profile of these tests."""
    run_program([find_program("minikube"), *arguments, "--profile", PROFILE], timeout_seconds=600.0)


@pytest.fixture(scope="session")
def clone_root() -> Generator[Path]:
    """One fresh clone for all of these tests."""
    with tempfile.TemporaryDirectory(prefix="todo-deployment-") as folder:
        yield make_clone(Path(folder))


@pytest.fixture(scope="module")
def minikube_clone(clone_root: Path, tmp_path_factory: pytest.TempPathFactory) -> Generator[Clone]:
    """Deploys to a Minikube that is made for these tests and deleted after them."""
    clone = Clone(clone_root, ["--target", "minikube", "--context", PROFILE])
    with pytest.MonkeyPatch.context() as surroundings:
        # Minikube makes its cluster the current context: not in anybody's kubeconfig but ours.
        surroundings.setenv("KUBECONFIG", str(tmp_path_factory.mktemp("minikube") / "kubeconfig"))
        minikube("delete")
        yield clone
        clone.run("undeploy", *clone.target, "--purge", "--yes")
        minikube("delete")


@pytest.fixture(scope="module")
def cluster_clone(clone_root: Path) -> Generator[Clone]:
    """Deploys to the cluster that TODO_TEST_CONTEXT names, into a namespace that is removed afterwards."""
    context, loader = os.environ["TODO_TEST_CONTEXT"], os.environ.get("TODO_TEST_IMAGE_LOADER", "")
    where = ["--target", "cluster", "--context", context, "--namespace", NAMESPACE]
    clone = Clone(clone_root, [*where, *(["--image-loader", loader] if loader else [])])
    clone.run("undeploy", *where, "--purge", "--yes")
    yield clone
    clone.run("undeploy", *where, "--purge", "--yes")


@pytest.fixture(scope="module")
def deployed(cluster_clone: Clone) -> Clone:
    """Deployed once for all tests of a file."""
    ended = cluster_clone.deploy()
    assert ended.exit_code == 0, str(ended)
    return cluster_clone


@pytest.fixture(scope="module")
def kubectl(cluster_clone: Clone) -> Kubectl:  # noqa: ARG001 - the namespace is its
    """The cluster's own command line, for the namespace of `cluster_clone`."""
    return Kubectl(os.environ["TODO_TEST_CONTEXT"], NAMESPACE)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Says which of these tests this machine cannot run, and what it lacks for them."""
    has_minikube = all(shutil.which(name) for name in ("minikube", "helm", "docker"))
    for item in items:
        fixtures = getattr(item, "fixturenames", ())
        if "minikube_clone" in fixtures and not has_minikube:
            item.add_marker(pytest.mark.skip(reason="minikube, helm or docker is not on the PATH"))
        if "cluster_clone" in fixtures and "TODO_TEST_CONTEXT" not in os.environ:
            item.add_marker(pytest.mark.skip(reason="TODO_TEST_CONTEXT names no throw-away cluster"))

"""A deployment's secrets are in its Secrets and nowhere else that the cluster or this tool shows."""

import base64
import json
from collections.abc import Generator

import pytest
from deployment.clone import Clone
from supply_chain.canaries import canary, found_in, watched_arguments

from todoctl.programs.helm import Helm
from todoctl.programs.kubectl import Kubectl

pytestmark = pytest.mark.integration
SHOWN = "deployments,statefulsets,jobs,pods,configmaps,services,events"
MODEL_KEY = canary("model_key")


@pytest.fixture(scope="module")
def shown_by_deploy(cluster_clone: Clone) -> Generator[tuple[str, set[str]]]:
    """What a deployment with a planted model key printed, and which arguments of processes had the key."""
    with watched_arguments({"model_key": MODEL_KEY}) as arguments:
        ended = cluster_clone.deploy(env={"OPENAI_API_KEY": MODEL_KEY})
    assert ended.exit_code == 0, str(ended)
    yield str(ended), arguments
    cluster_clone.deploy()  # without the key again, for whoever comes next


@pytest.fixture(scope="module")
def canaries(shown_by_deploy: tuple[str, set[str]], kubectl: Kubectl) -> dict[str, str]:
    """Every random value of this deployment's own Secrets, and the key."""
    assert shown_by_deploy[0]
    found = {
        f"{secret['metadata']['name']}/{name}": base64.b64decode(value).decode()
        for secret in kubectl.get("secrets")
        if secret["type"] == "Opaque"
        for name, value in secret.get("data", {}).items()
    }
    long = {name: value for name, value in found.items() if len(value) >= 24}
    assert MODEL_KEY in long.values()
    assert len(long) > 2
    return long


def test_deploying_shows_no_secret(shown_by_deploy: tuple[str, set[str]], canaries: dict[str, str]) -> None:
    printed, arguments = shown_by_deploy
    assert (found_in(printed, canaries), arguments) == ([], set())


def test_no_object_but_a_secret_holds_one(canaries: dict[str, str], kubectl: Kubectl) -> None:
    leaks = {f"{one['kind']}/{one['metadata']['name']}": one for one in kubectl.get(SHOWN)}
    assert [name for name, one in leaks.items() if found_in(json.dumps(one), canaries)] == []


def test_no_release_holds_one(canaries: dict[str, str], kubectl: Kubectl) -> None:
    # Helm keeps each release, its values and manifests in a Secret of its own: packed, so it must be asked.
    helm = Helm(kubectl.context, kubectl.namespace)
    kept = {name: json.dumps(helm.values_of(name)) + helm.manifest(name) for name in helm.releases()}
    assert kept
    assert [name for name, text in kept.items() if found_in(text, canaries)] == []


def test_no_log_and_no_process_shows_one(canaries: dict[str, str], kubectl: Kubectl) -> None:
    for pod in kubectl.get("pods"):
        name = str(pod["metadata"]["name"])
        for container in pod["spec"]["containers"]:
            assert found_in(kubectl.logs(name, container=container["name"], tail=100_000), canaries) == [], name
    for name, program in (("todo-backend", "python"), ("todo-frontend", "next-server")):
        read = "for one in /proc/[0-9]*/cmdline; do tr '\\0' ' ' < $one; echo; done"
        shown = kubectl.run("exec", f"deployment/{name}", "--", "sh", "-c", read, doing="read the arguments")
        assert program in str(shown)
        assert found_in(str(shown), canaries) == [], name


def test_no_command_shows_one(canaries: dict[str, str], cluster_clone: Clone) -> None:
    for command in (["status", "--json"], ["diagnose", "--json"], ["verify", "--json"], ["logs"]):
        assert found_in(str(cluster_clone.run(*command)), canaries) == [], command

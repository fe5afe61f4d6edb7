"""The whole life of a deployment on a real Minikube: from nothing to nothing, in the order in which people do it."""

import subprocess
from typing import Any

import pytest
from deployment.clone import Clone
from deployment.conftest import PROFILE, minikube
from deployment.load import ask, wait_for
from deployment.person import Person

from todoctl.programs.kubectl import Kubectl

pytestmark = pytest.mark.integration
KUBECTL = Kubectl(PROFILE, "todo")


def pods() -> dict[str, str]:
    """The names and identities of the pods that run."""
    return {str(pod["metadata"]["name"]): str(pod["metadata"]["uid"]) for pod in KUBECTL.get("pods")}


def objects_left() -> set[str]:
    """What is in the namespace, but for what Kubernetes itself puts into each."""
    kinds = "deployments,statefulsets,jobs,pods,services,configmaps,secrets,networkpolicies,poddisruptionbudgets,pvc"
    found = {f"{one['kind']}/{one['metadata']['name']}" for one in KUBECTL.get(kinds)}
    return found - {"ConfigMap/kube-root-ca.crt"}


def services(status: dict[str, Any]) -> dict[str, tuple[int, int]]:
    return {service["name"]: (service["ready"], service["wanted"]) for service in status["services"]}


def test_one_command_takes_a_fresh_clone_to_a_running_application(minikube_clone: Clone) -> None:
    ended = minikube_clone.deploy()
    assert ended.exit_code == 0, str(ended)
    status = minikube_clone.status()
    assert status["ready"], status
    assert status["target"] == "minikube"
    assert services(status) == {"postgres": (1, 1), "backend": (2, 2), "frontend": (2, 2)}
    assert [forward["ready"] for forward in status["forwards"]] == [True, True]
    assert f"Todo list: {status['urls']['frontend']}" in ended.output
    # Said once, and no more than said: without a key, the engine answers.
    assert ended.errors.count("the built-in language engine answers") == 1


def test_every_acceptance_criterion_holds(minikube_clone: Clone) -> None:
    ended = minikube_clone.run("verify", "--json")
    report = ended.json()
    wrong = [
        (check["id"], check["evidence"], check["fix"]) for check in report["checks"] if check["status"] == "failed"
    ]
    assert wrong == []
    assert ended.exit_code == 0
    assert report["failed"] == 0
    assert report["passed"] > 25


def test_a_second_deploy_changes_nothing(minikube_clone: Clone) -> None:
    before, releases = pods(), minikube_clone.run("status", "--json").json()["services"]
    ended = minikube_clone.deploy()
    assert ended.exit_code == 0, str(ended)
    assert "Nothing had changed." in ended.errors
    assert pods() == before
    assert minikube_clone.status()["services"] == releases


def test_a_healthy_deployment_has_no_findings(minikube_clone: Clone) -> None:
    ended = minikube_clone.run("diagnose", "--json")
    assert ended.json()["findings"] == [], ended.output
    assert ended.exit_code == 0


def test_what_somebody_removed_by_hand_comes_back(minikube_clone: Clone) -> None:
    KUBECTL.delete("deployment", "todo-frontend")
    assert minikube_clone.status()["ready"] is False
    ended = minikube_clone.deploy()
    assert ended.exit_code == 0, str(ended)
    assert minikube_clone.status()["ready"] is True


def test_the_forward_finds_another_pod_and_keeps_its_port(minikube_clone: Clone) -> None:
    url = minikube_clone.status()["urls"]["backend"] + "/health"
    for pod in [name for name in pods() if name.startswith("todo-backend-")]:
        KUBECTL.run("delete", "pod", pod, "--grace-period=0", "--force", "--wait=false", doing="delete a pod")
    wait_for(lambda: ask(url) is None, "the API answers at its old address", 90)
    wait_for(lambda: bool(minikube_clone.status()["ready"]), "all is ready again", 90)


def test_an_interrupted_deploy_is_finished_by_the_next(minikube_clone: Clone) -> None:
    process = minikube_clone.start("deploy", *minikube_clone.target, "--set", "backend.config.LOG_LEVEL=DEBUG")
    assert process.stderr is not None
    for line in process.stderr:
        if "images on the cluster" in line:  # what follows changes the releases
            break
    subprocess.run(["kill", "-9", str(process.pid)], check=True)
    process.wait(60)
    ended = minikube_clone.deploy()
    assert ended.exit_code == 0, str(ended)
    assert minikube_clone.status()["ready"] is True


def test_undeploy_leaves_what_holds_data_and_the_next_deploy_finds_it(minikube_clone: Clone) -> None:
    urls = minikube_clone.status()["urls"]
    person = Person.sign_up(**urls)
    assert "milk" in person.say("add milk").lower()

    assert minikube_clone.run("undeploy").exit_code == 0
    assert objects_left() == {
        "PersistentVolumeClaim/data-todo-postgres-0",
        "Secret/app-secrets",
        "Secret/todo-postgres",
    }
    assert ask(urls["backend"] + "/health") is not None

    ended = minikube_clone.deploy()
    assert ended.exit_code == 0, str(ended)
    person = person.sign_in_again(**minikube_clone.status()["urls"])
    assert person.titles() == ["Milk"]


def test_all_comes_back_after_minikube_was_stopped(minikube_clone: Clone) -> None:
    person_of_before = Person.sign_up(**minikube_clone.status()["urls"])
    person_of_before.say("add bread")
    minikube("stop")
    stopped = minikube_clone.run("status", "--json")
    assert stopped.exit_code == 3, str(stopped)
    minikube("start")
    # Nobody has to deploy again: the cluster and the forwards come back by themselves.
    wait_for(lambda: minikube_clone.run("status", "--json").exit_code == 0, "all is ready again", 240)
    assert person_of_before.sign_in_again(**minikube_clone.status()["urls"]).titles() == ["Bread"]
    ended = minikube_clone.deploy()
    assert ended.exit_code == 0, str(ended)


def test_purge_leaves_nothing(minikube_clone: Clone) -> None:
    asked = minikube_clone.run("undeploy", "--purge")
    assert asked.exit_code == 2
    assert "--yes" in asked.errors
    assert minikube_clone.run("undeploy", *minikube_clone.target, "--purge", "--yes").exit_code == 0
    assert KUBECTL.find("namespace", "todo") is None

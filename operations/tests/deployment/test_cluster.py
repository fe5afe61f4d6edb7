"""What must hold on a real cluster that enforces its policies: updates, failures, scaling, walls. In order."""

import json
import os
import shutil
import signal
import subprocess
import threading
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from deployment.clone import Clone
from deployment.conftest import NAMESPACE
from deployment.load import Tally, ask, load_on, wait_for
from deployment.person import Person

from todoctl.programs.helm import Helm
from todoctl.programs.kubectl import Kubectl

pytestmark = pytest.mark.integration
ENOUGH_REQUESTS = 2000


@pytest.fixture
def service_urls(deployed: Clone, kubectl: Kubectl) -> dict[str, str]:
    """The addresses that the Services have now, past the forwards; the node's own requests pass every policy."""
    assert deployed
    services = {str(one["metadata"]["name"]): one["spec"] for one in kubectl.get("services")}
    return {
        "backend": f"http://{services['todo-backend']['clusterIP']}:8000/health",
        "frontend": f"http://{services['todo-frontend']['clusterIP']}:3000/",
    }


@pytest.fixture
def person(deployed: Clone) -> Person:
    urls = deployed.status()["urls"]
    return Person.sign_up(urls["frontend"], urls["backend"])


def nothing_failed(tally: Tally, at_least: int) -> None:
    assert not tally.failures, dict(tally.failures)
    assert tally.answered >= at_least


def go_on_until(tally: Tally, requests: int) -> None:
    wait_for(lambda: tally.answered >= requests, f"{requests} requests", 240)


def backend_pods(kubectl: Kubectl) -> list[dict[str, Any]]:
    pods = kubectl.get("pods", selector="app.kubernetes.io/name=todo-backend,app.kubernetes.io/component=backend")
    return [pod for pod in pods if "deletionTimestamp" not in pod["metadata"]]


def is_ready(deployed: Clone) -> bool:
    return bool(deployed.status()["ready"])


def test_an_update_under_load_loses_no_request(deployed: Clone, kubectl: Kubectl, service_urls: dict[str, str]) -> None:
    before = {pod["metadata"]["uid"] for pod in backend_pods(kubectl)}
    changed = ["--set", "backend.config.LOG_LEVEL=WARNING", "--set", "frontend.config.KEEP_ALIVE_TIMEOUT=71000"]
    with load_on(*service_urls.values()) as tally:
        ended = deployed.deploy(*changed)
        go_on_until(tally, ENOUGH_REQUESTS)
    assert ended.exit_code == 0, str(ended)
    assert not before & {pod["metadata"]["uid"] for pod in backend_pods(kubectl)}
    nothing_failed(tally, ENOUGH_REQUESTS)


def test_a_bad_image_is_rolled_back_while_the_old_pods_serve(
    deployed: Clone, kubectl: Kubectl, service_urls: dict[str, str]
) -> None:
    good = {pod["spec"]["containers"][0]["image"] for pod in backend_pods(kubectl)}
    with load_on(*service_urls.values()) as tally:
        ended = deployed.deploy("--set", "backend.image.tag=not-there")
        go_on_until(tally, 200)
    assert ended.exit_code == 1, str(ended)
    assert "not-there" in ended.errors
    assert "is back at revision" in ended.errors
    nothing_failed(tally, 200)
    wait_for(lambda: is_ready(deployed), "the old state is back")
    assert {pod["spec"]["containers"][0]["image"] for pod in backend_pods(kubectl)} == good
    assert deployed.deploy().exit_code == 0


def test_killed_pods_lose_nothing_and_repeat_nothing(deployed: Clone, kubectl: Kubectl, person: Person) -> None:
    """Each request is repeated under its own key until it is answered, while the pods are killed one by one."""
    titles = [f"task {number}" for number in range(60)]
    ending = threading.Event()

    def kill_pods() -> None:
        while not ending.is_set():
            for pod in backend_pods(kubectl)[:1]:
                name = str(pod["metadata"]["name"])
                kubectl.try_run("delete", "pod", name, "--grace-period=0", "--force", "--wait=false")
            ending.wait(4)

    killer = threading.Thread(target=kill_pods)
    killer.start()
    try:
        for title in titles:
            add_until_answered(person, title)
    finally:
        ending.set()
        killer.join(60)
    assert sorted(person.titles()) == sorted(titles)
    wait_for(lambda: is_ready(deployed), "all is ready again", 120)


def add_until_answered(person: Person, title: str) -> None:
    def is_added() -> bool:
        try:
            return person.call("POST", "tasks", {"title": title}, key=f"{person.email} {title}").status_code == 201
        except OSError:
            return False
        except Exception as error:  # the HTTP client's own family of errors
            if type(error).__module__.startswith("httpx"):
                return False
            raise

    wait_for(is_added, f"{title} is added")


def test_scaling_up_and_down_loses_no_request(deployed: Clone, kubectl: Kubectl, service_urls: dict[str, str]) -> None:
    with load_on(*service_urls.values()) as tally:
        assert deployed.run("scale", "backend=4", "frontend=3").exit_code == 0
        assert len(backend_pods(kubectl)) == 4
        assert deployed.run("scale", "backend=2", "frontend=2").exit_code == 0
        go_on_until(tally, 500)
    wait_for(lambda: len(backend_pods(kubectl)) == 2, "two pods are left")
    nothing_failed(tally, 500)


def test_a_new_key_reaches_the_pods_and_an_old_one_leaves_them(deployed: Clone, kubectl: Kubectl) -> None:
    def key_in_pods() -> set[str]:
        asked = ["python", "-c", "import os; print(os.environ.get('OPENAI_API_KEY', 'none'))"]
        names = [str(pod["metadata"]["name"]) for pod in backend_pods(kubectl)]
        return {kubectl.execute(name, asked).output.strip() for name in names}

    for key, seen in (("sk-first-made-up", "sk-first-made-up"), ("sk-second", "sk-second"), ("", "none")):
        ended = deployed.deploy(env={"OPENAI_API_KEY": key})
        assert ended.exit_code == 0, str(ended)
        assert key not in ended.errors + ended.output if key else True
        assert key_in_pods() == {seen}


def test_the_autoscaler_follows_real_load(deployed: Clone, kubectl: Kubectl, service_urls: dict[str, str]) -> None:
    bounds = {"enabled": "true", "minReplicas": "2", "maxReplicas": "4", "cpuPercent": "20"}
    asked = [word for name, value in bounds.items() for word in ("--set", f"backend.autoscaling.{name}={value}")]
    ended = deployed.deploy(*asked)
    assert ended.exit_code == 0, str(ended)
    with load_on(service_urls["backend"], workers_each=6) as tally:
        wait_for(lambda: len(backend_pods(kubectl)) > 2, "the autoscaler adds a pod", 240)
    assert not tally.failures, dict(tally.failures)
    refused = deployed.run("scale", "backend=3")
    assert refused.exit_code == 2
    assert "HorizontalPodAutoscaler" in refused.errors
    assert deployed.deploy().exit_code == 0
    wait_for(lambda: len(backend_pods(kubectl)) == 2, "the fixed number is back", 120)


def test_a_drain_never_takes_the_last_pod(deployed: Clone, kubectl: Kubectl, service_urls: dict[str, str]) -> None:
    wait_for(lambda: is_ready(deployed), "all is ready")
    node = str(backend_pods(kubectl)[0]["spec"]["nodeName"])
    drain = ["drain", node, "--pod-selector=app.kubernetes.io/name=todo-backend", "--ignore-daemonsets"]
    try:
        # The only node: what is evicted has nowhere to go, so the second pod must stay.
        with load_on(service_urls["backend"]) as tally:
            result = kubectl.try_run(*drain, "--delete-emptydir-data", "--timeout=20s", timeout_seconds=60)
            go_on_until(tally, 200)
        assert result.exit_code != 0
        assert "disruption budget" in result.output + result.errors
        nothing_failed(tally, 200)
    finally:
        kubectl.run("uncordon", node, doing="use the node again")
    wait_for(lambda: is_ready(deployed), "all is ready again", 120)


@pytest.mark.parametrize(
    "step",
    [
        pytest.param("cluster:", id="while-images-are-built"),
        pytest.param("images on the cluster:", id="while-secrets-are-made"),
        pytest.param("namespace and secrets:", id="while-the-database-is-installed"),
        pytest.param("database: todo-postgres 1/1 (", id="while-the-first-migration-runs"),
        pytest.param("chart todo-backend:", id="while-the-second-migration-runs"),
        pytest.param("chart todo-frontend:", id="while-pods-start"),
        pytest.param("backend and frontend: todo-backend 2/2, todo-frontend 2/2 (", id="while-ports-are-forwarded"),
    ],
)
def test_a_first_deploy_that_is_killed_anywhere_is_finished_by_the_next(
    deployed: Clone, person: Person, step: str
) -> None:
    person.say("add milk")
    assert deployed.run("undeploy").exit_code == 0
    process = deployed.start("deploy", *deployed.target)
    assert process.stderr is not None
    for line in process.stderr:
        if step in line:
            break
    os.killpg(process.pid, signal.SIGKILL)
    process.wait(60)
    ended = deployed.deploy()
    assert ended.exit_code == 0, str(ended)
    assert deployed.status()["ready"] is True
    assert person.sign_in_again(**deployed.status()["urls"]).titles() == ["Milk"]


STRAY = (
    "import socket,sys\ns=socket.socket(); s.settimeout(4)\ns.connect((sys.argv[1], int(sys.argv[2])))\nprint('open')"
)


@pytest.fixture
def stray_pods(deployed: Clone, kubectl: Kubectl) -> Generator[dict[str, str]]:
    """Two pods that are none of ours, with our own image: one plain, one with the label of those that may ask."""
    assert deployed
    image = str(backend_pods(kubectl)[0]["spec"]["containers"][0]["image"])
    labels: dict[str, dict[str, str]] = {"stray": {"app": "stray"}, "guest": {"todo/database-client": "true"}}
    kubectl.apply([stray_pod(name, image, marks) for name, marks in labels.items()], doing="start pods of others")
    for name in labels:
        kubectl.run("wait", f"pod/{name}", "--for=condition=Ready", "--timeout=60s", doing="wait", timeout_seconds=70)
    yield {name: name for name in labels}
    for name in labels:
        kubectl.delete("pod", name)


def stray_pod(name: str, image: str, labels: dict[str, str]) -> dict[str, Any]:
    restricted = {"allowPrivilegeEscalation": False, "capabilities": {"drop": ["ALL"]}}
    return {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {"name": name, "labels": labels},
        "spec": {
            "terminationGracePeriodSeconds": 0,
            "securityContext": {"runAsNonRoot": True, "runAsUser": 12345, "seccompProfile": {"type": "RuntimeDefault"}},
            "containers": [
                {
                    "name": "main",
                    "image": image,
                    "imagePullPolicy": "IfNotPresent",
                    "command": ["python", "-c", "import time; time.sleep(3600)"],
                    "securityContext": restricted,
                }
            ],
        },
    }


def test_a_stray_pod_reaches_neither_the_database_nor_the_metrics(stray_pods: dict[str, str], kubectl: Kubectl) -> None:
    addresses = {str(one["metadata"]["name"]): str(one["spec"]["clusterIP"]) for one in kubectl.get("services")}
    backend_pod = str(backend_pods(kubectl)[0]["status"]["podIP"])

    def can_open(pod: str, host: str, port: int) -> bool:
        return "open" in kubectl.execute(stray_pods[pod], ["python", "-c", STRAY, host, str(port)]).output

    # The twin that carries the label shows that the wall is the policy, not a mistake in the question.
    wait_for(lambda: can_open("guest", addresses["todo-postgres"], 5432), "the policies know the new pods")
    assert not can_open("stray", addresses["todo-postgres"], 5432)
    assert not can_open("stray", backend_pod, 9464)
    assert not can_open("stray", addresses["todo-backend"], 8000)
    assert not can_open("stray", addresses["todo-frontend"], 3000)


def test_the_namespace_refuses_what_is_not_restricted(deployed: Clone, kubectl: Kubectl) -> None:
    assert deployed
    pod = stray_pod("privileged", "todo-backend:any", {})
    pod["spec"]["containers"][0]["securityContext"] = {"privileged": True}
    result = kubectl.try_run("create", "-f", "-", stdin_text=json.dumps(pod))
    assert result.exit_code != 0
    assert "violates PodSecurity" in result.errors


@pytest.mark.parametrize("release", ["todo-postgres", "todo-backend", "todo-frontend"])
def test_the_charts_own_tests_pass(deployed: Clone, release: str) -> None:
    assert deployed
    result = Helm(os.environ["TODO_TEST_CONTEXT"], NAMESPACE).test(release, timeout_seconds=120)
    assert result.exit_code == 0, result.output + result.errors


def test_the_running_api_accepts_every_manifest(deployed: Clone, tmp_path: Path) -> None:
    loader = os.environ.get("TODO_TEST_IMAGE_LOADER", "")
    schemas = Path(loader).parent / "schemas"
    if not loader or not schemas.exists() or shutil.which("kubeconform") is None:
        pytest.skip("kubeconform, or a program that writes the schemas of the running API, is not here")
    location = subprocess.run(
        [str(schemas), str(tmp_path)], check=True, capture_output=True, text=True, timeout=120
    ).stdout.strip()
    helm = Helm(os.environ["TODO_TEST_CONTEXT"], NAMESPACE)
    for release in helm.releases():
        checked = subprocess.run(
            ["kubeconform", "-strict", "-schema-location", location, "-"],
            input=helm.manifest(release), capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
        assert checked.returncode == 0, checked.stdout + checked.stderr
    assert deployed


def test_the_services_answer_after_all_this(service_urls: dict[str, str]) -> None:
    assert [ask(url) for url in service_urls.values()] == [None, None]

"""When a pod is made that asks from inside, what it looks like, and what its answers are taken for."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import kubernetes_validate  # pyright: ignore[reportMissingTypeStubs] - it has none
import pytest

from tests.aiops_troubleshooter.cases_inside import answers
from tests.aiops_troubleshooter.cases_network import denied_egress
from tests.aiops_troubleshooter.cases_run import model, not_ready
from tests.aiops_troubleshooter.healthy_workloads import BACKEND_IMAGE, pod_labels
from tests.aiops_troubleshooter.world import World, codes, healthy_world, where
from todoctl import shell
from todoctl.aiops_troubleshooter.active_probes.pod import node_with_image, probe_pod
from todoctl.aiops_troubleshooter.active_probes.program import PROGRAM
from todoctl.aiops_troubleshooter.active_probes.questions import Questions, questions_for
from todoctl.programs.command import JsonObject


def _asked(world: World) -> Questions | None:
    return questions_for(world.snapshot(), world.diagnose())


def _without_a_cause() -> World:
    world = healthy_world()
    not_ready(world)
    return world


def _pod(world: World) -> JsonObject:
    questions = _asked(world)
    assert questions is not None
    return probe_pod(world.snapshot(), questions, "minikube")


def test_a_healthy_deployment_without_a_model_is_left_alone() -> None:
    assert _asked(healthy_world()) is None


def test_of_a_healthy_deployment_with_a_model_only_the_model_is_asked() -> None:
    world = healthy_world()
    model("unused")(world)
    world.logs.clear()
    asked = _asked(world)
    assert asked is not None
    assert (asked.model, asked.database, asked.names, asked.connections) == (True, False, (), ())


def test_a_sure_cause_needs_no_pod() -> None:
    world = healthy_world()
    denied_egress(world)
    assert _asked(world) is None


def test_trouble_without_a_sure_cause_is_asked_everything() -> None:
    asked = _asked(_without_a_cause())
    assert asked is not None
    assert asked.database
    assert set(asked.names) == {"todo-postgres", "todo-frontend"}
    assert set(asked.connections) == {"todo-postgres:5432", "todo-frontend:3000"}


def test_a_dead_cluster_is_not_asked() -> None:
    world = _without_a_cause()
    world.unreachable = "connection refused"
    assert _asked(world) is None


def test_the_pod_is_valid_restricted_and_treated_by_policies_as_the_caller() -> None:
    pod = _pod(_without_a_cause())
    kubernetes_validate.validate(pod, "1.34", strict=True)
    spec, container = pod["spec"], pod["spec"]["containers"][0]
    assert {**pod_labels("todo-backend"), "todo/probe": "true"} == pod["metadata"]["labels"]
    assert "pod-template-hash" not in pod["metadata"]["labels"]  # or a ReplicaSet would adopt it
    assert spec["readinessGates"]  # or the Service would send it requests
    assert (spec["restartPolicy"], spec["activeDeadlineSeconds"]) == ("Never", 40)
    assert spec["securityContext"]["runAsNonRoot"] is True
    assert container["securityContext"]["capabilities"] == {"drop": ["ALL"]}
    assert (container["image"], container["imagePullPolicy"]) == (BACKEND_IMAGE, "Never")


def test_secrets_reach_the_pod_by_reference_only() -> None:
    pod = _pod(_without_a_cause())
    with_value = [one["name"] for one in pod["spec"]["containers"][0]["env"] if "value" in one]
    assert with_value == ["TODO_PROBE"]


def test_the_node_is_one_that_has_the_image() -> None:
    world = healthy_world()
    caller = world.get("Deployment", "todo-backend")
    assert node_with_image(world.snapshot(), caller) == "minikube"
    world.get("Node", "minikube")["status"]["images"] = []
    for pod in world.pods("todo-backend"):
        world.objects.remove(pod)
    assert node_with_image(world.snapshot(), caller) is None


def test_probe_pods_are_no_part_of_the_deployment() -> None:
    world = healthy_world()
    left = _pod(_without_a_cause())
    world.add({**left, "status": {"phase": "Failed"}})
    assert world.diagnose().is_healthy


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ('OperationalError: FATAL:  password authentication failed for user "todo"', "database-password-wrong"),
        ('OperationalError: FATAL:  database "todoo" does not exist', "database-missing"),
        ("OperationalError: FATAL:  sorry, too many clients already", "database-connections-used-up"),
    ],
)
def test_a_refused_login_is_the_cause(said: str, code: str) -> None:
    world = _without_a_cause()
    answers(database=said)(world)
    finding = world.only_finding()
    assert (finding.code, where(finding)) == (code, ("Secret", "app-secrets", "data.DATABASE_URL"))


@pytest.mark.parametrize(("status", "code"), [("401", "model-key-refused"), ("429", "model-rate-limited")])
def test_a_refusing_provider_is_found_before_anybody_chats(status: str, code: str) -> None:
    world = healthy_world()
    model("unused")(world)
    world.logs.clear()
    answers(provider=status)(world)
    assert codes(world.findings()) == [code]


@pytest.mark.integration
def test_the_program_answers_in_one_line_and_never_with_a_setting(tmp_path: Path) -> None:
    asked = {"names": ["localhost", "no-such-host.invalid"], "connections": ["127.0.0.1:1"], "database": True}
    planted = "planted-password-42"
    environment = {
        "TODO_PROBE": json.dumps({**asked, "model": True}),
        "DATABASE_URL": f"postgresql://todo:{planted}@127.0.0.1:1/todo",
        "OPENAI_BASE_URL": "http://127.0.0.1:1/v1",
        "OPENAI_API_KEY": planted,
    }
    done = shell.run([sys.executable, "-c", PROGRAM], cwd=tmp_path, timeout_seconds=30, env=environment)
    assert done.exit_code == 0, done.output
    found = json.loads(done.output)
    assert found["names"]["localhost"].startswith("ok: ")
    assert not found["names"]["no-such-host.invalid"].startswith("ok")
    assert "refused" in found["connections"]["127.0.0.1:1"]
    assert "refused" in found["database"]
    assert "refused" in found["model"]
    assert planted not in done.output

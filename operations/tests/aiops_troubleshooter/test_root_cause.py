"""Symptoms stand under their cause, and two faults are two findings."""

import pytest

from tests.aiops_troubleshooter.case import Change, both
from tests.aiops_troubleshooter.cases_admission import QUOTA, SECURITY, failed_create
from tests.aiops_troubleshooter.cases_machine import taken
from tests.aiops_troubleshooter.cases_network import (
    denied_egress,
    dns_down,
    selects_nothing,
    wrong_host,
    wrong_password,
    wrong_target,
)
from tests.aiops_troubleshooter.cases_placement import NO_CPU, evicted, refuse
from tests.aiops_troubleshooter.cases_run import disk_full, model, not_ready, out_of_memory, wrong_path
from tests.aiops_troubleshooter.cases_start import (
    bad_tag,
    missing_key,
    missing_mounted_map,
    missing_secret,
    setting_missing,
)
from tests.aiops_troubleshooter.healthy_workloads import NOW, ago
from tests.aiops_troubleshooter.world import World, codes, failed_migration, healthy_world

FRONTEND_BAD = "todo-frontend:nope"


def _bad_frontend(world: World) -> None:
    world.change_container("todo-frontend", image=FRONTEND_BAD)
    world.wait("todo-frontend", "ImagePullBackOff")


def _bad_database(world: World) -> None:
    world.change_container("todo-postgres", image="postgres:nope")
    world.wait("todo-postgres", "ErrImagePull", "not found")


PAIRS: tuple[tuple[Change, str, Change, str], ...] = (
    (bad_tag, "image-not-found", missing_mounted_map, "configmap-missing"),
    (_bad_frontend, "image-not-found", setting_missing, "setting-missing"),
    (wrong_path, "readiness-probe-wrong", wrong_target, "service-target-port"),
    (denied_egress, "network-policy-blocks-database", _bad_frontend, "image-not-found"),
    (disk_full, "disk-full", _bad_frontend, "image-not-found"),
    (out_of_memory, "out-of-memory", selects_nothing, "service-selects-nothing"),
    (wrong_password, "database-password-wrong", _bad_frontend, "image-not-found"),
    (failed_create(SECURITY), "pod-security-refuses", _bad_frontend, "image-not-found"),
    (evicted, "pod-evicted", failed_create(QUOTA), "quota-exceeded"),
    (refuse("todo-backend", NO_CPU), "not-enough-cpu", taken(ready=False), "local-port-taken"),
    (model("unauthorized"), "model-key-refused", wrong_path, "readiness-probe-wrong"),
)


@pytest.mark.parametrize(("first", "first_code", "second", "second_code"), PAIRS)
def test_two_faults_are_two_findings(first: Change, first_code: str, second: Change, second_code: str) -> None:
    world = healthy_world()
    both(first, second)(world)
    assert sorted(codes(world.findings())) == sorted([first_code, second_code])


def _consequences(world: World) -> None:
    """What all follows when the backend cannot get ready."""
    progress = world.get("Deployment", "todo-backend")["status"]["conditions"][1]
    progress.update(status="False", reason="ProgressDeadlineExceeded")
    world.set_release("todo-backend", "failed", seconds=30, description="context deadline exceeded")


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (bad_tag, "image-not-found"),
        (missing_secret, "secret-missing"),
        (missing_key, "secret-key-missing"),
        (setting_missing, "setting-missing"),
        (wrong_password, "database-password-wrong"),
        (wrong_host, "database-host-unknown"),
        (denied_egress, "network-policy-blocks-database"),
        (dns_down, "dns-down"),
        (out_of_memory, "out-of-memory"),
        (failed_create(SECURITY), "pod-security-refuses"),
        (refuse("todo-backend", NO_CPU), "not-enough-cpu"),
    ],
)
def test_a_stalled_rollout_and_a_failed_release_stand_under_their_cause(fault: Change, code: str) -> None:
    world = healthy_world()
    fault(world)
    _consequences(world)
    finding = world.only_finding()
    assert finding.code == code
    explained = [str(effect) for effect in finding.effects]
    assert any(line.startswith("HelmRelease/todo-backend: ") for line in explained)
    assert "Deployment/todo-backend: rollout does not end" in explained or code == "pod-security-refuses"


def test_a_policy_is_the_cause_of_failing_readiness() -> None:
    world = healthy_world()
    denied_egress(world)
    finding = world.only_finding().as_json()
    assert finding["root"] == {"kind": "NetworkPolicy", "namespace": "todo", "name": "deny-egress"}
    assert finding["explains"] == [
        "Pod/todo-backend-7c9d5f6b8-abcde: cannot reach todo-postgres:5432",
        "Pod/todo-backend-7c9d5f6b8-fghij: cannot reach todo-postgres:5432",
    ]
    assert finding["confidence"] == 0.95


def test_a_broken_database_explains_everybody_who_calls_it() -> None:
    world = healthy_world()
    _bad_database(world)
    not_ready(world)
    refused = 'connection failed: connection to server at "10.96.7.7", port 5432 failed: Connection refused'
    failed_migration(world, [f"The database cannot be reached or refused: {refused}"])
    finding = world.only_finding()
    assert (finding.code, finding.root.name) == ("image-not-found", "todo-postgres")
    explained = {effect.ref.name for effect in finding.effects}
    assert {"todo-postgres-0", "todo-backend-7c9d5f6b8-abcde", "todo-backend-migration"} <= explained


def test_a_database_that_is_not_ready_for_unknown_reasons_still_comes_first() -> None:
    world = healthy_world()
    world.unready("todo-postgres", "command timed out")
    not_ready(world)
    finding = world.only_finding()
    assert (finding.code, finding.root.name) == ("readiness-fails", "todo-postgres")
    assert any("todo-backend" in effect.ref.name for effect in finding.effects)


def test_a_failed_migration_that_cannot_resolve_the_database_names_the_cut_dns() -> None:
    world = healthy_world()
    said = "failed to resolve host 'todo-postgres': [Errno -3] Temporary failure in name resolution"
    failed_migration(world, [said])
    dns_down(world)
    assert world.only_finding().code == "dns-down"


def test_a_wrong_model_key_explains_no_failing_pod() -> None:
    world = healthy_world()
    both(model("unauthorized"), not_ready)(world)
    assert codes(world.findings()) == ["model-key-refused", "readiness-fails"]


def test_one_missing_key_explains_only_those_who_need_it() -> None:
    world = healthy_world()
    missing_key(world)
    world.crash("todo-frontend", 1, ["Error: listen EADDRINUSE: address already in use 0.0.0.0:3000"])
    assert codes(world.findings()) == ["secret-key-missing", "container-crashes"]


def test_the_likeliest_comes_first_and_symptoms_come_last() -> None:
    world = healthy_world()
    both(missing_mounted_map, denied_egress)(world)
    world.crash("todo-frontend", 1, ["boom"])
    findings = world.findings()
    assert [one.confidence for one in findings] == sorted((one.confidence for one in findings), reverse=True)


def test_the_same_snapshot_gives_the_same_answer() -> None:
    world = healthy_world()
    both(denied_egress, _bad_frontend, selects_nothing)(world)
    snapshot = world.snapshot()
    again = healthy_world()
    both(denied_egress, _bad_frontend, selects_nothing)(again)
    again.objects.reverse()
    assert world.diagnose().as_json() == again.diagnose().as_json()
    assert snapshot.taken_at == NOW


def test_a_fault_and_an_old_warning_are_one_finding() -> None:
    world = healthy_world()
    bad_tag(world)
    world.event("Pod", "todo-postgres-0", "Unhealthy", "Readiness probe failed: statuscode: 404", seconds=2000)
    ended = {"terminated": {"exitCode": 137, "reason": "OOMKilled", "finishedAt": ago(4000)}}
    world.pods("todo-frontend")[0]["status"]["containerStatuses"][0].update(restartCount=1, lastState=ended)
    assert world.only_finding().code == "image-not-found"


def test_a_service_that_resembles_no_workload_is_found_once_it_is_installed() -> None:
    world = healthy_world()
    service = world.get("Service", "todo-backend")
    service["spec"]["selector"] = {"role": "nobody-has-this"}
    finding = world.only_finding()
    assert (finding.code, finding.root.name, finding.confidence) == ("service-selects-nothing", "todo-backend", 0.85)
    assert finding.cause == "The Service todo-backend selects no pod: it asks for role=nobody-has-this."
    service["metadata"]["creationTimestamp"] = ago(5)
    assert world.findings() == []


def test_a_database_that_is_back_is_not_blamed_for_a_job_that_failed_meanwhile() -> None:
    world = healthy_world()
    said = "The database cannot be reached or refused: connection timeout expired"
    failed_migration(world, [said], seconds=120)
    for condition in world.get("Pod", "todo-postgres-0")["status"]["conditions"]:
        condition["lastTransitionTime"] = ago(60)
    finding = world.only_finding()
    assert (finding.code, finding.root.name) == ("migration-failed", "todo-backend-migration")

"""What is well, or on its way, stays without a finding."""

from copy import deepcopy

import pytest

from tests.aiops_troubleshooter.healthy_workloads import NOW, ago, make_pod
from tests.aiops_troubleshooter.world import World, codes, failed_migration, healthy_world
from todoctl.aiops_troubleshooter.snapshot import Forward, LocalPort
from todoctl.errors import ExitCode
from todoctl.programs.command import JsonObject


def test_a_healthy_deployment_is_healthy() -> None:
    diagnosis = healthy_world().diagnose()
    assert diagnosis.as_json() == {"healthy": True, "seconds": 0.0, "could_not_see": [], "findings": []}
    assert diagnosis.exit_code == ExitCode.OK


def _just_started(world: World, app: str, seconds: float) -> None:
    for pod in world.pods(app):
        pod["metadata"]["creationTimestamp"] = pod["status"]["startTime"] = ago(seconds + 2)
        world.set_state(pod, {"running": {"startedAt": ago(seconds)}}, seconds=seconds)
        world.event(
            "Pod", pod["metadata"]["name"], "Unhealthy", "Startup probe failed: connect: connection refused", seconds=1
        )


def starting(world: World) -> None:
    for app in ("todo-backend", "todo-frontend", "todo-postgres"):
        _just_started(world, app, 8)


def pulling(world: World) -> None:
    world.wait("todo-backend", "ContainerCreating", seconds=5)


def just_scaled(world: World) -> None:
    world.get("Deployment", "todo-backend")["spec"]["replicas"] = 4
    replica_set = world.of("ReplicaSet", "todo-backend")[0]
    replica_set["spec"]["replicas"] = 4
    spec = world.pods("todo-backend")[0]["spec"]
    for suffix in ("new01", "new02"):
        owner = ("ReplicaSet", replica_set["metadata"]["name"])
        pod = make_pod("todo-backend", suffix, owner, spec, seconds=2)
        world.set_state(pod, {"waiting": {"reason": "ContainerCreating"}}, seconds=2)
        pod["status"]["conditions"][0].update(
            status="False", reason="Unschedulable", message="0/1 nodes are available: 1 Insufficient cpu."
        )
        pod["status"]["conditions"][0]["lastTransitionTime"] = ago(2)
        world.add(pod)


def just_rolled(world: World) -> None:
    old = world.pods("todo-backend")[0]
    old["metadata"]["deletionTimestamp"] = ago(1)
    world.set_state(old, {"terminated": {"exitCode": 143, "reason": "Error", "finishedAt": ago(1)}})
    new = deepcopy(world.pods("todo-backend")[1])
    new["metadata"]["name"] = "todo-backend-5d5d5d5d5-aaaaa"
    world.set_state(new, {"running": {"startedAt": ago(4)}}, seconds=4)
    world.add(new)
    world.set_release("todo-backend", "pending-upgrade", seconds=20)


def restarted_an_hour_ago(world: World) -> None:
    status = world.pods("todo-backend")[0]["status"]["containerStatuses"][0]
    ended = {"exitCode": 137, "reason": "OOMKilled", "finishedAt": ago(3600)}
    status.update(restartCount=3, lastState={"terminated": ended})


def old_warnings(world: World) -> None:
    name = world.pods("todo-backend")[0]["metadata"]["name"]
    world.event("Pod", name, "Failed", 'Failed to pull image "todo-backend:old": not found', seconds=1800)
    world.event("Pod", name, "FailedMount", 'MountVolume.SetUp failed: configmap "gone" not found', seconds=1500)
    world.event("Pod", name, "Unhealthy", "Readiness probe failed: statuscode: 404", seconds=900)
    world.event("Pod", name, "Killing", "Container backend failed liveness probe, will be restarted", seconds=1200)
    world.log("todo-postgres-0", ['FATAL:  password authentication failed for user "todo"'], seconds=1200)


def a_migration_failed_before_the_last_deploy(world: World) -> None:
    failed_migration(world, ["The database cannot be reached or refused: timeout expired"], seconds=7200)


def a_helm_test_failed(world: World) -> None:
    pod = make_pod("todo-backend", "test", ("", ""), world.pods("todo-backend")[0]["spec"])
    pod["metadata"].update(name="todo-backend-test", annotations={"helm.sh/hook": "test"}, ownerReferences=[])
    world.set_state(pod, {"terminated": {"exitCode": 1, "reason": "Error", "finishedAt": ago(20)}})
    world.add(pod)


def minikube_was_started_again(world: World) -> None:
    for app in ("todo-backend", "todo-frontend", "todo-postgres"):
        for pod in world.pods(app):
            ended = {"exitCode": 255, "reason": "Error", "finishedAt": ago(60)}
            world.set_state(pod, {"running": {"startedAt": ago(6)}}, seconds=70, restarts=1, last=ended)
    shut_down = deepcopy(world.pods("todo-backend")[0])
    shut_down["metadata"]["name"] = "todo-backend-7c9d5f6b8-ended"
    shut_down["status"].update(phase="Failed", reason="Terminated")
    world.set_state(shut_down, {"terminated": {"exitCode": 137, "reason": "Error", "finishedAt": ago(70)}})
    world.add(shut_down)


def evicted_yesterday(world: World) -> None:
    pod = deepcopy(world.pods("todo-backend")[0])
    pod["metadata"]["name"] = "todo-backend-7c9d5f6b8-evict"
    pod["status"] = {"phase": "Failed", "reason": "Evicted", "message": "low on resource", "startTime": ago(86_400)}
    world.add(pod)


def a_pod_lost_readiness_a_moment_ago(world: World) -> None:
    world.unready("todo-backend", "HTTP probe failed with statuscode: 503", seconds=6)


def pods_get_ready_slowly_on_a_busy_machine(world: World) -> None:
    world.unready("todo-backend", "HTTP probe failed with statuscode: 503", seconds=40)


def forwards_wait_for_pods_that_start(world: World) -> None:
    starting(world)
    world.machine = type(world.machine)(
        ports=(LocalPort("backend", 8000, None, is_ours=False),),
        forwards=(Forward("backend", 8000, is_ready=False, detail="no pod is ready"),),
    )


def forwards_were_started_a_moment_ago(world: World) -> None:
    world.machine = type(world.machine)(
        ports=(LocalPort("backend", 8000, None, is_ours=False),),
        forwards=(Forward("backend", 8000, is_ready=False, detail="no forward is running", age_seconds=4.0),),
    )


def a_ready_pod_speaks_of_a_full_disk(world: World) -> None:
    name = world.pods("todo-backend")[0]["metadata"]["name"]
    world.log(name, ["the user said: No space left on device", "Setting PORT: Field required."], seconds=20)


def everything_forwarded(world: World) -> None:
    world.machine = type(world.machine)(
        ports=(LocalPort("backend", 8000, "python3 (process 7)", is_ours=True),),
        forwards=(Forward("backend", 8000, is_ready=True, detail=""),),
    )


def an_open_policy_for_all(world: World) -> None:
    deny: JsonObject = {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}
    world.add({"kind": "NetworkPolicy", "metadata": {"name": "default-deny", "namespace": "todo"}, "spec": deny})


def a_tight_budget(world: World) -> None:
    world.add(
        {
            "kind": "PodDisruptionBudget",
            "metadata": {"name": "todo-postgres", "namespace": "todo"},
            "spec": {"minAvailable": 1},
            "status": {"currentHealthy": 1, "desiredHealthy": 1, "expectedPods": 1, "disruptionsAllowed": 0},
        }
    )


@pytest.mark.parametrize(
    "change",
    [
        starting,
        pulling,
        just_scaled,
        just_rolled,
        restarted_an_hour_ago,
        old_warnings,
        a_migration_failed_before_the_last_deploy,
        a_helm_test_failed,
        minikube_was_started_again,
        evicted_yesterday,
        a_pod_lost_readiness_a_moment_ago,
        pods_get_ready_slowly_on_a_busy_machine,
        forwards_wait_for_pods_that_start,
        forwards_were_started_a_moment_ago,
        a_ready_pod_speaks_of_a_full_disk,
        everything_forwarded,
        an_open_policy_for_all,
        a_tight_budget,
    ],
)
def test_stays_silent(change: object) -> None:
    world = healthy_world()
    assert callable(change)
    change(world)
    assert codes(world.findings()) == []


def test_an_empty_namespace_is_not_called_healthy() -> None:
    world = healthy_world()
    world.objects = [one for one in world.objects if one["metadata"].get("namespace") != "todo"]
    for kind in ("StatefulSet", "ReplicaSet"):
        world.add({"kind": kind, "metadata": {"name": "x", "namespace": "elsewhere"}})
    finding = world.only_finding()
    assert finding.code == "nothing-deployed"
    assert finding.fix.commands == ("./todoctl deploy",)
    assert NOW.tzinfo is not None

"""Faults of releases, Jobs, rollouts, autoscalers and deletions."""

from dataclasses import replace

from tests.aiops_troubleshooter.case import Case, Change, no_events, no_logs, unseen
from tests.aiops_troubleshooter.healthy_workloads import NAMESPACE, ago
from tests.aiops_troubleshooter.world import World, failed_migration
from todoctl.programs.command import JsonObject


def _release(status: str, seconds: float) -> Change:
    return lambda world: world.set_release("todo-backend", status, seconds=seconds, description="timed out")


def _migration(world: World) -> None:
    failed_migration(world, ["Traceback", 'psycopg.errors.DuplicateTable: relation "tasks" already exists'])


def _job_retries(world: World) -> None:
    failed_migration(world, [])["status"] = {"active": 1}
    world.logs.clear()
    pod = world.get("Pod", "todo-backend-migration-zzzzz")
    pod["status"]["phase"] = "Running"
    world.set_state(pod, {"running": {"startedAt": ago(2)}}, seconds=2)


def _other_job(world: World) -> None:
    job = failed_migration(world, ["boom"])
    job["metadata"].update(name="backup", labels={})
    world.remove("Pod", "todo-backend-migration-zzzzz")


def _late(world: World) -> None:
    progress = world.get("Deployment", "todo-backend")["status"]["conditions"][1]
    progress.update(status="False", reason="ProgressDeadlineExceeded", message="has timed out progressing.")


def _scaler(seconds: float) -> Change:
    def change(world: World) -> None:
        condition: JsonObject = {"type": "ScalingActive", "status": "False", "reason": "FailedGetResourceMetric"}
        condition["lastTransitionTime"] = ago(seconds)
        world.add(
            {
                "kind": "HorizontalPodAutoscaler",
                "metadata": {"name": "todo-backend", "namespace": NAMESPACE},
                "spec": {"scaleTargetRef": {"kind": "Deployment", "name": "todo-backend"}},
                "status": {"conditions": [condition]},
            }
        )

    return change


def _terminating(finalizers: list[str]) -> Change:
    def change(world: World) -> None:
        metadata = world.get("ConfigMap", "todo-postgres-first-start")["metadata"]
        metadata.update(deletionTimestamp=ago(300), finalizers=finalizers)

    return change


def _no_times(world: World) -> None:
    world.releases = [replace(one, changed_at=None) for one in world.releases]


CASES = (
    Case(
        *("helm-release-stuck", ("HelmRelease", "todo-backend", "status")),
        *(_release("pending-upgrade", 900), _release("pending-upgrade", 30), _no_times),
    ),
    Case(
        *("helm-release-failed", ("HelmRelease", "todo-backend", "status")),
        *(_release("failed", 900), _release("deployed", 900), _no_times, "failed"),
        still_found=True,
    ),
    Case(
        *("migration-failed", ("Job", "todo-backend-migration", "status.conditions[Failed]"), _migration),
        *(_job_retries, no_logs, "BackoffLimitExceeded"),
        still_found=True,
    ),
    Case(
        *("job-failed", ("Job", "backup", "status.conditions[Failed]"), _other_job, _migration, no_logs),
        still_found=True,
    ),
    Case(
        *("rollout-too-slow", ("Deployment", "todo-backend", "spec.progressDeadlineSeconds"), _late),
        *(_release("deployed", 10), no_events),
        still_found=True,
    ),
    Case(
        *("autoscaler-without-metrics", ("HorizontalPodAutoscaler", "todo-backend", "spec.metrics")),
        *(_scaler(400), _scaler(30), unseen("HorizontalPodAutoscaler")),
    ),
    Case(
        *("deletion-stuck", ("ConfigMap", "todo-postgres-first-start", "metadata.finalizers")),
        *(_terminating(["example.com/gone"]), _terminating([]), unseen("ConfigMap")),
    ),
)

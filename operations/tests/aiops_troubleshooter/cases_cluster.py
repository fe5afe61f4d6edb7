"""Faults of scheduling, admission, nodes, releases and Jobs."""

from copy import deepcopy
from dataclasses import replace

from tests.aiops_troubleshooter.case import Case, Change, no_events, no_logs, unseen
from tests.aiops_troubleshooter.healthy_workloads import NAMESPACE, ago
from tests.aiops_troubleshooter.world import World, failed_migration
from todoctl.programs.command import JsonObject

CPU = "spec.template.spec.containers[backend].resources.requests.cpu"


def refuse(app: str, message: str, seconds: float = 60.0) -> Change:
    """No node takes the application's pods."""

    def change(world: World) -> None:
        for pod in world.pods(app):
            pod["spec"].pop("nodeName")
            pod["status"] = {
                "phase": "Pending",
                "conditions": [
                    {
                        "type": "PodScheduled",
                        "status": "False",
                        "reason": "Unschedulable",
                        "message": message,
                        "lastTransitionTime": ago(seconds),
                    }
                ],
            }

    return change


NO_CPU = (
    "0/1 nodes are available: 1 Insufficient cpu. preemption: 0/1 nodes are available: 1 No preemption victims found."
)
NO_MEMORY = "0/1 nodes are available: 1 Insufficient memory."
NO_LABEL = "0/1 nodes are available: 1 node(s) didn't match Pod's node affinity/selector."
TAINTED = "0/1 nodes are available: 1 node(s) had untolerated taint {team: other}."
UNBOUND = "0/1 nodes are available: pod has unbound immediate PersistentVolumeClaims."


def _taint(world: World) -> None:
    world.get("Node", "minikube")["spec"]["taints"] = [{"key": "team", "value": "other", "effect": "NoSchedule"}]
    refuse("todo-backend", TAINTED)(world)


def _unnamed_taint(world: World) -> None:
    """As Kubernetes says it since 1.34."""
    world.get("Node", "minikube")["spec"]["taints"] = [{"key": "team", "value": "other", "effect": "NoSchedule"}]
    refuse("todo-backend", "0/1 nodes are available: 1 node(s) had untolerated taint(s).")(world)


def _label(world: World) -> None:
    for spec in world.specs("todo-backend"):
        spec["nodeSelector"] = {"disk": "fast"}
    refuse("todo-backend", NO_LABEL)(world)


def _unbound(world: World) -> None:
    claim = world.get("PersistentVolumeClaim", "data-todo-postgres-0")
    claim["spec"]["storageClassName"] = "gold"
    claim["status"]["phase"] = "Pending"
    refuse("todo-postgres", UNBOUND)(world)


def _just_unbound(world: World) -> None:
    world.get("PersistentVolumeClaim", "data-todo-postgres-0")["status"]["phase"] = "Pending"
    refuse("todo-postgres", UNBOUND, seconds=5)(world)


def _claim_missing(world: World) -> None:
    world.remove("PersistentVolumeClaim", "data-todo-postgres-0")
    refuse("todo-postgres", '0/1 nodes are available: persistentvolumeclaim "data-todo-postgres-0" not found.')(world)


def failed_create(message: str) -> Change:
    """The API server refuses the backend's pods; the old ones are gone."""

    def change(world: World) -> None:
        replica_set = world.of("ReplicaSet", "todo-backend")[0]
        condition = {"type": "ReplicaFailure", "status": "True", "reason": "FailedCreate", "message": message}
        replica_set["status"] = {"replicas": 0, "conditions": [condition]}
        gone = [pod for pod in world.pods("todo-backend") if pod["status"].get("reason") != "Evicted"]
        world.objects = [one for one in world.objects if one not in gone]

    return change


SECURITY = (
    'pods "todo-backend-7c9d5f6b8-x" is forbidden: violates PodSecurity "restricted:latest": runAsNonRoot != true '
    '(pod or container "backend" must set securityContext.runAsNonRoot=true)'
)
QUOTA = (
    'pods "todo-backend-7c9d5f6b8-x" is forbidden: exceeded quota: small, requested: limits.memory=512Mi, '
    "used: limits.memory=1Gi, limited: limits.memory=1Gi"
)
RANGE = 'pods "x" is forbidden: maximum memory usage per Container is 256Mi, but limit is 512Mi'
WEBHOOK = 'Internal error occurred: failed calling webhook "check.example.com": connection refused'
ACCOUNT = 'pods "x" is forbidden: error looking up service account todo/robot: serviceaccount "robot" not found'


def _old_refusal(world: World) -> None:
    """The condition is gone, the event of then is still there."""
    name = world.of("ReplicaSet", "todo-backend")[0]["metadata"]["name"]
    world.event("ReplicaSet", name, "FailedCreate", SECURITY, seconds=60)


def _range(world: World) -> None:
    world.add({"kind": "LimitRange", "metadata": {"name": "small", "namespace": NAMESPACE}})
    failed_create(RANGE)(world)


def _condition(kind: str, status: str, message: str = "", seconds: float = 100.0) -> Change:
    def change(world: World) -> None:
        for condition in world.get("Node", "minikube")["status"]["conditions"]:
            if condition["type"] == kind:
                condition.update(status=status, reason="Some", message=message, lastTransitionTime=ago(seconds))

    return change


def evicted(world: World, seconds: float = 100.0) -> None:
    pod = deepcopy(world.pods("todo-backend")[0])
    pod["metadata"]["name"] = "todo-backend-7c9d5f6b8-evict"
    said = "Pod ephemeral local storage usage exceeds the total limit of containers 256Mi. "
    pod["status"] = {"phase": "Failed", "reason": "Evicted", "message": said, "startTime": ago(seconds)}
    world.add(pod)


def _evicted_and_ended_well(world: World) -> None:
    """What a cluster shows of a program that ends with 0 when it is asked to: no reason, only the event."""
    evicted(world)
    pod = world.get("Pod", "todo-backend-7c9d5f6b8-evict")
    pod["status"] = {"phase": "Succeeded", "startTime": ago(100)}
    said = 'Usage of EmptyDir volume "tmp" exceeds the limit "64Mi". '
    world.event("Pod", "todo-backend-7c9d5f6b8-evict", "Evicted", said, seconds=100)


def _evicted_yesterday(world: World) -> None:
    evicted(world, 90_000)


def _budget(*, cordoned: bool) -> Change:
    def change(world: World) -> None:
        if cordoned:
            world.get("Node", "minikube")["spec"]["unschedulable"] = True
        status = {"currentHealthy": 2, "desiredHealthy": 2, "expectedPods": 2, "disruptionsAllowed": 0}
        metadata = {"name": "todo-backend", "namespace": NAMESPACE}
        world.add({"kind": "PodDisruptionBudget", "metadata": metadata, "spec": {"minAvailable": 2}, "status": status})

    return change


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


def _reset_replica_sets(world: World) -> None:
    world.unseen_kinds.add("ReplicaSet")


def _no_times(world: World) -> None:
    world.releases = [replace(one, changed_at=None) for one in world.releases]


CASES = (
    Case(
        *("not-enough-cpu", ("Deployment", "todo-backend", CPU), refuse("todo-backend", NO_CPU)),
        *(refuse("todo-backend", NO_CPU, 3), unseen("Pod")),
    ),
    Case(
        *("not-enough-memory", ("Deployment", "todo-backend", CPU.replace("cpu", "memory"))),
        *(refuse("todo-backend", NO_MEMORY), refuse("todo-backend", NO_CPU), unseen("Pod")),
    ),
    Case(
        *("node-selector-matches-nothing", ("Deployment", "todo-backend", "spec.template.spec.nodeSelector"), _label),
        *(_taint, unseen("Pod"), "disk=fast"),
    ),
    Case(
        *("taint-not-tolerated", ("Node", "minikube", "spec.taints"), _taint, _label, unseen("Pod"), "team=other"),
    ),
    Case(
        *("taint-not-tolerated", ("Node", "minikube", "spec.taints"), _unnamed_taint, _label, unseen("Pod")),
        says="team=other",
    ),
    Case(
        *("spread-impossible", ("Deployment", "todo-backend", "spec.template.spec.topologySpreadConstraints")),
        refuse("todo-backend", "0/1 nodes are available: 1 node(s) didn't match pod topology spread constraints."),
        *(_label, unseen("Pod")),
    ),
    Case(
        *("unschedulable", ("Deployment", "todo-backend", "spec.template.spec")),
        *(refuse("todo-backend", "something new"), refuse("todo-backend", NO_CPU), unseen("Pod")),
    ),
    Case(
        *("claim-not-bound", ("PersistentVolumeClaim", "data-todo-postgres-0", "spec.storageClassName"), _unbound),
        *(_just_unbound, unseen("Pod"), "no storage class gold"),
    ),
    Case(
        *("claim-missing", ("PersistentVolumeClaim", "data-todo-postgres-0", ""), _claim_missing),
        *(_unbound, unseen("PersistentVolumeClaim", "Pod")),
    ),
    Case(
        *("volume-elsewhere", ("StatefulSet", "todo-postgres", "spec.volumeClaimTemplates")),
        refuse("todo-postgres", "0/2 nodes are available: 2 node(s) had volume node affinity conflict."),
        *(_just_unbound, unseen("Pod")),
    ),
    Case(
        "pod-security-refuses",
        ("Deployment", "todo-backend", "spec.template.spec.containers[backend].securityContext.runAsNonRoot"),
        *(failed_create(SECURITY), _old_refusal, _reset_replica_sets),
    ),
    Case(
        *("quota-exceeded", ("ResourceQuota", "small", "spec.hard.limits.memory"), failed_create(QUOTA)),
        *(_old_refusal, _reset_replica_sets, "limit limits.memory=1Gi"),
    ),
    Case("limit-range-refuses", ("LimitRange", "small", "spec.limits"), _range, _old_refusal, _reset_replica_sets),
    Case(
        *("webhook-refuses", ("WebhookConfiguration", "check.example.com", "webhooks"), failed_create(WEBHOOK)),
        *(_old_refusal, _reset_replica_sets, "does not answer"),
    ),
    Case(
        *("service-account-missing", ("ServiceAccount", "robot", ""), failed_create(ACCOUNT)),
        *(_old_refusal, _reset_replica_sets),
    ),
    Case(
        *("pods-refused", ("Deployment", "todo-backend", "spec.template"), failed_create("no idea")),
        *(_old_refusal, _reset_replica_sets),
    ),
    Case(
        *("node-not-ready", ("Node", "minikube", "status.conditions[Ready]")),
        *(_condition("Ready", "Unknown"), _condition("Ready", "False", seconds=10), unseen("Node")),
    ),
    Case(
        *("node-pressure", ("Node", "minikube", "status.conditions[DiskPressure]")),
        *(_condition("DiskPressure", "True"), _condition("DiskPressure", "False"), unseen("Node"), "disk"),
    ),
    Case(
        "pod-evicted",
        ("Deployment", "todo-backend", "spec.template.spec.containers.resources.limits.ephemeral-storage"),
        *(evicted, _evicted_yesterday, unseen("Pod")),
    ),
    Case(
        "pod-evicted",
        ("Deployment", "todo-backend", "spec.template.spec.volumes.emptyDir.sizeLimit"),
        *(_evicted_and_ended_well, _evicted_yesterday, no_events, "64Mi"),
    ),
    Case(
        *("budget-blocks-drain", ("PodDisruptionBudget", "todo-backend", "spec.minAvailable")),
        *(_budget(cordoned=True), _budget(cordoned=False), unseen("Node")),
    ),
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

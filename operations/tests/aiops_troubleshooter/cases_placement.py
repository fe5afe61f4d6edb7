"""Faults of scheduling, volumes and nodes."""

from copy import deepcopy

from tests.aiops_troubleshooter.case import Case, Change, no_events, unseen
from tests.aiops_troubleshooter.healthy_workloads import NAMESPACE, ago
from tests.aiops_troubleshooter.world import World

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
)

"""Pods that the API server refuses to make."""

from tests.aiops_troubleshooter.case import Case, Change
from tests.aiops_troubleshooter.healthy_workloads import NAMESPACE
from tests.aiops_troubleshooter.world import World


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
REFUSED_BY_WEBHOOK = 'admission webhook "check.example.com" denied the request: no owner label'
ACCOUNT = 'pods "x" is forbidden: error looking up service account todo/robot: serviceaccount "robot" not found'


def _old_refusal(world: World) -> None:
    """The condition is gone, the event of then is still there."""
    name = world.of("ReplicaSet", "todo-backend")[0]["metadata"]["name"]
    world.event("ReplicaSet", name, "FailedCreate", SECURITY, seconds=60)


def _range(world: World) -> None:
    world.add({"kind": "LimitRange", "metadata": {"name": "small", "namespace": NAMESPACE}})
    failed_create(RANGE)(world)


def _reset_replica_sets(world: World) -> None:
    world.unseen_kinds.add("ReplicaSet")


def webhook_without_service(world: World) -> None:
    """Its configuration names a Service of this namespace that is gone; another webhook stands before it."""
    service = {"name": "gone", "namespace": NAMESPACE, "path": "/"}
    webhooks = [{"name": "other.example.com"}, {"name": "check.example.com", "clientConfig": {"service": service}}]
    world.add({"kind": "ValidatingWebhookConfiguration", "metadata": {"name": "checks"}, "webhooks": webhooks})
    failed_create(WEBHOOK)(world)


def _webhook_denies(world: World) -> None:
    webhook_without_service(world)
    failed_create(REFUSED_BY_WEBHOOK)(world)


CASES = (
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
        "webhook-refuses",
        ("ValidatingWebhookConfiguration", "checks", "webhooks[1].clientConfig.service"),
        *(webhook_without_service, _old_refusal, _reset_replica_sets, "Its Service gone does not exist."),
    ),
    Case(
        *("webhook-refuses", ("ValidatingWebhookConfiguration", "checks", "webhooks[1]"), _webhook_denies),
        *(_old_refusal, _reset_replica_sets, "refuses the pods"),
    ),
    Case(
        *("service-account-missing", ("ServiceAccount", "robot", ""), failed_create(ACCOUNT)),
        *(_old_refusal, _reset_replica_sets),
    ),
    Case(
        *("pods-refused", ("Deployment", "todo-backend", "spec.template"), failed_create("no idea")),
        *(_old_refusal, _reset_replica_sets),
    ),
)

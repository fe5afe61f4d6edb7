"""Faults 18 to 25: pods that no node takes, or that the API server refuses to make."""

from __future__ import annotations

from faults.changes import Changes
from faults.fault import Fault, Root
from faults.settings_faults import BACKEND, CONTAINER, container
from todoctl.programs.command import JsonObject

_TEMPLATE = "spec.template.spec"


def _too_much_cpu(changes: Changes) -> None:
    changes.set_resources(BACKEND, "--requests=cpu=64", "--limits=cpu=64")


def _unbound_claim(changes: Changes) -> None:
    changes.make(
        {
            "apiVersion": "v1",
            "kind": "PersistentVolumeClaim",
            "metadata": {"name": "todo-backend-files"},
            "spec": {
                "accessModes": ["ReadWriteOnce"],
                "storageClassName": "gold",
                "resources": {"requests": {"storage": "1Gi"}},
            },
        }
    )
    spec = {
        "containers": [{"name": "backend", "volumeMounts": [{"name": "files", "mountPath": "/files"}]}],
        "volumes": [{"name": "files", "persistentVolumeClaim": {"claimName": "todo-backend-files"}}],
    }
    changes.patch_pods("deployment", BACKEND, spec)


def _taint(changes: Changes) -> None:
    for node in changes.lab.kubectl.get("nodes"):
        name = str(node["metadata"]["name"])
        changes.note({"undo": "run", "words": ["taint", "node", name, "team-"]})
        changes.lab.kubectl.run("taint", "node", name, "team=other:NoSchedule", doing=f"taint the node {name}")
    changes.restart("deployment", BACKEND)


def _selector(changes: Changes) -> None:
    changes.set_values(BACKEND, "nodeSelector.disk=fast")


def _privileged(changes: Changes) -> None:
    container(changes, securityContext={"allowPrivilegeEscalation": True})


def _quota(changes: Changes) -> None:
    pods = len(changes.lab.kubectl.get("pods"))
    changes.make(_policy("ResourceQuota", "small", {"hard": {"pods": str(pods)}}))
    changes.restart("deployment", BACKEND)


def _limits(changes: Changes) -> None:
    changes.make(_policy("LimitRange", "small", {"limits": [{"type": "Container", "max": {"memory": "256Mi"}}]}))
    changes.restart("deployment", BACKEND)


def _webhook(changes: Changes) -> None:
    namespace = changes.lab.namespace
    service = {"name": "fault-webhook", "namespace": namespace, "path": "/"}
    changes.make(
        {
            "apiVersion": "admissionregistration.k8s.io/v1",
            "kind": "ValidatingWebhookConfiguration",
            "metadata": {"name": f"fault-webhook-{namespace}"},
            "webhooks": [
                {
                    "name": "check.fault.example.com",
                    "clientConfig": {"service": service},
                    # This namespace alone: a webhook without that stops the whole cluster.
                    "namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": namespace}},
                    "rules": [
                        {"apiGroups": [""], "apiVersions": ["v1"], "operations": ["CREATE"], "resources": ["pods"]}
                    ],
                    "failurePolicy": "Fail",
                    "sideEffects": "None",
                    "admissionReviewVersions": ["v1"],
                    "timeoutSeconds": 3,
                }
            ],
        }
    )
    changes.restart("deployment", BACKEND)


def _policy(kind: str, name: str, spec: JsonObject) -> JsonObject:
    return {"apiVersion": "v1", "kind": kind, "metadata": {"name": name}, "spec": spec}


FAULTS = (
    Fault(
        18,
        "not-enough-cpu",
        "A pod asks for more CPU than any node has",
        "Pending, and `Insufficient cpu` in the events. What counts are requests, not what is really used.",
        Root("Deployment", BACKEND, rf"{CONTAINER}\.resources\.requests\.cpu", ("not-enough-cpu",)),
        _too_much_cpu,
        is_quiet=True,
    ),
    Fault(
        19,
        "claim-unbound",
        "A volume claim gets no volume",
        "Pending, and `unbound immediate PersistentVolumeClaims`: the storage class that the claim names does not "
        "exist. A claim cannot be changed, only made anew.",
        Root("PersistentVolumeClaim", "todo-backend-files", r"spec\.storageClassName", ("claim-not-bound",)),
        _unbound_claim,
        is_quiet=True,
    ),
    Fault(
        20,
        "taint",
        "The node is set aside by a taint",
        "Pending, and `untolerated taint`: what runs there stays, what is new is not taken.",
        Root("Node", r"[\w.-]+", r"spec\.taints", ("taint-not-tolerated",)),
        _taint,
        is_wide=True,
        is_quiet=True,
    ),
    Fault(
        21,
        "node-selector",
        "No node has the label that the pods ask for",
        "Pending, and `didn't match Pod's node affinity/selector`. Compare with `kubectl get nodes --show-labels`.",
        Root("Deployment", BACKEND, r"spec\.template\.spec\.nodeSelector", ("node-selector-matches-nothing",)),
        _selector,
        is_quiet=True,
    ),
    Fault(
        22,
        "pod-security",
        "Pod Security refuses the pods",
        "There is no pod at all, so there is nothing to describe: the ReplicaSet says FailedCreate.",
        Root("Deployment", BACKEND, r"spec\.template\.spec\..*securityContext.*", ("pod-security-refuses",)),
        _privileged,
        is_quiet=True,
    ),
    Fault(
        23,
        "quota",
        "The namespace's quota is used up",
        "No new pod, and `exceeded quota` at the ReplicaSet. A rolling update needs room for one pod more.",
        Root("ResourceQuota", "small", r"spec\.hard\.pods", ("quota-exceeded",)),
        _quota,
        is_quiet=True,
    ),
    Fault(
        24,
        "limit-range",
        "A LimitRange refuses the pods",
        "No new pod, and `maximum memory usage per Container` at the ReplicaSet.",
        Root("LimitRange", "small", r"spec\.limits.*", ("limit-range-refuses",)),
        _limits,
        is_quiet=True,
    ),
    Fault(
        25,
        "webhook-down",
        "An admission webhook does not answer",
        "No new pod, and `failed calling webhook` at the ReplicaSet: somebody else's server decides over your pods.",
        Root("(Validating|Mutating)?WebhookConfiguration", r".*fault.*", r"webhooks.*", ("webhook-refuses",)),
        _webhook,
        why_by_hand="to let pods pass switches off a check that somebody else wants, and only its owner can bring its "
        "server back",
        is_quiet=True,
    ),
)

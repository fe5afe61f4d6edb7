"""Faults 41 to 48: scaling, drains, evictions, deletions, this machine, rollouts, releases, rights."""

from __future__ import annotations

import base64
import gzip
import json
import time
from dataclasses import asdict

from faults.changes import Changes
from faults.fault import Fault, Root
from faults.machine import forward_step, take_port
from faults.settings_faults import BACKEND, CONTAINER
from faults.visitor import VISITOR, make_visitor
from todoctl.errors import ExitCode, OpsError
from todoctl.minikube_deployer.forwarding.state import load_wanted
from todoctl.programs.command import JsonObject

_FILL = "import tempfile; f = tempfile.NamedTemporaryFile(delete=False); [f.write(bytes(1 << 20)) for _ in range(100)]"
_LONG_AGO_SECONDS = 900
_FINALIZER = "example.com/nobody-removes-me"


def _autoscaler(changes: Changes) -> None:
    metric = {
        "type": "Pods",
        "pods": {"metric": {"name": "requests_per_second"}, "target": {"type": "AverageValue", "averageValue": "50"}},
    }
    spec = {
        "scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": BACKEND},
        "minReplicas": 2,
        "maxReplicas": 4,
        "metrics": [metric],
    }
    kind = {"apiVersion": "autoscaling/v2", "kind": "HorizontalPodAutoscaler"}
    # Once it is mended, it does scale.
    before = int(changes.lab.get("deployment", BACKEND)["spec"]["replicas"])
    changes.note({"undo": "scale", "kind": "deployment", "name": BACKEND, "replicas": before})
    changes.make({**kind, "metadata": {"name": BACKEND}, "spec": spec})


def _budget(changes: Changes) -> None:
    changes.patch("poddisruptionbudget", BACKEND, {"spec": {"maxUnavailable": 0}}, how="merge")
    for node in changes.lab.kubectl.get("nodes"):
        name = str(node["metadata"]["name"])
        changes.note({"undo": "run", "words": ["uncordon", name]})
        changes.lab.kubectl.run("cordon", name, doing=f"cordon the node {name}")


def _evicted(changes: Changes) -> None:
    for phase in ("Failed", "Succeeded"):
        changes.note({"undo": "run", "words": ["delete", "pods", "--field-selector", f"status.phase={phase}"]})
    pods = changes.lab.kubectl.get("pods", selector=f"app.kubernetes.io/name={BACKEND}")
    # The eviction may be quicker than the last byte: how the command ends does not matter.
    changes.lab.kubectl.execute(str(pods[0]["metadata"]["name"]), ["python", "-c", _FILL])


def _stuck_deletion(changes: Changes) -> None:
    name = "todo-import"
    metadata = {"name": name, "finalizers": [_FINALIZER]}
    changes.make({"apiVersion": "v1", "kind": "ConfigMap", "metadata": metadata, "data": {"list": "bread"}})
    free = json.dumps({"metadata": {"finalizers": None}})
    changes.note({"undo": "run", "words": ["patch", "configmap", name, "--type", "merge", "--patch", free]})
    changes.lab.kubectl.run("delete", "configmap", name, "--wait=false", doing=f"delete the ConfigMap {name}")


def _taken_port(changes: Changes) -> None:
    wanted = load_wanted(changes.lab.folder)
    if wanted is None:
        raise OpsError(
            "Nothing is forwarded from this machine, so no port can be taken away.",
            fix=f"Run: ./todoctl forward{changes.lab.target.options}",
            exit_code=ExitCode.STACK,
        )
    forwards = list(wanted.forwards)
    changes.note(forward_step(forwards))
    process, _ = take_port(changes.lab, forwards)
    changes.note({"undo": "end-process", **asdict(process)})


def _slow_rollout(changes: Changes) -> None:
    probe = {"name": "backend", "readinessProbe": {"initialDelaySeconds": 900}}
    spec = {"progressDeadlineSeconds": 10, "template": {"spec": {"containers": [probe]}}}
    changes.patch("deployment", BACKEND, {"spec": spec})


def _pending_release(changes: Changes) -> None:
    """What a `helm upgrade` that was killed leaves behind: a record of a revision that never came to be."""
    newest = changes.lab.helm.history(BACKEND)[-1].revision
    kept = changes.lab.get("secret", f"sh.helm.release.v1.{BACKEND}.v{newest}")
    packed = base64.b64decode(base64.b64decode(kept["data"]["release"]))
    release: JsonObject = json.loads(gzip.decompress(packed))
    release["version"] = newest + 1
    release["info"]["status"] = "pending-upgrade"
    again = base64.b64encode(base64.b64encode(gzip.compress(json.dumps(release).encode()))).decode()
    labels = {
        "name": BACKEND,
        "owner": "helm",
        "status": "pending-upgrade",
        "version": str(newest + 1),
        "modifiedAt": str(int(time.time()) - _LONG_AGO_SECONDS),
    }
    changes.make(
        {
            "apiVersion": "v1",
            "kind": "Secret",
            "metadata": {"name": f"sh.helm.release.v1.{BACKEND}.v{newest + 1}", "labels": labels},
            "type": "helm.sh/release.v1",
            "data": {"release": again},
        }
    )


FAULTS = (
    Fault(
        41,
        "autoscaler-metrics",
        "The autoscaler gets no metrics",
        "The number of pods never changes: `kubectl describe hpa` says ScalingActive False, FailedGet...Metric.",
        Root("HorizontalPodAutoscaler", BACKEND, r"spec\.metrics.*", ("autoscaler-without-metrics",)),
        _autoscaler,
        is_quiet=True,
        evidence_seconds=260.0,
    ),
    Fault(
        42,
        "budget-blocks-drain",
        "A disruption budget blocks a drain",
        "`kubectl drain` waits for ever: the budget allows no pod to go.",
        Root("PodDisruptionBudget", BACKEND, r"spec\.maxUnavailable", ("budget-blocks-drain",)),
        _budget,
        is_wide=True,
        is_quiet=True,
    ),
    Fault(
        43,
        "evicted",
        "A pod was thrown out because it wrote too much",
        "A pod with status Error or Evicted, and a new one in its place: its message says which limit was exceeded.",
        Root("Deployment", BACKEND, r"spec\.template\.spec\..*(sizeLimit|ephemeral-storage)", ("pod-evicted",)),
        _evicted,
        is_quiet=True,
        evidence_seconds=240.0,
    ),
    Fault(
        44,
        "deletion-stuck",
        "An object was deleted and stays",
        "`kubectl delete` hangs: a finalizer waits for a controller that is not there. Removing it by hand skips what "
        "that controller should have cleaned up.",
        Root("ConfigMap", "todo-import", r"metadata\.finalizers", ("deletion-stuck",)),
        _stuck_deletion,
        why_by_hand="to remove a finalizer skips what its controller should have cleaned up, and what that was nobody "
        "here knows",
        is_quiet=True,
    ),
    Fault(
        45,
        "port-taken",
        "Another program has the local port",
        "The page on localhost is somebody else's, while the cluster is well: look who listens, with `ss -ltnp`.",
        Root("LocalPort", r"\d+", "", ("local-port-taken",)),
        _taken_port,
        evidence_seconds=60.0,
    ),
    Fault(
        46,
        "rollout-too-slow",
        "A rollout does not come to its end in time",
        "ProgressDeadlineExceeded, while no pod complains: here the new pods are asked only after 15 minutes.",
        Root(
            "Deployment",
            BACKEND,
            rf"spec\.progressDeadlineSeconds|{CONTAINER}\.readinessProbe\.initialDelaySeconds",
            ("rollout-too-slow",),
        ),
        _slow_rollout,
        is_quiet=True,
    ),
    Fault(
        47,
        "helm-pending",
        "A Helm release was left in the middle",
        "`another operation is in progress`: a Helm that was killed never noted how it ended. `helm history` shows it.",
        Root("HelmRelease", BACKEND, "status", ("helm-release-stuck",)),
        _pending_release,
        is_quiet=True,
    ),
    Fault(
        48,
        "no-rights",
        "The user may not read the namespace",
        "Error from server (Forbidden): the message names the verb, the resource and the user. Ask for a Role, not for "
        "cluster-admin.",
        Root("Context", rf".*{VISITOR}", "user", ("rights-missing",)),
        make_visitor,
        is_quiet=True,
    ),
)

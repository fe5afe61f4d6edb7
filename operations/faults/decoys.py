"""What looks like a fault and is none: on all of these the diagnosis must stay silent."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

from faults.changes import DATABASE_POD, Changes
from faults.harmless import Harmless
from faults.settings_faults import BACKEND
from faults.waiting import wait_until
from todoctl.programs.command import JsonObject

_READY_SECONDS = 90.0
_JOB_SECONDS = 90


def _pod_of_backend(changes: Changes) -> JsonObject:
    return changes.lab.kubectl.get("pods", selector=f"app.kubernetes.io/name={BACKEND}")[0]


def _event(changes: Changes, name: str, reason: str, message: str, minutes: int) -> None:
    pod = _pod_of_backend(changes)
    namespace = changes.lab.namespace
    at = (datetime.now(UTC) - timedelta(minutes=minutes)).strftime("%Y-%m-%dT%H:%M:%SZ")
    changes.make(
        {
            "apiVersion": "v1",
            "kind": "Event",
            "metadata": {"name": name, "namespace": namespace},
            "involvedObject": {"kind": "Pod", "name": pod["metadata"]["name"], "namespace": namespace},
            "type": "Warning",
            "reason": reason,
            "message": message,
            "count": 3,
            "firstTimestamp": at,
            "lastTimestamp": at,
            "source": {"component": "kubelet"},
        }
    )


def _old_warnings(changes: Changes) -> None:
    _event(changes, "decoy-pull", "Failed", 'Failed to pull image "todo-backend:old": not found', 60)
    _event(changes, "decoy-probe", "Unhealthy", "Readiness probe failed: HTTP probe failed with statuscode: 404", 20)
    _event(changes, "decoy-kill", "Killing", "Container backend failed liveness probe, will be restarted", 20)
    _event(changes, "decoy-mount", "FailedMount", 'MountVolume.SetUp failed: configmap "gone" not found', 15)


def _got_over_it(changes: Changes) -> None:
    name = str(_pod_of_backend(changes)["metadata"]["name"])
    before = _restarts(changes, name)
    changes.lab.kubectl.execute(name, ["python", "-c", "import os; os.kill(1, 15)"])
    wait_until(lambda: _restarts(changes, name) > before, "A restart", seconds=_READY_SECONDS)
    changes.lab.kubectl.run(
        *("wait", f"pod/{name}", "--for=condition=Ready", f"--timeout={_READY_SECONDS:.0f}s"),
        doing="see the pod get ready again",
        timeout_seconds=_READY_SECONDS + 10.0,
    )


def _restarts(changes: Changes, name: str) -> int:
    pod = changes.lab.get("pod", name)
    return sum(int(one["restartCount"]) for one in pod["status"].get("containerStatuses", []))


def _finished_job(changes: Changes) -> None:
    deployment = changes.lab.get("deployment", BACKEND)
    template: JsonObject = deployment["spec"]["template"]["spec"]
    container: JsonObject = template["containers"][0]
    spec = {
        "restartPolicy": "Never",
        "automountServiceAccountToken": False,
        "securityContext": template["securityContext"],
        "containers": [
            {
                "name": "report",
                "image": container["image"],
                "command": ["python", "-c", "print('ERROR: connection refused, but it went well in the end')"],
                "securityContext": container["securityContext"],
            }
        ],
    }
    changes.make(
        {
            "apiVersion": "batch/v1",
            "kind": "Job",
            "metadata": {"name": "decoy-report"},
            "spec": {"template": {"spec": spec}},
        }
    )
    changes.lab.kubectl.run(
        *("wait", "job/decoy-report", "--for=condition=Complete", f"--timeout={_JOB_SECONDS}s"),
        doing="see the Job to its end",
        timeout_seconds=_JOB_SECONDS + 10.0,
    )


def _other_namespace(changes: Changes) -> None:
    name = f"{changes.lab.namespace}-other"
    changes.make({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name}})
    container = {"name": "broken", "image": "todo-backend:no-such-tag", "command": ["false"]}
    pod = {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": BACKEND, "namespace": name}}
    changes.lab.kubectl.run(
        *("--namespace", name, "create", "--filename", "-"),
        doing="break another namespace",
        stdin_text=json.dumps(pod | {"spec": {"containers": [container]}}),
    )


def _deny_all(changes: Changes) -> None:
    spec: JsonObject = {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}
    changes.make(
        {
            "apiVersion": "networking.k8s.io/v1",
            "kind": "NetworkPolicy",
            "metadata": {"name": "decoy-deny-all"},
            "spec": spec,
        }
    )


def _unused_claim(changes: Changes) -> None:
    spec = {
        "accessModes": ["ReadWriteOnce"],
        "storageClassName": "gold",
        "resources": {"requests": {"storage": "1Gi"}},
    }
    metadata = {"name": "decoy-unused"}
    changes.make({"apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": metadata, "spec": spec})


def _roomy_quota(changes: Changes) -> None:
    kind = {"apiVersion": "v1", "kind": "ResourceQuota", "metadata": {"name": "decoy-roomy"}}
    changes.make({**kind, "spec": {"hard": {"pods": "100"}}})
    limits = [{"type": "Container", "max": {"memory": "4Gi"}}]
    changes.make(
        {"apiVersion": "v1", "kind": "LimitRange", "metadata": {"name": "decoy-roomy"}, "spec": {"limits": limits}}
    )


def _tight_budget(changes: Changes) -> None:
    changes.patch("poddisruptionbudget", BACKEND, {"spec": {"maxUnavailable": 0}}, how="merge")


def _strange_services(changes: Changes) -> None:
    kind = {"apiVersion": "v1", "kind": "Service"}
    external = {"type": "ExternalName", "externalName": "api.example.com"}
    changes.make({**kind, "metadata": {"name": "decoy-external"}, "spec": external})
    changes.make({**kind, "metadata": {"name": "decoy-by-hand"}, "spec": {"ports": [{"port": 80}]}})


def _stranger_at_the_database(changes: Changes) -> None:
    command = "PGPASSWORD=guess psql --host 127.0.0.1 --username admin --dbname shop --command 'select 1'"
    changes.lab.kubectl.execute(DATABASE_POD, ["bash", "-c", command])


def _loud_log(changes: Changes) -> None:
    said = (
        "Setting PORT: Field required.",
        "psycopg.OperationalError: password authentication failed for user todo; No space left on device",
    )
    name = str(_pod_of_backend(changes)["metadata"]["name"])
    program = f"f = open('/proc/1/fd/1', 'w'); f.write({chr(10).join(said) + chr(10)!r}); f.close()"
    changes.lab.kubectl.execute(name, ["python", "-c", program])


DECOYS = (
    Harmless("old-warnings", "warning events of 15 to 60 minutes ago that no longer hold", _old_warnings),
    Harmless("got-over-it", "a container that was ended and is back, ready", _got_over_it),
    Harmless("finished-job", "a Job that succeeded and logged an error on its way", _finished_job),
    Harmless("other-namespace", "another namespace with a broken pod of the same name", _other_namespace),
    Harmless("deny-all", "a NetworkPolicy that denies all, beside those that allow what is needed", _deny_all),
    Harmless("unused-claim", "a claim without a volume that no pod uses", _unused_claim),
    Harmless("roomy-quota", "a quota and a LimitRange with room to spare", _roomy_quota),
    Harmless("tight-budget", "a disruption budget that lets no pod go, while nobody drains", _tight_budget),
    Harmless("strange-services", "Services that rightly select no pod", _strange_services),
    Harmless("stranger", "somebody who tries a wrong password at the database", _stranger_at_the_database),
    Harmless("loud-log", "a ready pod whose log speaks of settings, passwords and full disks", _loud_log),
)

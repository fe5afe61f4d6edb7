"""Takes back what a fault has changed, from the record alone: after an interruption as well, and more than once."""

from __future__ import annotations

from typing import cast

from faults import machine
from faults.changes import run_sql
from faults.lab import Lab
from faults.record import FaultRecord
from todoctl.minikube_deployer.cluster_secrets import APPLICATION_PASSWORD, APPLICATION_ROLE, read_secret
from todoctl.programs.command import JsonObject

_HELM_SECONDS = 120.0
_RESTART = "restart"


def heal(lab: Lab, record: FaultRecord, name: str) -> None:
    """Brings back the state of before the fault; a fault that is not there is no error."""
    steps = record.undo_steps(name)
    # The newest change first; pods are started anew only when all they read is right again.
    for step in [*(one for one in reversed(steps) if one["undo"] != _RESTART), *_restarts(steps)]:
        _take_back(lab, step)
    record.forget(name)


def _restarts(steps: list[JsonObject]) -> list[JsonObject]:
    return [step for step in steps if step["undo"] == _RESTART]


def _take_back(lab: Lab, step: JsonObject) -> None:
    kubectl = lab.kubectl
    match step["undo"]:
        case "restore":
            kubectl.restore(cast("JsonObject", step["object"]))
        case "delete":
            kubectl.delete(str(step["kind"]), str(step["name"]))
        case "restore-secret":
            _restore_secret(lab, str(step["name"]), str(step["copy"]))
        case "helm-rollback":
            lab.helm.rollback(str(step["release"]), int(step["revision"]), timeout_seconds=_HELM_SECONDS)
        case "restart":
            words = ("rollout", "restart", f"{step['kind']}/{step['name']}")
            kubectl.run(*words, doing=f"restart {step['name']}")
        case "scale":
            words = ("scale", f"{step['kind']}/{step['name']}", f"--replicas={step['replicas']}")
            kubectl.run(*_where(step), *words, doing=f"scale {step['name']}")
        case "sql":
            run_sql(lab, str(step["statement"]), str(step["database"]))
        case "set-password":
            password = (read_secret(kubectl, lab.blueprint.database.name) or {})[APPLICATION_PASSWORD]
            run_sql(lab, set_password(password))
        case "run":
            kubectl.try_run(*cast("list[str]", step["words"]))
        case unknown:
            machine.take_back(lab, str(unknown), step)


def set_password(password: str) -> str:
    """The statement that gives the application's role a password."""
    quoted = password.replace("'", "''")
    return f"alter role {APPLICATION_ROLE} password '{quoted}';"


def _restore_secret(lab: Lab, name: str, copy: str) -> None:
    kept = lab.kubectl.find("secret", copy)
    if kept is None:
        return  # an earlier heal was interrupted after this step
    kept["metadata"] = {"name": name, "namespace": lab.namespace, "labels": kept["metadata"].get("labels", {})}
    lab.kubectl.restore(kept)
    lab.kubectl.delete("secret", copy)


def _where(step: JsonObject) -> list[str]:
    namespace = step.get("namespace")
    return ["--namespace", str(namespace)] if namespace else []

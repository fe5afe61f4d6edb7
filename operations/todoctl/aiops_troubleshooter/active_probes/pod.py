"""The probe pod: short-lived, restricted, on an image that is on the node already, never an endpoint of a Service."""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress

from todoctl.aiops_troubleshooter.active_probes.program import PROGRAM
from todoctl.aiops_troubleshooter.active_probes.questions import Questions
from todoctl.aiops_troubleshooter.objects import containers_of, name_of, part, parts, pod_labels_of, text, texts
from todoctl.aiops_troubleshooter.redaction import hide_url_passwords
from todoctl.aiops_troubleshooter.snapshot import PROBE_LABEL, InsideAnswers, Snapshot
from todoctl.errors import ExitCode, OpsError
from todoctl.programs.command import JsonObject
from todoctl.programs.kubectl import Kubectl
from todoctl.records import BadRecordError, Record

_START_SECONDS = 20.0
_POLL_SECONDS = 0.3
_ANSWER_SECONDS = 40
_USER = 10001


def ask_inside(kubectl: Kubectl, snapshot: Snapshot, questions: Questions) -> InsideAnswers:
    """Runs the probe pod to its end and returns what it found; the pod is gone afterwards.

    Raises OpsError when the pod may not be made, or does not run.
    """
    node = node_with_image(snapshot, questions.caller)
    if node is None:
        raise OpsError(
            "No node has the image of the probe pod.",
            fix="Deploy first, or look only: ./todoctl diagnose --passive",
            exit_code=ExitCode.STACK,
        )
    pod = probe_pod(snapshot, questions, node)
    with _running(kubectl, pod) as name:
        said = kubectl.run("logs", name, doing="read what the probe pod found")
    return _read(said, name_of(questions.caller))


def probe_pod(snapshot: Snapshot, questions: Questions, node: str) -> JsonObject:
    """The pod's manifest. Its labels are those of the caller's pods, so that NetworkPolicies treat it the same."""
    template = part(questions.caller, "spec", "template")
    container = containers_of(questions.caller, with_init=False)[0]
    asked = {
        "names": list(questions.names),
        "connections": list(questions.connections),
        "database": questions.database,
        "model": questions.model,
    }
    restricted = {
        "allowPrivilegeEscalation": False,
        "readOnlyRootFilesystem": True,
        "capabilities": {"drop": ["ALL"]},
    }
    return {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {
            "name": f"todo-probe-{secrets.token_hex(3)}",
            "namespace": snapshot.namespace,
            "labels": {**pod_labels_of(questions.caller), PROBE_LABEL: "true"},
        },
        "spec": {
            "nodeName": node,
            "restartPolicy": "Never",
            "activeDeadlineSeconds": _ANSWER_SECONDS,
            "terminationGracePeriodSeconds": 0,
            "automountServiceAccountToken": False,
            "enableServiceLinks": False,
            # Nobody ever sets this condition: the pod is never ready, and so never gets a Service's requests.
            "readinessGates": [{"conditionType": "todo/never"}],
            "imagePullSecrets": parts(template, "spec", "imagePullSecrets"),
            "securityContext": {
                "runAsNonRoot": True,
                "runAsUser": _USER,
                "runAsGroup": _USER,
                "seccompProfile": {"type": "RuntimeDefault"},
            },
            "containers": [
                {
                    "name": "probe",
                    "image": text(container, "image"),
                    "imagePullPolicy": "Never",
                    "command": ["python", "-c", PROGRAM],
                    "env": [*parts(container, "env"), {"name": "TODO_PROBE", "value": json.dumps(asked)}],
                    "envFrom": parts(container, "envFrom"),
                    "securityContext": restricted,
                    "resources": {
                        "requests": {"cpu": "10m", "memory": "64Mi"},
                        "limits": {"cpu": "500m", "memory": "128Mi"},
                    },
                }
            ],
        },
    }


def node_with_image(snapshot: Snapshot, caller: JsonObject) -> str | None:
    """A node that has the caller's image: one that runs it, or one that says so."""
    image = text(containers_of(caller, with_init=False)[0], "image")
    for pod in snapshot.pods:
        ids = [text(one, "imageID") for one in parts(pod, "status", "containerStatuses")]
        if any(ids) and image in [text(one, "image") for one in containers_of(pod, with_init=False)]:
            return text(pod, "spec", "nodeName")
    for node in snapshot.all("Node"):
        names = [name for one in parts(node, "status", "images") for name in texts(one, "names")]
        if any(name == image or name.endswith(f"/{image}") for name in names):
            return name_of(node)
    return None


@contextmanager
def _running(kubectl: Kubectl, pod: JsonObject) -> Generator[str]:
    """Makes the pod, waits until it has ended, and removes it whatever happens; those of a killed run as well."""
    with suppress(OpsError):
        _remove(kubectl, "--selector", f"{PROBE_LABEL}=true")
    name = name_of(pod)
    kubectl.apply([pod], doing="make the probe pod")
    try:
        _wait_until_ended(kubectl, name)
        yield name
    finally:
        with suppress(OpsError):
            _remove(kubectl, name)


def _remove(kubectl: Kubectl, *which: str) -> None:
    words = ("delete", "pod", *which, "--ignore-not-found", "--wait=false", "--grace-period=0", "--force")
    kubectl.run(*words, doing="remove the probe pod")


def _wait_until_ended(kubectl: Kubectl, name: str) -> None:
    started, deadline = False, time.monotonic() + _START_SECONDS
    while True:
        pod = kubectl.find("pod", name) or {}
        phase = text(pod, "status", "phase")
        if phase in {"Succeeded", "Failed"}:
            break
        if phase == "Running" and not started:
            started, deadline = True, time.monotonic() + _ANSWER_SECONDS
        if time.monotonic() > deadline:
            raise OpsError(
                f"The probe pod did not {'end' if started else 'start'} in time: {_why(pod)}",
                fix="Look only: ./todoctl diagnose --passive",
                exit_code=ExitCode.STACK,
            )
        time.sleep(_POLL_SECONDS)
    if phase == "Failed":
        raise OpsError(
            f"The probe pod failed: {_why(pod)}",
            fix="Look only: ./todoctl diagnose --passive",
            exit_code=ExitCode.STACK,
        )


def _why(pod: JsonObject) -> str:
    waiting = [
        " ".join(filter(None, (text(state, one, "reason"), text(state, one, "message"))))
        for state in (part(status, "state") for status in parts(pod, "status", "containerStatuses"))
        for one in ("waiting", "terminated")
    ]
    return hide_url_passwords(
        "; ".join(filter(None, [text(pod, "status", "message"), *waiting])) or "no reason is given"
    )


def _read(said: str, caller: str) -> InsideAnswers:
    try:
        found = Record.parse(said.strip().splitlines()[-1] if said.strip() else "")
        return InsideAnswers(
            caller,
            found.mapping("names"),
            found.mapping("connections"),
            None if found.is_null("database") else hide_url_passwords(found.text("database")),
            None if found.is_null("model") else hide_url_passwords(found.text("model")),
        )
    except BadRecordError as error:
        raise OpsError(
            f"The probe pod said something else than its answers: {error}",
            fix="Look only: ./todoctl diagnose --passive",
            exit_code=ExitCode.STACK,
        ) from error

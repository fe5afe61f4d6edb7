"""Admission webhooks that do not answer, or refuse. Called by admission.py, which sees the refusals first."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from todoctl.aiops_troubleshooter.analyzers.base import SURE
from todoctl.aiops_troubleshooter.analyzers.refusals import Refusal
from todoctl.aiops_troubleshooter.objects import name_of, part, parts, ref_of, text
from todoctl.aiops_troubleshooter.report import Finding, Fix, Ref
from todoctl.aiops_troubleshooter.snapshot import Snapshot
from todoctl.programs.command import JsonObject

_WEBHOOK = re.compile(r"(?:failed calling webhook|admission webhook) \"(?P<name>[^\"]+)\"")
_KINDS = ("ValidatingWebhookConfiguration", "MutatingWebhookConfiguration")
_DOWN = "failed calling webhook"


@dataclass(frozen=True)
class _Webhook:
    """One webhook in the configuration that it stands in."""

    configuration: JsonObject
    index: int

    @property
    def spec(self) -> JsonObject:
        return parts(self.configuration, "webhooks")[self.index]


def explain_webhook(refusal: Refusal) -> Finding | None:
    """The webhook that is down or refuses; None when the refusal is about something else."""
    match = _WEBHOOK.search(refusal.said)
    if match is None:
        return None
    name, snapshot = match["name"], refusal.snapshot
    found = _find(snapshot, name)
    root = Ref("WebhookConfiguration", "", name) if found is None else ref_of(found.configuration)
    if _DOWN not in refusal.said:
        fix = Fix("Do what its message asks for, or have it leave this namespace out.", (_look(snapshot),))
        cause = f"The admission webhook {name} refuses the pods of {refusal.workload.name}."
        return refusal.finding("webhook-refuses", root, _field(found), cause, fix, SURE)
    missing = None if found is None else _missing_service(snapshot, found)
    why = "" if missing is None else f" Its Service {missing} does not exist."
    cause = f"The admission webhook {name} does not answer, so no pod of {refusal.workload.name} can be made.{why}"
    field = f"{_field(found)}.clientConfig.service" if missing else _field(found)
    return refusal.finding("webhook-refuses", root, field, cause, _fix(snapshot, found), SURE)


def _find(snapshot: Snapshot, name: str) -> _Webhook | None:
    """Where the webhook is configured; None when that is not to be seen."""
    for kind in _KINDS:
        for configuration in snapshot.all(kind):
            for index, one in enumerate(parts(configuration, "webhooks")):
                if text(one, "name") == name:
                    return _Webhook(configuration, index)
    return None


def _missing_service(snapshot: Snapshot, webhook: _Webhook) -> str | None:
    """The Service that should answer, when it lies in the deployment's namespace and is not there."""
    service = part(webhook.spec, "clientConfig", "service")
    name, namespace = text(service, "name"), text(service, "namespace")
    is_seen = namespace == snapshot.namespace and snapshot.sees("Service")
    return name if name and is_seen and snapshot.find("Service", name) is None else None


def _fix(snapshot: Snapshot, webhook: _Webhook | None) -> Fix:
    """Not safe where it says how: whoever let pods pass would switch off a check that somebody else wants."""
    if webhook is None:
        return Fix("Bring the webhook's own server back, or have it leave this namespace out.", (_look(snapshot),))
    patch = json.dumps([{"op": "replace", "path": f"/webhooks/{webhook.index}/failurePolicy", "value": "Ignore"}])
    kind, name = text(webhook.configuration, "kind").lower(), name_of(webhook.configuration)
    let_pass = snapshot.kubectl(f"patch {kind} {name} --type=json --patch='{patch}'", namespaced=False)
    return Fix(
        "Bring the webhook's own server back. Where that is gone for good, let pods pass without its check, in every "
        "namespace that it looks at.",
        (let_pass,),
        safe=False,
    )


def _field(webhook: _Webhook | None) -> str:
    return "webhooks" if webhook is None else f"webhooks[{webhook.index}]"


def _look(snapshot: Snapshot) -> str:
    return snapshot.kubectl("get validatingwebhookconfigurations,mutatingwebhookconfigurations", namespaced=False)

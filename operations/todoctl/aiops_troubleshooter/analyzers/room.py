"""Room that a namespace's quota or LimitRange does not give. Called by admission.py, which sees the refusals first."""

from __future__ import annotations

import json
import re

from todoctl.aiops_troubleshooter.analyzers.base import CERTAIN, SURE
from todoctl.aiops_troubleshooter.analyzers.refusals import Refusal
from todoctl.aiops_troubleshooter.objects import name_of, part, parts, text
from todoctl.aiops_troubleshooter.quantities import add
from todoctl.aiops_troubleshooter.report import Finding, Fix
from todoctl.programs.command import JsonObject

_QUOTA = re.compile(
    r"exceeded quota: (?P<name>[^,\s]+), requested: (?P<asked>.+?), used: (?P<used>.+?), limited: (?P<limit>\S+)"
)
_QUOTA_NEEDS = re.compile(r"failed quota: (?P<name>[^:\s]+): must specify (?P<what>.+)")
_RANGE = re.compile(
    r"(?P<what>(?:maximum|minimum) \S+ usage per (?:Container|Pod) is .+|\S+ max limit to request ratio per .+)"
)
_TOO_MUCH = re.compile(
    r"maximum (?P<resource>\S+) usage per (?P<type>Container|Pod) is \S+, but limit is (?P<asked>\S+)"
)


def explain_quota(refusal: Refusal) -> Finding | None:
    """The quota that is used up, or that wants requests and limits; None when the refusal is about something else."""
    snapshot = refusal.snapshot
    match, needs = _QUOTA.search(refusal.said), _QUOTA_NEEDS.search(refusal.said)
    if match is not None:
        root = snapshot.ref("ResourceQuota", match["name"])
        cause = (
            f"The quota {match['name']} leaves no room for the pods of {refusal.workload.name}: "
            f"asked {match['asked']}, used {match['used']}, limit {match['limit']}."
        )
        hard = _raised(match["asked"], match["used"])
        patch = json.dumps({"spec": {"hard": hard}})
        raise_it = snapshot.kubectl(f"patch resourcequota {match['name']} --type=merge --patch='{patch}'")
        fix = Fix(
            "Raise the quota, or run fewer or smaller replicas.",
            (snapshot.kubectl(f"describe resourcequota {match['name']}"), *((raise_it,) if hard else ())),
            "environments.<name>.services.<service>.replicas, services.<service>.resources",
        )
        return refusal.finding(
            "quota-exceeded", root, f"spec.hard.{next(iter(_amounts(match['asked'])))}", cause, fix, CERTAIN
        )
    if needs is not None:
        cause = f"The quota {needs['name']} wants {needs['what'].strip()}, which {refusal.workload.name} does not give."
        fix = Fix("Deploy again: our pods give requests and limits.", (snapshot.todoctl("deploy"),))
        return refusal.finding("quota-exceeded", refusal.workload, "spec.template.spec.containers", cause, fix, SURE)
    return None


def explain_limits(refusal: Refusal) -> Finding | None:
    """The LimitRange that the pods do not keep to; None when the refusal is about something else."""
    match = _RANGE.search(refusal.said)
    if match is None:
        return None
    snapshot = refusal.snapshot
    ranges = snapshot.all("LimitRange")
    root = snapshot.ref("LimitRange", name_of(ranges[0])) if len(ranges) == 1 else refusal.workload
    cause = f"A LimitRange of the namespace refuses the pods of {refusal.workload.name}: {match['what'].rstrip('.')}."
    raise_it = [command for one in ranges if (command := _allow(refusal, one))]
    fix = Fix(
        "Have the LimitRange allow it, or ask for what it allows (deploying again sets the blueprint's resources).",
        (snapshot.kubectl("describe limitranges"), *raise_it, snapshot.todoctl("deploy")),
        "services.<service>.resources",
    )
    field = "spec.limits" if root.kind == "LimitRange" else "spec.template.spec.containers"
    return refusal.finding("limit-range-refuses", root, field, cause, fix, CERTAIN)


def _raised(asked: str, used: str) -> dict[str, str]:
    """What the quota must allow for one pod more than is there: "pods=1" asked, "pods=5" used gives 6."""
    there = _amounts(used)
    sums = {name: add(there.get(name, "0"), amount) for name, amount in _amounts(asked).items()}
    return {name: total for name, total in sums.items() if total is not None}


def _amounts(said: str) -> dict[str, str]:
    return dict(one.split("=", 1) for one in said.split(",") if "=" in one) or {said.partition("=")[0]: ""}


def _allow(refusal: Refusal, limit_range: JsonObject) -> str | None:
    """The command that raises a maximum to what the pods ask for; None when this range is not about it."""
    match = _TOO_MUCH.search(refusal.said)
    if match is None:
        return None
    for index, limit in enumerate(parts(limit_range, "spec", "limits")):
        if text(limit, "type") == match["type"] and match["resource"] in part(limit, "max"):
            path = f"/spec/limits/{index}/max/{match['resource']}"
            patch = json.dumps([{"op": "replace", "path": path, "value": match["asked"].rstrip(".,")}])
            return refusal.snapshot.kubectl(f"patch limitrange {name_of(limit_range)} --type=json --patch='{patch}'")
    return None

"""Pods that the API server refuses to make: Pod Security, quota, limits, webhooks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from todoctl.aiops_troubleshooter.analyzers.base import (
    CERTAIN,
    LIKELY,
    Analyzer,
    GuideEntry,
    event_evidence,
    status_evidence,
)
from todoctl.aiops_troubleshooter.analyzers.refusals import Refusal
from todoctl.aiops_troubleshooter.analyzers.room import explain_limits, explain_quota
from todoctl.aiops_troubleshooter.analyzers.webhooks import explain_webhook
from todoctl.aiops_troubleshooter.objects import (
    condition_of,
    ref_of,
    text,
    whole,
)
from todoctl.aiops_troubleshooter.report import Finding, Fix, Ref
from todoctl.aiops_troubleshooter.snapshot import Snapshot
from todoctl.programs.command import JsonObject

_SECURITY = re.compile(r"violates PodSecurity \"(?P<level>[^\"]+)\": (?P<what>.+)")
_ACCOUNT = re.compile(r"serviceaccount \"(?P<name>[^\"]+)\" not found")
_FIELD = re.compile(r"\(container[s]? [^)]*?must set ([A-Za-z.]+)|pod or container \"[^\"]+\" must set ([A-Za-z.]+)")


def _check(snapshot: Snapshot) -> Iterator[Finding]:
    told: set[tuple[str, Ref, str]] = set()
    for refusal in _refusals(snapshot):
        finding = _explain(refusal)
        key = (finding.code, finding.root, refusal.workload.name)
        if key not in told:
            told.add(key)
            yield finding


def _refusals(snapshot: Snapshot) -> Iterator[Refusal]:
    for replica_set in snapshot.all("ReplicaSet"):
        failure = condition_of(replica_set, "ReplicaFailure")
        # The condition goes as soon as all pods could be made; an old one cannot fool us.
        if failure.get("status") == "True" and _lacks_pods(replica_set):
            said = text(failure, "message")
            yield Refusal(snapshot, replica_set, said, status_evidence(replica_set, f"FailedCreate: {said}"))
    for kind in ("StatefulSet", "Job", "DaemonSet"):
        for maker in snapshot.all(kind):
            event = next(iter(snapshot.events_of(ref_of(maker), "FailedCreate")), None)
            if event is not None and _lacks_pods(maker):
                yield Refusal(snapshot, maker, text(event, "message"), event_evidence(ref_of(maker), event))


def _lacks_pods(maker: JsonObject) -> bool:
    if maker.get("kind") == "Job":
        made = ("active", "succeeded", "failed")
        return not any(whole(maker, "status", name) for name in made)
    return whole(maker, "status", "replicas") < whole(maker, "spec", "replicas", default=1)


def _explain(refusal: Refusal) -> Finding:
    found = _security(refusal) or explain_quota(refusal) or explain_limits(refusal) or explain_webhook(refusal)
    found = found or _missing_account(refusal)
    if found is not None:
        return found
    fix = Fix(
        "Mend what the message names.", (refusal.snapshot.kubectl("get events --field-selector reason=FailedCreate"),)
    )
    cause = f"The API server refuses the pods of {refusal.workload.name}."
    return refusal.finding("pods-refused", refusal.workload, "spec.template", cause, fix, LIKELY)


def _security(refusal: Refusal) -> Finding | None:
    match = _SECURITY.search(refusal.said)
    if match is None:
        return None
    missing = sorted({one for pair in _FIELD.findall(match["what"]) for one in pair if one})
    container = re.search(r"container(?:s)? \"([^\"]+)\"", match["what"])
    place = f"containers[{container[1]}].securityContext" if container else "securityContext"
    field = f"spec.template.spec.{place}" + (
        f".{missing[0].removeprefix('securityContext.')}" if len(missing) == 1 else ""
    )
    cause = (
        f"Pod Security {match['level']!r} of the namespace refuses the pods of {refusal.workload.name}: "
        f"{match['what'].strip()}."
    )
    fix = Fix(
        "Deploy again: our pods keep to Pod Security 'restricted'. In a pod of your own, set the named fields.",
        (refusal.snapshot.todoctl("deploy"),),
    )
    return refusal.finding("pod-security-refuses", refusal.workload, field, cause, fix, CERTAIN)


def _missing_account(refusal: Refusal) -> Finding | None:
    snapshot = refusal.snapshot
    if match := _ACCOUNT.search(refusal.said):
        cause = f"The service account {match['name']}, which {refusal.workload.name} names, does not exist."
        fix = Fix("Deploy again: it restores the pods' account.", (snapshot.todoctl("deploy"),))
        root = snapshot.ref("ServiceAccount", match["name"])
        return refusal.finding("service-account-missing", root, "", cause, fix, CERTAIN)
    return None


_LOOK = "kubectl get events --field-selector reason=FailedCreate"
ANALYZER = Analyzer(
    title="Admission",
    entries=(
        GuideEntry(
            "pod-security-refuses",
            "Pod Security refuses the pods",
            "There is no pod at all; the ReplicaSet says FailedCreate and `violates PodSecurity`.",
            _LOOK,
            "The namespace enforces a level that the pods' security context does not keep to.",
            "`./todoctl deploy` restores our security contexts, which keep to `restricted`.",
        ),
        GuideEntry(
            "quota-exceeded",
            "The namespace's quota is used up",
            "Pods are missing; FailedCreate says `exceeded quota`.",
            f"{_LOOK}; kubectl describe resourcequota",
            "The pods ask for more than the ResourceQuota leaves.",
            "Raise the quota, or run fewer or smaller replicas.",
        ),
        GuideEntry(
            "limit-range-refuses",
            "A LimitRange refuses the pods",
            "Pods are missing; FailedCreate says `maximum ... usage per Container`.",
            f"{_LOOK}; kubectl describe limitrange",
            "A container asks for more, or less, than the LimitRange allows.",
            "Change the LimitRange, or the resources in the blueprint.",
        ),
        GuideEntry(
            "webhook-refuses",
            "An admission webhook is down or refuses",
            "Pods are missing; FailedCreate says `failed calling webhook`.",
            _LOOK,
            "A webhook with failurePolicy Fail does not answer.",
            "Bring its server back. Where that is gone for good, have the webhook let pods pass (failurePolicy Ignore) "
            "or leave this namespace out. It then checks nothing any more: that is asked about first.",
        ),
        GuideEntry(
            "service-account-missing",
            "A service account is missing",
            "Pods are missing; FailedCreate says `serviceaccount ... not found`.",
            _LOOK,
            "The pods name an account that does not exist.",
            "`./todoctl deploy`",
        ),
        GuideEntry(
            "pods-refused",
            "The API server refuses the pods",
            "Pods are missing; the ReplicaSet says FailedCreate.",
            _LOOK,
            "The message says it.",
            "Mend what the message names.",
        ),
    ),
    check=_check,
)

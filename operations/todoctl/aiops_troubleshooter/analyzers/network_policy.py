"""NetworkPolicies that cut a connection which the application's own settings ask for."""

from __future__ import annotations

import ipaddress
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from todoctl.aiops_troubleshooter.analyzers.base import (
    POSSIBLE,
    SURE,
    Analyzer,
    GuideEntry,
    effects_on,
    log_evidence,
    spec_evidence,
)
from todoctl.aiops_troubleshooter.calls import Call, calls_of
from todoctl.aiops_troubleshooter.log_signs import DATABASE_SIGNS, find_signs
from todoctl.aiops_troubleshooter.network_policies import Direction, Endpoint, Verdict, judge
from todoctl.aiops_troubleshooter.objects import (
    condition_of,
    containers_of,
    labels_of,
    mapping,
    name_of,
    part,
    parts,
    pod_labels_of,
    ref_of,
    text,
    value_at,
    whole,
)
from todoctl.aiops_troubleshooter.report import Effect, Finding, Fix
from todoctl.aiops_troubleshooter.snapshot import Snapshot
from todoctl.aiops_troubleshooter.troubles import Trouble, in_trouble, lines_of
from todoctl.programs.command import JsonObject

SYSTEM_NAMESPACE = "kube-system"
_DNS = "kube-dns"
_DNS_PORT = 53
_NEEDED = frozenset({"database", "dns"})
"""Without these no pod gets ready; without the others it only does less."""
_ROLES = ("database", "dns", "frontend", "backend", "model")


@dataclass(frozen=True)
class _Way:
    """A connection that must be possible."""

    caller: JsonObject
    role: str
    what: str
    """Such as "todo-postgres:5432"."""
    target: Endpoint
    port: int
    protocol: str = "TCP"


def _check(snapshot: Snapshot) -> Iterator[Finding]:
    if not snapshot.sees("NetworkPolicy", "Service"):
        return
    policies = snapshot.all("NetworkPolicy")
    troubles = in_trouble(snapshot)
    cuts: dict[tuple[str, Direction], list[_Way]] = {}
    for workload in snapshot.workloads:
        if condition_of(workload, "Complete").get("status") == "True":
            continue
        for way in _ways(snapshot, workload):
            verdict = judge(policies, _endpoint(snapshot, workload), way.target, way.port, way.protocol)
            if verdict.allowed is False:
                nearest = name_of(_nearest(verdict, workload))
                cuts.setdefault((nearest, verdict.direction), []).append(way)
    for (name, direction), ways in sorted(cuts.items()):
        policy = next(one for one in policies if name_of(one) == name)
        yield _finding(snapshot, policy, direction, sorted(ways, key=_importance), troubles)


def _importance(way: _Way) -> tuple[int, str, str]:
    order = _ROLES.index(way.role) if way.role in _ROLES else len(_ROLES)
    return order, name_of(way.caller), way.what


def _ways(snapshot: Snapshot, workload: JsonObject) -> Iterator[_Way]:
    calls = list(calls_of(snapshot, workload))
    for call in calls:
        yield from _ways_of(snapshot, call)
    service = snapshot.find("Service", _DNS, namespace=SYSTEM_NAMESPACE)
    if service is not None and any(not _is_ip(call.host) for call in calls):
        labels = mapping(service, "spec", "selector")
        pods = snapshot.all("Pod", namespace=SYSTEM_NAMESPACE)
        example = next((pod for pod in pods if labels.items() <= labels_of(pod).items()), None)
        served = labels_of(example) if example is not None else labels
        target = Endpoint(
            SYSTEM_NAMESPACE, served, _namespace_labels(snapshot, SYSTEM_NAMESPACE), {"dns": 53, "dns-tcp": 53}
        )
        yield _Way(workload, "dns", f"{_DNS}.{SYSTEM_NAMESPACE}:53", target, _DNS_PORT, "UDP")


def _ways_of(snapshot: Snapshot, call: Call) -> Iterator[_Way]:
    what = f"{call.host}:{call.port}"
    if call.service is None:
        if call.role in {"database", "model"} and "." in call.host:
            target = Endpoint("", None, ip=call.host if _is_ip(call.host) else None)
            yield _Way(call.caller, call.role, what, target, call.port)
        return
    role = {"todo-frontend": "frontend", "todo-backend": "backend"}.get(call.role, call.role)
    for target in snapshot.selected_by(call.service, snapshot.workloads):
        if target.get("kind") == "Job":
            continue
        endpoint = _endpoint(snapshot, target)
        for port in parts(call.service, "spec", "ports"):
            if whole(port, "port") == call.port:
                number = target_port(port, endpoint.port_names)
                if number is not None:
                    yield _Way(call.caller, role, what, endpoint, number)


def target_port(port: JsonObject, names: Mapping[str, int]) -> int | None:
    """The pods' port that a Service's port leads to; None for a name that they do not have."""
    wanted = value_at(port, "targetPort")
    if isinstance(wanted, str) and not wanted.isdigit():
        return names.get(wanted)
    return int(wanted) if wanted is not None else whole(port, "port")


def _endpoint(snapshot: Snapshot, workload: JsonObject) -> Endpoint:
    names = {
        text(port, "name"): whole(port, "containerPort")
        for container in containers_of(workload)
        for port in parts(container, "ports")
        if text(port, "name")
    }
    return Endpoint(snapshot.namespace, pod_labels_of(workload), _namespace_labels(snapshot, snapshot.namespace), names)


def _namespace_labels(snapshot: Snapshot, name: str) -> dict[str, str] | None:
    found = next((one for one in snapshot.objects.get("Namespace", ()) if name_of(one) == name), None)
    # Every namespace carries its own name as a label (Kubernetes 1.22 and newer), but other labels may be asked for.
    return None if found is None else labels_of(found)


def _nearest(verdict: Verdict, caller: JsonObject) -> JsonObject:
    """The one of several policies that is meant to allow it: with rules at all, and the most particular selector."""

    def closeness(policy: JsonObject) -> tuple[bool, int, bool, str]:
        selector = part(policy, "spec", "podSelector")
        has_rules = bool(parts(policy, "spec", verdict.direction))
        return (
            has_rules,
            len(mapping(selector, "matchLabels")) + len(parts(selector, "matchExpressions")),
            name_of(policy) == name_of(caller),
            name_of(policy),
        )

    return max(verdict.blocking, key=closeness)


def _finding(
    snapshot: Snapshot, policy: JsonObject, direction: Direction, ways: list[_Way], troubles: list[Trouble]
) -> Finding:
    """One policy and direction, with every connection that it cuts; the most important one gives the code."""
    first = ways[0]
    needed = [way for way in ways if way.role in _NEEDED]
    callers = {ref_of(way.caller) for way in needed}
    sufferers = [trouble for trouble in troubles if snapshot.workload_of(trouble.pod) in callers]
    pods = list({name_of(one.pod): one.pod for one in sufferers}.values())
    silent = [
        log_evidence(trouble.pod, sighting.line)
        for trouble in sufferers
        for sighting in find_signs(lines_of(snapshot, trouble), DATABASE_SIGNS)
        if sighting.meaning in {"no-answer", "no-host"}
    ][-2:]
    rules = parts(policy, "spec", direction)
    allowed = f"{len(rules)} rules, none for this" if rules else "no rule"
    denied = " and ".join(
        dict.fromkeys(f"from {name_of(way.caller)} to {way.what} ({way.protocol} {way.port})" for way in ways)
    )
    harmed = ways if not needed else []
    return Finding(
        code=f"network-policy-blocks-{first.role if first.role in _ROLES else 'service'}",
        root=ref_of(policy),
        field=f"spec.{direction}",
        cause=f"{direction.capitalize()} {denied} is denied.",
        evidence=(
            spec_evidence(ref_of(policy), f"spec.{direction}: {allowed}; selects {_selector(policy)}"),
            *silent,
        ),
        fix=_fix(snapshot, policy, direction, ways),
        confidence=SURE if pods else POSSIBLE,
        effects=(
            *effects_on(pods, f"cannot reach {first.what}"),
            *(Effect(ref_of(way.caller), f"cannot reach {way.what}") for way in harmed),
        ),
        stops_nothing=not needed,
    )


def _selector(policy: JsonObject) -> str:
    selector = part(policy, "spec", "podSelector")
    return json.dumps(selector, sort_keys=True) if selector else "all pods"


def _fix(snapshot: Snapshot, policy: JsonObject, direction: Direction, ways: list[_Way]) -> Fix:
    allowed = " and ".join(
        dict.fromkeys(f"{way.protocol} port {way.port} from {name_of(way.caller)} to {way.what}" for way in ways)
    )
    if labels_of(policy).get("app.kubernetes.io/managed-by") == "Helm":
        return Fix(
            f"Allow {allowed}. Deploying again restores the policy that the blueprint describes.",
            (snapshot.todoctl("deploy"),),
            "services.<service>.calls",
        )
    rules: list[JsonObject] = []
    for way in ways:
        rule = _rule(direction, way)
        if rule not in rules:
            rules.append(rule)
    path = f"/spec/{direction}"
    if parts(policy, "spec", direction):
        changes: list[JsonObject] = [{"op": "add", "path": f"{path}/-", "value": rule} for rule in rules]
    else:
        changes = [{"op": "add", "path": path, "value": rules}]
    patch = json.dumps(changes, sort_keys=True)
    command = snapshot.kubectl(f"patch networkpolicy {name_of(policy)} --type=json --patch='{patch}'")
    return Fix(f"Allow {allowed}.", (command,))


def _rule(direction: Direction, way: _Way) -> JsonObject:
    """The narrowest rule that lets a connection through."""
    rule: JsonObject = {"ports": [{"protocol": way.protocol, "port": way.port}]}
    if direction == "ingress":
        rule["from"] = [{"podSelector": {"matchLabels": _own_labels(pod_labels_of(way.caller))}}]
    elif way.role == "dns":
        rule["to"] = [{"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": SYSTEM_NAMESPACE}}}]
        rule["ports"].append({"protocol": "TCP", "port": way.port})
    elif way.target.labels is not None:
        rule["to"] = [{"podSelector": {"matchLabels": _own_labels(way.target.labels)}}]
    return rule


def _own_labels(labels: Mapping[str, str]) -> dict[str, str]:
    """The labels that name a workload, without those that change with every version."""
    name = labels.get("app.kubernetes.io/name")
    return {"app.kubernetes.io/name": name} if name else dict(labels)


def _is_ip(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


_SEE = "kubectl get networkpolicies; kubectl describe networkpolicy NAME"


def _entry(role: str, title: str, symptom: str) -> GuideEntry:
    return GuideEntry(
        f"network-policy-blocks-{role}",
        title,
        symptom,
        _SEE,
        "A policy selects the pods and has no rule that allows the connection (an empty podSelector selects all pods).",
        "`./todoctl deploy` restores our policies; a rule is added to another one by the command in the diagnosis.",
    )


ANALYZER = Analyzer(
    title="Network policies",
    entries=(
        _entry(
            "database", "A NetworkPolicy cuts the database", "Readiness fails; connections to the database time out."
        ),
        _entry(
            "dns",
            "A NetworkPolicy cuts name resolution",
            "Every name fails with `Temporary failure in name resolution`.",
        ),
        _entry(
            "frontend",
            "A NetworkPolicy cuts the backend from the frontend",
            "The API refuses every token: its keys cannot be fetched.",
        ),
        _entry("backend", "A NetworkPolicy cuts callers from the backend", "Callers time out."),
        _entry(
            "model",
            "A NetworkPolicy cuts the language model",
            "The built-in engine answers; `model_failed` in the log.",
        ),
    ),
    check=_check,
)

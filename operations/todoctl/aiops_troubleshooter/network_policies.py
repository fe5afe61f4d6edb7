"""Evaluates NetworkPolicies as the API defines them: may this pod connect to that one.

https://kubernetes.io/docs/concepts/services-networking/network-policies/: a direction in which no policy selects a
pod is open; otherwise at least one rule of at least one of those policies must allow the connection, at both ends.
An empty selector selects everything; a missing list of peers or ports means all of them.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from todoctl.aiops_troubleshooter.objects import part, parts, text, texts, value_at
from todoctl.aiops_troubleshooter.selectors import matches_selector
from todoctl.programs.command import JsonObject

Direction = Literal["egress", "ingress"]


@dataclass(frozen=True)
class Endpoint:
    """One end of a connection: pods by their labels, or a host outside (labels None)."""

    namespace: str
    labels: Mapping[str, str] | None
    namespace_labels: Mapping[str, str] | None = None
    """None: not known; then no answer depends on them."""
    port_names: Mapping[str, int] = field(default_factory=dict[str, int])
    ip: str | None = None


@dataclass(frozen=True)
class Verdict:
    """allowed is None when something that decides it is not known. blocking: the policies that do not allow it."""

    allowed: bool | None
    direction: Direction = "egress"
    blocking: tuple[JsonObject, ...] = ()


def judge(
    policies: Sequence[JsonObject], source: Endpoint, target: Endpoint, port: int, protocol: str = "TCP"
) -> Verdict:
    """Whether the policies let the source connect to the target."""
    unknown = False
    ends: tuple[tuple[Direction, Endpoint, Endpoint], ...] = (("egress", source, target), ("ingress", target, source))
    for direction, selected, peer in ends:
        chosen = [policy for policy in policies if _selects(policy, selected, direction)]
        if not chosen:
            continue
        answers = [
            _allows(policy, rule, direction, peer, target, port, protocol)
            for policy in chosen
            for rule in parts(policy, "spec", direction)
        ]
        if True in answers:
            continue
        if None in answers:
            unknown = True
            continue
        return Verdict(False, direction, tuple(chosen))  # noqa: FBT003 - the field is named in its class
    return Verdict(None if unknown else True)


def _selects(policy: JsonObject, endpoint: Endpoint, direction: Direction) -> bool:
    if endpoint.labels is None or text(policy, "metadata", "namespace") != endpoint.namespace:
        return False
    kinds = texts(policy, "spec", "policyTypes")
    if not kinds:
        kinds = ["Ingress", *(["Egress"] if parts(policy, "spec", "egress") else [])]
    return direction.capitalize() in kinds and matches_selector(part(policy, "spec", "podSelector"), endpoint.labels)


def _allows(
    policy: JsonObject,
    rule: JsonObject,
    direction: Direction,
    peer: Endpoint,
    target: Endpoint,
    port: int,
    protocol: str,
) -> bool | None:
    on_port = _any([_matches_port(one, target, port, protocol) for one in parts(rule, "ports")] or [True])
    peers = parts(rule, "to" if direction == "egress" else "from")
    to_peer = _any([_matches_peer(policy, one, peer) for one in peers] or [True])
    if on_port is False or to_peer is False:
        return False
    return None if on_port is None or to_peer is None else True


def _matches_port(wanted: JsonObject, target: Endpoint, port: int, protocol: str) -> bool | None:
    if (text(wanted, "protocol") or "TCP") != protocol:
        return False
    number = value_at(wanted, "port")
    if number is None:
        return True
    if isinstance(number, str) and not number.isdigit():
        if target.labels is None or not target.port_names:
            return None
        return target.port_names.get(number) == port
    last = value_at(wanted, "endPort")
    return int(number) <= port <= (int(last) if isinstance(last, int) else int(number))


def _matches_peer(policy: JsonObject, wanted: JsonObject, peer: Endpoint) -> bool | None:
    if "ipBlock" in wanted:
        return _matches_block(part(wanted, "ipBlock"), peer)
    if peer.labels is None:
        return False
    pods, namespaces = value_at(wanted, "podSelector"), value_at(wanted, "namespaceSelector")
    if isinstance(pods, dict) and not matches_selector(part(wanted, "podSelector"), peer.labels):
        return False
    if not isinstance(namespaces, dict):
        return peer.namespace == text(policy, "metadata", "namespace")
    if namespaces and peer.namespace_labels is None:
        return None
    return matches_selector(part(wanted, "namespaceSelector"), peer.namespace_labels or {})


def _matches_block(block: JsonObject, peer: Endpoint) -> bool | None:
    try:
        network = ipaddress.ip_network(text(block, "cidr"), strict=False)
        holes = [ipaddress.ip_network(one, strict=False) for one in texts(block, "except")]
        address = None if peer.ip is None else ipaddress.ip_address(peer.ip)
    except ValueError:
        return None
    if address is not None:
        return address in network and not any(address in hole for hole in holes)
    if network.prefixlen == 0 and (not holes or peer.labels is None):
        # A host outside is not in the private ranges that are usually left out.
        return True
    return None


def _any(answers: Sequence[bool | None]) -> bool | None:
    if True in answers:
        return True
    return None if None in answers else False

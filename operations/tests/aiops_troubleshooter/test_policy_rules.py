"""NetworkPolicies mean what the API says."""

from __future__ import annotations

import pytest

from todoctl.aiops_troubleshooter.network_policies import Endpoint, judge
from todoctl.programs.command import JsonObject

SYSTEM = {"kubernetes.io/metadata.name": "kube-system", "team": "platform"}
BACKEND = Endpoint("todo", {"app": "backend", "tier": "api"}, {"kubernetes.io/metadata.name": "todo"}, ip="10.1.0.5")
DATABASE = Endpoint(
    "todo", {"app": "postgres"}, {"kubernetes.io/metadata.name": "todo"}, {"postgres": 5432}, "10.1.0.9"
)
DNS = Endpoint("kube-system", {"k8s-app": "kube-dns"}, SYSTEM)
UNKNOWN_DNS = Endpoint("kube-system", {"k8s-app": "kube-dns"}, None)
OUTSIDE = Endpoint("", None)


def policy(spec: JsonObject, namespace: str = "todo") -> JsonObject:
    return {"metadata": {"name": "p", "namespace": namespace}, "spec": spec}


def egress(*rules: JsonObject, selector: JsonObject | None = None, namespace: str = "todo") -> JsonObject:
    spec = {"podSelector": selector or {}, "policyTypes": ["Egress"], "egress": list(rules)}
    return policy(spec, namespace)


def ingress(*rules: JsonObject) -> JsonObject:
    """A policy of the database."""
    selector = {"matchLabels": {"app": "postgres"}}
    return policy({"podSelector": selector, "policyTypes": ["Ingress"], "ingress": list(rules)})


def database(**port: object) -> JsonObject:
    """A rule for the database, on one port or on all."""
    rule: JsonObject = {"to": [{"podSelector": {"matchLabels": {"app": "postgres"}}}]}
    return rule | ({"ports": [port]} if port else {})


def peer(**how: object) -> JsonObject:
    return {"to": [how]}


def expression(key: str, operator: str, *values: str) -> JsonObject:
    return peer(podSelector={"matchExpressions": [{"key": key, "operator": operator, "values": list(values)}]})


def caller(**labels: str) -> JsonObject:
    return {"from": [{"podSelector": {"matchLabels": labels}}]}


INTERNET = {"cidr": "0.0.0.0/0", "except": ["10.0.0.0/8"]}
TO_DATABASE: dict[str, tuple[list[JsonObject], bool]] = {
    "no policy is open": ([], True),
    "an empty podSelector selects all pods, and no rule allows": ([egress()], False),
    "without policyTypes it is about ingress": ([policy({"podSelector": {}})], False),
    "without policyTypes egress rules add to that": ([policy({"podSelector": {}, "egress": [{}]})], False),
    "an empty rule allows everything": ([egress({})], True),
    "all ports of a peer": ([egress(database())], True),
    "policies add up": ([egress(), egress(database())], True),
    "another port": ([egress(database(port=5433))], False),
    "a named port of the target": ([egress(database(port="postgres"))], True),
    "a name that it does not have": ([egress(database(port="other"))], False),
    "a range": ([egress(database(port=5000, endPort=5999))], True),
    "UDP is not TCP": ([egress(database(port=5432, protocol="UDP"))], False),
    "all ports of a protocol": ([egress(database(protocol="TCP"))], True),
    "selects others": ([egress(selector={"matchLabels": {"app": "other"}})], True),
    "of another namespace": ([egress(namespace="elsewhere")], True),
    "NotIn": ([egress(expression("app", "NotIn", "other"))], True),
    "In": ([egress(expression("app", "In", "other"))], False),
    "DoesNotExist": ([egress(expression("app", "DoesNotExist"))], False),
    "Exists": ([egress(expression("app", "Exists"))], True),
    "all namespaces": ([egress(peer(namespaceSelector={}))], True),
    "another namespace": ([egress(peer(namespaceSelector={"matchLabels": SYSTEM}))], False),
    "its address": ([egress(peer(ipBlock={"cidr": "10.1.0.0/16"}))], True),
    "its address is left out": ([egress(peer(ipBlock=INTERNET))], False),
    "the target lets nobody in": ([ingress()], False),
    "the target lets the caller in": ([ingress(caller(tier="api"))], True),
    "the target lets others in": ([ingress(caller(tier="web"))], False),
    "both ends must allow it": ([egress(database()), ingress()], False),
}


@pytest.mark.parametrize("rules", TO_DATABASE)
def test_backend_to_database(rules: str) -> None:
    policies, allowed = TO_DATABASE[rules]
    assert judge(policies, BACKEND, DATABASE, 5432).allowed is allowed


def test_the_blocking_policies_and_the_direction_are_named() -> None:
    verdict = judge([egress(database()), ingress()], BACKEND, DATABASE, 5432)
    assert (verdict.direction, len(verdict.blocking)) == ("ingress", 1)


PLATFORM = {"matchLabels": {"team": "platform"}}
DNS_PODS = {"matchLabels": {"k8s-app": "kube-dns"}}
TO_DNS: dict[str, tuple[JsonObject, Endpoint, bool | None]] = {
    "by the namespace's labels": (peer(namespaceSelector=PLATFORM), DNS, True),
    "labels that could not be read": (peer(namespaceSelector=PLATFORM), UNKNOWN_DNS, None),
    "pods of the own namespace only": (peer(podSelector=DNS_PODS), DNS, False),
    "namespace and pods together": (peer(namespaceSelector={}, podSelector=DNS_PODS), UNKNOWN_DNS, True),
    "other pods, wherever": (peer(namespaceSelector={}, podSelector={"matchLabels": {"a": "b"}}), UNKNOWN_DNS, False),
}


@pytest.mark.parametrize("rule", TO_DNS)
def test_names_are_resolved(rule: str) -> None:
    to, target, allowed = TO_DNS[rule]
    assert (
        judge([egress(to | {"ports": [{"protocol": "UDP", "port": 53}]})], BACKEND, target, 53, "UDP").allowed
        is allowed
    )


TO_OUTSIDE: dict[str, tuple[JsonObject, bool | None]] = {
    "a port to everywhere": ({"ports": [{"port": 443}]}, True),
    "the internet": (peer(ipBlock=INTERNET), True),
    "a range that may hold it": (peer(ipBlock={"cidr": "203.0.113.0/24"}), None),
    "pods only": (peer(namespaceSelector={}), False),
}


@pytest.mark.parametrize("rule", TO_OUTSIDE)
def test_a_host_outside(rule: str) -> None:
    to, allowed = TO_OUTSIDE[rule]
    assert judge([egress(to)], BACKEND, OUTSIDE, 443).allowed is allowed

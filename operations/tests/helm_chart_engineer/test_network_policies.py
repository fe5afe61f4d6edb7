"""Who may talk to whom, as a cluster that enforces the policies would decide it."""

from collections.abc import Mapping
from dataclasses import dataclass

import pytest

from tests.helm_chart_engineer.rendering import BACKEND, FRONTEND, POSTGRES, Charts
from todoctl.helm_chart_engineer.chart_values import Json
from todoctl.helm_chart_engineer.manifests import Manifest, Manifests, matches, part, parts

pytestmark = [pytest.mark.integration, pytest.mark.needs_helm]

HOME = "todo"
STRANGER: Mapping[str, str] = {"app": "stranger"}
SCRAPER: Mapping[str, str] = {"app": "prometheus"}
DNS: Mapping[str, str] = {"k8s-app": "kube-dns"}


@dataclass(frozen=True)
class Peer:
    """A pod, or an address outside the cluster."""

    labels: Mapping[str, str] | None
    namespace: str = HOME


OUTSIDE = Peer(None, "")


class Cluster:
    """Decides as Kubernetes does: allowed when no policy covers a pod, or when one of those that do allows it."""

    def __init__(self, manifests: list[Manifest]) -> None:
        self._manifests = Manifests(manifests)

    def pod(self, name: str) -> Peer:
        """A pod that runs as part of the application; a name of labels, such as todo-backend-migration."""
        found = next(one for one in self._manifests.workloads if one.labels.get("app.kubernetes.io/name") == name)
        return Peer(found.labels)

    def reaches(self, source: Peer, target: Peer, port: int, protocol: str = "TCP") -> bool:
        return self._allows("egress", source, target, port, protocol) and self._allows(
            "ingress", target, source, port, protocol
        )

    def _allows(self, side: str, pod: Peer, other: Peer, port: int, protocol: str) -> bool:
        if pod.labels is None or pod.namespace != HOME:
            return True
        policies = [
            policy
            for policy in self._manifests.of_kind("NetworkPolicy")
            if side.capitalize() in policy["spec"]["policyTypes"] and matches(policy["spec"]["podSelector"], pod.labels)
        ]
        rules = [rule for policy in policies for rule in parts(policy["spec"], side)]
        return not policies or any(_rule_allows(side, rule, other, port, protocol) for rule in rules)


def _rule_allows(side: str, rule: Manifest, other: Peer, port: int, protocol: str) -> bool:
    ports, peers = parts(rule, "ports"), parts(rule, "to" if side == "egress" else "from")
    is_port = not ports or any(one["port"] == port and one["protocol"] == protocol for one in ports)
    return is_port and (not peers or any(_is_peer(peer, other) for peer in peers))


def _is_peer(peer: Manifest, other: Peer) -> bool:
    if other.labels is None:
        return "ipBlock" in peer
    namespace = {"kubernetes.io/metadata.name": other.namespace}
    is_there = (
        matches(part(peer, "namespaceSelector"), namespace) if "namespaceSelector" in peer else other.namespace == HOME
    )
    return is_there and "ipBlock" not in peer and matches(part(peer, "podSelector"), other.labels)


def cluster(charts: Charts, environment: str, values: dict[str, dict[str, Json]] | None = None) -> Cluster:
    names = charts.names if environment != "production" else (BACKEND, FRONTEND)
    return Cluster([one for name in names for one in charts.render(name, environment, (values or {}).get(name))])


@pytest.fixture(scope="module")
def minikube(charts: Charts) -> Cluster:
    return cluster(charts, "minikube")


@pytest.fixture(scope="module")
def production(charts: Charts) -> Cluster:
    return cluster(charts, "production")


CLIENTS = (BACKEND, FRONTEND, f"{BACKEND}-migration", f"{FRONTEND}-migration", f"{POSTGRES}-test")


@pytest.mark.parametrize("client", CLIENTS)
def test_the_clients_of_the_database_reach_it(minikube: Cluster, client: str) -> None:
    assert minikube.reaches(minikube.pod(client), minikube.pod(POSTGRES), 5432)


@pytest.mark.parametrize("visitor", [f"{BACKEND}-test", f"{FRONTEND}-test"])
def test_no_other_pod_reaches_the_database(minikube: Cluster, visitor: str) -> None:
    database = minikube.pod(POSTGRES)
    assert not minikube.reaches(minikube.pod(visitor), database, 5432)
    assert not minikube.reaches(Peer(STRANGER), database, 5432)
    label = {"todo/database-client": "true"}
    assert not minikube.reaches(Peer(label, "elsewhere"), database, 5432)


def test_the_database_calls_nobody(minikube: Cluster) -> None:
    database = minikube.pod(POSTGRES)
    assert not minikube.reaches(database, minikube.pod(BACKEND), 8000)
    assert not minikube.reaches(database, OUTSIDE, 443)
    assert not minikube.reaches(database, Peer(DNS, "kube-system"), 53, "UDP")


def test_the_backend_fetches_the_keys_of_the_tokens(minikube: Cluster) -> None:
    assert minikube.reaches(minikube.pod(BACKEND), minikube.pod(FRONTEND), 3000)
    assert not minikube.reaches(minikube.pod(FRONTEND), minikube.pod(BACKEND), 8000)


@pytest.mark.parametrize(
    ("visitor", "service", "port"),
    [(f"{BACKEND}-test", BACKEND, 8000), (f"{BACKEND}-test", FRONTEND, 3000), (f"{FRONTEND}-test", FRONTEND, 3000)],
)
def test_test_pods_reach_what_they_ask(minikube: Cluster, visitor: str, service: str, port: int) -> None:
    assert minikube.reaches(minikube.pod(visitor), minikube.pod(service), port)


@pytest.mark.parametrize("name", [one for one in CLIENTS if one != POSTGRES])
def test_names_are_resolved_and_nothing_else_is_reached(minikube: Cluster, name: str) -> None:
    pod = minikube.pod(name)
    for protocol in ("UDP", "TCP"):
        assert minikube.reaches(pod, Peer(DNS, "kube-system"), 53, protocol)
    assert not minikube.reaches(pod, Peer(DNS, "elsewhere"), 53, "UDP")
    assert not minikube.reaches(pod, Peer(STRANGER, "kube-system"), 53, "UDP")
    assert not minikube.reaches(pod, OUTSIDE, 443)
    assert not minikube.reaches(pod, Peer(STRANGER), 8080)


def test_strangers_reach_no_service(minikube: Cluster) -> None:
    for service, port in ((BACKEND, 8000), (FRONTEND, 3000)):
        assert not minikube.reaches(Peer(STRANGER), minikube.pod(service), port)
        assert not minikube.reaches(
            Peer({"app.kubernetes.io/part-of": "todo"}, "elsewhere"), minikube.pod(service), port
        )
        assert not minikube.reaches(OUTSIDE, minikube.pod(service), port)


def test_nobody_reads_the_metrics_unless_named(minikube: Cluster, production: Cluster) -> None:
    for source in (Peer(SCRAPER, "monitoring"), minikube.pod(FRONTEND), minikube.pod(f"{BACKEND}-test")):
        assert not minikube.reaches(source, minikube.pod(BACKEND), 9464)
    assert production.reaches(Peer(SCRAPER, "monitoring"), production.pod(BACKEND), 9464)
    assert not production.reaches(Peer(SCRAPER, "monitoring"), production.pod(BACKEND), 8000)
    assert not production.reaches(Peer(SCRAPER, "elsewhere"), production.pod(BACKEND), 9464)


def test_the_gateway_comes_in_from_its_own_namespace(production: Cluster) -> None:
    for service, port in ((BACKEND, 8000), (FRONTEND, 3000)):
        assert production.reaches(Peer(STRANGER, "gateways"), production.pod(service), port)
        assert not production.reaches(Peer(STRANGER, "elsewhere"), production.pod(service), port)


def test_an_ingress_controller_that_is_not_named_may_be_anywhere(charts: Charts) -> None:
    given: dict[str, dict[str, Json]] = {FRONTEND: {"ingress": {"enabled": True}}}
    found = cluster(charts, "minikube", given)
    assert found.reaches(Peer(STRANGER, "ingress-nginx"), found.pod(FRONTEND), 3000)


@pytest.mark.parametrize("client", [BACKEND, FRONTEND, f"{BACKEND}-migration", f"{FRONTEND}-migration"])
def test_an_external_database_is_reached_on_its_port_alone(production: Cluster, client: str) -> None:
    assert production.reaches(production.pod(client), OUTSIDE, 5432)
    assert not production.reaches(production.pod(client), OUTSIDE, 443)


def test_a_model_is_reached_by_the_backend_alone_and_only_when_allowed(charts: Charts) -> None:
    found = cluster(
        charts, "minikube", {BACKEND: {"networkPolicy": {"model": {"enabled": True, "ports": [443, 11434]}}}}
    )
    assert found.reaches(found.pod(BACKEND), OUTSIDE, 443)
    assert found.reaches(found.pod(BACKEND), OUTSIDE, 11434)
    assert not found.reaches(found.pod(BACKEND), OUTSIDE, 80)
    assert not found.reaches(found.pod(f"{BACKEND}-migration"), OUTSIDE, 443)
    assert not found.reaches(found.pod(FRONTEND), OUTSIDE, 443)


def test_without_policies_there_are_none(charts: Charts) -> None:
    for chart in charts.names:
        manifests = charts.render(chart, values={"networkPolicy": {"enabled": False}})
        assert [one for one in manifests if one["kind"] == "NetworkPolicy"] == []

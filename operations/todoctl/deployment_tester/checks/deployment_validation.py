"""Are the charts installed, the pods ready, in the number that was asked for, and reached by name."""

from __future__ import annotations

import json

from todoctl.deployment_tester.check import Checks
from todoctl.deployment_tester.cluster import names_of, read_deployment, read_pods, ready_pods
from todoctl.deployment_tester.criteria import DEPLOYMENT
from todoctl.deployment_tester.deployment import Deployment
from todoctl.deployment_tester.documents import object_at, objects_at, texts_at
from todoctl.deployment_tester.inside import TRY_ADDRESSES, run_inside
from todoctl.deployment_tester.outcome import CheckFailedError, Evidence
from todoctl.deployment_tester.trial import Trial
from todoctl.files import last_lines

CHECKS = Checks(DEPLOYMENT)
_BOTH = ("backend", "frontend")
_ALL = (*_BOTH, "database")
_CHART_TEST_SECONDS = 180.0
_DIAGNOSE = "Find out why: ./todoctl diagnose"


@CHECKS.check("charts", "Helm charts install without errors", "the charts are installed", needs=("kubectl",))
def charts_are_deployed(trial: Trial) -> Evidence:
    releases = trial.deployment.target.helm().releases()
    seen: list[str] = []
    for name in trial.deployment.expected_releases:
        release = releases.get(name)
        if release is None:
            raise CheckFailedError(f"The Helm release {name} is not installed.", fix="Install it: ./todoctl deploy")
        if release.status != "deployed":
            raise CheckFailedError(
                f"The Helm release {name} is {release.status}, not deployed ({release.description}).",
                fix="Run ./todoctl deploy again: it repairs what was left unfinished.",
            )
        seen.append(f"{name} (revision {release.revision}, {release.chart})")
    return Evidence(f"deployed: {', '.join(seen)}")


@CHECKS.check(
    "pods-ready",
    "Both backend and frontend pods Running/Ready",
    "all pods are Running and Ready",
    needs=("kubectl",),
    about=_ALL,
)
def pods_are_ready(trial: Trial) -> Evidence:
    seen: list[str] = []
    for service in _BOTH:
        pods = read_pods(trial.deployment, service)
        wrong = [f"{pod.name} {pod.state}" for pod in pods if not pod.is_ready]
        if wrong or not pods:
            told = ", ".join(wrong) or f"{trial.deployment.workload(service)} has no pods"
            raise CheckFailedError(f"Not every pod is Running and Ready: {told}.", fix=_DIAGNOSE)
        seen.append(f"{names_of(pods)} Running/Ready")
    return Evidence("; ".join(seen))


@CHECKS.check(
    "replicas",
    "All replicas (≥2) available",
    "at least two replicas of each are available",
    needs=("kubectl",),
    about=_BOTH,
)
def replicas_are_available(trial: Trial) -> Evidence:
    seen: list[str] = []
    for service in _BOTH:
        document = read_deployment(trial.deployment, service)
        wanted = int(document["spec"].get("replicas", 1))
        available = int(document.get("status", {}).get("availableReplicas", 0))
        name, least = trial.deployment.workload(service), trial.deployment.replicas(service)
        if wanted < least:
            raise CheckFailedError(
                f"{name} is set to {wanted} replicas; there must be at least {least}.",
                fix=f"Bring it back: ./todoctl scale {service}={least}",
            )
        if available < wanted:
            raise CheckFailedError(f"Of {name}, {available} of {wanted} replicas are available.", fix=_DIAGNOSE)
        seen.append(f"{name} {available}/{wanted}")
    return Evidence(", ".join(seen))


@CHECKS.check(
    "services",
    "Services accessible within cluster",
    "each Service leads to every ready pod",
    needs=("pods-ready",),
    about=_BOTH,
)
def services_lead_to_pods(trial: Trial) -> Evidence:
    seen: list[str] = []
    for service in _BOTH:
        name = trial.deployment.workload(service)
        found = trial.deployment.kubectl.find("service", name)
        if found is None:
            raise CheckFailedError(f"There is no Service {name}.", fix="Install it: ./todoctl deploy")
        kind = found["spec"].get("type", "ClusterIP")
        if kind != "ClusterIP":
            raise CheckFailedError(
                f"The Service {name} is of type {kind}, which opens it to the outside; it must be ClusterIP.",
                fix="Take the chart as it was generated: ./todoctl generate, then ./todoctl deploy",
            )
        addresses = _ready_addresses(trial.deployment, name)
        left_out = [pod.name for pod in ready_pods(trial.deployment, service) if pod.address not in addresses]
        if left_out:
            raise CheckFailedError(
                f"The Service {name} does not lead to {', '.join(left_out)}.",
                fix=f"Compare its selector with the pods' labels: ./todoctl diagnose names what differs ({name}).",
            )
        seen.append(f"{name}:{found['spec']['ports'][0]['port']} -> {len(addresses)} pods")
    return Evidence(", ".join(seen))


@CHECKS.check(
    "inside",
    "Services accessible within cluster",
    "pods reach the Services by name",
    needs=("services",),
    about=_ALL,
)
def services_are_reached_from_inside(trial: Trial) -> Evidence:
    deployment = trial.deployment
    seen: list[str] = []
    for service, described in deployment.blueprint.services.by_name().items():
        pod = ready_pods(deployment, service)[0]
        # Only what the blueprint lets it call: a NetworkPolicy rightly keeps it from everything else.
        urls = list(filter(None, (_inner_address(deployment, called) for called in described.calls)))
        found = json.loads(run_inside(deployment, pod, service, TRY_ADDRESSES, {"urls": urls}))
        wrong = [f"{url} ({found[url]})" for url in urls if found[url] not in {"200", "open"}]
        if wrong:
            raise CheckFailedError(
                f"The pod {pod.name} does not reach {', '.join(wrong)}.",
                fix="See whether a NetworkPolicy, the Service or the cluster's DNS is in the way: ./todoctl diagnose",
            )
        seen.append(f"from {pod.name}: {', '.join(f'{url} {found[url]}' for url in urls)}")
    return Evidence("; ".join(seen))


@CHECKS.check(
    "chart-tests",
    "Services accessible within cluster",
    "the charts' own test pods reach the Services",
    needs=("charts", "services"),
    about=_ALL,
)
def chart_tests_pass(trial: Trial) -> Evidence:
    helm = trial.deployment.target.helm()
    for release in trial.deployment.expected_releases:
        result = helm.test(release, timeout_seconds=_CHART_TEST_SECONDS)
        if result.exit_code != 0:
            raise CheckFailedError(
                f"The tests of the chart {release} fail.",
                fix=f"Read what they say: helm --kube-context {helm.context} --namespace {helm.namespace} test "
                f"{release} --logs",
                details=last_lines((result.errors or result.output).strip(), 8),
            )
    return Evidence(f"helm test of {', '.join(trial.deployment.expected_releases)}: passed")


def _inner_address(deployment: Deployment, called: str) -> str | None:
    """What to try for something that a service calls; None when it is not in the cluster."""
    blueprint = deployment.blueprint
    match called:
        case "database":
            return f"tcp://{blueprint.database.name}:{blueprint.database.port}" if deployment.has_database_pod else None
        case "backend" | "frontend":
            return blueprint.service_url(called) + blueprint.services.by_name()[called].probes.liveness.path
        case _:
            return None


def _ready_addresses(deployment: Deployment, service_name: str) -> set[str]:
    selector = f"kubernetes.io/service-name={service_name}"
    slices = deployment.kubectl.get("endpointslices.discovery.k8s.io", selector=selector)
    endpoints = [one for part in slices for one in objects_at(part, "endpoints")]
    ready = [one for one in endpoints if object_at(one, "conditions").get("ready", True)]
    return {address for one in ready for address in texts_at(one, "addresses")}

"""Rules about selectors, Services and NetworkPolicies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from todoctl.helm_chart_engineer.manifests import (
    Manifest,
    Manifests,
    Workload,
    matches,
    name_of,
    namespace_of,
    part,
    parts,
)
from todoctl.helm_chart_engineer.rule_findings import Rule, RuleFinding


def selectors_hit_pods(given: Manifests, _known: frozenset[str]) -> Iterator[RuleFinding]:
    for workload in given.workloads:
        if not workload.is_lasting:
            continue
        if not matches(workload.manifest["spec"].get("selector"), workload.labels):
            said = "The selector does not match the labels of its own pods."
            yield RuleFinding("selector", workload.name, "spec.selector", said)
    for owner, field, selector in _selectors(given):
        if not given.selected_by(owner, selector):
            yield RuleFinding("selector", name_of(owner), field, "No pod has these labels.")
    for monitor in given.of_kind("ServiceMonitor"):
        services = given.of_kind("Service")
        selector: Manifest = monitor["spec"]["selector"]
        if not any(matches(selector, part(service, "metadata", "labels")) for service in services):
            yield RuleFinding("selector", name_of(monitor), "spec.selector", "No Service has these labels.")


def _selectors(given: Manifests) -> Iterator[tuple[Manifest, str, Manifest]]:
    for service in given.of_kind("Service"):
        if service["spec"].get("selector"):
            yield service, "spec.selector", {"matchLabels": service["spec"]["selector"]}
    for budget in given.of_kind("PodDisruptionBudget"):
        yield budget, "spec.selector", part(budget, "spec", "selector")
    for policy in given.of_kind("NetworkPolicy"):
        selector = part(policy, "spec", "podSelector")
        # An empty one means every pod, now and later.
        if selector:
            yield policy, "spec.podSelector", selector


def target_ports_exist(given: Manifests, _known: frozenset[str]) -> Iterator[RuleFinding]:
    for service in given.of_kind("Service"):
        selector = service["spec"].get("selector")
        pods = given.selected_by(service, {"matchLabels": selector}) if selector else []
        ports = parts(service["spec"], "ports")
        for index, port in enumerate(ports):
            target = port.get("targetPort", port["port"])
            for workload in pods:
                if target not in _declared_ports(workload):
                    field = f"spec.ports[{index}].targetPort"
                    said = f"{workload.name} declares no port {target!r}."
                    yield RuleFinding("target-port", name_of(service), field, said)


def backends_exist(given: Manifests, known: frozenset[str]) -> Iterator[RuleFinding]:
    """Ingresses and HTTPRoutes lead to a Service and a port that are there."""
    for owner, field, name, port in _backends(given):
        service = given.find("Service", name)
        if service is None:
            if f"Service/{name}" not in known:
                yield RuleFinding("backend", name_of(owner), field, f"There is no Service {name}.")
            continue
        ports = parts(service["spec"], "ports")
        if port not in {one.get("name") for one in ports} | {one["port"] for one in ports}:
            yield RuleFinding("backend", name_of(owner), field, f"The Service {name} has no port {port!r}.")


def _backends(given: Manifests) -> Iterator[tuple[Manifest, str, str, object]]:
    for ingress in given.of_kind("Ingress"):
        rules = parts(ingress["spec"], "rules")
        for number, rule in enumerate(rules):
            paths: Sequence[Manifest] = rule["http"]["paths"]
            for index, path in enumerate(paths):
                service: Manifest = path["backend"]["service"]
                port = service["port"].get("name", service["port"].get("number"))
                yield ingress, f"spec.rules[{number}].http.paths[{index}].backend", str(service["name"]), port
    for route in given.of_kind("HTTPRoute"):
        rules = parts(route["spec"], "rules")
        for number, rule in enumerate(rules):
            backends = parts(rule, "backendRefs")
            for index, backend in enumerate(backends):
                field = f"spec.rules[{number}].backendRefs[{index}]"
                yield route, field, str(backend["name"]), backend.get("port")


def policies_cover_pods(given: Manifests, _known: frozenset[str]) -> Iterator[RuleFinding]:
    """Every pod is under a policy for each direction: what none names is denied."""
    for workload in given.workloads:
        covered: set[str] = set()
        for policy in given.of_kind("NetworkPolicy"):
            is_near = namespace_of(policy) == namespace_of(workload.manifest)
            if is_near and matches(part(policy, "spec", "podSelector"), workload.labels):
                covered |= set(_directions(policy))
        for direction in ("Ingress", "Egress"):
            if direction not in covered:
                said = f"No NetworkPolicy covers its {direction.lower()}: everything is allowed."
                yield RuleFinding("network-policy", workload.name, f"{workload.field} (labels)", said)


def _directions(policy: Manifest) -> Sequence[str]:
    spec: Manifest = policy["spec"]
    # As Kubernetes fills it in.
    return spec.get("policyTypes") or (["Ingress", "Egress"] if "egress" in spec else ["Ingress"])


def _declared_ports(workload: Workload) -> set[object]:
    ports = [port for one in workload.containers() for port in parts(one.spec, "ports")]
    return {port.get("name") for port in ports} | {port.get("containerPort") for port in ports}


RULES: tuple[Rule, ...] = (selectors_hit_pods, target_ports_exist, backends_exist, policies_cover_pods)

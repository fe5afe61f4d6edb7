"""Services that lead nowhere: a selector without pods, a port that no pod declares; and DNS without servers."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from todoctl.aiops_troubleshooter.analyzers.base import (
    CERTAIN,
    LIKELY,
    SURE,
    Analyzer,
    GuideEntry,
    listed,
    spec_evidence,
)
from todoctl.aiops_troubleshooter.analyzers.network_policy import SYSTEM_NAMESPACE
from todoctl.aiops_troubleshooter.objects import (
    condition_of,
    containers_of,
    labels_of,
    mapping,
    moment,
    name_of,
    parts,
    pod_labels_of,
    ref_of,
    text,
    value_at,
    whole,
)
from todoctl.aiops_troubleshooter.report import Effect, Evidence, Finding, Fix, Ref
from todoctl.aiops_troubleshooter.snapshot import WORKLOAD_KINDS, Snapshot
from todoctl.programs.command import JsonObject

_DNS = "kube-dns"
_DNS_START_SECONDS = 60.0
_INSTALL_SECONDS = 60.0
_ALIKE = 0.75


def _check(snapshot: Snapshot) -> Iterator[Finding]:
    if snapshot.sees("Service", "Pod", *WORKLOAD_KINDS):
        for service in snapshot.all("Service"):
            if mapping(service, "spec", "selector"):
                yield from _selector(snapshot, service)
    yield from _dns(snapshot)


def _serving(snapshot: Snapshot) -> list[JsonObject]:
    return [one for one in snapshot.workloads if one.get("kind") != "Job"]


def _selector(snapshot: Snapshot, service: JsonObject) -> Iterator[Finding]:
    targets = snapshot.selected_by(service, _serving(snapshot)) or snapshot.selected_by(service, snapshot.pods)
    if targets:
        yield from _ports(snapshot, service, targets)
        yield from _scaled_to_zero(snapshot, service, targets)
        return
    selector = mapping(service, "spec", "selector")
    nearest = _nearest(snapshot, selector)
    if nearest is None and not snapshot.lasts(moment(service, "metadata", "creationTimestamp"), _INSTALL_SECONDS):
        return  # its pods may come in a moment
    differing = sorted(selector) if nearest is None else _differing(selector, nearest)
    wanted = ", ".join(f"{key}={selector[key]}" for key in differing)
    cause = f"The Service {name_of(service)} selects no pod: it asks for {wanted}"
    evidence = [spec_evidence(ref_of(service), f"spec.selector: {wanted}")]
    if nearest is not None:
        there = ", ".join(f"{key}={pod_labels_of(nearest).get(key, '(missing)')}" for key in differing)
        cause += f", the pods of {name_of(nearest)} have {there}"
        evidence.append(spec_evidence(ref_of(nearest), f"labels: {there}"))
    yield Finding(
        "service-selects-nothing",
        ref_of(service),
        "spec.selector",
        f"{cause}.",
        tuple(evidence),
        Fix("Deploy again: it restores the Service's selector.", (snapshot.todoctl("deploy"),)),
        LIKELY if nearest is None else CERTAIN,
        (Effect(ref_of(service), "has no endpoints"),),
    )


def _differing(selector: dict[str, str], workload: JsonObject) -> list[str]:
    labels = pod_labels_of(workload)
    return sorted(key for key, value in selector.items() if labels.get(key) != value)


def _nearest(snapshot: Snapshot, selector: dict[str, str]) -> JsonObject | None:
    """The workload that a selector nearly selects: it has some of the labels, or nearly the same values."""

    def closeness(workload: JsonObject) -> float:
        labels = pod_labels_of(workload)
        return sum(_likeness(value, labels.get(key, "")) for key, value in selector.items())

    ranked = sorted(_serving(snapshot), key=lambda one: (-closeness(one), name_of(one)))
    return ranked[0] if ranked and closeness(ranked[0]) else None


def _likeness(wanted: str, there: str) -> float:
    ratio = difflib.SequenceMatcher(None, wanted, there).ratio()
    return ratio if ratio >= _ALIKE else 0.0


def _ports(snapshot: Snapshot, service: JsonObject, targets: list[JsonObject]) -> Iterator[Finding]:
    declared = [
        port
        for one in targets
        for container in containers_of(one, with_init=False)
        for port in parts(container, "ports")
    ]
    names = {text(port, "name") for port in declared} - {""}
    numbers = {whole(port, "containerPort") for port in declared}
    for index, port in enumerate(parts(service, "spec", "ports")):
        wanted = value_at(port, "targetPort")
        is_name = isinstance(wanted, str) and not wanted.isdigit()
        number = None if is_name else int(wanted if wanted is not None else whole(port, "port"))
        # A number that nobody declares may be listened on all the same, where pods declare nothing.
        if not declared or (wanted in names if is_name else number in numbers):
            continue
        there = listed([*names, *(str(one) for one in numbers)])
        yield Finding(
            "service-target-port",
            ref_of(service),
            f"spec.ports[{index}].targetPort",
            f"The Service {name_of(service)} leads to port {wanted if wanted is not None else number}, which its pods "
            "do not have.",
            (
                spec_evidence(Ref("Service", snapshot.namespace, name_of(service)), f"targetPort {wanted}"),
                spec_evidence(ref_of(targets[0]), f"ports {there}"),
            ),
            Fix(
                "Deploy again: it restores the Service's ports.",
                (snapshot.todoctl("deploy"),),
                "services.<service>.port",
            ),
            CERTAIN if is_name else LIKELY,
            (Effect(ref_of(service), "connections are refused"),),
        )


def _scaled_to_zero(snapshot: Snapshot, service: JsonObject, targets: list[JsonObject]) -> Iterator[Finding]:
    scaled = [one for one in targets if value_at(one, "spec", "replicas") == 0]
    if len(scaled) != len(targets):
        return
    target = ref_of(scaled[0])
    yield Finding(
        "scaled-to-zero",
        target,
        "spec.replicas",
        f"{target.name} is scaled to zero: nothing serves {name_of(service)}.",
        (spec_evidence(target, "spec.replicas: 0"),),
        Fix("Deploy again: it restores the number of replicas.", (snapshot.todoctl("deploy"),)),
        SURE,
        (Effect(ref_of(service), "has no endpoints"),),
    )


def _dns(snapshot: Snapshot) -> Iterator[Finding]:
    service = snapshot.find("Service", _DNS, namespace=SYSTEM_NAMESPACE)
    slices = [
        one
        for one in snapshot.all("EndpointSlice", namespace=SYSTEM_NAMESPACE)
        if labels_of(one).get("kubernetes.io/service-name") == _DNS
    ]
    if service is None or not snapshot.sees("EndpointSlice") or not slices:
        return
    endpoints = [endpoint for one in slices for endpoint in parts(one, "endpoints")]
    if any(value_at(endpoint, "conditions", "ready") is not False for endpoint in endpoints):
        return
    server = next(
        (one for one in snapshot.all("Deployment", namespace=SYSTEM_NAMESPACE) if "dns" in name_of(one)), None
    )
    since = moment(condition_of(server or {}, "Available"), "lastTransitionTime")
    wanted = value_at(server or {}, "spec", "replicas")
    if server is not None and wanted != 0 and not snapshot.lasts(since, _DNS_START_SECONDS):
        return  # a cluster that starts
    root = Ref("Service", SYSTEM_NAMESPACE, _DNS) if server is None else ref_of(server)
    scale = snapshot.kubectl(
        f"--namespace {SYSTEM_NAMESPACE} scale deployment/{root.name} --replicas=1", namespaced=False
    )
    look = snapshot.kubectl(f"--namespace {SYSTEM_NAMESPACE} rollout restart deployment/{root.name}", namespaced=False)
    yield Finding(
        "dns-down",
        root,
        "spec.replicas" if wanted == 0 else "status.readyReplicas",
        "The cluster's DNS has no ready server: no name can be resolved.",
        (Evidence(Ref("Service", SYSTEM_NAMESPACE, _DNS), "status", "no ready endpoint"),),
        Fix("Bring the cluster's DNS server back.", (scale,) if wanted == 0 else (look,)),
        SURE,
        (Effect(Ref("Service", SYSTEM_NAMESPACE, _DNS), "has no endpoints"),),
    )


ANALYZER = Analyzer(
    title="Services and DNS",
    entries=(
        GuideEntry(
            "service-selects-nothing",
            "A Service selects no pod",
            "Connections to the Service are refused although the pods are ready.",
            "kubectl get endpointslices; kubectl get service NAME --output yaml; kubectl get pods --show-labels",
            "The Service's selector and the pods' labels differ.",
            "`./todoctl deploy` restores the selector.",
        ),
        GuideEntry(
            "service-target-port",
            "A Service leads to a wrong port",
            "Connections to the Service are refused, or it has no endpoint for the port.",
            "kubectl get service NAME --output yaml",
            "`targetPort` is a name or a number that the pods do not have.",
            "`./todoctl deploy` restores the ports.",
        ),
        GuideEntry(
            "scaled-to-zero",
            "A workload is scaled to zero",
            "There are no pods and nothing says why.",
            "kubectl get deployments,statefulsets",
            "Somebody scaled it to zero replicas.",
            "`./todoctl deploy`, or `./todoctl scale SERVICE=2`.",
        ),
        GuideEntry(
            "dns-down",
            "The cluster's DNS is down",
            "Every name fails to resolve; readiness fails everywhere.",
            "kubectl --namespace kube-system get pods --selector k8s-app=kube-dns",
            "CoreDNS has no ready pod.",
            "Scale it up or restart it: `kubectl --namespace kube-system rollout restart deployment/coredns`.",
        ),
    ),
    check=_check,
)

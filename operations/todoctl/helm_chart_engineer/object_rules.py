"""Rules about what objects say of each other: references, disruption, scale, age."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from todoctl.helm_chart_engineer.manifests import Manifest, Manifests, Workload, matches, name_of, part, parts
from todoctl.helm_chart_engineer.rule_findings import Rule, RuleFinding

# Removed from Kubernetes, with what took their place.
_REMOVED = {
    "extensions/v1beta1": "apps/v1 or networking.k8s.io/v1",
    "apps/v1beta1": "apps/v1",
    "apps/v1beta2": "apps/v1",
    "networking.k8s.io/v1beta1": "networking.k8s.io/v1",
    "policy/v1beta1": "policy/v1",
    "batch/v1beta1": "batch/v1",
    "batch/v2alpha1": "batch/v1",
    "autoscaling/v2beta1": "autoscaling/v2",
    "autoscaling/v2beta2": "autoscaling/v2",
    "rbac.authorization.k8s.io/v1beta1": "rbac.authorization.k8s.io/v1",
    "scheduling.k8s.io/v1beta1": "scheduling.k8s.io/v1",
    "storage.k8s.io/v1beta1": "storage.k8s.io/v1",
    "apiextensions.k8s.io/v1beta1": "apiextensions.k8s.io/v1",
    "admissionregistration.k8s.io/v1beta1": "admissionregistration.k8s.io/v1",
    "discovery.k8s.io/v1beta1": "discovery.k8s.io/v1",
    "coordination.k8s.io/v1beta1": "coordination.k8s.io/v1",
    "gateway.networking.k8s.io/v1alpha2": "gateway.networking.k8s.io/v1",
}


def references_exist(given: Manifests, known: frozenset[str]) -> Iterator[RuleFinding]:
    for workload in given.workloads:
        for field, wanted, key in _references(workload):
            if wanted in known:
                continue
            if wanted not in given.names:
                kind, _, name = wanted.partition("/")
                yield RuleFinding("reference", workload.name, field, f"There is no {kind} {name}.")
            elif key is not None and key not in _keys(given, wanted):
                yield RuleFinding("reference", workload.name, field, f"{wanted} has no key {key}.")


def _references(workload: Workload) -> Iterator[tuple[str, str, str | None]]:
    """The path, kind and name of what a pod cannot start without, and the key in it if there is one."""
    pod = workload.pod
    account = pod.get("serviceAccountName")
    if account and account != "default":
        yield f"{workload.field}.serviceAccountName", f"ServiceAccount/{account}", None
    secrets = parts(pod, "imagePullSecrets")
    for index, secret in enumerate(secrets):
        yield f"{workload.field}.imagePullSecrets[{index}]", f"Secret/{secret['name']}", None
    volumes = parts(pod, "volumes")
    for index, volume in enumerate(volumes):
        for source, kind, key in (
            ("configMap", "ConfigMap", "name"),
            ("secret", "Secret", "secretName"),
            ("persistentVolumeClaim", "PersistentVolumeClaim", "claimName"),
        ):
            found = part(volume, source)
            if found and not found.get("optional"):
                yield f"{workload.field}.volumes[{index}].{source}", f"{kind}/{found[key]}", None
    for container in workload.containers():
        yield from _env_references(container.field, container.spec)


def _env_references(field: str, container: Manifest) -> Iterator[tuple[str, str, str | None]]:
    sources = parts(container, "envFrom")
    for index, source in enumerate(sources):
        for key, kind in (("configMapRef", "ConfigMap"), ("secretRef", "Secret")):
            found = part(source, key)
            if found and not found.get("optional"):
                yield f"{field}.envFrom[{index}].{key}", f"{kind}/{found['name']}", None
    variables = parts(container, "env")
    for index, variable in enumerate(variables):
        origin = part(variable, "valueFrom")
        for key, kind in (("configMapKeyRef", "ConfigMap"), ("secretKeyRef", "Secret")):
            found = part(origin, key)
            if found and not found.get("optional"):
                yield f"{field}.env[{index}].valueFrom.{key}", f"{kind}/{found['name']}", str(found["key"])


def _keys(given: Manifests, wanted: str) -> set[str]:
    kind, _, name = wanted.partition("/")
    found = given.find(kind, name) or {}
    maps = [part(found, field) for field in ("data", "stringData", "binaryData")]
    return {key for one in maps for key in one}


def budgets_fit(given: Manifests, _known: frozenset[str]) -> Iterator[RuleFinding]:
    """Several pods have a disruption budget, and none blocks a drain for ever."""
    for workload in given.workloads:
        if not workload.is_lasting or workload.kind == "DaemonSet":
            continue
        budgets = [
            budget
            for budget in given.of_kind("PodDisruptionBudget")
            if any(one is workload for one in given.selected_by(budget, budget["spec"].get("selector")))
        ]
        least = _least_replicas(given, workload)
        if not budgets and given.most_replicas(workload) > 1:
            said = "No PodDisruptionBudget: a drain may take all pods at once."
            yield RuleFinding("disruption-budget", workload.name, "spec.replicas", said)
        for budget in budgets:
            if _blocks(budget["spec"], least):
                said = f"With {least} pods of {workload.name} no drain can ever evict one."
                yield RuleFinding("disruption-budget", name_of(budget), "spec", said)


def _least_replicas(given: Manifests, workload: Workload) -> int:
    for scaler in given.of_kind("HorizontalPodAutoscaler"):
        target = scaler["spec"]["scaleTargetRef"]
        if f"{target['kind']}/{target['name']}" == workload.name:
            return int(scaler["spec"].get("minReplicas", 1))
    return 1 if workload.replicas is None else workload.replicas


def _blocks(spec: Manifest, replicas: int) -> bool:
    if "maxUnavailable" in spec:
        return str(spec["maxUnavailable"]) in {"0", "0%"}
    least = str(spec.get("minAvailable", 0))
    if least.endswith("%"):
        # Kubernetes rounds up.
        return -(-int(least[:-1]) * replicas // 100) >= replicas
    return int(least) >= replicas


def autoscalers_fit(given: Manifests, known: frozenset[str]) -> Iterator[RuleFinding]:
    """The target is there, leaves the number of pods alone, and promises what the use is measured by."""
    for scaler in given.of_kind("HorizontalPodAutoscaler"):
        spec, name = scaler["spec"], name_of(scaler)
        wanted = f"{spec['scaleTargetRef']['kind']}/{spec['scaleTargetRef']['name']}"
        target = next((one for one in given.workloads if one.name == wanted), None)
        if target is None:
            if wanted not in known:
                yield RuleFinding("autoscaler", name, "spec.scaleTargetRef", f"There is no {wanted}.")
            continue
        if spec.get("minReplicas", 1) > spec["maxReplicas"]:
            yield RuleFinding("autoscaler", name, "spec.maxReplicas", "Below minReplicas.")
        metrics = parts(spec, "metrics")
        for resource in _measured_by_request(metrics):
            for container in target.containers():
                requests = part(container.spec, "resources", "requests")
                if not container.is_init and resource not in requests:
                    field = f"{container.field}.resources.requests.{resource}"
                    said = f"{name} measures {resource} in percent of a request that is missing."
                    yield RuleFinding("autoscaler", target.name, field, said)


def replicas_have_one_owner(given: Manifests, _known: frozenset[str]) -> Iterator[RuleFinding]:
    """For rendered manifests: on a running object, replicas is what the autoscaler has set."""
    for scaler in given.of_kind("HorizontalPodAutoscaler"):
        wanted = f"{scaler['spec']['scaleTargetRef']['kind']}/{scaler['spec']['scaleTargetRef']['name']}"
        for workload in given.workloads:
            is_running = "uid" in workload.manifest["metadata"]
            if workload.name == wanted and workload.replicas is not None and not is_running:
                said = "An autoscaler decides: each upgrade would reset its scale."
                yield RuleFinding("autoscaler", workload.name, "spec.replicas", said)


def _measured_by_request(metrics: Sequence[Manifest]) -> Iterator[str]:
    for metric in metrics:
        resource = part(metric, "resource")
        if part(resource, "target").get("type") == "Utilization":
            yield str(resource["name"])


def pods_are_spread(given: Manifests, _known: frozenset[str]) -> Iterator[RuleFinding]:
    for workload in given.workloads:
        if workload.kind not in {"Deployment", "StatefulSet"} or given.most_replicas(workload) <= 1:
            continue
        constraints = parts(workload.pod, "topologySpreadConstraints")
        affinity = part(workload.pod, "affinity")
        field = f"{workload.field}.topologySpreadConstraints"
        if not constraints and not affinity.get("podAntiAffinity"):
            yield RuleFinding("spread", workload.name, field, "All pods may land on one node.")
        for index, constraint in enumerate(constraints):
            if not matches(constraint.get("labelSelector"), workload.labels):
                said = "Counts other pods than these."
                yield RuleFinding("spread", workload.name, f"{field}[{index}].labelSelector", said)


def apis_are_current(given: Manifests, _known: frozenset[str]) -> Iterator[RuleFinding]:
    for manifest in given.all:
        version = str(manifest.get("apiVersion"))
        if version in _REMOVED:
            said = f"{version} is gone from Kubernetes: use {_REMOVED[version]}."
            yield RuleFinding("deprecated-api", name_of(manifest), "apiVersion", said)


def jobs_are_cleared_away(given: Manifests, _known: frozenset[str]) -> Iterator[RuleFinding]:
    for job in given.of_kind("Job"):
        for field, said in (
            ("ttlSecondsAfterFinished", "A finished Job stays for ever."),
            ("activeDeadlineSeconds", "A Job that hangs stays for ever."),
        ):
            if field not in job["spec"]:
                yield RuleFinding("job-ttl", name_of(job), f"spec.{field}", said)


RULES: tuple[Rule, ...] = (
    references_exist,
    budgets_fit,
    autoscalers_fit,
    replicas_have_one_owner,
    pods_are_spread,
    apis_are_current,
    jobs_are_cleared_away,
)

"""Rules about pods and their containers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from todoctl.helm_chart_engineer.manifests import Container, Manifest, Manifests, Workload, part, parts
from todoctl.helm_chart_engineer.rule_findings import Rule, RuleFinding

_HANDLERS = ("httpGet", "tcpSocket", "grpc", "exec")
_SECRET_NAME = re.compile(r"PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIAL", re.IGNORECASE)
_URL_WITH_PASSWORD = re.compile(r"[a-z][a-z0-9+]*://[^/\s:@]*:[^/\s@]+@")
# A number or a switch is a setting about a secret, such as a lifetime; a path says where one is.
_NO_SECRET = re.compile(r"\d*|true|false|/\S*", re.IGNORECASE)


def image_is_pinned(given: Manifests, _known: frozenset[str]) -> Iterator[RuleFinding]:
    for workload, container in _containers(given):
        image = str(container.spec.get("image", ""))
        tag = image.rpartition("/")[2].partition(":")[2]
        if "@sha256:" not in image and tag in {"", "latest"}:
            said = f"The image {image!r} has no tag of its own: what runs depends on what the node holds."
            yield RuleFinding("pinned-image", workload.name, f"{container.field}.image", said)


def resources_are_set(given: Manifests, _known: frozenset[str]) -> Iterator[RuleFinding]:
    for workload, container in _containers(given):
        resources = part(container.spec, "resources")
        for bound in ("requests", "limits"):
            for resource in ("cpu", "memory"):
                if resource not in part(resources, bound):
                    field = f"{container.field}.resources.{bound}.{resource}"
                    yield RuleFinding("resources", workload.name, field, f"No {resource} in {bound}.")


def probes_are_good(given: Manifests, _known: frozenset[str]) -> Iterator[RuleFinding]:
    """Present on what runs on, different from each other, on a port that the container declares."""
    for workload, container in _containers(given):
        liveness, readiness = (container.spec.get(f"{kind}Probe") for kind in ("liveness", "readiness"))
        if workload.is_lasting and not container.is_init:
            for kind, probe in (("liveness", liveness), ("readiness", readiness)):
                if not probe:
                    said = f"No {kind} probe: Kubernetes cannot tell whether it works."
                    yield RuleFinding("probes-present", workload.name, f"{container.field}.{kind}Probe", said)
        if liveness and readiness and _question(liveness) == _question(readiness):
            said = "Liveness and readiness ask the same: what should only keep requests away restarts the pod."
            yield RuleFinding("probes-differ", workload.name, f"{container.field}.livenessProbe", said)
        yield from _probes_on_undeclared_ports(workload, container)


def _probes_on_undeclared_ports(workload: Workload, container: Container) -> Iterator[RuleFinding]:
    ports = parts(container.spec, "ports")
    declared = {port.get("name") for port in ports} | {port.get("containerPort") for port in ports}
    for kind in ("startup", "liveness", "readiness"):
        probe = part(container.spec, f"{kind}Probe")
        for handler in ("httpGet", "tcpSocket", "grpc"):
            port = part(probe, handler).get("port")
            if port is not None and port not in declared:
                field = f"{container.field}.{kind}Probe.{handler}.port"
                said = f"The container declares no port {port!r}."
                yield RuleFinding("probe-port", workload.name, field, said)


def security_is_restricted(given: Manifests, _known: frozenset[str]) -> Iterator[RuleFinding]:
    """What Pod Security "restricted" asks, and a root file system that nothing can write to."""
    for workload, container in _containers(given):
        pod = part(workload.pod, "securityContext")
        own = part(container.spec, "securityContext")
        effective = {**pod, **own}
        for rule, key, is_good, said in (
            ("run-as-non-root", "runAsNonRoot", _runs_as_other_than_root(effective), "May run as root."),
            (
                "no-privilege-escalation",
                "allowPrivilegeEscalation",
                own.get("allowPrivilegeEscalation") is False and not own.get("privileged"),
                "May gain privileges.",
            ),
            ("dropped-capabilities", "capabilities", _has_no_capabilities(own), "Keeps capabilities: drop ALL."),
            (
                "read-only-root",
                "readOnlyRootFilesystem",
                own.get("readOnlyRootFilesystem") is True,
                "The root file system can be written to.",
            ),
            (
                "seccomp",
                "seccompProfile",
                part(effective, "seccompProfile").get("type") in {"RuntimeDefault", "Localhost"},
                "No seccomp profile: RuntimeDefault is asked for.",
            ),
        ):
            if not is_good:
                yield RuleFinding(rule, workload.name, f"{container.field}.securityContext.{key}", said)


def _runs_as_other_than_root(security: Mapping[str, Any]) -> bool:
    return security.get("runAsNonRoot") is True and security.get("runAsUser") != 0


def _has_no_capabilities(security: Manifest) -> bool:
    capabilities = part(security, "capabilities")
    return "ALL" in parts(capabilities, "drop") and set(parts(capabilities, "add")) <= {"NET_BIND_SERVICE"}


def token_is_not_mounted(given: Manifests, _known: frozenset[str]) -> Iterator[RuleFinding]:
    for workload in given.workloads:
        if workload.pod.get("automountServiceAccountToken") is not False:
            field = f"{workload.field}.automountServiceAccountToken"
            said = "The pod gets a token for the Kubernetes API that it has no use for."
            yield RuleFinding("no-token", workload.name, field, said)


def host_is_left_alone(given: Manifests, _known: frozenset[str]) -> Iterator[RuleFinding]:
    for workload in given.workloads:
        for key in ("hostNetwork", "hostPID", "hostIPC"):
            if workload.pod.get(key):
                said = "The pod shares this with its node."
                yield RuleFinding("no-host", workload.name, f"{workload.field}.{key}", said)
        volumes = parts(workload.pod, "volumes")
        for index, volume in enumerate(volumes):
            if "hostPath" in volume:
                field = f"{workload.field}.volumes[{index}].hostPath"
                yield RuleFinding("no-host", workload.name, field, "A folder of the node is mounted.")
        for container in workload.containers():
            ports = parts(container.spec, "ports")
            for index, port in enumerate(ports):
                if port.get("hostPort"):
                    field = f"{container.field}.ports[{index}].hostPort"
                    yield RuleFinding("no-host", workload.name, field, "A port of the node is taken.")


def secrets_are_not_in_sight(given: Manifests, _known: frozenset[str]) -> Iterator[RuleFinding]:
    """No secret as a plain value, in a container's env or in a ConfigMap."""
    said = "Looks like a secret, in plain sight: keep it in a Secret."
    for workload, container in _containers(given):
        env = parts(container.spec, "env")
        for index, variable in enumerate(env):
            if _looks_secret(str(variable["name"]), variable.get("value")):
                yield RuleFinding("no-plain-secret", workload.name, f"{container.field}.env[{index}]", said)
    for config in given.of_kind("ConfigMap"):
        data = part(config, "data")
        for key, value in data.items():
            if _looks_secret(key, value):
                name = f"ConfigMap/{config['metadata']['name']}"
                yield RuleFinding("no-plain-secret", name, f"data.{key}", said)


def _looks_secret(name: str, value: object) -> bool:
    if not isinstance(value, str):
        return False
    return bool(_URL_WITH_PASSWORD.search(value)) or bool(_SECRET_NAME.search(name) and not _NO_SECRET.fullmatch(value))


def grace_period_outlasts_sleep(given: Manifests, _known: frozenset[str]) -> Iterator[RuleFinding]:
    for workload, container in _containers(given):
        sleep = part(container.spec, "lifecycle", "preStop", "sleep").get("seconds", 0)
        grace = workload.pod.get("terminationGracePeriodSeconds", 30)
        if sleep and sleep >= grace:
            field = f"{workload.field}.terminationGracePeriodSeconds"
            said = f"Ends before the sleep of {sleep} s does: the process is killed without a warning."
            yield RuleFinding("grace-period", workload.name, field, said)


def _question(probe: Manifest) -> dict[str, Any]:
    return {handler: probe[handler] for handler in _HANDLERS if handler in probe}


def _containers(given: Manifests) -> Iterator[tuple[Workload, Container]]:
    for workload in given.workloads:
        for container in workload.containers():
            yield workload, container


RULES: tuple[Rule, ...] = (
    image_is_pinned,
    resources_are_set,
    probes_are_good,
    security_is_restricted,
    token_is_not_mounted,
    host_is_left_alone,
    secrets_are_not_in_sight,
    grace_period_outlasts_sleep,
)

"""Values that every chart has."""

from __future__ import annotations

from todoctl.blueprint.model import Amounts, Probe, Resources
from todoctl.helm_chart_engineer import schemas
from todoctl.helm_chart_engineer.chart_values import Group, Value


def name_override(name: str) -> Value:
    return Value("fullnameOverride", "", schemas.optional(schemas.NAME), f"Name of the objects, instead of {name}.")


def image(repository: str, tag: str) -> tuple[Value | Group, ...]:
    return (
        Group(
            "image",
            "The image. Always named by a tag of its own or by digest: what changes under a name stays stale on nodes.",
            (
                Value("repository", repository, schemas.REPOSITORY, "Where the image lies, without its tag."),
                Value("tag", tag, schemas.TAG, "Its tag; empty means the chart's appVersion."),
                Value("digest", "", schemas.DIGEST, "sha256:...; wins over the tag."),
                Value(
                    "pullPolicy",
                    "IfNotPresent",
                    schemas.PULL_POLICY,
                    "Always would make images that were loaded onto the node unusable.",
                ),
            ),
        ),
        Value("imagePullSecrets", [], schemas.PULL_SECRETS, "Secrets for a private registry: [{name: ...}]."),
    )


def enabled(description: str, *, by_default: bool = True) -> Value:
    return Value("enabled", by_default, schemas.BOOLEAN, description)


def resources(amounts: Resources) -> Group:
    return Group(
        "resources",
        "What the container is promised, and what it may take at most. null takes a line away.",
        (
            Group("requests", "Promised.", _amounts(amounts.requests)),
            Group("limits", "At most.", _amounts(amounts.limits)),
        ),
    )


def scheduling(application: str) -> tuple[Value, ...]:
    return (
        Value("nodeSelector", {}, schemas.LABELS, "Labels that the node must have."),
        Value("tolerations", [], schemas.TOLERATIONS, "Taints that the pods put up with."),
        Value("affinity", {}, schemas.AFFINITY, "Kubernetes affinity, as it stands."),
        Value("priorityClassName", "", schemas.optional(schemas.SECRET_NAME), "PriorityClass of the pods."),
        Value("podLabels", {}, schemas.foreign_labels(application), "More labels for the pods."),
        Value("podAnnotations", {}, schemas.STRING_MAP, "More annotations for the pods."),
    )


def probe(name: str, description: str, asked: Probe) -> Group:
    return Group(
        name,
        description,
        (Value("path", asked.path, schemas.HTTP_PATH, "HTTP path on the service's port."), *probe_times(asked)),
    )


def probe_times(asked: Probe) -> tuple[Value, ...]:
    return (
        Value("periodSeconds", asked.period_seconds, schemas.COUNT, "Seconds between two questions."),
        Value("timeoutSeconds", asked.timeout_seconds, schemas.COUNT, "Seconds until no answer is a failure."),
        Value("failureThreshold", asked.failure_threshold, schemas.COUNT, "Failures in a row that count."),
    )


def dns() -> Group:
    return Group(
        "dns",
        "Where the cluster's DNS runs.",
        (
            Value("namespace", "kube-system", schemas.NAME, "Its namespace."),
            Value("podLabels", {"k8s-app": "kube-dns"}, schemas.LABELS, "Labels of its pods."),
        ),
    )


def _amounts(amounts: Amounts) -> tuple[Value, ...]:
    return (
        Value("cpu", amounts.cpu, schemas.CPU, "CPUs; 250m is a quarter.", may_be_removed=True),
        Value("memory", amounts.memory, schemas.BYTES, "Bytes of memory.", may_be_removed=True),
        Value("ephemeral-storage", amounts.ephemeral_storage, schemas.BYTES, "Bytes of disk.", may_be_removed=True),
    )

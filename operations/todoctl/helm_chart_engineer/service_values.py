"""The values of the charts of the two services, as one environment wants them."""

from __future__ import annotations

from todoctl.blueprint.model import Blueprint, Environment, Service
from todoctl.helm_chart_engineer import common_values as common
from todoctl.helm_chart_engineer import schemas
from todoctl.helm_chart_engineer.chart_values import Group, Value
from todoctl.helm_chart_engineer.config_values import config
from todoctl.helm_chart_engineer.network_values import network_policy, routes

_REPLICAS_AT_LOAD = 2
_CPU_PERCENT = 70
_LEAST_PROGRESS_SECONDS = 120


def service_values(blueprint: Blueprint, name: str, environment: Environment) -> tuple[Value | Group, ...]:
    """The tree of one service; its shape is the same in every environment."""
    service = blueprint.services.by_name()[name]
    scale = environment.services.by_name()[name]
    return (
        common.name_override(service.image.name),
        *common.image(service.image.name, ""),
        *_scale(name, environment),
        config(blueprint, service, environment),
        Value("existingSecret", blueprint.secret, schemas.SECRET_NAME, "The Secret with the keys; never made here."),
        Value(
            "secretChecksum",
            "",
            schemas.matching("[A-Za-z0-9]{0,63}"),
            "Any word that changes with the Secret: pods are then replaced. No secret itself.",
        ),
        Value(
            "extraEnv",
            [],
            schemas.variables(tuple(one.name for one in service.secrets)),
            "More environment variables, as in a container's env.",
        ),
        Value("extraEnvFrom", [], schemas.ENV_FROM, "More ConfigMaps or Secrets, as in a container's envFrom."),
        common.resources(scale.resources or service.resources),
        Value("tmpSizeLimit", "64Mi", schemas.BYTES, "Room in /tmp, the only folder that can be written."),
        Group(
            "probes",
            "When a pod is started, alive and ready.",
            (
                common.probe("startup", "Until it has answered once, the other two wait.", service.probes.startup),
                common.probe("liveness", "The process answers; a failure restarts it.", service.probes.liveness),
                common.probe("readiness", "It can serve; a failure keeps requests away.", service.probes.readiness),
            ),
        ),
        Group(
            "shutdown",
            "How a pod ends.",
            (
                Value(
                    "preStopSeconds",
                    service.shutdown.pre_stop_seconds,
                    schemas.ZERO_OR_MORE,
                    "Sleep before SIGTERM, in which load balancers forget the pod.",
                ),
                Value(
                    "gracePeriodSeconds",
                    service.shutdown.grace_period_seconds,
                    schemas.COUNT,
                    "Seconds from the start of that sleep to SIGKILL.",
                ),
            ),
        ),
        *_rollout(service),
        *common.scheduling(blueprint.name),
        _migration(service),
        network_policy(blueprint, name, environment),
        *routes(name, environment),
        *(_monitoring(environment) if service.metrics_port else ()),
    )


def _scale(name: str, environment: Environment) -> tuple[Value | Group, ...]:
    scale = environment.services.by_name()[name]
    automatic = scale.autoscaling
    replicas = scale.replicas or (automatic.min_replicas if automatic else 1)
    return (
        Value("replicaCount", replicas, schemas.ZERO_OR_MORE, "Pods, unless autoscaling decides."),
        Group(
            "autoscaling",
            "A HorizontalPodAutoscaler; there are then no replicas beside it.",
            (
                common.enabled("Whether the load decides how many pods run.", by_default=automatic is not None),
                Value(
                    "minReplicas", automatic.min_replicas if automatic else replicas, schemas.COUNT, "Pods at least."
                ),
                Value(
                    "maxReplicas",
                    automatic.max_replicas if automatic else replicas + _REPLICAS_AT_LOAD,
                    schemas.COUNT,
                    "Pods at most.",
                ),
                Value(
                    "cpuPercent",
                    automatic.cpu_percent if automatic else _CPU_PERCENT,
                    schemas.COUNT,
                    "Wanted CPU use, in percent of the request.",
                ),
            ),
        ),
        Group(
            "podDisruptionBudget",
            "Drains take one pod at a time. None is made where a single pod runs: it would block drains or be idle.",
            (common.enabled("Whether there is one."),),
        ),
    )


def _rollout(service: Service) -> tuple[Value | Group, ...]:
    startup = service.probes.startup
    progress = max(_LEAST_PROGRESS_SECONDS, startup.period_seconds * startup.failure_threshold + 60)
    return (
        Value("revisionHistoryLimit", 5, schemas.ZERO_OR_MORE, "Old ReplicaSets that are kept to go back to."),
        Value(
            "progressDeadlineSeconds",
            progress,
            schemas.COUNT,
            "Seconds without progress after which a rollout has failed; more than a start may take.",
        ),
        Group(
            "topologySpread",
            "Pods are spread over nodes and zones.",
            (
                common.enabled("Whether they are."),
                Value(
                    "whenUnsatisfiable",
                    "ScheduleAnyway",
                    {"type": "string", "enum": ["ScheduleAnyway", "DoNotSchedule"]},
                    "DoNotSchedule leaves pods pending rather than unevenly spread.",
                ),
            ),
        ),
    )


def _migration(service: Service) -> Group:
    return Group(
        "migration",
        f"The Job that brings the database's schema up to date, before the pods change: {' '.join(service.migration)}.",
        (
            common.enabled("Whether it runs."),
            Value("backoffLimit", 3, schemas.ZERO_OR_MORE, "Attempts after a failed one."),
            Value(
                "activeDeadlineSeconds",
                180,
                schemas.COUNT,
                "Seconds for all attempts; below the deployer's own patience with hooks.",
            ),
            Value("ttlSecondsAfterFinished", 3600, schemas.ZERO_OR_MORE, "How long a failed Job stays to be read."),
        ),
    )


def _monitoring(environment: Environment) -> tuple[Group, ...]:
    on = environment.monitoring
    labels = Value("labels", {}, schemas.LABELS, "Labels by which your Prometheus selects it.")
    return (
        Group(
            "serviceMonitor",
            "Tells the Prometheus Operator where the metrics are.",
            (
                common.enabled("Whether there is one.", by_default=on),
                Value("interval", "30s", schemas.DURATION, "Time between two scrapes."),
                labels,
            ),
        ),
        Group(
            "prometheusRule",
            "Alerts for the Prometheus Operator.",
            (common.enabled("Whether there are any.", by_default=on), labels),
        ),
        Group(
            "dashboard",
            "A Grafana dashboard, in a ConfigMap that Grafana's sidecar finds.",
            (
                common.enabled("Whether there is one.", by_default=on),
                Value("labels", {"grafana_dashboard": "1"}, schemas.LABELS, "Labels by which the sidecar finds it."),
            ),
        ),
    )

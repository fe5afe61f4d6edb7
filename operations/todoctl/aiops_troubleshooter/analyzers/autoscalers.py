"""Autoscalers that get no metrics, so that the number of pods stays as it is."""

from __future__ import annotations

import json
from collections.abc import Iterator

from todoctl.aiops_troubleshooter.analyzers.base import LIKELY, Analyzer, GuideEntry, listed, status_evidence
from todoctl.aiops_troubleshooter.objects import (
    condition_of,
    containers_of,
    moment,
    name_of,
    part,
    parts,
    ref_of,
    text,
    value_at,
)
from todoctl.aiops_troubleshooter.report import Effect, Finding, Fix
from todoctl.aiops_troubleshooter.snapshot import Snapshot
from todoctl.programs.command import JsonObject

_METRICS_START_SECONDS = 180.0
# What the metrics server measures by itself; all other types take an adapter.
_MEASURED = frozenset({"Resource", "ContainerResource"})
# As our own charts have it (autoscaling.cpuPercent).
_CPU_PERCENT = 70


def _check(snapshot: Snapshot) -> Iterator[Finding]:
    for scaler in snapshot.all("HorizontalPodAutoscaler"):
        active = condition_of(scaler, "ScalingActive")
        reason = text(active, "reason")
        if active.get("status") != "False" or not reason.startswith("FailedGet"):
            continue
        if not snapshot.lasts(moment(active, "lastTransitionTime"), _METRICS_START_SECONDS):
            continue  # metrics come a minute or two after the first pods
        yield Finding(
            "autoscaler-without-metrics",
            ref_of(scaler),
            "spec.metrics",
            f"The autoscaler {name_of(scaler)} gets no metrics, so the number of replicas stays as it is.",
            (status_evidence(scaler, f"{reason}: {text(active, 'message')}"),),
            _fix(snapshot, scaler),
            LIKELY,
            (Effect(snapshot.ref("Deployment", text(scaler, "spec", "scaleTargetRef", "name")), "is not scaled"),),
            stops_nothing=True,
        )


def _fix(snapshot: Snapshot, scaler: JsonObject) -> Fix:
    metrics = parts(scaler, "spec", "metrics")
    foreign = [one for one in metrics if text(one, "type") not in _MEASURED]
    if foreign and _asks_for_cpu(snapshot, scaler):
        cpu = {
            "type": "Resource",
            "resource": {"name": "cpu", "target": {"type": "Utilization", "averageUtilization": _CPU_PERCENT}},
        }
        measured = [one for one in metrics if one not in foreign] or [cpu]
        patch = json.dumps({"spec": {"metrics": measured}})
        return Fix(
            f"Nobody in the cluster serves {listed(map(_metric_name, foreign))}: have it follow the CPU, which the "
            "metrics server measures, or install an adapter that serves that metric.",
            (snapshot.kubectl(f"patch horizontalpodautoscaler {name_of(scaler)} --type=merge --patch='{patch}'"),),
        )
    enable = (
        f"minikube --profile {snapshot.context} addons enable metrics-server"
        if snapshot.is_minikube
        else snapshot.kubectl("get apiservice v1beta1.metrics.k8s.io", namespaced=False)
    )
    return Fix("Install or repair the metrics server.", (enable,))


def _asks_for_cpu(snapshot: Snapshot, scaler: JsonObject) -> bool:
    """Every container of what is scaled says how much CPU it wants: without that, its use is a share of nothing."""
    target = part(scaler, "spec", "scaleTargetRef")
    scaled = snapshot.find(text(target, "kind"), text(target, "name"))
    containers = [] if scaled is None else containers_of(scaled, with_init=False)
    return bool(containers) and all(value_at(one, "resources", "requests", "cpu") for one in containers)


def _metric_name(metric: JsonObject) -> str:
    """The metric's name; its type where the name is not to be read."""
    kind = text(metric, "type")
    return text(metric, kind.lower(), "metric", "name") or kind


ANALYZER = Analyzer(
    title="Autoscaling",
    entries=(
        GuideEntry(
            "autoscaler-without-metrics",
            "An autoscaler has no metrics",
            "`kubectl get hpa` shows <unknown>.",
            "kubectl describe hpa NAME",
            "There is no metrics server, it does not answer, or nobody serves the metric that is named.",
            "On Minikube: `minikube addons enable metrics-server`. For a metric of your own: an adapter that serves "
            "it, or the CPU instead.",
        ),
    ),
    check=_check,
)

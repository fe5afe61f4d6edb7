"""`todoctl scale backend=3`: more or fewer replicas, until the next deploy; and new pods in place of the old."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from todoctl.blueprint.model import Blueprint
from todoctl.errors import ExitCode, OpsError
from todoctl.minikube_deployer.rollout import wait_for_workloads
from todoctl.minikube_deployer.target import Target
from todoctl.progress import Progress

MOST_REPLICAS = 50
_TIMEOUT_SECONDS = 180.0


def parse_scales(words: Sequence[str], services: Sequence[str]) -> dict[str, int]:
    """The replicas by service, of words such as "backend=3". Raises OpsError that shows the form."""
    scales: dict[str, int] = {}
    for word in words:
        service, equals, number = word.partition("=")
        if not equals or service not in services or not number.isdigit() or int(number) > MOST_REPLICAS:
            raise OpsError(
                f"{word} is not of the form SERVICE=REPLICAS.",
                fix=f"Services are {' and '.join(services)}, replicas 0 to {MOST_REPLICAS}; such as: "
                f"./todoctl scale {services[0]}=3",
                exit_code=ExitCode.USAGE,
            )
        scales[service] = int(number)
    return scales


def scale(blueprint: Blueprint, target: Target, scales: Mapping[str, int], progress: Progress) -> None:
    """Changes the number of replicas and waits until they are ready."""
    kubectl = target.kubectl()
    services = blueprint.services.by_name()
    for name, replicas in scales.items():
        workload = services[name].image.name
        if kubectl.find("horizontalpodautoscaler", workload) is not None:
            raise OpsError(
                f"The {name} is scaled by its load (HorizontalPodAutoscaler {workload}); it would undo this.",
                fix="Change its bounds in blueprint.yaml, under environments, then run: ./todoctl deploy",
                exit_code=ExitCode.USAGE,
            )
        kubectl.run("scale", "deployment", workload, f"--replicas={replicas}", doing=f"scale {workload}")
    names = [services[name].image.name for name in scales]
    with progress.step("replicas") as step:
        workloads = wait_for_workloads(kubectl, names, timeout_seconds=_TIMEOUT_SECONDS, step=step)
        step.outcome = ", ".join(map(str, workloads))


def restart(blueprint: Blueprint, target: Target, service: str, progress: Progress) -> None:
    """Replaces a service's pods one after another, and waits until the new ones are ready."""
    kubectl = target.kubectl()
    workload = blueprint.services.by_name()[service].image.name
    kubectl.run("rollout", "restart", "deployment", workload, doing=f"restart {workload}")
    with progress.step(f"new pods of the {service}") as step:
        workloads = wait_for_workloads(kubectl, [workload], timeout_seconds=_TIMEOUT_SECONDS, step=step)
        step.outcome = ", ".join(map(str, workloads))

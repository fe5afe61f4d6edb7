"""How much CPU and memory each environment asks for."""

from __future__ import annotations

from dataclasses import dataclass

from todoctl.blueprint.model import Blueprint, Environment, Resources, ServiceScale, byte_count, cpu_cores

_MIB = 1024**2


@dataclass(frozen=True)
class Share:
    """What one workload asks for in one environment."""

    workload: str
    fewest: int
    most: int
    scale: str
    resources: Resources
    is_rolled: bool
    """Whether an upgrade starts one pod more before it ends an old one."""


@dataclass(frozen=True)
class Sum:
    """CPUs and MiB of memory, promised to all pods together."""

    cpus: float
    memory_mib: int

    def __str__(self) -> str:
        return f"{self.cpus:g} CPU, {self.memory_mib} MiB"


def shares(blueprint: Blueprint, environment: Environment) -> list[Share]:
    """The workloads of an environment, the database first where there is one."""
    found: list[Share] = []
    if environment.database == "in-cluster":
        found.append(Share(blueprint.database.name, 1, 1, "1", blueprint.database.resources, is_rolled=False))
    for name, service in blueprint.services.by_name().items():
        wanted = environment.services.by_name()[name]
        fewest, most, scale = _bounds(wanted)
        found.append(
            Share(service.image.name, fewest, most, scale, wanted.resources or service.resources, is_rolled=True)
        )
    return found


def requested(asked: list[Share], *, at_most: bool = False, during_upgrade: bool = False) -> Sum:
    """The sum of the requests, for the fewest or the most pods."""
    cpus, memory = 0.0, 0
    for share in asked:
        pods = (share.most if at_most else share.fewest) + (1 if during_upgrade and share.is_rolled else 0)
        cpus += pods * cpu_cores(share.resources.requests.cpu)
        memory += pods * byte_count(share.resources.requests.memory)
    return Sum(round(cpus, 3), -(-memory // _MIB))


def _bounds(wanted: ServiceScale) -> tuple[int, int, str]:
    if wanted.autoscaling is not None:
        scaled = wanted.autoscaling
        words = f"{scaled.min_replicas} to {scaled.max_replicas}, at {scaled.cpu_percent} % CPU"
        return scaled.min_replicas, scaled.max_replicas, words
    assert wanted.replicas is not None  # noqa: S101 - the model has one of the two
    return wanted.replicas, wanted.replicas, str(wanted.replicas)

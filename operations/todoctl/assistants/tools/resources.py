"""What the workloads ask for of CPU and memory, what they use, and what that says about their requests and limits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pydantic import BaseModel

from todoctl.aiops_troubleshooter.objects import mapping, name_of, parts, whole
from todoctl.assistants.tool import NoArguments, ToolResult, make_tool
from todoctl.assistants.workspace import Workspace
from todoctl.blueprint.model import byte_count, cpu_cores
from todoctl.infra_spec_writer.live_state import read_usage
from todoctl.minikube_deployer.labels import PART_OF
from todoctl.programs.command import JsonObject

# A container that comes near its memory limit is killed at the next peak; one below a quarter of what it asks for
# keeps others from a node that has room.
_NEAR_LIMIT = 0.8
_FAR_BELOW = 0.25


class WorkloadUse(BaseModel):
    """One workload; quantities as Kubernetes writes them, empty where they are not set or not known."""

    workload: str
    replicas: int
    requests: dict[str, str]
    limits: dict[str, str]
    used_by_pods: dict[str, str]
    """Pod -> CPU and memory in use."""


class ResourceUse(ToolResult):
    """All workloads, and what to change."""

    workloads: list[WorkloadUse]
    has_metrics: bool
    advice: list[str]
    note: str

    def as_text(self) -> str:
        lines: list[str] = []
        for one in self.workloads:
            asked, most = _shown(one.requests), _shown(one.limits)
            lines.append(f"{one.workload} ({one.replicas} replicas): asks for {asked}, at most {most}")
            lines += [f"  {pod} uses {used}" for pod, used in one.used_by_pods.items()]
        if not self.has_metrics:
            lines.append(
                "How much is used is not known: the cluster has no metrics (minikube addons enable metrics-server)."
            )
        lines += self.advice or (["Requests and limits fit what is used."] if self.has_metrics else [])
        return "\n".join([*lines, *filter(None, [self.note])])


def read_resource_use(workspace: Workspace, _arguments: NoArguments) -> ResourceUse:
    kubectl = workspace.target.kubectl()
    selector = f"{PART_OF}={workspace.blueprint.name}"
    found = kubectl.get("deployments.apps,statefulsets.apps,pods", selector=selector)
    usage = read_usage(kubectl)
    pods = [one for one in found if one["kind"] == "Pod"]
    workloads = [_use(one, pods, usage) for one in found if one["kind"] != "Pod"]
    return ResourceUse(
        workloads=workloads,
        has_metrics=bool(usage),
        advice=[line for one in workloads for line in _advice(one)],
        note="" if workloads else workspace.note_if_not_ours(),
    )


def _use(workload: JsonObject, pods: Sequence[JsonObject], usage: Mapping[str, tuple[str, str]]) -> WorkloadUse:
    container = (parts(workload, "spec", "template", "spec", "containers") or [{}])[0]
    label = mapping(workload, "spec", "selector", "matchLabels").get("app.kubernetes.io/name")
    own = [name_of(pod) for pod in pods if mapping(pod, "metadata", "labels").get("app.kubernetes.io/name") == label]
    return WorkloadUse(
        workload=name_of(workload),
        replicas=whole(workload, "spec", "replicas", default=1),
        requests=mapping(container, "resources", "requests"),
        limits=mapping(container, "resources", "limits"),
        used_by_pods={pod: f"{usage[pod][0]} CPU, {usage[pod][1]} memory" for pod in sorted(own) if pod in usage},
    )


def _advice(use: WorkloadUse) -> Iterator[str]:
    missing = [name for name in ("cpu", "memory") if name not in use.requests]
    if missing:
        yield f"{use.workload}: no request for {' and '.join(missing)}; the scheduler plans it as if it needed none."
    if "memory" not in use.limits:
        yield f"{use.workload}: no limit of memory; a leak takes the node's."
    peaks = [words.split() for words in use.used_by_pods.values()]
    if not peaks:
        return
    cpu = max(cpu_cores(words[0]) for words in peaks)
    memory = max(byte_count(words[2]) for words in peaks)
    limit, asked = _bytes(use.limits.get("memory")), _bytes(use.requests.get("memory"))
    if limit is not None and memory > _NEAR_LIMIT * limit:
        yield f"{use.workload}: uses {memory // 2**20} MiB, near its limit of {use.limits['memory']}: raise the limit."
    if asked is not None and memory > asked:
        yield f"{use.workload}: uses more memory than it asks for ({use.requests['memory']}): raise the request."
    if "cpu" in use.requests and cpu < _FAR_BELOW * cpu_cores(use.requests["cpu"]):
        yield (
            f"{use.workload}: uses {cpu:g} CPU now and asks for {use.requests['cpu']}; if that holds under load too, "
            "the request can be lower."
        )


def _bytes(quantity: str | None) -> int | None:
    """None for a quantity in one of the forms that no chart of ours writes."""
    try:
        return None if quantity is None else byte_count(quantity)
    except ValueError:
        return None


def _shown(quantities: Mapping[str, str]) -> str:
    return ", ".join(f"{value} {name}" for name, value in sorted(quantities.items())) or "nothing"


RESOURCE_TOOLS = (make_tool("read_resource_use", NoArguments, ResourceUse, read_resource_use),)

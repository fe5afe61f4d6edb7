"""Faults of this machine, and of rights."""

from dataclasses import replace

from tests.aiops_troubleshooter.case import Case, Change
from tests.aiops_troubleshooter.world import World
from todoctl.aiops_troubleshooter.snapshot import Forward, LocalPort

REFUSED = "The connection to the server 192.168.49.2:8443 was refused"


def dead(**machine: object) -> Change:
    """No API server answers, and the machine looks like this."""

    def change(world: World) -> None:
        world.unreachable = REFUSED
        world.machine = replace(world.machine, **machine)  # pyright: ignore[reportArgumentType] - the tests name fields

    return change


def _other_cluster(world: World) -> None:
    dead(contexts=("lab",))(world)
    world.is_minikube = False


def _wrong_context(world: World) -> None:
    dead(contexts=("production",))(world)
    world.is_minikube = False


def _alive(**machine: object) -> Change:
    def change(world: World) -> None:
        world.machine = replace(world.machine, **machine)  # pyright: ignore[reportArgumentType] - as above

    return change


def taken(*, ready: bool, ours: bool = False, listener: str | None = "python3 (process 4711)") -> Change:
    return _alive(
        ports=(LocalPort("backend", 8000, listener, is_ours=ours),),
        forwards=(Forward("backend", 8000, is_ready=ready, detail="" if ready else "no forward is running"),),
    )


def _forbidden(world: World) -> None:
    world.unseen_kinds.update({"Pod", "Deployment"})
    world.could_not_see = ("pods: forbidden", "deployments: forbidden")


def _nodes_forbidden(world: World) -> None:
    world.unseen_kinds.add("Node")
    world.could_not_see = ("nodes: forbidden",)


def _late(world: World) -> None:
    world.could_not_see = ("pods: timed out", "deployments: timed out")


def _nothing_known(world: World) -> None:
    world.machine = replace(world.machine, docker=None, minikube_host=None, minikube_apiserver=None, contexts=None)
    world.machine = replace(world.machine, forwards=None, ports=(), missing_programs=(), free_disk_mib=None)


CLUSTER = ("Cluster", "minikube", "")
CASES = (
    Case(
        *("program-missing", ("Machine", "kubectl", "PATH"), dead(missing_programs=("kubectl",))),
        *(_alive(missing_programs=("docker",)), _nothing_known),
    ),
    Case(
        *("docker-down", ("Machine", "docker", ""), dead(docker="Cannot connect to the Docker daemon")),
        *(_alive(docker="Cannot connect to the Docker daemon"), _nothing_known),
    ),
    Case(
        *("minikube-stopped", ("Minikube", "minikube", "host"), dead(minikube_host="Stopped")),
        *(dead(minikube_host="Running"), _nothing_known),
    ),
    Case(
        *("minikube-missing", ("Minikube", "minikube", ""), dead(minikube_host="Nonexistent")),
        *(dead(minikube_host="Stopped"), _nothing_known),
    ),
    Case(
        *("api-server-down", CLUSTER, dead(minikube_apiserver="Stopped")),
        *(dead(minikube_apiserver="Running"), _nothing_known),
    ),
    Case("context-missing", ("Cluster", "lab", "contexts"), _wrong_context, _other_cluster, _nothing_known),
    Case(
        "cluster-unreachable", ("Cluster", "lab", ""), _other_cluster, _wrong_context, _nothing_known, still_found=True
    ),
    Case("rights-missing", ("Context", "minikube", "user"), _forbidden, _nodes_forbidden, _late),
    Case(
        *("local-port-taken", ("LocalPort", "8000", ""), taken(ready=False)),
        *(taken(ready=True), _nothing_known, "python3 (process 4711)"),
    ),
    Case(
        *("forward-not-ready", ("Forward", "backend", ""), taken(ready=False, listener=None)),
        *(taken(ready=True, ours=True), _nothing_known),
    ),
    Case(
        *("machine-disk-full", ("Machine", "disk", ""), _alive(free_disk_mib=100)),
        *(_alive(free_disk_mib=5000), _nothing_known),
    ),
)

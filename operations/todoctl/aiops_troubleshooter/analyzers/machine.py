"""This machine's side: programs, the engine, Minikube, local ports and forwards, rights."""

from __future__ import annotations

from collections.abc import Iterator

from todoctl.aiops_troubleshooter.analyzers.base import CERTAIN, LIKELY, POSSIBLE, SURE, Analyzer, GuideEntry
from todoctl.aiops_troubleshooter.objects import condition_of, is_ready, moment
from todoctl.aiops_troubleshooter.report import Effect, Evidence, Finding, Fix, Ref
from todoctl.aiops_troubleshooter.snapshot import Forward, Snapshot
from todoctl.programs.command import JsonObject

_LEAST_DISK_MIB = 1024
_FORWARD_SECONDS = 30.0
_REPLACING_SECONDS = 120.0
_ESSENTIAL = ("Pod", "Deployment")


def _machine(name: str) -> Ref:
    return Ref("Machine", "", name)


def _check(snapshot: Snapshot) -> Iterator[Finding]:
    if snapshot.unreachable is not None:
        yield from _unreachable(snapshot, snapshot.unreachable)
    elif not snapshot.sees(*_ESSENTIAL):
        yield from _no_rights(snapshot)
    yield from _forwards(snapshot)
    free = snapshot.machine.free_disk_mib
    if free is not None and free < _LEAST_DISK_MIB:
        yield Finding(
            "machine-disk-full",
            _machine("disk"),
            "",
            f"This machine has only {free} MiB of free disk.",
            (Evidence(_machine("disk"), "machine", f"{free} MiB free"),),
            Fix("Free some: unused images are often the largest part.", ("docker system df", "docker image prune")),
            LIKELY,
        )


def _unreachable(snapshot: Snapshot, said: str) -> Iterator[Finding]:
    machine, context = snapshot.machine, snapshot.context
    cluster = Ref("Cluster", "", context)
    seen = Evidence(cluster, "machine", said)
    effects = (Effect(cluster, "does not answer"),)
    for program in machine.missing_programs:
        if program in {"kubectl", *(("minikube",) if snapshot.is_minikube else ())}:
            yield Finding(
                *("program-missing", _machine(program), "PATH", f"{program} is not installed on this machine."),
                (Evidence(_machine(program), "machine", "not on the PATH"),),
                Fix(f"Install {program}, then run the command again.", _install(program)),
                CERTAIN,
                effects,
                is_about_program=True,
            )
            return
    if snapshot.is_minikube and machine.docker not in {None, "running"}:
        yield Finding(
            *("docker-down", _machine("docker"), "", "The Docker engine, in which Minikube runs, does not answer."),
            (Evidence(_machine("docker"), "machine", str(machine.docker)), seen),
            Fix("Start Docker, then Minikube.", ("sudo systemctl start docker", f"minikube start --profile {context}")),
            SURE,
            effects,
            is_about_program=True,
        )
        return
    if snapshot.is_minikube and machine.minikube_host is not None and machine.minikube_host != "Running":
        yield _stopped_minikube(snapshot, machine.minikube_host, seen, effects)
        return
    if machine.contexts is not None and context not in machine.contexts:
        yield Finding(
            *("context-missing", cluster, "contexts", f"The kubeconfig has no context {context}."),
            (Evidence(cluster, "machine", f"there are: {', '.join(machine.contexts) or 'none'}"),),
            Fix("Name one that there is, with --context.", ("kubectl config get-contexts",)),
            CERTAIN,
            effects,
        )
        return
    if snapshot.is_minikube and machine.minikube_apiserver not in {None, "", "Running"}:
        yield Finding(
            *("api-server-down", cluster, "", f"Minikube runs, but its API server is {machine.minikube_apiserver}."),
            (Evidence(cluster, "machine", f"minikube status: apiserver {machine.minikube_apiserver}"), seen),
            Fix("Start Minikube again; its data stays.", (f"minikube start --profile {context}",)),
            SURE,
            effects,
        )
        return
    yield Finding(
        *("cluster-unreachable", cluster, "", f"The cluster of context {context} does not answer."),
        (seen,),
        Fix("Start it, or repair the connection to it.", (f"kubectl --context {context} get nodes",)),
        LIKELY,
        effects,
    )


def _stopped_minikube(snapshot: Snapshot, host: str, seen: Evidence, effects: tuple[Effect, ...]) -> Finding:
    context = snapshot.context
    root = Ref("Minikube", "", context)
    shown = (Evidence(root, "machine", f"minikube status: host {host}"), seen)
    if host == "Nonexistent":
        cause, fix = (
            f"There is no Minikube cluster {context}.",
            Fix("Deploy: it makes one.", (snapshot.todoctl("deploy"),)),
        )
        return Finding("minikube-missing", root, "", cause, shown, fix, SURE, effects)
    word = {"Paused": "unpause"}.get(host, "start")
    fix = Fix("Start it; the application comes back by itself.", (f"minikube {word} --profile {context}",))
    cause = f"Minikube is {host.lower()}."
    return Finding("minikube-stopped", root, "host", cause, shown, fix, CERTAIN, effects)


def _no_rights(snapshot: Snapshot) -> Iterator[Finding]:
    denied = [one for one in snapshot.could_not_see if one.endswith("forbidden")]
    if not denied:
        return
    context = Ref("Context", "", snapshot.context)
    where = f"--namespace {snapshot.namespace}"
    grant = f"kubectl create rolebinding todo-view --clusterrole=view --user={snapshot.user or 'USER'} {where}"
    yield Finding(
        "rights-missing",
        context,
        "user",
        f"The user of context {snapshot.context} may not read the deployment in namespace {snapshot.namespace}.",
        tuple(Evidence(context, "machine", one) for one in denied),
        Fix(
            "Ask the cluster's administrator for the role view in that namespace, or name another context.",
            (
                grant,  # by the administrator, in a context of his own
                snapshot.kubectl("auth can-i --list"),
            ),
        ),
        SURE,
    )


def _forwards(snapshot: Snapshot) -> Iterator[Finding]:
    listeners = {(one.service, one.port): one for one in snapshot.machine.ports}
    for forward in snapshot.machine.forwards or ():
        if forward.is_ready:
            continue
        port = listeners.get((forward.service, forward.local_port))
        root = Ref("LocalPort", "", str(forward.local_port))
        effects = (Effect(Ref("Forward", "", forward.service), "does not answer"),)
        if port is not None and port.listener is not None and not port.is_ours:
            yield Finding(
                "local-port-taken",
                root,
                "",
                f"Port {forward.local_port} of this machine, where the {forward.service} shall answer, is taken by "
                f"{port.listener}.",
                (Evidence(root, "machine", f"listener: {port.listener}"),),
                Fix(
                    "End that program, or deploy again to use the next free port.",
                    (snapshot.todoctl("deploy"),),
                ),
                SURE,
                effects,
            )
        elif forward.age_seconds is not None and forward.age_seconds < _FORWARD_SECONDS:
            continue  # just asked for: it looks for its pods
        elif snapshot.unreachable is None and (ready := _ready_pods(snapshot, forward)):
            yield _forward_down(
                forward, effects, Fix("Start the forwards again.", (snapshot.todoctl("forward"),)), ready
            )


def _ready_pods(snapshot: Snapshot, forward: Forward) -> list[JsonObject]:
    """The pods that it should have found by now; none while pods are being replaced, and it looks for the new ones."""
    name = f"todo-{forward.service}"
    pods = [pod for pod in snapshot.pods if snapshot.workload_of(pod).name == name]
    if any(snapshot.is_within(moment(pod, "metadata", "creationTimestamp"), _REPLACING_SECONDS) for pod in pods):
        return []
    since = [(pod, moment(condition_of(pod, "Ready"), "lastTransitionTime")) for pod in pods if is_ready(pod)]
    return [pod for pod, at in since if snapshot.lasts(at, _FORWARD_SECONDS)]


def _forward_down(forward: Forward, effects: tuple[Effect, ...], fix: Fix, ready: list[JsonObject]) -> Finding:
    return Finding(
        "forward-not-ready",
        Ref("Forward", "", forward.service),
        "",
        f"Nothing comes through from port {forward.local_port} of this machine to the {forward.service}.",
        (Evidence(Ref("Forward", "", forward.service), "machine", f"{forward.detail}; {len(ready)} ready pods"),),
        fix,
        POSSIBLE,
        effects,
        is_symptom=True,
    )


def _install(program: str) -> tuple[str, ...]:
    return {"kubectl": ("kubernetes.io/docs/tasks/tools",), "minikube": ("minikube.sigs.k8s.io/docs/start",)}.get(
        program, ()
    )


ANALYZER = Analyzer(
    title="This machine",
    entries=(
        GuideEntry(
            "program-missing",
            "A program is missing",
            "`kubectl is not installed.`",
            "command -v kubectl minikube",
            "It is not on the PATH.",
            "Install it.",
        ),
        GuideEntry(
            "docker-down",
            "The Docker engine is down",
            "Nothing answers; `docker info` fails.",
            "docker info",
            "Minikube runs inside the engine, and that does not run.",
            "Start Docker, then `minikube start`.",
        ),
        GuideEntry(
            "minikube-stopped",
            "Minikube is stopped",
            "The connection to the cluster is refused.",
            "minikube status",
            "It was stopped, or the machine was started anew.",
            "`minikube start`; the data is kept.",
        ),
        GuideEntry(
            "minikube-missing",
            "There is no Minikube cluster",
            "`minikube status` says that the profile does not exist.",
            "minikube profile list",
            "It was never made, or was deleted.",
            "`./todoctl deploy` makes one.",
        ),
        GuideEntry(
            "api-server-down",
            "Minikube's API server is down",
            "`minikube status` shows apiserver: Stopped.",
            "minikube status",
            "The control plane did not come up or has crashed.",
            "`minikube start` again.",
        ),
        GuideEntry(
            "context-missing",
            "The context does not exist",
            "`context ... does not exist`.",
            "kubectl config get-contexts",
            "The kubeconfig has no context of that name.",
            "Name one that there is: `--context NAME`.",
        ),
        GuideEntry(
            "cluster-unreachable",
            "The cluster does not answer",
            "Every command ends with a time-out or a refused connection.",
            "kubectl --context NAME get nodes",
            "The cluster is down, or the way to it.",
            "Start it, or repair the connection.",
        ),
        GuideEntry(
            "rights-missing",
            "The user lacks rights",
            "`Error from server (Forbidden)`.",
            "kubectl auth can-i --list",
            "The context's user may not read the namespace.",
            "Ask for the role view (to look) or edit (to deploy) in the namespace.",
        ),
        GuideEntry(
            "local-port-taken",
            "A local port is taken",
            "The page or the API on localhost is somebody else's, or does not come up.",
            "./todoctl status; ss --listening --tcp --processes",
            "Another program listens on the port.",
            "End it, or `./todoctl deploy`, which takes the next free port.",
        ),
        GuideEntry(
            "forward-not-ready",
            "A forward does not answer",
            "localhost does not answer although the pods are ready.",
            "./todoctl status",
            "The forwards were ended, or there is no pod to lead to.",
            "`./todoctl forward`",
        ),
        GuideEntry(
            "machine-disk-full",
            "This machine's disk is full",
            "Builds and the cluster fail in strange ways.",
            "df -h; docker system df",
            "Images and volumes fill the disk.",
            "`docker image prune`",
        ),
    ),
    check=_check,
)

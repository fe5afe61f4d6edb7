"""Is the deployment watched, does it mend itself, does it grow, and does it keep its secrets."""

from __future__ import annotations

from todoctl.deployment_tester.check import Checks
from todoctl.deployment_tester.cluster import (
    Pod,
    all_pods,
    read_deployment,
    read_pods,
    ready_pods,
    wait_for,
)
from todoctl.deployment_tester.criteria import OBSERVABLE, RESILIENCE, SECURE
from todoctl.deployment_tester.deployment import Deployment
from todoctl.deployment_tester.documents import condition_of, object_at, objects_at, texts_at
from todoctl.deployment_tester.inside import DESCRIBE_PROCESS, end_container, run_inside
from todoctl.deployment_tester.load import LocalLoad
from todoctl.deployment_tester.outcome import CheckFailedError, Evidence
from todoctl.deployment_tester.secrecy import find_leaks, read_secret_values
from todoctl.deployment_tester.trial import Trial
from todoctl.programs.command import JsonObject
from todoctl.records import Record

CHECKS = Checks(RESILIENCE)
_BOTH = ("backend", "frontend")
_ALL = (*_BOTH, "database")
_PROBES = "Liveness/readiness probes configured and passing"
_LOGS = "Pod logs accessible via kubectl logs"
_RESTART = "Auto-restart configured for failed pods"
_SCALE = "Horizontal scaling possible via kubectl scale"
_GENERATE = "Take the charts as they are generated: ./todoctl generate, then ./todoctl deploy"
_DIAGNOSE = "Find out why: ./todoctl diagnose"
_LOG_LINES = 2000
_RESTART_SECONDS = 90.0
_ROLLOUT_SECONDS = 120.0
_LONGEST_GAP_SECONDS = 5.0


@CHECKS.check("probes", _PROBES, "the probes are configured", needs=("kubectl",), about=_BOTH)
def probes_are_configured(trial: Trial) -> Evidence:
    seen: list[str] = []
    for service, described in trial.deployment.blueprint.services.by_name().items():
        container = read_deployment(trial.deployment, service)["spec"]["template"]["spec"]["containers"][0]
        ports = {str(port.get("name")): int(port["containerPort"]) for port in objects_at(container, "ports")}
        for kind in ("startup", "liveness", "readiness"):
            wanted = getattr(described.probes, kind)
            found = object_at(container, f"{kind}Probe", "httpGet")
            port = ports.get(str(found.get("port")), found.get("port"))
            if (found.get("path"), port) != (wanted.path, described.port):
                asked = f"{found['path']} on port {port}" if found else "nothing"
                raise CheckFailedError(
                    f"The {kind} probe of {described.image.name} asks {asked} instead of {wanted.path} on port "
                    f"{described.port}.",
                    fix=_GENERATE,
                )
        seen.append(
            f"{described.image.name}: liveness {described.probes.liveness.path}, "
            f"readiness {described.probes.readiness.path}"
        )
    return Evidence("; ".join(seen))


@CHECKS.check("probes-pass", _PROBES, "the probes pass", needs=("probes", "pods-ready"), about=_BOTH)
def probes_pass(trial: Trial) -> Evidence:
    count = 0
    for service in _BOTH:
        for pod in read_pods(trial.deployment, service):
            status = pod.container_status
            if not (pod.has_condition("Ready") and pod.has_condition("ContainersReady") and status.get("started")):
                raise CheckFailedError(f"The pod {pod.name} does not pass its probes ({pod.state}).", fix=_DIAGNOSE)
            count += 1
    return Evidence(f"{count} pods: started (startup), not restarted by liveness, Ready (readiness)")


@CHECKS.check("logs", _LOGS, "every pod's log can be read", needs=("kubectl",))
def logs_are_readable(trial: Trial) -> Evidence:
    seen: list[str] = []
    for pods in all_pods(trial.deployment).values():
        for pod in pods:
            lines = _read_log(trial.deployment, pod).splitlines()
            if not lines:
                raise CheckFailedError(
                    f"The log of the pod {pod.name} is empty.", fix="Read it by hand: ./todoctl logs"
                )
            seen.append(f"{pod.name} {len(lines)} lines")
    return Evidence(", ".join(seen))


@CHECKS.check("logs-discreet", SECURE, "no log holds a secret or what people wrote", needs=("logs",))
def logs_are_discreet(trial: Trial) -> Evidence:
    deployment = trial.deployment
    words = read_secret_values(deployment) | {"what the test users wrote": trial.people.words()}
    count = 0
    for pods in all_pods(deployment).values():
        for pod in pods:
            text = _read_log(deployment, pod)
            count += len(text.splitlines())
            if leaks := find_leaks(text, words):
                raise CheckFailedError(
                    f"The log of the pod {pod.name} holds {', '.join(leaks)}.",
                    fix="Set LOG_LEVEL to INFO (the blueprint's setting), deploy, and make the secret anew.",
                )
    return Evidence(f"{count} lines searched for every secret and for what the test users wrote: none")


@CHECKS.check("events", OBSERVABLE, "the namespace's events can be read", needs=("kubectl",))
def events_are_readable(trial: Trial) -> Evidence:
    events = trial.deployment.kubectl.get("events")
    warnings = sum(event.get("type") == "Warning" for event in events)
    return Evidence(f"{len(events)} events in the last hour, {warnings} of them warnings")


@CHECKS.check("secrets", SECURE, "secrets are in Secrets alone", needs=("kubectl",))
def secrets_are_apart(trial: Trial) -> Evidence:
    deployment = trial.deployment
    values = read_secret_values(deployment)
    maps = deployment.kubectl.get("configmaps")
    for found in maps:
        if leaks := find_leaks(str(found.get("data") or {}), values):
            raise CheckFailedError(
                f"The ConfigMap {found['metadata']['name']} holds {', '.join(leaks)}.",
                fix="Keep it in the Secret (kept_in: secret in the blueprint), deploy, and make the secret anew.",
            )
    for pods in all_pods(deployment).values():
        for pod in pods:
            if leaks := find_leaks(str(pod.spec), values):
                raise CheckFailedError(
                    f"The description of the pod {pod.name} holds {', '.join(leaks)} in the open.", fix=_GENERATE
                )
    count = sum(map(len, values.values()))
    return Evidence(
        f"{count} values of {', '.join(values)}: in none of {len(maps)} ConfigMaps, in no pod's description"
    )


@CHECKS.check("restart-policy", _RESTART, "failed pods are restarted", needs=("pods-ready",))
def pods_are_restarted(trial: Trial) -> Evidence:
    pods = [pod for found in all_pods(trial.deployment).values() for pod in found]
    for pod in pods:
        policy = pod.spec.get("restartPolicy", "Always")
        if policy != "Always":
            raise CheckFailedError(f"The pod {pod.name} has restartPolicy {policy}, not Always.", fix=_GENERATE)
    return Evidence(f"{len(pods)} pods: restartPolicy Always, each owned by a controller that replaces it")


@CHECKS.check("processes", SECURE, "the processes run without root", needs=("pods-ready",), about=_BOTH)
def processes_are_confined(trial: Trial) -> Evidence:
    deployment = trial.deployment
    seen: list[str] = []
    for service, described in deployment.blueprint.services.by_name().items():
        for pod in ready_pods(deployment, service):
            found = Record.parse(run_inside(deployment, pod, service, DESCRIBE_PROCESS))
            wrong = {
                f"it runs as user {found.whole('uid')}": found.whole("uid") != described.image.user,
                "its root file system can be written": found.text("root") != "Read-only file system",
                "it has capabilities": found.whole("capabilities") != 0,
                "it may gain privileges": not found.flag("no_new_privileges"),
            }
            if any(wrong.values()):
                told = ", ".join(name for name, holds in wrong.items() if holds)
                raise CheckFailedError(f"In the pod {pod.name}: {told}.", fix=_GENERATE)
        seen.append(f"{service} as user {described.image.user}")
    return Evidence(f"{', '.join(seen)}; writing to / refused, no capabilities, no new privileges")


@CHECKS.check("pod-security", SECURE, "no root, no rights, in the pods' description", needs=("kubectl",))
def pods_are_confined(trial: Trial) -> Evidence:
    pods = [pod for found in all_pods(trial.deployment).values() for pod in found]
    for pod in pods:
        for container in [*objects_at(pod.spec, "initContainers"), *objects_at(pod.spec, "containers")]:
            if wrong := _missing_confinement(object_at(pod.spec, "securityContext"), container):
                raise CheckFailedError(
                    f"The container {container['name']} of the pod {pod.name} lacks: {', '.join(wrong)}.", fix=_GENERATE
                )
    return Evidence(
        f"{len(pods)} pods: runAsNonRoot, read-only root, no privilege escalation, all capabilities dropped, "
        "seccomp RuntimeDefault"
    )


@CHECKS.check(
    "restart",
    _RESTART,
    "a container that ends is started again",
    needs=("restart-policy", "api"),
    about=_BOTH,
    disturbs=True,
)
def ended_containers_come_back(trial: Trial) -> Evidence:
    deployment = trial.deployment
    seen: list[str] = []
    for service in _BOTH:
        # Each restart of a container makes Kubernetes wait longer before the next one.
        pod = min(ready_pods(deployment, service), key=lambda pod: pod.restarts)
        path = deployment.blueprint.services.by_name()[service].probes.liveness.path
        with LocalLoad(deployment.url(service), path, {}, workers=1) as load:
            end_container(deployment, pod, service)
            seconds = wait_for(
                lambda service=service, pod=pod: _has_restarted(deployment, service, pod),
                seconds=_RESTART_SECONDS,
                otherwise=f"The container of {pod.name} ended and was not ready again",
            )
        if load.longest_gap_seconds > _LONGEST_GAP_SECONDS:
            raise CheckFailedError(
                f"While one pod of {deployment.workload(service)} was restarting, {deployment.url(service)} did not "
                f"answer for {load.longest_gap_seconds:.1f} seconds.",
                fix="There must be two ready pods, and the forward must find the other: ./todoctl status",
            )
        seen.append(
            f"{pod.name} ready again after {seconds:.0f} s, meanwhile {load.answered} answers, "
            f"longest gap {load.longest_gap_seconds:.1f} s"
        )
    return Evidence("; ".join(seen))


@CHECKS.check("scale", _SCALE, "one more replica, and back", needs=("replicas",), about=_BOTH, disturbs=True)
def deployments_scale(trial: Trial) -> Evidence:
    return Evidence("; ".join(_scale_one(trial.deployment, service) for service in _BOTH))


def _read_log(deployment: Deployment, pod: Pod) -> str:
    return deployment.kubectl.run(
        *("logs", pod.name, "--container", str(pod.container["name"]), f"--tail={_LOG_LINES}"),
        doing=f"read the log of the pod {pod.name}",
    )


def _has_restarted(deployment: Deployment, service: str, before: Pod) -> bool:
    pods = [pod for pod in read_pods(deployment, service) if pod.uid == before.uid]
    return any(pod.is_ready and pod.restarts > before.restarts for pod in pods)


def _scale_one(deployment: Deployment, service: str) -> str:
    name = deployment.workload(service)
    if (autoscaler := _find_autoscaler(deployment, name)) is not None:
        return _describe_autoscaler(name, autoscaler)
    before = int(read_deployment(deployment, service)["spec"].get("replicas", 1))
    try:
        up = _scale_to(deployment, service, before + 1)
    finally:
        down = _scale_to(deployment, service, before)
    return f"{name} {before} -> {before + 1} in {up:.0f} s, back in {down:.0f} s"


def _scale_to(deployment: Deployment, service: str, replicas: int) -> float:
    name = deployment.workload(service)
    deployment.kubectl.run(
        *("scale", f"deployment/{name}", f"--replicas={replicas}"), doing=f"scale {name} to {replicas}"
    )

    def is_there() -> bool:
        pods = read_pods(deployment, service)
        return len(pods) == replicas and all(pod.is_ready for pod in pods)

    return wait_for(
        is_there, seconds=_ROLLOUT_SECONDS, otherwise=f"{name} was scaled to {replicas} and did not get there"
    )


def _find_autoscaler(deployment: Deployment, name: str) -> JsonObject | None:
    found = deployment.kubectl.get("horizontalpodautoscalers.autoscaling")
    owners = (one for one in found if one["spec"]["scaleTargetRef"].get("name") == name)
    return next(owners, None)


def _describe_autoscaler(name: str, autoscaler: JsonObject) -> str:
    """A HorizontalPodAutoscaler would undo `kubectl scale` at once, so it is judged by what it says of itself."""
    able = condition_of(autoscaler, "ScalingActive")
    if able.get("status") != "True":
        raise CheckFailedError(
            f"The HorizontalPodAutoscaler of {name} cannot scale: {able.get('message', 'it has not said why')}",
            fix="Install a metrics server (Minikube: minikube addons enable metrics-server), and wait a minute.",
        )
    spec = autoscaler["spec"]
    return f"{name} is scaled by its HorizontalPodAutoscaler, {spec.get('minReplicas', 1)} to {spec['maxReplicas']}"


def _missing_confinement(of_pod: JsonObject, container: JsonObject) -> list[str]:
    own = object_at(container, "securityContext")

    def either(name: str) -> object:
        return own.get(name, of_pod.get(name))

    seccomp = object_at(own or of_pod, "seccompProfile") or object_at(of_pod, "seccompProfile")
    capabilities = object_at(own, "capabilities")
    rules: dict[str, bool] = {
        "runAsNonRoot": either("runAsNonRoot") is True,
        "a user other than 0": either("runAsUser") not in {None, 0},
        "readOnlyRootFilesystem": own.get("readOnlyRootFilesystem") is True,
        "allowPrivilegeEscalation false": own.get("allowPrivilegeEscalation") is False,
        "capabilities drop ALL": "ALL" in texts_at(capabilities, "drop") and not capabilities.get("add"),
        "seccomp RuntimeDefault": seccomp.get("type") == "RuntimeDefault",
    }
    return [name for name, holds in rules.items() if not holds]

"""Is there a cluster, does kubectl speak with it, and does its node have the images."""

from __future__ import annotations

from todoctl.deployment_tester.check import Checks
from todoctl.deployment_tester.cluster import all_pods
from todoctl.deployment_tester.criteria import SETUP
from todoctl.deployment_tester.deployment import Deployment
from todoctl.deployment_tester.documents import condition_of, object_at, objects_at, texts_at
from todoctl.deployment_tester.outcome import CheckFailedError, CheckSkippedError, Evidence
from todoctl.deployment_tester.trial import Trial
from todoctl.errors import OpsError
from todoctl.programs.command import JsonObject, parse_object
from todoctl.programs.docker import Docker
from todoctl.programs.kubectl import ForbiddenError
from todoctl.programs.minikube import Minikube, missing_images, short_name

CHECKS = Checks(SETUP)


@CHECKS.check("cluster", "Minikube cluster started successfully", "the cluster runs")
def cluster_runs(trial: Trial) -> Evidence:
    deployment = trial.deployment
    said: list[str] = []
    if deployment.target.kind == "minikube":
        profile = deployment.target.context
        status = Minikube(profile).status()
        if not status.is_running:
            raise CheckFailedError(
                f"Minikube's profile {profile}: host {status.host}, kubelet {status.kubelet or 'unknown'}, "
                f"API server {status.apiserver or 'unknown'}.",
                fix=f"Start it: minikube start --profile {profile}; then run: ./todoctl deploy",
            )
        said.append(f"minikube {profile}: host, kubelet and API server Running")
    answer = deployment.kubectl.run("get", "--raw", "/readyz", doing="ask the API server whether it is ready")
    if answer.strip() != "ok":
        raise CheckFailedError(
            f"The API server says of itself: {answer.strip()[:200]}",
            fix=f"Read what is not ready: kubectl --context {deployment.target.context} get --raw '/readyz?verbose'",
        )
    return Evidence("; ".join([*said, "API server ready"]))


@CHECKS.check("kubectl", "kubectl connected to cluster", "kubectl is connected", needs=("cluster",))
def kubectl_connects(trial: Trial) -> Evidence:
    kubectl = trial.deployment.kubectl
    text = kubectl.run("version", "--output", "json", doing="ask for the versions")
    versions = parse_object(text, said_by="kubectl")
    client, server = (str(versions[name]["gitVersion"]) for name in ("clientVersion", "serverVersion"))
    namespace = trial.deployment.target.namespace
    # Asked by way of its objects: reading namespaces is a right of its own.
    pods = len(kubectl.get("pods"))
    return Evidence(
        f"context {kubectl.context}, kubectl {client}, server {server}, {pods} pods in the namespace {namespace}"
    )


@CHECKS.check("nodes", "kubectl connected to cluster", "every node is Ready", needs=("kubectl",))
def nodes_are_ready(trial: Trial) -> Evidence:
    try:
        nodes = trial.deployment.kubectl.get("nodes")
    except ForbiddenError:
        raise CheckSkippedError("This context may not read nodes.") from None
    states = {str(node["metadata"]["name"]): _node_state(node) for node in nodes}
    wrong = {name: state for name, state in states.items() if state != "Ready"}
    if wrong or not states:
        told = ", ".join(f"{name}: {state}" for name, state in wrong.items()) or "there is none"
        raise CheckFailedError(
            f"Not every node is Ready ({told}).",
            fix=f"See why: kubectl --context {trial.deployment.target.context} describe nodes",
        )
    versions = sorted({str(node["status"]["nodeInfo"]["kubeletVersion"]) for node in nodes})
    return Evidence(f"{', '.join(states)} Ready, kubelet {', '.join(versions)}")


@CHECKS.check("images-built", "Docker images built and available", "the images are built")
def images_are_built(trial: Trial) -> Evidence:
    deployment = trial.deployment
    own = {name: deployment.image(name) for name in deployment.workloads()}
    docker = Docker()
    try:
        docker.engine()
    except OpsError as error:
        raise CheckSkippedError(f"No Docker engine here to look into ({error.problem})") from None
    missing = [reference for reference in own.values() if not docker.image_exists(reference)]
    if missing:
        raise CheckFailedError(
            f"The Docker engine does not have {', '.join(missing)}.", fix="Build and load them: ./todoctl deploy"
        )
    return Evidence(f"in the Docker engine: {', '.join(own.values())}")


@CHECKS.check("images-on-node", "Docker images built and available", "the images are on the node", needs=("kubectl",))
def images_are_on_the_node(trial: Trial) -> Evidence:
    deployment = trial.deployment
    services = [*deployment.workloads(), *(["database"] if deployment.has_database_pod else [])]
    wanted = [deployment.image(service) for service in services]
    if deployment.target.kind == "minikube":
        missing, where = missing_images(wanted, Minikube(deployment.target.context).images()), "on the node"
    else:
        present = _images_known_to(deployment)
        missing = [reference for reference in wanted if short_name(reference) not in present]
        where = "known to the nodes"
    if missing:
        raise CheckFailedError(
            f"The node does not have {', '.join(missing)}.",
            fix="Load what is missing: ./todoctl deploy",
        )
    return Evidence(f"{where}: {', '.join(wanted)}")


@CHECKS.check(
    "images-in-use",
    "Docker images built and available",
    "the pods run these images",
    needs=("images-on-node",),
    about=("backend", "frontend", "database"),
)
def pods_run_the_images(trial: Trial) -> Evidence:
    deployment = trial.deployment
    seen: list[str] = []
    for service, pods in all_pods(deployment).items():
        wanted = deployment.image(service)
        for pod in pods:
            found = str(pod.container["image"])
            if short_name(found) != short_name(wanted):
                raise CheckFailedError(
                    f"The pod {pod.name} runs {found} instead of {wanted}.",
                    fix="Bring the deployment up to date: ./todoctl deploy",
                )
            if not pod.container_status.get("imageID"):
                raise CheckFailedError(
                    f"The pod {pod.name} has not started its image {found} ({pod.state}).",
                    fix="Find out why: ./todoctl diagnose",
                )
        seen.append(f"{len(pods)} x {wanted}")
    return Evidence(", ".join(seen))


def _node_state(node: JsonObject) -> str:
    ready = condition_of(node, "Ready")
    if object_at(node, "spec").get("unschedulable"):
        return "cordoned"
    return "Ready" if ready.get("status") == "True" else str(ready.get("reason") or "not Ready")


def _images_known_to(deployment: Deployment) -> set[str]:
    """Names of images on any node. Nodes list only their fifty largest, so what pods started counts as well."""
    known: set[str] = set()
    try:
        nodes = deployment.kubectl.get("nodes")
    except ForbiddenError:
        nodes = []
    for node in nodes:
        images = objects_at(node, "status", "images")
        known |= {short_name(name) for image in images for name in texts_at(image, "names")}
    for pods in all_pods(deployment).values():
        known |= {short_name(str(pod.container["image"])) for pod in pods if pod.container_status.get("imageID")}
    return known

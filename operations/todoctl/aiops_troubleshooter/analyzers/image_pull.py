"""Images that the node cannot get."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from todoctl.aiops_troubleshooter.analyzers.base import (
    CERTAIN,
    LIKELY,
    SURE,
    Analyzer,
    GuideEntry,
    effects_on,
    listed,
    spec_evidence,
    status_evidence,
)
from todoctl.aiops_troubleshooter.objects import ContainerView, parts, pod_spec_of, text, texts, views_of
from todoctl.aiops_troubleshooter.report import Finding, Fix, Ref
from todoctl.aiops_troubleshooter.snapshot import Snapshot
from todoctl.programs.command import JsonObject
from todoctl.programs.minikube import short_name

_PULLING = ("ErrImagePull", "ImagePullBackOff", "RegistryUnavailable")
_NEVER = "ErrImageNeverPull"
_INVALID = "InvalidImageName"
_REFUSED = re.compile(
    r"unauthorized|denied|authentication required|no basic auth|40[13] (Unauthorized|Forbidden)", re.IGNORECASE
)
_UNREACHABLE = re.compile(
    r"no such host|i/o timeout|connection refused|dial tcp|TLS handshake|deadline exceeded|: EOF|network is unreachable"
    r"|server misbehaving|x509|toomanyrequests",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Stuck:
    """Pods of one workload whose container waits for its image."""

    snapshot: Snapshot
    workload: Ref
    pods: list[JsonObject]
    container: ContainerView

    @property
    def image(self) -> str:
        return text(self.container.spec, "image")

    @property
    def said(self) -> str:
        """What the kubelet said; while it backs off, its last complaint stands only in an event."""
        events = self.snapshot.events_of(
            Ref("Pod", self.workload.namespace, text(self.pods[0], "metadata", "name")), "Failed", within_seconds=3600.0
        )
        complaint = next((text(one, "message") for one in events if "pull image" in text(one, "message")), "")
        return f"{self.container.waiting_message} {complaint}"

    @property
    def is_local(self) -> bool:
        return _is_local(self.image)

    def is_local_elsewhere(self) -> bool:
        """The same container of another pod of the workload is ready, with an image that was built here."""
        return any(
            view.name == self.container.name and view.is_ready and _is_local(text(view.spec, "image"))
            for pod in self.snapshot.pods_of(self.workload)
            for view in views_of(pod)
        )

    def on_nodes(self) -> set[str]:
        """The images that nodes say they have."""
        return {
            short_name(name)
            for node in self.snapshot.all("Node")
            for image in parts(node, "status", "images")
            for name in texts(image, "names")
        }

    def finding(self, code: str, cause: str, fix: Fix, confidence: float, *, field: str = "image") -> Finding:
        reason = self.container.waiting_reason
        same = [name for name in self.on_nodes() if _repository(name) == _repository(self.image) and "@" not in name]
        beside = [spec_evidence(self.workload, f"the nodes have {listed(same)}")] if same else []
        return Finding(
            code=code,
            root=self.workload,
            field=f"{self.container.field}.{field}",
            cause=cause,
            evidence=(
                status_evidence(self.pods[0], f"{reason}: {self.said.strip()}"),
                spec_evidence(self.workload, f"{self.container.field}.image is {self.image}"),
                *beside,
            ),
            fix=fix,
            confidence=confidence,
            effects=effects_on(self.pods, reason),
        )


def _check(snapshot: Snapshot) -> Iterator[Finding]:
    for workload, pods in snapshot.pods_by_workload(snapshot.pods):
        waiting: dict[tuple[str, str], list[tuple[JsonObject, ContainerView]]] = {}
        for pod in pods:
            for view in views_of(pod):
                if view.waiting_reason in {*_PULLING, _NEVER, _INVALID}:
                    waiting.setdefault((view.name, text(view.spec, "image")), []).append((pod, view))
        for found in waiting.values():
            yield _explain(_Stuck(snapshot, workload, [pod for pod, _ in found], found[0][1]))


def _explain(stuck: _Stuck) -> Finding:
    image, reason = stuck.image, stuck.container.waiting_reason
    again = Fix(
        "Deploy again: it builds the image, brings it onto the node and sets its name.",
        (stuck.snapshot.todoctl("deploy"),),
        "services.<service>.image.name (or database.image), if the name there is wrong",
    )
    if reason == _INVALID:
        return stuck.finding("image-name-invalid", f"{image!r} is not the name of an image.", again, CERTAIN)
    if reason == _NEVER:
        cause = f"The image {image} is not on the node, and the pull policy Never forbids to fetch it."
        return stuck.finding("image-not-on-node", cause, again, CERTAIN)
    if text(stuck.container.spec, "imagePullPolicy") == "Always" and short_name(image) in stuck.on_nodes():
        cause = f"The image {image} is on the node, but the pull policy Always asks a registry that does not have it."
        fix = Fix("Deploy again: our charts use IfNotPresent.", (stuck.snapshot.todoctl("deploy"),))
        return stuck.finding("image-pulled-always", cause, fix, SURE, field="imagePullPolicy")
    if stuck.is_local:
        cause = (
            f"The image {image} is not on the node, and no registry gives it: the name or the tag is wrong, or it was "
            "not loaded."
        )
        return stuck.finding("image-not-found", cause, again, SURE)
    return _explain_registry(stuck)


def _explain_registry(stuck: _Stuck) -> Finding:
    image, said = stuck.image, stuck.said
    if _REFUSED.search(said):
        return _refusal(stuck)
    if _UNREACHABLE.search(said):
        fix = _ours_again(stuck) or Fix(
            "Give the node a way to the registry, or bring the image onto it yourself.",
            (f"docker pull {image}", *_load_commands(stuck)),
        )
        return stuck.finding(
            "image-registry-unreachable", f"The node cannot reach the registry of {image}.", fix, LIKELY
        )
    fix = Fix(
        "Name an image and a tag that exist; deploying again sets the blueprint's.",
        (stuck.snapshot.todoctl("deploy"),),
        "services.<service>.image or database.image: a tag that the registry has",
    )
    return stuck.finding("image-not-found", f"The registry has no image {image}.", fix, SURE)


def _ours_again(stuck: _Stuck) -> Fix | None:
    """The way back to an image that asks no registry; None when no pod of the workload runs one."""
    if not stuck.is_local_elsewhere():
        return None
    return Fix(
        f"Deploy again: it sets the image that other pods of {stuck.workload.name} run, which asks no registry. To "
        "keep this one, give the nodes a way to its registry, and a login for it in imagePullSecrets.",
        (stuck.snapshot.todoctl("deploy"),),
    )


def _refusal(stuck: _Stuck) -> Finding:
    snapshot, image = stuck.snapshot, stuck.image
    wanted = [text(one, "name") for one in parts(pod_spec_of(stuck.pods[0]), "imagePullSecrets")]
    missing = [name for name in wanted if snapshot.sees("Secret") and snapshot.find("Secret", name) is None]
    registry = image.partition("/")[0]
    if missing:
        why = f"the Secret {listed(missing)} with the login is missing"
    elif wanted:
        why = f"the login in the Secret {listed(wanted)} is not accepted"
    else:
        why = "the pod brings no login (imagePullSecrets)"
    cause = f"The registry refuses {image}: {why}."
    if (ours := _ours_again(stuck)) is not None:
        return stuck.finding("image-registry-refuses", cause, ours, LIKELY)
    name = (wanted or ["registry-login"])[0]
    fix = Fix(
        "Store a login that may pull the image, and name it in imagePullSecrets.",
        (
            snapshot.kubectl(
                f"create secret docker-registry {name} --docker-server={registry} --docker-username=USER "
                "--docker-password=PASSWORD"
            ),
            snapshot.kubectl(
                f'patch serviceaccount default --patch \'{{"imagePullSecrets": [{{"name": "{name}"}}]}}\''
            ),
        ),
    )
    return stuck.finding("image-registry-refuses", cause, fix, LIKELY)


def _load_commands(stuck: _Stuck) -> tuple[str, ...]:
    if stuck.snapshot.is_minikube:
        return (f"minikube --profile {stuck.snapshot.context} image load {stuck.image}",)
    return ()


def _is_local(image: str) -> bool:
    """The name has no registry: such images are built here and copied onto the node."""
    first, slash, _ = image.partition("/")
    return not slash or not ("." in first or ":" in first or first == "localhost")


def _repository(image: str) -> str:
    head, _, last = short_name(image).partition("@")[0].rpartition("/")
    return f"{head}/{last.partition(':')[0]}"


ANALYZER = Analyzer(
    title="Images",
    entries=(
        GuideEntry(
            "image-not-found",
            "An image is not to be had",
            "Pods stay in ImagePullBackOff or ErrImagePull.",
            "kubectl get pods; kubectl describe pod NAME (Events)",
            "The name or the tag is wrong, or the image was built here and never brought onto the node.",
            "`./todoctl deploy` builds it, brings it onto the node and sets its name.",
        ),
        GuideEntry(
            "image-not-on-node",
            "An image is not on the node and may not be fetched",
            "Pods stay in ErrImageNeverPull.",
            "kubectl describe pod NAME; minikube image ls",
            "The pull policy is Never and the node does not have the image.",
            "`./todoctl deploy` brings it there.",
        ),
        GuideEntry(
            "image-pulled-always",
            "A local image is asked of a registry",
            "Pods stay in ImagePullBackOff although `minikube image ls` shows the image.",
            "kubectl get deployment NAME --output jsonpath='{..imagePullPolicy}'",
            "The pull policy Always never uses the copy on the node.",
            "`./todoctl deploy` sets IfNotPresent again.",
        ),
        GuideEntry(
            "image-name-invalid",
            "An image's name has a wrong form",
            "Pods stay in InvalidImageName.",
            "kubectl describe pod NAME",
            "Upper-case letters, spaces or a missing part in the image's name.",
            "`./todoctl deploy` sets the blueprint's name again.",
        ),
        GuideEntry(
            "image-registry-refuses",
            "The registry refuses",
            "ImagePullBackOff, and the event says unauthorized or denied.",
            "kubectl describe pod NAME (Events)",
            "The login for the registry is missing or wrong.",
            "Store a login as a Secret of type docker-registry and name it in imagePullSecrets. An image set by "
            "hand: `./todoctl deploy` sets ours again.",
        ),
        GuideEntry(
            "image-registry-unreachable",
            "The registry does not answer",
            "ImagePullBackOff, and the event says no such host, timeout or connection refused.",
            "kubectl describe pod NAME (Events)",
            "The node has no way to the registry.",
            "Repair the connection, or bring the image onto the node: `minikube image load IMAGE`. An image set "
            "by hand: `./todoctl deploy` sets ours again.",
        ),
    ),
    check=_check,
)

"""Ingresses that nobody serves, or that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from todoctl.aiops_troubleshooter.analyzers.base import CERTAIN, SURE, Analyzer, GuideEntry, listed, spec_evidence
from todoctl.aiops_troubleshooter.objects import mapping, name_of, part, parts, ref_of, text, whole
from todoctl.aiops_troubleshooter.report import Effect, Evidence, Finding, Fix, Ref
from todoctl.aiops_troubleshooter.snapshot import Snapshot
from todoctl.programs.command import JsonObject

_DEFAULT = "ingressclass.kubernetes.io/is-default-class"
_OLD_CLASS = "kubernetes.io/ingress.class"


def _check(snapshot: Snapshot) -> Iterator[Finding]:
    for ingress in snapshot.all("Ingress"):
        if snapshot.sees("IngressClass"):
            yield from _class(snapshot, ingress)
        if snapshot.sees("Service"):
            yield from _backends(snapshot, ingress)


def _class(snapshot: Snapshot, ingress: JsonObject) -> Iterator[Finding]:
    classes = snapshot.all("IngressClass")
    wanted = text(ingress, "spec", "ingressClassName")
    if not wanted and (
        mapping(ingress, "metadata", "annotations").get(_OLD_CLASS)
        or any(mapping(one, "metadata", "annotations").get(_DEFAULT) == "true" for one in classes)
    ):
        return
    if wanted in [name_of(one) for one in classes]:
        return
    there = listed(map(name_of, classes)) or "none"
    what = f"names the class {wanted}, which the cluster does not have" if wanted else "names no class"
    install = (
        (f"minikube --profile {snapshot.context} addons enable ingress",)
        if snapshot.is_minikube and wanted == "nginx"
        else (snapshot.todoctl("deploy"),)
    )
    yield Finding(
        "ingress-class-missing",
        ref_of(ingress),
        "spec.ingressClassName",
        f"The Ingress {name_of(ingress)} {what}: no controller serves it.",
        (spec_evidence(ref_of(ingress), f"ingressClassName {wanted or '(none)'}; the cluster's classes: {there}"),),
        Fix(
            "Name a class that the cluster has, or install the controller of this one; deploying again sets the "
            "blueprint's values.",
            install,
        ),
        SURE,
        (Effect(ref_of(ingress), "is served by nobody"),),
        stops_nothing=True,
    )


def _backends(snapshot: Snapshot, ingress: JsonObject) -> Iterator[Finding]:
    for place, backend in _named_backends(ingress):
        name = text(backend, "service", "name")
        service = snapshot.find("Service", name) if name else None
        port = part(backend, "service", "port")
        if not name or (service is not None and _has_port(service, port)):
            continue
        field, wanted = (f"{place}.service.port", "port") if service is not None else (f"{place}.service.name", "name")
        said = text(port, "name") or str(whole(port, "number"))
        what = f"port {said} of the Service {name}" if wanted == "port" else f"the Service {name}"
        ref = ref_of(ingress)
        there = listed(name_of(one) for one in snapshot.all("Service"))
        yield Finding(
            "ingress-backend-missing",
            ref,
            field,
            f"The Ingress {name_of(ingress)} leads to {what}, which does not exist.",
            (Evidence(ref, "spec", f"{place}: {name}:{said}; the Services here: {there}"),),
            Fix("Deploy again: it restores where the Ingress leads.", (snapshot.todoctl("deploy"),)),
            CERTAIN,
            (Effect(Ref("Ingress", snapshot.namespace, name_of(ingress)), "answers with an error"),),
            stops_nothing=True,
        )


def _named_backends(ingress: JsonObject) -> Iterator[tuple[str, JsonObject]]:
    yield "spec.defaultBackend", part(ingress, "spec", "defaultBackend")
    for number, rule in enumerate(parts(ingress, "spec", "rules")):
        for index, path in enumerate(parts(rule, "http", "paths")):
            yield f"spec.rules[{number}].http.paths[{index}].backend", part(path, "backend")


def _has_port(service: JsonObject, port: JsonObject) -> bool:
    ports = parts(service, "spec", "ports")
    if name := text(port, "name"):
        return name in [text(one, "name") for one in ports]
    return whole(port, "number") in [whole(one, "port") for one in ports]


ANALYZER = Analyzer(
    title="Ingresses",
    entries=(
        GuideEntry(
            "ingress-class-missing",
            "An Ingress has a class that nobody serves",
            "The Ingress has no address, and nothing complains.",
            "kubectl get ingress,ingressclass",
            "`ingressClassName` names a class that the cluster does not have, or none where there is no default.",
            "Name one that exists, or install its controller (on Minikube: `minikube addons enable ingress`).",
        ),
        GuideEntry(
            "ingress-backend-missing",
            "An Ingress leads to a Service or port that does not exist",
            "The controller answers with 503, or with its default page.",
            "kubectl describe ingress NAME; kubectl get services",
            "The Service's name or port in the rule is wrong.",
            "`./todoctl deploy` restores the rule.",
        ),
    ),
    check=_check,
)

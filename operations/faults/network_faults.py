"""Faults 26 to 31: names, ports and policies between pods that are themselves well."""

from __future__ import annotations

from faults.changes import Changes
from faults.databases import change_database_url
from faults.fault import Fault, Root
from faults.settings_faults import BACKEND

_SYSTEM = "kube-system"


def _selects_nothing(changes: Changes) -> None:
    selector = {"app.kubernetes.io/name": "todo-backendd"}
    changes.patch("service", BACKEND, {"spec": {"selector": selector}})


def _wrong_target(changes: Changes) -> None:
    changes.patch(
        "service", BACKEND, [{"op": "replace", "path": "/spec/ports/0/targetPort", "value": "web"}], how="json"
    )


def _ingress_class(changes: Changes) -> None:
    changes.set_values(BACKEND, "ingress.enabled=true", "ingress.className=ngnix")


def _policy(changes: Changes) -> None:
    labels = {"todo/database-client": "yes"}
    path = "/spec/ingress/0/from/0/podSelector/matchLabels"
    changes.patch("networkpolicy", "todo-postgres", [{"op": "replace", "path": path, "value": labels}], how="json")
    changes.restart_services()


def _wrong_host(changes: Changes) -> None:
    change_database_url(changes, host="todo-postgress")
    changes.restart_services()


def _dns(changes: Changes) -> None:
    server = changes.lab.get("deployment", "coredns", namespace=_SYSTEM)
    replicas = int(server["spec"]["replicas"])
    changes.note({"undo": "scale", "kind": "deployment", "name": "coredns", "namespace": _SYSTEM, "replicas": replicas})
    words = ("--namespace", _SYSTEM, "scale", "deployment/coredns", "--replicas=0")
    changes.lab.kubectl.run(*words, doing="stop the cluster's DNS")


FAULTS = (
    Fault(
        26,
        "service-selector",
        "The Service selects no pod",
        "Connections are refused although every pod is ready: compare `kubectl get endpointslices` with the labels.",
        Root("Service", BACKEND, r"spec\.selector", ("service-selects-nothing",)),
        _selects_nothing,
    ),
    Fault(
        27,
        "target-port",
        "The Service leads to a port that the pods do not have",
        "There are endpoints, or so it seems, and no connection: `targetPort` must be a name or number of the pods.",
        Root("Service", BACKEND, r"spec\.ports\[0\]\.targetPort", ("service-target-port",)),
        _wrong_target,
    ),
    Fault(
        28,
        "ingress-class",
        "The Ingress names a class that nobody serves",
        "The Ingress has no address, and nothing complains: no controller feels meant. `kubectl get ingressclass`.",
        Root("Ingress", BACKEND, r"spec\.ingressClassName", ("ingress-class-missing",)),
        _ingress_class,
        is_quiet=True,
    ),
    Fault(
        29,
        "network-policy",
        "A NetworkPolicy cuts off the database",
        "Everything times out instead of being refused, and pods are not ready: that is the symptom, the policy is the "
        "cause.",
        Root("NetworkPolicy", "todo-postgres", r"spec\.ingress.*", ("network-policy-blocks-database",)),
        _policy,
    ),
    Fault(
        30,
        "database-host",
        "The database's address has a wrong name",
        "Not ready, and the log says that the name cannot be resolved. Is it DNS, or the name? Here the name.",
        Root("Secret", "app-secrets", r"data\.DATABASE_URL", ("database-host-unknown",)),
        _wrong_host,
    ),
    Fault(
        31,
        "dns-down",
        "The cluster's DNS is down",
        "Every name fails, everywhere: before suspecting an application, ask whether others can resolve names.",
        Root("Deployment", "coredns", r"spec\.replicas", ("dns-down",)),
        _dns,
        is_wide=True,
    ),
)

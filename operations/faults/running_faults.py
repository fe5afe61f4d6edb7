"""Faults 11 to 17: programs that start and do not stay, or never count as ready."""

from __future__ import annotations

from faults.changes import DATABASE_POD, Changes
from faults.fault import Fault, Root
from faults.settings_faults import BACKEND, CONTAINER, container
from todoctl.programs.command import JsonObject

_DATABASE = "todo-postgres"
_DATABASE_CONTAINER = r"spec\.template\.spec\.containers\[postgres\]"
_ASK_BY_PROGRAM = "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/health')"
_WAIT_FOR_CACHE = "until getent hosts todo-cache; do echo waiting for todo-cache; sleep 2; done"


def _out_of_memory(changes: Changes) -> None:
    changes.set_resources(BACKEND, "--requests=memory=40Mi", "--limits=memory=40Mi")


def _wrong_path(changes: Changes) -> None:
    container(changes, readinessProbe={"httpGet": {"path": "/helth"}})


def _strict_liveness(changes: Changes) -> None:
    # Each question starts a whole interpreter, with little CPU and one second's patience.
    probe = {
        "httpGet": None,
        "exec": {"command": ["python", "-c", _ASK_BY_PROGRAM]},
        "periodSeconds": 5,
        "timeoutSeconds": 1,
        "failureThreshold": 1,
    }
    container(changes, livenessProbe=probe, resources={"limits": {"cpu": "100m"}})


def _short_start(changes: Changes) -> None:
    container(changes, startupProbe={"periodSeconds": 1, "timeoutSeconds": 1, "failureThreshold": 1})


def _waits_for_cache(changes: Changes) -> None:
    template: JsonObject = changes.lab.get("deployment", BACKEND)["spec"]["template"]["spec"]
    main: JsonObject = template["containers"][0]
    waiting = {
        "name": "wait-for-cache",
        "image": main["image"],
        "command": ["sh", "-c", _WAIT_FOR_CACHE],
        "securityContext": main["securityContext"],
    }
    changes.patch_pods("deployment", BACKEND, {"initContainers": [waiting]})


def _root_user(changes: Changes) -> None:
    _change_database(changes, {"securityContext": {"runAsUser": None, "runAsGroup": None}})


def _read_only(changes: Changes) -> None:
    template: JsonObject = changes.lab.get("statefulset", _DATABASE)["spec"]["template"]["spec"]
    mounts = template["containers"][0]["volumeMounts"]
    index = next(place for place, mount in enumerate(mounts) if mount["name"] == "run")
    step = {"op": "remove", "path": f"/spec/template/spec/containers/0/volumeMounts/{index}"}
    changes.note({"undo": "delete", "kind": "pod", "name": DATABASE_POD})
    changes.patch("statefulset", _DATABASE, [step], how="json")


def _change_database(changes: Changes, spec: JsonObject) -> None:
    # A StatefulSet does not replace a pod that never got ready: when healing, it has to go by hand.
    changes.note({"undo": "delete", "kind": "pod", "name": DATABASE_POD})
    changes.patch_pods("statefulset", _DATABASE, spec)


FAULTS = (
    Fault(
        11,
        "out-of-memory",
        "The memory limit is too small",
        "CrashLoopBackOff with reason OOMKilled and exit code 137: the kernel ended it, so its own log says nothing.",
        Root("Deployment", BACKEND, rf"{CONTAINER}\.resources\.limits\.memory", ("out-of-memory",)),
        _out_of_memory,
        is_quiet=True,
    ),
    Fault(
        12,
        "readiness-path",
        "The readiness probe asks at a wrong path",
        "The pod runs and never gets ready; the event says statuscode 404. The program is well, the question is wrong.",
        Root("Deployment", BACKEND, rf"{CONTAINER}\.readinessProbe\.httpGet\.path", ("readiness-probe-wrong",)),
        _wrong_path,
        is_quiet=True,
    ),
    Fault(
        13,
        "liveness-impatient",
        "The liveness probe gives up too soon",
        "A healthy program is restarted again and again. Exit codes of 137 or 143 with `failed liveness probe` in the "
        "events: be patient with liveness, strict with readiness.",
        Root("Deployment", BACKEND, rf"{CONTAINER}\.livenessProbe\.\w+", ("liveness-too-strict",)),
        _strict_liveness,
    ),
    Fault(
        14,
        "start-budget",
        "The startup probe leaves too little time",
        "The container is ended before it listens, each time anew. Period times failures is what a start may take.",
        Root("Deployment", BACKEND, rf"{CONTAINER}\.startupProbe\.failureThreshold", ("startup-budget-too-small",)),
        _short_start,
        is_quiet=True,
    ),
    Fault(
        15,
        "init-waits",
        "An init container waits for a service that is not there",
        "Init:0/1 for ever. The application never starts, so ask the init container's log: "
        "`kubectl logs POD --container NAME`.",
        Root("Deployment", BACKEND, r"spec\.template\.spec\.initContainers\[wait-for-cache\].*", ("init-waits",)),
        _waits_for_cache,
        is_quiet=True,
    ),
    Fault(
        16,
        "root-user",
        "The container would run as root",
        "CreateContainerConfigError that speaks of runAsNonRoot: the pod promises not to run as root, and the image's "
        "user is root. Name a user by number.",
        Root("StatefulSet", _DATABASE, r".*securityContext\.runAsUser", ("runs-as-root",)),
        _root_user,
    ),
    Fault(
        17,
        "read-only-files",
        "The program writes where it may not",
        "CrashLoopBackOff; the log says Read-only file system. A path that is written to needs a volume.",
        Root("StatefulSet", _DATABASE, rf"{_DATABASE_CONTAINER}\.volumeMounts", ("read-only-file-system",)),
        _read_only,
    ),
)

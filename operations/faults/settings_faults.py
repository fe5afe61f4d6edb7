"""Faults 1 to 10: images, commands, Secrets and ConfigMaps."""

from __future__ import annotations

from faults.builds import roll_out_two_builds
from faults.changes import Changes
from faults.fault import Fault, Root
from faults.stand_ins import registry_that_refuses

BACKEND = "todo-backend"
CONTAINER = r"spec\.template\.spec\.containers\[backend\]"


def container(changes: Changes, **fields: object) -> None:
    """Changes the backend's container."""
    changes.patch_pods("deployment", BACKEND, {"containers": [{"name": "backend", **fields}]})


def _bad_tag(changes: Changes) -> None:
    changes.set_image(BACKEND, "backend", "todo-backend:no-such-tag")


def _refused_login(changes: Changes) -> None:
    address = registry_that_refuses(changes)
    changes.set_image(BACKEND, "backend", f"{address}/team/todo-backend:1")


def _never_pulled(changes: Changes) -> None:
    container(changes, image="todo-backend:only-on-my-machine", imagePullPolicy="Never")


def _bad_name(changes: Changes) -> None:
    changes.set_image(BACKEND, "backend", "Todo-Backend:1")


def _missing_setting(changes: Changes) -> None:
    changes.patch("configmap", "app-config", {"data": {"BETTER_AUTH_URL": None}}, how="merge")
    changes.restart("deployment", BACKEND)


def _bad_command(changes: Changes) -> None:
    container(changes, command=["pyton", "-m", "todo_backend"])


def _missing_secret(changes: Changes) -> None:
    changes.set_values(BACKEND, "existingSecret=app-secret")


def _missing_key(changes: Changes) -> None:
    changes.change_secret("app-secrets", {"DATABASE_URL": None})
    changes.restart("deployment", BACKEND)


def _missing_map(changes: Changes) -> None:
    changes.remove("configmap", "todo-postgres-first-start")
    changes.restart("statefulset", "todo-postgres")


def _two_builds(changes: Changes) -> None:
    roll_out_two_builds(changes, BACKEND, "backend")


FAULTS = (
    Fault(
        1,
        "image-tag",
        "The image's tag does not exist",
        "New pods stay in ImagePullBackOff while the old ones serve. `kubectl describe pod` shows what was asked for: "
        "compare it with what was built, letter by letter.",
        Root("Deployment", BACKEND, rf"{CONTAINER}\.image", ("image-not-found",)),
        _bad_tag,
        is_quiet=True,
    ),
    Fault(
        2,
        "registry-login",
        "The registry wants a login that the pod does not bring",
        "ImagePullBackOff as with a wrong tag, but the event says unauthorized: the name may be right, the login "
        "(imagePullSecrets) is missing.",
        Root("Deployment", BACKEND, rf"{CONTAINER}\.image", ("image-registry-refuses",)),
        _refused_login,
        is_quiet=True,
    ),
    Fault(
        3,
        "image-never-pulled",
        "The image is not on the node, and may not be fetched",
        "ErrImageNeverPull: the pull policy Never is for images that somebody loads onto each node beforehand.",
        Root("Deployment", BACKEND, rf"{CONTAINER}\.image(PullPolicy)?", ("image-not-on-node",)),
        _never_pulled,
        is_quiet=True,
    ),
    Fault(
        4,
        "image-name",
        "The image's name has a wrong form",
        "InvalidImageName: repositories are written in small letters. No registry was even asked.",
        Root("Deployment", BACKEND, rf"{CONTAINER}\.image", ("image-name-invalid",)),
        _bad_name,
        is_quiet=True,
    ),
    Fault(
        5,
        "image-stale",
        "Two builds bear the same tag",
        "Some pods run yesterday's code, though all name the same image: compare their imageID. A tag that is given "
        "twice is stale on every node that has it; ours name their content.",
        Root("Deployment", BACKEND, rf"{CONTAINER}\.image", ("image-stale",)),
        _two_builds,
        is_quiet=True,
    ),
    Fault(
        6,
        "setting-missing",
        "A setting is missing",
        "CrashLoopBackOff: the program ends at its start and says which variable it misses. `kubectl logs --previous` "
        "shows the run that failed.",
        Root("ConfigMap", "app-config", r"data\.BETTER_AUTH_URL", ("setting-missing",)),
        _missing_setting,
        is_quiet=True,
    ),
    Fault(
        7,
        "command",
        "The container's command does not exist",
        "RunContainerError or StartError with exit code 127 or 128: there is no log, because nothing ever ran. The "
        "pod's status says what could not be started.",
        Root("Deployment", BACKEND, rf"{CONTAINER}\.command", ("command-not-found",)),
        _bad_command,
        is_quiet=True,
    ),
    Fault(
        8,
        "secret-missing",
        "The Secret that the pods name does not exist",
        "CreateContainerConfigError: the container is not even made. Here the chart was given a name with a letter "
        "missing.",
        Root("Secret", "app-secret", "", ("secret-missing",)),
        _missing_secret,
        is_quiet=True,
    ),
    Fault(
        9,
        "secret-key-missing",
        "A key is missing in the Secret",
        "CreateContainerConfigError again; the message names the key. Running pods notice nothing until they are "
        "started anew.",
        Root("Secret", "app-secrets", r"data\.DATABASE_URL", ("secret-key-missing",)),
        _missing_key,
        is_quiet=True,
    ),
    Fault(
        10,
        "configmap-missing",
        "A ConfigMap that is mounted does not exist",
        "ContainerCreating for ever: the reason stands only in the events (FailedMount). Without its database, the "
        "rest is not ready either.",
        Root("ConfigMap", "todo-postgres-first-start", "", ("configmap-missing",)),
        _missing_map,
    ),
)

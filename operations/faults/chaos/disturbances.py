"""The disturbances, as a table. Each begins, lasts as long as it needs to, and has taken itself back when it returns.

Not here, because this is not the place where they can be shown: delay and loss on the network and a clock that jumps
need rights on the node's kernel that a throw-away cluster's containers do not have; a full disk on the database would
fill the node's own, as volumes of such clusters have no limit.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from faults.changes import run_sql
from faults.injecting import heal_fault, inject_fault
from faults.lab import Lab
from faults.registry import find_fault
from faults.waiting import wait_for_rollout, wait_until
from todoctl.backups.archive import open_archive
from todoctl.backups.backup import back_up
from todoctl.backups.places import cluster_place
from todoctl.backups.restore import restore
from todoctl.progress import Progress

_OUTAGE_SECONDS = 60.0
_PARTITION_SECONDS = 20.0
_BAD_IMAGE_SECONDS = 15.0
_ROLLOUTS = 3
_WHOLE_SECONDS = 180.0
_DATABASE_POD = "todo-postgres-0"


@dataclass(frozen=True)
class Disturbance:
    """Something that happens to a deployment."""

    name: str
    title: str
    happen: Callable[[Lab], None]
    is_planned: bool = False
    """Part of normal work, such as an update: nobody may notice, so no request may fail."""
    is_wide: bool = False
    """It disturbs the whole cluster, not this namespace alone."""
    replaces_data: bool = False
    """What was written since the backup goes, as asked for: only failures and doubled writes count."""


def _backend(lab: Lab) -> str:
    return lab.blueprint.services.by_name()["backend"].image.name


def _kill(lab: Lab, number: int) -> None:
    pods = lab.kubectl.get("pods", selector=f"app.kubernetes.io/name={_backend(lab)}")
    names = [str(pod["metadata"]["name"]) for pod in pods if not pod["metadata"].get("deletionTimestamp")][:number]
    lab.kubectl.run("delete", "pod", *names, "--force", "--grace-period=0", "--wait=false", doing="kill pods")
    _wait_ready(lab, 2)


def _wait_ready(lab: Lab, replicas: int) -> None:
    def is_ready() -> bool:
        status = lab.get("deployment", _backend(lab)).get("status", {})
        return status.get("readyReplicas", 0) == replicas == status.get("replicas", 0)

    wait_until(is_ready, f"{replicas} ready pods", seconds=_WHOLE_SECONDS, period_seconds=0.5)


def _kill_one(lab: Lab) -> None:
    _kill(lab, 1)


def _kill_both(lab: Lab) -> None:
    _kill(lab, 2)


def _update(lab: Lab) -> None:
    for _ in range(_ROLLOUTS):
        lab.kubectl.run("rollout", "restart", "deployment", _backend(lab), doing="restart the backend")
        wait_for_rollout(lab, _backend(lab))


def _bad_image(lab: Lab) -> None:
    name = _backend(lab)
    container = str(lab.get("deployment", name)["spec"]["template"]["spec"]["containers"][0]["name"])
    words = ("set", "image", f"deployment/{name}", f"{container}={name}:there-is-no-such-image")
    lab.kubectl.run(*words, doing="set a bad image")
    try:
        time.sleep(_BAD_IMAGE_SECONDS)
    finally:
        lab.kubectl.run("rollout", "undo", "deployment", name, doing="go back to the good image")
        wait_for_rollout(lab, name)


def _scale(lab: Lab) -> None:
    for replicas in (1, 5, 2):
        lab.kubectl.run("scale", "deployment", _backend(lab), f"--replicas={replicas}", doing="scale the backend")
        _wait_ready(lab, replicas)


def _drain(lab: Lab) -> None:
    selector = f"app.kubernetes.io/name={_backend(lab)}"
    node = str(lab.kubectl.get("pods", selector=selector)[0]["spec"]["nodeName"])
    words = ("drain", node, f"--pod-selector={selector}", "--ignore-daemonsets", "--delete-emptydir-data")
    try:
        # It may end without success: the budget keeps the last pod where there is no other node.
        lab.kubectl.try_run(*words, "--timeout=15s", timeout_seconds=60.0)
    finally:
        lab.kubectl.run("uncordon", node, doing="use the node again")
        _wait_ready(lab, 2)


def _restart_database(lab: Lab) -> None:
    lab.kubectl.delete("pod", _DATABASE_POD)
    _wait_database(lab)


def _stop_database(lab: Lab) -> None:
    name = lab.blueprint.database.name
    lab.kubectl.run("scale", "statefulset", name, "--replicas=0", doing="stop the database")
    try:
        time.sleep(_OUTAGE_SECONDS)
    finally:
        lab.kubectl.run("scale", "statefulset", name, "--replicas=1", doing="start the database")
        _wait_database(lab)


def _wait_database(lab: Lab) -> None:
    def is_ready() -> bool:
        status = lab.get("statefulset", lab.blueprint.database.name).get("status", {})
        return bool(status.get("readyReplicas", 0) == 1)

    wait_until(is_ready, "A ready database", seconds=_WHOLE_SECONDS, period_seconds=0.5)


def _for_a_while(fault: str, seconds: float) -> Callable[[Lab], None]:
    """A fault of the catalogue, taken back after some seconds."""

    def happen(lab: Lab) -> None:
        try:
            inject_fault(lab, find_fault(fault))
            time.sleep(seconds)
        finally:
            heal_fault(lab, fault)

    return happen


def _part(lab: Lab) -> None:
    """A policy lets connections live that were made before it; a partition does not, so they are ended."""
    fault = "network-policy"
    try:
        inject_fault(lab, find_fault(fault))
        run_sql(lab, "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = 'todo';")
        time.sleep(_PARTITION_SECONDS)
    finally:
        heal_fault(lab, fault)


def _back_up(lab: Lab) -> None:
    _write_backup(lab, and_restore=False)


def _restore(lab: Lab) -> None:
    _write_backup(lab, and_restore=True)


def _write_backup(lab: Lab, *, and_restore: bool) -> None:
    place = cluster_place(lab.blueprint, lab.target, lab.folder)
    with tempfile.TemporaryDirectory(prefix="todo-chaos-") as folder:
        written = back_up(place, Path(folder) / "chaos.zip", Progress())
        if and_restore:
            restore(place, open_archive(written.path), Progress())


DISTURBANCES: tuple[Disturbance, ...] = (
    Disturbance("kill-one-pod", "One of two backend pods is deleted without grace", _kill_one),
    Disturbance("kill-both-pods", "Both backend pods are deleted without grace", _kill_both),
    Disturbance("rolling-update", f"{_ROLLOUTS} rolling updates", _update, is_planned=True),
    Disturbance("bad-image", "An update to an image that does not exist, and back", _bad_image, is_planned=True),
    Disturbance("scale", "Scaled to 1, to 5, to 2", _scale, is_planned=True),
    Disturbance("drain", "The node is drained", _drain, is_planned=True, is_wide=True),
    Disturbance("database-restart", "The database restarts", _restart_database),
    Disturbance("database-outage", f"The database is away for {_OUTAGE_SECONDS:.0f} s", _stop_database),
    Disturbance(
        "partition", f"A policy parts backend and database for {_PARTITION_SECONDS:.0f} s",
        _part,
    ),
    Disturbance(
        "dns",
        f"The cluster's DNS is away for {_PARTITION_SECONDS:.0f} s",
        _for_a_while("dns-down", _PARTITION_SECONDS),
        is_wide=True,
    ),
    Disturbance("backup", "A backup is made", _back_up, is_planned=True),
    Disturbance("restore", "A backup is made and brought back", _restore, replaces_data=True),
)  # fmt: skip

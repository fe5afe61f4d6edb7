"""What happens to the database and to the way to it."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from faults.changes import DATABASE_POD, run_sql
from faults.chaos.disturbance import DATABASE_RECOVERY_SECONDS, Disturbance
from faults.chaos.pod_disturbances import WHOLE_SECONDS
from faults.injecting import heal_fault, inject_fault
from faults.lab import Lab
from faults.registry import find_fault
from faults.waiting import wait_until
from todoctl.backups.archive import open_archive
from todoctl.backups.backup import back_up
from todoctl.backups.places import cluster_place
from todoctl.backups.restore import restore
from todoctl.programs.kubectl import without_server_fields
from todoctl.progress import Progress

_OUTAGE_SECONDS = 60.0
_PARTITION_SECONDS = 20.0
_GIVEN_BY_CLUSTER = frozenset({"clusterIP", "clusterIPs"})


def _restart(lab: Lab) -> None:
    lab.kubectl.delete("pod", DATABASE_POD)
    _wait_ready(lab)


def _stop(lab: Lab) -> None:
    name = lab.blueprint.database.name
    lab.kubectl.run("scale", "statefulset", name, "--replicas=0", doing="stop the database")
    try:
        time.sleep(_OUTAGE_SECONDS)
    finally:
        lab.kubectl.run("scale", "statefulset", name, "--replicas=1", doing="start the database")
        _wait_ready(lab)


def _move(lab: Lab) -> None:
    """The database dies, and comes back behind another address: the name's answer changes, the name does not."""
    name = lab.blueprint.database.name
    kept = without_server_fields(lab.get("service", name))
    spec = {key: value for key, value in kept["spec"].items() if key not in _GIVEN_BY_CLUSTER}
    lab.kubectl.delete("service", name)
    try:
        lab.kubectl.delete("pod", DATABASE_POD)
    finally:
        lab.kubectl.restore({**kept, "spec": spec})
        _wait_ready(lab)


def _wait_ready(lab: Lab) -> None:
    def is_ready() -> bool:
        status = lab.get("statefulset", lab.blueprint.database.name).get("status", {})
        return bool(status.get("readyReplicas", 0) == 1)

    wait_until(is_ready, "A ready database", seconds=WHOLE_SECONDS, period_seconds=0.5)


@contextmanager
def _with_fault(lab: Lab, name: str) -> Generator[None]:
    """A fault of the catalogue, taken back after the block."""
    try:
        inject_fault(lab, find_fault(name))
        yield
    finally:
        heal_fault(lab, name)


def _part(lab: Lab) -> None:
    """A policy lets connections live that were made before it; a partition does not, so they are ended."""
    with _with_fault(lab, "network-policy"):
        run_sql(lab, "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = 'todo';")
        time.sleep(_PARTITION_SECONDS)


def _lose_names(lab: Lab) -> None:
    with _with_fault(lab, "dns-down"):
        time.sleep(_PARTITION_SECONDS)


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


DATABASE_DISTURBANCES = (
    Disturbance(
        "database-restart",
        "The database restarts",
        _restart,
        most_recovery_seconds=DATABASE_RECOVERY_SECONDS,
    ),
    Disturbance(
        "database-outage",
        f"The database is away for {_OUTAGE_SECONDS:.0f} s",
        _stop,
        most_recovery_seconds=DATABASE_RECOVERY_SECONDS,
    ),
    Disturbance(
        "database-move",
        "The database dies and comes back at another address",
        _move,
        most_recovery_seconds=DATABASE_RECOVERY_SECONDS,
    ),
    Disturbance(
        "partition",
        f"A policy parts backend and database for {_PARTITION_SECONDS:.0f} s",
        _part,
        most_recovery_seconds=DATABASE_RECOVERY_SECONDS,
    ),
    Disturbance(
        "dns",
        f"The cluster's DNS is away for {_PARTITION_SECONDS:.0f} s",
        _lose_names,
        is_wide=True,
        most_recovery_seconds=DATABASE_RECOVERY_SECONDS,
    ),
    Disturbance("backup", "A backup is made", _back_up, is_planned=True),
    Disturbance("restore", "A backup is made and brought back", _restore, replaces_data=True),
)

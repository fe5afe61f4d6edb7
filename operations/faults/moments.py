"""Deployments that are well or on their way: moments in which the diagnosis must say nothing."""

from __future__ import annotations

from faults.changes import Changes
from faults.harmless import Harmless
from faults.settings_faults import BACKEND

_WATCH_SECONDS = 45.0


def _nothing(_changes: Changes) -> None:
    """It just runs."""


def _all_pods_anew(changes: Changes) -> None:
    words = ("delete", "pods", "--all", "--wait=false")
    changes.lab.kubectl.run(*words, doing="delete all pods, as after a restart of the node")


def _scale(changes: Changes, replicas: int) -> None:
    before = int(changes.lab.get("deployment", BACKEND)["spec"]["replicas"])
    changes.note({"undo": "scale", "kind": "deployment", "name": BACKEND, "replicas": before})
    changes.lab.kubectl.run("scale", f"deployment/{BACKEND}", f"--replicas={replicas}", doing="scale")


def _more(changes: Changes) -> None:
    _scale(changes, 4)


def _fewer(changes: Changes) -> None:
    _scale(changes, 1)


def _rolled(changes: Changes) -> None:
    changes.set_values(BACKEND, "config.LOG_LEVEL=WARNING")


def _restarted(changes: Changes) -> None:
    changes.restart_services()


def _database_restarted(changes: Changes) -> None:
    changes.restart("statefulset", changes.lab.blueprint.database.name)


MOMENTS = (
    Harmless("healthy", "all is well", _nothing, watch_seconds=10.0),
    Harmless("starting", "all pods start anew at once", _all_pods_anew, _WATCH_SECONDS),
    Harmless("scaled-up", "just scaled from 2 to 4", _more, _WATCH_SECONDS),
    Harmless("scaled-down", "just scaled from 2 to 1", _fewer, _WATCH_SECONDS),
    Harmless("rolled", "just upgraded by Helm", _rolled, _WATCH_SECONDS),
    Harmless("restarted", "both services just restarted", _restarted, _WATCH_SECONDS),
    Harmless("database-restarted", "the database just restarted", _database_restarted, _WATCH_SECONDS),
)

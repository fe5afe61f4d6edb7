"""Faults 32 to 40: the database and the language model refuse. No row is ever touched."""

from __future__ import annotations

import secrets

from faults.changes import DATABASE_POD, Changes
from faults.databases import SECRET, change_both_secrets, change_database_url
from faults.fault import Fault, Root
from faults.healing import set_password
from faults.machine import say_hello
from faults.settings_faults import BACKEND
from faults.stand_ins import PORT, model_that_refuses
from faults.waiting import wait_for_rollout
from todoctl.minikube_deployer.cluster_secrets import APPLICATION_PASSWORD

_DATABASE = "todo-postgres"
_MOUNTED = f"/run/secrets/{_DATABASE}/{APPLICATION_PASSWORD}"
_URL_FIELD = r"data\.DATABASE_URL"
_MOUNT_SECONDS = 150
_END_SESSIONS = "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'todo';"


def _wrong_password(changes: Changes) -> None:
    change_database_url(changes, password=secrets.token_urlsafe(16))
    changes.restart_services()


def _kept_password(changes: Changes) -> None:
    # Whoever mends it by giving the role the new password has to get the old one back, too.
    changes.note({"undo": "set-password"})
    password = change_both_secrets(changes)
    changes.restart_services()
    # The kubelet brings a changed Secret into running pods within a minute or two.
    script = (
        f"read -r wanted; for i in $(seq {_MOUNT_SECONDS}); do"
        f' [ "$(cat {_MOUNTED})" = "$wanted" ] && exit; sleep 1; done'
    )
    changes.lab.kubectl.execute(
        DATABASE_POD, ["bash", "-c", script], stdin_text=f"{password}\n", timeout_seconds=_MOUNT_SECONDS + 20.0
    )


def _rotated(changes: Changes) -> None:
    # Restarted last when healing: pods that were mended run with the new password.
    for service in changes.lab.blueprint.services.by_name().values():
        changes.note({"undo": "restart", "kind": "deployment", "name": service.image.name})
    changes.note({"undo": "set-password"})
    password = change_both_secrets(changes)
    changes.sql(set_password(password))
    changes.sql(_END_SESSIONS)


def _no_database(changes: Changes) -> None:
    change_database_url(changes, database="todoo")
    changes.restart_services()


def _too_many(changes: Changes) -> None:
    changes.set_values(_DATABASE, "maxConnections=4")
    changes.restart_services()


def _migration(changes: Changes) -> None:
    replicas = {"undo": "scale", "kind": "statefulset", "name": _DATABASE, "replicas": 1}
    revision = changes.lab.helm.history(BACKEND)[-1].revision
    changes.note({"undo": "helm-rollback", "release": BACKEND, "revision": revision})
    changes.note({"undo": "delete", "kind": "job", "name": f"{BACKEND}-migration"})
    changes.note(replicas)
    kubectl = changes.lab.kubectl
    kubectl.run("scale", f"statefulset/{_DATABASE}", "--replicas=0", doing="stop the database")
    changes.upgrade(BACKEND, "migration.backoffLimit=0", "config.LOG_LEVEL=WARNING", "migration.enabled=true")
    kubectl.run("scale", f"statefulset/{_DATABASE}", "--replicas=1", doing="start the database")


def _model(changes: Changes) -> None:
    url = model_that_refuses(changes, 401, "invalid_api_key")
    changes.change_secret(SECRET, {"OPENAI_API_KEY": f"sk-{secrets.token_urlsafe(24)}"})
    changes.set_values(
        BACKEND,
        f"config.OPENAI_BASE_URL={url}",
        "config.OPENAI_MODEL=stand-in",
        "networkPolicy.model.enabled=true",
        f"networkPolicy.model.ports={{{PORT}}}",
    )
    wait_for_rollout(changes.lab, BACKEND)
    say_hello(changes.lab)


FAULTS = (
    Fault(
        32,
        "database-password",
        "The database's password is wrong",
        "Not ready, and PostgreSQL's own log says `password authentication failed` (28P01).",
        Root("Secret", SECRET, _URL_FIELD, ("database-password-wrong",)),
        _wrong_password,
    ),
    Fault(
        33,
        "password-kept",
        "The Secret has a new password, the database its old one",
        "Both Secrets agree and still the login fails: PostgreSQL reads the password only when its volume is made.",
        Root("Secret", _DATABASE, rf"data\.{APPLICATION_PASSWORD}", ("database-keeps-old-password",)),
        _kept_password,
        evidence_seconds=240.0,
    ),
    Fault(
        34,
        "secret-rotated",
        "The password was rotated, and pods still run with the old one",
        "Environment variables are read once, at the start: after a rotation, pods have to be started anew.",
        Root(
            "Deployment",
            "todo-(backend|frontend)",
            r"spec\.template\.metadata\.annotations.*",
            ("secret-changed-later",),
        ),
        _rotated,
    ),
    Fault(
        35,
        "database-missing",
        "The database that is asked for does not exist",
        "Not ready, and the log says `database ... does not exist` (3D000): the server is right, the name is wrong.",
        Root("Secret", SECRET, _URL_FIELD, ("database-missing",)),
        _no_database,
    ),
    Fault(
        36,
        "too-many-clients",
        "The database has no connection left",
        "Some pods are ready and some are not: `remaining connection slots are reserved` (53300).",
        Root("StatefulSet", _DATABASE, r".*max_connections.*", ("database-connections-used-up",)),
        _too_many,
    ),
    Fault(
        37,
        "migration",
        "The migration Job has failed",
        "The upgrade stopped before it touched a pod, so all seems well: `helm history` and the Job tell.",
        Root("Job", f"{BACKEND}-migration", r"status\.conditions\[Failed\]", ("migration-failed",)),
        _migration,
        is_quiet=True,
        evidence_seconds=240.0,
    ),
    Fault(
        38,
        "postgres-mount",
        "PostgreSQL 18 finds its volume at the old place",
        "The database crashes after an upgrade of its image: from 18 on, the data lie below /var/lib/postgresql.",
        Root("StatefulSet", _DATABASE, r".*volumeMounts", ("postgres-mount-path",)),
        why_recorded="it takes the image of PostgreSQL 18 on the node; the fix, to deploy again, was not run",
    ),
    Fault(
        39,
        "disk-full",
        "The database's volume is full",
        "PostgreSQL stops with `No space left on device`. Free space first; never delete its files.",
        Root("PersistentVolumeClaim", "data-todo-postgres-0", r"spec\.resources\.requests\.storage", ("disk-full",)),
        why_recorded="a volume of the node's own disk is full only when the whole machine is, and its storage class "
        "lets none grow; the fix, to let it grow where that is allowed, was not run",
    ),
    Fault(
        40,
        "model-key",
        "The language model's provider refuses the key",
        "Nothing is down: the built-in engine answers instead. Only the log says model_failed, unauthorized.",
        Root("Secret", SECRET, r"data\.OPENAI_API_KEY", ("model-key-refused",)),
        _model,
        is_quiet=True,
    ),
)

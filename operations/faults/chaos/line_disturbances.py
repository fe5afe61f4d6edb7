"""What happens on the way between the application and its database."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from faults.changes import DATABASE_POD, Changes, run_sql
from faults.chaos import slow_line
from faults.chaos.disturbance import DATABASE_RECOVERY_SECONDS, Disturbance
from faults.healing import heal
from faults.injecting import record_of
from faults.lab import Lab
from faults.stand_ins import serve
from faults.waiting import wait_until
from todoctl.programs.command import JsonObject

_NAME = "chaos-line"
_SECONDS = 30.0
_LATE_SECONDS = 0.3
_LOST_SHARE = 0.1
_REDIRECTED_SECONDS = 30.0
_END_OTHERS = (
    "select count(pg_terminate_backend(pid)) from pg_stat_activity"
    " where datname = 'todo' and client_addr <> '{address}'::inet;"
)


def _over_a_line(late_seconds: float, lost_share: float) -> Callable[[Lab], None]:
    def happen(lab: Lab) -> None:
        with _line(lab, late_seconds, lost_share) as address:
            end_others = _END_OTHERS.format(address=address)
            # Those that were made before go on past the line, and so do new ones until every node knows of it.
            wait_until(
                lambda: run_sql(lab, end_others).strip() == "0",
                "That all connections go over the line",
                seconds=_REDIRECTED_SECONDS,
            )
            time.sleep(_SECONDS)

    return happen


@contextmanager
def _line(lab: Lab, late_seconds: float, lost_share: float) -> Generator[str]:
    """The database's Service leads to a stand-in of the network, at the address that is given, and that to it."""
    record = record_of(lab)
    lab.folder.create()
    heal(lab, record, _NAME)  # what an interrupted run has left
    record.begin(_NAME)
    changes = Changes(lab, _NAME, record)
    database = lab.get("pod", DATABASE_POD)
    service, port = lab.blueprint.database.name, lab.blueprint.database.port
    selector: dict[str, str] = lab.get("service", service)["spec"]["selector"]
    try:
        changes.make(_free_to_connect())
        serve(
            changes,
            _NAME,
            Path(slow_line.__file__).read_text(encoding="utf-8"),
            database["status"]["podIP"], str(port), str(late_seconds), str(lost_share),
            port=port,
            # The policies let the application reach the pods of the database, and those of its clients the database.
            labels={**selector, "todo/database-client": "true"},
        )  # fmt: skip
        to_the_line = {"name": "postgres", "port": port, "targetPort": port, "protocol": "TCP"}
        changes.patch("service", service, {"spec": {"selector": {**selector, "app": _NAME}, "ports": [to_the_line]}})
        yield lab.get("pod", _NAME)["status"]["podIP"]
    finally:
        heal(lab, record, _NAME)


def _free_to_connect() -> JsonObject:
    return {
        "apiVersion": "networking.k8s.io/v1",
        "kind": "NetworkPolicy",
        "metadata": {"name": _NAME},
        "spec": {
            "podSelector": {"matchLabels": {"app": _NAME}},
            "policyTypes": ["Ingress", "Egress"],
            "ingress": [{}],
            "egress": [{}],
        },
    }


LINE_DISTURBANCES = (
    Disturbance(
        "database-late",
        f"What the database answers comes {_LATE_SECONDS * 1000:.0f} ms late for {_SECONDS:.0f} s",
        _over_a_line(_LATE_SECONDS, 0.0),
        most_recovery_seconds=DATABASE_RECOVERY_SECONDS,
    ),
    Disturbance(
        "database-lossy",
        f"One packet in {1 / _LOST_SHARE:.0f} between backend and database is lost for {_SECONDS:.0f} s",
        _over_a_line(0.0, _LOST_SHARE),
        most_recovery_seconds=DATABASE_RECOVERY_SECONDS,
    ),
)

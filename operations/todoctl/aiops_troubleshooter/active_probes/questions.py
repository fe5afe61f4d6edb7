"""What to ask from inside, and whether to ask at all."""

from __future__ import annotations

from dataclasses import dataclass

from todoctl.aiops_troubleshooter.analyzers.base import SURE
from todoctl.aiops_troubleshooter.calls import Call, calls_of
from todoctl.aiops_troubleshooter.report import Diagnosis
from todoctl.aiops_troubleshooter.snapshot import Snapshot
from todoctl.aiops_troubleshooter.troubles import in_trouble
from todoctl.programs.command import JsonObject


@dataclass(frozen=True)
class Questions:
    """In whose place the pod asks, and what."""

    caller: JsonObject
    """The workload whose labels, account and settings the pod takes over: policies treat it the same."""
    names: tuple[str, ...]
    connections: tuple[str, ...]
    """Such as "todo-postgres:5432"."""
    database: bool
    model: bool


def questions_for(snapshot: Snapshot, diagnosis: Diagnosis) -> Questions | None:
    """What would help; None when the snapshot tells enough, or there is nothing to ask for.

    A deployment in trouble without a sure cause is asked everything; one without findings only whether its model
    answers, for that shows nowhere before somebody chats. One that is still starting is left alone.
    """
    if snapshot.unreachable is not None:
        return None
    caller, calls = _database_caller(snapshot)
    if caller is None:
        return None
    has_model = any(call.role == "model" for call in calls)
    if not diagnosis.findings:
        return Questions(caller, (), (), database=False, model=True) if has_model else None
    is_sure = any(not one.is_symptom and not one.stops_nothing and one.confidence >= SURE for one in diagnosis.findings)
    if is_sure or not in_trouble(snapshot):
        return None
    hosts = dict.fromkeys(call.host for call in calls)
    connections = dict.fromkeys(f"{call.host}:{call.port}" for call in calls)
    return Questions(caller, tuple(hosts), tuple(connections), database=True, model=has_model)


def _database_caller(snapshot: Snapshot) -> tuple[JsonObject | None, list[Call]]:
    """The Deployment that calls most; its image brings what the questions need."""
    found = [
        (workload, calls)
        for workload in snapshot.all("Deployment")
        if (calls := list(calls_of(snapshot, workload))) and any(call.role == "database" for call in calls)
    ]
    with_python = [one for one in found if any(call.role == "model" for call in one[1])] or found
    return with_python[0] if with_python else (None, [])

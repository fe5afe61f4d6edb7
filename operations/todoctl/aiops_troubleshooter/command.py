"""What the command line and the deployer call: look, think, answer."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

from todoctl.aiops_troubleshooter.active_probes.pod import ask_inside
from todoctl.aiops_troubleshooter.active_probes.questions import questions_for
from todoctl.aiops_troubleshooter.collecting import collect
from todoctl.aiops_troubleshooter.diagnosing import diagnose
from todoctl.aiops_troubleshooter.report import Diagnosis, format_text
from todoctl.aiops_troubleshooter.snapshot import Snapshot
from todoctl.aiops_troubleshooter.snapshot_file import load_snapshot, save_snapshot
from todoctl.errors import OpsError
from todoctl.minikube_deployer.local_ports import load_local_ports
from todoctl.minikube_deployer.target import DeploymentFolder, Target
from todoctl.programs.kubectl import ForbiddenError


def take_snapshot(target: Target, folder: DeploymentFolder) -> Snapshot:
    """Everything that can be seen of a deployment now. Changes nothing; never raises for a dead cluster."""
    ports = load_local_ports(folder)
    local_ports = {} if ports is None else {"frontend": ports.frontend, "backend": ports.backend}
    return collect(target, folder, local_ports=local_ports)


def diagnose_target(
    target: Target, folder: DeploymentFolder, *, passive: bool = True, save: Path | None = None
) -> Diagnosis:
    """What is wrong with a deployment now. Changes nothing; takes a few seconds; never raises for a dead cluster.

    passive: False also asks from inside the cluster, by a pod that is gone afterwards, where looking cannot tell.
    save: where to keep what was seen.
    """
    snapshot = take_snapshot(target, folder)
    if not passive:
        snapshot = _ask_inside(target, snapshot)
    if save is not None:
        save_snapshot(snapshot, save)
    return diagnose(snapshot)


def diagnose_saved(path: Path) -> Diagnosis:
    """The diagnosis of a snapshot that was kept. Raises OpsError when the file is none."""
    return diagnose(load_snapshot(path))


def explain_failure(target: Target, folder: DeploymentFolder) -> str:
    """The causes of a failed step, for people; empty when nothing was found. Never raises an OpsError of its own."""
    try:
        diagnosis = diagnose_target(target, folder)
    except OpsError as error:
        return f"The cause could not be looked for: {error.problem}"
    return format_text(diagnosis) if diagnosis.findings else ""


def _ask_inside(target: Target, snapshot: Snapshot) -> Snapshot:
    """The snapshot with the probe pod's answers, where they would help; with why there are none, where they failed."""
    questions = questions_for(snapshot, diagnose(snapshot))
    if questions is None:
        return snapshot
    began = time.monotonic()
    try:
        asked = replace(snapshot, inside=ask_inside(target.kubectl(), snapshot, questions))
    except OpsError as error:
        why = "forbidden" if isinstance(error, ForbiddenError) else error.problem
        asked = replace(snapshot, could_not_see=(*snapshot.could_not_see, f"inside the cluster: {why}"))
    return replace(asked, seconds=snapshot.seconds + time.monotonic() - began)

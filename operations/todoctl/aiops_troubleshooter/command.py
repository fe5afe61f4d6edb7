"""What the command line and the deployer call: look, think, answer."""

from __future__ import annotations

from todoctl.aiops_troubleshooter.collecting import collect
from todoctl.aiops_troubleshooter.diagnosing import diagnose
from todoctl.aiops_troubleshooter.report import Diagnosis, format_text
from todoctl.errors import OpsError
from todoctl.minikube_deployer.local_ports import load_local_ports
from todoctl.minikube_deployer.target import DeploymentFolder, Target


def diagnose_target(target: Target, folder: DeploymentFolder) -> Diagnosis:
    """What is wrong with a deployment now. Changes nothing; takes a few seconds; never raises for a dead cluster."""
    ports = load_local_ports(folder)
    local_ports = {} if ports is None else {"frontend": ports.frontend, "backend": ports.backend}
    return diagnose(collect(target, folder, local_ports=local_ports))


def explain_failure(target: Target, folder: DeploymentFolder) -> str:
    """The causes of a failed step, for people; empty when nothing was found. Never raises an OpsError of its own."""
    try:
        diagnosis = diagnose_target(target, folder)
    except OpsError as error:
        return f"The cause could not be looked for: {error.problem}"
    return format_text(diagnosis) if diagnosis.findings else ""

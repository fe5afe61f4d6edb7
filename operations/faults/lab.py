"""The deployment that may be broken on purpose, and the guard that keeps the others whole."""

from __future__ import annotations

from dataclasses import dataclass

from todoctl.blueprint.model import Blueprint
from todoctl.errors import ExitCode, OpsError
from todoctl.minikube_deployer.labels import MANAGED_BY, OURS, PART_OF
from todoctl.minikube_deployer.target import DeploymentFolder, Target
from todoctl.programs.command import JsonObject
from todoctl.programs.helm import Helm
from todoctl.programs.kubectl import Kubectl
from todoctl.repository import Repository

_HANDS_OFF = "prod"


@dataclass(frozen=True)
class Lab:
    """One deployment of ours, on a cluster where breaking it harms nobody."""

    target: Target
    folder: DeploymentFolder
    blueprint: Blueprint
    repository: Repository

    @property
    def kubectl(self) -> Kubectl:
        return self.target.kubectl()

    @property
    def helm(self) -> Helm:
        return self.target.helm()

    @property
    def namespace(self) -> str:
        return self.target.namespace

    def get(self, kind: str, name: str, *, namespace: str | None = None) -> JsonObject:
        """An object that the deployment must have. Raises OpsError when it is missing."""
        found = self.kubectl.find(kind, name, namespace=namespace)
        if found is None:
            raise OpsError(
                f"There is no {kind} {name} in {self.target}.",
                fix=f"Faults are put into a whole deployment; first run: ./todoctl deploy{self.target.options}",
                exit_code=ExitCode.STACK,
            )
        return found

    def check_is_ours(self) -> None:
        """Raises OpsError unless todoctl made the namespace and its name does not sound like production."""
        if _HANDS_OFF in self.namespace.lower() or _HANDS_OFF in self.target.context.lower():
            raise OpsError(
                f"{self.target} sounds like production; nothing is broken there on purpose.",
                fix="Deploy to a namespace of its own, such as: ./todoctl deploy --namespace todo-lab; then name that.",
                exit_code=ExitCode.USAGE,
            )
        labels: JsonObject = self.get("namespace", self.namespace)["metadata"].get("labels") or {}
        if (labels.get(MANAGED_BY), labels.get(PART_OF)) != (OURS, self.blueprint.name):
            raise OpsError(
                f"The namespace {self.namespace} was not made by todoctl: what else is in it is not ours to break.",
                fix="Name a namespace that ./todoctl deploy has made, with --namespace.",
                exit_code=ExitCode.STACK,
            )

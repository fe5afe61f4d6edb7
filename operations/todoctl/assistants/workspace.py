"""What a tool works on: the clone, its blueprint, and one deployment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial

from todoctl.aiops_troubleshooter.command import explain_failure
from todoctl.aiops_troubleshooter.objects import labels_of
from todoctl.aiops_troubleshooter.redaction import Redactor
from todoctl.assistants.secrecy import load_redactor
from todoctl.blueprint.model import Blueprint
from todoctl.errors import ExitCode, OpsError
from todoctl.minikube_deployer.deployment import Deployment
from todoctl.minikube_deployer.labels import MANAGED_BY, OURS, PART_OF
from todoctl.minikube_deployer.target import DeploymentFolder, Target
from todoctl.progress import Progress
from todoctl.repository import Repository


@dataclass(frozen=True)
class Workspace:
    """Made anew for each call, so that a change of the blueprint or another deployment is seen."""

    repository: Repository
    blueprint: Blueprint
    target: Target
    folder: DeploymentFolder
    progress: Progress

    @cached_property
    def redactor(self) -> Redactor:
        """Knows what must not show; read once, when first needed."""
        return load_redactor(self.repository, self.target)

    @property
    def has_clone(self) -> bool:
        """Whether the sources are here, and not only kubectl and the blueprint as in a container."""
        return self.repository.backend.is_dir() and (self.repository.root / "charts").is_dir()

    def deployment(self) -> Deployment:
        """What deploys this clone there."""
        explain = partial(explain_failure, folder=self.folder)
        return Deployment(self.repository, self.blueprint, self.target, self.folder, self.progress, explain=explain)

    @property
    def workload_names(self) -> dict[str, str]:
        """Service, as people say it -> its workload's name; the database among them as "postgres"."""
        services = {name: service.image.name for name, service in self.blueprint.services.by_name().items()}
        return services | {"postgres": self.blueprint.database.name}

    def is_ours(self) -> bool:
        """Whether the namespace holds anything of the application. Raises OpsError when the cluster does not say."""
        selector = f"{PART_OF}={self.blueprint.name}"
        return bool(self.target.kubectl().get("deployments.apps,statefulsets.apps,services", selector=selector))

    def note_if_not_ours(self) -> str:
        """What a reading tool says of a namespace without the application; empty where it is."""
        if self.is_ours():
            return ""
        return (
            f"Nothing in {self.target} belongs to {self.blueprint.name} (no object has the label "
            f"{PART_OF}={self.blueprint.name}): it is not deployed there, or another namespace is meant."
        )

    def refuse_if_not_ours(self) -> None:
        """Raises OpsError before anything is changed in a namespace that does not hold the application."""
        note = self.note_if_not_ours()
        if note:
            raise OpsError(
                f"Refused: {note}",
                fix="Name the right one with --context and --namespace, or deploy first: ./todoctl deploy",
                exit_code=ExitCode.USAGE,
            )

    def refuse_if_of_others(self) -> None:
        """Raises OpsError before a deploy into a namespace in which only other people's workloads run."""
        kubectl = self.target.kubectl()
        namespace = kubectl.find("namespace", self.target.namespace)
        if namespace is None or labels_of(namespace).get(MANAGED_BY) == OURS:
            return
        if kubectl.get("deployments.apps,statefulsets.apps") and not self.is_ours():
            raise OpsError(
                f"Refused: other people's workloads run in {self.target}, and nothing of {self.blueprint.name}.",
                fix="Choose another namespace with --namespace; a person may still deploy there: ./todoctl deploy",
                exit_code=ExitCode.USAGE,
            )


WorkspaceFinder = Callable[[Progress], Workspace]
"""Gives the workspace that holds now. Raises OpsError when the blueprint or the target cannot be read."""

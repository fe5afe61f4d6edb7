"""`todoctl undeploy`: takes the application away; what holds data goes only when that was asked for."""

from __future__ import annotations

import shutil
from dataclasses import dataclass

from todoctl.blueprint.model import Blueprint
from todoctl.files import exclusive_lock
from todoctl.minikube_deployer.forwarding.control import end_forwards
from todoctl.minikube_deployer.labels import MANAGED_BY, OURS
from todoctl.minikube_deployer.node_volume import remove_lasting_volume
from todoctl.minikube_deployer.target import DeploymentFolder, Target
from todoctl.programs.kubectl import Kubectl
from todoctl.programs.minikube import Minikube
from todoctl.progress import Progress

_COMMAND_TIMEOUT_SECONDS = 600.0
_UNINSTALL_TIMEOUT_SECONDS = 180.0


@dataclass(frozen=True)
class Removal:
    """What `undeploy` takes away from one namespace."""

    blueprint: Blueprint
    target: Target
    folder: DeploymentFolder
    progress: Progress

    def holders_of_data(self) -> list[str]:
        """What stays without --purge, as "kind/name": claims of the database, and the Secrets that belong to them."""
        kubectl = self.target.kubectl()
        claims = kubectl.get(
            "persistentvolumeclaims", selector=f"app.kubernetes.io/name={self.blueprint.database.name}"
        )
        names = (self.blueprint.secret, self.blueprint.database.name, *self._operations())
        secrets = [name for name in names if kubectl.find("secret", name) is not None]
        return [
            *(f"persistentvolumeclaim/{claim['metadata']['name']}" for claim in claims),
            *(f"secret/{name}" for name in secrets),
        ]

    def run(self, *, purge: bool) -> None:
        """Ends the forwards, uninstalls the charts and, with purge, removes data, Secrets and a namespace of ours."""
        self.folder.create()
        with exclusive_lock(
            self.folder.command_lock, doing="deploying there", timeout_seconds=_COMMAND_TIMEOUT_SECONDS
        ):
            with self.progress.step("ports") as step:
                step.outcome = "no longer forwarded" if end_forwards(self.folder) else "none were forwarded"
            self._uninstall()
            if purge:
                self._purge()
            else:
                with self.progress.step("kept") as step:
                    step.outcome = ", ".join(self.holders_of_data()) or "nothing"
            self.folder.target_file.unlink(missing_ok=True)
        if purge:
            shutil.rmtree(self.folder.root, ignore_errors=True)

    def _uninstall(self) -> None:
        helm = self.target.helm()
        services = [service.image.name for service in self.blueprint.services.by_name().values()]
        installed = helm.releases()
        # The database last: those that use it must be gone first.
        operations = [name for name in self._operations() if name in installed]
        for name in (*operations, *reversed(services), self.blueprint.database.name):
            with self.progress.step(f"chart {name}") as step:
                if name in installed:
                    helm.uninstall(name, timeout_seconds=_UNINSTALL_TIMEOUT_SECONDS)
                    step.outcome = "uninstalled"
                else:
                    step.outcome = "was not installed"
        # A hook that failed or was cut off leaves its Job, which no release owns.
        kubectl = self.target.kubectl()
        for job in kubectl.get("jobs.batch", selector=f"app.kubernetes.io/part-of={self.blueprint.name}"):
            kubectl.delete("job", str(job["metadata"]["name"]))

    def _operations(self) -> list[str]:
        """The MCP server's name, which its release and its Secret have."""
        return [] if self.blueprint.operations is None else [self.blueprint.operations.image.name]

    def _purge(self) -> None:
        kubectl = self.target.kubectl()
        with self.progress.step("data and secrets") as step:
            removed = self.holders_of_data()
            for holder in removed:
                kind, _, name = holder.partition("/")
                kubectl.delete(kind, name)
            if self.target.kind == "minikube":
                remove_lasting_volume(Minikube(self.target.context), kubectl, self.blueprint)
            step.outcome = f"removed {', '.join(removed)}" if removed else "there were none"
        with self.progress.step(f"namespace {self.target.namespace}") as step:
            step.outcome = "removed" if _remove_namespace(kubectl) else "kept: todoctl did not make it"


def _remove_namespace(kubectl: Kubectl) -> bool:
    found = kubectl.find("namespace", kubectl.namespace)
    labels: dict[str, str] = {} if found is None else found["metadata"].get("labels") or {}
    if labels.get(MANAGED_BY) != OURS:
        return False
    kubectl.delete("namespace", kubectl.namespace, wait_seconds=180.0)
    return True

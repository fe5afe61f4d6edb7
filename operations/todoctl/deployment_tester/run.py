"""What the command line calls: describes the deployment that a target holds, and verifies it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from todoctl.blueprint.model import Blueprint, Environment
from todoctl.deployment_tester.deployment import Deployment
from todoctl.deployment_tester.report import Report, format_table
from todoctl.deployment_tester.verification import verify
from todoctl.errors import ExitCode, OpsError
from todoctl.minikube_deployer.local_ports import LocalPorts, load_local_ports
from todoctl.minikube_deployer.target import DeploymentFolder, Target
from todoctl.minikube_deployer.values import public_addresses
from todoctl.programs.helm import Helm, Release
from todoctl.programs.kubectl import ClusterUnreachableError
from todoctl.progress import Progress
from todoctl.repository import Repository

__all__ = ["format_table", "verify_target"]


def verify_target(
    repository: Repository,
    blueprint: Blueprint,
    target: Target,
    folder: DeploymentFolder,
    environment_name: str,
    progress: Progress,
    *,
    browser: bool,
    disturb: bool,
) -> Report:
    """Proves the acceptance criteria on what was deployed from this clone to a target.

    Raises OpsError when nothing was deployed there, or the cluster does not answer.
    """
    environment = blueprint.environments.by_name().get(environment_name)
    if environment is None:
        known = ", ".join(blueprint.environments.by_name())
        raise OpsError(
            f"There is no environment {environment_name!r}.", fix=f"Choose one of: {known}.", exit_code=ExitCode.USAGE
        )
    ports = load_local_ports(folder)
    if ports is None:
        raise OpsError(
            f"Nothing was deployed from this clone to {target}.",
            fix=f"Run: ./todoctl deploy{target.options}",
            exit_code=ExitCode.STACK,
        )
    deployment = describe_deployment(repository, blueprint, target, environment, ports)
    return verify(deployment, progress, browser=browser, disturb=disturb)


def describe_deployment(
    repository: Repository, blueprint: Blueprint, target: Target, environment: Environment, ports: LocalPorts
) -> Deployment:
    """The deployment as its deployer made it; the images are those that Helm was given."""
    helm = target.helm()
    try:
        installed = helm.releases()
    except ClusterUnreachableError:  # the report says it, as the first check that fails
        installed = dict[str, Release]()
    names = {name: service.image.name for name, service in blueprint.services.by_name().items()}
    names["database"] = blueprint.database.name
    images = {
        key: f"{image['repository']}:{image['tag']}"
        for key, release in names.items()
        if release in installed and (image := helm.values_of(release).get("image"))
    }
    expected = [*(service.image.name for service in blueprint.services.by_name().values())]
    if environment.database == "in-cluster" and not _uses_another_database(helm, installed, expected):
        expected.insert(0, blueprint.database.name)
    addresses = public_addresses(environment, ports)
    scales = environment.services.by_name()
    return Deployment(
        target=target,
        blueprint=blueprint,
        repository=repository,
        urls={"frontend": ports.frontend_url, "backend": ports.backend_url},
        images=images,
        expected_releases=tuple(expected),
        expected_replicas={
            name: scale.autoscaling.min_replicas if scale.autoscaling else scale.replicas or 1
            for name, scale in scales.items()
        },
        public_urls={"frontend": addresses.frontend, "backend": addresses.backend},
    )


def _uses_another_database(helm: Helm, installed: Mapping[str, Release], services: Sequence[str]) -> bool:
    """True when the services were told that their database is elsewhere, as DATABASE_URL in .env does."""
    return any(
        helm.values_of(name).get("networkPolicy", {}).get("database", {}).get("external") is True
        for name in services
        if name in installed
    )

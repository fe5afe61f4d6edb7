"""`todoctl verify`: finds out what was deployed and where it answers, and has it checked."""

from __future__ import annotations

from todoctl.blueprint.model import Blueprint, Environment
from todoctl.deployment_tester.deployment import Deployment
from todoctl.deployment_tester.documents import object_at
from todoctl.deployment_tester.report import Report, format_table
from todoctl.deployment_tester.verification import verify
from todoctl.errors import ExitCode, OpsError
from todoctl.local_stack.user_settings import read_user_settings
from todoctl.minikube_deployer.images import name_images
from todoctl.minikube_deployer.local_ports import load_local_ports
from todoctl.minikube_deployer.target import DeploymentFolder, Target
from todoctl.minikube_deployer.values import public_addresses
from todoctl.programs.helm import Helm
from todoctl.progress import Progress
from todoctl.repository import Repository

__all__ = ["describe_deployment", "format_table", "verify_target"]


def verify_target(
    repository: Repository,
    blueprint: Blueprint,
    target: Target,
    folder: DeploymentFolder,
    environment: str,
    progress: Progress,
    *,
    browser: bool,
    disturb: bool,
) -> Report:
    """Checks what was deployed from this clone to the target. Raises OpsError when nothing was."""
    deployment = describe_deployment(repository, blueprint, target, folder, environment, progress)
    return verify(deployment, progress, browser=browser, disturb=disturb)


def describe_deployment(
    repository: Repository,
    blueprint: Blueprint,
    target: Target,
    folder: DeploymentFolder,
    environment_name: str,
    progress: Progress,
) -> Deployment:
    """What the deployer was asked for: images, releases, replicas, addresses."""
    environment = blueprint.environments.by_name()[environment_name]
    ports = load_local_ports(folder)
    if ports is None:
        raise OpsError(
            f"Nothing was deployed from this clone to the {target}.",
            fix=f"Run: ./todoctl deploy{target.options}",
            exit_code=ExitCode.STACK,
        )
    helm = target.helm()
    with_database = _has_database_pod(repository, blueprint, environment, helm, progress)
    images = name_images(repository, blueprint, with_database=with_database, registry=_registry(blueprint, helm))
    addresses = public_addresses(environment, ports)
    scales = environment.services.by_name()
    services = [service.image.name for service in blueprint.services.by_name().values()]
    return Deployment(
        target=target,
        blueprint=blueprint,
        repository=repository,
        urls={"frontend": ports.frontend_url, "backend": ports.backend_url},
        images=images.services | ({"database": images.database} if images.database else {}),
        expected_releases=(*([blueprint.database.name] if with_database else []), *services),
        expected_replicas={
            name: scale.replicas or (scale.autoscaling.min_replicas if scale.autoscaling else 1)
            for name, scale in scales.items()
        },
        public_urls={"frontend": addresses.frontend, "backend": addresses.backend},
    )


def _has_database_pod(
    repository: Repository, blueprint: Blueprint, environment: Environment, helm: Helm, progress: Progress
) -> bool:
    """As the deployer decides it; a database that is installed counts in any case."""
    settings = read_user_settings(repository.root / ".env", say=progress.say)
    if settings.database_url is None and environment.database == "in-cluster":
        return True
    try:
        return blueprint.database.name in helm.releases()
    except OpsError:  # the first check says what is wrong with the cluster
        return False


def _registry(blueprint: Blueprint, helm: Helm) -> str | None:
    """The registry that the images were pushed to, as the release remembers it."""
    name = blueprint.services.backend.image.name
    try:
        repository = str(object_at(helm.values_of(name), "image").get("repository", ""))
    except OpsError:  # as above
        return None
    return repository.removesuffix(name).rstrip("/") or None

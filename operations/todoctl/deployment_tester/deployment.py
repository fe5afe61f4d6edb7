"""What is tested: where the deployment runs, where it answers, and what it was asked to be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from todoctl.blueprint.model import Blueprint
from todoctl.deployment_tester.outcome import CheckFailedError
from todoctl.minikube_deployer.target import Target
from todoctl.programs.kubectl import Kubectl
from todoctl.repository import Repository

LEAST_REPLICAS = 2
"""The specification's own number; an environment may ask for more."""


@dataclass(frozen=True)
class Deployment:
    """One deployment as its deployer described it."""

    target: Target
    blueprint: Blueprint
    repository: Repository
    urls: Mapping[str, str]
    """"frontend" and "backend" -> the local address that is forwarded to it."""
    images: Mapping[str, str]
    """"backend", "frontend" and, when it runs in the cluster, "database" -> the image as the manifests name it."""
    expected_releases: tuple[str, ...]
    expected_replicas: Mapping[str, int]
    """"backend" and "frontend" -> the least number of pods; the minimum of the autoscaler where there is one."""
    public_urls: Mapping[str, str] = field(default_factory=dict[str, str])
    """The addresses that the deployment was configured with, where they are not the forwarded ones."""

    @property
    def kubectl(self) -> Kubectl:
        return self.target.kubectl()

    @property
    def has_database_pod(self) -> bool:
        """False when the database is somewhere else."""
        return self.blueprint.database.name in self.expected_releases

    def url(self, service: str) -> str:
        """The forwarded address of a service, without a slash at its end."""
        return self.urls[service].rstrip("/")

    def public_url(self, service: str) -> str:
        """The address by which the deployment knows itself: issuer of its tokens, origin of its page."""
        return self.public_urls.get(service, self.urls[service]).rstrip("/")

    def image(self, service: str) -> str:
        """The image that the service was installed with. Raises CheckFailedError when it is not installed."""
        if service not in self.images:
            raise CheckFailedError(f"The {service} is not installed.", fix="Install it: ./todoctl deploy")
        return self.images[service]

    def workload(self, service: str) -> str:
        """The name of a service's Deployment, Service and image."""
        return self.blueprint.services.by_name()[service].image.name

    def workloads(self) -> dict[str, str]:
        """Service -> the name of its Deployment."""
        return {name: service.image.name for name, service in self.blueprint.services.by_name().items()}

    def replicas(self, service: str) -> int:
        """How many pods a service must have at least."""
        return max(LEAST_REPLICAS, self.expected_replicas.get(service, LEAST_REPLICAS))

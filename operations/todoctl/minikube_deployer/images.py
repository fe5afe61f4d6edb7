"""Builds the images, brings them to where the cluster finds them, and makes sure that they are there."""

from __future__ import annotations

import shlex
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from todoctl.blueprint.model import Blueprint
from todoctl.docker_engineer.build import OPERATIONS, build_image, image_reference
from todoctl.errors import ExitCode, OpsError
from todoctl.files import last_lines
from todoctl.minikube_deployer.target import DeploymentFolder
from todoctl.programs.command import JsonObject, run_program
from todoctl.programs.docker import Docker
from todoctl.programs.kubectl import ForbiddenError, Kubectl
from todoctl.programs.minikube import Minikube, missing_images, short_name
from todoctl.progress import Progress
from todoctl.repository import Repository

_LOADER_TIMEOUT_SECONDS = 900.0


@dataclass(frozen=True)
class ImageSource:
    """How a cluster that is not Minikube gets its images: one of the two, or neither when its nodes share them."""

    registry: str | None = None
    """Such as "ghcr.io/me": images are pushed there and pulled by the nodes."""
    loader: str | None = None
    """A command that takes an image's name, such as "kind load docker-image"."""


@dataclass(frozen=True)
class DeploymentImages:
    """The images of one deployment, as the manifests name them."""

    services: dict[str, str]
    """Service -> reference; the MCP server's among them as "operations" when it was asked for."""
    database: str | None
    registry: str | None

    def all(self) -> list[str]:
        return [*self.services.values(), *([self.database] if self.database else [])]


def name_images(
    repository: Repository,
    blueprint: Blueprint,
    *,
    with_database: bool,
    with_operations: bool,
    registry: str | None,
) -> DeploymentImages:
    """The references, tagged by the content that the images are built from; nothing is built yet."""
    prefix = f"{registry.rstrip('/')}/" if registry else ""
    names = [*blueprint.services.by_name(), *([OPERATIONS] if with_operations else [])]
    services = {name: prefix + image_reference(repository, blueprint, name) for name in names}
    return DeploymentImages(services, blueprint.database.image if with_database else None, registry)


def build_images(
    repository: Repository, blueprint: Blueprint, images: DeploymentImages, folder: DeploymentFolder, progress: Progress
) -> None:
    """Builds what this machine does not have yet, and fetches the database's image."""
    docker = Docker()
    for name, reference in images.services.items():
        with progress.step(f"image {reference}") as step:
            log = folder.log(f"build-{name}")
            built = build_image(repository, blueprint, name, docker=docker, log=log)
            step.outcome = "built" if built else "up to date"
            if images.registry is not None:
                docker.tag(reference.rpartition("/")[2], reference)
    if images.database is not None and not docker.image_exists(images.database):
        with progress.step(f"image {images.database}") as step:
            docker.pull(images.database)
            step.outcome = "fetched"


def load_into_minikube(minikube: Minikube, images: DeploymentImages, workdir: Path) -> list[str]:
    """Copies what the node lacks, looks again, and returns what was copied. Raises OpsError when one is still missing.

    Minikube may report a load as done that left nothing, or an image of the same name that is older; the names hold
    their content, so the name on the node is proof.
    """
    missing = missing_images(images.all(), minikube.images())
    if missing:
        copy_to_node(minikube, missing, workdir)
    if missing and (still := missing_images(images.all(), minikube.images())):
        raise OpsError(
            f"Minikube took {', '.join(still)} and does not have it.",
            fix=f"See the space on the node (minikube ssh -p {minikube.profile} -- df -h /var), then run again.",
            exit_code=ExitCode.STACK,
        )
    return missing


def copy_to_node(minikube: Minikube, references: Sequence[str], workdir: Path) -> None:
    """Copies images of the local engine onto the node: all at once where it runs Docker too.

    `minikube image load` would copy each one by itself, through a file that it sends over ssh.
    """
    address = minikube.engine_address()
    if address is None:
        for reference in references:
            minikube.load_image(reference)
        return
    with tempfile.TemporaryDirectory(prefix="images-", dir=workdir) as folder:
        file = Path(folder) / "images.tar"
        Docker().save(references, file)
        Docker(address).load(file)


def publish(images: DeploymentImages, source: ImageSource, kubectl: Kubectl, workdir: Path) -> Sequence[str]:
    """Brings the images to another cluster: pushes to its registry, or hands each to its loader, if nodes lack any."""
    if source.registry is not None:
        docker = Docker()
        for reference in images.services.values():
            docker.push(reference)
        return list(images.services.values())
    if source.loader is None:
        return []
    missing = missing_images(images.all(), _images_on_every_node(kubectl))
    for reference in missing:
        load_by(source.loader, reference, workdir)
    return missing


def load_by(loader: str, reference: str, workdir: Path) -> None:
    """Hands an image to the command that brings it onto the nodes. Raises OpsError with what that said."""
    result = run_program([*shlex.split(loader), reference], timeout_seconds=_LOADER_TIMEOUT_SECONDS, cwd=workdir)
    if result.exit_code != 0:
        raise OpsError(
            f"{loader} could not load {reference}.",
            fix="Mend what it says above; --image-loader takes a command that is given an image's name.",
            exit_code=ExitCode.TOOL,
            details=last_lines(result.errors or result.output, 8),
        )


def _images_on_every_node(kubectl: Kubectl) -> set[str]:
    """The short names of the images that all nodes report; they report some seconds late, and the 50 largest only."""
    try:
        nodes = kubectl.get("nodes")
    except ForbiddenError:  # then all are loaded, once more than needed
        return set()
    reported = [set(map(short_name, _reported_names(node))) for node in nodes]
    return set[str].intersection(*reported) if reported else set()


def _reported_names(node: JsonObject) -> Iterator[str]:
    images: list[JsonObject] = node["status"].get("images") or []
    for image in images:
        names: list[str] = image.get("names") or []
        yield from names

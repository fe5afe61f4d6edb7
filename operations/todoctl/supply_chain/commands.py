"""`todoctl sbom` and `todoctl licences`."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from todoctl.errors import ExitCode, OpsError
from todoctl.repository import this_repository
from todoctl.supply_chain.licences import licence_document, licence_lines, with_licences
from todoctl.supply_chain.packages import Package
from todoctl.supply_chain.sbom import bill_of_materials, image_packages


class Part(StrEnum):
    """The images that are built here."""

    BACKEND = "backend"
    FRONTEND = "frontend"
    OPERATIONS = "operations"


def sbom(part: Annotated[Part, typer.Argument(help="Of which image.")]) -> None:
    """Print what an image is made of, as CycloneDX JSON: every package with version and hashes."""
    typer.echo(bill_of_materials(f"todo-{part}", image_packages(this_repository().root)[part]), nl=False)


def licences(
    *, markdown: Annotated[bool, typer.Option("--markdown", help="As the document docs/licences.md.")] = False
) -> None:
    """Print the licence of every package in the images: licence, package, version."""
    packages = licensed_packages()
    if markdown:
        typer.echo(licence_document(packages), nl=False)
        return
    for line in licence_lines(packages):
        typer.echo(line)


def licensed_packages() -> list[Package]:
    """Every package of the images with its licence. Raises OpsError where the packages are not installed."""
    repository = this_repository()
    found = image_packages(repository.root)
    python = [
        *with_licences(found["backend"], _site_packages(repository.backend)),
        *with_licences(found["operations"], _site_packages(repository.operations)),
    ]
    return [*python, *found["frontend"]]


def _site_packages(part: Path) -> Path:
    for folder in sorted((part / ".venv" / "lib").glob("python3*/site-packages")):
        return folder
    raise OpsError(
        f"The packages of {part.name} are not installed, so their licences cannot be read.",
        fix="./todoctl test --fast",
        exit_code=ExitCode.USAGE,
    )


def add_supply_chain_commands(app: typer.Typer) -> None:
    app.command()(sbom)
    app.command()(licences)

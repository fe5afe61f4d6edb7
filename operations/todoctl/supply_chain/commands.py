"""`todoctl sbom` and `todoctl licences`."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from todoctl.errors import ExitCode, OpsError
from todoctl.repository import this_repository
from todoctl.supply_chain.licences import licence_lines, with_licences
from todoctl.supply_chain.sbom import bill_of_materials, image_packages


class Part(StrEnum):
    """The images that are built here."""

    BACKEND = "backend"
    FRONTEND = "frontend"
    OPERATIONS = "operations"


def sbom(part: Annotated[Part, typer.Argument(help="Of which image.")]) -> None:
    """Print what an image is made of, as CycloneDX JSON: every package with version and hashes."""
    typer.echo(bill_of_materials(f"todo-{part}", image_packages(this_repository().root)[part]), nl=False)


def licences() -> None:
    """Print the licence of every package in the images: licence, package, version."""
    repository = this_repository()
    found = image_packages(repository.root)
    python = [
        *with_licences(found["backend"], _site_packages(repository.backend)),
        *with_licences(found["operations"], _site_packages(repository.operations)),
    ]
    for line in licence_lines([*python, *found["frontend"]]):
        typer.echo(line)


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

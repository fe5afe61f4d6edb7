"""The repository's blueprint, and its documents."""

import pytest

from todoctl.blueprint.model import Blueprint
from todoctl.blueprint.reading import load_blueprint
from todoctl.helm_chart_engineer.files import chart_files
from todoctl.infra_spec_writer.files import document_files
from todoctl.repository import this_repository


@pytest.fixture(scope="session")
def blueprint() -> Blueprint:
    """The repository's own."""
    return load_blueprint(this_repository().root / "blueprint.yaml")


@pytest.fixture(scope="session")
def charts(blueprint: Blueprint) -> dict[str, str]:
    """Path -> text of every chart's file."""
    return chart_files(blueprint)


@pytest.fixture(scope="session")
def documents(blueprint: Blueprint) -> dict[str, str]:
    """Path -> text of every document."""
    return document_files(blueprint)

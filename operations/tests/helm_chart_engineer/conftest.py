"""The charts of the repository's blueprint, written to a folder of their own."""

import pytest

from tests.helm_chart_engineer.rendering import (
    ENVIRONMENTS,
    Charts,
    repository_blueprint,
    with_everything_on,
    write_charts,
)
from todoctl.blueprint.model import Blueprint
from todoctl.helm_chart_engineer.manifests import Manifest


@pytest.fixture(scope="session")
def blueprint() -> Blueprint:
    """The repository's own."""
    return repository_blueprint()


@pytest.fixture(scope="session")
def charts(blueprint: Blueprint, tmp_path_factory: pytest.TempPathFactory) -> Charts:
    """Its charts."""
    return write_charts(blueprint, tmp_path_factory.mktemp("charts"))


@pytest.fixture(scope="session")
def installations(charts: Charts) -> dict[str, list[Manifest]]:
    """What is installed: in each environment, and with each option of each chart turned on."""
    found = {
        name: [manifest for chart in charts.names for manifest in charts.render(chart, name)] for name in ENVIRONMENTS
    }
    found["everything on"] = [
        manifest
        for chart in charts.names
        for manifest in charts.render(chart, "production", with_everything_on(charts.blueprint, chart))
    ]
    return found

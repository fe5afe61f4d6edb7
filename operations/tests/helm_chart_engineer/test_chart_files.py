"""The files themselves: what stands in the repository, byte for byte, and what every one of them has."""

import re

import pytest

from tests.helm_chart_engineer.rendering import REPOSITORY, repository_blueprint
from todoctl.blueprint.model import Blueprint
from todoctl.generation import find_drift, generated_files, header
from todoctl.helm_chart_engineer.files import APPLICATION_ROLE, chart_files
from todoctl.local_stack.database import APPLICATION
from todoctl.minikube_deployer.cluster_secrets import APPLICATION_ROLE as ROLE_IN_DATABASE_URL

FILES = chart_files(repository_blueprint())


def test_the_repository_holds_what_the_blueprint_asks_for(blueprint: Blueprint) -> None:
    assert find_drift(REPOSITORY, generated_files(blueprint)) == []


def test_the_same_blueprint_gives_the_same_bytes(blueprint: Blueprint) -> None:
    again = repository_blueprint()
    assert again is not blueprint
    assert list(chart_files(again).items()) == list(FILES.items())


@pytest.mark.parametrize("path", FILES)
def test_every_file_says_where_it_comes_from(path: str) -> None:
    head = "\n".join(FILES[path].splitlines()[:4])
    assert header("") in head


@pytest.mark.parametrize("path", FILES)
def test_every_file_is_clean_text(path: str) -> None:
    text = FILES[path]
    assert text.endswith("\n")
    assert "\r" not in text
    assert not re.search(r"[ \t]$", text, re.MULTILINE)
    assert not re.search(r"\[\[|\[%|\[#", text)


@pytest.mark.parametrize("path", [path for path in FILES if "/templates/" in path and path.endswith(".yaml")])
def test_no_template_names_a_namespace(path: str) -> None:
    assert not re.search(r"^\s*namespace: [a-z]", FILES[path], re.MULTILINE)


def test_no_chart_makes_a_secret_or_a_service_account() -> None:
    made = {kind for text in FILES.values() for kind in re.findall(r"^kind: (\w+)", text, re.MULTILINE)}
    assert not made & {"Secret", "ServiceAccount", "Role", "RoleBinding", "ClusterRole", "Namespace"}


def test_the_role_is_the_one_that_the_database_url_names() -> None:
    assert APPLICATION_ROLE == ROLE_IN_DATABASE_URL == APPLICATION

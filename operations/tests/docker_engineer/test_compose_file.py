"""docker-compose.yml says what the blueprint says."""

from __future__ import annotations

import json
import re
import subprocess
from typing import Any

import pytest
import yaml

from todoctl.blueprint.model import Blueprint, Setting
from todoctl.docker_engineer.compose import data_folder, docker_memory
from todoctl.docker_engineer.files import docker_files
from todoctl.errors import OpsError

Compose = dict[str, Any]
LASTING = {"postgres", "backend", "frontend"}
ONCE = {"secrets", "database", "backend-migration", "frontend-migration"}
NAMES = ("backend", "frontend")


@pytest.fixture
def compose(blueprint: Blueprint) -> Compose:
    return yaml.safe_load(docker_files(blueprint)["docker-compose.yml"])


def test_it_has_these_services_and_no_others(compose: Compose) -> None:
    assert set(compose["services"]) == LASTING | ONCE


def test_every_service_is_confined(compose: Compose, blueprint: Blueprint) -> None:
    for name, service in compose["services"].items():
        assert service["read_only"] is True, name
        assert service["cap_drop"] == ["ALL"], name
        assert service["security_opt"] == ["no-new-privileges:true"], name
        assert re.fullmatch(r"\d+:\d+", service["user"]), name
        assert re.fullmatch(r"\d+[mb]", service["mem_limit"]), name
        assert not {"privileged", "pid", "ipc", "devices"} & set(service), name
        assert ("cap_add" in service or service["user"] == "0:0") == (name == "secrets"), name
    for name in NAMES:
        user = blueprint.services.by_name()[name].image.user
        assert compose["services"][name]["user"] == f"{user}:{user}"
    assert compose["services"]["postgres"]["user"] == f"{blueprint.database.user}:{blueprint.database.user}"
    assert compose["services"]["secrets"]["network_mode"] == "none"


def test_what_lasts_comes_back_and_what_runs_once_does_not(compose: Compose) -> None:
    for name, service in compose["services"].items():
        assert service.get("restart") == ("unless-stopped" if name in LASTING else None), name
        assert ("healthcheck" in service) == (name in LASTING), name


def test_each_waits_for_what_it_needs(compose: Compose) -> None:
    wanted = {
        "postgres": {"secrets": "service_completed_successfully"},
        "database": {"postgres": "service_healthy"},
        "backend-migration": {"database": "service_completed_successfully"},
        "frontend-migration": {"database": "service_completed_successfully"},
        "backend": {"backend-migration": "service_completed_successfully"},
        "frontend": {"frontend-migration": "service_completed_successfully"},
    }
    found = {
        name: {other: how["condition"] for other, how in service["depends_on"].items()}
        for name, service in compose["services"].items()
        if "depends_on" in service
    }
    assert found == wanted


def test_only_the_two_services_are_published_and_only_here(compose: Compose, blueprint: Blueprint) -> None:
    found = {name: service["ports"] for name, service in compose["services"].items() if "ports" in service}
    assert found == {
        name: [f"127.0.0.1:${{{name.upper()}_PORT:-{service.port}}}:{service.port}"]
        for name, service in blueprint.services.by_name().items()
    }


def test_the_database_has_no_way_out(compose: Compose) -> None:
    assert compose["networks"]["database"] == {"internal": True}
    for name in ("postgres", "database", "backend-migration", "frontend-migration"):
        assert compose["services"][name]["networks"] == ["database"]


@pytest.mark.parametrize("name", NAMES)
def test_every_setting_reaches_its_service(name: str, compose: Compose, blueprint: Blueprint) -> None:
    service = blueprint.services.by_name()[name]
    # What only ./todoctl rotate writes is there on clusters alone.
    settings = [setting for setting in service.settings if setting.source != "rotated"]
    assert _settings_of(compose["services"][name]) == {setting.name for setting in settings}
    for setting in settings:
        _check_value(setting, compose["services"][name], blueprint)


@pytest.mark.parametrize("name", NAMES)
def test_a_migration_gets_its_settings_and_no_others(name: str, compose: Compose, blueprint: Blueprint) -> None:
    service = blueprint.services.by_name()[name]
    wanted = {setting.name for setting in service.settings if setting.migration and setting.source != "rotated"}
    assert _settings_of(compose["services"][f"{name}-migration"]) == wanted
    assert compose["services"][f"{name}-migration"]["command"] == list(service.migration)


@pytest.mark.parametrize("name", NAMES)
def test_image_command_memory_and_time_to_end_are_the_blueprints(
    name: str, compose: Compose, blueprint: Blueprint
) -> None:
    service, found = blueprint.services.by_name()[name], compose["services"][name]
    assert found["image"] == f"{service.image.name}:${{IMAGE_TAG:-latest}}"
    assert found["build"]["context"] == service.image.context
    assert found["command"] == list(service.command)
    assert found["mem_limit"] == docker_memory(service.resources.limits.memory)
    assert found["stop_grace_period"] == f"{service.shutdown.grace_period_seconds}s"
    asked = " ".join(found["healthcheck"]["test"])
    assert str(service.port) in asked
    assert service.probes.readiness.path in asked


def test_the_database_is_the_blueprints(compose: Compose, blueprint: Blueprint) -> None:
    postgres = compose["services"]["postgres"]
    assert postgres["image"] == blueprint.database.image
    assert f"max_connections={blueprint.database.max_connections}" in postgres["command"]
    assert postgres["environment"]["PGPORT"] == str(blueprint.database.port)
    assert "data:/var/lib/postgresql/data" in postgres["volumes"]


def test_no_password_is_in_the_file_and_the_superusers_stays_with_the_database(compose: Compose) -> None:
    for name, service in compose["services"].items():
        environment: dict[str, str | None] = service.get("environment") or {}
        assert not [key for key in environment if re.search("PASSWORD$|SECRET|DATABASE_URL", key)], name
        reads_superuser = "SUPERUSER_PASSWORD" in json.dumps(service)
        assert reads_superuser == (name in {"secrets", "postgres", "database"}), name


def test_what_runs_in_shells_is_sound_bash(compose: Compose) -> None:
    for name, service in compose["services"].items():
        if "entrypoint" not in service:
            continue
        shell, _flags, script = service["entrypoint"][:3]
        checked = subprocess.run(
            [shell, "-n"], input=script.replace("$$", "$"), capture_output=True, text=True, check=False
        )
        assert (checked.returncode, checked.stderr) == (0, ""), name
        # A single dollar would be Compose's own, and vanish.
        assert "$" not in script.replace("$$", ""), name


@pytest.mark.parametrize(
    ("image", "folder"),
    [
        ("postgres:17-trixie", "/var/lib/postgresql/data"),
        ("example.org:5000/library/postgres:18.1", "/var/lib/postgresql"),
        ("example.org:5000/library/postgres:16", "/var/lib/postgresql/data"),
    ],
)
def test_the_data_are_where_that_version_keeps_them(image: str, folder: str, blueprint: Blueprint) -> None:
    assert data_folder(blueprint.database.model_copy(update={"image": image})) == folder


def test_a_database_without_a_version_is_refused(blueprint: Blueprint) -> None:
    with pytest.raises(OpsError, match="does not begin with PostgreSQL's version"):
        data_folder(blueprint.database.model_copy(update={"image": "postgres:latest"}))


@pytest.mark.parametrize(("quantity", "written"), [("512Mi", "512m"), ("2Gi", "2048m"), ("1500Ki", "1536000b")])
def test_memory_is_written_as_docker_reads_it(quantity: str, written: str) -> None:
    assert docker_memory(quantity) == written


def _settings_of(service: Compose) -> set[str]:
    """The variables that the program finds in its environment: given as such, or read from files at the start."""
    read = re.search(r"for name in ([A-Z_ ]+); do\n +value=", service["entrypoint"][2])
    assert read is not None
    return set(service.get("environment") or {}) | set(read[1].split())


def _check_value(setting: Setting, service: Compose, blueprint: Blueprint) -> None:
    environment = service["environment"]
    page, api = "http://localhost:${FRONTEND_PORT:-3000}", "http://localhost:${BACKEND_PORT:-8000}"
    match setting.source:
        case None:
            assert environment[setting.name] == setting.value
        case "database-url" | "generated" | "rotated":
            assert setting.name not in environment
        case "user" | "trusted-proxies":
            assert environment[setting.name] is None
        case "frontend-url":
            assert environment[setting.name] == page
        case "backend-url":
            assert environment[setting.name] == api
        case "jwks-url":
            assert environment[setting.name] == f"http://frontend:{blueprint.services.frontend.port}/api/auth/jwks"
        case "allowed-origins":
            assert environment[setting.name].split(",") == [page, page.replace("localhost", "127.0.0.1")]

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from todoctl.blueprint.reading import load_blueprint, parse_blueprint
from todoctl.errors import ExitCode, OpsError
from todoctl.local_stack.user_settings import UserSettings
from todoctl.minikube_deployer.cluster_secrets import ClusterSecrets
from todoctl.minikube_deployer.images import DeploymentImages
from todoctl.minikube_deployer.local_ports import LocalPorts
from todoctl.minikube_deployer.releases import WantedRelease
from todoctl.minikube_deployer.values import sort_settings, wanted_releases
from todoctl.repository import this_repository

BLUEPRINT_FILE = this_repository().root / "blueprint.yaml"
BLUEPRINT = load_blueprint(BLUEPRINT_FILE)
IMAGES = DeploymentImages(
    {"backend": "todo-backend:0a1b", "frontend": "host:5000/me/todo-frontend:2c3d"}, "postgres:17-trixie", None
)
SECRETS = ClusterSecrets(
    {"BETTER_AUTH_SECRET": "s" * 40, "DATABASE_URL": "postgresql://todo:pw@todo-postgres/todo"}, {}
)
USUAL = LocalPorts()


def releases(
    environment: str = "minikube",
    settings: dict[str, str] | None = None,
    images: DeploymentImages = IMAGES,
    ports: LocalPorts = USUAL,
    user: tuple[str, ...] = (),
) -> dict[str, WantedRelease]:
    database, services = wanted_releases(
        this_repository(), BLUEPRINT, environment, UserSettings(settings or {}), images, ports, SECRETS, user
    )
    return {release.name: release for release in (*([database] if database else []), *services)}


def values(name: str, **given: Any) -> Any:  # noqa: ANN401 - passed on, and nested JSON
    return releases(**given)[name].values


def test_each_chart_gets_its_environments_file_and_its_image() -> None:
    found = releases("staging")
    assert {name: release.environment_values.name for name, release in found.items()} == dict.fromkeys(
        ("todo-postgres", "todo-backend", "todo-frontend"), "values-staging.yaml"
    )
    assert all(release.environment_values.exists() for release in found.values())
    assert found["todo-frontend"].values["image"] == {"repository": "host:5000/me/todo-frontend", "tag": "2c3d"}


def test_addresses_on_this_machine_follow_the_ports_that_were_free() -> None:
    ports = LocalPorts(frontend=3005, backend=8007)
    assert values("todo-frontend", ports=ports)["config"] == {
        "BETTER_AUTH_URL": "http://localhost:3005",
        "BETTER_AUTH_TRUSTED_ORIGINS": "http://localhost:3005,http://127.0.0.1:3005",
        "NEXT_PUBLIC_BACKEND_URL": "http://localhost:8007",
    }
    assert values("todo-backend", ports=ports)["config"] == {
        "BETTER_AUTH_URL": "http://localhost:3005",
        "PUBLIC_URL": "http://localhost:8007",
        "ALLOWED_ORIGINS": "http://localhost:3005,http://127.0.0.1:3005",
    }


def test_public_addresses_stay_as_the_environment_has_them() -> None:
    config = values("todo-frontend", environment="production", ports=LocalPorts(3005, 8007))["config"]
    assert config["BETTER_AUTH_URL"] == "https://todo.example.com"
    assert config["NEXT_PUBLIC_BACKEND_URL"] == "https://api.todo.example.com"


@pytest.mark.parametrize(
    ("settings", "model"),
    [
        pytest.param({}, {"enabled": False, "ports": [443]}, id="engine"),
        pytest.param({"OPENAI_API_KEY": "sk-made-up"}, {"enabled": True, "ports": [443]}, id="openai"),
        pytest.param(
            {"OPENAI_BASE_URL": "http://host.minikube.internal:11434/v1"},
            {"enabled": True, "ports": [11434]},
            id="local",
        ),
    ],
)
def test_the_wall_opens_for_the_model_that_is_set_and_no_other(settings: dict[str, str], model: object) -> None:
    assert values("todo-backend", settings=settings)["networkPolicy"]["model"] == model
    assert "model" not in values("todo-frontend", settings=settings)["networkPolicy"]


def test_no_value_is_a_secret() -> None:
    settings = {"OPENAI_API_KEY": "sk-made-up", "OPENAI_MODEL": "gpt-5-mini"}
    written = json.dumps([release.values for release in releases(settings=settings).values()])
    assert "sk-made-up" not in written
    assert not any(secret in written for secret in SECRETS.application.values())
    assert "gpt-5-mini" in written


def test_a_database_elsewhere_needs_no_chart_and_a_wider_wall() -> None:
    pooler = {"DATABASE_URL": "postgresql://me:pw@db.example.com:6543/todo"}
    for settings, port in (({}, None), (pooler, 6543), ({"DATABASE_URL": "postgresql://db.example.com/todo"}, 5432)):
        found = releases(images=replace(IMAGES, database=None), settings=settings)
        assert set(found) == {"todo-backend", "todo-frontend"}
        policy: Any = found["todo-backend"].values["networkPolicy"]
        assert policy["database"] == {"external": True} | ({"port": port} if port else {})


def test_the_model_server_of_an_environment_is_used_unless_the_user_names_one() -> None:
    text = BLUEPRINT_FILE.read_text(encoding="utf-8").replace(
        "    database: in-cluster\n",
        "    database: in-cluster\n    model_server: {base_url: 'http://m:8080/v1', model: q}\n",
    )
    blueprint = parse_blueprint(text)
    _, services = wanted_releases(
        this_repository(), blueprint, "minikube", UserSettings({"OPENAI_MODEL": "mine"}), IMAGES, USUAL, SECRETS, ()
    )
    config: Any = services[0].values["config"]
    assert (config["OPENAI_BASE_URL"], config["OPENAI_MODEL"]) == ("http://m:8080/v1", "mine")


def test_settings_reach_the_chart_that_they_name() -> None:
    found = releases(user=("backend.replicaCount=3", "postgres.storage.size=5Gi"))
    assert found["todo-backend"].settings == ("replicaCount=3",)
    assert found["todo-postgres"].settings == ("storage.size=5Gi",)
    assert found["todo-frontend"].settings == ()


@pytest.mark.parametrize("setting", ["replicaCount=3", "database.x=1", "backend.replicaCount", "backend"])
def test_a_setting_that_names_no_chart_is_refused_with_an_example(setting: str) -> None:
    with pytest.raises(OpsError) as caught:
        sort_settings((setting,), ["backend", "frontend", "postgres"])
    assert caught.value.exit_code == ExitCode.USAGE
    assert "--set backend.replicaCount=3" in caught.value.fix


def test_a_fingerprint_changes_with_whatever_a_release_is_made_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("todoctl.minikube_deployer.releases.helm_program.version", lambda: (3, 19))
    (tmp_path / "Chart.yaml").write_text("a", encoding="utf-8")
    release = WantedRelease("r", tmp_path, tmp_path / "values-minikube.yaml", {"image": {"tag": "1"}})
    before = release.fingerprint()
    assert release.fingerprint() == before
    assert replace(release, values={"image": {"tag": "2"}}).fingerprint() != before
    assert replace(release, settings=("a=b",)).fingerprint() != before
    (tmp_path / "Chart.yaml").write_text("b", encoding="utf-8")
    assert release.fingerprint() != before

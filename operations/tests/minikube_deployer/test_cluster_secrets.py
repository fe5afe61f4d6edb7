import json

import pytest
from minikube_deployer.fake_cluster import FakeCluster

from todoctl.blueprint.reading import load_blueprint
from todoctl.errors import ExitCode, OpsError
from todoctl.local_stack.user_settings import UserSettings
from todoctl.minikube_deployer.cluster_secrets import ensure_secrets, parts_of, read_secret
from todoctl.repository import this_repository

BLUEPRINT = load_blueprint(this_repository().root / "blueprint.yaml")
NOTHING_SET = UserSettings({})
EXTERNAL = UserSettings({"DATABASE_URL": "postgresql://me:pw@db.example.com/todo?sslmode=require"})


def test_secrets_are_made_once_and_kept() -> None:
    cluster = FakeCluster()
    first, made = ensure_secrets(cluster, BLUEPRINT, NOTHING_SET, in_cluster_database=True)
    again, made_again = ensure_secrets(cluster, BLUEPRINT, NOTHING_SET, in_cluster_database=True)
    assert (made, made_again) == (True, False)
    assert first == again
    assert first.checksum() == again.checksum()
    assert len(first.application["BETTER_AUTH_SECRET"]) >= 32
    assert set(first.application) == {"DATABASE_URL", "BETTER_AUTH_SECRET"}
    assert first.database is not None
    assert first.database["app-password"] in first.application["DATABASE_URL"]
    assert first.application["DATABASE_URL"].endswith("@todo-postgres:5432/todo")


@pytest.mark.parametrize(
    ("value", "parts"),
    [
        ("postgresql://todo:p%40ss@host:5432/todo", ["p@ss"]),
        ("postgresql://todo@host/todo", []),
        ("2:newer_one,1:older-one", ["newer_one", "older-one"]),
        ("3:alone", ["alone"]),
        ("a plain secret", []),
        ("http://[broken", []),
        ("", []),
    ],
)
def test_what_is_secret_within_a_value(value: str, parts: list[str]) -> None:
    assert parts_of(value) == parts


def test_two_deployments_share_no_secret() -> None:
    first, _ = ensure_secrets(FakeCluster(), BLUEPRINT, NOTHING_SET, in_cluster_database=True)
    second, _ = ensure_secrets(FakeCluster(), BLUEPRINT, NOTHING_SET, in_cluster_database=True)
    assert not first.values() & second.values()


def test_a_new_key_changes_the_checksum_and_a_removed_one_goes() -> None:
    cluster = FakeCluster()
    without, _ = ensure_secrets(cluster, BLUEPRINT, NOTHING_SET, in_cluster_database=True)
    keyed = UserSettings({"OPENAI_API_KEY": "sk-made-up"})
    with_key, changed = ensure_secrets(cluster, BLUEPRINT, keyed, in_cluster_database=True)
    assert changed
    assert with_key.application["OPENAI_API_KEY"] == "sk-made-up"
    assert with_key.checksum() != without.checksum()
    assert with_key.application["BETTER_AUTH_SECRET"] == without.application["BETTER_AUTH_SECRET"]
    back, _ = ensure_secrets(cluster, BLUEPRINT, NOTHING_SET, in_cluster_database=True)
    assert "OPENAI_API_KEY" not in back.application
    assert "OPENAI_API_KEY" not in (read_secret(cluster, "app-secrets") or {})


def test_a_database_of_ones_own_needs_no_secret_of_the_clusters() -> None:
    cluster = FakeCluster()
    found, _ = ensure_secrets(cluster, BLUEPRINT, EXTERNAL, in_cluster_database=False)
    assert found.database is None
    assert found.application["DATABASE_URL"] == EXTERNAL.database_url
    assert read_secret(cluster, "todo-postgres") is None


def refusal(cluster: FakeCluster, settings: UserSettings, *, in_cluster_database: bool) -> OpsError:
    with pytest.raises(OpsError) as caught:
        ensure_secrets(cluster, BLUEPRINT, settings, in_cluster_database=in_cluster_database)
    return caught.value


def test_an_address_that_pods_cannot_reach_is_refused() -> None:
    settings = UserSettings({"DATABASE_URL": "postgresql://me:hidden@localhost:5432/todo"})
    error = refusal(FakeCluster(), settings, in_cluster_database=False)
    assert error.exit_code == ExitCode.USAGE
    assert "host.minikube.internal" in error.fix
    assert "hidden" not in error.describe()


def test_a_missing_address_is_asked_for() -> None:
    assert "DATABASE_URL is not set" in refusal(FakeCluster(), NOTHING_SET, in_cluster_database=False).problem


def test_data_without_its_passwords_is_never_given_new_ones() -> None:
    cluster = FakeCluster(objects={("persistentvolumeclaim", "data-todo-postgres-0"): {}})
    error = refusal(cluster, NOTHING_SET, in_cluster_database=True)
    assert "Restore that Secret" in error.fix
    assert read_secret(cluster, "todo-postgres") is None


def test_secrets_show_in_no_representation() -> None:
    found, _ = ensure_secrets(FakeCluster(), BLUEPRINT, EXTERNAL, in_cluster_database=False)
    assert not any(value in repr(found) for value in found.values())


def test_what_is_stored_is_marked_as_ours() -> None:
    cluster = FakeCluster()
    ensure_secrets(cluster, BLUEPRINT, NOTHING_SET, in_cluster_database=True)
    stored = cluster.objects["secret", "app-secrets"]
    assert stored["metadata"]["labels"]["app.kubernetes.io/managed-by"] == "todoctl"
    assert "postgresql://" not in json.dumps(stored)

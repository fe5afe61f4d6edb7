"""A new password for the database: in the database, in both Secrets, in every pod, and nowhere else."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

import pytest

from tests.minikube_deployer.fake_cluster import FakeCluster
from todoctl.blueprint.reading import load_blueprint
from todoctl.errors import OpsError
from todoctl.minikube_deployer.cluster_secrets import APPLICATION_PASSWORD, read_secret, secret_manifest
from todoctl.minikube_deployer.database_password_rotation import rotate_database_password
from todoctl.progress import Progress
from todoctl.repository import this_repository
from todoctl.shell import Result

BLUEPRINT = load_blueprint(this_repository().root / "blueprint.yaml")
OLD_URL = "postgresql://todo:old@todo-postgres:5432/todo"


@dataclass(frozen=True)
class Cluster(FakeCluster):
    """Notes what is run, and what is said to the database."""

    ran: list[tuple[str, ...]] = field(default_factory=list[tuple[str, ...]])
    said: list[str] = field(default_factory=list[str])
    psql_exit_code: int = 0

    def run(self, *arguments: str, doing: str, stdin_text: str | None = None, timeout_seconds: float = 30.0) -> str:
        assert doing
        assert stdin_text is None
        assert timeout_seconds
        self.ran.append(arguments)
        return ""

    def execute(
        self, pod: str, command: Sequence[str], *, container: str | None = None, stdin_text: str | None = None,
        timeout_seconds: float = 60.0,
    ) -> Result:  # fmt: skip
        assert (pod, container) == ("todo-postgres-0", None)
        assert timeout_seconds
        self.ran.append(tuple(command))
        self.said.append(stdin_text or "")
        return Result(self.psql_exit_code, "", "")


def deployed(psql_exit_code: int = 0) -> Cluster:
    cluster = Cluster(psql_exit_code=psql_exit_code)
    database = {APPLICATION_PASSWORD: "old", "postgres-password": "administrator"}
    application = {"DATABASE_URL": OLD_URL, "BETTER_AUTH_SECRET": "sessions"}
    cluster.apply([secret_manifest("todo-postgres", {}, database)], doing="store")
    cluster.apply([secret_manifest("app-secrets", {}, application)], doing="store")
    return cluster


def test_all_who_need_it_get_the_same_new_password() -> None:
    cluster = deployed()
    rotate_database_password(cluster, BLUEPRINT, Progress())
    database, application = read_secret(cluster, "todo-postgres"), read_secret(cluster, "app-secrets")
    assert database is not None
    assert application is not None
    password = database[APPLICATION_PASSWORD]
    url = urlsplit(application["DATABASE_URL"])
    assert password != "old"
    assert unquote(url.password or "") == password
    assert url._replace(netloc="").geturl() == urlsplit(OLD_URL)._replace(netloc="").geturl()
    assert (url.username, url.hostname, url.port) == ("todo", "todo-postgres", 5432)
    assert cluster.said == [f"alter role todo password '{password}';"]
    # What else the Secrets hold is as it was, and no command line holds the password.
    assert (database["postgres-password"], application["BETTER_AUTH_SECRET"]) == ("administrator", "sessions")
    assert not any(password in word for words in cluster.ran for word in words)
    restarted = [words[-1] for words in cluster.ran if words[:2] == ("rollout", "restart")]
    assert restarted == ["todo-backend", "todo-frontend"]


def test_no_pod_is_replaced_when_the_database_refuses() -> None:
    cluster = deployed(psql_exit_code=2)
    with pytest.raises(OpsError, match="did not take"):
        rotate_database_password(cluster, BLUEPRINT, Progress())
    assert not [words for words in cluster.ran if words[0] == "rollout"]


def test_a_database_elsewhere_is_not_ours_to_change() -> None:
    with pytest.raises(OpsError, match="no database in the cluster"):
        rotate_database_password(Cluster(), BLUEPRINT, Progress())

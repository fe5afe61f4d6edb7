"""A new secret for the sessions: learned by every pod before any uses it, and taken up where a run was stopped."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from tests.minikube_deployer.fake_cluster import FakeCluster
from todoctl.blueprint.reading import load_blueprint
from todoctl.errors import OpsError
from todoctl.local_stack.user_settings import UserSettings
from todoctl.minikube_deployer.auth_secret_rotation import SECRET, SECRETS, AuthSecrets, rotate_auth_secret
from todoctl.minikube_deployer.cluster_secrets import ensure_secrets, read_secret, secret_manifest
from todoctl.programs.command import JsonObject
from todoctl.progress import Progress
from todoctl.repository import this_repository
from todoctl.shell import Result

BLUEPRINT = load_blueprint(this_repository().root / "blueprint.yaml")
FRONTEND = "todo-frontend"
FIRST = "f" * 43
URL = "postgresql://todo:old@todo-postgres:5432/todo"


class StoppedError(Exception):
    pass


@dataclass(frozen=True)
class Cluster(FakeCluster):
    """Notes what the Secret holds whenever pods are replaced or the token keys are encrypted anew."""

    seen: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])
    ran: list[tuple[str, ...]] = field(default_factory=list[tuple[str, ...]])
    stop_at: list[str] = field(default_factory=list[str])
    exit_codes: list[int] = field(default_factory=list[int])

    def run(self, *arguments: str, doing: str, stdin_text: str | None = None, timeout_seconds: float = 30.0) -> str:
        assert doing
        assert stdin_text is None
        assert timeout_seconds
        self.ran.append(arguments)
        if arguments[:2] == ("rollout", "restart"):
            self.note("restart")
        return ""

    def execute(
        self, pod: str, command: Sequence[str], *, container: str | None = None, stdin_text: str | None = None,
        timeout_seconds: float = 60.0,
    ) -> Result:  # fmt: skip
        assert (pod, container, stdin_text) == (f"{FRONTEND}-new", None, None)
        assert timeout_seconds
        self.ran.append(tuple(command))
        self.note("token keys")
        return Result(self.exit_codes.pop() if self.exit_codes else 0, "", "refused")

    def get(
        self, kind: str, *, selector: str | None = None, namespace: str | None = None, everywhere: bool = False
    ) -> list[JsonObject]:
        assert (kind, namespace, everywhere) == ("pods", None, False)
        assert selector is not None
        assert f"name={FRONTEND}" in selector
        ready = {"conditions": [{"type": "Ready", "status": "True"}]}
        starting = {"conditions": [{"type": "Ready", "status": "False"}]}
        return [
            {"metadata": {"name": f"{FRONTEND}-ending", "deletionTimestamp": "2026-01-01T00:00:00Z"}, "status": ready},
            {"metadata": {"name": f"{FRONTEND}-starting"}, "status": starting},
            {"metadata": {"name": f"{FRONTEND}-new"}, "status": ready},
        ]

    def note(self, what: str) -> None:
        held = self.held()
        self.seen.append((what, held[SECRET], held.get(SECRETS, "")))
        if self.stop_at and self.stop_at[0] == f"{what} {sum(one == what for one, _, _ in self.seen)}":
            self.stop_at.pop()
            raise StoppedError

    def held(self) -> dict[str, str]:
        found = read_secret(self, "app-secrets")
        assert found is not None
        return found


def deployed(**application: str) -> Cluster:
    cluster = Cluster()
    held = {"DATABASE_URL": URL, SECRET: FIRST, **application}
    cluster.apply([secret_manifest("app-secrets", {}, held)], doing="store")
    environment = [{"name": SECRETS, "valueFrom": {"secretKeyRef": {"name": "app-secrets", "key": SECRETS}}}]
    pod = {"spec": {"containers": [{"name": "frontend", "env": environment}]}}
    deployment = {"kind": "Deployment", "metadata": {"name": FRONTEND}, "spec": {"template": pod}}
    cluster.apply([deployment], doing="deploy")
    return cluster


def rotate(cluster: Cluster) -> None:
    rotate_auth_secret(cluster, BLUEPRINT, Progress())


def test_every_pod_learns_the_new_secret_before_any_uses_it() -> None:
    cluster = deployed()
    rotate(cluster)
    second = AuthSecrets.read(cluster.held()).by_version[2]
    assert second != FIRST
    assert len(second) >= 43
    assert cluster.seen == [
        ("restart", FIRST, f"1:{FIRST},2:{second}"),
        ("restart", FIRST, f"2:{second},1:{FIRST}"),
        ("token keys", FIRST, f"2:{second},1:{FIRST}"),
    ]
    assert cluster.held() == {"DATABASE_URL": URL, SECRET: second, SECRETS: f"2:{second},1:{FIRST}"}
    assert BLUEPRINT.services.frontend.migration in cluster.ran
    # The backend's pods have nothing to do with it, and no command line holds a secret.
    assert [words[-1] for words in cluster.ran if words[:2] == ("rollout", "restart")] == [FRONTEND, FRONTEND]
    assert not any(secret in word for secret in (FIRST, second) for words in cluster.ran for word in words)


def test_the_next_time_the_first_secret_is_forgotten() -> None:
    cluster = deployed()
    rotate(cluster)
    second = cluster.held()[SECRET]
    cluster.seen.clear()
    rotate(cluster)
    third = cluster.held()[SECRET]
    assert len({FIRST, second, third}) == 3
    assert [told for _, _, told in cluster.seen] == [f"2:{second},3:{third}", *[f"3:{third},2:{second}"] * 2]
    assert FIRST not in "".join(cluster.held().values())


@pytest.mark.parametrize("where", ["restart 1", "restart 2", "token keys 1"])
def test_a_run_that_was_stopped_is_gone_on_with(where: str) -> None:
    cluster = deployed()
    cluster.stop_at.append(where)
    with pytest.raises(StoppedError):
        rotate(cluster)
    stored = AuthSecrets.read(cluster.held())
    rotate(cluster)
    held = cluster.held()
    assert AuthSecrets.read(held) == AuthSecrets(stored.by_version, 2)
    assert held[SECRET] == stored.by_version[2]


def test_token_keys_that_cannot_be_encrypted_anew_are_told_of() -> None:
    cluster = deployed()
    cluster.exit_codes.append(1)
    with pytest.raises(OpsError, match="token keys") as caught:
        rotate(cluster)
    assert "refused" in (caught.value.details or "")
    assert cluster.held()[SECRET] == FIRST
    rotate(cluster)
    assert cluster.held()[SECRET] == AuthSecrets.read(cluster.held()).by_version[2]


@pytest.mark.parametrize("told", ["alone", "2:", ":x", "1:a,1:b", "2:a,,1:b", "x:a"])
def test_a_list_that_somebody_has_written_otherwise_is_left_alone(told: str) -> None:
    cluster = deployed(**{SECRETS: told})
    with pytest.raises(OpsError, match=SECRETS):
        rotate(cluster)
    assert cluster.held()[SECRETS] == told
    assert cluster.seen == []


def test_pods_that_would_not_read_the_list_are_not_given_one() -> None:
    cluster = deployed()
    container = cluster.objects["deployment", FRONTEND]["spec"]["template"]["spec"]["containers"][0]
    container["env"] = [{"name": SECRET}]
    for each in (cluster, Cluster()):
        with pytest.raises(OpsError, match="no deployment") as caught:
            rotate(each)
        assert "todoctl deploy" in caught.value.fix
    assert SECRETS not in cluster.held()


def test_a_deployment_keeps_what_a_rotation_wrote() -> None:
    cluster = deployed()
    rotate(cluster)
    held = cluster.held()
    url = UserSettings({"DATABASE_URL": "postgresql://me:pw@db.example.com/todo"})
    kept, _ = ensure_secrets(cluster, BLUEPRINT, url, in_cluster_database=False)
    assert (kept.application[SECRET], kept.application[SECRETS]) == (held[SECRET], held[SECRETS])

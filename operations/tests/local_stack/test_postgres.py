import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Generator
from pathlib import Path

import psutil
import psycopg
import pytest

from tests.waiting import wait_for
from todoctl.errors import ExitCode, OpsError
from todoctl.local_stack import processes, supervision
from todoctl.local_stack.database import application_url, ensure_database, identify_database
from todoctl.local_stack.health import find_ready
from todoctl.local_stack.postgres import EmbeddedPostgres, locate_postgres, remove_postgres
from todoctl.local_stack.secret_store import Secrets
from todoctl.local_stack.services import ServiceState
from todoctl.local_stack.state import StateFolder

pytestmark = pytest.mark.integration

SECRETS = Secrets("auth-secret", superuser_password="super/user?pass", application_password="app:pass@word/1")
AS_ROOT = os.geteuid() == 0


@pytest.fixture
def open_state() -> Generator[StateFolder]:
    """A state folder that other users can reach, as most clones are."""
    folder = Path(tempfile.mkdtemp(prefix="todoctl-test-"))
    folder.chmod(0o755)
    state = StateFolder(folder / "state")
    state.create()
    yield state
    supervision.end_supervisor(state)
    shutil.rmtree(folder)


def start(state: StateFolder, port: int) -> EmbeddedPostgres:
    postgres = locate_postgres(state)
    postgres.prepare(SECRETS.superuser_password)
    specs = [postgres.spec(port)]
    supervision.ask_for(state, specs)
    supervision.wait_until_ready(state, specs, timeout_seconds=60)
    return postgres


def server(state: StateFolder) -> ServiceState:
    running = supervision.load_running(state)
    assert running is not None
    found = running.find("postgres")
    assert found is not None
    return found


def test_the_application_gets_a_role_without_special_rights(open_state: StateFolder, free_port: int) -> None:
    postgres = start(open_state, free_port)
    socket_folder = (postgres.data / "postmaster.pid").read_text().splitlines()[4]
    assert socket_folder == ""

    assert ensure_database(free_port, SECRETS)
    assert not ensure_database(free_port, SECRETS)

    with psycopg.connect(application_url(free_port, SECRETS)) as connection:
        row = connection.execute(
            "select current_user, current_database(), rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,"
            " current_setting('server_encoding'), current_setting('listen_addresses'),"
            " current_setting('password_encryption')"
            " from pg_roles where rolname = current_user"
        ).fetchone()
        assert row == ("todo", "todo", False, False, False, False, "UTF8", "127.0.0.1", "scram-sha-256")
        connection.execute("create schema auth")  # the frontend's migration makes one


def test_nobody_gets_in_without_the_password(open_state: StateFolder, free_port: int) -> None:
    start(open_state, free_port)
    ensure_database(free_port, SECRETS)
    for user in ("postgres", "todo"):
        with pytest.raises(psycopg.OperationalError, match="password"):
            psycopg.connect(f"postgresql://{user}:wrong@127.0.0.1:{free_port}/postgres", connect_timeout=10)


def test_the_data_is_closed_to_others_and_never_owned_by_root(open_state: StateFolder, free_port: int) -> None:
    postgres = start(open_state, free_port)
    process = server(open_state).process
    assert process is not None
    assert postgres.data.stat().st_mode & 0o777 == 0o700
    assert psutil.Process(process.pid).uids().effective != 0
    assert postgres.data.stat().st_uid == psutil.Process(process.pid).uids().effective
    assert not list(postgres.home.glob("password*"))


def test_a_killed_server_recovers_with_its_data(open_state: StateFolder, free_port: int) -> None:
    start(open_state, free_port)
    ensure_database(free_port, SECRETS)
    url = application_url(free_port, SECRETS)
    with psycopg.connect(url) as connection:
        connection.execute("create table kept (word text)")
        connection.execute("insert into kept values ('milk')")
    old = server(open_state).process
    assert old is not None

    os.kill(old.pid, signal.SIGKILL)

    wait_for(
        lambda: server(open_state).process not in {None, old} and bool(find_ready([server(open_state)])), "recovery"
    )
    with psycopg.connect(url) as connection:
        assert connection.execute("select word from kept").fetchall() == [("milk",)]


def test_an_interrupted_first_use_leaves_no_half_data(open_state: StateFolder) -> None:
    postgres = locate_postgres(open_state)
    (postgres.home / "data.unfinished").mkdir(parents=True)
    (postgres.home / "data.unfinished" / "PG_VERSION").write_text("18")

    assert postgres.prepare(SECRETS.superuser_password)
    assert not postgres.prepare(SECRETS.superuser_password)

    assert (postgres.data / "postgresql.conf").exists()
    assert not (postgres.home / "data.unfinished").exists()


def test_a_process_number_that_now_is_somebody_elses_is_forgotten(open_state: StateFolder, free_port: int) -> None:
    postgres = locate_postgres(open_state)
    postgres.prepare(SECRETS.superuser_password)
    with subprocess.Popen(["/bin/sleep", "600"], user=postgres.account.uid if postgres.account else None) as stranger:
        try:
            (postgres.data / "postmaster.pid").write_text(
                f"{stranger.pid}\n{postgres.data}\n1\n{free_port}\n\n\n\nready\n"
            )
            postgres.end_leftover()
            assert stranger.poll() is None
        finally:
            stranger.kill()
    start(open_state, free_port)


def test_a_server_that_outlived_its_supervisor_is_ended(open_state: StateFolder, free_port: int) -> None:
    postgres = start(open_state, free_port)
    old = server(open_state).process
    assert old is not None
    open_state.stack_file.rename(open_state.stack_file.with_suffix(".lost"))

    postgres.end_leftover()

    assert not processes.is_alive(old)
    open_state.stack_file.with_suffix(".lost").rename(open_state.stack_file)


@pytest.mark.skipif(not AS_ROOT, reason="only root has to lend its folders to another user")
def test_as_root_the_data_of_a_private_folder_lies_where_its_user_can_reach_it(free_port: int) -> None:
    folder = Path(tempfile.mkdtemp(prefix="todoctl-private-"))  # 0700
    state = StateFolder(folder / "state")
    state.create()
    try:
        postgres = start(state, free_port)
        assert postgres.home.parent == Path("/var/lib")
        assert locate_postgres(state) == postgres
        assert ensure_database(free_port, SECRETS)

        supervision.end_supervisor(state)
        remove_postgres(state)
        assert not postgres.home.exists()
    finally:
        supervision.end_supervisor(state)
        remove_postgres(state)
        shutil.rmtree(folder)


def test_the_identity_follows_the_database_not_its_port(open_state: StateFolder, free_port: int) -> None:
    start(open_state, free_port)
    ensure_database(free_port, SECRETS)
    url = application_url(free_port, SECRETS)
    first = identify_database(url)
    assert identify_database(url.replace("127.0.0.1", "localhost")) == first

    superuser = f"postgresql://postgres@127.0.0.1:{free_port}/postgres"
    with psycopg.connect(superuser, password=SECRETS.superuser_password, autocommit=True) as connection:
        connection.execute("drop database todo")
    ensure_database(free_port, SECRETS)
    assert identify_database(url) != first


@pytest.mark.parametrize("scheme", ["postgresql", "postgresql+asyncpg", "mysql"])
def test_a_database_that_cannot_be_reached_is_named_without_its_password(free_port: int, scheme: str) -> None:
    with pytest.raises(OpsError, match="The database cannot be reached") as error:
        identify_database(f"{scheme}://todo:sesame@127.0.0.1:{free_port}/todo")
    assert error.value.exit_code == ExitCode.STACK
    assert "sesame" not in error.value.describe()

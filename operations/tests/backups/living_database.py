"""A real PostgreSQL with the backend's real tables and somebody's tasks in it; the accounts' tables are stand-ins."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg import sql

from todoctl import shell
from todoctl.backups.places import Place, Runner, embedded_server
from todoctl.local_stack import supervision
from todoctl.local_stack.database import application_url, ensure_database
from todoctl.local_stack.postgres import locate_postgres
from todoctl.local_stack.secret_store import Secrets
from todoctl.local_stack.state import StateFolder
from todoctl.repository import this_repository

SECRETS = Secrets("auth-secret", superuser_password="super/user?pass", application_password="app:pass@word/1")
# As the frontend's migration is called; its last word names the database.
_ACCOUNTS = """
import os, pathlib, sys, time
import psycopg
if os.environ.get("HANGS_AT"):
    pathlib.Path(os.environ["HANGS_AT"]).touch()
    parent = os.getppid()
    while os.getppid() == parent:  # not longer than whoever waits for us
        time.sleep(0.05)
if os.environ.get("FAILS"):
    sys.exit("the accounts' tables are not as they should be")
with psycopg.connect(os.environ["DATABASE_URL"], dbname=sys.argv[-1]) as connection:
    connection.execute("create schema if not exists auth")
    connection.execute('create table if not exists auth."user" (id text primary key, email text)')
    connection.execute("create table if not exists auth.account (user_id text, password text)")
    connection.execute("create table if not exists auth.session (token text)")
    connection.execute("create table if not exists auth.jwks (private_key text)")
"""
_UPGRADE_TO = """
import os, sys
from alembic import command
from alembic.config import Config
from todo_backend.revisions import MIGRATIONS
config = Config()
config.set_main_option("script_location", str(MIGRATIONS))
config.attributes["database_url"] = os.environ["DATABASE_URL"]
command.upgrade(config, sys.argv[1])
"""


@dataclass(frozen=True)
class LivingDatabase:
    """The server, and what the commands know of it."""

    folder: Path
    port: int

    def place(self, **frontend_env: str) -> Place:
        """What `local_place` would return; frontend_env: how the accounts' migration misbehaves."""
        env = shell.surroundings({"DATABASE_URL": application_url(self.port, SECRETS)})
        backend = this_repository()
        return Place(
            "the test",
            embedded_server(self.port, SECRETS),
            Runner([str(backend.backend_python)], backend.backend, env),
            Runner([sys.executable, str(self.folder / "accounts.py")], self.folder, env | frontend_env),
            self.folder / "lock",
        )

    def upgrade_to(self, revision: str) -> None:
        """Makes the backend's tables as they were at a revision."""
        backend = self.place().backend
        command = [*backend.argv, "-c", _UPGRADE_TO, revision]
        subprocess.run(command, cwd=backend.cwd, env=dict(backend.env), check=True, timeout=60)

    def as_application(self, owner: str = "") -> psycopg.Connection[tuple[object, ...]]:
        """A connection with the rights of the application on behalf of one user."""
        connection = psycopg.connect(application_url(self.port, SECRETS), autocommit=True)
        connection.execute("select set_config('app.user_id', %s, false)", (owner,))
        return connection

    def sign_up(self, owner: str, *titles: str) -> None:
        """An account with a session, and tasks."""
        with self.as_application(owner) as connection:
            connection.execute('insert into auth."user" values (%s, %s)', (owner, f"{owner}@example.com"))
            connection.execute("insert into auth.account values (%s, %s)", (owner, f"hash of {owner}"))
            connection.execute("insert into auth.session values (%s)", (f"token of {owner}",))
            for title in titles:
                connection.execute("insert into tasks (user_id, title) values (%s, %s)", (owner, title))

    def titles(self, owner: str) -> list[object]:
        with self.as_application(owner) as connection:
            return [row[0] for row in connection.execute("select title from tasks order by id")]

    def rows(self, table: str) -> list[tuple[object, ...]]:
        with self.as_application() as connection:
            return connection.execute(
                sql.SQL("select * from {} order by 1").format(sql.Identifier(*table.split(".")))
            ).fetchall()

    def databases(self) -> set[object]:
        with self.as_application() as connection:
            found = connection.execute("select datname from pg_database where not datistemplate")
            return {row[0] for row in found}


def start(folder: Path, port: int) -> LivingDatabase:
    """Starts the server; the tables are there, and empty."""
    state = StateFolder(folder / "state")
    state.create()
    postgres = locate_postgres(state)
    postgres.prepare(SECRETS.superuser_password)
    specs = [postgres.spec(port)]
    supervision.ask_for(state, specs)
    supervision.wait_until_ready(state, specs, timeout_seconds=60)
    ensure_database(port, SECRETS)
    (folder / "accounts.py").write_text(_ACCOUNTS)
    living = LivingDatabase(folder, port)
    empty(living)
    return living


def stop(folder: Path) -> None:
    supervision.end_supervisor(StateFolder(folder / "state"))


def empty(living: LivingDatabase, *, revision: str = "head") -> None:
    """Takes everything away and makes the tables anew."""
    with living.as_application() as connection:
        connection.execute("drop schema if exists auth cascade")
        connection.execute("drop schema public cascade")
        connection.execute("create schema public")
    living.upgrade_to(revision)
    accounts = living.place().frontend
    env = {**os.environ, **accounts.env}
    subprocess.run([*accounts.argv, "todo"], env=env, check=True, timeout=60)

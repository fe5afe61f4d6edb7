"""The role and the database that the application uses in the embedded server, and how to tell databases apart."""

import hashlib
from urllib.parse import quote

import psycopg
from psycopg import sql

from todoctl.errors import ExitCode, OpsError
from todoctl.local_stack.postgres import SUPERUSER
from todoctl.local_stack.secret_store import Secrets

APPLICATION = "todo"
_CONNECT_TIMEOUT_SECONDS = 10


def application_url(port: int, secrets: Secrets) -> str:
    """The DATABASE_URL of the embedded server: the role that the application has, never the superuser."""
    return f"postgresql://{APPLICATION}:{quote(secrets.application_password, safe='')}@127.0.0.1:{port}/{APPLICATION}"


def ensure_database(port: int, secrets: Secrets) -> bool:
    """Makes the role and the database where they are missing, sets the role's password; True when it made any.

    The role has no special rights: row-level security binds neither superusers nor BYPASSRLS roles.
    """
    superuser_url = f"postgresql://{SUPERUSER}@127.0.0.1:{port}/postgres"
    with _connect(superuser_url, password=secrets.superuser_password) as connection:
        role, password = sql.Identifier(APPLICATION), sql.Literal(secrets.application_password)
        has_role = _exists(connection, "select 1 from pg_roles where rolname = %s")
        has_database = _exists(connection, "select 1 from pg_database where datname = %s")
        rights = sql.SQL("login nosuperuser nocreatedb nocreaterole nobypassrls password {}").format(password)
        verb = sql.SQL("alter role {} {}" if has_role else "create role {} {}")
        connection.execute(verb.format(role, rights))
        if not has_database:
            connection.execute(sql.SQL("create database {} owner {}").format(role, role))
        return not (has_role and has_database)


def identify_database(url: str) -> str:
    """A name for the database behind a URL that survives a change of port or password, but not a new database."""
    with _connect(url) as connection:
        row = connection.execute("select oid, datname from pg_database where datname = current_database()").fetchone()
        try:
            system = connection.execute("select system_identifier from pg_control_system()").fetchone()
        except psycopg.errors.InsufficientPrivilege:  # hosted databases may keep it to themselves
            system = (connection.info.host,)
    return hashlib.sha256(repr((row, system)).encode()).hexdigest()[:16]


def _exists(connection: psycopg.Connection[tuple[object, ...]], query: str) -> bool:
    return connection.execute(query.encode(), (APPLICATION,)).fetchone() is not None


def _connect(url: str, *, password: str | None = None) -> psycopg.Connection[tuple[object, ...]]:
    try:
        return psycopg.connect(
            url,
            password=password,
            autocommit=True,
            connect_timeout=_CONNECT_TIMEOUT_SECONDS,
            # A pooler between us and the database may not know prepared statements.
            prepare_threshold=None,
        )
    except psycopg.Error as error:
        raise OpsError(
            "The database cannot be reached.",
            fix="Check DATABASE_URL and that the database runs; for the embedded one see: ./todoctl logs postgres",
            exit_code=ExitCode.STACK,
            # A URL that libpq cannot read stands in its complaint, password and all.
            details=str(error).replace(url, "DATABASE_URL"),
        ) from error

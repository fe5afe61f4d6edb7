"""Database URLs as hosted PostgreSQL gives them: TLS with channel binding, and a transaction pooler in front.

Needs a PostgreSQL that is built with TLS, and PgBouncer; the embedded one has no TLS.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from conftest import Person, wait_until_ready
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from support import chatkit
from support.free_port import free_port
from support.postgres import PASSWORD, Postgres, running_postgres
from support.serve import serving

from todo_backend.app import create_app
from todo_backend.database import goes_through_pooler, parse_database_url
from todo_backend.migrate import migrate
from todo_backend.settings import Settings

DEBIAN = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
PGBOUNCER = shutil.which("pgbouncer", path=os.environ.get("PATH", "") + ":/usr/sbin")
START_SECONDS = 20

pytestmark = pytest.mark.skipif(
    not DEBIAN or PGBOUNCER is None, reason="needs Debian's packages postgresql and pgbouncer"
)


def write_certificate(folder: Path) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    (folder / "server.crt").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "server.key").write_bytes(private)
    (folder / "server.key").chmod(0o600)


@pytest.fixture(scope="module")
def tls_postgres() -> Iterator[Postgres]:
    """Debian's PostgreSQL that takes TLS connections only."""
    with running_postgres(free_port(), DEBIAN[-1]) as server:
        server.stop()
        write_certificate(server.data)
        if server.user is not None:
            for name in ("server.crt", "server.key"):
                shutil.chown(server.data / name, server.user)
        (server.data / "pg_hba.conf").write_text("hostssl all all all scram-sha-256\n")
        server.start(["-c", "ssl=on", "-c", "ssl_min_protocol_version=TLSv1.2"])
        server.create_role("todo")
        server.create_database("todo", "todo")
        yield server


@pytest.fixture(scope="module")
def pooler_port(tls_postgres: Postgres) -> Iterator[int]:
    """PgBouncer in transaction mode over few connections, in front of the TLS server."""
    folder = Path(tempfile.mkdtemp(prefix="todo-pgbouncer-"))
    port = free_port()
    (folder / "users.txt").write_text(f'"todo" "{PASSWORD}"\n')
    (folder / "pgbouncer.ini").write_text(
        f"""[databases]
todo = host=127.0.0.1 port={tls_postgres.port} dbname=todo
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = {folder}/users.txt
pool_mode = transaction
default_pool_size = 3
server_tls_sslmode = require
logfile = {folder}/pgbouncer.log
"""
    )
    command = [str(PGBOUNCER), str(folder / "pgbouncer.ini")]
    user = "nobody" if os.geteuid() == 0 else None
    if user is not None:
        folder.chmod(0o755)
        for path in (folder, *folder.iterdir()):
            shutil.chown(path, user)
    process = subprocess.Popen(command, user=user, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                psycopg.connect(f"postgresql://todo:{PASSWORD}@127.0.0.1:{port}/todo").close()
                break
            except psycopg.OperationalError:
                assert process.poll() is None, "pgbouncer ended"
                assert time.monotonic() < deadline
                time.sleep(0.02)
        yield port
    finally:
        process.terminate()
        process.wait(timeout=START_SECONDS)
        shutil.rmtree(folder)


async def use(url: str, make_settings: Callable[..., Settings], make_person: Callable[..., Person]) -> None:
    async with serving(create_app(make_settings(database_url=url))) as backend:
        await wait_until_ready(backend)
        people = [make_person(base_url=backend) for _ in range(8)]

        async def live(person: Person) -> None:
            for round_number in range(3):
                await chatkit.send(person.http, chatkit.create(f"add milk {round_number}"))
                await person.add(f"plain {round_number}")

        await asyncio.gather(*(live(person) for person in people))
        for person in people:
            assert len(await person.titles()) == 6


@pytest.mark.parametrize("scheme", ["postgresql", "postgres"])
async def test_a_tls_url_works_as_pasted(
    tls_postgres: Postgres, make_settings: Callable[..., Settings], make_person: Callable[..., Person], scheme: str
) -> None:
    url = (
        tls_postgres.url("todo", "todo").replace("postgresql:", f"{scheme}:")
        + "?sslmode=require&channel_binding=require"
    )
    migrate(url)
    await use(url, make_settings, make_person)
    with psycopg.connect(url.replace("postgres:", "postgresql:")) as connection:
        row = connection.execute("select ssl from pg_stat_ssl where pid = pg_backend_pid()").fetchone()
    assert row == (True,)


async def test_a_url_without_tls_is_refused_by_that_server(tls_postgres: Postgres) -> None:
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(tls_postgres.url("todo", "todo") + "?sslmode=disable")


async def test_a_pooler_host_works_as_pasted(
    tls_postgres: Postgres, pooler_port: int, make_settings: Callable[..., Settings], make_person: Callable[..., Person]
) -> None:
    migrate(tls_postgres.url("todo", "todo") + "?sslmode=require")
    url = f"postgresql://todo:{PASSWORD}@ep-quiet-pooler.eu.example:{pooler_port}/todo?hostaddr=127.0.0.1"
    await use(url, make_settings, make_person)


def test_a_pooler_is_known_by_its_name_only() -> None:
    assert goes_through_pooler(parse_database_url("postgres://u:p@ep-x-123-pooler.eu.example/db"))
    assert not goes_through_pooler(parse_database_url("postgres://u-pooler:p@ep-x-123.eu.example/db-pooler"))

"""A backup brings back what was there, and nothing else; what fails changes nothing. On a real PostgreSQL."""

import os
import resource
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from backups.living_database import LivingDatabase, empty, start, stop

from tests.waiting import wait_for
from todoctl.backups.archive import open_archive
from todoctl.backups.backup import back_up
from todoctl.backups.places import Place
from todoctl.backups.restore import Restored, check_archive, known_revisions, restore
from todoctl.errors import ExitCode, OpsError
from todoctl.progress import Progress
from todoctl.repository import this_repository

pytestmark = pytest.mark.integration
REVISIONS = known_revisions(this_repository().backend)


@pytest.fixture(scope="module")
def server() -> Generator[LivingDatabase]:
    folder = Path(tempfile.mkdtemp(prefix="todoctl-backups-"))
    folder.chmod(0o755)  # the server may run as another user
    # Away from the ports that `free_port` draws: it is drawn for each test, and this one lasts.
    yield start(folder, 19_000 + os.getpid() % 900)
    stop(folder)
    shutil.rmtree(folder)


@pytest.fixture
def living(server: LivingDatabase) -> LivingDatabase:
    """Ann has two tasks."""
    empty(server)
    server.sign_up("ann", "Milk", "Bread")
    return server


@pytest.fixture
def backup_file(living: LivingDatabase, tmp_path: Path) -> Path:
    """A backup of Ann's tasks; since then she has another one, and Bob has come."""
    path = tmp_path / "kept.zip"
    back_up(living.place(), path, Progress())
    with living.as_application("ann") as connection:
        connection.execute("insert into tasks (user_id, title) values ('ann', 'Later')")
    living.sign_up("bob", "Beer")
    return path


def bring_back(place: Place, path: Path) -> Restored:
    archive = open_archive(path)
    check_archive(archive, REVISIONS)
    return restore(place, archive, Progress())


def nothing_has_changed(living: LivingDatabase) -> None:
    assert living.titles("ann") == ["Milk", "Bread", "Later"]
    assert living.titles("bob") == ["Beer"]
    assert living.databases() == {"postgres", "todo"}


def test_a_restore_brings_back_what_was_there_and_nothing_else(living: LivingDatabase, backup_file: Path) -> None:
    restored = bring_back(living.place(), backup_file)
    assert living.titles("ann") == ["Milk", "Bread"]
    assert living.titles("bob") == []
    assert living.rows("auth.user") == [("ann", "ann@example.com")]
    assert living.rows("auth.account") == [("ann", "hash of ann")]
    assert restored.schema_revision == REVISIONS[-1]
    assert living.databases() == {"postgres", "todo"}


def test_new_tasks_get_new_numbers_after_a_restore(living: LivingDatabase, backup_file: Path) -> None:
    bring_back(living.place(), backup_file)
    with living.as_application("ann") as connection:
        connection.execute("insert into tasks (user_id, title) values ('ann', 'New')")
    assert living.titles("ann") == ["Milk", "Bread", "New"]


def test_no_session_is_in_the_file_and_none_comes_back(living: LivingDatabase, backup_file: Path) -> None:
    with zipfile.ZipFile(backup_file) as archive:
        dump = archive.read("database.dump")
    tables = open_archive(backup_file).manifest.contents.tables
    assert b"token of ann" not in dump
    assert "auth.session" not in tables
    assert tables["public.tasks"] == 2
    bring_back(living.place(), backup_file)
    assert living.rows("auth.session") == []


def test_the_deployment_keeps_the_key_that_signs_its_tokens(living: LivingDatabase, backup_file: Path) -> None:
    with living.as_application() as connection:
        connection.execute("insert into auth.jwks values ('made since')")
    bring_back(living.place(), backup_file)
    assert living.rows("auth.jwks") == [("made since",)]


def test_each_user_sees_the_own_tasks_alone_after_a_restore(living: LivingDatabase, backup_file: Path) -> None:
    bring_back(living.place(), backup_file)
    assert living.titles("") == []
    with living.as_application("bob") as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute("insert into tasks (user_id, title) values ('ann', 'Foreign')")


def test_sessions_of_the_database_end_at_the_switch(living: LivingDatabase, backup_file: Path) -> None:
    with living.as_application("ann") as before:
        bring_back(living.place(), backup_file)
        with pytest.raises(psycopg.OperationalError):
            before.execute("insert into tasks (user_id, title) values ('ann', 'Into nowhere')")


def test_only_its_owner_can_read_the_file(backup_file: Path) -> None:
    assert stat.S_IMODE(backup_file.stat().st_mode) == 0o600
    assert [path.name for path in backup_file.parent.iterdir()] == [backup_file.name]


def test_a_backup_of_an_older_schema_is_brought_up_to_date(server: LivingDatabase, tmp_path: Path) -> None:
    empty(server, revision=REVISIONS[0])
    server.sign_up("ann", "Old")
    back_up(server.place(), tmp_path / "old.zip", Progress())
    assert open_archive(tmp_path / "old.zip").manifest.contents.schema_revision == REVISIONS[0]
    empty(server)
    assert bring_back(server.place(), tmp_path / "old.zip").schema_revision == REVISIONS[-1]
    assert server.titles("ann") == ["Old"]


def truncate(path: Path) -> None:
    os.truncate(path, path.stat().st_size * 2 // 3)


def flip_a_bit(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        byte = file.read(1)[0]
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte ^ 0x10]))


def write_text(path: Path) -> None:
    path.write_text("PGDMP, or so it says\n")


def change_manifest(old: str, new: str) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        with zipfile.ZipFile(path) as archive:
            dump, manifest = archive.read("database.dump"), archive.read("manifest.json").decode()
        assert old in manifest
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("database.dump", dump)
            archive.writestr("manifest.json", manifest.replace(old, new))

    return change


def zip_something_else(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("photo.jpg", b"\xff\xd8")


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        pytest.param(truncate, "not a whole backup", id="truncated"),
        pytest.param(flip_a_bit, "not a whole backup", id="corrupted"),
        pytest.param(write_text, "not a whole backup", id="no-archive"),
        pytest.param(zip_something_else, "not a whole backup", id="foreign"),
        pytest.param(change_manifest('"public.tasks": 2', '"public.tasks": 3'), "what its manifest says", id="counts"),
        pytest.param(change_manifest('"todo-backup"', '"other"'), "made by another program", id="other-product"),
        pytest.param(change_manifest('"format": 1', '"format": 2'), "written by a newer todoctl", id="newer-format"),
        pytest.param(change_manifest('"0003"', '"9001"'), "has schema revision 9001", id="newer-schema"),
    ],
)
def test_a_file_that_is_not_right_is_refused(
    living: LivingDatabase, backup_file: Path, harm: Callable[[Path], None], said: str
) -> None:
    harm(backup_file)
    with pytest.raises(OpsError, match=said) as refused:
        bring_back(living.place(), backup_file)
    assert refused.value.exit_code == ExitCode.CHECK_FAILED
    nothing_has_changed(living)


def test_a_backup_without_row_level_security_is_refused(living: LivingDatabase, tmp_path: Path) -> None:
    with living.as_application() as connection:
        connection.execute("alter table messages no force row level security")
    back_up(living.place(), tmp_path / "open.zip", Progress())
    with pytest.raises(OpsError, match="row-level security or ownership is missing: messages"):
        bring_back(living.place(), tmp_path / "open.zip")
    assert living.titles("ann") == ["Milk", "Bread"]


def test_a_migration_that_fails_leaves_the_old_data(living: LivingDatabase, backup_file: Path) -> None:
    with pytest.raises(OpsError, match="cannot be brought up to date") as failed:
        bring_back(living.place(FAILS="yes"), backup_file)
    assert "the accounts' tables are not as they should be" in failed.value.details
    nothing_has_changed(living)


_RESTORE = """
import sys
sys.path[:0] = sys.argv[4:]
from pathlib import Path
from backups.living_database import LivingDatabase
from backups.test_backup_and_restore import bring_back
living = LivingDatabase(Path(sys.argv[1]), int(sys.argv[2]))
bring_back(living.place(HANGS_AT=sys.argv[1] + "/reached"), Path(sys.argv[3]))
"""


def test_a_restore_that_is_killed_halfway_leaves_the_old_data_and_the_next_one_works(
    living: LivingDatabase, backup_file: Path
) -> None:
    words = [str(living.folder), str(living.port), str(backup_file), *sys.path]
    reached = living.folder / "reached"
    process = subprocess.Popen([sys.executable, "-c", _RESTORE, *words], start_new_session=True)
    try:
        wait_for(reached.exists, "the accounts' migration", 60)
    finally:
        process.kill()
        process.wait(20)
        reached.unlink(missing_ok=True)
    assert living.titles("ann") == ["Milk", "Bread", "Later"]
    bring_back(living.place(), backup_file)
    assert living.titles("ann") == ["Milk", "Bread"]
    assert living.databases() == {"postgres", "todo"}


def test_a_full_disk_leaves_no_file_and_keeps_the_one_before(living: LivingDatabase, backup_file: Path) -> None:
    before = backup_file.read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, limits[1]))  # the system then refuses to let a file grow
    try:
        with pytest.raises(OpsError, match="cannot be written") as failed:
            back_up(living.place(), backup_file, Progress())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert failed.value.exit_code == ExitCode.STACK
    assert backup_file.read_bytes() == before
    assert [path.name for path in backup_file.parent.iterdir()] == [backup_file.name]


@pytest.mark.parametrize("ends", ["exit 0", "exit 1", "kill -KILL $$"])
def test_a_dump_that_ends_too_early_becomes_no_file(living: LivingDatabase, tmp_path: Path, ends: str) -> None:
    place = living.place()
    short = tmp_path / "programs" / "pg_dump"
    short.parent.mkdir()
    short.write_text(f'#!/bin/sh\n"{place.server.programs}pg_dump" "$@" | head --bytes 9000\n{ends}\n')
    short.chmod(0o755)
    place = replace(place, server=replace(place.server, programs=f"{short.parent}/"))
    with pytest.raises(OpsError):
        back_up(place, tmp_path / "half.zip", Progress())
    assert [path.name for path in tmp_path.iterdir()] == ["programs"]


def test_a_backup_that_is_interrupted_leaves_nothing_under_the_final_name(
    living: LivingDatabase, tmp_path: Path
) -> None:
    slow = tmp_path / "programs" / "pg_dump"
    slow.parent.mkdir()
    slow.write_text(f"#!/bin/sh\nprintf PGDMP\ntouch {tmp_path}/reached\nexec sleep 600\n")
    slow.chmod(0o755)
    script = (
        "import sys\nsys.path[:0] = sys.argv[4:]\nfrom dataclasses import replace\nfrom pathlib import Path\n"
        "from backups.living_database import LivingDatabase\nfrom todoctl.backups.backup import back_up\n"
        "from todoctl.progress import Progress\n"
        "place = LivingDatabase(Path(sys.argv[1]), int(sys.argv[2])).place()\n"
        "slow = replace(place.server, programs=sys.argv[3] + '/programs/')\n"
        "back_up(replace(place, server=slow), Path(sys.argv[3] + '/half.zip'), Progress())\n"
    )
    words = [str(living.folder), str(living.port), str(tmp_path), *sys.path]
    process = subprocess.Popen([sys.executable, "-c", script, *words], start_new_session=True)
    try:
        wait_for((tmp_path / "reached").exists, "the dump has begun", 60)
        process.send_signal(signal.SIGINT)
        process.wait(20)
    finally:
        process.kill()
        process.wait(20)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["programs", "reached"]

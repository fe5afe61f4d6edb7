"""`todoctl restore`: a backup becomes a database of its own, and takes the old one's place when all about it is right.

Until that moment, which is one transaction, the application works on with the old data; whatever fails before it
changes nothing.
"""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from todoctl.backups.archive import Archive, damaged
from todoctl.backups.places import Place
from todoctl.backups.server import DatabaseServer, read_contents
from todoctl.errors import ExitCode, OpsError
from todoctl.files import exclusive_lock
from todoctl.progress import Progress

_LOCK_SECONDS = 1800.0
_SWITCH_ATTEMPTS = 20
# The key that signs tokens belongs to the deployment, whose secret locks it: the services go on with the one they know.
_SIGNING_KEYS = "auth.jwks"
_VERSION = "select version_num from alembic_version;"
_UNGUARDED = """
select c.oid::regclass from pg_class c
join pg_attribute a on a.attrelid = c.oid and a.attname = 'user_id' and not a.attisdropped
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
and not (c.relrowsecurity and c.relforcerowsecurity
  and exists (select from pg_policy p where p.polrelid = c.oid))
union
select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname in ('public', 'auth') and c.relkind in ('r', 'p', 'S') and pg_get_userbyid(c.relowner) <> :'role';
"""
# The databases change names in one transaction. New sessions wait for it: the renaming holds the database's lock.
_SWITCH = """
begin;
select count(pg_terminate_backend(pid)) from pg_stat_activity
where datname in (:'live', :'scratch') and pid <> pg_backend_pid();
alter database :"live" rename to :"replaced";
alter database :"scratch" rename to :"live";
commit;
"""


@dataclass(frozen=True)
class Restored:
    """What was brought back."""

    archive: Archive
    schema_revision: str
    """After the migrations."""
    seconds: float

    def as_json(self) -> dict[str, object]:
        manifest = self.archive.manifest
        return {
            "file": str(self.archive.path),
            "restored": True,
            "made_at": manifest.made_at,
            "backup_schema_revision": manifest.contents.schema_revision,
            "schema_revision": self.schema_revision,
            "tables": dict(manifest.contents.tables),
            "seconds": round(self.seconds, 2),
        }


def known_revisions(backend: Path) -> list[str]:
    """The revisions of the schema that this clone knows, oldest first: each migration's file begins with its own."""
    return sorted(file.name.partition("_")[0] for file in (backend / "migrations" / "versions").glob("[0-9]*_*.py"))


def check_archive(archive: Archive, revisions: list[str]) -> None:
    """Raises OpsError when the backup is damaged, or newer than this clone; changes nothing."""
    revision = archive.manifest.contents.schema_revision
    if revision not in revisions:
        raise OpsError(
            f"{archive.path} has schema revision {revision}; this clone knows {', '.join(revisions)}. "
            "Nothing was changed.",
            fix="Update this clone to the version that made the backup or a newer one, deploy it, then restore.",
            exit_code=ExitCode.CHECK_FAILED,
        )
    archive.check_bytes()
    try:
        contents = read_contents(archive.dump())
    except OpsError as error:
        raise damaged(archive.path, error.details or error.problem) from error
    if contents != archive.manifest.contents:
        raise damaged(archive.path, "it does not hold what its manifest says")


def restore(place: Place, archive: Archive, progress: Progress) -> Restored:
    """Replaces all data with that of a checked archive."""
    began = time.monotonic()
    server = place.server
    scratch, replaced = f"{server.database}_restoring", f"{server.database}_replaced"
    with exclusive_lock(place.lock, doing="changing this application", timeout_seconds=_LOCK_SECONDS):
        # What an interrupted restore has left.
        _drop(server, scratch, replaced)
        try:
            with progress.step("new database") as step:
                server.ask('create database :"name" owner :"role" template template0;', name=scratch, role=server.role)
                server.restore(archive.dump(), scratch)
                _check_counts(server, archive, scratch)
                step.outcome = f"{sum(archive.manifest.contents.tables.values())} rows, as the manifest has them"
            with progress.step("migrations") as step:
                place.migrate(scratch)
                if server.ask(f"select to_regclass('{_SIGNING_KEYS}');", database=server.database) != [""]:
                    server.copy_rows(_SIGNING_KEYS, server.database, scratch)
                revision = server.ask(_VERSION, database=scratch)[0]
                _check_guards(server, scratch)
                step.outcome = f"schema revision {revision}; row-level security is in force"
            with progress.step("switch") as step:
                _switch(server, scratch, replaced)
                step.outcome = "the application now sees the restored data"
        except BaseException:
            with suppress(OpsError):
                _drop(server, scratch)
            raise
        _drop(server, replaced)
    return Restored(archive, revision, time.monotonic() - began)


def _check_counts(server: DatabaseServer, archive: Archive, database: str) -> None:
    wanted = dict(archive.manifest.contents.tables)
    found = server.count(wanted, database)
    wrong = sorted(name for name in wanted if found.get(name) != wanted[name])
    if wrong:
        raise OpsError(
            f"The restored database does not hold what the backup does ({', '.join(wrong)}). "
            "The old data is as it was.",
            fix="Run the command again; if it stays, name another backup.",
            exit_code=ExitCode.CHECK_FAILED,
        )


def _check_guards(server: DatabaseServer, database: str) -> None:
    unguarded = server.ask(_UNGUARDED, database=database, role=server.role)
    if unguarded:
        raise OpsError(
            f"In the restored database row-level security or ownership is missing: {', '.join(unguarded)}. "
            "The old data is as it was.",
            fix="Name a backup that ./todoctl backup has made; this one may have been changed.",
            exit_code=ExitCode.CHECK_FAILED,
        )


def _switch(server: DatabaseServer, scratch: str, replaced: str) -> None:
    """Ends the sessions and renames. A session that slips in between the two makes it try again."""
    for attempt in range(1, _SWITCH_ATTEMPTS + 1):
        try:
            server.ask(_SWITCH, live=server.database, scratch=scratch, replaced=replaced)
        except OpsError as error:
            if "being accessed by other users" not in error.details or attempt == _SWITCH_ATTEMPTS:
                raise
        else:
            return


def _drop(server: DatabaseServer, *databases: str) -> None:
    for name in databases:
        server.ask('drop database if exists :"name" with (force);', name=name)

"""`todoctl backup`: one consistent, checked file of everything that people would miss."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from todoctl.backups import archive
from todoctl.backups.archive import Manifest
from todoctl.backups.places import Place
from todoctl.backups.server import read_contents
from todoctl.errors import ExitCode, OpsError
from todoctl.progress import Progress

# Tables whose rows let their bearer in, or age within minutes. Everybody signs in again after a restore: a stolen
# file opens no session, and a session that somebody has ended does not come back. Their schema is kept. The key that
# signs tokens is locked with BETTER_AUTH_SECRET, which another deployment does not have; each keeps its own.
NOT_KEPT = tuple(
    f'auth."{name}"'
    for name in (
        *("session", "verification", "jwks", "rateLimit"),
        *("oauthAccessToken", "oauthRefreshToken", "oauthClientAssertion"),
    )
)


@dataclass(frozen=True)
class Written:
    """A backup that was written and checked."""

    path: Path
    manifest: Manifest
    seconds: float

    def as_json(self) -> dict[str, object]:
        contents = self.manifest.contents
        return {
            "file": str(self.path),
            "bytes": self.path.stat().st_size,
            "sha256": self.manifest.dump_sha256,
            "schema_revision": contents.schema_revision,
            "made_at": self.manifest.made_at,
            "tables": dict(contents.tables),
            "seconds": round(self.seconds, 2),
        }


def default_path(now: datetime) -> Path:
    """Where a backup goes when nobody says: the current folder, named by its time in UTC."""
    return Path.cwd() / f"todo-backup-{now:%Y%m%dT%H%M%SZ}.zip"


def back_up(place: Place, path: Path, progress: Progress) -> Written:
    """Writes the file; under its final name it is whole, or not there. The application goes on meanwhile."""
    if not path.parent.is_dir():
        raise OpsError(f"There is no folder {path.parent}.", fix="Make it first.", exit_code=ExitCode.USAGE)
    began = time.monotonic()
    with archive.writing(path) as unfinished:
        with progress.step("dump") as step:
            made_at = datetime.now(UTC).isoformat(timespec="seconds")
            size, digest = archive.write_dump(unfinished, lambda take: place.server.dump(NOT_KEPT, take))
            step.outcome = f"{size / 2**20:.1f} MiB of {place.name}"
        with progress.step("check") as step:
            contents = read_contents(archive.dump_in(unfinished))
            manifest = Manifest(made_at, place.name, size, digest, contents)
            archive.write_manifest(unfinished, manifest)
            archive.open_archive(unfinished).check_bytes()
            step.outcome = f"{sum(contents.tables.values())} rows in {len(contents.tables)} tables"
    return Written(path, manifest, time.monotonic() - began)

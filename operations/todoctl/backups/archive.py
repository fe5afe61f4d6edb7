"""The file of a backup: a ZIP archive with PostgreSQL's own dump, and a manifest that says what is in it.

One file, so that the two cannot be parted. The dump is compressed already and is stored as it is.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from zipfile import ZIP_STORED, BadZipFile, ZipFile

from todoctl.errors import ExitCode, OpsError
from todoctl.files import PRIVATE_FILE, replacing
from todoctl.records import BadRecordError, Record

_PRODUCT = "todo-backup"
_FORMAT = 1
_DUMP = "database.dump"
_MANIFEST = "manifest.json"
_PIECE_BYTES = 1 << 20


@dataclass(frozen=True)
class Contents:
    """What a dump holds, as counted in the dump itself."""

    schema_revision: str
    tables: Mapping[str, int]
    """Rows by table, such as `public.tasks`."""


@dataclass(frozen=True)
class Manifest:
    """What a backup says of itself."""

    made_at: str
    """UTC, ISO 8601."""
    made_from: str
    """Which deployment; for people."""
    dump_bytes: int
    dump_sha256: str
    contents: Contents


@dataclass(frozen=True)
class Archive:
    """A readable backup file."""

    path: Path
    manifest: Manifest

    def dump(self) -> Iterator[bytes]:
        """The dump, piece by piece."""
        try:
            with ZipFile(self.path) as archive, archive.open(_DUMP) as file:
                while piece := file.read(_PIECE_BYTES):
                    yield piece
        except (BadZipFile, KeyError, OSError) as error:
            raise damaged(self.path, str(error)) from error

    def check_bytes(self) -> None:
        """Raises OpsError unless every byte of the dump is as it was written."""
        digest, size = hashlib.sha256(), 0
        for piece in self.dump():
            digest.update(piece)
            size += len(piece)
        if (size, digest.hexdigest()) != (self.manifest.dump_bytes, self.manifest.dump_sha256):
            raise damaged(self.path, "its checksum is not the one in its manifest")


def open_archive(path: Path) -> Archive:
    """Reads the manifest. Raises OpsError when this is no backup of ours, or is cut off."""
    try:
        with ZipFile(path) as archive:
            record = Record.parse(archive.read(_MANIFEST).decode())
        if record.text("product") != _PRODUCT:
            raise damaged(path, "it was made by another program")
        if record.whole("format") > _FORMAT:
            raise OpsError(
                f"{path} was written by a newer todoctl, in a form that this one does not know.",
                fix="Update this clone, then run the command again.",
                exit_code=ExitCode.CHECK_FAILED,
            )
        counts = record.record("tables")
        contents = Contents(record.text("schema_revision"), {name: counts.whole(name) for name in counts.names()})
        dump_bytes, digest = record.whole("dump_bytes"), record.text("dump_sha256")
        return Archive(path, Manifest(record.text("made_at"), record.text("made_from"), dump_bytes, digest, contents))
    except FileNotFoundError:
        raise OpsError(
            f"There is no file {path}.", fix="Name a file that ./todoctl backup has written.", exit_code=ExitCode.USAGE
        ) from None
    except OSError as error:
        raise OpsError(
            f"{path} cannot be read: {error.strerror}.",
            fix="Name a file that ./todoctl backup has written, and that you may read.",
            exit_code=ExitCode.USAGE,
        ) from error
    except (BadZipFile, KeyError, BadRecordError, UnicodeDecodeError) as error:
        raise damaged(path, str(error)) from error


@contextmanager
def writing(path: Path) -> Generator[Path]:
    """A private file beside the final one, which takes its name when the block ends well; else nothing is left."""
    try:
        with replacing(path, mode=PRIVATE_FILE) as unfinished:
            yield unfinished
    except OSError as error:
        raise _cannot_write(path, error) from error


def write_dump(path: Path, stream: Callable[[Callable[[bytes], object]], None]) -> tuple[int, str]:
    """Stores what `stream` hands to its argument; returns the size in bytes and the SHA-256."""
    digest, size = hashlib.sha256(), 0
    with ZipFile(path, "w", ZIP_STORED) as archive, archive.open(_DUMP, "w", force_zip64=True) as file:

        def take(piece: bytes) -> None:
            nonlocal size
            file.write(piece)
            digest.update(piece)
            size += len(piece)

        stream(take)
    return size, digest.hexdigest()


def dump_in(path: Path) -> Iterator[bytes]:
    """The dump of a file that has no manifest yet."""
    with ZipFile(path) as archive, archive.open(_DUMP) as file:
        while piece := file.read(_PIECE_BYTES):
            yield piece


def write_manifest(path: Path, manifest: Manifest) -> None:
    """Completes the file."""
    told = {name: value for name, value in asdict(manifest).items() if name != "contents"}
    document = {"product": _PRODUCT, "format": _FORMAT} | told | asdict(manifest.contents)
    with ZipFile(path, "a", ZIP_STORED) as archive:
        archive.writestr(_MANIFEST, json.dumps(document, indent=1) + "\n")


def damaged(path: Path, reason: str) -> OpsError:
    """The error of a file that must not be restored."""
    return OpsError(
        f"{path} is not a whole backup of this application: {reason}. Nothing was changed.",
        fix="Fetch the file again, or name an older one; a backup is made by: ./todoctl backup",
        exit_code=ExitCode.CHECK_FAILED,
    )


def _cannot_write(path: Path, error: OSError) -> OpsError:
    return OpsError(
        f"{path} cannot be written: {error.strerror or error}. No file of that name was made or changed.",
        fix="Make room there, or name another place: ./todoctl backup --to FILE",
        exit_code=ExitCode.STACK,
    )

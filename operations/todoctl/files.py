"""Writing, locking and fingerprinting files. Standard library only: the bootstrap imports it."""

import fcntl
import hashlib
import os
import stat
import sys
import tempfile
import time
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from todoctl.errors import ExitCode, OpsError

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
_LOCK_POLL_SECONDS = 0.05


@contextmanager
def replacing(path: Path, *, mode: int = 0o644) -> Generator[Path]:
    """A private file beside the final one, which takes its name and mode when the block ends well; else none is left.

    Whoever reads the final one, also after a power cut, sees the whole old file or the whole new one.
    """
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".unfinished")
    os.close(descriptor)
    unfinished = Path(name)
    try:
        yield unfinished
        unfinished.chmod(mode)
        with unfinished.open("rb") as file:
            os.fsync(file.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def write_atomically(path: Path, text: str, *, mode: int = 0o644) -> None:
    """Replaces a file as a whole: a reader, or a power cut, sees the old text or the new one."""
    with replacing(path, mode=mode) as unfinished:
        unfinished.write_text(text, encoding="utf-8")


def private_scratch_folder() -> Path:
    """A folder of this user's own, shared by all clones on this machine: for locks and port claims."""
    folder = Path(tempfile.gettempdir()) / f"todoctl-{os.getuid()}"
    folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    found = folder.lstat()
    # The temporary folder is open to everyone: another user may have put something of this name there.
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or found.st_mode & 0o077:
        raise OpsError(
            f"{folder} belongs to somebody else or is open to others.",
            fix=f"Remove {folder}, or set TMPDIR to a folder of your own.",
            exit_code=ExitCode.STACK,
        )
    return folder


def lock_name(purpose: str, path: Path) -> Path:
    """The lock file for something that is done to one path, wherever on the machine it is asked for."""
    digest = hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:16]
    return private_scratch_folder() / f"{purpose}-{digest}.lock"


@contextmanager
def exclusive_lock(path: Path, *, doing: str, timeout_seconds: float) -> Generator[None]:
    """Holds a lock that the system gives back even after kill -9; says so when it has to wait."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, PRIVATE_FILE)
    try:
        if not try_lock(descriptor):
            print(f"Waiting for another todoctl that is {doing} ...", file=sys.stderr, flush=True)
            deadline = time.monotonic() + timeout_seconds
            while not try_lock(descriptor):
                if time.monotonic() > deadline:
                    raise OpsError(
                        f"Another todoctl has been {doing} for more than {timeout_seconds:.0f} seconds.",
                        fix="Let it finish or end it, then try again.",
                        exit_code=ExitCode.STACK,
                    )
                time.sleep(_LOCK_POLL_SECONDS)
        yield
    finally:
        os.close(descriptor)


def try_lock(descriptor: int) -> bool:
    """Takes the lock on an open file if nobody holds it; it lasts until the file is closed."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def content_hash(base: Path, paths: Iterable[Path]) -> str:
    """SHA-256 over the names (relative to base) and contents of files and folders; missing ones count as empty."""
    digest = hashlib.sha256()
    for file in sorted({file for path in paths for file in _files_below(path)}):
        digest.update(f"{file.relative_to(base)}\0{file.stat().st_size}\0".encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()


# Made by tools or read by tests alone: hashing them would ask for a rebuild after every build or test run.
_NOT_SOURCES = frozenset({"node_modules", "dist", "__pycache__", "test-results", "tests"})
_NOT_SOURCE_FILES = (".pyc", ".tsbuildinfo", "next-env.d.ts")


def _files_below(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
    for folder, folders, names in os.walk(path):
        # Hidden folders are the tools' own: .venv, .next, caches, generated code.
        folders[:] = [name for name in folders if name not in _NOT_SOURCES and not name.startswith(".")]
        yield from (Path(folder, name) for name in names if not name.endswith(_NOT_SOURCE_FILES))


def read_end(path: Path) -> str:
    """The last 64 KiB of a text file; empty when there is no such file."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - 65536))
            return file.read().decode("utf-8", "replace")
    except FileNotFoundError:
        return ""


def last_lines(text: str, count: int) -> str:
    """The last count lines of a text."""
    return "\n".join(text.splitlines()[-count:])

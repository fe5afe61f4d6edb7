"""Builds the frontend when its sources changed, and keeps a copy to serve from."""

import shutil
from pathlib import Path

from todoctl import shell
from todoctl.errors import ExitCode, OpsError
from todoctl.files import content_hash, exclusive_lock, lock_name
from todoctl.local_stack.node import Node
from todoctl.repository import Repository

_BUILD_TIMEOUT_SECONDS = 900.0
_HASH_FILE = ".content-hash"


def hash_frontend(repository: Repository) -> str:
    """Changes with anything that goes into the build."""
    root = repository.root
    return content_hash(root, [repository.frontend, root / "package.json", root / "package-lock.json"])


def ensure_frontend(repository: Repository, node: Node, built: Path, digest: str, log: Path) -> bool:
    """Puts the build of these sources into the folder `built`; True when it had to be built.

    It is served from that copy because a build, and even more a failed one, removes what stood in its place.
    """
    if built.exists():
        return False
    dist = repository.frontend / "dist"
    lock_file = lock_name("frontend", repository.root)
    with exclusive_lock(lock_file, doing="building the frontend", timeout_seconds=_BUILD_TIMEOUT_SECONDS):
        was_built = _read(dist / _HASH_FILE) == digest
        if not was_built:
            _build(repository, node, log)
            if not (dist / "frontend" / "server.js").exists() or not (dist / "migrate.mjs").exists():
                raise OpsError(
                    f"The build of the frontend left no server.js or no migrate.mjs in {dist}.",
                    fix=f"Look at {log}.",
                    exit_code=ExitCode.CHECK_FAILED,
                )
            (dist / _HASH_FILE).write_text(digest, encoding="ascii")
        unfinished = built.with_name(f"{built.name}.unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        shutil.copytree(dist, unfinished, symlinks=True)
        unfinished.rename(built)
        return not was_built


def remove_other_builds(built: Path) -> None:
    """Removes the copies that nothing serves from any more."""
    for folder in built.parent.iterdir():
        if folder != built:
            shutil.rmtree(folder, ignore_errors=True)


def _build(repository: Repository, node: Node, log: Path) -> None:
    # Until the new build is whole, dist is nobody's: an interrupted build must not be taken for one.
    (repository.frontend / "dist" / _HASH_FILE).unlink(missing_ok=True)
    shell.run_checked(
        [*node.npm, "run", "build", "-w", "todo-frontend"],
        problem="The frontend cannot be built.",
        fix=f"Correct what the lines above name (all of them: {log}), then run the command again.",
        exit_code=ExitCode.CHECK_FAILED,
        cwd=repository.root,
        timeout_seconds=_BUILD_TIMEOUT_SECONDS,
        env=node.environment(),
        log=log,
    )


def _read(path: Path) -> str:
    return path.read_text(encoding="ascii") if path.exists() else ""

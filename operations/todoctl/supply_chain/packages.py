"""The locked packages, with the hashes that an installation insists on."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

from todoctl.errors import ExitCode, OpsError

Ecosystem = Literal["pypi", "npm"]

_PINNED = re.compile(r"(?P<name>[A-Za-z0-9._-]+)(\[[^]]*])?==(?P<version>[^\s;\\]+)")
_HASH = re.compile(r"--hash=sha256:(?P<hex>[0-9a-f]{64})\b")


@dataclass(frozen=True, order=True)
class Package:
    """One package of one version. `hashes`: (algorithm as CycloneDX names it, hexadecimal) of each of its files."""

    ecosystem: Ecosystem
    name: str
    version: str
    hashes: tuple[tuple[str, str], ...]
    licence: str | None = None

    @property
    def url(self) -> str:
        """The package URL, the name that vulnerability databases go by."""
        return f"pkg:{self.ecosystem}/{quote(self.name, safe='/')}@{quote(self.version, safe='')}"


def python_packages(lock: Path) -> list[Package]:
    """What a requirements file with hashes pins. Raises OpsError for a line that does not."""
    return sorted(_python_package(line, lock) for line in _requirements(lock.read_text(encoding="utf-8")))


def _requirements(text: str) -> Iterator[str]:
    for line in text.replace("\\\n", " ").splitlines():
        requirement = line.partition(" #")[0].strip()
        if requirement and not requirement.startswith("#"):
            yield requirement


def _python_package(requirement: str, lock: Path) -> Package:
    pinned = _PINNED.match(requirement)
    hashes = tuple(("SHA-256", found["hex"]) for found in _HASH.finditer(requirement))
    if pinned is None or not hashes:
        raise _unpinned(requirement.split(maxsplit=1)[0], lock)
    return Package("pypi", pinned["name"].lower(), pinned["version"], hashes)


def node_packages(lock: Path) -> list[Package]:
    """What the page runs with: the lock file's packages, without those only for development and without our own."""
    entries: dict[str, dict[str, Any]] = json.loads(lock.read_text(encoding="utf-8"))["packages"]
    found = {
        _node_package(path, entry, lock)
        for path, entry in entries.items()
        if "node_modules/" in path and not entry.get("link") and not (entry.get("dev") or entry.get("devOptional"))
    }
    return sorted(found, key=lambda package: (package.name, package.version, package.hashes))


def _node_package(path: str, entry: dict[str, Any], lock: Path) -> Package:
    name = entry.get("name") or path.rpartition("node_modules/")[2]
    algorithm, _, digest = str(entry.get("integrity", "")).partition("-")
    if algorithm != "sha512" or not digest or not entry.get("version"):
        raise _unpinned(name, lock)
    return Package("npm", name, entry["version"], (("SHA-512", base64.b64decode(digest).hex()),), entry.get("license"))


def _unpinned(name: str, lock: Path) -> OpsError:
    return OpsError(
        f"{lock.name} does not pin {name} to one version with a hash.",
        fix="Make the lock file again, as CONTRIBUTING.md says under Lock.",
        exit_code=ExitCode.USAGE,
    )

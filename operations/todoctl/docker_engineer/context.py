"""What the build of each image may read: the ignore file says it to Docker, and the content's name is made of it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from todoctl.blueprint.model import Operations, Service

# Hidden files are those of tools and editors, and .env holds somebody's settings and keys.
_NEVER = (".*",)


@dataclass(frozen=True)
class BuildContext:
    """The part of a folder that a build sees: nothing but what is named here."""

    folder: str
    """Relative to the repository; "." is the repository itself."""
    dockerfile: str
    """Relative to the repository."""
    included: tuple[str, ...]
    """Files and folders, relative to the context's folder."""
    left_out: tuple[str, ...] = ()
    """Patterns of names that are left out at any depth: "tests", "*.pyc"."""

    @property
    def ignore_file(self) -> str:
        """Relative to the repository. A context that others may have too gets one for this Dockerfile alone."""
        return f"{self.dockerfile}.dockerignore" if self.folder == "." else f"{self.folder}/.dockerignore"

    @property
    def dockerfile_in_folder(self) -> str:
        return self.dockerfile if self.folder == "." else self.dockerfile.removeprefix(f"{self.folder}/")

    def files(self, root: Path) -> Iterator[Path]:
        """Every file of the clone in `root` that Docker would send to the build."""
        base = root / self.folder
        for name in self.included:
            path = base / name
            if path.is_dir():
                yield from self._below(path)
            elif path.is_file() or path.is_symlink():
                yield path

    def _below(self, folder: Path) -> Iterator[Path]:
        for parent, folders, names in os.walk(folder):
            links = [name for name in folders if Path(parent, name).is_symlink()]
            folders[:] = [name for name in folders if not self._leaves_out(name) and name not in links]
            yield from (Path(parent, name) for name in (*names, *links) if not self._leaves_out(name))

    def _leaves_out(self, name: str) -> bool:
        return any(fnmatchcase(name, pattern) for pattern in self.left_out)


def build_context(name: str, service: Service) -> BuildContext:
    """The build context of a service, "backend" or "frontend"."""
    dockerfile = f"{name}/Dockerfile"
    if name == "backend":
        return BuildContext(
            folder=service.image.context,
            dockerfile=dockerfile,
            included=("migrations", "requirements.lock", "todo_backend"),
            left_out=(*_NEVER, "*.pyc", "__pycache__"),
        )
    # The locked packages and the workspaces that they belong to are those of the whole repository.
    return BuildContext(
        folder=service.image.context,
        dockerfile=dockerfile,
        included=("frontend", "package-lock.json", "package.json"),
        left_out=(
            *_NEVER,
            *("*.md", "*.tsbuildinfo", "Dockerfile", "dist", "next-env.d.ts"),
            *("Dockerfile.dockerignore", "node_modules", "tests", "vitest.config.ts"),
        ),
    )


def operations_context(operations: Operations) -> BuildContext:
    """The build context of the MCP server: the command line and the blueprint, and nothing that it looks after."""
    return BuildContext(
        folder=operations.image.context,
        dockerfile="operations/Dockerfile",
        included=("blueprint.yaml", "operations/requirements-assistants.lock", "operations/todoctl"),
        left_out=(*_NEVER, "*.pyc", "__pycache__"),
    )

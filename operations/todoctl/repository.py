"""Where the parts of the product stand in this clone."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Repository:
    """The clone that this copy of todoctl belongs to."""

    root: Path

    @property
    def launcher(self) -> Path:
        return self.root / "todoctl"

    @property
    def backend(self) -> Path:
        return self.root / "backend"

    @property
    def backend_python(self) -> Path:
        return self.backend / ".venv" / "bin" / "python"

    @property
    def frontend(self) -> Path:
        return self.root / "frontend"

    @property
    def operations(self) -> Path:
        return self.root / "operations"

    @property
    def node_modules(self) -> Path:
        return self.root / "node_modules"


def this_repository() -> Repository:
    """The repository around this file."""
    return Repository(Path(__file__).resolve().parents[2])

"""The folder that holds everything one local stack keeps: .todo in the clone, or TODO_HOME."""

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from todoctl.errors import ExitCode, OpsError
from todoctl.files import PRIVATE_FOLDER
from todoctl.repository import Repository


@dataclass(frozen=True)
class StateFolder:
    """Where each thing stands; `open_state` makes the folders."""

    root: Path

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def run(self) -> Path:
        """What the running stack writes; holds passwords, so nobody else may enter."""
        return self.root / "run"

    @property
    def frontend(self) -> Path:
        """Served copies of the built frontend, one folder a content hash."""
        return self.root / "frontend"

    @property
    def secrets_file(self) -> Path:
        return self.root / "secrets.json"

    @property
    def ports_file(self) -> Path:
        return self.root / "ports.json"

    @property
    def migrations_file(self) -> Path:
        """Which migrations were last applied to which database."""
        return self.root / "migrations.json"

    @property
    def database_location_file(self) -> Path:
        """Where the embedded database's files are, when they could not be in this folder."""
        return self.root / "database-location.json"

    @property
    def wanted_file(self) -> Path:
        """The services that the supervisor shall run."""
        return self.run / "wanted.json"

    @property
    def stack_file(self) -> Path:
        """What the supervisor runs now."""
        return self.run / "stack.json"

    @property
    def supervisor_lock(self) -> Path:
        return self.run / "supervisor.lock"

    @property
    def command_lock(self) -> Path:
        """Held by `up` and `down`: one of them at a time."""
        return self.run / "command.lock"

    def log(self, name: str) -> Path:
        return self.logs / f"{name}.log"

    def exists(self) -> bool:
        return self.run.is_dir()

    def create(self) -> None:
        """Makes the folders that are missing."""
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            # Open to pass through: the database may run as another user and lives below.
            self.root.chmod(0o711)
            for folder in (self.logs, self.run):
                folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
            self.frontend.mkdir(exist_ok=True)
        except OSError as error:
            raise OpsError(
                f"{self.root} cannot be used: {error.strerror}.",
                fix="Set TODO_HOME to a folder that you may write to.",
                exit_code=ExitCode.STACK,
            ) from error

    def remove(self) -> None:
        """Removes what this module knows, and the folder itself when nothing else is in it."""
        for folder in (self.run, self.frontend, self.logs, self.root / "postgres"):
            shutil.rmtree(folder, ignore_errors=True)
        for file in (self.secrets_file, self.ports_file, self.migrations_file, self.database_location_file):
            file.unlink(missing_ok=True)
        if self.root.is_dir() and not any(self.root.iterdir()):
            self.root.rmdir()


def find_state(repository: Repository, environ: Mapping[str, str] = os.environ) -> StateFolder:
    """The state folder of this clone, made or not; TODO_HOME names another."""
    named = environ.get("TODO_HOME")
    return StateFolder(Path(named).expanduser().resolve() if named else repository.root / ".todo")

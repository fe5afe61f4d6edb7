"""A fresh clone of this repository, used as a person would use it: through its launcher alone."""

import json
import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from todoctl.local_stack.user_settings import SETTING_NAMES
from todoctl.repository import this_repository

COMMAND_TIMEOUT_SECONDS = 1500.0


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    exit_code: int
    output: str
    errors: str

    def json(self) -> dict[str, Any]:
        return json.loads(self.output)

    def __str__(self) -> str:
        return f"exit code {self.exit_code}\n{self.errors}\n{self.output}"


@dataclass
class Clone:
    """The clone, the options that name its target, and the variables its commands run with."""

    root: Path
    target: list[str]
    env: dict[str, str] = field(default_factory=dict[str, str])

    def start(self, *arguments: str, env: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
        """Starts a command and leaves it running."""
        # The settings of whoever runs the tests are kept out: they must not spend a key or fill a database.
        surroundings = {**os.environ, **dict.fromkeys(SETTING_NAMES, ""), "CI": "1", **self.env, **(env or {})}
        return subprocess.Popen(
            [str(self.root / "todoctl"), *arguments],
            cwd=self.root,
            env=surroundings,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def run(self, *arguments: str, env: Mapping[str, str] | None = None) -> Ended:
        """Runs a command to its end, whatever that is."""
        process = self.start(*arguments, env=env)
        output, errors = process.communicate(timeout=COMMAND_TIMEOUT_SECONDS)
        return Ended(process.returncode, output, errors)

    def deploy(self, *arguments: str, env: Mapping[str, str] | None = None) -> Ended:
        """Deploys to the target."""
        return self.run("deploy", *self.target, *arguments, env=env)

    def status(self) -> dict[str, Any]:
        """What `status --json` says."""
        return self.run("status", "--json").json()


def make_clone(folder: Path) -> Path:
    """Clones what is committed here; the index of Python packages is asked for nothing twice."""
    root = folder / "todo clone"  # with a space: people have those
    source = this_repository().root
    command = ["git", "-c", "safe.directory=*", "clone", "--quiet", str(source), str(root)]
    subprocess.run(command, check=True, timeout=120)
    return root

"""What faults have changed and how to take it back: a file of the deployment, so that an interruption loses nothing."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from todoctl.files import PRIVATE_FILE, write_atomically
from todoctl.programs.command import JsonObject, parse_object


@dataclass(frozen=True)
class FaultRecord:
    """The faults that are in a deployment now, by name, each with its undo steps in the order of the changes.

    Values of Secrets never get into the file: their copies stay in the cluster.
    """

    path: Path

    def names(self) -> list[str]:
        return list(self._load())

    def undo_steps(self, name: str) -> list[JsonObject]:
        return self._load().get(name, [])

    def begin(self, name: str) -> None:
        """Notes that a fault is being injected, before anything is changed."""
        self._store(self._load() | {name: []})

    def add(self, name: str, step: JsonObject) -> None:
        """Notes how to take back a change that is about to be made."""
        found = self._load()
        self._store(found | {name: [*found.get(name, []), step]})

    def forget(self, name: str) -> None:
        self._store({one: steps for one, steps in self._load().items() if one != name})

    def _load(self) -> dict[str, list[JsonObject]]:
        if not self.path.is_file():
            return {}
        found = parse_object(self.path.read_text(encoding="utf-8"), said_by=self.path.name)
        return cast("dict[str, list[JsonObject]]", found)

    def _store(self, faults: dict[str, list[JsonObject]]) -> None:
        write_atomically(self.path, json.dumps(faults, indent=1) + "\n", mode=PRIVATE_FILE)

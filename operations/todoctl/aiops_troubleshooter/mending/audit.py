"""The audit log: every step of every mending, one JSON object a line, never rewritten."""

from __future__ import annotations

import getpass
import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from todoctl.files import PRIVATE_FILE
from todoctl.minikube_deployer.target import Target


@dataclass(frozen=True)
class AuditLog:
    """Appends to one file; a line is on disk before the next step begins."""

    path: Path
    target: Target
    finding: str
    """The code of the finding and its object, such as "taint Node/lab"."""

    def note(self, action: str, **details: object) -> None:
        """action: planned, declined, applying, applied, failed, proved, worse or went-back."""
        line = {
            "at": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "by": getpass.getuser(),
            "context": self.target.context,
            "namespace": self.target.namespace,
            "finding": self.finding,
            "action": action,
            **details,
        }
        descriptor = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, PRIVATE_FILE)
        with os.fdopen(descriptor, "a", encoding="utf-8") as file:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
            file.flush()
            os.fsync(file.fileno())

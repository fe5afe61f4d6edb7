"""Which cluster and namespace a command means, and the folder that remembers the deployment there."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from todoctl.files import PRIVATE_FILE, PRIVATE_FOLDER, write_atomically
from todoctl.local_stack.state import StateFolder
from todoctl.programs.helm import Helm
from todoctl.programs.kubectl import Kubectl
from todoctl.records import BadRecordError, Record

TargetKind = Literal["minikube", "cluster"]


@dataclass(frozen=True)
class Target:
    """One namespace of one cluster, always named by its context."""

    kind: TargetKind
    context: str
    namespace: str

    def __str__(self) -> str:
        return f"namespace {self.namespace} of context {self.context}"

    def kubectl(self) -> Kubectl:
        return Kubectl(self.context, self.namespace)

    def helm(self) -> Helm:
        return Helm(self.context, self.namespace)

    @property
    def options(self) -> str:
        """The options that name this target on our own command line, for messages."""
        if self.kind == "minikube":
            return f" --target minikube --context {self.context}" if self.context != "minikube" else ""
        return f" --target cluster --context {self.context} --namespace {self.namespace}"


@dataclass(frozen=True)
class DeploymentFolder:
    """What this machine keeps of one deployment: the chosen ports, the forwards' state, logs. No secret."""

    root: Path

    @classmethod
    def of(cls, state: StateFolder, target: Target) -> DeploymentFolder:
        safe = "".join(letter if letter.isalnum() or letter in "._-" else "-" for letter in target.context)
        return cls(state.root / "deployments" / f"{safe}--{target.namespace}")

    def create(self) -> None:
        for folder in (self.root.parent.parent, self.root.parent, self.root, self.logs):
            folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True, parents=True)

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def target_file(self) -> Path:
        return self.root / "target.json"

    @property
    def options_file(self) -> Path:
        return self.root / "deploy-options.json"

    @property
    def audit_file(self) -> Path:
        return self.root / "audit.jsonl"

    @property
    def ports_file(self) -> Path:
        return self.root / "ports.json"

    @property
    def wanted_forwards_file(self) -> Path:
        return self.root / "wanted-forwards.json"

    @property
    def forwards_file(self) -> Path:
        return self.root / "forwards.json"

    @property
    def command_lock(self) -> Path:
        return self.root / "command.lock"

    def log(self, name: str) -> Path:
        return self.logs / f"{name}.log"

    def remember(self, target: Target) -> None:
        """Makes this the deployment that commands without --target and --context mean."""
        write_atomically(self.target_file, json.dumps(asdict(target)) + "\n", mode=PRIVATE_FILE)


def remembered_target(state: StateFolder) -> Target | None:
    """The target of the newest deploy from this clone; None when there was none, or it was undeployed."""
    files = sorted(
        (state.root / "deployments").glob("*/target.json"), key=lambda path: (path.stat().st_mtime_ns, str(path))
    )
    for path in reversed(files):
        try:
            record = Record.load(path)
        except BadRecordError:
            continue
        if record is not None and record.text("kind") in {"minikube", "cluster"}:
            kind: TargetKind = "minikube" if record.text("kind") == "minikube" else "cluster"
            return Target(kind, record.text("context"), record.text("namespace"))
    return None

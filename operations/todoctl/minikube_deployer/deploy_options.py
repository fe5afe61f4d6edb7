"""What a deployment was made with, remembered so that the same can be done again: by a fix, or by a verification."""

from __future__ import annotations

import json
import shlex
from dataclasses import asdict, dataclass, field

from todoctl.files import PRIVATE_FILE, write_atomically
from todoctl.minikube_deployer.images import ImageSource
from todoctl.minikube_deployer.target import DeploymentFolder, TargetKind
from todoctl.records import BadRecordError, Record

DEFAULT_ENVIRONMENTS: dict[TargetKind, str] = {"minikube": "minikube", "cluster": "local"}


@dataclass(frozen=True)
class DeployOptions:
    """What the user chose."""

    environment: str
    settings: tuple[str, ...] = ()
    """SERVICE.key=value, as --set gives them."""
    source: ImageSource = field(default_factory=ImageSource)
    with_operations: bool = False
    """Also the MCP server that looks after the application."""

    def words(self, kind: TargetKind) -> str:
        """The options of `todoctl deploy` that say the same, with a space before; empty when all is as usual."""
        told: list[str] = []
        if self.environment != DEFAULT_ENVIRONMENTS[kind]:
            told += ["--env", self.environment]
        for setting in self.settings:
            told += ["--set", setting]
        if self.source.registry is not None:
            told += ["--registry", self.source.registry]
        if self.source.loader is not None:
            told += ["--image-loader", self.source.loader]
        if self.with_operations:
            told += ["--with-operations"]
        return f" {shlex.join(told)}" if told else ""

    def remember(self, folder: DeploymentFolder) -> None:
        """Keeps them beside what this machine knows of the deployment."""
        write_atomically(folder.options_file, json.dumps(asdict(self)) + "\n", mode=PRIVATE_FILE)


def remembered_options(folder: DeploymentFolder, kind: TargetKind) -> DeployOptions:
    """What the newest deploy there was made with; the usual ones when this machine does not know."""
    try:
        record = Record.load(folder.options_file)
        if record is not None:
            source = record.record("source")
            return DeployOptions(
                record.text("environment"),
                tuple(record.texts("settings")),
                ImageSource(source.optional_text("registry"), source.optional_text("loader")),
                # Versions before it did not remember this.
                "with_operations" in record.names() and record.flag("with_operations"),
            )
    except BadRecordError:
        pass  # of another version of this program: as good as none
    return DeployOptions(DEFAULT_ENVIRONMENTS[kind])

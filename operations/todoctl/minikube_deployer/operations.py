"""The MCP server beside the application: its token, and the release that it is."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from todoctl.assistants.tool_files.server import AUTHORIZATION_KEY, TOKEN_KEY
from todoctl.blueprint.model import Operations
from todoctl.minikube_deployer.cluster_secrets import read_secret, secret_manifest
from todoctl.minikube_deployer.releases import WantedRelease
from todoctl.programs.kubectl import Kubectl
from todoctl.repository import Repository

_RANDOM_BYTES = 32


def ensure_token(kubectl: Kubectl, operations: Operations, labels: dict[str, str]) -> bool:
    """Makes the server's token once and keeps it; True when it was made, or a damaged one was replaced."""
    name = operations.image.name
    found = read_secret(kubectl, name) or {}
    token = found.get(TOKEN_KEY) or secrets.token_urlsafe(_RANDOM_BYTES)
    wanted = {TOKEN_KEY: token, AUTHORIZATION_KEY: f"Bearer {token}"}
    if found == wanted:
        return False
    kubectl.apply([secret_manifest(name, labels, wanted)], doing=f"store the Secret {name}")
    return True


def operations_release(
    repository: Repository, operations: Operations, environment: str, image: dict[str, str], settings: Sequence[str]
) -> WantedRelease:
    """The server's chart with the image of this deployment."""
    name = operations.image.name
    chart = repository.root / "charts" / name
    return WantedRelease(name, chart, chart / f"values-{environment}.yaml", {"image": image}, tuple(settings))

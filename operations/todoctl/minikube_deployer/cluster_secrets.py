"""The Secrets of a deployment: generated once, kept over upgrades, never on a command line or in a file here."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import quote, unquote, urlsplit

from todoctl.blueprint.model import Blueprint
from todoctl.errors import ExitCode, OpsError
from todoctl.local_stack.user_settings import UserSettings
from todoctl.minikube_deployer.labels import object_labels
from todoctl.minikube_deployer.node_volume import claim_name
from todoctl.programs.kubectl import Kubectl

SUPERUSER_PASSWORD = "postgres-password"  # noqa: S105 - the name of a key
APPLICATION_PASSWORD = "app-password"  # noqa: S105 - as above
APPLICATION_ROLE = "todo"
_RANDOM_BYTES = 32
_NUMBERED = re.compile(r"(\d{1,9}):(.+)")
_LOOPBACK_HOSTS = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True)
class ClusterSecrets:
    """What the two Secrets hold; never printed."""

    application: Mapping[str, str] = field(repr=False)
    database: Mapping[str, str] | None = field(repr=False)
    """None when the database is somewhere else."""

    def checksum(self) -> str:
        """Changes whenever a pod would need other secrets; keyed, so that it tells nothing of a weak one."""
        key = self.application["BETTER_AUTH_SECRET"].encode()
        told = "\0".join(f"{name}={value}" for name, value in sorted(self.application.items()))
        return hmac.new(key, told.encode(), hashlib.sha256).hexdigest()[:32]

    def values(self) -> set[str]:
        """Everything that must not show up anywhere else."""
        return set(self.application.values()) | set((self.database or {}).values())


def ensure_secrets(
    kubectl: Kubectl, blueprint: Blueprint, settings: UserSettings, *, in_cluster_database: bool
) -> tuple[ClusterSecrets, bool]:
    """Reads what is there, makes what is missing, stores both; True when anything changed."""
    found_application = read_secret(kubectl, blueprint.secret)
    found_database = read_secret(kubectl, blueprint.database.name) if in_cluster_database else None
    database = _database_secret(kubectl, blueprint, found_database) if in_cluster_database else None
    application = _application_secret(blueprint, settings, found_application or {}, database)
    changed = False
    for name, found, wanted in (
        (blueprint.database.name, found_database, database),
        (blueprint.secret, found_application, application),
    ):
        if wanted is not None and wanted != found:
            kubectl.apply([secret_manifest(name, object_labels(blueprint), wanted)], doing=f"store the Secret {name}")
            changed = True
    return ClusterSecrets(application, database), changed


def read_secret(kubectl: Kubectl, name: str) -> dict[str, str] | None:
    """The decoded values of a Secret; None when it is not there."""
    found = kubectl.find("secret", name)
    if found is None:
        return None
    try:
        data: dict[str, str] = found.get("data") or {}
        return {key: base64.b64decode(value, validate=True).decode() for key, value in data.items()}
    except (binascii.Error, UnicodeDecodeError) as error:
        raise OpsError(
            f"The Secret {name} holds something that is no text.",
            fix=f"Correct it, or delete it to have it made anew: kubectl delete secret {name}",
            exit_code=ExitCode.STACK,
        ) from error


def numbered_secrets(value: str) -> list[tuple[int, str]]:
    """The numbers and secrets of a list that a rotation writes, such as "2:newer,1:older"; empty when it is none."""
    found = [_NUMBERED.fullmatch(entry.strip()) for entry in value.split(",")]
    entries = [(int(entry[1]), entry[2]) for entry in found if entry is not None]
    return entries if len(entries) == len(found) else []


def parts_of(value: str) -> list[str]:
    """What is a secret by itself within a value: an address's password, each of the secrets that a rotation keeps."""
    if numbered := numbered_secrets(value):
        return [secret for _, secret in numbered]
    try:
        password = urlsplit(value).password
    except ValueError:
        return []
    return [unquote(password)] if password else []


def _database_secret(kubectl: Kubectl, blueprint: Blueprint, found: Mapping[str, str] | None) -> dict[str, str]:
    if found is not None and {SUPERUSER_PASSWORD, APPLICATION_PASSWORD} <= set(found):
        return dict(found)
    volume = claim_name(blueprint)
    if kubectl.find("persistentvolumeclaim", volume) is not None:
        raise OpsError(
            f"The database's data is there (claim {volume}), but the Secret {blueprint.database.name} with its "
            "passwords is not.",
            fix=f"Restore that Secret. If the data may go, for good: kubectl --context {kubectl.context} "
            f"--namespace {kubectl.namespace} delete pvc {volume}",
            exit_code=ExitCode.STACK,
        )
    return {name: new_secret() for name in (SUPERUSER_PASSWORD, APPLICATION_PASSWORD)}


def _application_secret(
    blueprint: Blueprint, settings: UserSettings, found: Mapping[str, str], database: Mapping[str, str] | None
) -> dict[str, str]:
    wanted: dict[str, str] = {}
    for service in blueprint.services.by_name().values():
        for setting in service.secrets:
            match setting.source:
                case "generated":
                    value = found.get(setting.name) or new_secret()
                case "rotated":
                    value = found.get(setting.name, "")
                case "database-url":
                    value = _database_url(blueprint, settings, database)
                case _:
                    value = settings.values.get(setting.name, "")
            # What two services share is made once.
            if value:
                wanted.setdefault(setting.name, value)
    return wanted


def _database_url(blueprint: Blueprint, settings: UserSettings, database: Mapping[str, str] | None) -> str:
    if database is not None:
        return in_cluster_url(blueprint, database[APPLICATION_PASSWORD])
    url = settings.database_url
    if url is None:
        raise OpsError(
            "This environment uses a database of your own, and DATABASE_URL is not set.",
            fix="Set DATABASE_URL in .env or the environment, as your provider shows it; then run the command again.",
            exit_code=ExitCode.USAGE,
        )
    if _host_of(url) in _LOOPBACK_HOSTS:
        raise OpsError(
            "DATABASE_URL names this machine by its loopback address, which inside a pod means the pod itself.",
            fix="Use an address that pods reach (on Minikube: host.minikube.internal), or remove DATABASE_URL to get "
            "a database in the cluster.",
            exit_code=ExitCode.USAGE,
        )
    return url


def in_cluster_url(blueprint: Blueprint, password: str) -> str:
    """How the application reaches the database in the cluster."""
    where = f"{blueprint.database.name}:{blueprint.database.port}"
    return f"postgresql://{APPLICATION_ROLE}:{quote(password, safe='')}@{where}/{APPLICATION_ROLE}"


def new_secret() -> str:
    """A random value, 256 bits of it, which needs no quoting in an address."""
    return secrets.token_urlsafe(_RANDOM_BYTES)


def _host_of(url: str) -> str | None:
    try:
        return urlsplit(url).hostname
    except ValueError:
        return None


def secret_manifest(name: str, labels: Mapping[str, str], values: Mapping[str, str]) -> dict[str, object]:
    """A Secret as Kubernetes wants it; for standard input, never for a file."""
    encoded = {key: base64.b64encode(value.encode()).decode() for key, value in sorted(values.items())}
    return {
        "apiVersion": "v1",
        "kind": "Secret",
        "metadata": {"name": name, "labels": dict(labels)},
        "type": "Opaque",
        "data": encoded,
    }

"""Keeps secrets out of snapshots: of a Secret only names, shapes and keyed fingerprints stay."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import SplitResult, quote, unquote, urlsplit

from todoctl.aiops_troubleshooter.objects import containers_of, labels_of, mapping, part, text
from todoctl.minikube_deployer.cluster_secrets import ClusterSecrets, parts_of
from todoctl.programs.command import JsonObject

HIDDEN = "***"
_SHORTEST = 6
"""Shorter values would blot out ordinary words."""
_SECRET_NAMES = re.compile(r"PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|CREDENTIAL|PRIVATE", re.IGNORECASE)
_URL_PASSWORD = re.compile(r"(\b[a-z][a-z0-9+.-]*://[^\s:/@\"']*):[^\s@\"']+@", re.IGNORECASE)
_KEY_OF_CHECKSUM = "BETTER_AUTH_SECRET"


@dataclass(frozen=True)
class Redactor:
    """Knows the values that must not show, for as long as one snapshot is being taken."""

    key: bytes = field(default_factory=lambda: secrets.token_bytes(32), repr=False)
    """Thrown away with the redactor: nobody can try guesses against a fingerprint later."""
    values: set[str] = field(default_factory=set[str], repr=False)

    def fingerprint(self, value: str) -> str:
        """Equal for equal values of one snapshot, and tells nothing else."""
        return hmac.new(self.key, value.encode(), hashlib.sha256).hexdigest()[:16]

    def summarize_secret(self, secret: JsonObject) -> JsonObject:
        """The Secret without its values, which are remembered in order to be hidden everywhere else.

        keys: name -> whether it is empty, a fingerprint, and for an address its parts without the password.
        """
        values = decode(mapping(secret, "data"))
        self.learn(*values.values())
        for name, value in values.items():
            if name.endswith("dockerconfigjson"):
                self.values.update(re.findall(r'"(?:password|auth)"\s*:\s*"([^"]{4,})"', value))
        metadata = part(secret, "metadata")
        kept = {
            name: metadata[name] for name in ("name", "namespace", "labels", "creationTimestamp") if name in metadata
        }
        return {
            "apiVersion": "v1",
            "kind": "Secret",
            "metadata": kept,
            "type": text(secret, "type"),
            "keys": {name: self._summarize_value(value) for name, value in sorted(values.items())},
            "checksum": ClusterSecrets(values, None).checksum() if _KEY_OF_CHECKSUM in values else None,
        }

    def hide(self, said: str) -> str:
        """The text without any remembered value, and without the password of any address."""
        for value in sorted(self.values, key=lambda one: (-len(one), one)):
            said = said.replace(value, HIDDEN)
        return hide_url_passwords(said)

    def hide_in(self, found: JsonObject) -> JsonObject:
        """An object without remembered values, nor those of variables and keys that are named like secrets."""
        cleaned = cast("JsonObject", self._hide_everywhere(found))
        for container in containers_of(cleaned):
            for variable in cast("list[JsonObject]", container.get("env") or []):
                if "value" in variable and _SECRET_NAMES.search(text(variable, "name")):
                    variable["value"] = HIDDEN
        if cleaned.get("kind") == "ConfigMap":
            for name in part(cleaned, "data"):
                if _SECRET_NAMES.search(name):
                    part(cleaned, "data")[name] = HIDDEN
        annotations = part(cleaned, "metadata", "annotations")
        annotations.pop("kubectl.kubernetes.io/last-applied-configuration", None)
        return cleaned

    def learn(self, *values: str) -> None:
        """Remembers values that must not show, and what in them is a secret by itself."""
        for value in values:
            for one in (value, *parts_of(value)):
                self._remember(one)

    def _remember(self, value: str) -> None:
        for form in (value, unquote(value), quote(value, safe="")):
            if len(form) >= _SHORTEST:
                self.values.add(form)
                self.values.add(base64.b64encode(form.encode()).decode())

    def _summarize_value(self, value: str) -> JsonObject:
        summary: JsonObject = {"empty": not value.strip(), "fingerprint": self.fingerprint(value)}
        parts = _split(value)
        if parts is not None:
            summary["url"] = {
                "scheme": parts.scheme,
                "host": parts.hostname,
                "port": _port(parts),
                "database": parts.path.lstrip("/"),
                "user": unquote(parts.username or ""),
                "password": self.fingerprint(unquote(parts.password)) if parts.password else None,
            }
        return summary

    def _hide_everywhere(self, value: Any) -> Any:  # noqa: ANN401 - JSON
        match value:
            case str():
                return self.hide(value)
            case list():
                return [self._hide_everywhere(one) for one in cast("list[Any]", value)]
            case dict():
                return {key: self._hide_everywhere(one) for key, one in cast("JsonObject", value).items()}
            case _:
                return value


def decode(data: Mapping[str, str]) -> dict[str, str]:
    """The values of a Secret's data; what is no text reads as empty."""
    decoded: dict[str, str] = {}
    for name, value in data.items():
        try:
            decoded[name] = base64.b64decode(value, validate=True).decode()
        except (binascii.Error, UnicodeDecodeError):
            decoded[name] = ""
    return decoded


def is_helm_release(secret: JsonObject) -> bool:
    """Helm keeps its records in Secrets; they hold manifests and no secret of ours."""
    return labels_of(secret).get("owner") == "helm" and text(secret, "type").startswith("helm.sh/release")


def hide_url_passwords(said: str) -> str:
    """The text without the password of any address: what can be hidden when no Secret was read."""
    return _URL_PASSWORD.sub(rf"\1:{HIDDEN}@", said)


def hide_all(redactor: Redactor, objects: Iterable[JsonObject]) -> list[JsonObject]:
    """Secrets as summaries first, so that their values are known when the others are cleaned."""
    listed = list(objects)
    summaries = [redactor.summarize_secret(one) for one in listed if one.get("kind") == "Secret"]
    others = [redactor.hide_in(one) for one in listed if one.get("kind") != "Secret"]
    return summaries + others


def _split(value: str) -> SplitResult | None:
    try:
        parts = urlsplit(value)
    except ValueError:
        return None
    return parts if parts.scheme and parts.hostname and "://" in value else None


def _port(parts: SplitResult) -> int | None:
    try:
        return parts.port
    except ValueError:
        return None

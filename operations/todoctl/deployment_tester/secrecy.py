"""Looks for secrets where they must not be. What is compared is never printed."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping
from urllib.parse import quote

from todoctl.deployment_tester.deployment import Deployment
from todoctl.deployment_tester.outcome import CheckFailedError, CheckSkippedError
from todoctl.minikube_deployer.cluster_secrets import parts_of, read_secret
from todoctl.programs.kubectl import ForbiddenError

# Anything shorter turns up by chance: "todo" is no secret.
_SHORTEST = 8


def read_secret_values(deployment: Deployment) -> dict[str, set[str]]:
    """Where from ("the Secret NAME") -> its values, the passwords within addresses too."""
    blueprint = deployment.blueprint
    names = [blueprint.secret, *([blueprint.database.name] if deployment.has_database_pod else [])]
    found: dict[str, set[str]] = {}
    for name in names:
        try:
            values = read_secret(deployment.kubectl, name)
        except ForbiddenError:
            raise CheckSkippedError("This context may not read Secrets, so they cannot be looked for.") from None
        if values is None:
            raise CheckFailedError(f"There is no Secret {name}.", fix="Make it anew: ./todoctl deploy")
        found[f"the Secret {name}"] = {part for value in values.values() for part in _parts(value)}
    return found


def find_leaks(text: str, words: Mapping[str, Iterable[str]]) -> list[str]:
    """What of these is in the text, by the name of where it comes from; plain, in base64 or quoted for an address."""
    return [
        f"a value of {source}" if source.startswith("the Secret") else source
        for source, values in words.items()
        if any(form in text for value in values for form in _forms(value))
    ]


def _parts(value: str) -> list[str]:
    return [part for part in (value, *parts_of(value)) if len(part) >= _SHORTEST]


def _forms(value: str) -> set[str]:
    encoded = base64.b64encode(value.encode()).decode()
    return {value, encoded, quote(value, safe=""), json.dumps(value)[1:-1]}


def mask_secrets(deployment: Deployment, text: str) -> str:
    """The text with every secret's value replaced: what goes into a report may be shown to others."""
    try:
        values = read_secret_values(deployment)
    except (CheckFailedError, CheckSkippedError):
        return text
    for value in sorted({form for found in values.values() for one in found for form in _forms(one)}, key=len):
        text = text.replace(value, "***")
    return text

"""What no text that leaves a tool may hold: values of Secrets, the user's own settings, and what looks like a key."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import cast

from todoctl.aiops_troubleshooter.redaction import HIDDEN, Redactor, is_helm_release
from todoctl.errors import OpsError
from todoctl.local_stack.user_settings import read_user_settings
from todoctl.minikube_deployer.target import Target
from todoctl.programs.command import JsonObject, parse_object
from todoctl.repository import Repository

_SECRET_SETTINGS = ("DATABASE_URL", "OPENAI_API_KEY")
_SHORTEST = 6
_READ_SECONDS = 4.0
# Where the Secrets may not be read, their values are unknown; most still give themselves away by their form.
_NAMED = re.compile(
    r"(?P<name>\b[\w.-]*(?:password|passwd|secret|token|api[_-]?key|credential|private[_-]?key)[\w.-]*[\"']?\s*[=:]\s*)"
    r"(?P<value>\"[^\"\n]+\"|'[^'\n]+'|[^\s,;\"'}]+)",
    re.IGNORECASE,
)
_FORMS = re.compile(
    r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|\Z)"
    r"|\bey[A-Za-z0-9_-]{8,}\.ey[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+"  # JSON web tokens
    r"|\bsk-[A-Za-z0-9_-]{12,}"
    r"|\bgh[pousr]_[A-Za-z0-9]{20,}"
    r"|(?<=Bearer )[A-Za-z0-9._~+/=-]{8,}",
    re.DOTALL,
)


def load_redactor(repository: Repository, target: Target) -> Redactor:
    """A redactor that knows the namespace's Secrets, as far as they may be read, and this machine's own."""
    redactor = Redactor()
    with suppress(OpsError):  # a line of .env that cannot be read is told by those who need it
        settings = read_user_settings(repository.root / ".env")
        redactor.learn(*settings.only(*_SECRET_SETTINGS).values())
    # No cluster, or no right: what cannot be read cannot be quoted from there either.
    with suppress(OpsError):
        asked = ("get", "secrets", "--output", "json", f"--request-timeout={_READ_SECONDS:.0f}s")
        said = target.kubectl().run(*asked, doing="read the Secrets", timeout_seconds=_READ_SECONDS + 1)
        for secret in cast("list[JsonObject]", parse_object(said, said_by="kubectl").get("items") or []):
            if not is_helm_release(secret):
                redactor.summarize_secret(secret)
    return redactor


def hide_secrets(redactor: Redactor, text: str) -> str:
    """The text without anything that must not leave."""
    hidden = _FORMS.sub(HIDDEN, redactor.hide(text))
    return _NAMED.sub(_hide_value, hidden)


def hide_in_json(redactor: Redactor, value: object) -> object:
    """The same in every text of a JSON document."""
    match value:
        case str():
            return hide_secrets(redactor, value)
        case list():
            return [hide_in_json(redactor, one) for one in cast("list[object]", value)]
        case dict():
            return {key: hide_in_json(redactor, one) for key, one in cast("dict[str, object]", value).items()}
        case _:
            return value


def _hide_value(match: re.Match[str]) -> str:
    return f"{match['name']}{HIDDEN}" if _is_telling(match["name"], match["value"].strip("\"'")) else match[0]


def _is_telling(name: str, value: str) -> bool:
    """Whether it may be a value: behind a colon there may be prose, the name of an object, or a count of tokens."""
    if len(value) < _SHORTEST:
        return False
    return "=" in name or not re.fullmatch(r"[a-z]+(-[a-z]+)*|[\d.]+|[A-Z]+(_[A-Z]+)*", value)

"""Reads tokens, and forges some that must be refused."""

from __future__ import annotations

import base64
import json

from todoctl.deployment_tester.outcome import CheckFailedError
from todoctl.programs.command import JsonObject


def read_segment(token: str, index: int) -> JsonObject:
    """The head (0) or the claims (1) of a JWT, unverified. Raises CheckFailedError when it is none."""
    try:
        part = token.split(".")[index]
        found: object = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    except (IndexError, ValueError):
        found = None
    if not isinstance(found, dict):
        raise CheckFailedError("The page's token is no JWT.", fix="See the page's log: ./todoctl logs frontend")
    return found  # pyright: ignore[reportUnknownVariableType] - JSON knows no other keys than texts


def forged_tokens(token: str) -> dict[str, str]:
    """What is wrong with it -> a token that looks like the given one and must not be taken."""
    head, claims, signature = token.split(".")
    later = read_segment(token, 1) | {"exp": 4_102_444_800}  # the year 2100
    other = "A" if signature[0] != "A" else "B"
    return {
        "a token that is none": "not-a-token",
        "changed claims": f"{head}.{_segment(later)}.{signature}",
        "a changed signature": f"{head}.{claims}.{other}{signature[1:]}",
        "no signature": f"{_segment({'alg': 'none', 'typ': 'JWT'})}.{claims}.",
    }


def _segment(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")

"""Checking Better Auth's tokens: EdDSA by the published keys, with issuer, audience and expiry."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

import httpx2
import jwt

from todo_backend.database import OwnerId
from todo_backend.identity.errors import KeysUnavailable, Unauthenticated
from todo_backend.settings import Settings

logger = logging.getLogger(__name__)

LEEWAY_SECONDS = 30
REFETCH_COOLDOWN_SECONDS = 10.0
RETRY_SECONDS = 1.0
FETCH_TIMEOUT_SECONDS = 5.0
MAX_TOKEN_LENGTH = 8192
MAX_KEYS_BYTES = 256 * 1024
# The type of an OAuth access token (RFC 9068); the page's own tokens have none.
ACCESS_TOKEN_TYPE = "at+jwt"  # noqa: S105 - a name, not a secret
READ_SCOPE = "tasks:read"
WRITE_SCOPE = "tasks:write"


@dataclass(frozen=True, slots=True)
class User:
    """Who asks. `took_over` are the ids of guests whose rows now belong to this user."""

    id: OwnerId
    took_over: tuple[OwnerId, ...] = ()


@dataclass(frozen=True, slots=True)
class ToolUser:
    """For whom tools are called, and whether the caller may change something or only look."""

    user: User
    may_write: bool


class KeySet:
    """The public keys of the frontend, by key id; fetched once, and again when an unknown id turns up."""

    def __init__(self, url: str, client: httpx2.AsyncClient, clock: Callable[[], float] = time.monotonic) -> None:
        self._url = url
        self._client = client
        self._clock = clock
        self._keys: dict[str, jwt.PyJWK] = {}
        self._fetched_at = float("-inf")
        self._failed_at = float("-inf")
        self._fetching = asyncio.Lock()

    async def key(self, key_id: str) -> jwt.PyJWK:
        """The key of that id. Raises Unauthenticated (no such key) or KeysUnavailable."""
        if key_id not in self._keys:
            async with self._fetching:
                # The cool-down keeps made-up key ids from turning into a flood of fetches.
                if key_id not in self._keys and self._clock() - self._fetched_at >= REFETCH_COOLDOWN_SECONDS:
                    await self._fetch()
        if key_id not in self._keys:
            raise Unauthenticated("The token is signed with a key that is not known here.")
        return self._keys[key_id]

    async def _fetch(self) -> None:
        # Whoever waited behind a failed fetch fails with it, instead of waiting for one of its own.
        if self._clock() - self._failed_at < RETRY_SECONDS:
            raise KeysUnavailable
        try:
            response = await self._client.get(self._url, timeout=FETCH_TIMEOUT_SECONDS)
            response.raise_for_status()
            if len(response.content) > MAX_KEYS_BYTES:
                raise ValueError("the key document is too large")
            entries = cast(dict[str, Any], response.json())["keys"]
            keys = {entry["kid"]: jwt.PyJWK(entry) for entry in entries if entry.get("crv") == "Ed25519"}
        except (httpx2.HTTPError, ValueError, KeyError, TypeError, jwt.PyJWTError) as error:
            self._failed_at = self._clock()
            logger.warning("keys_not_fetched", extra={"reason": type(error).__name__})
            raise KeysUnavailable from error
        self._keys = keys
        self._fetched_at = self._clock()


class TokenVerifier:
    """Turns a bearer token into who asks, or says why not."""

    def __init__(self, settings: Settings, client: httpx2.AsyncClient) -> None:
        self._issuer = settings.better_auth_url
        self._mcp_url = settings.mcp_url
        self._algorithm = settings.token_algorithm
        self._keys = KeySet(settings.jwks_url, client)
        self._secret = settings.better_auth_secret

    async def user(self, token: str) -> User:
        """The user of the page's own token. Raises Unauthenticated or KeysUnavailable."""
        header = _header_of(token)
        if _is_access_token(header):
            raise Unauthenticated("The token is for the tools at /mcp alone.")
        return _user_of(await self._claims(token, header, self._issuer))

    async def tool_user(self, token: str) -> ToolUser:
        """The caller of a tool: the page, which may do everything, or another assistant within its scopes.

        Raises Unauthenticated or KeysUnavailable.
        """
        header = _header_of(token)
        if not _is_access_token(header):
            return ToolUser(_user_of(await self._claims(token, header, self._issuer)), may_write=True)
        if self._mcp_url is None:
            raise Unauthenticated("Other assistants cannot connect here.")
        claims = await self._claims(token, header, self._mcp_url)
        scopes = str(claims.get("scope", "")).split()
        if READ_SCOPE not in scopes and WRITE_SCOPE not in scopes:
            raise Unauthenticated("The token allows nothing here.")
        return ToolUser(_user_of(claims), may_write=WRITE_SCOPE in scopes)

    async def _claims(self, token: str, header: dict[str, Any], audience: str) -> dict[str, Any]:
        # The algorithm is ours to say, never the token's: a public key must not pass as a secret.
        if header.get("alg") != self._algorithm:
            raise Unauthenticated("The token is not signed in the way that is asked for here.")
        try:
            return jwt.decode(
                token,
                await self._key(header),
                algorithms=[self._algorithm],
                issuer=self._issuer,
                audience=audience,
                leeway=LEEWAY_SECONDS,
                options={"require": ["exp", "iat", "sub", "iss", "aud"]},
            )
        except jwt.ExpiredSignatureError:
            raise Unauthenticated("The token has expired.") from None
        except (jwt.PyJWTError, UnicodeError, ValueError):
            raise Unauthenticated("The token is not valid.") from None

    async def _key(self, header: dict[str, Any]) -> jwt.PyJWK | bytes:
        if self._algorithm == "HS256":
            if self._secret is None:
                raise KeysUnavailable
            return self._secret.get_secret_value().encode()
        key_id = header.get("kid")
        if not isinstance(key_id, str):
            raise Unauthenticated("The token does not name its key.")
        return await self._keys.key(key_id)


def _header_of(token: str) -> dict[str, Any]:
    if not token or len(token) > MAX_TOKEN_LENGTH:
        raise Unauthenticated("The token is missing.")
    try:
        return jwt.get_unverified_header(token)
    except (jwt.PyJWTError, UnicodeError, ValueError):
        raise Unauthenticated("The token is not valid.") from None


def _is_access_token(header: dict[str, Any]) -> bool:
    return str(header.get("typ", "")).lower().removeprefix("application/") == ACCESS_TOKEN_TYPE


def _user_of(claims: dict[str, Any]) -> User:
    subject = claims["sub"]
    if not isinstance(subject, str) or not 0 < len(subject) <= 128 or "\x00" in subject:
        raise Unauthenticated("The token does not name its user.")
    guests: object = claims.get("took_over")
    took_over = tuple(
        OwnerId(guest)
        for guest in cast(list[object], guests if isinstance(guests, list) else [])
        if isinstance(guest, str) and guest != subject
    )
    return User(OwnerId(subject), took_over)

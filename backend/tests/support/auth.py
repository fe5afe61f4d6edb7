"""A stand-in for the frontend's token side: an Ed25519 key, a JWKS document, and tokens as Better Auth signs them."""

from __future__ import annotations

import base64
import hmac
import json
import time
import uuid
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from jwt.algorithms import OKPAlgorithm
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route


class TokenIssuer:
    """Signs tokens, and serves the public keys at /api/auth/jwks. `url` is issuer and audience."""

    def __init__(self) -> None:
        self.url = ""
        self.fetches = 0
        self.is_down = False
        self._keys: dict[str, Ed25519PrivateKey] = {}
        self.key_id = self.add_key()
        self.app = Starlette(routes=[Route("/api/auth/jwks", self._jwks)])

    def add_key(self) -> str:
        """A further key, which signs from now on; as after a rotation."""
        key_id = uuid.uuid4().hex
        self._keys[key_id] = Ed25519PrivateKey.generate()
        self.key_id = key_id
        return key_id

    def access_token(self, subject: str, *, audience: str, scope: str, **changed: Any) -> str:
        """A token as another assistant gets it by OAuth."""
        claims: dict[str, Any] = {"aud": audience, "scope": scope, "client_id": "client-1", **changed}
        return self.token(subject, kind="at+jwt", **claims)

    def claims(self, subject: str, *, seconds: int = 900) -> dict[str, Any]:
        """What a valid token says."""
        now = int(time.time())
        return {"iat": now, "exp": now + seconds, "iss": self.url, "aud": self.url, "sub": subject, "name": "Alice"}

    def token(
        self, subject: str, *, key_id: str | None = None, seconds: int = 900, kind: str = "JWT", **changed: Any
    ) -> str:
        """A valid token; `changed` replaces claims, None removes one. kind: the `typ` of its header."""
        wanted = {**self.claims(subject, seconds=seconds), **changed}
        claims = {name: value for name, value in wanted.items() if value is not None}
        chosen = key_id or self.key_id
        signer = self._keys.get(chosen) or Ed25519PrivateKey.generate()
        return jwt.encode(claims, signer, algorithm="EdDSA", headers={"kid": chosen, "typ": kind})

    def public_jwk(self, key_id: str | None = None) -> dict[str, Any]:
        chosen = key_id or self.key_id
        jwk: dict[str, Any] = json.loads(OKPAlgorithm.to_jwk(self._keys[chosen].public_key()))
        return {**jwk, "alg": "EdDSA", "kid": chosen}

    async def _jwks(self, request: Request) -> Response:
        self.fetches += 1
        if self.is_down:
            return Response(status_code=503)
        return JSONResponse({"keys": [self.public_jwk(key_id) for key_id in self._keys]})


def forged(header: dict[str, Any], claims: dict[str, Any], secret: bytes | None = None) -> str:
    """A token made by hand, as an attacker would: unsigned, or signed with HS256 and some secret."""

    def part(value: bytes) -> str:
        return base64.urlsafe_b64encode(value).rstrip(b"=").decode()

    signed = f"{part(json.dumps(header).encode())}.{part(json.dumps(claims).encode())}"
    return f"{signed}.{part(hmac.digest(secret, signed.encode(), 'sha256')) if secret else ''}"

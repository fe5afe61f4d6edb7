"""Why a caller is not let in."""

from __future__ import annotations

from typing import ClassVar

from todo_backend.errors import AppError


class Unauthenticated(AppError):
    status, code, title = 401, "unauthenticated", "You are not signed in"
    headers: ClassVar[dict[str, str]] = {"WWW-Authenticate": 'Bearer realm="todo"'}

    def __init__(self, problem: str) -> None:
        super().__init__(problem, fix="Sign in again and send the new token as `Authorization: Bearer`.")


class ToolsUnauthenticated(Unauthenticated):
    """A 401 that tells another assistant where to ask for access (RFC 9728)."""

    def __init__(self, problem: str, *, metadata_url: str, scopes: str, has_token: bool) -> None:
        super().__init__(problem)
        # RFC 6750: no error code for a request that did not try.
        failure = ', error="invalid_token"' if has_token else ""
        self._challenge = f'Bearer resource_metadata="{metadata_url}", scope="{scopes}"{failure}'

    def response_headers(self) -> dict[str, str]:
        return {"WWW-Authenticate": self._challenge}


class InsufficientScope(AppError):
    status, code, title = 403, "insufficient_scope", "Not allowed"

    def __init__(self, *, metadata_url: str, scopes: str) -> None:
        super().__init__(
            "This connection may only see tasks, so nothing was changed.",
            fix="Connect again and allow it to change them.",
        )
        self._challenge = f'Bearer error="insufficient_scope", scope="{scopes}", resource_metadata="{metadata_url}"'

    def response_headers(self) -> dict[str, str]:
        return {"WWW-Authenticate": self._challenge}


class WrongUser(AppError):
    status, code, title = 403, "wrong_user", "Not your list"

    def __init__(self) -> None:
        super().__init__("The address names another user than your token does.", fix="Use your own user id.")


class KeysUnavailable(AppError):
    status, code, title = 503, "keys_unavailable", "Sign-ins cannot be checked"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "2"}

    def __init__(self) -> None:
        super().__init__(
            "The keys that sign-ins are checked with cannot be fetched, so nothing was changed.",
            fix="Try again in a few seconds.",
        )

"""Why a caller is not let in."""

from __future__ import annotations

from typing import ClassVar

from todo_backend.errors import AppError


class Unauthenticated(AppError):
    status, code, title = 401, "unauthenticated", "You are not signed in"
    headers: ClassVar[dict[str, str]] = {"WWW-Authenticate": 'Bearer realm="todo"'}

    def __init__(self, problem: str) -> None:
        super().__init__(problem, fix="Sign in again and send the new token as `Authorization: Bearer`.")


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

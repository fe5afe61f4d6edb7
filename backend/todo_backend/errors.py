"""Errors a client may see: each carries a status, a stable code and what to do next (RFC 9457)."""

from __future__ import annotations

from typing import Any, ClassVar


class AppError(Exception):
    """Base of every error whose text is meant for the person or program that called.

    problem: one sentence that says what is wrong. fix: one sentence that says what to do.
    """

    status: ClassVar[int] = 500
    code: ClassVar[str] = "internal_error"
    title: ClassVar[str] = "Something went wrong"
    headers: ClassVar[dict[str, str]] = {}

    def __init__(self, problem: str, *, fix: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.fix = fix

    def response_headers(self) -> dict[str, str]:
        """The headers that the answer carries besides the document."""
        return self.headers

    def document(self, request_id: str | None = None) -> dict[str, Any]:
        """The problem document that is sent as application/problem+json."""
        body: dict[str, Any] = {
            "type": f"/problems/{self.code}",
            "title": self.title,
            "status": self.status,
            "detail": self.problem,
            "fix": self.fix,
        }
        if request_id is not None:
            body["request_id"] = request_id
        return body


class InvalidRequest(AppError):
    status, code, title = 422, "invalid_request", "The request is not valid"


class MalformedBody(AppError):
    status, code, title = 400, "malformed_body", "The body cannot be read"


class BodyTooLarge(AppError):
    status, code, title = 413, "body_too_large", "The body is too large"


class DatabaseUnavailable(AppError):
    status, code, title = 503, "database_unavailable", "The database cannot be reached"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "2"}

    def __init__(self) -> None:
        super().__init__(
            "The database does not answer, so nothing was changed.",
            fix="Try again in a few seconds.",
        )


class DatabaseFull(AppError):
    status, code, title = 503, "database_full", "The database has no room left"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "60"}

    def __init__(self) -> None:
        super().__init__(
            "The database's disk is full, so nothing was changed. What you have can still be read.",
            fix="Whoever runs this has to make room there; then try again.",
        )


class UserDeleted(AppError):
    status, code, title = 401, "user_deleted", "This account was deleted"
    headers: ClassVar[dict[str, str]] = {"WWW-Authenticate": 'Bearer realm="todo", error="invalid_token"'}

    def __init__(self) -> None:
        super().__init__("The account that the token names was deleted.", fix="Sign in with another account.")


class NotReady(AppError):
    status, code, title = 503, "not_ready", "The service is still starting"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "2"}


class TooBusy(AppError):
    status, code, title = 429, "too_busy", "Too many requests at once"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "1"}

    def __init__(self) -> None:
        super().__init__("The assistant is busy; your message was not taken.", fix="Send it again in a moment.")

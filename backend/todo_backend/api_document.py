"""The OpenAPI document, with what the framework does not know: how errors look, and who may call."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI

from todo_backend.problems import MEDIA_TYPE

OPEN_TO_ALL = ("/health", "/.well-known/", "/calendar/")
"""Paths that need no token; a calendar's address holds a secret of its own."""

_PROBLEM: dict[str, Any] = {
    "title": "Problem",
    "description": "What is wrong and what to do (RFC 9457). `request_id` finds it in the logs.",
    "type": "object",
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "fix": {"type": "string"},
        "request_id": {"type": "string"},
    },
    "required": ["type", "title", "status", "detail", "fix"],
}
_FAILED = {
    "description": "Refused, or not possible now: `detail` says why, `fix` what to do.",
    "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
}
_BEARER = {"type": "http", "scheme": "bearer", "bearerFormat": "JWT", "description": "From the page's /api/auth/token."}


def complete_document(app: FastAPI) -> None:
    """Make `/openapi.json` say what every route answers when it refuses, instead of the framework's own 422."""
    generate = app.openapi

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            _complete(generate())
        assert app.openapi_schema is not None
        return app.openapi_schema

    app.openapi = openapi


def _complete(document: dict[str, Any]) -> None:
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    schemas["Problem"] = _PROBLEM
    document["components"]["securitySchemes"] = {"bearer": _BEARER}
    for path, operations in document["paths"].items():
        for operation in operations.values():
            operation["responses"].pop("422", None)
            operation["responses"]["default"] = _FAILED
            if not path.startswith(OPEN_TO_ALL):
                operation["security"] = [{"bearer": []}]

"""Which pages may call what: the API is for our own page, the tools are for whoever brings a token for them."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

OPEN_PATHS = (
    "/mcp",
    "/.well-known/oauth-protected-resource",
    "/.well-known/oauth-protected-resource/mcp",
)
PREFLIGHT_SECONDS = 600


class Cors:
    """Answers the browser's question whether a page of another origin may read an answer."""

    def __init__(self, app: ASGIApp, *, page_origins: Sequence[str]) -> None:
        self._page = CORSMiddleware(
            app,
            allow_origins=page_origins,
            allow_methods=["GET", "POST", "PUT", "PATCH", "DELETE"],
            allow_headers=["Authorization", "Content-Type", "Idempotency-Key", "X-Timezone", "X-Request-Id"],
            expose_headers=["X-Next-Cursor", "X-Request-Id", "Retry-After"],
            max_age=PREFLIGHT_SECONDS,
        )
        # No cookie counts here, so a page can do no more than any program with the same token.
        self._open = CORSMiddleware(
            app,
            allow_origins=["*"],
            allow_methods=["GET", "POST", "DELETE"],
            allow_headers=[
                *("Authorization", "Content-Type", "X-Timezone", "Last-Event-ID"),
                *("MCP-Protocol-Version", "Mcp-Session-Id", "Mcp-Method", "Mcp-Name"),
            ],
            expose_headers=["WWW-Authenticate", "Mcp-Session-Id", "X-Request-Id", "Retry-After"],
            max_age=PREFLIGHT_SECONDS,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        chosen = self._open if scope.get("path") in OPEN_PATHS else self._page
        await chosen(scope, receive, send)

"""ASGI middleware around every request: an id, a size limit, safe headers, a log line, metrics."""

from __future__ import annotations

import logging
import re
import time
import uuid
from collections.abc import Callable

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from todo_backend.errors import BodyTooLarge
from todo_backend.observability.logs import request_id
from todo_backend.observability.metrics import REQUEST_SECONDS, REQUESTS

logger = logging.getLogger(__name__)

MAX_BODY_BYTES = 256 * 1024
# Answers are data for programs: no browser shall run, frame, keep or guess at them.
SECURITY_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
_GIVEN_ID = re.compile(r"[A-Za-z0-9._-]{8,64}")
_QUIET = frozenset({"/health", "/health/ready"})


class RequestMiddleware:
    """Names the request, bounds its body, and writes one log line when the response has ended."""

    def __init__(self, app: ASGIApp, render: Callable[[Exception], ASGIApp]) -> None:
        self._app = app
        self._render = render

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        given = Headers(scope=scope).get("x-request-id", "")
        current = given if _GIVEN_ID.fullmatch(given) else uuid.uuid4().hex
        token = request_id.set(current)
        started = time.perf_counter()
        status = 500
        has_started = False

        async def send_named(message: Message) -> None:
            nonlocal status, has_started
            if message["type"] == "http.response.start":
                has_started = True
                status = message["status"]
                headers = MutableHeaders(scope=message)
                headers["X-Request-Id"] = current
                for name, value in SECURITY_HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        try:
            await self._app(scope, _bounded(receive), send_named)
        except Exception as error:
            if has_started:
                raise
            # Answered here, inside the CORS headers: without them a page could not read what went wrong.
            logger.exception("unexpected_error")
            await self._render(error)(scope, receive, send_named)
        finally:
            seconds = time.perf_counter() - started
            route = getattr(scope.get("route"), "path", None) or ("/mcp" if scope["path"] == "/mcp" else "unknown")
            REQUESTS.labels(scope["method"], route, status).inc()
            REQUEST_SECONDS.labels(route).observe(seconds)
            if scope["path"] not in _QUIET:
                logger.info(
                    "request",
                    extra={"method": scope["method"], "route": route, "status": status, "ms": round(seconds * 1000, 1)},
                )
            request_id.reset(token)


def _bounded(receive: Receive) -> Receive:
    taken = 0

    async def receive_bounded() -> Message:
        nonlocal taken
        message = await receive()
        if message["type"] == "http.request":
            taken += len(message.get("body", b""))
            if taken > MAX_BODY_BYTES:
                raise BodyTooLarge(
                    f"The body is larger than {MAX_BODY_BYTES // 1024} KiB.", fix="Send less in one request."
                )
        return message

    return receive_bounded

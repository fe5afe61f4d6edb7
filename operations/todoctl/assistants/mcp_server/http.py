"""The MCP server over streamable HTTP, for those who have its token."""

from __future__ import annotations

import hmac
import os
import socket
from pathlib import Path
from typing import Any

import uvicorn
from mcp.server.lowlevel import Server
from mcp.server.transport_security import TransportSecuritySettings
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from todoctl.errors import ExitCode, OpsError

TOKEN_VARIABLE = "TODOCTL_MCP_TOKEN"  # noqa: S105 - the name of a variable
PATH = "/mcp"
HEALTH_PATH = "/healthz"
_SHORTEST_TOKEN = 16
_SHUTDOWN_SECONDS = 5


def read_token(file: Path | None) -> str:
    """The token that callers must bring: of the file, else of the environment. Raises OpsError without a good one."""
    if file is None:
        token = os.environ.get(TOKEN_VARIABLE, "").strip()
    else:
        try:
            token = file.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise OpsError(
                f"The token's file {file} cannot be read: {error}.",
                fix="Make it a text file that this user may read.",
                exit_code=ExitCode.USAGE,
            ) from error
    if len(token) < _SHORTEST_TOKEN:
        raise OpsError(
            "Over HTTP there must be a token."
            if not token
            else f"The token is shorter than {_SHORTEST_TOKEN} letters.",
            fix=f"Put a random one into a file (openssl rand -hex 32 > FILE; chmod 600 FILE) and name it: "
            f"--token-file FILE; or set {TOKEN_VARIABLE}.",
            exit_code=ExitCode.USAGE,
        )
    return token


def parse_address(text: str) -> tuple[str, int]:
    """Host and port of "HOST:PORT"; an IPv6 address stands in brackets."""
    host, colon, port = text.rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not colon or not host or not port.isdigit() or int(port) > 65535:  # noqa: PLR2004 - the highest port
        raise OpsError(
            f"--http {text} is not of the form HOST:PORT.",
            fix="Such as: --http 127.0.0.1:8900",
            exit_code=ExitCode.USAGE,
        )
    return host, int(port)


def listen(host: str, port: int) -> socket.socket:
    """A socket that waits there; port 0 takes any free one. Raises OpsError when it is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        raise OpsError(
            f"Cannot listen on {host}:{port}: {error.strerror or error}.",
            fix="Choose another address or port: --http HOST:PORT",
            exit_code=ExitCode.USAGE,
        ) from error


def make_app(server: Server[Any], token: str) -> ASGIApp:
    """The server behind its token; only the health check is answered without."""
    app = server.streamable_http_app(
        streamable_http_path=PATH,
        # Names of the host are many behind a Service or a proxy; without the token none of them helps a stranger.
        transport_security=TransportSecuritySettings(enable_dns_rebinding_protection=False),
        custom_starlette_routes=[Route(HEALTH_PATH, _health)],
    )
    return _TokenRequired(app, token)


def serve_http(app: ASGIApp, sock: socket.socket) -> None:
    """Serves until SIGTERM or Ctrl-C."""
    config = uvicorn.Config(app, log_level="warning", timeout_graceful_shutdown=_SHUTDOWN_SECONDS)
    uvicorn.Server(config).run(sockets=[sock])


async def _health(_request: Request) -> Response:
    return PlainTextResponse("ok")


class _TokenRequired:
    """Answers 401 to every request that does not bring the token."""

    def __init__(self, app: ASGIApp, token: str) -> None:
        self._app = app
        self._wanted = f"Bearer {token}".encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] != HEALTH_PATH:
            given = next((value for name, value in scope["headers"] if name == b"authorization"), b"")
            if not hmac.compare_digest(given, self._wanted):
                refusal = JSONResponse(
                    {"error": "unauthorized", "fix": "Send the token: Authorization: Bearer TOKEN"},
                    status_code=401,
                    headers={"WWW-Authenticate": "Bearer"},
                )
                await refusal(scope, receive, send)
                return
        await self._app(scope, receive, send)

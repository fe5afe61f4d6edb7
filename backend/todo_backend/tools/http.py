"""The MCP server over HTTP: stateless, JSON answers, behind the same bearer token as everything else."""

from __future__ import annotations

from mcp.server.mcpserver import MCPServer
from mcp.server.streamable_http_manager import StreamableHTTPASGIApp, StreamableHTTPSessionManager
from mcp.server.transport_security import TransportSecuritySettings
from starlette.datastructures import Headers
from starlette.types import Receive, Scope, Send

from todo_backend.identity.dependencies import Identity
from todo_backend.tasks.due import zone_named
from todo_backend.tasks.service import Caller
from todo_backend.tools.caller import calling_as


class McpEndpoint:
    """ASGI application for /mcp. `session_manager.run()` must be open while it serves."""

    def __init__(self, server: MCPServer, identity: Identity) -> None:
        # Rebinding attacks need a browser that sends credentials by itself; a bearer token it never does.
        security = TransportSecuritySettings(enable_dns_rebinding_protection=False)
        server.streamable_http_app(stateless_http=True, json_response=True, transport_security=security)
        self.session_manager: StreamableHTTPSessionManager = server.session_manager
        self._app = StreamableHTTPASGIApp(self.session_manager)
        self._identity = identity

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Raises AppError for callers without a valid token; the application renders it."""
        headers = Headers(scope=scope)
        user = await self._identity.user(headers)
        zone = zone_named(headers.get("x-timezone", "UTC"))
        with calling_as(Caller(user.id, zone)):
            await self._app(scope, receive, send)

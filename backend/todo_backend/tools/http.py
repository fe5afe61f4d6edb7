"""The MCP server over HTTP: stateless, JSON answers, behind the page's token or one of another assistant."""

from __future__ import annotations

from mcp.server.mcpserver import MCPServer
from mcp.server.streamable_http_manager import StreamableHTTPASGIApp, StreamableHTTPSessionManager
from mcp.server.transport_security import TransportSecuritySettings
from starlette.datastructures import Headers
from starlette.types import Message, Receive, Scope, Send

from todo_backend.identity.dependencies import Identity
from todo_backend.identity.errors import InsufficientScope, ToolsUnauthenticated, Unauthenticated
from todo_backend.identity.tokens import READ_SCOPE, WRITE_SCOPE, ToolUser
from todo_backend.tasks.due import HomeZone, zone_named
from todo_backend.tasks.service import Caller
from todo_backend.tools.caller import ToolCall, calling_as


class McpEndpoint:
    """ASGI application for /mcp. `session_manager.run()` must be open while it serves.

    metadata_url: where another assistant learns how to get a token; None when none can.
    """

    def __init__(self, server: MCPServer, identity: Identity, home_zone: HomeZone, metadata_url: str | None) -> None:
        # Rebinding attacks need a browser that sends credentials by itself; a bearer token it never does.
        security = TransportSecuritySettings(enable_dns_rebinding_protection=False)
        server.streamable_http_app(stateless_http=True, json_response=True, transport_security=security)
        self.session_manager: StreamableHTTPSessionManager = server.session_manager
        self._app = StreamableHTTPASGIApp(self.session_manager)
        self._identity = identity
        self._home_zone = home_zone
        self._metadata_url = metadata_url

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Raises AppError for callers without a valid token or scope; the application renders it."""
        headers = Headers(scope=scope)
        asking = await self._tool_user(headers)
        named = headers.get("x-timezone")
        zone = zone_named(named) if named else await self._home_zone(asking.user.id)
        with calling_as(Caller(asking.user.id, zone), may_write=asking.may_write) as call:
            await self._app(scope, receive, _unless_refused(send, call))
        if call.was_refused and self._metadata_url is not None:
            # An error that MCP clients understand: they can ask the user for more, and try again.
            raise InsufficientScope(metadata_url=self._metadata_url, scopes=WRITE_SCOPE)

    async def _tool_user(self, headers: Headers) -> ToolUser:
        try:
            return await self._identity.tool_user(headers)
        except Unauthenticated as error:
            if self._metadata_url is None:
                raise
            raise ToolsUnauthenticated(
                error.problem,
                metadata_url=self._metadata_url,
                scopes=f"{READ_SCOPE} {WRITE_SCOPE}",
                has_token="authorization" in headers,
            ) from None


def _unless_refused(send: Send, call: ToolCall) -> Send:
    """Passes the answer on, or keeps it back when a tool was refused: it comes whole, after the tool has run."""

    async def pass_on(message: Message) -> None:
        if not call.was_refused:
            await send(message)

    return pass_on

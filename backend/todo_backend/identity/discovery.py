"""How another assistant finds out who gives out tokens for /mcp (RFC 9728)."""

from __future__ import annotations

from fastapi import APIRouter, Request
from pydantic import BaseModel

from todo_backend.errors import AppError
from todo_backend.identity.tokens import READ_SCOPE, WRITE_SCOPE
from todo_backend.settings import Settings

router = APIRouter(tags=["mcp"])


class NoAuthorizationServer(AppError):
    status, code, title = 404, "no_authorization_server", "Other assistants cannot connect"

    def __init__(self) -> None:
        super().__init__("This server does not know its own address.", fix="Set PUBLIC_URL and start it again.")


class ProtectedResource(BaseModel):
    """The resource, and the one server whose tokens it takes."""

    resource: str
    resource_name: str = "Todo list"
    authorization_servers: list[str]
    scopes_supported: list[str] = [READ_SCOPE, WRITE_SCOPE]
    bearer_methods_supported: list[str] = ["header"]


@router.get("/.well-known/oauth-protected-resource")
@router.get("/.well-known/oauth-protected-resource/mcp", include_in_schema=False)
async def protected_resource(request: Request) -> ProtectedResource:
    """Where to ask for access to /mcp. Every origin may read it; also with /mcp behind it."""
    settings: Settings = request.app.state.settings
    if settings.mcp_url is None:
        raise NoAuthorizationServer
    return ProtectedResource(resource=settings.mcp_url, authorization_servers=[settings.better_auth_url])

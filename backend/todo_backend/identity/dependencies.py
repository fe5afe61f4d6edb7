"""What a handler writes in its signature to say who may call it."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Path, Request
from starlette.datastructures import Headers

from todo_backend.database import OwnerId
from todo_backend.identity.errors import Unauthenticated, WrongUser
from todo_backend.identity.takeover import GuestTakeover
from todo_backend.identity.tokens import TokenVerifier, ToolUser, User


class Identity:
    """Verifies the bearer token of a request and lets a new user take over a guest's list."""

    def __init__(self, verifier: TokenVerifier, takeover: GuestTakeover) -> None:
        self._verifier = verifier
        self._takeover = takeover

    async def user(self, headers: Headers) -> User:
        """The caller. Raises Unauthenticated or KeysUnavailable."""
        user = await self._verifier.user(_bearer_token(headers))
        if user.took_over:
            await self._takeover.apply(user)
        return user

    async def tool_user(self, headers: Headers) -> ToolUser:
        """The caller of a tool, the page or another assistant. Raises Unauthenticated or KeysUnavailable."""
        caller = await self._verifier.tool_user(_bearer_token(headers))
        if caller.user.took_over:
            await self._takeover.apply(caller.user)
        return caller


def _bearer_token(headers: Headers) -> str:
    scheme, _, token = headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer":
        raise Unauthenticated("The request carries no token.")
    return token.strip()


async def current_user(request: Request) -> User:
    identity: Identity = request.app.state.identity
    return await identity.user(request.headers)


CurrentUser = Annotated[User, Depends(current_user)]
"""Any signed-in caller, guests included."""


async def path_owner(user: CurrentUser, user_id: Annotated[str, Path(max_length=128)]) -> OwnerId:
    if user_id != user.id:
        raise WrongUser
    return user.id


PathOwner = Annotated[OwnerId, Depends(path_owner)]
"""The signed-in caller, who is also the user that the path names."""

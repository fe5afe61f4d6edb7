"""For whom a tool runs. Set by whoever checked the token, never by the model or the client."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar

from mcp.server.mcpserver.exceptions import ToolError

from todo_backend.tasks.service import Caller

_caller: ContextVar[Caller | None] = ContextVar("tool_caller", default=None)


@contextmanager
def calling_as(caller: Caller) -> Generator[None]:
    """Tools called inside the block act for `caller`."""
    token = _caller.set(caller)
    try:
        yield
    finally:
        _caller.reset(token)


def caller_for(user_id: str | None) -> Caller:
    """The authenticated caller. A `user_id` that a client sent along must be the same user's.

    Raises ToolError when it is not, or when nobody is signed in.
    """
    caller = _caller.get()
    if caller is None:
        raise ToolError("You are not signed in. Send a bearer token with the request.")
    if user_id is not None and user_id != caller.owner:
        raise ToolError("`user_id` is not the signed-in user. Leave it out: the token says whose list it is.")
    return caller

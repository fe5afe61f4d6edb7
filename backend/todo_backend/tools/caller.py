"""For whom a tool runs. Set by whoever checked the token, never by the model or the client."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from mcp.server.mcpserver.exceptions import ToolError

from todo_backend.tasks.service import Caller


@dataclass(slots=True)
class ToolCall:
    """One request for tools: for whom, what it may do, and whether it wanted more than that."""

    caller: Caller
    may_write: bool = True
    was_refused: bool = False


_call: ContextVar[ToolCall | None] = ContextVar("tool_call", default=None)


@contextmanager
def calling_as(caller: Caller, *, may_write: bool = True) -> Generator[ToolCall]:
    """Tools called inside the block act for `caller`."""
    call = ToolCall(caller, may_write)
    token = _call.set(call)
    try:
        yield call
    finally:
        _call.reset(token)


def reader_for(user_id: str | None) -> Caller:
    """The authenticated caller. A `user_id` that a client sent along must be the same user's.

    Raises ToolError when it is not, or when nobody is signed in.
    """
    return _current(user_id).caller


def writer_for(user_id: str | None) -> Caller:
    """The same for a tool that changes something. Raises ToolError also when the caller may only look."""
    call = _current(user_id)
    if not call.may_write:
        call.was_refused = True
        raise ToolError("This connection may only see tasks. Connect again and allow it to change them.")
    return call.caller


def _current(user_id: str | None) -> ToolCall:
    call = _call.get()
    if call is None:
        raise ToolError("You are not signed in. Send a bearer token with the request.")
    if user_id is not None and user_id != call.caller.owner:
        raise ToolError("`user_id` is not the signed-in user. Leave it out: the token says whose list it is.")
    return call

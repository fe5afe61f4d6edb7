"""REST: /api/{user_id}/events, a stream of news."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

from fastapi import APIRouter, Request
from fastapi.responses import StreamingResponse

from todo_backend.changes.hub import ChangeHub, Subscription
from todo_backend.database import OwnerId
from todo_backend.identity.dependencies import PathOwner

router = APIRouter(prefix="/api/{user_id}/events", tags=["events"])

HEARTBEAT_SECONDS = 15.0
LONGEST_SECONDS = 600.0
"""Less than a token lives: whoever is signed out does not listen on for long."""
HEADERS = {"cache-control": "no-store", "x-accel-buffering": "no"}


@router.get("", response_class=StreamingResponse, responses={200: {"content": {"text/event-stream": {}}}})
async def stream_events(owner: PathOwner, request: Request) -> StreamingResponse:
    """`ready` at once, then `change` with what has changed: "tasks", "conversations", "settings", "reminders".

    A stream ends after ten minutes, when the server stops, or when ten newer ones of the same user are
    open. Whoever connects again reads everything anew.
    """
    hub: ChangeHub = request.app.state.changes
    subscription = hub.subscribe(owner)
    return StreamingResponse(_events(hub, owner, subscription), media_type="text/event-stream", headers=HEADERS)


async def _events(hub: ChangeHub, owner: OwnerId, subscription: Subscription) -> AsyncIterator[str]:
    ends_at = asyncio.get_running_loop().time() + LONGEST_SECONDS
    try:
        yield "event: ready\ndata: {}\n\n"
        while not subscription.is_over and asyncio.get_running_loop().time() < ends_at:
            news = await subscription.wait(HEARTBEAT_SECONDS)
            yield f"event: change\ndata: {json.dumps({'what': news})}\n\n" if news else ": still here\n\n"
    finally:
        hub.unsubscribe(owner, subscription)

"""REST: the private calendar feed, and the feed itself."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Path, Request, Response
from fastapi import status as http
from pydantic import BaseModel

from todo_backend.calendar.errors import FeedNotFound
from todo_backend.calendar.service import CalendarService
from todo_backend.identity.dependencies import PathOwner

router = APIRouter(tags=["calendar"])

MEDIA_TYPE = "text/calendar; charset=utf-8"


class FeedOut(BaseModel):
    exists: bool
    created_at: datetime | None


class FeedAddress(BaseModel):
    """`path` on this server. It is shown this once."""

    path: str


def _service(request: Request) -> CalendarService:
    return request.app.state.calendar


Calendar = Annotated[CalendarService, Depends(_service)]


@router.get("/api/{user_id}/calendar-feed")
async def read_feed(owner: PathOwner, calendar: Calendar) -> FeedOut:
    """Whether there is a feed. Its address cannot be read again."""
    since = await calendar.feed_since(owner)
    return FeedOut(exists=since is not None, created_at=since)


@router.post("/api/{user_id}/calendar-feed")
async def make_feed(owner: PathOwner, calendar: Calendar) -> FeedAddress:
    """Make a feed. An earlier address ends at once."""
    return FeedAddress(path=await calendar.make_feed(owner))


@router.delete("/api/{user_id}/calendar-feed", status_code=http.HTTP_204_NO_CONTENT)
async def revoke_feed(owner: PathOwner, calendar: Calendar) -> None:
    """End the feed. May be repeated."""
    await calendar.revoke_feed(owner)


@router.head("/calendar/{secret}.ics", include_in_schema=False)
@router.get(
    "/calendar/{secret}.ics",
    response_class=Response,
    responses={200: {"content": {"text/calendar": {}}}, 304: {"description": "As it was when the tag was given."}},
)
async def feed(
    secret: Annotated[str, Path(max_length=128)],
    calendar: Calendar,
    if_none_match: Annotated[str | None, Header()] = None,
) -> Response:
    """Open tasks with a date, as iCalendar. Whoever has the address can read it, without a token."""
    body = await calendar.feed(secret)
    if body is None:
        raise FeedNotFound
    headers = {"etag": f'"{hashlib.sha256(body).hexdigest()[:32]}"', "cache-control": "private, max-age=300"}
    if if_none_match is not None and headers["etag"] in if_none_match:
        return Response(status_code=http.HTTP_304_NOT_MODIFIED, headers=headers)
    return Response(body, media_type=MEDIA_TYPE, headers=headers)

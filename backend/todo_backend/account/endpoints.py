"""REST: taking all data along, and deleting it."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Request, Response
from fastapi import status as http
from fastapi.responses import StreamingResponse
from pydantic import BaseModel

from todo_backend.account.service import AccountService
from todo_backend.calendar.service import CalendarService
from todo_backend.identity.dependencies import PathOwner

router = APIRouter(prefix="/api/{user_id}", tags=["account"])


class Deletion(BaseModel):
    """The words that nobody sends by mistake."""

    confirm: Literal["delete everything"]


def _account(request: Request) -> AccountService:
    return request.app.state.account


def _calendar(request: Request) -> CalendarService:
    return request.app.state.calendar


Account = Annotated[AccountService, Depends(_account)]
Calendar = Annotated[CalendarService, Depends(_calendar)]


@router.get("/export.json")
async def export_json(owner: PathOwner, account: Account) -> StreamingResponse:
    """Everything that is held of the user: a JSON object with one list for each kind of thing."""
    return StreamingResponse(account.export(owner), media_type="application/json", headers=_as_file("todo.json"))


@router.get("/export.ics", response_class=Response, responses={200: {"content": {"text/calendar": {}}}})
async def export_calendar(owner: PathOwner, calendar: Calendar) -> Response:
    """The tasks that have a date, done ones too, as iCalendar (RFC 5545) with repeats and alarms."""
    body = await calendar.export(owner)
    return Response(body, media_type="text/calendar; charset=utf-8", headers=_as_file("todo.ics"))


@router.delete("/data", status_code=http.HTTP_204_NO_CONTENT)
async def delete_data(owner: PathOwner, account: Account, body: Deletion) -> None:
    """Delete everything that is held of the user. May be repeated; the token stays good for an empty list."""
    await account.delete_everything(owner)


def _as_file(name: str) -> dict[str, str]:
    return {"content-disposition": f'attachment; filename="{name}"', "cache-control": "no-store"}

"""REST: /api/{user_id}/reminders."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Annotated, Self
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Depends, Path, Request
from fastapi import status as http
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, model_validator

from todo_backend.identity.dependencies import PathOwner
from todo_backend.reminders.repository import Reminder
from todo_backend.reminders.service import ReminderService
from todo_backend.tasks.endpoints import RequestZone
from todo_backend.tasks.schemas import MAX_ID

router = APIRouter(prefix="/api/{user_id}/reminders", tags=["reminders"])

LONGEST_SNOOZE_MINUTES = 60 * 24 * 366


class ReminderOut(BaseModel):
    """`due` as the task has it: a date, or a time with offset."""

    id: int
    task_id: int
    title: str
    due: str
    fired_at: datetime
    snoozed_until: datetime | None

    @classmethod
    def of(cls, reminder: Reminder, zone: ZoneInfo) -> Self:
        return cls(
            id=reminder.id,
            task_id=reminder.task_id,
            title=reminder.title,
            due=reminder.due.isoformat(zone),
            fired_at=reminder.fired_at,
            snoozed_until=reminder.snoozed_until,
        )


class ClaimOut(BaseModel):
    """`claimed`: to be shown by whoever asked, and by nobody else. `next_at`: when to ask again."""

    claimed: list[ReminderOut]
    next_at: datetime | None


class Snooze(BaseModel):
    """For some minutes from now, or until a moment: exactly one of both."""

    model_config = ConfigDict(hide_input_in_errors=True)

    minutes: Annotated[int, Field(ge=1, le=LONGEST_SNOOZE_MINUTES)] | None = None
    until: AwareDatetime | None = None

    @model_validator(mode="after")
    def _is_one_of_both(self) -> Self:
        if (self.minutes is None) == (self.until is None):
            raise ValueError("give either minutes or until")
        return self


def _service(request: Request) -> ReminderService:
    return request.app.state.reminders


Reminders = Annotated[ReminderService, Depends(_service)]
ReminderId = Annotated[int, Path(ge=1, le=MAX_ID)]


@router.get("")
async def list_reminders(owner: PathOwner, reminders: Reminders, zone: RequestZone) -> list[ReminderOut]:
    """What fell due and was not answered to, the newest first; at most 50."""
    return [ReminderOut.of(one, zone) for one in await reminders.open(owner, zone)]


@router.post("/claim")
async def claim_reminders(owner: PathOwner, reminders: Reminders, zone: RequestZone) -> ClaimOut:
    """Take what is to be notified of: each reminder goes to one caller, for a minute or until it is shown."""
    claim = await reminders.claim(owner, zone)
    return ClaimOut(claimed=[ReminderOut.of(one, zone) for one in claim.claimed], next_at=claim.next_at)


@router.post("/{reminder_id}/shown", status_code=http.HTTP_204_NO_CONTENT)
async def mark_shown(owner: PathOwner, reminders: Reminders, reminder_id: ReminderId) -> None:
    """It was shown: it is offered to nobody else. May be repeated."""
    await reminders.shown(owner, reminder_id)


@router.post("/{reminder_id}/dismiss", status_code=http.HTTP_204_NO_CONTENT)
async def dismiss(owner: PathOwner, reminders: Reminders, reminder_id: ReminderId) -> None:
    """It was answered to; the task stays as it is. May be repeated."""
    await reminders.dismiss(owner, reminder_id)


@router.post("/{reminder_id}/snooze", status_code=http.HTTP_204_NO_CONTENT)
async def snooze(owner: PathOwner, reminders: Reminders, reminder_id: ReminderId, body: Snooze) -> None:
    """Ring again later. May be repeated."""
    until = body.until or reminders.now() + timedelta(minutes=body.minutes or 0)
    await reminders.snooze(owner, reminder_id, until)

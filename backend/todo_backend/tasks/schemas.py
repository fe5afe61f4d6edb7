"""What clients send and receive about tasks."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from todo_backend.tasks.models import Priority, Task

MAX_ID = 2**63 - 1


def _without_nul(text: str) -> str:
    # PostgreSQL stores every character but this one.
    if "\x00" in text:
        raise ValueError("must not contain the NUL character")
    return text


PlainText = Annotated[str, AfterValidator(_without_nul)]
Title = Annotated[
    PlainText,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    Field(description="What to do, without date words."),
]
Description = Annotated[PlainText, StringConstraints(max_length=1000), Field(description="Notes.")]
Tag = Annotated[PlainText, StringConstraints(strip_whitespace=True, min_length=1, max_length=50)]
Tags = Annotated[list[Tag], Field(max_length=20, description="Tags or list names, without #.")]
DueText = Annotated[
    str,
    StringConstraints(max_length=40),
    Field(description="YYYY-MM-DD, or YYYY-MM-DDTHH:MM:SS+HH:MM when a time of day was said."),
]
RuleText = Annotated[
    str, StringConstraints(max_length=200), Field(description="RFC 5545 rule, such as FREQ=WEEKLY;BYDAY=MO.")
]
SearchText = Annotated[PlainText, StringConstraints(max_length=200)]
StatusFilter = Literal["all", "pending", "completed"]


class TaskWrite(BaseModel):
    """A whole task, as POST and PUT take it."""

    model_config = ConfigDict(hide_input_in_errors=True)

    title: Title
    description: Description | None = None
    due: DueText | None = None
    due_end: DueText | None = None
    recurrence: RuleText | None = None
    priority: Priority | None = None
    tags: Tags = []
    completed: bool | None = None


class TaskPatch(BaseModel):
    """Only the fields to change; null clears a field that may be empty."""

    model_config = ConfigDict(hide_input_in_errors=True)

    title: Title | None = None
    description: Description | None = None
    due: DueText | None = None
    due_end: DueText | None = None
    recurrence: RuleText | None = None
    priority: Priority | None = None
    tags: Tags | None = None
    completed: bool | None = None


class CompletionWrite(BaseModel):
    """`completed` absent: the other way round from what it is."""

    completed: bool | None = None


class TaskOut(BaseModel):
    """One task, as every endpoint returns it."""

    id: int
    user_id: str
    title: str
    description: str | None
    completed: bool
    due: str | None
    due_end: str | None
    recurrence: str | None
    priority: Priority | None
    tags: list[str]
    created_at: datetime
    updated_at: datetime
    completed_at: datetime | None

    @classmethod
    def of(cls, task: Task, zone: ZoneInfo) -> TaskOut:
        return cls(
            **task_fields(task, zone),
            user_id=task.user_id,
            created_at=task.created_at,
            updated_at=task.updated_at,
            completed_at=task.completed_at,
        )


class UndoneChange(BaseModel):
    action: str
    task_id: int
    title: str


class UndoOut(BaseModel):
    undone: list[UndoneChange]
    message: str


def task_fields(task: Task, zone: ZoneInfo) -> dict[str, Any]:
    """What a person knows of a task, due times with the offset of `zone`."""
    return {
        "id": task.id,
        "title": task.title,
        "description": task.description,
        "completed": task.completed,
        "due": task.due.isoformat(zone) if task.due else None,
        "due_end": task.due_end.isoformat(zone) if task.due_end else None,
        "recurrence": task.recurrence,
        "priority": task.priority,
        "tags": list(task.tags),
    }

"""What the tools return, as the contract writes it."""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict
from zoneinfo import ZoneInfo

from todo_backend.tasks.models import Task
from todo_backend.tasks.schemas import task_fields
from todo_backend.tasks.service import TaskChange


class NextOccurrence(TypedDict):
    task_id: int
    due: str | None


class TaskResult(TypedDict):
    """The task after the call. `next` is the task that completing a repeating one has made."""

    task_id: int
    status: str
    title: str
    due: str | None
    due_end: str | None
    recurrence: str | None
    priority: str | None
    tags: list[str]
    next: NotRequired[NextOccurrence]


class UndoneItem(TypedDict):
    action: str
    task_id: int
    title: str


class UndoResult(TypedDict):
    status: str
    undone: list[UndoneItem]


def task_result(change: TaskChange, zone: ZoneInfo) -> TaskResult:
    fields = task_fields(change.task, zone)
    result = TaskResult(
        task_id=fields["id"],
        status=change.status,
        title=fields["title"],
        due=fields["due"],
        due_end=fields["due_end"],
        recurrence=fields["recurrence"],
        priority=fields["priority"],
        tags=fields["tags"],
    )
    following = change.following
    if following is not None:
        due = following.due.isoformat(zone) if following.due else None
        result["next"] = NextOccurrence(task_id=following.id, due=due)
    return result


def listed_task(task: Task, zone: ZoneInfo) -> dict[str, Any]:
    fields = task_fields(task, zone)
    if not fields["description"]:
        del fields["description"]
    if task.completed_at is not None:
        fields["completed_at"] = task.completed_at.astimezone(zone).isoformat(timespec="seconds")
    return fields

"""REST: /api/{user_id}/tasks and undo."""

from __future__ import annotations

from typing import Annotated, Any
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Depends, Header, Path, Query, Request, Response
from fastapi import status as http

from todo_backend.identity.dependencies import CurrentUser, PathOwner
from todo_backend.tasks.due import HomeZone, parse_due, zone_named
from todo_backend.tasks.models import Priority
from todo_backend.tasks.repository import TaskFilter
from todo_backend.tasks.schemas import (
    MAX_ID,
    CompletionWrite,
    DueText,
    SearchText,
    StatusFilter,
    Tag,
    TaskOut,
    TaskPatch,
    TaskWrite,
    UndoneChange,
    UndoOut,
)
from todo_backend.tasks.service import Caller, TaskService

router = APIRouter(prefix="/api/{user_id}", tags=["tasks"])

MAX_KEY_LENGTH = 255


def tasks_service(request: Request) -> TaskService:
    service: TaskService = request.app.state.tasks
    return service


async def request_zone(
    request: Request, user: CurrentUser, x_timezone: Annotated[str | None, Header(max_length=64)] = None
) -> ZoneInfo:
    """The zone in which the caller's dates are meant: the X-Timezone header, else the one in the user's settings."""
    if x_timezone:
        return zone_named(x_timezone)
    home_zone: HomeZone = request.app.state.home_zone
    return await home_zone(user.id)


TasksService = Annotated[TaskService, Depends(tasks_service)]
RequestZone = Annotated[ZoneInfo, Depends(request_zone)]
TaskId = Annotated[int, Path(ge=1, le=MAX_ID)]
IdempotencyKey = Annotated[str | None, Header(min_length=1, max_length=MAX_KEY_LENGTH)]


@router.get("/tasks")
async def list_tasks(
    owner: PathOwner,
    tasks: TasksService,
    zone: RequestZone,
    response: Response,
    status: StatusFilter = "all",
    due_before: DueText | None = None,
    due_after: DueText | None = None,
    tag: Tag | None = None,
    priority: Priority | None = None,
    search: SearchText | None = None,
    limit: Annotated[int, Query(ge=1, le=1000)] = 200,
    cursor: Annotated[int, Query(ge=0, le=MAX_ID)] = 0,
) -> list[TaskOut]:
    """Tasks in order of their ids. `X-Next-Cursor` is there when more follow: pass it as `cursor`."""
    wanted = TaskFilter(
        completed=None if status == "all" else status == "completed",
        due_before=parse_due(due_before, zone, field="due_before") if due_before else None,
        due_after=parse_due(due_after, zone, field="due_after") if due_after else None,
        tag=tag.lower() if tag else None,
        priority=priority,
        search=search,
        after_id=cursor,
        limit=limit + 1,
    )
    found = await tasks.list_by_id(Caller(owner, zone), wanted)
    if len(found) > limit:
        found = found[:limit]
        response.headers["X-Next-Cursor"] = str(found[-1].id)
    return [TaskOut.of(task, zone) for task in found]


@router.post("/tasks", status_code=http.HTTP_201_CREATED)
async def create_task(
    owner: PathOwner, tasks: TasksService, zone: RequestZone, body: TaskWrite, idempotency_key: IdempotencyKey = None
) -> TaskOut:
    """Create a task. The same Idempotency-Key again returns the first one's task and creates none."""
    caller = Caller(
        owner,
        zone,
        turn_id=f"key_{idempotency_key}" if idempotency_key else None,
        call_key="create" if idempotency_key else None,
    )
    fields = body.model_dump(exclude_none=True, exclude={"completed"})
    return TaskOut.of((await tasks.add(caller, fields)).task, zone)


@router.get("/tasks/{task_id}")
async def read_task(owner: PathOwner, tasks: TasksService, zone: RequestZone, task_id: TaskId) -> TaskOut:
    return TaskOut.of(await tasks.get(Caller(owner, zone), task_id), zone)


@router.put("/tasks/{task_id}")
async def replace_task(
    owner: PathOwner, tasks: TasksService, zone: RequestZone, task_id: TaskId, body: TaskWrite
) -> TaskOut:
    """Write the whole task anew; a field that is left out becomes empty. `completed` stays when left out."""
    change = await tasks.update(Caller(owner, zone), task_id, body.model_dump())
    return TaskOut.of(change.task, zone)


@router.patch("/tasks/{task_id}")
async def change_task(
    owner: PathOwner, tasks: TasksService, zone: RequestZone, task_id: TaskId, body: TaskPatch
) -> TaskOut:
    """Change the given fields only; null clears one."""
    fields: dict[str, Any] = body.model_dump(exclude_unset=True)
    change = await tasks.update(Caller(owner, zone), task_id, fields)
    return TaskOut.of(change.task, zone)


@router.patch("/tasks/{task_id}/complete")
async def complete_task(
    owner: PathOwner, tasks: TasksService, zone: RequestZone, task_id: TaskId, body: CompletionWrite | None = None
) -> TaskOut:
    """Set `completed`, or turn it round when the body leaves it out. Setting what is set changes nothing."""
    caller = Caller(owner, zone)
    wanted = None if body is None else body.completed
    if wanted is None:
        change = await tasks.toggle(caller, task_id)
    else:
        change = await (tasks.complete if wanted else tasks.reopen)(caller, task_id)
    return TaskOut.of(change.task, zone)


@router.delete("/tasks/{task_id}", status_code=http.HTTP_204_NO_CONTENT)
async def delete_task(owner: PathOwner, tasks: TasksService, zone: RequestZone, task_id: TaskId) -> None:
    await tasks.delete(Caller(owner, zone), task_id)


@router.post("/undo")
async def undo(owner: PathOwner, tasks: TasksService, zone: RequestZone) -> UndoOut:
    """Take back the newest change, or all changes of the newest chat turn."""
    undone = await tasks.undo(Caller(owner, zone))
    titles = ", ".join(f"“{one.title}”" for one in undone) or "nothing that was left"
    return UndoOut(
        undone=[UndoneChange(**one.as_json()) for one in undone],
        message=f"Took back the last change: {titles}.",
    )

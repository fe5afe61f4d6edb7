"""The MCP server: eight tools over the tasks service."""

from __future__ import annotations

import json
from collections.abc import Generator
from contextlib import contextmanager
from typing import Annotated, Any, Literal

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import CallToolResult, TextContent, ToolAnnotations
from pydantic import Field
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from todo_backend.database import why_unavailable
from todo_backend.errors import AppError
from todo_backend.tasks.due import parse_due
from todo_backend.tasks.models import Priority
from todo_backend.tasks.repository import TaskFilter
from todo_backend.tasks.schemas import (
    MAX_ID,
    Description,
    DueText,
    RuleText,
    SearchText,
    StatusFilter,
    Tag,
    Tags,
    Title,
)
from todo_backend.tasks.service import TaskService
from todo_backend.tools.caller import reader_for, writer_for
from todo_backend.tools.results import TaskResult, UndoneItem, UndoResult, listed_task, task_result

INSTRUCTIONS = "The signed-in user's todo list. Every change can be taken back with undo."

TaskId = Annotated[int, Field(ge=1, le=MAX_ID, description="The task's id, as list_tasks shows it.")]
UserId = Annotated[str | None, Field(description="Not needed: the token says who asks.")]
DueOrNone = Annotated[DueText | Literal[""], Field(description="New due date; an empty string removes it.")]
RuleOrNone = Annotated[RuleText | Literal[""], Field(description="New RRULE; an empty string ends the repetition.")]

_ADDS = ToolAnnotations(destructive_hint=False, idempotent_hint=False, open_world_hint=False)
_READS = ToolAnnotations(read_only_hint=True, open_world_hint=False)
_SETS = ToolAnnotations(destructive_hint=False, idempotent_hint=True, open_world_hint=False)
_DESTROYS = ToolAnnotations(destructive_hint=True, idempotent_hint=True, open_world_hint=False)
_UNDOES = ToolAnnotations(destructive_hint=True, idempotent_hint=False, open_world_hint=False)


def build_mcp_server(tasks: TaskService) -> MCPServer:
    """The server `todo`. Build a new one for each process: its HTTP session manager runs only once."""
    server = MCPServer("todo", title="Todo list", instructions=INSTRUCTIONS, log_level="WARNING")
    _add_changes(server, tasks)
    _add_list(server, tasks)
    return server


def _add_changes(server: MCPServer, tasks: TaskService) -> None:
    @server.tool(annotations=_ADDS)
    async def add_task(
        title: Title,
        description: Description | None = None,
        due: DueText | None = None,
        due_end: DueText | None = None,
        recurrence: RuleText | None = None,
        priority: Priority | None = None,
        tags: Tags | None = None,
        user_id: UserId = None,
    ) -> TaskResult:
        """Create one task. Call once for each item when the user lists several."""
        caller = writer_for(user_id)
        fields = _given(
            title=title, description=description, due=due, due_end=due_end,
            recurrence=recurrence, priority=priority, tags=tags,
        )  # fmt: skip
        with _told():
            return task_result(await tasks.add(caller, fields), caller.zone)

    @server.tool(annotations=_SETS)
    async def complete_task(task_id: TaskId, user_id: UserId = None) -> TaskResult:
        """Mark a task as done. A repeating task gets its next occurrence, named in `next`."""
        caller = writer_for(user_id)
        with _told():
            return task_result(await tasks.complete(caller, task_id), caller.zone)

    @server.tool(annotations=_SETS)
    async def reopen_task(task_id: TaskId, user_id: UserId = None) -> TaskResult:
        """Make a done task open again."""
        caller = writer_for(user_id)
        with _told():
            return task_result(await tasks.reopen(caller, task_id), caller.zone)

    @server.tool(annotations=_DESTROYS)
    async def delete_task(task_id: TaskId, user_id: UserId = None) -> TaskResult:
        """Delete one task that the user clearly named. Ask the user before deleting several."""
        caller = writer_for(user_id)
        with _told():
            return task_result(await tasks.delete(caller, task_id), caller.zone)

    @server.tool(annotations=_SETS)
    async def update_task(
        task_id: TaskId,
        title: Title | None = None,
        description: Annotated[
            Description | None, Field(description="New notes; an empty string removes them.")
        ] = None,
        due: DueOrNone | None = None,
        due_end: DueOrNone | None = None,
        recurrence: RuleOrNone | None = None,
        priority: Annotated[Literal["high", "medium", "low", ""] | None, Field(description="Empty: none.")] = None,
        tags: Annotated[Tags | None, Field(description="All tags of the task; an empty list removes them.")] = None,
        user_id: UserId = None,
    ) -> TaskResult:
        """Change the given fields of a task; what is left out stays. Rescheduling keeps the repetition."""
        caller = writer_for(user_id)
        given = _given(
            title=title, description=description, due=due, due_end=due_end,
            recurrence=recurrence, priority=priority, tags=tags,
        )  # fmt: skip
        fields = {name: None if value == "" else value for name, value in given.items()}
        with _told():
            return task_result(await tasks.update(caller, task_id, fields), caller.zone)

    @server.tool(annotations=_UNDOES)
    async def undo(user_id: UserId = None) -> UndoResult:
        """Take back the user's newest change, or all changes of the newest message that made some."""
        caller = writer_for(user_id)
        with _told():
            undone = await tasks.undo(caller)
        items = [UndoneItem(action=one.action, task_id=one.task_id, title=one.title) for one in undone]
        return UndoResult(status="undone", undone=items)


def _add_list(server: MCPServer, tasks: TaskService) -> None:
    @server.tool(annotations=_READS, structured_output=False)
    async def list_tasks(
        status: StatusFilter = "all",
        due_before: Annotated[DueText | None, Field(description="Due earlier than this.")] = None,
        due_after: Annotated[DueText | None, Field(description="Due at this or later.")] = None,
        tag: Tag | None = None,
        priority: Priority | None = None,
        search: Annotated[SearchText | None, Field(description="Words in title or notes.")] = None,
        limit: Annotated[int, Field(ge=1, le=1000)] = 200,
        user_id: UserId = None,
    ) -> CallToolResult:
        """The user's tasks, open and soonest due first, as a list of tasks with their ids."""
        caller = reader_for(user_id)
        with _told():
            wanted = TaskFilter(
                completed=None if status == "all" else status == "completed",
                due_before=parse_due(due_before, caller.zone, field="due_before") if due_before else None,
                due_after=parse_due(due_after, caller.zone, field="due_after") if due_after else None,
                tag=tag.lower() if tag else None,
                priority=priority,
                search=search,
                limit=limit,
            )
            found = [listed_task(task, caller.zone) for task in await tasks.list_by_due(caller, wanted)]
        # One text block that holds the whole list: clients that read only the first block see all of it.
        text = TextContent(type="text", text=json.dumps(found, ensure_ascii=False))
        return CallToolResult(content=[text], structured_content={"result": found})


def _given(**arguments: Any) -> dict[str, Any]:
    return {name: value for name, value in arguments.items() if value is not None}


@contextmanager
def _told() -> Generator[None]:
    """Only ToolError texts reach the caller: say there what is wrong and what to do."""
    try:
        yield
    except AppError as error:
        raise ToolError(f"{error.problem} {error.fix}") from error
    except (DBAPIError, PoolTimeout) as error:
        unavailable = why_unavailable(error)
        raise ToolError(f"{unavailable.problem} {unavailable.fix}") from error

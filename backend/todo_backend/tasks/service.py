"""What one can do with tasks. Every change is one short transaction that also writes the operations log."""

from __future__ import annotations

import uuid
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from todo_backend.database import Database, OwnerId
from todo_backend.errors import AppError, InvalidRequest
from todo_backend.observability.metrics import TASK_CHANGES
from todo_backend.tasks.due import parse_due, zone_named
from todo_backend.tasks.errors import ChangedSince, KeyReused, NothingToUndo, TaskNotFound, TooManyTasks
from todo_backend.tasks.models import Task, task_from_snapshot
from todo_backend.tasks.operations import Change, Operation, OperationRepository
from todo_backend.tasks.recurrence import check_rule, next_occurrence
from todo_backend.tasks.repository import TaskFilter, TaskRepository, due_values
from todo_backend.tasks.undo import Undone, revert

MAX_TASKS = 10_000


@dataclass(frozen=True, slots=True)
class Caller:
    """For whom, and within what, a call is made.

    turn_id: calls with the same one are undone together. call_key: a second call with the same key
    in the same turn does nothing and returns the first one's result.
    """

    owner: OwnerId
    zone: ZoneInfo = field(default_factory=lambda: zone_named("UTC"))
    turn_id: str | None = None
    call_key: str | None = None


@dataclass(frozen=True, slots=True)
class TaskChange:
    """What a call did to a task. `following` is the next occurrence that completing it made."""

    status: str
    task: Task
    following: Task | None = None


Work = Callable[[TaskRepository], Awaitable[tuple[str, list[Change]]]]


class TaskService:
    """The one place where tasks change: REST, MCP and the chat all call it."""

    def __init__(self, database: Database, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._database = database
        self._now = now

    async def add(self, caller: Caller, fields: dict[str, Any]) -> TaskChange:
        """Create a task from `TaskWrite` fields. Raises InvalidRequest, TooManyTasks."""
        values = self._values(fields, caller.zone, current=None)

        async def work(repository: TaskRepository) -> tuple[str, list[Change]]:
            task = await repository.add_within(MAX_TASKS, values)
            if task is None:
                raise TooManyTasks(MAX_TASKS)
            return "created", [_change(None, task)]

        return await self._perform(caller, "add_task", fields, work)

    async def get(self, caller: Caller, task_id: int) -> Task:
        async with self._database.transaction(caller.owner) as connection:
            task = await TaskRepository(connection, caller.owner).get(task_id)
        if task is None:
            raise TaskNotFound(task_id)
        return task

    async def with_ids(self, caller: Caller, ids: Collection[int]) -> list[Task]:
        """Those of the tasks that there still are."""
        async with self._database.transaction(caller.owner) as connection:
            return await TaskRepository(connection, caller.owner).with_ids(ids)

    async def list_by_id(self, caller: Caller, wanted: TaskFilter) -> list[Task]:
        async with self._database.transaction(caller.owner) as connection:
            return await TaskRepository(connection, caller.owner).by_id(wanted)

    async def list_by_due(self, caller: Caller, wanted: TaskFilter) -> list[Task]:
        async with self._database.transaction(caller.owner) as connection:
            return await TaskRepository(connection, caller.owner).by_due(wanted)

    async def update(self, caller: Caller, task_id: int, fields: dict[str, Any]) -> TaskChange:
        """Change the given fields only; None clears one. `completed` may be among them."""

        async def work(repository: TaskRepository) -> tuple[str, list[Change]]:
            before = await repository.get(task_id, for_update=True)
            if before is None:
                raise TaskNotFound(task_id)
            values = self._values(fields, caller.zone, current=before)
            after = (await repository.change(task_id, values) if values else None) or before
            changes = [_change(before, after)]
            completed = fields.get("completed")
            if completed is not None and completed != after.completed:
                changes += await self._set_completed(repository, after, completed, caller.zone)
            return "updated", changes

        return await self._perform(caller, "update_task", {"task_id": task_id, **fields}, work)

    async def complete(self, caller: Caller, task_id: int) -> TaskChange:
        """Mark a task done. Completing a done task changes nothing and returns it."""
        return await self._completion(caller, task_id, True)

    async def reopen(self, caller: Caller, task_id: int) -> TaskChange:
        """Make a done task open again. Reopening an open one changes nothing and returns it."""
        return await self._completion(caller, task_id, False)

    async def toggle(self, caller: Caller, task_id: int) -> TaskChange:
        """Done becomes open, open becomes done."""
        return await self._completion(caller, task_id, None)

    async def _completion(self, caller: Caller, task_id: int, wanted: bool | None) -> TaskChange:
        async def work(repository: TaskRepository) -> tuple[str, list[Change]]:
            before = await repository.get(task_id, for_update=True)
            if before is None:
                raise TaskNotFound(task_id)
            completed = not before.completed if wanted is None else wanted
            status = "completed" if completed else "reopened"
            if completed == before.completed:
                return status, [_change(before, before)]
            return status, await self._set_completed(repository, before, completed, caller.zone)

        tool = "reopen_task" if wanted is False else "complete_task"
        return await self._perform(caller, tool, {"task_id": task_id}, work)

    async def delete(self, caller: Caller, task_id: int) -> TaskChange:
        async def work(repository: TaskRepository) -> tuple[str, list[Change]]:
            before = await repository.delete(task_id)
            if before is None:
                raise TaskNotFound(task_id)
            return "deleted", [_change(before, None)]

        return await self._perform(caller, "delete_task", {"task_id": task_id}, work)

    async def undo(self, caller: Caller) -> list[Undone]:
        """Take back the newest turn whose changes still stand. Raises NothingToUndo."""
        return await self._undo(caller, OperationRepository.take_latest_turn)

    async def undo_turn(self, caller: Caller, turn_id: str) -> list[Undone]:
        """Take back what one turn changed, whatever came after it.

        A second call returns the first one's result. Raises NothingToUndo, and ChangedSince when a later
        change of one of its tasks still stands, which would be lost or make no sense any more.
        """

        async def take(log: OperationRepository) -> list[Operation]:
            if await log.is_built_upon(turn_id):
                raise ChangedSince
            return await log.take_turn(turn_id)

        return await self._undo(replace(caller, turn_id=f"{turn_id}_undo", call_key="undo"), take)

    async def _undo(
        self, caller: Caller, take: Callable[[OperationRepository], Awaitable[list[Operation]]]
    ) -> list[Undone]:
        async with self._database.transaction(caller.owner) as connection:
            log = OperationRepository(connection, caller.owner)
            if caller.call_key is not None and (earlier := await log.find(_turn(caller), caller.call_key)):
                return [Undone(**change) for change in earlier.changes]
            taken = await take(log)
            if not taken:
                raise NothingToUndo
            repository = TaskRepository(connection, caller.owner)
            undone = [await revert(repository, op.status, change) for op in taken for change in reversed(op.changes)]
            shown = [one for one in undone if one is not None]
            await log.add(
                turn_id=_turn(caller),
                call_key=caller.call_key,
                tool="undo",
                arguments={},
                status="undone",
                changes=[one.as_json() for one in shown],
                reversible=False,
            )
        TASK_CHANGES.labels("undone").inc()
        return shown

    async def operations_of_turn(self, caller: Caller, turn_id: str) -> list[Operation]:
        """What a turn has done so far, in order; for a turn that goes on after an interruption."""
        async with self._database.transaction(caller.owner) as connection:
            return await OperationRepository(connection, caller.owner).of_turn(turn_id)

    async def _perform(self, caller: Caller, tool: str, arguments: dict[str, Any], work: Work) -> TaskChange:
        try:
            async with self._database.transaction(caller.owner) as connection:
                status, changes = await work(TaskRepository(connection, caller.owner))
                fresh = await OperationRepository(connection, caller.owner).add(
                    turn_id=_turn(caller),
                    call_key=caller.call_key,
                    tool=tool,
                    arguments=arguments,
                    status=status,
                    changes=changes,
                    reversible=any(change["before"] != change["after"] for change in changes),
                )
                if not fresh:
                    raise _DoneBefore
        except (_DoneBefore, AppError):
            # The first try may have got through although its answer was lost; what holds against
            # the call now (the task is gone, the list is full) may be its own doing.
            if caller.call_key is None:
                raise
            earlier = await self._earlier(caller)
            if earlier is None:
                raise
            if earlier.tool != tool or earlier.arguments != arguments:
                raise KeyReused from None
            return change_of(earlier.status, earlier.changes)
        TASK_CHANGES.labels(status).inc()
        return change_of(status, changes)

    async def _earlier(self, caller: Caller) -> Operation | None:
        async with self._database.transaction(caller.owner) as connection:
            return await OperationRepository(connection, caller.owner).find(_turn(caller), caller.call_key or "")

    async def _set_completed(
        self, repository: TaskRepository, before: Task, completed: bool, zone: ZoneInfo
    ) -> list[Change]:
        now = self._now()
        after = await repository.change(before.id, {"completed": completed, "completed_at": now if completed else None})
        if after is None:
            raise TaskNotFound(before.id)
        changes = [_change(before, after)]
        if completed and before.recurrence and before.due:
            home = zone_named(before.timezone) if before.timezone else zone
            if following := next_occurrence(before.recurrence, before.due, now, home):
                due, rule = following
                end = before.due_end
                if end is not None:
                    end = type(end)(
                        end.on + (due.on - before.due.on),
                        due.at + (end.at - before.due.at) if end.at and due.at and before.due.at else None,
                    )
                task = await repository.add(
                    {
                        "title": before.title,
                        "description": before.description,
                        "priority": before.priority,
                        "tags": list(before.tags),
                        "recurrence": rule,
                        **due_values(due, end, home.key),
                    }
                )
                changes.append(_change(None, task))
        return changes

    def _values(self, fields: dict[str, Any], zone: ZoneInfo, *, current: Task | None) -> dict[str, Any]:
        """Column values for the given fields, checked against each other and against the task as it is."""
        values = {name: fields[name] for name in ("title", "description", "priority") if name in fields}
        if "title" in values and not values["title"]:
            raise InvalidRequest("The title is missing.", fix="Say what there is to do.")
        if "tags" in fields:
            values["tags"] = list(dict.fromkeys(tag.lower() for tag in fields["tags"] or ()))
        rule = fields.get("recurrence", current.recurrence if current else None)
        if fields.get("recurrence"):
            rule = values["recurrence"] = check_rule(fields["recurrence"])
        elif "recurrence" in fields:
            values["recurrence"] = None
        if "due" in fields or "due_end" in fields:
            text, end_text = fields.get("due"), fields.get("due_end")
            due = parse_due(text, zone) if text else (None if "due" in fields or current is None else current.due)
            end = parse_due(end_text, zone, field="due_end") if end_text else None
            if end is not None and (due is None or end.on < due.on or (end.at and due.at and end.at < due.at)):
                raise InvalidRequest("`due_end` comes before `due`.", fix="Give an end after the beginning.")
            values |= due_values(due, end, zone.key)
            if due is None and rule and "recurrence" not in fields:
                values["recurrence"] = rule = None
        has_due = bool(values["due_on"]) if "due_on" in values else bool(current and current.due)
        if rule and not has_due:
            raise InvalidRequest("A task that repeats needs its first date.", fix="Give `due` along with `recurrence`.")
        return values


class _DoneBefore(Exception):
    """An earlier try has carried this call out."""


def _turn(caller: Caller) -> str:
    return caller.turn_id or f"call_{uuid.uuid4().hex}"


def _change(before: Task | None, after: Task | None) -> Change:
    return {"before": before and before.snapshot(), "after": after and after.snapshot()}


def change_of(status: str, changes: list[Change]) -> TaskChange:
    """The result of a call from what the log holds of it."""
    first = changes[0]
    # `update` with `completed` makes two changes of one task: the last of them is how it stands.
    same = [c for c in changes if c["before"] is not None] or changes
    task = task_from_snapshot(same[-1]["after"] or first["before"])
    made = [c for c in changes[1:] if c["before"] is None]
    return TaskChange(status, task, task_from_snapshot(made[0]["after"]) if made else None)

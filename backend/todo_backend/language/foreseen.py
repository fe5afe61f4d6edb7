"""What the tools would answer, told from the tasks alone: so that a sentence has its reply also where no tool runs."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from todo_backend.language.dates.resolve import parse_due, zone_of
from todo_backend.language.types import Action, Outcome, Request, TaskView

_PRIORITIES = ("high", "medium", "low")


def foresee(actions: Sequence[Action], request: Request) -> list[Outcome]:
    """The outcome of each call, as if it went well."""
    return [Outcome(action.tool, action.arguments, _result(action, request), None) for action in actions]


def _result(action: Action, request: Request) -> object:
    if action.tool == "list_tasks":
        shown = [task for task in request.tasks if _is_wanted(task, action.arguments, request)]
        # As the tool has it: what is due first stands first, what has no date stands last.
        return {"tasks": [_row(task) for task in sorted(shown, key=lambda task: (task.due is None, task.due or ""))]}
    task = next((task for task in request.tasks if task.id == action.arguments.get("task_id")), None)
    return (_row(task) if task else {}) | dict(action.arguments)


def _row(task: TaskView) -> dict[str, object]:
    return {
        "id": task.id, "title": task.title, "completed": task.completed, "due": task.due, "recurrence": task.recurrence,
        "priority": task.priority, "tags": list(task.tags),
    }  # fmt: skip


def _is_wanted(task: TaskView, filters: Mapping[str, object], request: Request) -> bool:
    status, tag, priority, search = (filters.get(name) for name in ("status", "tag", "priority", "search"))
    return (
        (status not in ("pending", "completed") or task.completed == (status == "completed"))
        and (tag is None or tag in task.tags)
        and (priority not in _PRIORITIES or task.priority == priority)
        and (not isinstance(search, str) or search.lower() in task.title.lower())
        and _is_due_within(task.due, filters, request)
    )


def _is_due_within(due: str | None, filters: Mapping[str, object], request: Request) -> bool:
    after, before = filters.get("due_after"), filters.get("due_before")
    if after is None and before is None:
        return True
    return due is not None and (
        (after is None or not _is_earlier(due, str(after), request))
        and (before is None or _is_earlier(due, str(before), request))
    )


def _is_earlier(due: str, limit: str, request: Request) -> bool:
    """By the moment where both have one, else by the day in the user's zone."""
    zone = zone_of(request.timezone)
    at, end = _local(parse_due(due), zone), _local(parse_due(limit), zone)
    if at is None or end is None:
        return False
    if isinstance(at, datetime) and isinstance(end, datetime):
        return at < end
    return _day(at) < _day(end)


def _local(due: datetime | date | None, zone: ZoneInfo) -> datetime | date | None:
    if not isinstance(due, datetime):
        return due
    return due.astimezone(zone) if due.tzinfo else due.replace(tzinfo=zone)


def _day(due: datetime | date) -> date:
    return due.date() if isinstance(due, datetime) else due

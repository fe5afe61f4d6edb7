"""Conversations in tables: each turn is said with what those before it left behind, and compared with what is right."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from tests.language.expected_calls import Call
from todo_backend.language import Context, Request, TaskView, Understanding, understand
from todo_backend.language.outside import fields_of, items_of

_CHANGES = {"complete": "complete_task", "delete": "delete_task", "reopen": "reopen_task"}
_QUIET = frozenset({"none", "greet", "help", "confirm", "reject", "cancel", "clarify", "select"})
_STOPS = frozenset({"reject", "cancel"})
_FIELD = re.compile(
    r"(\w+)=(.*?)(?= (?:due|recurrence|priority|tags|title|description|status|before|after|tag|search)=|$)"
)


@dataclass(frozen=True, slots=True)
class Turn:
    """A sentence, what must come of it, and what was shown or touched before if the table says so."""

    said: str
    expected: str
    listed: tuple[int, ...] = ()
    last: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Conversation:
    """Turns with the same person, from the tasks and the clock that the table begins with."""

    now: datetime
    timezone: str
    tasks: tuple[TaskView, ...]
    turns: tuple[Turn, ...]


def conversations(table: Path) -> Iterator[Conversation]:
    """The conversations of a table; a line that begins with ">" goes on with the one before."""
    now, timezone = datetime(2026, 1, 1, tzinfo=ZoneInfo("UTC")), "UTC"
    tasks: list[TaskView] = []
    turns: list[Turn] = []
    for line in table.read_text(encoding="utf-8").splitlines():
        if line.startswith("@now"):
            _, moment, timezone = line.split()
            now = datetime.fromisoformat(moment)
        elif line.startswith("@task"):
            tasks.append(_task(line.removeprefix("@task ")))
        elif " => " in line and not line.startswith("#"):
            if turns and not line.startswith("> "):
                yield Conversation(now, timezone, tuple(tasks), tuple(turns))
                turns = []
            turns.append(_turn(line.removeprefix("> ")))
    yield Conversation(now, timezone, tuple(tasks), tuple(turns))


def _task(line: str) -> TaskView:
    named, _, more = line.partition("|")
    number, _, title = named.strip().partition(" ")
    fields = dict(pair.split("=", 1) for pair in more.split() if "=" in pair)
    return TaskView(
        int(number), title, "completed" in more.split(), fields.get("due"), fields.get("recurrence"),
        fields.get("priority"), tuple(tag for tag in fields.get("tags", "").split(",") if tag),
    )  # fmt: skip


def _turn(line: str) -> Turn:
    said, _, expected = line.partition(" => ")
    before = re.fullmatch(r"\[(listed|last) ([\d,]+)\] (.*)", said)
    if before is None:
        return Turn(said, expected)
    ids = tuple(map(int, before[2].split(",")))
    return Turn(before[3], expected, *((ids, ()) if before[1] == "listed" else ((), ids)))


def play(conversation: Conversation) -> Iterator[tuple[Turn, Understanding, bool]]:
    """Each turn with what the engine makes of it, and whether that is one of the readings that are right."""
    tasks, before = conversation.tasks, conversation.tasks
    context = Context()
    for turn in conversation.turns:
        context = replace(
            context, last_listed=turn.listed or context.last_listed, last_tasks=turn.last or context.last_tasks
        )
        request = Request(turn.said, conversation.now, conversation.timezone, "en", tasks, context)
        understood = understand(request)
        yield turn, understood, any(_is(understood, reading.strip()) for reading in turn.expected.split("||"))
        shown, touched = context.last_listed, context.last_tasks
        for action in understood.actions:
            if action.tool == "undo":
                tasks, before = before, tasks
            elif action.tool == "list_tasks":
                shown = _shown(tasks, dict(action.arguments))
            else:
                before, tasks = tasks, _after(tasks, action.tool, dict(action.arguments))
        named = [number for action in understood.actions if isinstance(number := action.arguments.get("task_id"), int)]
        context = Context(shown, tuple(named) or touched, understood.pending)


def _after(tasks: tuple[TaskView, ...], tool: str, values: dict[str, object]) -> tuple[TaskView, ...]:
    """The tasks after a change, as far as later turns of the tables need them."""
    number = values.get("task_id")
    if tool == "delete_task":
        return tuple(task for task in tasks if task.id != number)
    due = values.get("due")
    return tuple(
        replace(
            task,
            completed=task.completed if tool == "update_task" else tool == "complete_task",
            due=due if isinstance(due, str) else task.due,
        )
        if task.id == number
        else task
        for task in tasks
    )


def _shown(tasks: Sequence[TaskView], filters: dict[str, object]) -> tuple[int, ...]:
    first, last = str(filters.get("due_after", "")), str(filters.get("due_before", "9999"))
    fitting = [
        task
        for task in tasks
        if {"pending": not task.completed, "completed": task.completed}.get(str(filters.get("status")), True)
        and ("tag" not in filters or filters["tag"] in task.tags)
        and (not {"due_after", "due_before"} & set(filters) or first <= (task.due or "")[:10] < last)
        and str(filters.get("search", "")) in task.title.lower()
        and (task.due or "due_before" not in filters)
    ]
    return tuple(task.id for task in sorted(fitting, key=lambda task: (task.completed, task.due or "9999", task.id)))


def _is(understood: Understanding, reading: str) -> bool:
    """Whether this is what a reading says."""
    calls: list[Call] = [(action.tool, dict(action.arguments)) for action in understood.actions]
    if reading.startswith("?"):
        intent, _, ids = reading[1:].partition(" ")
        is_intent = not intent or understood.intent in (intent, "clarify")
        asked = not calls and understood.pending is not None and is_intent
        return asked and (ids in ("", "any") or _asked_about(understood) == set(map(int, ids.split(","))))
    if reading.startswith("!"):
        return not calls and reading[1:] in ("any", understood.intent)
    if reading in _QUIET:
        same = _STOPS if reading in _STOPS else {reading}
        return not calls and understood.intent in (_QUIET if reading == "none" else same)
    wanted = [_call(part.strip()) for part in reading.split("; ")]
    return len(calls) == len(wanted) and all(any(_fits(call, want) for want in wanted) for call in calls)


def _asked_about(understood: Understanding) -> set[object]:
    pending = understood.pending or {}
    options = items_of(pending.get("options"))
    rows = [fields_of(row) for row in items_of(pending.get("actions"))]
    return set(options) or {fields_of(row.get("arguments")).get("task_id") for row in rows}


def _call(part: str) -> Call:
    verb, _, rest = part.partition(" ")
    fields: dict[str, object] = {name: _value(name, said.strip()) for name, said in _FIELD.findall(rest)}
    if verb in _CHANGES:
        return _CHANGES[verb], {"task_id": int(rest)}
    if verb == "update":
        return "update_task", {"task_id": int(rest.partition(" ")[0])} | fields
    if verb in ("list", "summary"):
        named = {{"before": "due_before", "after": "due_after"}.get(name, name): said for name, said in fields.items()}
        return "list_tasks", named | ({"any": True} if "*" in rest else {})
    return ("undo", {}) if verb == "undo" else ("add_task", {"any": True})


def _value(name: str, said: str) -> object:
    if said in ('""', "[]"):
        return "" if said == '""' else []
    return said.split(",") if name == "tags" else said


def _fits(call: Call, wanted: Call) -> bool:
    """Whether two calls are the same; a look may leave out the status beside other filters."""
    (tool, got), (tool_wanted, want) = call, wanted
    if tool != tool_wanted or want.get("any"):
        return tool == tool_wanted
    if tool != "list_tasks":
        return got == want
    rest, rest_wanted = ({name: one for name, one in filters.items() if name != "status"} for filters in (got, want))
    status, status_wanted = got.get("status", "all"), want.get("status", "all")
    is_narrow = bool({"tag", "search", "priority"} & set(want)) and "completed" not in (status, status_wanted)
    return rest == rest_wanted and (status == status_wanted or is_narrow)

"""What the user reads after the tools ran: built from what really happened."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from todo_backend.language.dates.group import find_groups
from todo_backend.language.engine import situate
from todo_backend.language.outside import fields_of, items_of
from todo_backend.language.packs.pack import Pack
from todo_backend.language.packs.registry import DEFAULT, PACKS
from todo_backend.language.situation import Situation
from todo_backend.language.text import compiled, normalise
from todo_backend.language.times import due_day, period
from todo_backend.language.types import Outcome, Request, Understanding
from todo_backend.language.wording import is_overdue, join_titles, say_due, say_when


@dataclass(frozen=True, slots=True)
class TaskLine:
    """One task of a list, in words. `details`: when it is due, how it repeats, its priority and tags; may be ""."""

    task_id: int
    title: str
    completed: bool
    details: str
    is_overdue: bool


def task_lines(rows: Sequence[Mapping[str, object]], language: str, now: datetime) -> list[TaskLine]:
    """The tasks of a list result as they are told. `now` is in the user's zone; an unknown language is English."""
    pack = PACKS.get(language, PACKS[DEFAULT])
    return [
        TaskLine(
            task_id,
            str(row.get("title", "")),
            bool(row.get("completed")),
            _described(row, pack, now),
            not row.get("completed") and is_overdue(row.get("due"), now),
        )
        for row in rows
        if isinstance(task_id := row.get("id"), int)
    ]


def _described(row: Mapping[str, object], pack: Pack, now: datetime) -> str:
    details, extra = _details(row, pack, now), _extra(row, pack)
    # By itself, what stands in brackets behind a date needs none.
    return details + extra if details else extra.strip(" ()")


def rows_told(understanding: Understanding, outcome: Outcome, request: Request) -> list[dict[str, object]]:
    """The rows of a list result that the reply tells: of "what did I finish yesterday?" only yesterday's."""
    rows = _rows(outcome.result)
    situation = situate(request)
    within = _completed_period(outcome, understanding, rows, situation)
    return [row for row in rows if _is_completed_in(row, within, situation)] if within else rows


def reply_after(
    understanding: Understanding,
    outcomes: Sequence[Outcome],
    request: Request,
    *,
    with_lists: bool = True,
    rings_here: bool = False,
) -> str:
    """A friendly confirmation of each change as it happened, lists as numbered Markdown, failures in plain words.

    with_lists: whether the reply holds the lists themselves; if not, only what stands above them. rings_here: whether
    the user reads it where reminders ring; then whoever asks to be reminded is told what will happen.
    """
    situation = situate(request)
    if not outcomes:
        return understanding.reply
    parts: list[str] = []
    done: list[Outcome] = []
    for outcome in outcomes:
        if done and (outcome.tool != done[0].tool or outcome.error):
            parts += _confirm(done, situation)
            done = []
        if outcome.error:
            parts.append(situation.say("failed", error=outcome.error))
        elif outcome.tool == "list_tasks":
            head, table = _listed(outcome, understanding, situation)
            parts += [head, table] if with_lists else [head]
        else:
            done.append(outcome)
    if done:
        parts += _confirm(done, situation)
    if rings_here and (rings := _rings(outcomes, situation)):
        parts.append(rings)
    # Without actions of its own, the engine's reply speaks of a turn that a language model has taken over.
    if understanding.reply and understanding.actions:
        parts.append(understanding.reply)
    return "\n\n".join(part for part in parts if part)


def _rings(outcomes: Sequence[Outcome], situation: Situation) -> str:
    """What becomes of "remind me": it rings when it has a time, and does not when it has none.

    Of several tasks in one message those count that are named behind the wish ("add milk, and remind me to call Bob").
    """
    added = [_merged(outcome) for outcome in outcomes if outcome.tool == "add_task" and not outcome.error]
    text = normalise(situation.request.text).casefold()
    wish = compiled(situation.pack.reminding).search(text)
    if not added or wish is None:
        return ""
    meant = [row for row in added if text.find(str(row.get("title", "")).casefold(), wish.end()) >= 0] or added
    return situation.say("rings" if any(row.get("due") for row in meant) else "rings_not")


def _rows(value: object) -> list[dict[str, object]]:
    """The rows of a list result; a server may wrap them in {"result": [...]} or {"tasks": [...]}."""
    fields = fields_of(value)
    if fields:
        value = fields.get("result", fields.get("tasks"))
    return [fields for item in items_of(value) if (fields := fields_of(item))]


def _merged(outcome: Outcome) -> dict[str, object]:
    """What is known of the task: the result first, then what was asked for."""
    result = {key: value for key, value in fields_of(outcome.result).items() if value not in (None, "", [])}
    return dict(outcome.arguments) | result


def _confirm(outcomes: list[Outcome], situation: Situation) -> list[str]:
    tool = outcomes[0].tool
    if tool == "undo":
        rows = [row for outcome in outcomes for row in _rows(fields_of(outcome.result).get("undone"))]
        titles = join_titles([str(row.get("title", "")) for row in rows if row.get("title")], situation.pack)
        return [situation.say("undone", titles=titles) if titles else situation.say("undone_plain")]
    key = {
        "add_task": "added",
        "complete_task": "completed",
        "reopen_task": "reopened",
        "delete_task": "deleted",
        "update_task": "updated",
    }.get(tool)
    if key is None:
        return []
    known = [_merged(outcome) for outcome in outcomes]
    return _told(key, known, situation) + (_doubled(known, situation) if key == "added" else [])


def _told(key: str, known: list[dict[str, object]], situation: Situation) -> list[str]:
    if len(known) == 1:
        return [_single(key, known[0], situation)]
    titles = join_titles([str(row.get("title", "")) for row in known], situation.pack)
    if key != "added":
        return [situation.say(f"{key}_many", titles=titles) + "".join(_next(row, situation) for row in known)]
    described = {(_tail(row, situation), _extra(row, situation.pack)) for row in known}
    if len(described) == 1 and described == {("", "")}:
        return [situation.say("added_many", count=len(known), titles=titles)]
    return ["\n".join(_single(key, row, situation) for row in known)]


def _doubled(added: list[dict[str, object]], situation: Situation) -> list[str]:
    """What is on the list a second time now is said to be, since it may be meant or not."""
    before = {task.title.casefold(): task for task in situation.request.tasks if not task.completed}
    titles = [
        str(row.get("title"))
        for row in added
        if (task := before.get(str(row.get("title")).casefold())) and task.id != row.get("task_id")
    ]
    return [situation.say("doubled", titles=join_titles(titles, situation.pack))] if titles else []


def _single(key: str, row: Mapping[str, object], situation: Situation) -> str:
    title = str(row.get("title", ""))
    shows_time = key in ("added", "updated")
    when = _tail(row, situation) if shows_time else ""
    extra = _extra(row, situation.pack) if shows_time else ""
    return situation.say(key, title=title, when=when, extra=extra) + _next(row, situation)


def _tail(row: Mapping[str, object], situation: Situation) -> str:
    return say_when(row, situation.pack, situation.now)


def _extra(row: Mapping[str, object], pack: Pack) -> str:
    parts: list[str] = []
    priority, tags = row.get("priority"), row.get("tags")
    if isinstance(priority, str) and priority in pack.phrases:
        parts.append(pack.phrases["priority"].format(priority=pack.phrases[priority]))
    parts += [f"#{tag}" for tag in items_of(tags)]
    return f" ({', '.join(parts)})" if parts else ""


def _next(row: Mapping[str, object], situation: Situation) -> str:
    following = say_due(fields_of(row.get("next")).get("due"), situation.pack, situation.now)
    return situation.say("next", when=following) if following else ""


def _listed(outcome: Outcome, understanding: Understanding, situation: Situation) -> tuple[str, str]:
    """What stands above a list, and the list; "" where there is none."""
    rows = _rows(outcome.result)
    arguments = outcome.arguments
    status = arguments.get("status")
    within = _completed_period(outcome, understanding, rows, situation)
    if within:
        rows = [row for row in rows if _is_completed_in(row, within, situation)]
    if understanding.intent == "summary":
        return _summary(rows, situation), _table(rows, situation)
    if not rows:
        if arguments.get("search"):
            return situation.say("list_empty_search", search=arguments["search"]), ""
        if within or set(arguments) - {"status", "limit"}:
            return situation.say("list_empty_filter"), ""
        return situation.say(f"list_empty_{status}" if status in ("pending", "completed") else "list_empty"), ""
    head = situation.say(f"list_head_{status}" if status in ("pending", "completed") else "list_head", count=len(rows))
    # Positions count in the whole result, so a part of it is not numbered.
    bullets = "\n".join(f"- {_line(row, situation)}" for row in rows)
    return head, bullets if within else _table(rows, situation)


def _completed_period(
    outcome: Outcome, understanding: Understanding, rows: list[dict[str, object]], situation: Situation
) -> tuple[date, date] | None:
    """The days that "what did I finish yesterday?" asks about; the tool itself cannot filter by them."""
    asked = [action.arguments for action in understanding.actions if action.tool == "list_tasks"]
    if outcome.arguments.get("status") != "completed" or dict(outcome.arguments) not in [dict(one) for one in asked]:
        return None
    if not all(isinstance(row.get("completed_at"), str) for row in rows):
        return None
    return period(find_groups(normalise(situation.request.text), situation.grammar, situation.now), situation)


def _is_completed_in(row: Mapping[str, object], within: tuple[date, date], situation: Situation) -> bool:
    day = due_day(str(row.get("completed_at")), situation)
    return day is not None and within[0] <= day <= within[1]


def _table(rows: list[dict[str, object]], situation: Situation) -> str:
    return "\n".join(f"{place}. {_line(row, situation)}" for place, row in enumerate(rows, 1))


def _line(row: Mapping[str, object], situation: Situation) -> str:
    title = str(row.get("title", ""))
    line = f"~~{title}~~" if row.get("completed") else title
    details = _details(row, situation.pack, situation.now)
    return line + (f" – {details}" if details else "") + _extra(row, situation.pack)


def _details(row: Mapping[str, object], pack: Pack, now: datetime) -> str:
    details: list[str] = []
    due = say_due(row.get("due"), pack, now)
    if row.get("completed"):
        details.append(pack.phrases["done"])
    elif due:
        details.append(pack.phrases["overdue" if is_overdue(row.get("due"), now) else "due"].format(when=due))
    rule = row.get("recurrence")
    if isinstance(rule, str) and rule:
        details.append(pack.say_rule(rule))
    return ", ".join(details)


def _summary(rows: list[dict[str, object]], situation: Situation) -> str:
    now = situation.now
    pending = [row for row in rows if not row.get("completed")]
    if not pending:
        return situation.say("summary_none")
    late = sum(1 for row in pending if is_overdue(row.get("due"), now))
    today = sum(1 for row in pending if not is_overdue(row.get("due"), now) and _is_today(row.get("due"), now))
    return situation.say(
        "summary",
        pending=situation.pack.plural(len(pending)),
        overdue=situation.say("summary_overdue", count=late) if late else "",
        today=situation.say("summary_today", count=today) if today else "",
    )


def _is_today(due: object, now: datetime) -> bool:
    return isinstance(due, str) and due[:10] == now.date().isoformat()

"""Tasks and times in words."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from todo_backend.language.dates.resolve import parse_due
from todo_backend.language.packs.pack import Pack
from todo_backend.language.types import TaskView


def say_due(due: object, pack: Pack, now: datetime) -> str:
    """A due date in words ("tomorrow at 5 pm"), seen from `now` in the user's zone; "" when there is none."""
    parsed = parse_due(due)
    if parsed is None:
        return ""
    if not isinstance(parsed, datetime):
        return pack.say_day(parsed, now.date())
    local = parsed.astimezone(now.tzinfo) if parsed.tzinfo else parsed
    return pack.phrases["at"].format(day=pack.say_day(local.date(), now.date()), time=pack.say_time(local))


def is_overdue(due: object, now: datetime) -> bool:
    """Whether a due date has passed."""
    parsed = parse_due(due)
    if parsed is None:
        return False
    if not isinstance(parsed, datetime):
        return parsed < now.date()
    return parsed < now if parsed.tzinfo else parsed < now.replace(tzinfo=None)


def say_when(values: Mapping[str, object], pack: Pack, now: datetime) -> str:
    """Such as " for tomorrow at 5 pm, every Monday": what stands after a title; "" when there is no date."""
    text = ""
    if due := say_due(values.get("due"), pack, now):
        text = pack.phrases["for"].format(when=due)
        end = values.get("due_end")
        if last := parse_due(end):
            start = parse_due(values.get("due"))
            same_day = isinstance(last, datetime) and isinstance(start, datetime) and last.date() == start.date()
            closing = pack.say_time(last) if same_day and isinstance(last, datetime) else say_due(end, pack, now)
            text = pack.phrases["from"].format(start=due, end=closing)
    rule = values.get("recurrence")
    if isinstance(rule, str) and rule:
        text += pack.phrases["repeats"].format(rule=pack.say_rule(rule))
    return text


def listing(tasks: Sequence[TaskView], pack: Pack, total: int | None = None) -> str:
    """Titles in quotes; "…" when there are more than are named."""
    return join_titles([task.title for task in tasks], pack) + (" …" if total and total > len(tasks) else "")


def choice(tasks: Sequence[TaskView], pack: Pack) -> str:
    """Titles to choose from: "“A”, “B” or “C”"."""
    return join_titles([task.title for task in tasks], pack, pack.alternative)


def join_titles(titles: Sequence[str], pack: Pack, final: str | None = None) -> str:
    """Such as "“A”, “B” and “C”"; `final` stands before the last one instead of "and"."""
    opening, closing = pack.quotes
    quoted = [f"{opening}{title}{closing}" for title in titles]
    if not quoted:
        return ""
    comma, last = pack.joiner
    return comma.join(quoted[:-1]) + ((final or last) if len(quoted) > 1 else "") + quoted[-1]

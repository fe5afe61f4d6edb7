"""Handlers that only look: lists, searches, counts and summaries."""

from datetime import timedelta

from todo_backend.language.adding import Found, group_of, list_tag
from todo_backend.language.clause import Clause
from todo_backend.language.matching import find_tasks
from todo_backend.language.packs.pack import Pack
from todo_backend.language.situation import Situation, Step
from todo_backend.language.text import compiled, normalise
from todo_backend.language.times import period
from todo_backend.language.titles import plain_title, split_items
from todo_backend.language.types import Action
from todo_backend.language.wording import say_due


def _filters(clause: Clause, found: Found | None, situation: Situation) -> dict[str, object]:
    pack, filters = situation.pack, dict[str, object]()
    raw = normalise(clause.original)
    if compiled(pack.done_words).search(clause.text):
        filters["status"] = "completed"
    elif compiled(pack.pending_words).search(raw):
        filters["status"] = "pending"
    if compiled(pack.overdue_words).search(clause.text):
        filters |= {"status": "pending", "due_before": situation.now.date().isoformat()}
    elif span := period(clause.groups, situation):
        first, last = span
        if "status" not in filters and not last < situation.now.date():
            filters["status"] = "pending"
        if filters.get("status") != "completed":
            # What is overdue is still to be done today, so today has no lower bound.
            if not first <= situation.now.date() <= last or last < situation.now.date():
                filters["due_after"] = first.isoformat()
            filters["due_before"] = (last + timedelta(days=1)).isoformat()
    if tag := (clause.slots.tags[0] if clause.slots.tags else found and _list_shown(found, pack)):
        filters["tag"] = tag
    if clause.slots.priority:
        filters["priority"] = clause.slots.priority
        filters.setdefault("status", "pending")
    return filters


def _list_shown(found: Found, pack: Pack) -> str | None:
    """The tag of the list to show, without what only says in which state its tasks are: "my finished work tasks"."""
    states = [compiled(words) for words in (pack.done_words, pack.pending_words, pack.overdue_words, pack.all_words)]
    words = (list_tag(found, pack) or "").split("-")
    return "-".join(word for word in words if not any(state.fullmatch(word) for state in states)) or None


def show(clause: Clause, found: Found | None, situation: Situation) -> Step:
    """Such as "show my tasks", "what's due this week?", "what have I completed?". Without a match, no list is named."""
    filters = _filters(clause, found, situation)
    if not filters:
        filters["status"] = "all" if compiled(situation.pack.all_words).search(clause.text) else "pending"
    return Step("list", [Action("list_tasks", filters)], spans=clause.spans)


def search(clause: Clause, found: Found, situation: Situation) -> Step:
    """Such as "is milk on my list?", "find the dentist"."""
    what = group_of(found, "what")
    filters = _filters(clause, found, situation)
    filters.pop("status", None)
    items = split_items(clause, what[1], what[2], situation.pack) if what else []
    if items:
        words = plain_title(clause.said(what[1], what[2])) if what else ""
        filters["search"] = (items[0].title if len(items) == 1 else words).lower()
    return Step("list", [Action("list_tasks", filters)], spans=clause.spans)


def show_due(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "what's due tomorrow?", "what is urgent?": what is left of it is too little to go by alone."""
    raw = normalise(clause.original)
    timed = clause.groups and (
        compiled(situation.pack.pending_words).search(raw) or compiled(situation.pack.whats_on).search(raw)
    )
    known = timed or clause.slots.priority or clause.slots.tags
    return show(clause, found, situation) if known else None


def search_known(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "find the dentist": only when there is such a task; "find the capital of Peru" is not for us."""
    what = group_of(found, "what")
    known = bool(what) and bool(find_tasks(what[0], situation.request.tasks, situation.pack)) if what else False
    return search(clause, found, situation) if known else None


def when(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "when is the dentist due?": answered when there is such a task, else not for us."""
    what = group_of(found, "what")
    matches = find_tasks(what[0], situation.request.tasks, situation.pack) if what else []
    if not matches:
        return None
    task = matches[0].task
    said = say_due(task.due, situation.pack, situation.now)
    reply = (
        situation.say("when_due", title=task.title, when=said) if said else situation.say("when_none", title=task.title)
    )
    return Step("list", [Action("list_tasks", {"search": task.title.lower()})], reply=reply, spans=clause.spans)


def count(clause: Clause, found: Found, situation: Situation) -> Step:
    """Such as "how many tasks are left?"."""
    return show(clause, found, situation)


def lists(clause: Clause, found: Found, situation: Situation) -> Step:
    """Such as "what lists do I have?": the tags in use."""
    tags = sorted({tag for task in situation.request.tasks for tag in task.tags})
    reply = situation.say("tags", titles=", ".join(tags)) if tags else situation.say("no_tags")
    return Step("list", reply=reply, spans=clause.spans)


def summary(clause: Clause, found: Found, situation: Situation) -> Step:
    """Such as "give me a summary"."""
    filters = _filters(clause, found, situation) or {"status": "pending"}
    return Step("summary", [Action("list_tasks", filters)], spans=clause.spans)

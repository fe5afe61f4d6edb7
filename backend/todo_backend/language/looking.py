"""Handlers that only look: lists, searches, counts and summaries."""

from collections.abc import Sequence
from datetime import date, timedelta

from todo_backend.language.adding import Found, group_of, list_tag
from todo_backend.language.clause import Clause
from todo_backend.language.matching import find_tasks, is_same_word
from todo_backend.language.packs.pack import Pack
from todo_backend.language.sets import owned_times
from todo_backend.language.situation import Situation, Step
from todo_backend.language.text import compiled, normalise
from todo_backend.language.times import due_day, window
from todo_backend.language.titles import plain_title, split_items
from todo_backend.language.types import Action
from todo_backend.language.wording import say_due


def _filters(clause: Clause, found: Found | None, situation: Situation) -> dict[str, object]:
    pack, filters = situation.pack, dict[str, object]()
    raw = normalise(clause.original)
    owned = [] if clause.groups else owned_times(raw, situation)
    groups = clause.groups or owned
    if compiled(pack.done_words).search(clause.text):
        filters["status"] = "completed"
    elif compiled(pack.pending_words).search(raw):
        filters["status"] = "pending"
    if compiled(pack.overdue_words).search(clause.text):
        filters |= {"status": "pending", "due_before": situation.now.date().isoformat()}
    elif span := window(groups, raw, situation):
        _limit(filters, span, situation)
    owners = [word for group in owned for word in raw[group.start : group.end + 2].split()]
    if tag := (clause.slots.tags[0] if clause.slots.tags else found and _list_shown(found, pack, owners)):
        filters["tag"] = tag
    if clause.slots.priority:
        filters["priority"] = clause.slots.priority
        filters.setdefault("status", "pending")
    return filters


def _limit(filters: dict[str, object], span: tuple[date | None, date | None], situation: Situation) -> None:
    """Adds first and last day to the filters; that something was done on a day no filter can say."""
    (first, last), today = span, situation.now.date()
    if "status" not in filters and not (last and last < today):
        filters["status"] = "pending"
    if filters.get("status") == "completed":
        return
    # What is overdue is still to be done today, so today has no lower bound.
    if first and not first <= today <= (last or first):
        filters["due_after"] = first.isoformat()
    if last:
        filters["due_before"] = (last + timedelta(days=1)).isoformat()


def _list_shown(found: Found, pack: Pack, owners: Sequence[str]) -> str | None:
    """The tag of the list to show, without what only says in which state its tasks are: "my finished work tasks".

    owners: words of times, as in "next week's work tasks", which are no tags.
    """
    states = [compiled(words) for words in (pack.done_words, pack.pending_words, pack.overdue_words, pack.all_words)]
    words = [word for word in (list_tag(found, pack) or "").split("-") if word not in owners]
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


def show_tagged(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "the work stuff", "what's left for the house?": only when the words are a tag in use."""
    what = group_of(found, "what")
    tags = {tag.lower() for task in situation.request.tasks for tag in task.tags}
    words = [word for word in (what[0].split() if what else []) if word not in situation.pack.stop_words]
    named = [tag for tag in sorted(tags) for word in words[-1:] if is_same_word(word, tag)]
    joined = "-".join(words)
    if joined in tags:
        named = [joined]
    if len(named) != 1:
        return None
    filters = _filters(clause, None, situation) | {"tag": named[0]}
    return Step("list", [Action("list_tasks", filters)], spans=clause.spans)


def show_all(clause: Clause, found: Found, situation: Situation) -> Step:
    """Such as "show everything, done or not"."""
    filters = {key: value for key, value in _filters(clause, None, situation).items() if key != "status"}
    return Step("list", [Action("list_tasks", {"status": "all"} | filters)], spans=clause.spans)


def show_open(clause: Clause, found: Found, situation: Situation) -> Step:
    """Such as "what hasn't been done yet?", "tasks without a date": no filter says the latter, so all that is open."""
    filters = {key: value for key, value in _filters(clause, None, situation).items() if key in ("tag", "priority")}
    return Step("list", [Action("list_tasks", {"status": "pending"} | filters)], spans=clause.spans)


def show_timed(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "anything after Friday?": too little to go by without a time."""
    return show(clause, found, situation) if clause.groups else None


def show_that_day(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "what else is on that day?": the day of the task that was just spoken of."""
    context = situation.request.context
    task = situation.task(context.last_tasks[-1]) if context.last_tasks else None
    day = due_day(task.due, situation) if task else None
    if day is None:
        return None
    filters: dict[str, object] = {"status": "pending", "due_after": day.isoformat()}
    filters["due_before"] = (day + timedelta(days=1)).isoformat()
    return Step("list", [Action("list_tasks", filters)], spans=clause.spans)


def search_known(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "find the dentist": only when there is such a task; "find the capital of Peru" is not for us."""
    what = group_of(found, "what")
    matches = find_tasks(what[0], situation.request.tasks, situation.pack) if what else []
    if not matches:
        return None
    step = search(clause, found, situation)
    filters = dict(step.actions[0].arguments)
    words = compiled(situation.pack.plans.article).sub("", str(filters.get("search", "")), count=1)
    titles = [normalise(match.task.title) for match in matches]
    # What is said in other words than the title's would find nothing.
    is_written = not situation.pack.dates.spaced or len(titles) > 1 or words in titles[0]
    filters["search"] = words if is_written else titles[0]
    return Step("list", [Action("list_tasks", filters)], spans=clause.spans)


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

"""Tasks that are named as a set: "everything that's done", "all work tasks", "the milk ones", "all but the last"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from todo_backend.language.clause import Clause
from todo_backend.language.dates.group import find_groups
from todo_backend.language.dates.model import Group
from todo_backend.language.matching import find_tasks, mentioning
from todo_backend.language.positions import positions, without_noise
from todo_backend.language.situation import Situation
from todo_backend.language.text import blank, compiled, normalise
from todo_backend.language.times import due_day, is_within, window
from todo_backend.language.types import TaskView


@dataclass(slots=True)
class Target:
    """The tasks that were named. `asks` means: one of them is meant, ask which. `missing` says what was not found."""

    tasks: list[TaskView] = field(default_factory=list[TaskView])
    asks: bool = False
    bulk: bool = False
    missing: str | None = None
    number: int | None = None


def narrowed(
    tasks: Sequence[TaskView], text: str, clause: Clause, situation: Situation, *, by_slots: bool = True
) -> list[TaskView]:
    """Those of the tasks that the words beside "all" leave: done or open, overdue or of a day, of a tag or priority.

    by_slots: whether the clause's tags and priority choose tasks; otherwise they are what the tasks are to get.
    """
    pack, kept = situation.pack, list(tasks)
    today = situation.now.date()
    if compiled(pack.overdue_words).search(text):
        kept = [task for task in kept if not task.completed and (day := due_day(task.due, situation)) and day < today]
    elif compiled(pack.done_words).search(text):
        kept = [task for task in kept if task.completed]
    elif compiled(pack.pending_words).search(text):
        kept = [task for task in kept if not task.completed]
    if groups := clause.groups or owned_times(text, situation):
        said = normalise(clause.original) if clause.groups else text
        kept = [task for task in kept if is_within(task.due, window(groups, said, situation), situation)]
    if by_slots and clause.slots.tags:
        kept = [task for task in kept if set(clause.slots.tags) & set(task.tags)]
    if by_slots and clause.slots.priority:
        kept = [task for task in kept if task.priority == clause.slots.priority]
    return kept


def set_of(
    normal: str, clause: Clause, situation: Situation, *, done: bool | None, by_slots: bool = True
) -> Target | None:
    """The set that the words name; None when they name no set, or one by words that fit no task."""
    pack, tasks = situation.pack, situation.request.tasks
    starts = compiled(rf"(?:{pack.both}|{pack.everything})(?!\w)").match(normal)
    ones = compiled(pack.ones).search(normal)
    stated = compiled(pack.done_words).search(normal) or compiled(pack.overdue_words).search(normal)
    if not (starts or ones or stated):
        return None
    scope = [task for task in tasks if stated or done is None or task.completed == done]
    kept = narrowed(scope, normal, clause, situation, by_slots=by_slots)
    words = _naming_words(normal[starts.end() if starts else 0 :], situation)
    if not words:
        return Target(kept, bulk=True)
    named = [task for task in kept if set(words) & set(task.tags)] or mentioning(words, kept, pack)
    return Target(named, bulk=True) if named else None


def owned_times(text: str, situation: Situation) -> list[Group]:
    """The day of "today's tasks", which in a title would be a word like any other."""
    owner = compiled(situation.pack.owner)
    return find_groups(owner.sub("  ", text), situation.grammar, situation.now) if owner.search(text) else []


def _naming_words(rest: str, situation: Situation) -> list[str]:
    """The words of a set that name a tag or stand in the titles."""
    pack = situation.pack
    for group in owned_times(rest, situation):
        rest = blank(rest, group.start, group.end + 2)
    for pattern in (pack.overdue_words, pack.done_words, pack.pending_words, pack.ones, pack.set_noise):
        rest = compiled(pattern).sub(" ", rest)
    return [word for word in re.findall(r"[\w'-]+", rest) if word not in pack.stop_words]


def all_of_them(normal: str, situation: Situation) -> Target:
    """Such as "them", "all four", "the rest": the tasks of the last turn, else those that were shown, asked about."""
    context = situation.request.context
    touched = [*(situation.touched or context.last_tasks)]
    shown = list(context.last_listed)
    if compiled(situation.pack.rest_words).search(normal):
        return _tasks([task_id for task_id in shown if task_id not in touched], situation, bulk=True)
    if len(touched) > 1:
        return _tasks(touched, situation, bulk=False)
    counted = [value for word in normal.split() if (value := situation.pack.numbers_of_items.get(word))]
    if counted and counted[0] != len(shown):
        return Target(asks=True)
    return _tasks(shown or touched, situation, bulk=len(shown) > 1)


def _tasks(ids: Sequence[int], situation: Situation, *, bulk: bool) -> Target:
    tasks = [task for task_id in ids if (task := situation.task(task_id))]
    return Target(tasks, bulk=bulk) if tasks else Target(asks=True)


def all_but(excepted: str, situation: Situation, done: bool | None) -> Target:
    """Such as "all but the last", "everything except the rent": of what was shown, else of all tasks."""
    pack = situation.pack
    listed = [task for task_id in situation.request.context.last_listed if (task := situation.task(task_id))]
    scope = listed or [task for task in situation.request.tasks if done is None or task.completed == done]
    if left_out := positions(excepted, len(scope), pack):
        spared = {scope[place - 1].id for place in left_out if 1 <= place <= len(scope)}
    else:
        pieces = [piece for piece in compiled(pack.item_joint).split(excepted) if piece and piece.strip()]
        names = [without_noise(piece, pack) for piece in pieces]
        spared = {match.task.id for name in names for match in find_tasks(name, scope, pack)}
        spared |= {task.id for task in scope if set(names) & set(task.tags)}
    if not spared:
        return Target(missing=excepted)
    return Target([task for task in scope if task.id not in spared], bulk=True)

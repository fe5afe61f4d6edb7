"""Which tasks are meant: by number, position, words, pronoun, time or as a set."""

import re

from todo_backend.language.clause import Clause
from todo_backend.language.matching import find_tasks
from todo_backend.language.packs.pack import Pack
from todo_backend.language.positions import is_cardinal, names_id, positions, without_noise
from todo_backend.language.sets import Target, all_but, all_of_them, set_of
from todo_backend.language.situation import Situation
from todo_backend.language.text import compiled, normalise
from todo_backend.language.times import is_at, is_in
from todo_backend.language.types import TaskView


def resolve_target(
    said: str,
    clause: Clause,
    situation: Situation,
    *,
    done: bool | None = None,
    destructive: bool = False,
    by_slots: bool = True,
) -> Target:
    """Finds the tasks that the words mean.

    done: prefer completed (True) or open (False) tasks when the words fit both. destructive: ask where number and
    position disagree. by_slots: whether a tag or priority in the clause says which tasks are meant.
    """
    target = _resolve(said, clause, situation, done=done, destructive=destructive, by_slots=by_slots)
    situation.note("target", said, target)
    return target


def _resolve(
    said: str, clause: Clause, situation: Situation, *, done: bool | None, destructive: bool, by_slots: bool
) -> Target:
    pack = situation.pack
    normal = normalise(said).strip(" .,;:!?\"'")
    if exception := compiled(pack.but_last).fullmatch(normal):
        return all_but(exception["except"], situation, done)
    if pointed := _by_pointing(normal, situation):
        return pointed
    if compiled(pack.everything).fullmatch(normal) or compiled(pack.ones).search(normal):
        named = set_of(normal, clause, situation, done=done, by_slots=by_slots)
        if named and (named.tasks or compiled(pack.everything).match(normal)):
            return named
    stripped = without_noise(normal, pack)
    if not stripped:
        return _pointed_at(situation) if not clause.groups else _by_time(clause, situation)
    numbered = _by_number(normal, situation, destructive=destructive)
    return numbered or _by_words(said, stripped, clause, situation, done=done, by_slots=by_slots)


def _by_words(
    said: str, stripped: str, clause: Clause, situation: Situation, *, done: bool | None, by_slots: bool
) -> Target:
    pack, tasks = situation.pack, situation.request.tasks
    quoted = re.search(r"\"([^\"]+)\"|(?<!\w)'([^']{2,})'(?!\w)", normalise(said))
    candidates = [task for task in tasks if done is None or task.completed == done]
    wanted = (quoted[1] or quoted[2]) if quoted else stripped
    matches = find_tasks(wanted, candidates, pack) or find_tasks(wanted, tasks, pack)
    situation.note("matches", wanted, matches)
    found = [match.task for match in matches]
    if len(found) > 1 and clause.groups:
        found = [task for task in found if is_in(task.due, clause.groups, situation)] or found
    if found:
        return Target(found, asks=len(found) > 1)
    if several := _several(wanted, candidates, pack):
        return Target(several)
    named = set_of(normalise(said).strip(" .,;:!?\"'"), clause, situation, done=done, by_slots=by_slots)
    return named or Target(missing=_as_said(wanted, said))


def _by_pointing(normal: str, situation: Situation) -> Target | None:
    """Such as "both", "it", "the other one"."""
    pack = situation.pack
    is_plural = compiled(pack.plural_pronouns).fullmatch(normal)
    if compiled(pack.both).fullmatch(normal) and ((two := _both(situation)).tasks or not is_plural):
        return two
    if is_plural:
        return all_of_them(normal, situation)
    if compiled(pack.pronouns).fullmatch(normal):
        return _pointed_at(situation)
    return _other_one(situation) if compiled(pack.other_one).fullmatch(normal) else None


def _as_said(wanted: str, said: str) -> str:
    """The words that name the task as the user wrote them, without "the" and "task"."""
    start = normalise(said).find(wanted)
    return said[start : start + len(wanted)] if start >= 0 else said.strip(" .,;:!?\"'")


def _pointed_at(situation: Situation) -> Target:
    ids = situation.touched or list(situation.request.context.last_tasks)
    if not ids and len(situation.request.context.last_listed) == 1:
        ids = list(situation.request.context.last_listed)
    tasks = [task for task_id in ids if (task := situation.task(task_id))]
    return Target(tasks) if tasks else Target(asks=True)


def _both(situation: Situation) -> Target:
    context = situation.request.context
    for ids in (context.last_tasks, context.last_listed):
        tasks = [task for task_id in ids if (task := situation.task(task_id))]
        if len(tasks) == 2:
            return Target(tasks)
    return Target(asks=True)


def _other_one(situation: Situation) -> Target | None:
    """Of two tasks that were shown, the one that was not touched last."""
    listed, touched = situation.request.context.last_listed, situation.request.context.last_tasks
    others = [task for task_id in listed if task_id not in touched and (task := situation.task(task_id))]
    return Target(others) if len(listed) == 2 and len(others) == 1 else None


def _by_time(clause: Clause, situation: Situation) -> Target:
    tasks = [task for task in situation.request.tasks if is_in(task.due, clause.groups, situation)]
    if clause.groups[0].is_clock_only:
        tasks = [task for task in situation.request.tasks if is_at(task.due, clause.groups, situation)]
    return Target(tasks, asks=len(tasks) > 1) if tasks else Target(asks=True)


def _by_number(normal: str, situation: Situation, *, destructive: bool) -> Target | None:
    listed = list(situation.request.context.last_listed)
    pack = situation.pack
    exact = find_tasks(normal, situation.request.tasks, pack)
    if exact and exact[0].score >= 105:
        return None
    places = positions(normal, len(listed) or len(situation.request.tasks), pack)
    may_be_id = is_cardinal(normal, pack)
    prefers_id = names_id(normal, pack) or not listed
    found: list[TaskView] = []
    for place in places:
        by_position = situation.task(listed[place - 1]) if 1 <= place <= len(listed) else None
        by_id = situation.task(place) if may_be_id else None
        if prefers_id and destructive and by_id and by_position and by_id.id != by_position.id:
            return Target([by_id, by_position], asks=True)
        chosen = (by_id or by_position) if prefers_id else (by_position or by_id)
        if chosen is None and not may_be_id and not listed:
            ordered = [task for task in situation.request.tasks if not task.completed]
            chosen = ordered[place - 1] if 1 <= place <= len(ordered) and not destructive else None
            if chosen is None and ordered:
                return Target(asks=True)
        if chosen is None:
            # "the 1040" may be in a title, where no task has that number.
            return None if exact else Target(missing=normal, number=place)
        if chosen not in found:
            found.append(chosen)
    return Target(found) if found else None


def _several(wanted: str, tasks: list[TaskView], pack: Pack) -> list[TaskView]:
    pieces = [piece for piece in compiled(pack.item_joint).split(wanted) if piece and piece.strip()]
    if len(pieces) < 2:
        return []
    found: list[TaskView] = []
    for piece in pieces:
        matches = find_tasks(without_noise(piece, pack), tasks, pack)
        if len(matches) != 1:
            return []
        found.append(matches[0].task)
    return found

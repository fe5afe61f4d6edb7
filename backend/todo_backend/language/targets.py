"""Which tasks are meant: by number, position, words, pronoun or as a set."""

import re
from dataclasses import dataclass, field

from todo_backend.language.clause import Clause, compiled
from todo_backend.language.matching import find_tasks
from todo_backend.language.packs.pack import Pack
from todo_backend.language.situation import Situation
from todo_backend.language.text import normalise
from todo_backend.language.times import due_day, is_in
from todo_backend.language.types import TaskView

_DIGITS = re.compile(r"\d{1,9}")
_MOST_NAMED = 50


@dataclass(slots=True)
class Target:
    """The tasks that were named. `asks` means: one of them is meant, ask which. `missing` says what was not found."""

    tasks: list[TaskView] = field(default_factory=list[TaskView])
    asks: bool = False
    bulk: bool = False
    missing: str | None = None
    number: int | None = None


def resolve_target(  # noqa: PLR0911 - one return per way of naming
    said: str, clause: Clause, situation: Situation, *, done: bool | None = None, destructive: bool = False
) -> Target:
    """Finds the tasks that the words mean.

    done: prefer completed (True) or open (False) tasks when the words fit both. destructive: ask where number and
    position disagree.
    """
    pack, tasks = situation.pack, situation.request.tasks
    normal = normalise(said).strip(" .,;:!?\"'")
    if exception := compiled(pack.but_last).fullmatch(normal):
        return _all_but(exception["except"], clause, situation, done)
    if pointed := _by_pointing(normal, situation):
        return pointed
    if compiled(pack.everything).fullmatch(normal):
        return _everything(clause, situation, done)
    quoted = re.search(r"\"([^\"]+)\"|'([^']{2,})'", normalise(said))
    stripped = _without_noise(normal, pack)
    if not stripped:
        return _pointed_at(situation) if not clause.groups else _by_time(clause, situation)
    numbered = _by_number(normal, stripped, situation, destructive)
    if numbered is not None:
        return numbered
    candidates = [task for task in tasks if done is None or task.completed == done]
    wanted = (quoted[1] or quoted[2]) if quoted else stripped
    matches = find_tasks(wanted, candidates, pack) or find_tasks(wanted, tasks, pack)
    found = [match.task for match in matches]
    if len(found) > 1 and clause.groups:
        found = [task for task in found if is_in(task.due, clause.groups, situation)] or found
    if not found:
        found = _several(wanted, candidates, pack)
        if found:
            return Target(found)
        bulk = _set_of(normal, candidates, clause, situation)
        return bulk or Target(missing=_as_said(wanted, said))
    return Target(found, asks=len(found) > 1)


def _by_pointing(normal: str, situation: Situation) -> Target | None:
    """Such as "both", "it", "the other one"."""
    pack = situation.pack
    if compiled(pack.both).fullmatch(normal):
        return _both(situation)
    if compiled(pack.pronouns).fullmatch(normal):
        return _pointed_at(situation)
    return _other_one(situation) if compiled(pack.other_one).fullmatch(normal) else None


def _as_said(wanted: str, said: str) -> str:
    """The words that name the task as the user wrote them, without "the" and "task"."""
    start = normalise(said).find(wanted)
    return said[start : start + len(wanted)] if start >= 0 else said.strip(" .,;:!?\"'")


def _without_noise(normal: str, pack: Pack) -> str:
    stripped = compiled(pack.target_noise).sub("", normal).strip(" .,;:!?\"'#")
    return stripped or ("" if normal in ("", "task", "the task") or not re.search(r"\d", normal) else normal)


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


def _scope(situation: Situation, done: bool | None) -> list[TaskView]:
    return [task for task in situation.request.tasks if done is None or task.completed == done]


def _everything(clause: Clause, situation: Situation, done: bool | None) -> Target:
    tasks = _scope(situation, done)
    if clause.groups:
        tasks = [task for task in tasks if is_in(task.due, clause.groups, situation)]
    return Target(tasks, bulk=True)


def _by_time(clause: Clause, situation: Situation) -> Target:
    tasks = [task for task in situation.request.tasks if is_in(task.due, clause.groups, situation)]
    return Target(tasks, asks=len(tasks) > 1) if tasks else Target(asks=True)


def _all_but(excepted: str, clause: Clause, situation: Situation, done: bool | None) -> Target:
    listed = [task for task_id in situation.request.context.last_listed if (task := situation.task(task_id))]
    scope = listed or _scope(situation, done)
    left_out = _positions(excepted, len(scope), situation.pack)
    if left_out:
        spared = {scope[place - 1].id for place in left_out if 1 <= place <= len(scope)}
    else:
        matches = find_tasks(_without_noise(excepted, situation.pack), scope, situation.pack)
        if not matches:
            return Target(missing=excepted)
        spared = {match.task.id for match in matches}
    return Target([task for task in scope if task.id not in spared], bulk=True)


def _positions(text: str, length: int, pack: Pack) -> list[int]:
    """Positions (1-based) that words such as "the first two" or "2 and 3" mean; [] when there is more in them."""
    names = pack.numbers_of_items
    rest = _without_noise(text, pack)
    if edge := compiled(pack.edge_items).fullmatch(rest):
        count = int(edge["count"]) if edge["count"].isdigit() else names.get(edge["count"], 0)
        if 1 <= count <= _MOST_NAMED:
            return list(range(length - count + 1, length + 1)) if edge["last"] else list(range(1, count + 1))
    if span := re.fullmatch(r"(\w+) (\d+|\w+)", rest):
        first, count = names.get(span[1]), int(span[2]) if span[2].isdigit() else names.get(span[2])
        if first in (1, -1) and count and not span[1].isdigit() and 1 <= count <= 50:
            return list(range(1, count + 1)) if first == 1 else list(range(length - count + 1, length + 1))
    if span := re.fullmatch(r"(\d{1,3}) ?(?:-|to|through|bis|à|a|al|到) ?(\d{1,3})", rest):
        low, high = int(span[1]), int(span[2])
        return list(range(low, high + 1)) if low < high <= low + 50 else []
    pieces = re.split(r"\s*(?:,|&|\b(?:and|und|et|y|e)\b|和)\s*(?:(?:and|the|task|number|item|#)\s+)*", rest)
    places: list[int] = []
    for piece in pieces:
        word = _without_noise(piece, pack).removeprefix("#") if piece.strip() else ""
        if not word:
            continue
        value = int(word) if word.isdigit() and len(word) <= 9 else names.get(word)
        if value is None:
            return []
        places.append(length + 1 + value if value < 0 else value)
    return places


def _by_number(normal: str, stripped: str, situation: Situation, destructive: bool) -> Target | None:
    listed = list(situation.request.context.last_listed)
    pack = situation.pack
    exact = find_tasks(normal, situation.request.tasks, pack)
    if exact and exact[0].score >= 105:
        return None
    places = _positions(normal, len(listed) or len(situation.request.tasks), pack)
    if not places:
        return None
    is_digit = bool(_DIGITS.search(stripped))
    names_task = is_digit and bool(
        re.search(r"(?:task|todo|aufgabe|tâche|tarea|compito|attività|任务)s? *#?\d|#\d", normal)
    )
    found: list[TaskView] = []
    for place in places:
        by_position = situation.task(listed[place - 1]) if 1 <= place <= len(listed) else None
        by_id = situation.task(place) if is_digit else None
        if names_task or not listed:
            if destructive and by_id and by_position and by_id.id != by_position.id:
                return Target([by_id, by_position], asks=True)
            chosen = by_id or by_position
        else:
            chosen = by_position or by_id
        if chosen is None and not is_digit and not listed:
            ordered = [task for task in situation.request.tasks if not task.completed]
            chosen = ordered[place - 1] if 1 <= place <= len(ordered) and not destructive else None
            if chosen is None and ordered:
                return Target(asks=True)
        if chosen is None:
            return Target(missing=normal, number=place)
        if chosen not in found:
            found.append(chosen)
    return Target(found)


def _several(wanted: str, tasks: list[TaskView], pack: Pack) -> list[TaskView]:
    pieces = [piece for piece in compiled(pack.item_joint).split(wanted) if piece and piece.strip()]
    if len(pieces) < 2:
        return []
    found: list[TaskView] = []
    for piece in pieces:
        matches = find_tasks(_without_noise(piece, pack), tasks, pack)
        if len(matches) != 1:
            return []
        found.append(matches[0].task)
    return found


def _set_of(normal: str, tasks: list[TaskView], clause: Clause, situation: Situation) -> Target | None:
    """Such as "all completed tasks", "everything tagged home", "all overdue tasks"."""
    pack = situation.pack
    starts = compiled(rf"(?:{pack.everything})\b").match(normal)
    done = compiled(pack.done_words).search(normal)
    overdue = compiled(pack.overdue_words).search(normal)
    if not (starts or done or overdue):
        return None
    if done:
        return Target([task for task in situation.request.tasks if task.completed], bulk=True)
    if overdue:
        today = situation.now.date()
        late = [task for task in tasks if not task.completed and (day := due_day(task.due, situation)) and day < today]
        return Target(late, bulk=True)
    rest = normal[starts.end() :] if starts else normal
    words = [word for word in re.findall(r"[\w-]+", rest) if word not in pack.stop_words]
    tagged = [task for task in tasks if any(word in task.tags for word in words)]
    if tagged:
        return Target(tagged, bulk=True)
    named = [match.task for match in find_tasks(_without_noise(rest.strip(), pack), tasks, pack)]
    return Target(named, bulk=True) if named else None

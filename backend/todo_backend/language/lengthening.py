"""How long a task takes: "make the dentist 30 minutes long"."""

from datetime import UTC, datetime

from todo_backend.language.adding import Found, group_of
from todo_backend.language.clause import Clause
from todo_backend.language.dates.reading import delta_of, read_number, read_unit
from todo_backend.language.situation import Situation, Step
from todo_backend.language.targets import resolve_target
from todo_backend.language.text import compiled
from todo_backend.language.types import Action


def lengthen(clause: Clause, found: Found, situation: Situation) -> Step | None:
    """Such as "the dentist takes 45 minutes": counts for one task that has a time of day to begin at."""
    place, value = group_of(found, "target"), group_of(found, "value")
    if not place or not value or clause.groups:
        return None
    said = compiled(r"(?P<n>.+)[ -](?P<unit>\w+)").fullmatch(value[0])
    amount = read_number(said["n"], situation.pack.dates) if said else None
    target = resolve_target(clause.said(place[1], place[2]), clause, situation, done=False)
    if said is None or amount is None or len(target.tasks) != 1 or target.asks or target.bulk:
        return None
    task = target.tasks[0]
    factor, unit = read_unit(said["unit"], situation.pack.dates)
    delta = delta_of((amount + (0.5 if group_of(found, "half") else 0)) * factor, unit)
    if delta is None or "T" not in (task.due or ""):
        return None
    # Real time, also across a change of clocks.
    begins = datetime.fromisoformat(task.due or "").astimezone(UTC)
    due_end = (begins + delta).astimezone(situation.zone).isoformat()
    return Step("update", [Action("update_task", {"task_id": task.id, "due_end": due_end})], spans=clause.spans)

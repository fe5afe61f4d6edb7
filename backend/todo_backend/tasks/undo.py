"""Taking one change back."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from todo_backend.tasks.models import COLUMNS, values_from_snapshot
from todo_backend.tasks.operations import Change
from todo_backend.tasks.repository import TaskRepository

_KEPT = frozenset({"id", "user_id", "created_at", "updated_at"})


@dataclass(frozen=True, slots=True)
class Undone:
    """One change that was taken back. `action` says what it had been: created, completed, deleted..."""

    action: str
    task_id: int
    title: str

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


async def revert(repository: TaskRepository, status: str, change: Change) -> Undone | None:
    """Take one change back; None when it left nothing to take back.

    Only the fields that the change touched go back, so that later changes of other fields stay.
    """
    before, after = change["before"], change["after"]
    if before is None:
        if await repository.delete(after["id"]) is None:
            return None
        return Undone("created", after["id"], after["title"])
    if after is None:
        await repository.restore(values_from_snapshot(before))
        return Undone("deleted", before["id"], before["title"])
    earlier = values_from_snapshot(before)
    values = {name: earlier[name] for name in COLUMNS if name not in _KEPT and before[name] != after[name]}
    if not values or await repository.change(before["id"], values) is None:
        return None
    return Undone(status, before["id"], before["title"])

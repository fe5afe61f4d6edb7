"""What can go wrong with tasks, said to the person who asked."""

from __future__ import annotations

from todo_backend.errors import AppError


class TaskNotFound(AppError):
    status, code, title = 404, "task_not_found", "No such task"

    def __init__(self, task_id: int) -> None:
        super().__init__(f"There is no task {task_id}.", fix="List your tasks and use an id from that list.")


class NothingToUndo(AppError):
    status, code, title = 409, "nothing_to_undo", "Nothing to undo"

    def __init__(self) -> None:
        super().__init__("There is no change left to undo.", fix="Make a change first; it can then be undone.")


class ChangedSince(AppError):
    status, code, title = 409, "changed_since", "Later changes build on this one"

    def __init__(self) -> None:
        super().__init__(
            "These tasks have been changed again since then.",
            fix="Undo the later change first.",
        )


class KeyReused(AppError):
    status, code, title = 409, "idempotency_key_reused", "The Idempotency-Key was used for something else"

    def __init__(self) -> None:
        super().__init__(
            "This Idempotency-Key belongs to an earlier request with another content.",
            fix="Use a new key for each new request.",
        )


class TooManyTasks(AppError):
    status, code, title = 409, "too_many_tasks", "The list is full"

    def __init__(self, limit: int) -> None:
        super().__init__(f"A list holds at most {limit} tasks.", fix="Delete tasks that are done, then add again.")

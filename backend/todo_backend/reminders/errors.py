"""What can be wrong with a reminder."""

from __future__ import annotations

from todo_backend.errors import AppError


class ReminderNotFound(AppError):
    status, code, title = 404, "reminder_not_found", "No such reminder"

    def __init__(self) -> None:
        super().__init__("There is no such reminder, or no longer.", fix="Read the reminders again.")

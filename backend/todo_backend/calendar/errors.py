"""What can be wrong with a feed."""

from __future__ import annotations

from todo_backend.errors import AppError


class FeedNotFound(AppError):
    status, code, title = 404, "feed_not_found", "No such calendar"

    def __init__(self) -> None:
        super().__init__("There is no such calendar, or no longer.", fix="Make a new address in the settings.")

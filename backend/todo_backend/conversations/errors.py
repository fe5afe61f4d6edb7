"""What can go wrong with conversations."""

from __future__ import annotations

from typing import ClassVar

from todo_backend.errors import AppError


class ConversationNotFound(AppError):
    status, code, title = 404, "conversation_not_found", "No such conversation"

    def __init__(self) -> None:
        super().__init__("There is no such conversation or message.", fix="Start a new conversation.")


class AssistantFailed(AppError):
    status, code, title = 502, "assistant_failed", "The assistant could not answer"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "2"}

    def __init__(self, problem: str) -> None:
        super().__init__(problem, fix="Your message was kept; send it again to go on.")

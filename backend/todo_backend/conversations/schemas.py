"""What the Phase III chat takes and gives."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from todo_backend.tasks.schemas import MAX_ID, PlainText


class ChatIn(BaseModel):
    """`conversation_id` absent: a new conversation begins."""

    model_config = ConfigDict(hide_input_in_errors=True)

    conversation_id: Annotated[int, Field(ge=1, le=MAX_ID)] | None = None
    message: PlainText


class ToolCallOut(BaseModel):
    """A tool call that was really made; a failed one has {"error": ...} as its result."""

    name: str
    arguments: dict[str, Any]
    result: Any


class ChatOut(BaseModel):
    conversation_id: int
    response: str
    tool_calls: list[ToolCallOut]

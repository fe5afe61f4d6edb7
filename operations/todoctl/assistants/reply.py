"""What `todoctl ask` answers."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from todoctl.errors import ExitCode

Outcome = Literal["done", "failed", "refused"]


class CallRecord(BaseModel):
    """One call of a tool, and what came of it."""

    tool: str
    arguments: dict[str, object]
    outcome: Outcome


class Conclusion(BaseModel):
    """An answer in parts, for programs. The model is asked to fill it in."""

    answer: str = Field(description="The answer to the question, in one to five sentences.")
    healthy: bool | None = Field(description="Whether the deployment is healthy; null when that was not looked at.")
    root_causes: list[str] = Field(description="Each root cause with its object and field; empty when none was found.")
    next_steps: list[str] = Field(description="What to do next, as commands.")


class Reply(BaseModel):
    """The answer to one question, with how it came about."""

    answer: str
    answered_by: Literal["model", "built-in router"]
    role: str
    """The agent that answered; empty when no model did."""
    ended: Literal["answered", "not understood", "refused", "failed", "looped", "too many turns"]
    calls: list[CallRecord]
    conclusion: Conclusion | None = None

    @property
    def exit_code(self) -> ExitCode:
        """0: answered; 2: not understood; 1: something was refused, failed, or the model did not come to an end."""
        if self.ended == "answered":
            return ExitCode.OK
        return ExitCode.USAGE if self.ended == "not understood" else ExitCode.CHECK_FAILED

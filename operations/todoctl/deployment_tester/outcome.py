"""How a check ends: with evidence, with a problem and its fix, or with the reason why it was not made."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Evidence:
    """What a check saw that proves its criterion, in one line."""

    text: str
    turn_seconds: tuple[float, ...] = ()
    """How long each of a series of chat turns took, in their order; drawn as a chart."""


class CheckFailedError(Exception):
    """The deployment does not do what the criterion asks."""

    def __init__(self, problem: str, fix: str, *, details: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.fix = fix
        self.details = details
        """What a program last said about it."""


class CheckSkippedError(Exception):
    """The check cannot be made here, or was not asked for; the text says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

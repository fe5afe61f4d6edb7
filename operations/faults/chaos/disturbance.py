"""What a disturbance is, and which figures are wanted of it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

from faults.chaos.people import Somebody, Writer
from faults.lab import Lab

KILL_GAP_SECONDS = 5.0
"""The longest time without an answer that a killed pod may cause."""
DATABASE_RECOVERY_SECONDS = 10.0
"""From the moment when the database is back to the last request that fails."""


def as_deployed(_lab: Lab) -> AbstractContextManager[None]:
    """No setting of its own."""
    return nullcontext()


@dataclass(frozen=True)
class Disturbance:
    """Something that happens to a deployment, and that has taken itself back when it returns.

    Whatever it is, no write may be lost or doubled.
    """

    name: str
    title: str
    happen: Callable[[Lab], None]
    people: type[Somebody] = Writer
    setting: Callable[[Lab], AbstractContextManager[None]] = as_deployed
    """What has to stand around it; those of a kind that follow each other share it."""
    is_planned: bool = False
    """Part of normal work, such as an update: nobody may notice, so no request may fail."""
    is_wide: bool = False
    """It disturbs the whole cluster, not this namespace alone."""
    replaces_data: bool = False
    """What was written since the backup goes, as asked for: only failures and doubled writes count."""
    most_gap_seconds: float | None = None
    """The longest time in which nobody may be answered; None: as long as it takes."""
    most_recovery_seconds: float | None = None
    """After its end, the longest time in which requests may fail; None: as long as it takes."""

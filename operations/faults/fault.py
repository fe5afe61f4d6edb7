"""What a fault is: how it comes about, how it shows, what a diagnosis must say of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from faults.changes import Changes

Place = Literal["cluster", "recorded"]
"""cluster: an injector makes it. recorded: it is shown on a constructed snapshot only; `why_recorded` says why."""


@dataclass(frozen=True)
class Root:
    """What a diagnosis must name. name and field are regular expressions that match as a whole."""

    kind: str
    name: str
    field: str
    codes: tuple[str, ...]


@dataclass(frozen=True)
class Fault:
    """One way in which a deployment breaks."""

    number: int
    """Its place in the catalogue, 1 to 48."""
    name: str
    title: str
    lesson: str
    """For who learns: the symptom, where to look, what to keep in mind."""
    root: Root
    inject: Callable[[Changes], None] | None = None
    """Breaks the deployment as people do; what it changes is noted first, so that it can be taken back."""
    why_recorded: str = ""
    why_by_hand: str = ""
    """Why its fix is left to a person; empty where one can be run as it stands."""
    is_wide: bool = False
    """It harms the whole cluster, not this namespace alone."""
    is_quiet: bool = False
    """The application goes on: a request works all the while."""
    evidence_seconds: float = 150.0
    """How long the evidence may take to show up."""

    @property
    def place(self) -> Place:
        return "recorded" if self.inject is None else "cluster"

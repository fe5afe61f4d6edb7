"""What the diagnosis must stay silent about: ordinary moments, and decoys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from faults.changes import Changes


@dataclass(frozen=True)
class Harmless:
    """A state in which nothing is wrong, how it comes about, and how long it is watched from then on."""

    name: str
    title: str
    begin: Callable[[Changes], None]
    watch_seconds: float = 6.0

"""One fault with its look-alike and with missing data; the healthy twin is the world before the fault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.aiops_troubleshooter.world import World

Change = Callable[[World], object]


@dataclass(frozen=True)
class Case:
    """A fault and what must be found."""

    code: str
    root: tuple[str, str, str]
    """Kind, name, field."""
    fault: Change
    look_alike: Change
    """Resembles the fault, and is none: nothing with this code is found."""
    missing: Change
    """Takes away what the fault shows itself by, after the fault: no other cause may be made up."""
    says: str = ""
    """Stands in the cause."""
    still_found: bool = False
    """The fault shows even so."""

    def __str__(self) -> str:
        return f"{self.code}-{self.root[1]}"


def no_logs(world: World) -> None:
    world.logs.clear()


def no_events(world: World) -> None:
    world.objects = [one for one in world.objects if one["kind"] != "Event"]
    world.unseen_kinds.add("Event")


def unseen(*kinds: str) -> Change:
    def hide(world: World) -> None:
        world.unseen_kinds.update(kinds)

    return hide


def both(*changes: Change) -> Change:
    def change(world: World) -> None:
        for one in changes:
            one(world)

    return change

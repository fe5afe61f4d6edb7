"""One disturbance under load, and what came of it."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass

from faults.chaos.disturbance import Disturbance
from faults.chaos.load import Load, Tally
from faults.chaos.people import Addresses
from faults.lab import Lab

_CALM_SECONDS = 3.0


@dataclass(frozen=True)
class Outcome:
    """What people would have noticed."""

    name: str
    title: str
    answered: int
    failures: Mapping[str, int]
    lost: int | None
    """Confirmed and not there; None where losing what came later is the purpose."""
    doubled: int
    recovery_seconds: float
    """From the moment when the disturbance was over to the last request that failed."""
    disturbed_seconds: float
    """From its begin to its end, its own healing and waiting for ready pods included."""
    outage_seconds: float
    """The longest time in which nobody was answered."""
    slowest_seconds: float
    missed: tuple[str, ...]
    """The wanted figures that it does not keep, in words."""

    @property
    def failed(self) -> int:
        return sum(self.failures.values())

    @property
    def holds(self) -> bool:
        return not self.missed

    def as_json(self) -> dict[str, object]:
        return {**asdict(self), "failed": self.failed, "holds": self.holds}


def try_disturbance(lab: Lab, disturbance: Disturbance, addresses: Addresses, people: int) -> Outcome:
    """Puts the load on, disturbs, waits until all is calm, counts."""
    with Load(addresses, people, disturbance.people) as load:
        time.sleep(_CALM_SECONDS)
        began = time.monotonic()
        disturbance.happen(lab)
        over = time.monotonic()
        _wait_until_calm(load, over)
    lost, doubled = load.count()
    tally = load.tally
    told_lost = None if disturbance.replaces_data else lost
    recovery_seconds = max((at - over for at in tally.failed_at if at > over), default=0.0)
    return Outcome(
        name=disturbance.name,
        title=disturbance.title,
        answered=tally.answered,
        failures=dict(sorted(tally.failures.items())),
        lost=told_lost,
        doubled=doubled,
        recovery_seconds=round(recovery_seconds, 1),
        disturbed_seconds=round(over - began, 1),
        outage_seconds=round(tally.longest_gap_seconds, 1),
        slowest_seconds=round(tally.longest_seconds, 2),
        missed=tuple(missed_figures(disturbance, tally, told_lost or 0, doubled, recovery_seconds)),
    )


def missed_figures(
    disturbance: Disturbance, tally: Tally, lost: int, doubled: int, recovery_seconds: float
) -> Iterator[str]:
    """Each wanted figure that an outcome does not keep."""
    if not tally.answered:
        yield "nobody was answered"
    if lost or doubled:
        yield "no write may be lost or doubled"
    if disturbance.is_planned and tally.failures:
        yield "no attempt may fail"
    most_gap, most_recovery = disturbance.most_gap_seconds, disturbance.most_recovery_seconds
    if most_gap is not None and tally.longest_gap_seconds > most_gap:
        yield f"at most {most_gap:.0f} s without an answer"
    if most_recovery is not None and recovery_seconds > most_recovery:
        yield f"recovered within {most_recovery:.0f} s"


def _wait_until_calm(load: Load, over: float) -> None:
    """Some seconds without a failure, within a minute."""
    while time.monotonic() - over < 60.0:  # noqa: PLR2004 - see above
        last = max([over, *load.tally.failed_at])
        if time.monotonic() - last > _CALM_SECONDS:
            return
        time.sleep(0.2)


def format_table(outcomes: Sequence[Outcome]) -> str:
    """A Markdown table, one line a disturbance."""
    names = (
        *("Disturbance", "Answered", "Failed attempts", "Lost", "Doubled", "Lasted", "Nobody answered for"),
        *("Recovered after", "Slowest answer", ""),
    )
    lines = [f"| {' | '.join(names)} |", f"|---{'|--:' * (len(names) - 2)}|---|"]
    return "\n".join([*lines, *map(format_line, outcomes)])


def format_line(one: Outcome) -> str:
    """One line of the table."""
    kinds = ", ".join(f"{number} {kind}" for kind, number in one.failures.items())
    failed = f"{one.failed} ({kinds})" if kinds else "0"
    lost = "as asked" if one.lost is None else str(one.lost)
    seconds = (one.disturbed_seconds, one.outage_seconds, one.recovery_seconds, one.slowest_seconds)
    word = "holds" if one.holds else f"**missed**: {'; '.join(one.missed)}"
    cells = (one.title, one.answered, failed, lost, one.doubled, *(f"{number} s" for number in seconds), word)
    return f"| {' | '.join(map(str, cells))} |"

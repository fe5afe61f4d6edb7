"""A small simulation of pods and a database as queues: how long turns wait, and when some are refused."""

from __future__ import annotations

import heapq
import random
from dataclasses import dataclass, field

SEED = 7
SPREAD = 0.35
"""Of the time that one turn computes, as a share of its mean."""


@dataclass(frozen=True, slots=True)
class Site:
    """What turns run on. Seconds of processor time for a turn; a pod computes on one core, the database on several.

    waiting: how many turns a pod takes in before it answers 429.
    """

    pods: int
    turn_seconds: float
    database_seconds: float
    database_cores: int
    waiting: int = 512


@dataclass(slots=True)
class Outcome:
    """Seconds that turns took, and how many were refused."""

    seconds: list[float] = field(default_factory=list[float])
    refused: int = 0


class _Station:
    """Servers in a row before one queue; each turn takes the one that is free first."""

    def __init__(self, servers: int) -> None:
        self._free = [0.0] * servers
        self._ends: list[float] = []

    def waiting(self, now: float) -> int:
        while self._ends and self._ends[0] <= now:
            heapq.heappop(self._ends)
        return len(self._ends)

    def serve(self, now: float, seconds: float) -> float:
        """When a turn that comes now is done."""
        done = max(now, heapq.heappop(self._free)) + seconds
        heapq.heappush(self._free, done)
        heapq.heappush(self._ends, done)
        return done


class _Running:
    def __init__(self, site: Site) -> None:
        self._site = site
        self._chance = random.Random(SEED)  # noqa: S311 - chance, not secrecy
        self._pods = [_Station(1) for _ in range(site.pods)]
        self._database = _Station(site.database_cores)

    def turn(self, now: float, outcome: Outcome) -> float | None:
        """When the turn that comes now is done; None when it is refused."""
        # As a Service spreads connections: by chance, not to whom has least to do.
        pod = self._chance.choice(self._pods)
        if pod.waiting(now) >= self._site.waiting:
            outcome.refused += 1
            return None
        done = pod.serve(now, self._varied(self._site.turn_seconds))
        done = self._database.serve(done, self._varied(self._site.database_seconds))
        outcome.seconds.append(done - now)
        return done

    def gap(self, per_second: float) -> float:
        return self._chance.expovariate(per_second)

    def _varied(self, seconds: float) -> float:
        return max(seconds / 4, self._chance.gauss(seconds, seconds * SPREAD))


def open_load(site: Site, per_second: float, turns: int) -> Outcome:
    """So many turns that come by chance, so many a second on average, whatever is under way."""
    running, outcome, now = _Running(site), Outcome(), 0.0
    for _ in range(turns):
        now += running.gap(per_second)
        running.turn(now, outcome)
    return outcome


def closed_load(site: Site, users: int, turns: int) -> Outcome:
    """So many users, each of whom sends the next turn when the last one is answered; as the load bench does it."""
    running, outcome = _Running(site), Outcome()
    coming = [(0.0, user) for user in range(users)]
    for _ in range(turns):
        now, user = heapq.heappop(coming)
        done = running.turn(now, outcome)
        heapq.heappush(coming, (now + 1.0 if done is None else done, user))
    return outcome

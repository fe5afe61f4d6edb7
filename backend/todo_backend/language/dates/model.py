"""What a rule can find in a text, before it is joined with its neighbours."""

import datetime as dt
from dataclasses import dataclass, field
from typing import Literal

from dateutil.relativedelta import relativedelta

# "rolling": days from tomorrow on ("the next 3 days"), which a question means with today.
Grain = Literal["day", "rolling", "week", "weekend", "month", "quarter", "year"]


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day, or the first day of a longer period (`grain`). `last` closes a range of days.

    `open_year`: no year was said, so that a weekday or a year beside it may still choose another one.
    """

    date: dt.date
    grain: Grain = "day"
    is_weekday: bool = False
    last: dt.date | None = None
    open_year: bool = False


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day. `sure` is false for "at 5", where morning and afternoon are both possible."""

    hour: int
    minute: int = 0
    second: int = 0
    sure: bool = True
    zone: str | None = None
    end: "Clock | None" = None


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the day: "morning", "afternoon", "evening", "night", "tonight"."""

    name: str


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant counted from now ("in two hours")."""

    at: dt.datetime


@dataclass(frozen=True, slots=True)
class Length:
    """How long something lasts ("for two hours"); `amount` and `unit` let a recurrence read it as its end."""

    delta: relativedelta
    amount: float
    unit: str


@dataclass(frozen=True, slots=True)
class Repeat:
    """The parts of a recurrence rule (RFC 5545). `spread`: the days or hours are our choice ("twice a week")."""

    freq: str
    interval: int = 1
    byday: tuple[str, ...] = ()
    bymonthday: tuple[int, ...] = ()
    bymonth: tuple[int, ...] = ()
    bysetpos: tuple[int, ...] = ()
    byhour: tuple[int, ...] = ()
    byminute: tuple[int, ...] = ()
    spread: bool = False

    @property
    def is_bare(self) -> bool:
        """Whether it names no days of its own ("every week")."""
        return not (self.byday or self.bymonthday or self.bymonth)

    @property
    def is_within_day(self) -> bool:
        """Whether it comes several times a day by its frequency."""
        return self.freq in ("HOURLY", "MINUTELY")


@dataclass(frozen=True, slots=True)
class Count:
    """A recurrence ends after this many times."""

    times: int


@dataclass(frozen=True, slots=True)
class Clocks:
    """Several times of day of one recurrence ("at 9 and 17")."""

    clocks: tuple[Clock, ...]


@dataclass(frozen=True, slots=True)
class Without:
    """What a recurrence leaves out: weekday codes and months."""

    byday: tuple[str, ...] = ()
    bymonth: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class AfterDone:
    """Such as "after I complete it". Completing a task makes the next one anyway, so a rule needs no more than this."""


@dataclass(frozen=True, slots=True)
class Operator:
    """A word that changes the day after it: until, start, or a shift ("two weeks after").

    is_inclusive: "through June" goes on to its last day.
    """

    name: Literal["until", "start", "shift", "before"]
    delta: relativedelta | None = None
    is_inclusive: bool = False


Value = Day | Clock | Part | Moment | Length | Repeat | Count | Clocks | Without | AfterDone | Operator


@dataclass(frozen=True, slots=True)
class Atom:
    """One rule's match. A shy atom counts only with support: a preposition before it or a time beside it."""

    start: int
    end: int
    values: tuple[Value, ...]
    shy: bool = False


@dataclass(slots=True)
class Group:
    """Atoms that belong together ("every Monday" + "at 9" + "until June")."""

    start: int
    end: int
    day: Day | None = None
    clock: Clock | None = None
    part: Part | None = None
    moment: Moment | None = None
    length: Length | None = None
    repeat: Repeat | None = None
    until: Day | None = None
    count: Count | None = None
    first: Day | None = None
    clocks: tuple[Clock, ...] = ()
    stop: Clock | None = None
    spans: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])

    def move(self, by: int) -> None:
        """Counts all places from a beginning that lies `by` characters before."""
        self.start, self.end = self.start + by, self.end + by
        self.spans = [(start + by, end + by) for start, end in self.spans]

    @property
    def is_clock_only(self) -> bool:
        return bool(self.clock or self.part) and not (self.day or self.moment or self.repeat)

    @property
    def is_day_only(self) -> bool:
        return bool(self.day or self.repeat) and not (self.clock or self.part or self.moment)

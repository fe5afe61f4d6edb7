"""dateutil's rules, which end where nothing can be expected any more.

A rule that never comes, such as the 30th of February or every seventh day from a Tuesday on Mondays, is followed by
dateutil to the year 9999, which takes it most of a minute.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from types import FunctionType
from typing import Any

from dateutil import rrule as dateutil_rrule
from dateutil.rrule import rrule, rrulestr

# Months without an occurrence after which a rule has ended: 29 February can be eight years away, and a weekday on
# which it falls forty.
_PATIENCE_MONTHS = {"YEARLY": 1200, "MONTHLY": 480, "WEEKLY": 120, "DAILY": 120, "HOURLY": 13, "MINUTELY": 2}
FREQUENCIES = tuple(_PATIENCE_MONTHS)


class _NothingComesError(Exception):
    """The rule has come too far without an occurrence."""


class _BoundedRule(rrule):
    patience_months: int
    last_month: int | None = None
    """Of the newest occurrence, or of the beginning, counted from the year 0."""

    def look_at(self, month: int) -> None:
        if self.last_month is None:
            self.last_month = month
        if month - self.last_month > self.patience_months:
            raise _NothingComesError

    def _iter(self) -> Iterator[datetime]:
        try:
            for occurrence in _iterate(self):
                self.last_month = occurrence.year * 12 + occurrence.month
                yield occurrence
        except _NothingComesError:
            return


# dateutil's own loop, and the calendar that it asks at each new month; there is no public way to end it.
_CALENDAR: Any = vars(dateutil_rrule)["_iterinfo"]


def _rebuild(calendar: Any, year: int, month: int) -> None:
    calendar.rrule.look_at(year * 12 + month)
    _CALENDAR.rebuild(calendar, year, month)


_BOUNDED_CALENDAR = type("BoundedCalendar", (_CALENDAR,), {"rebuild": _rebuild})
_iterate = FunctionType(vars(rrule)["_iter"].__code__, {**vars(dateutil_rrule), "_iterinfo": _BOUNDED_CALENDAR})


def parse_rule(rule: str, start: datetime) -> rrule:
    """The rule as occurrences from `start` on. Raises ValueError or TypeError when it is none, or a set of them."""
    parsed = rrulestr(rule, dtstart=start)
    frequency = next((name for name in FREQUENCIES if f"FREQ={name}" in rule), None)
    if not isinstance(parsed, rrule) or frequency is None:
        raise TypeError("a set of rules, or one by the second")
    parsed.__class__ = _BoundedRule
    vars(parsed)["patience_months"] = _PATIENCE_MONTHS[frequency]
    return parsed

"""Due dates as the contract writes them: a date, or a date and time with the offset of the user's zone."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from todo_backend.database import OwnerId
from todo_backend.errors import InvalidRequest

HomeZone = Callable[[OwnerId], Awaitable[ZoneInfo]]
"""Finds the zone that a user lives in, for callers that do not say theirs."""


@dataclass(frozen=True, slots=True)
class Due:
    """A day, or a moment on that day. `on` is the local date; `at` is aware, None for a whole day."""

    on: date
    at: datetime | None

    def isoformat(self, zone: ZoneInfo) -> str:
        """`YYYY-MM-DD`, or the moment with the offset that `zone` has then."""
        return self.on.isoformat() if self.at is None else self.at.astimezone(zone).isoformat(timespec="seconds")


@lru_cache(maxsize=1)
def _zone_names() -> frozenset[str]:
    return frozenset(available_timezones())


@lru_cache(maxsize=512)
def zone_named(name: str) -> ZoneInfo:
    """The IANA zone of that name. Raises InvalidRequest for anything else (paths included)."""
    if name not in _zone_names():
        raise InvalidRequest(
            "The time zone is not known.", fix='Give an IANA name such as "Europe/Berlin" in X-Timezone.'
        )
    return ZoneInfo(name)


def parse_due(text: str, zone: ZoneInfo, *, field: str = "due") -> Due:
    """`YYYY-MM-DD` or an ISO 8601 date and time; without an offset it is meant in `zone`.

    Raises InvalidRequest that names `field`. A moment that the clock skips (spring forward) is moved
    on by the gap, as calendars do.
    """
    try:
        if len(text) == 10:
            return Due(date.fromisoformat(text), None)
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=zone)
        moment = moment.astimezone(UTC)
        return Due(moment.astimezone(zone).date(), moment)
    except (ValueError, OverflowError):
        raise InvalidRequest(
            f"`{field}` is neither a date nor a date and time.",
            fix='Write it as "2026-11-23" or "2026-11-23T17:00:00+01:00".',
        ) from None

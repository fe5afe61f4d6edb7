"""Recurrence by RFC 5545 rules: is a rule sound, and when does a task come again."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta
from itertools import takewhile
from zoneinfo import ZoneInfo

from dateutil.rrule import rrule

from todo_backend.errors import InvalidRequest
from todo_backend.tasks.bounded_rule import FREQUENCIES, parse_rule
from todo_backend.tasks.due import Due

MAX_RULE_LENGTH = 200
MAX_COUNT = 1000
_COUNT = re.compile(r"(?:^|;)COUNT=(\d+)")
_INTERVAL = re.compile(r"(?:^|;)INTERVAL=0*([1-9]\d{0,5})(?:;|$)")
_FREQUENCY = re.compile(rf"(?:^|;)FREQ=({'|'.join(FREQUENCIES)})(?:;|$)")
_LONGEST_COUNTED = timedelta(days=366 * 100)
# These come again after the same time on the wall clock, whatever else the rule says.
_STEPS = {
    "MINUTELY": timedelta(minutes=1),
    "HOURLY": timedelta(hours=1),
    "DAILY": timedelta(days=1),
    "WEEKLY": timedelta(weeks=1),
}


def check_rule(rule: str) -> str:
    """The rule in its plain form (no `RRULE:`, upper case). Raises InvalidRequest when it is not one."""
    plain = rule.strip().upper().removeprefix("RRULE:")
    try:
        if len(plain) > MAX_RULE_LENGTH or not _FREQUENCY.search(plain):
            raise ValueError
        if _counted(plain) > MAX_COUNT or ("INTERVAL=" in plain and not _INTERVAL.search(plain)):
            raise ValueError
        # Such as "every minute on Mondays": by day, with BYHOUR and BYMINUTE, it can be said and is quickly found.
        if _frequency(plain) == "MINUTELY" and re.search(r"(?:^|;)BY", plain):
            raise ValueError
        _parse(plain, datetime(2026, 1, 1))  # noqa: DTZ001 - wall clock
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError):
        raise InvalidRequest(
            "`recurrence` is not a rule that can be used.",
            fix='Write an RFC 5545 rule by hour, day, week, month or year, such as "FREQ=WEEKLY;BYDAY=MO".',
        ) from None
    return plain


def next_occurrence(rule: str, due: Due, now: datetime, zone: ZoneInfo) -> tuple[Due, str] | None:
    """When a task that repeats by `rule` and was due at `due` comes again after being done at `now`.

    Returns the next due and the rule that is left (COUNT goes down by one for each occurrence that
    has passed), or None when the rule has ended. The time of day stays the same on the wall clock,
    across daylight saving. Occurrences that were missed are not made up for.
    """
    local_start = due.at.astimezone(zone).replace(tzinfo=None) if due.at else datetime.combine(due.on, time())
    local_now = now.astimezone(zone).replace(tzinfo=None)
    if due.at is None:
        # A whole day: one that is due today and done today comes again after today.
        by_clock = _frequency(rule) in {"HOURLY", "MINUTELY"}
        local_now = datetime.combine(local_now.date(), time.max if by_clock else time())
    moment = max(local_start, local_now)
    if _counted(rule) and moment - local_start > _LONGEST_COUNTED:
        return None
    following = _parse(rule, _skip_ahead(rule, local_start, moment)).after(moment)
    if following is None:
        return None
    rest = rule
    if count := _COUNT.search(rule):
        before = takewhile(lambda occurrence: occurrence < following, _parse(rule, local_start))
        used = sum(1 for _ in before)
        rest = rule[: count.start(1)] + str(int(count.group(1)) - used) + rule[count.end(1) :]
    if due.at is None:
        return Due(following.date(), None), rest
    return Due(following.date(), following.replace(tzinfo=zone)), rest


def _skip_ahead(rule: str, start: datetime, moment: datetime) -> datetime:
    """A start from which the rule gives the same occurrences after `moment`, without all those that have passed."""
    step = _STEPS.get(_frequency(rule))
    if step is None or _counted(rule):
        return start
    interval = _INTERVAL.search(rule)
    step *= int(interval[1]) if interval else 1
    return start + max(0, (moment - start) // step - 1) * step


def _frequency(rule: str) -> str:
    found = _FREQUENCY.search(rule)
    return found[1] if found else ""


def _counted(rule: str) -> int:
    count = _COUNT.search(rule)
    return int(count[1]) if count else 0


def _parse(rule: str, start: datetime) -> rrule:
    # dateutil wants UNTIL without a zone when the start has none; whole-day precision is what people mean.
    plain = re.sub(r"UNTIL=(\d{8})(T\d{6})?Z?", lambda m: f"UNTIL={m[1]}{m[2] or 'T235959'}", rule)
    return parse_rule(plain, start)

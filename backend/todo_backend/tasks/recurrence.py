"""Recurrence by RFC 5545 rules: is a rule sound, and when does a task come again."""

from __future__ import annotations

import re
from datetime import datetime, time
from zoneinfo import ZoneInfo

from dateutil.rrule import rrule, rrulestr

from todo_backend.errors import InvalidRequest
from todo_backend.tasks.due import Due

MAX_RULE_LENGTH = 200
_COUNT = re.compile(r"(?:^|;)COUNT=(\d+)")
# Rules finer than a day would turn one late completion into thousands of steps.
_FREQUENCY = re.compile(r"(?:^|;)FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(?:;|$)")


def check_rule(rule: str) -> str:
    """The rule in its plain form (no `RRULE:`, upper case). Raises InvalidRequest when it is not one."""
    plain = rule.strip().upper().removeprefix("RRULE:")
    try:
        if len(plain) > MAX_RULE_LENGTH or not _FREQUENCY.search(plain):
            raise ValueError
        _parse(plain, datetime(2026, 1, 1))  # noqa: DTZ001 - wall clock
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError):
        raise InvalidRequest(
            "`recurrence` is not a rule that can be used.",
            fix='Write an RFC 5545 rule by day, week, month or year, such as "FREQ=WEEKLY;BYDAY=MO".',
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
        local_now = datetime.combine(local_now.date(), time())
    following = _parse(rule, local_start).after(max(local_start, local_now))
    if following is None:
        return None
    rest = rule
    if count := _COUNT.search(rule):
        used = sum(1 for _ in _parse(rule, local_start).xafter(local_start, inc=True) if _ < following)
        rest = rule[: count.start(1)] + str(int(count.group(1)) - used) + rule[count.end(1) :]
    if due.at is None:
        return Due(following.date(), None), rest
    return Due(following.date(), following.replace(tzinfo=zone)), rest


def _parse(rule: str, start: datetime) -> rrule:
    # dateutil wants UNTIL without a zone when the start has none; whole-day precision is what people mean.
    plain = re.sub(r"UNTIL=(\d{8})(T\d{6})?Z?", lambda m: f"UNTIL={m[1]}{m[2] or 'T235959'}", rule)
    parsed = rrulestr(plain, dtstart=start)
    if not isinstance(parsed, rrule):
        raise TypeError("a set of rules")
    return parsed

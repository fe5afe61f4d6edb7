"""All times in a text, whatever the text is about."""

from datetime import datetime

from todo_backend.language.dates.grammar import Grammar
from todo_backend.language.dates.group import find_groups
from todo_backend.language.dates.resolve import resolve, zone_of
from todo_backend.language.text import normalise
from todo_backend.language.types import FoundDate


def find_in(text: str, now: datetime, timezone: str, grammar: Grammar) -> list[FoundDate]:
    """Every time in the text in reading order, past ones included. `now` is aware; times carry the zone's offset."""
    zone = zone_of(timezone)
    here = now.astimezone(zone)
    found: list[FoundDate] = []
    for group in find_groups(normalise(text), grammar, here, eager=True):
        when = resolve(group, here, zone)
        if when.due is not None or when.recurrence is not None:
            found.append(
                FoundDate(
                    text[group.start : group.end], group.start, group.end, when.due, when.due_end, when.recurrence
                )
            )
    return found

"""All times in a text, whatever the text is about."""

from datetime import datetime

from todo_backend.language.dates.grammar import Grammar
from todo_backend.language.dates.group import find_groups
from todo_backend.language.dates.resolve import resolve, zone_of
from todo_backend.language.squeeze import squeeze
from todo_backend.language.text import normalise
from todo_backend.language.types import FoundDate


def find_in(text: str, now: datetime, timezone: str, grammar: Grammar) -> list[FoundDate]:
    """Every time in the text in reading order, past ones included. `now` is aware; times carry the zone's offset."""
    zone = zone_of(timezone)
    here = now.astimezone(zone)
    found: list[FoundDate] = []
    squeezed = squeeze(text)
    for group in find_groups(normalise(squeezed.text), grammar, here, eager=True):
        when = resolve(group, here, zone)
        if when.due is not None or when.recurrence is not None:
            start, end = squeezed.place(group.start, group.end)
            found.append(FoundDate(text[start:end], start, end, when.due, when.due_end, when.recurrence))
    return found

"""Times read from a sentence on the fixed morning, as the tables of tests write them."""

from tests.language.asking import NOW
from todo_backend.language import find_dates


def due_in(said: str, language: str) -> list[str | None]:
    """What is due, short: "2026-11-26" or "2026-11-26 17:00"."""
    return [short(found.due) for found in find_dates(said, NOW, "Europe/Berlin", language)]


def ends_in(said: str, language: str) -> list[tuple[str | None, str | None]]:
    """Beginning and end of each time."""
    return [(short(found.due), short(found.due_end)) for found in find_dates(said, NOW, "Europe/Berlin", language)]


def short(moment: str | None) -> str | None:
    """A date as it is, a date and time without seconds and offset."""
    return moment[:16].replace("T", " ") if moment else moment

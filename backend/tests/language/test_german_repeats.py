"""German recurrences as RFC 5545 rules. Now is Wednesday 2026-11-25, 9:00 in Berlin."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.asking import NOW
from todo_backend.language import find_dates

LANGUAGE = "de"
WORKDAYS = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
RULES = [
    ("täglich", "FREQ=DAILY"), ("jeden Tag", "FREQ=DAILY"), ("jeden Morgen", "FREQ=DAILY"), ("jeden Abend um 20 Uhr", "FREQ=DAILY"),
    ("alle 3 Tage", "FREQ=DAILY;INTERVAL=3"), ("alle drei Tage", "FREQ=DAILY;INTERVAL=3"), ("jeden zweiten Tag", "FREQ=DAILY;INTERVAL=2"),
    ("jeden dritten Tag", "FREQ=DAILY;INTERVAL=3"), ("alle paar Tage", "FREQ=DAILY;INTERVAL=3"), ("jede Woche", "FREQ=WEEKLY"),
    ("wöchentlich", "FREQ=WEEKLY"), ("einmal pro Woche", "FREQ=WEEKLY"), ("alle zwei Wochen", "FREQ=WEEKLY;INTERVAL=2"),
    ("alle 14 Tage", "FREQ=DAILY;INTERVAL=14"), ("jede zweite Woche", "FREQ=WEEKLY;INTERVAL=2"), ("jeden Monat", "FREQ=MONTHLY"),
    ("monatlich", "FREQ=MONTHLY"), ("alle 6 Monate", "FREQ=MONTHLY;INTERVAL=6"), ("jedes Quartal", "FREQ=MONTHLY;INTERVAL=3"),
    ("vierteljährlich", "FREQ=MONTHLY;INTERVAL=3"), ("halbjährlich", "FREQ=MONTHLY;INTERVAL=6"), ("jedes Jahr", "FREQ=YEARLY"),
    ("jährlich", "FREQ=YEARLY"), ("alle zwei Jahre", "FREQ=YEARLY;INTERVAL=2"), ("stündlich", "FREQ=HOURLY"),
    ("alle 2 Stunden", "FREQ=HOURLY;INTERVAL=2"), ("alle 30 Minuten", "FREQ=MINUTELY;INTERVAL=30"),
    ("jeden Montag", "FREQ=WEEKLY;BYDAY=MO"), ("montags", "FREQ=WEEKLY;BYDAY=MO"), ("immer montags", "FREQ=WEEKLY;BYDAY=MO"),
    ("montags und donnerstags", "FREQ=WEEKLY;BYDAY=MO,TH"), ("jeden Dienstag und Freitag", "FREQ=WEEKLY;BYDAY=TU,FR"),
    ("jeden Mo, Mi und Fr", "FREQ=WEEKLY;BYDAY=MO,WE,FR"), ("jeden zweiten Dienstag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
    ("jeden zweiten Dienstag im Monat", "FREQ=MONTHLY;BYDAY=2TU"), ("alle zwei Wochen am Freitag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
    ("jede Woche am Donnerstag", "FREQ=WEEKLY;BYDAY=TH"), ("jeden Sonntagabend", "FREQ=WEEKLY;BYDAY=SU"), ("jeden Freitag Nachmittag", "FREQ=WEEKLY;BYDAY=FR"),
    ("werktags", WORKDAYS), ("an Werktagen", WORKDAYS), ("jeden Werktag", WORKDAYS), ("unter der Woche", WORKDAYS), ("wochentags um 7 Uhr", WORKDAYS),
    ("montags bis freitags", WORKDAYS), ("von Montag bis Freitag jede Woche", WORKDAYS), ("jedes Wochenende", "FREQ=WEEKLY;BYDAY=SA,SU"),
    ("an Wochenenden", "FREQ=WEEKLY;BYDAY=SA,SU"), ("täglich außer sonntags", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"),
    ("jeden Tag außer am Wochenende", WORKDAYS), ("jeden ersten Montag im Monat", "FREQ=MONTHLY;BYDAY=1MO"),
    ("am ersten Montag jedes Monats", "FREQ=MONTHLY;BYDAY=1MO"), ("jeden letzten Freitag im Monat", "FREQ=MONTHLY;BYDAY=-1FR"),
    ("jeden 1. und 3. Mittwoch im Monat", "FREQ=MONTHLY;BYDAY=1WE,3WE"), ("am Monatsletzten", "FREQ=MONTHLY;BYMONTHDAY=-1"),
    ("jeden Monatsersten", "FREQ=MONTHLY;BYMONTHDAY=1"), ("am letzten Tag jedes Monats", "FREQ=MONTHLY;BYMONTHDAY=-1"),
    ("jeden 15.", "FREQ=MONTHLY;BYMONTHDAY=15"), ("am 15. jedes Monats", "FREQ=MONTHLY;BYMONTHDAY=15"), ("immer am 15. des Monats", "FREQ=MONTHLY;BYMONTHDAY=15"),
    ("jeden Monat am 5.", "FREQ=MONTHLY;BYMONTHDAY=5"), ("monatlich am 1. und 15.", "FREQ=MONTHLY;BYMONTHDAY=1,15"),
    ("am letzten Werktag im Monat", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"), ("jeden letzten Arbeitstag des Monats", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
    ("Ende jedes Monats", "FREQ=MONTHLY;BYMONTHDAY=-1"), ("zweimal pro Woche", "FREQ=WEEKLY;BYDAY=MO,TH"), ("dreimal die Woche", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
    ("3x pro Woche", "FREQ=WEEKLY;BYDAY=MO,WE,FR"), ("zweimal täglich", "FREQ=DAILY;BYHOUR=9,18"), ("zweimal im Monat", "FREQ=MONTHLY;BYMONTHDAY=1,15"),
    ("zweimal im Jahr", "FREQ=MONTHLY;INTERVAL=6"), ("jeden 3. Mai", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3"), ("jedes Jahr am 24. Dezember", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24"),
    ("jährlich am 1. April", "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=1"), ("jedes Jahr an Weihnachten", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25"),
    ("jeden Tag um 9 und 17 Uhr", "FREQ=DAILY;BYHOUR=9,17"), ("morgens und abends", "FREQ=DAILY;BYHOUR=9,18"), ("jede halbe Stunde", "FREQ=MINUTELY;INTERVAL=30"),
]  # fmt: skip

BOUNDED = [
    ("jeden Montag bis zum 21. Dezember", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261221", "2026-11-30"),
    ("jeden Tag ab morgen", "FREQ=DAILY", "2026-11-26"),
    ("jeden Freitag um 17 Uhr", "FREQ=WEEKLY;BYDAY=FR", "2026-11-27T17:00:00+01:00"),
    ("täglich für zwei Wochen", "FREQ=DAILY;UNTIL=20261208", "2026-11-25"),
    ("jeden Donnerstag 5 Mal", "FREQ=WEEKLY;BYDAY=TH;COUNT=5", "2026-11-26"),
    ("alle 3 Tage nach dem Erledigen", "FREQ=DAILY;INTERVAL=3", "2026-11-25"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "rule"), RULES, ids=[row[0] for row in RULES])
def test_reads_a_german_recurrence_as_a_rule(said: str, rule: str) -> None:
    assert [item.recurrence for item in find_dates(said, NOW, "Europe/Berlin", LANGUAGE)] == [rule]


@pytest.mark.parametrize(("said", "rule", "due"), BOUNDED, ids=[row[0] for row in BOUNDED])
def test_reads_where_a_german_recurrence_begins_and_ends(said: str, rule: str, due: str) -> None:
    found = find_dates(said, NOW, "Europe/Berlin", LANGUAGE)
    assert [(item.recurrence, item.due) for item in found] == [(rule, due)]


@pytest.mark.parametrize(
    "said",
    [
        "jeder von uns",
        "jedes Mal",
        "den Monatsbericht lesen",
        "die Wochenzeitung",
        "einmal noch",
        "alle Kinder",
        "Jahresbericht",
    ],
)
def test_what_only_looks_like_a_german_recurrence_is_none(said: str) -> None:
    assert not any(item.recurrence for item in find_dates(said, NOW, "Europe/Berlin", LANGUAGE))

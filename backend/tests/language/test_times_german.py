"""German times: days, clocks, ranges, holidays, and words that only look like times."""

# ruff: noqa: E501 - tables of sentences, several a line

import pytest

from tests.language.dating import due_in, ends_in

# The morning is Wednesday, 25 November 2026, 9:00.
DUE = [
    # days
    ("heute", "2026-11-25"), ("morgen", "2026-11-26"), ("übermorgen", "2026-11-27"), ("gestern", "2026-11-24"), ("vorgestern", "2026-11-23"),
    ("am Freitag", "2026-11-27"), ("diesen Freitag", "2026-11-27"), ("kommenden Freitag", "2026-11-27"), ("am kommenden Montag", "2026-11-30"),
    ("nächsten Dienstag", "2026-12-01"), ("letzten Montag", "2026-11-23"), ("Mittwoch nächster Woche", "2026-12-02"),
    ("nächste Woche Mittwoch", "2026-12-02"), ("nächste Woche am Freitag", "2026-12-04"), ("Donnerstag nächste Woche", "2026-12-03"),
    ("Freitag in zwei Wochen", "2026-12-11"), ("Freitag in einer Woche", "2026-12-04"), ("Montag in acht Tagen", "2026-12-07"),
    ("heute in einer Woche", "2026-12-02"), ("heute in 14 Tagen", "2026-12-09"), ("morgen in einer Woche", "2026-12-03"),
    ("Fr.", "2026-11-27"), ("am Sa.", "2026-11-28"), ("Mo, 30.11.", "2026-11-30"),
    ("in drei Tagen", "2026-11-28"), ("in 2 Wochen", "2026-12-09"), ("in einem Monat", "2026-12-25"), ("in einem halben Jahr", "2027-05-25"),
    ("in ein paar Tagen", "2026-11-28"), ("innerhalb von zwei Wochen", "2026-12-09"), ("in anderthalb Jahren", "2028-05-25"),
    ("vor zwei Wochen", "2026-11-11"), ("vor drei Tagen", "2026-11-22"), ("vor einem Monat", "2026-10-25"),
    ("nächste Woche", "2026-11-30"), ("kommende Woche", "2026-11-30"), ("übernächste Woche", "2026-12-07"), ("letzte Woche", "2026-11-16"),
    ("am Wochenende", "2026-11-28"), ("dieses Wochenende", "2026-11-28"), ("nächstes Wochenende", "2026-12-05"), ("nächsten Monat", "2026-12-01"),
    ("nächstes Jahr", "2027-01-01"), ("im nächsten Quartal", "2027-01-01"),
    ("am 3.", "2026-12-03"), ("am 30.", "2026-11-30"), ("bis zum 15.", "2026-12-15"), ("am dritten", "2026-12-03"), ("am 3. Mai", "2027-05-03"),
    ("3. Mai 2027", "2027-05-03"), ("dritter Mai", "2027-05-03"), ("am 24.12.", "2026-12-24"), ("1.2.2027", "2027-02-01"),
    ("24.12.26", "2026-12-24"), ("2027-03-01", "2027-03-01"), ("15. Sept.", "2027-09-15"), ("20. Dez. 2026", "2026-12-20"),
    ("Freitag, den 4. Dezember", "2026-12-04"), ("Freitag, den 04.12.2026", "2026-12-04"), ("am Mittwoch, 2. Dezember", "2026-12-02"),
    ("im März", "2027-03-01"), ("Dezember 2027", "2027-12-01"), ("am 3. des nächsten Monats", "2026-12-03"), ("am 10. nächsten Monats", "2026-12-10"),
    ("am ersten Montag im Dezember", "2026-12-07"), ("letzter Freitag im März", "2027-03-26"),
    ("Ende des Monats", "2026-11-30"), ("bis Monatsende", "2026-11-30"), ("Ende der Woche", "2026-11-27"), ("Anfang nächster Woche", "2026-11-30"),
    ("Mitte Dezember", "2026-12-16"), ("Ende nächsten Monats", "2026-12-31"), ("zum Jahresende", "2026-12-31"), ("Anfang Mai", "2027-05-01"),
    ("Ende dieser Woche", "2026-11-27"), ("Ende des Jahres", "2026-12-31"),
    # clocks
    ("um 17 Uhr", "2026-11-25 17:00"), ("um 17 Uhr 30", "2026-11-25 17:30"), ("17:30 Uhr", "2026-11-25 17:30"), ("um 17.30 Uhr", "2026-11-25 17:30"),
    ("um 5", "2026-11-25 17:00"), ("gegen 14 Uhr", "2026-11-25 14:00"), ("17h30", "2026-11-25 17:30"), ("um halb sechs", "2026-11-25 17:30"),
    ("halb acht abends", "2026-11-25 19:30"), ("um Viertel nach drei", "2026-11-25 15:15"), ("Viertel vor 12", "2026-11-25 11:45"),
    ("drei viertel acht abends", "2026-11-25 19:45"), ("um viertel acht abends", "2026-11-25 19:15"), ("fünf vor halb drei", "2026-11-25 14:25"),
    ("um zehn nach fünf", "2026-11-25 17:10"), ("zwanzig vor sechs", "2026-11-25 17:40"), ("um Mitternacht", "2026-11-26 00:00"),
    ("heute Mittag", "2026-11-25 12:00"), ("mittags um eins", "2026-11-25 13:00"), ("morgen um 8", "2026-11-26 08:00"),
    ("morgen früh", "2026-11-26 09:00"), ("morgen früh um sieben", "2026-11-26 07:00"), ("heute Abend", "2026-11-25 18:00"),
    ("heute Abend um acht", "2026-11-25 20:00"), ("morgen Nachmittag um 3", "2026-11-26 15:00"), ("Freitagabend", "2026-11-27 18:00"),
    ("am Montagmorgen um 7", "2026-11-30 07:00"), ("Freitag um 15:30", "2026-11-27 15:30"), ("am 24.12. um 18 Uhr", "2026-12-24 18:00"),
    ("um 19:30 am Fr, 4. Dez.", "2026-12-04 19:30"), ("in zwei Stunden", "2026-11-25 11:00"), ("in einer halben Stunde", "2026-11-25 09:30"),
    ("in anderthalb Stunden", "2026-11-25 10:30"), ("in zweieinhalb Stunden", "2026-11-25 11:30"), ("in 90 Minuten", "2026-11-25 10:30"),
    ("in einer Viertelstunde", "2026-11-25 09:15"), ("vor zwei Stunden", "2026-11-25 07:00"), ("um 3 Uhr nachts", "2026-11-26 03:00"),
    ("in 2 Stunden und 15 Minuten", "2026-11-25 11:15"), ("morgen ab 14 Uhr", "2026-11-26 14:00"), ("morgen bis 18 Uhr", "2026-11-26 18:00"),
    ("heute Nacht", "2026-11-25 21:00"), ("um 8:30", "2026-11-26 08:30"),
    # holidays
    ("Heiligabend", "2026-12-24"), ("an Weihnachten", "2026-12-25"), ("am zweiten Weihnachtsfeiertag", "2026-12-26"), ("Silvester", "2026-12-31"),
    ("an Ostern", "2027-03-28"), ("Ostermontag", "2027-03-29"), ("Karfreitag", "2027-03-26"), ("Pfingstmontag", "2027-05-17"),
    ("Christi Himmelfahrt", "2027-05-06"), ("Rosenmontag", "2027-02-08"), ("am ersten Advent", "2026-11-29"), ("Nikolaustag", "2026-12-06"),
    ("vor Weihnachten", "2026-12-25"), ("zwei Tage vor Weihnachten", "2026-12-23"), ("eine Woche nach Ostern", "2027-04-04"),
    ("letztes Weihnachten", "2025-12-25"), ("Ostern 2028", "2028-04-16"), ("Muttertag", "2027-05-09"),
]  # fmt: skip
RANGES = [
    ("von 3 bis 4", "2026-11-25 15:00", "2026-11-25 16:00"), ("morgen von 9:30 bis 11 Uhr", "2026-11-26 09:30", "2026-11-26 11:00"),
    ("zwischen 14 und 16 Uhr", "2026-11-25 14:00", "2026-11-25 16:00"), ("Freitag 10-12 Uhr", "2026-11-27 10:00", "2026-11-27 12:00"),
    ("Donnerstag 9:30 - 11:00", "2026-11-26 09:30", "2026-11-26 11:00"), ("am Freitag von 14 Uhr bis 15:30 Uhr", "2026-11-27 14:00", "2026-11-27 15:30"),
    ("vom 3. bis 5. Mai", "2027-05-03", "2027-05-05"), ("3.-5. Mai", "2027-05-03", "2027-05-05"), ("vom 3. Mai bis zum 5. Juni", "2027-05-03", "2027-06-05"),
    ("14. - 15.12.", "2026-12-14", "2026-12-15"), ("vom 14.12. bis 16.12.2026", "2026-12-14", "2026-12-16"), ("vom 3. bis zum 5.", "2026-12-03", "2026-12-05"),
    ("von Freitag bis Sonntag", "2026-11-27", "2026-11-29"), ("von Mittwoch bis Freitag", "2026-12-02", "2026-12-04"),
    ("zwischen dem 3. und 5. Mai", "2027-05-03", "2027-05-05"), ("vom 21. Dezember bis 6. Januar", "2026-12-21", "2027-01-06"),
    ("morgen um 17 Uhr für zwei Stunden", "2026-11-26 17:00", "2026-11-26 19:00"), ("morgen um 10 eine Stunde lang", "2026-11-26 10:00", "2026-11-26 11:00"),
    ("ab Montag für drei Tage", "2026-11-30", "2026-12-02"), ("morgen um 8 anderthalb Stunden lang", "2026-11-26 08:00", "2026-11-26 09:30"),
]  # fmt: skip
WORDS = [
    "Sonnencreme kaufen", "Sonntagszeitung lesen", "Guten Morgen", "Monatsbericht schreiben", "Geschenk für Jan besorgen", "mach das so", "do it",
    "Frau Mai anrufen", "Herrn Freitag schreiben", "zwei Äpfel kaufen", "ein Angebot einholen", "Halbzeit", "Viertel der Torte", "um 5 Euro verkaufen",
    "Weihnachtsgeschenke besorgen", "Ostereier färben", "Frühstück machen", "Zimmer 12 putzen", "Kapitel 3 lesen", "Nachtcreme", "Abendkleid bügeln",
    "drei Freunde einladen", "Minutensteak", "Tagesmutter anrufen", "die Jahresabrechnung prüfen", "Montagehalle",
]  # fmt: skip


@pytest.mark.parametrize(("said", "due"), DUE, ids=[said for said, _ in DUE])
def test_reads_german_times(said: str, due: str) -> None:
    assert due_in(said, "de") == [due]


@pytest.mark.parametrize(("said", "due", "due_end"), RANGES, ids=[row[0] for row in RANGES])
def test_reads_where_german_ranges_end(said: str, due: str, due_end: str) -> None:
    assert ends_in(said, "de") == [(due, due_end)]


@pytest.mark.parametrize("said", WORDS)
def test_german_words_that_are_no_times(said: str) -> None:
    assert due_in(said, "de") == []

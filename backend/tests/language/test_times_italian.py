"""Italian times: days, clocks, ranges, holidays, and words that only look like times."""

# ruff: noqa: E501 - tables of sentences, several a line

import pytest

from tests.language.dating import due_in, ends_in

# The morning is Wednesday, 25 November 2026, 9:00.
DUE = [
    # days
    ("oggi", "2026-11-25"), ("domani", "2026-11-26"), ("dopodomani", "2026-11-27"), ("dopo domani", "2026-11-27"), ("ieri", "2026-11-24"), ("l'altro ieri", "2026-11-23"), ("altroieri", "2026-11-23"),
    ("venerdì", "2026-11-27"), ("venerdi", "2026-11-27"), ("questo venerdì", "2026-11-27"), ("lunedì prossimo", "2026-11-30"), ("il prossimo lunedì", "2026-11-30"), ("lunedì scorso", "2026-11-23"),
    ("mercoledì della prossima settimana", "2026-12-02"), ("giovedì della settimana prossima", "2026-12-03"), ("la settimana prossima martedì", "2026-12-01"), ("venerdì tra due settimane", "2026-12-11"),
    ("fra tre giorni", "2026-11-28"), ("tra una settimana", "2026-12-02"), ("tra 15 giorni", "2026-12-10"), ("tra un mese", "2026-12-25"), ("in due settimane", "2026-12-09"), ("entro tre giorni", "2026-11-28"), ("tra un paio di giorni", "2026-11-27"),
    ("tra ventuno giorni", "2026-12-16"), ("tra un anno", "2027-11-25"), ("due settimane fa", "2026-11-11"), ("tre giorni fa", "2026-11-22"), ("un mese fa", "2026-10-25"),
    ("la prossima settimana", "2026-11-30"), ("la settimana prossima", "2026-11-30"), ("questa settimana", "2026-11-23"), ("la settimana scorsa", "2026-11-16"), ("il mese prossimo", "2026-12-01"), ("l'anno prossimo", "2027-01-01"), ("il prossimo trimestre", "2027-01-01"),
    ("questo fine settimana", "2026-11-28"), ("nel fine settimana", "2026-11-28"), ("nel weekend", "2026-11-28"), ("il prossimo weekend", "2026-12-05"), ("questo week-end", "2026-11-28"),
    ("il 3", "2026-12-03"), ("entro il 15", "2026-12-15"), ("l'11", "2026-12-11"), ("il 3 maggio", "2027-05-03"), ("l'8 marzo", "2027-03-08"), ("il primo maggio", "2027-05-01"), ("il primo di marzo", "2027-03-01"), ("il tre maggio", "2027-05-03"),
    ("3 maggio 2027", "2027-05-03"), ("il 1° gennaio", "2027-01-01"), ("il 24/12", "2026-12-24"), ("24/12/2026", "2026-12-24"), ("2027-03-01", "2027-03-01"), ("20 dic. 2026", "2026-12-20"), ("15 feb", "2027-02-15"), ("maggio 29 2027", "2027-05-29"),
    ("venerdì 4 dicembre", "2026-12-04"), ("mercoledì 2 dicembre 2026", "2026-12-02"), ("giovedì 10", "2026-12-10"), ("ven. 27", "2026-11-27"), ("a marzo", "2027-03-01"), ("in aprile", "2027-04-01"), ("dicembre 2027", "2027-12-01"), ("il 10 del mese prossimo", "2026-12-10"),
    ("il primo lunedì di dicembre", "2026-12-07"), ("l'ultimo venerdì di marzo", "2027-03-26"), ("a fine mese", "2026-11-30"), ("entro la fine del mese", "2026-11-30"), ("fine anno", "2026-12-31"), ("entro fine maggio", "2027-05-31"),
    ("metà dicembre", "2026-12-16"), ("a inizio gennaio", "2027-01-01"), ("all'inizio della prossima settimana", "2026-11-30"), ("la fine della settimana", "2026-11-27"), ("entro la fine dell'anno", "2026-12-31"), ("fine del mese prossimo", "2026-12-31"),
    # clocks
    ("alle 5", "2026-11-25 17:00"), ("alle cinque e mezza", "2026-11-25 17:30"), ("alle sette e mezzo", "2026-11-25 19:30"), ("alle cinque e un quarto", "2026-11-25 17:15"), ("alle sette meno un quarto", "2026-11-25 18:45"), ("alle sei meno dieci", "2026-11-25 17:50"),
    ("alle cinque e tre quarti", "2026-11-25 17:45"), ("alle tre e venti", "2026-11-25 15:20"), ("all'una", "2026-11-25 13:00"), ("all'una e mezza", "2026-11-25 13:30"), ("alle 17:30", "2026-11-25 17:30"), ("alle 17.30", "2026-11-25 17:30"), ("17:30", "2026-11-25 17:30"),
    ("alle ore 18", "2026-11-25 18:00"), ("ore 18:15", "2026-11-25 18:15"), ("alle diciotto", "2026-11-25 18:00"), ("alle 3 del pomeriggio", "2026-11-25 15:00"), ("alle tre di pomeriggio", "2026-11-25 15:00"), ("alle 8 di sera", "2026-11-25 20:00"), ("alle 8 del mattino", "2026-11-26 08:00"),
    ("alle 3 di notte", "2026-11-26 03:00"), ("verso le 15", "2026-11-25 15:00"), ("a mezzogiorno", "2026-11-25 12:00"), ("a mezzogiorno e mezzo", "2026-11-25 12:30"), ("mezzogiorno meno un quarto", "2026-11-25 11:45"), ("a mezzanotte", "2026-11-26 00:00"),
    ("domani alle 8", "2026-11-26 08:00"), ("domani mattina", "2026-11-26 09:00"), ("domattina", "2026-11-26 09:00"), ("domattina alle 7", "2026-11-26 07:00"), ("domani pomeriggio", "2026-11-26 15:00"), ("domani sera", "2026-11-26 18:00"), ("domani in serata", "2026-11-26 18:00"),
    ("stasera", "2026-11-25 20:00"), ("stasera alle 9", "2026-11-25 21:00"), ("questo pomeriggio", "2026-11-25 15:00"), ("oggi pomeriggio alle 4", "2026-11-25 16:00"), ("venerdì sera", "2026-11-27 18:00"), ("lunedì mattina alle 9", "2026-11-30 09:00"),
    ("il 3 maggio alle 14", "2027-05-03 14:00"), ("alle 9 di sabato", "2026-11-28 09:00"), ("giovedì entro mezzogiorno", "2026-11-26 12:00"), ("domani dopo le 14", "2026-11-26 14:00"), ("domani prima delle 11", "2026-11-26 11:00"),
    ("tra due ore", "2026-11-25 11:00"), ("tra un'ora", "2026-11-25 10:00"), ("tra mezz'ora", "2026-11-25 09:30"), ("tra un'ora e mezza", "2026-11-25 10:30"), ("tra un quarto d'ora", "2026-11-25 09:15"), ("un'ora fa", "2026-11-25 08:00"),
    # holidays
    ("a Natale", "2026-12-25"), ("la vigilia di Natale", "2026-12-24"), ("a Santo Stefano", "2026-12-26"), ("a Capodanno", "2027-01-01"), ("a San Silvestro", "2026-12-31"), ("all'Epifania", "2027-01-06"), ("alla Befana", "2027-01-06"), ("a Pasqua", "2027-03-28"),
    ("a Pasquetta", "2027-03-29"), ("a Ferragosto", "2027-08-15"), ("all'Immacolata", "2026-12-08"), ("a Ognissanti", "2027-11-01"), ("San Valentino", "2027-02-14"), ("festa della mamma", "2027-05-09"), ("due giorni prima di Natale", "2026-12-23"),
    ("una settimana dopo Pasqua", "2027-04-04"), ("Natale scorso", "2025-12-25"), ("Pasqua 2028", "2028-04-16"),
]  # fmt: skip
RANGES = [
    ("dalle 3 alle 5", "2026-11-25 15:00", "2026-11-25 17:00"), ("domani dalle 9:30 alle 11:00", "2026-11-26 09:30", "2026-11-26 11:00"), ("tra le 14 e le 16", "2026-11-25 14:00", "2026-11-25 16:00"), ("giovedì dalle nove alle undici", "2026-11-26 09:00", "2026-11-26 11:00"),
    ("domani dalle 3 alle 5 del pomeriggio", "2026-11-26 15:00", "2026-11-26 17:00"), ("9:30 - 11:00", "2026-11-25 09:30", "2026-11-25 11:00"), ("dal 3 al 5 maggio", "2027-05-03", "2027-05-05"), ("tra il 3 e il 5 maggio", "2027-05-03", "2027-05-05"),
    ("dal 3 al 5", "2026-12-03", "2026-12-05"), ("13-15 luglio", "2027-07-13", "2027-07-15"), ("dal 3 maggio al 5 giugno", "2027-05-03", "2027-06-05"), ("dal 21 dic. al 6 gen.", "2026-12-21", "2027-01-06"), ("da venerdì a domenica", "2026-11-27", "2026-11-29"),
    ("da domani a venerdì", "2026-11-26", "2026-11-27"), ("domani alle 17 per due ore", "2026-11-26 17:00", "2026-11-26 19:00"), ("domani alle 10 per un'ora", "2026-11-26 10:00", "2026-11-26 11:00"), ("lunedì alle 9 per un'ora e mezza", "2026-11-30 09:00", "2026-11-30 10:30"),
    ("dalle 15 alle 17 di venerdì", "2026-11-27 15:00", "2026-11-27 17:00"), ("da mezzogiorno alle 2", "2026-11-25 12:00", "2026-11-25 14:00"),
]  # fmt: skip
WORDS = [
    "sette nani", "buonasera", "buona notte", "buon giorno", "crema da notte", "due mele", "il rapporto mensile", "la prima pagina", "un secondo", "ora basta", "mezza dozzina di uova", "leggere il capitolo 12", "un quarto di vino", "tre persone",
    "la Domenica Sportiva", "marzocco", "maggiore dettaglio", "domanda di lavoro", "settembrino", "le ore di lavoro", "il giornale della sera", "una settimanale", "il tavolo 4", "fra Martino", "mercato", "sabbia", "fine primo atto",
]  # fmt: skip


@pytest.mark.parametrize(("said", "due"), DUE, ids=[said for said, _ in DUE])
def test_reads_italian_times(said: str, due: str) -> None:
    assert due_in(said, "it") == [due]


@pytest.mark.parametrize(("said", "due", "due_end"), RANGES, ids=[row[0] for row in RANGES])
def test_reads_where_italian_ranges_end(said: str, due: str, due_end: str) -> None:
    assert ends_in(said, "it") == [(due, due_end)]


@pytest.mark.parametrize("said", WORDS)
def test_italian_words_that_are_no_times(said: str) -> None:
    assert due_in(said, "it") == []

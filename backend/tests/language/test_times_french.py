"""French times: days, clocks, ranges, holidays, and words that only look like times."""

# ruff: noqa: E501 - tables of sentences, several a line

import pytest

from tests.language.dating import due_in, ends_in

# The morning is Wednesday, 25 November 2026, 9:00.
DUE = [
    # days
    ("aujourd'hui", "2026-11-25"), ("demain", "2026-11-26"), ("après-demain", "2026-11-27"), ("apres demain", "2026-11-27"), ("hier", "2026-11-24"),
    ("avant-hier", "2026-11-23"), ("vendredi", "2026-11-27"), ("ce vendredi", "2026-11-27"), ("vendredi prochain", "2026-11-27"), ("lundi qui vient", "2026-11-30"),
    ("lundi dernier", "2026-11-23"), ("mardi de la semaine prochaine", "2026-12-01"), ("mercredi la semaine prochaine", "2026-12-02"),
    ("la semaine prochaine jeudi", "2026-12-03"), ("vendredi en huit", "2026-12-04"), ("lundi en quinze", "2026-12-14"), ("vendredi dans deux semaines", "2026-12-11"),
    ("dans trois jours", "2026-11-28"), ("dans 15 jours", "2026-12-10"), ("dans une semaine", "2026-12-02"), ("dans un mois", "2026-12-25"), ("d'ici deux semaines", "2026-12-09"),
    ("dans les trois jours", "2026-11-28"), ("dans un an", "2027-11-25"), ("il y a deux semaines", "2026-11-11"), ("il y a trois jours", "2026-11-22"), ("dans vingt-et-un jours", "2026-12-16"),
    ("la semaine prochaine", "2026-11-30"), ("cette semaine", "2026-11-23"), ("la semaine dernière", "2026-11-16"), ("le mois prochain", "2026-12-01"), ("l'année prochaine", "2027-01-01"),
    ("l'an prochain", "2027-01-01"), ("ce week-end", "2026-11-28"), ("ce weekend", "2026-11-28"), ("le week-end prochain", "2026-12-05"), ("dans quinze jours", "2026-12-10"),
    ("le 3", "2026-12-03"), ("avant le 15", "2026-12-15"), ("le 3 mai", "2027-05-03"), ("le 1er janvier", "2027-01-01"), ("le premier mars", "2027-03-01"), ("le trois mai", "2027-05-03"),
    ("3 mai 2027", "2027-05-03"), ("le 24/12", "2026-12-24"), ("24/12/2026", "2026-12-24"), ("2027-03-01", "2027-03-01"), ("15 fév. 2027", "2027-02-15"), ("11 sept. 2027", "2027-09-11"),
    ("le 20 dec", "2026-12-20"), ("vendredi 4 décembre", "2026-12-04"), ("le mercredi 2 décembre 2026", "2026-12-02"), ("jeudi 10", "2026-12-10"), ("samedi 28 à 18h", "2026-11-28 18:00"),
    ("en mars", "2027-03-01"), ("au mois de mai", "2027-05-01"), ("décembre 2027", "2027-12-01"), ("le 3 du mois prochain", "2026-12-03"), ("le premier lundi de décembre", "2026-12-07"),
    ("fin du mois", "2026-11-30"), ("à la fin du mois", "2026-11-30"), ("en fin de semaine", "2026-11-27"), ("fin mars", "2027-03-31"), ("mi-décembre", "2026-12-16"), ("début janvier", "2027-01-01"),
    ("d'ici la fin de l'année", "2026-12-31"), ("début de la semaine prochaine", "2026-11-30"), ("fin du mois prochain", "2026-12-31"), ("avant la fin de la semaine", "2026-11-27"),
    # clocks
    ("à 17h", "2026-11-25 17:00"), ("à 17h30", "2026-11-25 17:30"), ("17 h 30", "2026-11-25 17:30"), ("à 17 heures 30", "2026-11-25 17:30"), ("17:30", "2026-11-25 17:30"), ("à dix-sept heures trente", "2026-11-25 17:30"),
    ("vers 15 heures", "2026-11-25 15:00"), ("à midi", "2026-11-25 12:00"), ("à midi et demi", "2026-11-25 12:30"), ("midi moins le quart", "2026-11-25 11:45"), ("à minuit", "2026-11-26 00:00"),
    ("à cinq heures et demie de l'après-midi", "2026-11-25 17:30"), ("à huit heures et quart", "2026-11-26 08:15"), ("à dix heures moins le quart", "2026-11-25 09:45"), ("à onze heures moins dix", "2026-11-25 10:50"),
    ("8h du soir", "2026-11-25 20:00"), ("3h du matin", "2026-11-26 03:00"), ("demain à 8h", "2026-11-26 08:00"), ("demain matin", "2026-11-26 09:00"), ("demain soir", "2026-11-26 18:00"),
    ("demain après-midi à 3 heures", "2026-11-26 15:00"), ("ce soir", "2026-11-25 20:00"), ("ce soir à 21h", "2026-11-25 21:00"), ("cet après-midi", "2026-11-25 15:00"), ("vendredi soir", "2026-11-27 18:00"),
    ("lundi matin à 9h", "2026-11-30 09:00"), ("vendredi à midi", "2026-11-27 12:00"), ("le 3 mai à 14h", "2027-05-03 14:00"), ("dans deux heures", "2026-11-25 11:00"), ("dans une demi-heure", "2026-11-25 09:30"),
    ("dans une heure et demie", "2026-11-25 10:30"), ("dans un quart d'heure", "2026-11-25 09:15"), ("il y a une heure", "2026-11-25 08:00"), ("demain a 17h", "2026-11-26 17:00"), ("demain avant 16h", "2026-11-26 16:00"),
    ("demain dans la matinée", "2026-11-26 09:00"), ("jeudi dans l'après-midi", "2026-11-26 15:00"), ("18 h demain", "2026-11-26 18:00"),
    # holidays
    ("à Noël", "2026-12-25"), ("la veille de Noël", "2026-12-24"), ("au réveillon", "2026-12-24"), ("à la Saint-Sylvestre", "2026-12-31"), ("au jour de l'an", "2027-01-01"), ("à Pâques", "2027-03-28"),
    ("le lundi de Pâques", "2027-03-29"), ("à la Toussaint", "2027-11-01"), ("le 14 juillet", "2027-07-14"), ("à l'Ascension", "2027-05-06"), ("à la Pentecôte", "2027-05-16"), ("à la Saint-Valentin", "2027-02-14"),
    ("à l'Épiphanie", "2027-01-06"), ("deux jours avant Noël", "2026-12-23"), ("une semaine après Pâques", "2027-04-04"), ("Noël dernier", "2025-12-25"),
]  # fmt: skip
RANGES = [
    ("de 14h à 16h", "2026-11-25 14:00", "2026-11-25 16:00"), ("demain de 9h30 à 11h", "2026-11-26 09:30", "2026-11-26 11:00"), ("entre 14h et 16h", "2026-11-25 14:00", "2026-11-25 16:00"),
    ("jeudi entre 9 et 11 heures", "2026-11-26 09:00", "2026-11-26 11:00"), ("demain de 14 à 16h", "2026-11-26 14:00", "2026-11-26 16:00"), ("9h30 - 11h00", "2026-11-25 09:30", "2026-11-25 11:00"),
    ("du 3 au 5 mai", "2027-05-03", "2027-05-05"), ("du 3 mai au 5 juin", "2027-05-03", "2027-06-05"), ("entre le 3 et le 5 mai", "2027-05-03", "2027-05-05"), ("du 3 au 5", "2026-12-03", "2026-12-05"),
    ("du 10 décembre au 1er janvier", "2026-12-10", "2027-01-01"), ("de vendredi à dimanche", "2026-11-27", "2026-11-29"), ("du vendredi au dimanche", "2026-11-27", "2026-11-29"), ("13-15 juillet", "2027-07-13", "2027-07-15"),
    ("demain à 17h pendant deux heures", "2026-11-26 17:00", "2026-11-26 19:00"), ("lundi à 10h pour une heure", "2026-11-30 10:00", "2026-11-30 11:00"), ("de midi à 14h", "2026-11-25 12:00", "2026-11-25 14:00"),
    ("demain de trois heures à cinq heures de l'après-midi", "2026-11-26 15:00", "2026-11-26 17:00"),
]  # fmt: skip
WORDS = [
    "une barre de Mars", "la planète Mars", "bonne nuit", "bonne journée", "acheter deux pommes", "appeler Madame Avril", "un petit déjeuner", "le 2 pièces", "la crème de nuit", "lire le chapitre 12",
    "un court de tennis", "sept nains", "la table de nuit", "le quart de finale", "il a cinq enfants", "huit personnes à table", "journal du soir", "le rapport mensuel", "la dernière page", "l'heureux élu",
    "un demi de bière", "une minuterie", "la marche", "un semainier", "les quinze euros",
]  # fmt: skip


@pytest.mark.parametrize(("said", "due"), DUE, ids=[said for said, _ in DUE])
def test_reads_french_times(said: str, due: str) -> None:
    assert due_in(said, "fr") == [due]


@pytest.mark.parametrize(("said", "due", "due_end"), RANGES, ids=[row[0] for row in RANGES])
def test_reads_where_french_ranges_end(said: str, due: str, due_end: str) -> None:
    assert ends_in(said, "fr") == [(due, due_end)]


@pytest.mark.parametrize("said", WORDS)
def test_french_words_that_are_no_times(said: str) -> None:
    assert due_in(said, "fr") == []

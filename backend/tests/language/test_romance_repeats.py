"""Spanish, French and Italian recurrences as RFC 5545 rules. Now is Wednesday 2026-11-25, 9:00 in Berlin."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.asking import NOW
from todo_backend.language import find_dates

WORKDAYS = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
WEEKEND = "FREQ=WEEKLY;BYDAY=SA,SU"
SPANISH = [
    ("todos los días", "FREQ=DAILY"), ("cada día", "FREQ=DAILY"), ("diariamente", "FREQ=DAILY"), ("todas las mañanas", "FREQ=DAILY"),
    ("cada noche", "FREQ=DAILY"), ("cada 3 días", "FREQ=DAILY;INTERVAL=3"), ("cada dos días", "FREQ=DAILY;INTERVAL=2"),
    ("un día sí y otro no", "FREQ=DAILY;INTERVAL=2"), ("cada semana", "FREQ=WEEKLY"), ("todas las semanas", "FREQ=WEEKLY"),
    ("cada dos semanas", "FREQ=WEEKLY;INTERVAL=2"), ("cada quince días", "FREQ=DAILY;INTERVAL=15"), ("una vez por semana", "FREQ=WEEKLY"),
    ("dos veces por semana", "FREQ=WEEKLY;BYDAY=MO,TH"), ("tres veces a la semana", "FREQ=WEEKLY;BYDAY=MO,WE,FR"), ("dos veces al día", "FREQ=DAILY;BYHOUR=9,18"),
    ("dos veces al mes", "FREQ=MONTHLY;BYMONTHDAY=1,15"), ("todos los meses", "FREQ=MONTHLY"), ("mensualmente", "FREQ=MONTHLY"),
    ("cada tres meses", "FREQ=MONTHLY;INTERVAL=3"), ("trimestralmente", "FREQ=MONTHLY;INTERVAL=3"), ("cada año", "FREQ=YEARLY"),
    ("todos los años", "FREQ=YEARLY"), ("cada hora", "FREQ=HOURLY"), ("cada 8 horas", "FREQ=HOURLY;INTERVAL=8"), ("cada media hora", "FREQ=MINUTELY;INTERVAL=30"),
    ("todos los lunes", "FREQ=WEEKLY;BYDAY=MO"), ("cada martes", "FREQ=WEEKLY;BYDAY=TU"), ("los lunes y jueves", "FREQ=WEEKLY;BYDAY=MO,TH"),
    ("los martes y los viernes", "FREQ=WEEKLY;BYDAY=TU,FR"), ("todos los domingos por la noche", "FREQ=WEEKLY;BYDAY=SU"),
    ("de lunes a viernes", WORKDAYS), ("entre semana", WORKDAYS), ("los días laborables", WORKDAYS), ("todos los fines de semana", WEEKEND), ("los fines de semana", WEEKEND),
    ("todos los días menos el domingo", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"), ("un lunes sí y otro no", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
    ("cada dos martes", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"), ("el primer lunes de cada mes", "FREQ=MONTHLY;BYDAY=1MO"),
    ("el último viernes de cada mes", "FREQ=MONTHLY;BYDAY=-1FR"), ("el 15 de cada mes", "FREQ=MONTHLY;BYMONTHDAY=15"), ("el día 1 de cada mes", "FREQ=MONTHLY;BYMONTHDAY=1"),
    ("los días 1 y 15 de cada mes", "FREQ=MONTHLY;BYMONTHDAY=1,15"), ("el último día de cada mes", "FREQ=MONTHLY;BYMONTHDAY=-1"), ("a fin de cada mes", "FREQ=MONTHLY;BYMONTHDAY=-1"),
    ("cada 3 de mayo", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3"), ("cada año el 24 de diciembre", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24"), ("cada navidad", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25"),
    ("todos los días a las 9 y a las 17", "FREQ=DAILY;BYHOUR=9,17"), ("todos los lunes hasta el 21 de diciembre", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261221"),
]  # fmt: skip
FRENCH = [
    ("tous les jours", "FREQ=DAILY"), ("chaque jour", "FREQ=DAILY"), ("quotidiennement", "FREQ=DAILY"), ("tous les matins", "FREQ=DAILY"), ("chaque soir", "FREQ=DAILY"),
    ("tous les 3 jours", "FREQ=DAILY;INTERVAL=3"), ("tous les deux jours", "FREQ=DAILY;INTERVAL=2"), ("un jour sur deux", "FREQ=DAILY;INTERVAL=2"),
    ("chaque semaine", "FREQ=WEEKLY"), ("toutes les semaines", "FREQ=WEEKLY"), ("toutes les deux semaines", "FREQ=WEEKLY;INTERVAL=2"),
    ("tous les quinze jours", "FREQ=DAILY;INTERVAL=15"), ("une semaine sur deux", "FREQ=WEEKLY;INTERVAL=2"), ("une fois par semaine", "FREQ=WEEKLY"),
    ("deux fois par semaine", "FREQ=WEEKLY;BYDAY=MO,TH"), ("trois fois par semaine", "FREQ=WEEKLY;BYDAY=MO,WE,FR"), ("deux fois par jour", "FREQ=DAILY;BYHOUR=9,18"),
    ("deux fois par mois", "FREQ=MONTHLY;BYMONTHDAY=1,15"), ("tous les mois", "FREQ=MONTHLY"), ("chaque mois", "FREQ=MONTHLY"), ("tous les trois mois", "FREQ=MONTHLY;INTERVAL=3"),
    ("chaque trimestre", "FREQ=MONTHLY;INTERVAL=3"), ("tous les ans", "FREQ=YEARLY"), ("chaque année", "FREQ=YEARLY"), ("toutes les heures", "FREQ=HOURLY"),
    ("toutes les 2 heures", "FREQ=HOURLY;INTERVAL=2"), ("toutes les 30 minutes", "FREQ=MINUTELY;INTERVAL=30"), ("toutes les demi-heures", "FREQ=MINUTELY;INTERVAL=30"),
    ("tous les lundis", "FREQ=WEEKLY;BYDAY=MO"), ("chaque mardi", "FREQ=WEEKLY;BYDAY=TU"), ("les lundis et jeudis", "FREQ=WEEKLY;BYDAY=MO,TH"),
    ("tous les mardis et vendredis", "FREQ=WEEKLY;BYDAY=TU,FR"), ("chaque dimanche soir", "FREQ=WEEKLY;BYDAY=SU"), ("du lundi au vendredi", WORKDAYS), ("en semaine", WORKDAYS),
    ("les jours ouvrés", WORKDAYS), ("tous les week-ends", WEEKEND), ("le week-end chaque semaine", WEEKEND), ("tous les jours sauf le dimanche", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"),
    ("un lundi sur deux", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"), ("le premier lundi de chaque mois", "FREQ=MONTHLY;BYDAY=1MO"), ("le dernier vendredi du mois", "FREQ=MONTHLY;BYDAY=-1FR"),
    ("tous les premiers mardis du mois", "FREQ=MONTHLY;BYDAY=1TU"), ("le 15 de chaque mois", "FREQ=MONTHLY;BYMONTHDAY=15"), ("le 1er et le 15 de chaque mois", "FREQ=MONTHLY;BYMONTHDAY=1,15"),
    ("le dernier jour de chaque mois", "FREQ=MONTHLY;BYMONTHDAY=-1"), ("à la fin de chaque mois", "FREQ=MONTHLY;BYMONTHDAY=-1"), ("tous les 5 du mois", "FREQ=MONTHLY;BYMONTHDAY=5"),
    ("chaque 3 mai", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3"), ("chaque année le 24 décembre", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24"), ("chaque Noël", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25"),
    ("tous les jours à 9h et à 17h", "FREQ=DAILY;BYHOUR=9,17"), ("tous les lundis jusqu'au 21 décembre", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261221"),
]  # fmt: skip
ITALIAN = [
    ("ogni giorno", "FREQ=DAILY"), ("tutti i giorni", "FREQ=DAILY"), ("quotidianamente", "FREQ=DAILY"), ("ogni mattina", "FREQ=DAILY"), ("tutte le sere", "FREQ=DAILY"),
    ("ogni 3 giorni", "FREQ=DAILY;INTERVAL=3"), ("ogni due giorni", "FREQ=DAILY;INTERVAL=2"), ("un giorno sì e uno no", "FREQ=DAILY;INTERVAL=2"), ("a giorni alterni", "FREQ=DAILY;INTERVAL=2"),
    ("ogni settimana", "FREQ=WEEKLY"), ("tutte le settimane", "FREQ=WEEKLY"), ("ogni due settimane", "FREQ=WEEKLY;INTERVAL=2"), ("ogni quindici giorni", "FREQ=DAILY;INTERVAL=15"),
    ("una volta a settimana", "FREQ=WEEKLY"), ("due volte a settimana", "FREQ=WEEKLY;BYDAY=MO,TH"), ("tre volte alla settimana", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
    ("due volte al giorno", "FREQ=DAILY;BYHOUR=9,18"), ("due volte al mese", "FREQ=MONTHLY;BYMONTHDAY=1,15"), ("ogni mese", "FREQ=MONTHLY"), ("mensilmente", "FREQ=MONTHLY"),
    ("ogni tre mesi", "FREQ=MONTHLY;INTERVAL=3"), ("ogni trimestre", "FREQ=MONTHLY;INTERVAL=3"), ("ogni anno", "FREQ=YEARLY"), ("tutti gli anni", "FREQ=YEARLY"),
    ("ogni ora", "FREQ=HOURLY"), ("ogni 8 ore", "FREQ=HOURLY;INTERVAL=8"), ("ogni mezz'ora", "FREQ=MINUTELY;INTERVAL=30"),
    ("ogni lunedì", "FREQ=WEEKLY;BYDAY=MO"), ("tutti i martedì", "FREQ=WEEKLY;BYDAY=TU"), ("il lunedì e il giovedì ogni settimana", "FREQ=WEEKLY;BYDAY=MO,TH"),
    ("ogni martedì e venerdì", "FREQ=WEEKLY;BYDAY=TU,FR"), ("ogni domenica sera", "FREQ=WEEKLY;BYDAY=SU"), ("dal lunedì al venerdì", WORKDAYS), ("nei giorni feriali", WORKDAYS),
    ("ogni giorno feriale", WORKDAYS), ("ogni fine settimana", WEEKEND), ("nei weekend", WEEKEND), ("tutti i giorni tranne la domenica", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"),
    ("un lunedì sì e uno no", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"), ("il primo lunedì di ogni mese", "FREQ=MONTHLY;BYDAY=1MO"), ("l'ultimo venerdì del mese", "FREQ=MONTHLY;BYDAY=-1FR"),
    ("ogni primo martedì del mese", "FREQ=MONTHLY;BYDAY=1TU"), ("il 15 di ogni mese", "FREQ=MONTHLY;BYMONTHDAY=15"), ("il 1 e il 15 di ogni mese", "FREQ=MONTHLY;BYMONTHDAY=1,15"),
    ("l'ultimo giorno di ogni mese", "FREQ=MONTHLY;BYMONTHDAY=-1"), ("alla fine di ogni mese", "FREQ=MONTHLY;BYMONTHDAY=-1"),
    ("ogni 3 maggio", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3"), ("ogni anno il 24 dicembre", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24"), ("ogni Natale", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25"),
    ("ogni giorno alle 9 e alle 17", "FREQ=DAILY;BYHOUR=9,17"), ("ogni lunedì fino al 21 dicembre", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261221"),
]  # fmt: skip
ROWS = [(code, *row) for code, table in (("es", SPANISH), ("fr", FRENCH), ("it", ITALIAN)) for row in table]


@pytest.mark.parametrize(("language", "said", "rule"), ROWS, ids=[row[1] for row in ROWS])
def test_reads_a_recurrence_as_a_rule(language: str, said: str, rule: str) -> None:
    assert [item.recurrence for item in find_dates(said, NOW, "Europe/Berlin", language)] == [rule]

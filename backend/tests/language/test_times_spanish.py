"""Spanish times: days, clocks, ranges, holidays, and words that only look like times."""

# ruff: noqa: E501 - tables of sentences, several a line

import pytest

from tests.language.dating import due_in, ends_in

# The morning is Wednesday, 25 November 2026, 9:00.
DUE = [
    # days
    ("hoy", "2026-11-25"), ("mañana", "2026-11-26"), ("manana", "2026-11-26"), ("pasado mañana", "2026-11-27"), ("ayer", "2026-11-24"), ("anteayer", "2026-11-23"), ("antes de ayer", "2026-11-23"),
    ("el viernes", "2026-11-27"), ("este viernes", "2026-11-27"), ("el próximo lunes", "2026-11-30"), ("el proximo viernes", "2026-11-27"), ("el martes que viene", "2026-12-01"), ("el lunes pasado", "2026-11-23"),
    ("el miércoles de la semana que viene", "2026-12-02"), ("el jueves de la próxima semana", "2026-12-03"), ("la semana que viene el martes", "2026-12-01"), ("el viernes dentro de dos semanas", "2026-12-11"),
    ("en tres días", "2026-11-28"), ("dentro de 15 días", "2026-12-10"), ("en una semana", "2026-12-02"), ("dentro de un mes", "2026-12-25"), ("en un par de días", "2026-11-27"), ("en veintiún días", "2026-12-16"), ("de aquí a dos semanas", "2026-12-09"),
    ("en un año", "2027-11-25"), ("hace dos semanas", "2026-11-11"), ("hace tres días", "2026-11-22"), ("hace un mes", "2026-10-25"), ("en treinta y un días", "2026-12-26"),
    ("la semana que viene", "2026-11-30"), ("la próxima semana", "2026-11-30"), ("esta semana", "2026-11-23"), ("la semana pasada", "2026-11-16"), ("el mes que viene", "2026-12-01"), ("el año que viene", "2027-01-01"), ("el próximo año", "2027-01-01"),
    ("este fin de semana", "2026-11-28"), ("el fin de semana", "2026-11-28"), ("el finde", "2026-11-28"), ("el fin de semana que viene", "2026-12-05"), ("el próximo finde", "2026-12-05"),
    ("el 3", "2026-12-03"), ("el día 15", "2026-12-15"), ("antes del 15", "2026-12-15"), ("el 3 de mayo", "2027-05-03"), ("el tres de mayo", "2027-05-03"), ("el primero de marzo", "2027-03-01"), ("3 de mayo de 2027", "2027-05-03"), ("3 de mayo del 2027", "2027-05-03"),
    ("mayo 5", "2027-05-05"), ("el 24/12", "2026-12-24"), ("24-12-2026", "2026-12-24"), ("1.3.2027", "2027-03-01"), ("2027-03-01", "2027-03-01"), ("20 dic.", "2026-12-20"), ("el 15 de feb", "2027-02-15"),
    ("viernes, 4 de diciembre", "2026-12-04"), ("el miércoles 2 de diciembre", "2026-12-02"), ("jueves 10", "2026-12-10"), ("el vie. 27", "2026-11-27"), ("en marzo", "2027-03-01"), ("diciembre de 2027", "2027-12-01"), ("el 10 del mes que viene", "2026-12-10"),
    ("el primer lunes de diciembre", "2026-12-07"), ("el último viernes de marzo", "2027-03-26"), ("a fin de mes", "2026-11-30"), ("a finales de mes", "2026-11-30"), ("a final de año", "2026-12-31"), ("fin de año", "2026-12-31"),
    ("a finales de mayo", "2027-05-31"), ("a mediados de diciembre", "2026-12-16"), ("a principios de enero", "2027-01-01"), ("a principios de la semana que viene", "2026-11-30"), ("al final de la semana", "2026-11-27"), ("a finales del mes que viene", "2026-12-31"),
    # clocks
    ("a las 5", "2026-11-25 17:00"), ("a las cinco y media", "2026-11-25 17:30"), ("a las cinco y cuarto", "2026-11-25 17:15"), ("a las seis menos cuarto", "2026-11-25 17:45"), ("a las seis menos diez", "2026-11-25 17:50"), ("a las tres y veinte", "2026-11-25 15:20"),
    ("a la una", "2026-11-25 13:00"), ("a la una y media", "2026-11-25 13:30"), ("a las 17:30", "2026-11-25 17:30"), ("a las 17.30", "2026-11-25 17:30"), ("a las 17 h", "2026-11-25 17:00"), ("17:30", "2026-11-25 17:30"), ("a las 15 horas", "2026-11-25 15:00"),
    ("a las 5 de la tarde", "2026-11-25 17:00"), ("a las ocho de la tarde", "2026-11-25 20:00"), ("a las 8 de la mañana", "2026-11-26 08:00"), ("a las tres de la madrugada", "2026-11-26 03:00"), ("a las 3 pm", "2026-11-25 15:00"), ("a las 10 p. m.", "2026-11-25 22:00"),
    ("las doce y cuarto", "2026-11-25 12:15"), ("las doce menos cinco", "2026-11-25 11:55"), ("al mediodía", "2026-11-25 12:00"), ("a medianoche", "2026-11-26 00:00"), ("sobre las 6", "2026-11-25 18:00"), ("mañana a las 8", "2026-11-26 08:00"),
    ("mañana por la mañana", "2026-11-26 09:00"), ("mañana por la tarde", "2026-11-26 15:00"), ("mañana a la noche", "2026-11-26 18:00"), ("esta noche", "2026-11-25 20:00"), ("esta noche a las 9", "2026-11-25 21:00"), ("esta tarde", "2026-11-25 15:00"),
    ("el viernes por la noche", "2026-11-27 18:00"), ("el lunes por la mañana a las 9", "2026-11-30 09:00"), ("el lunes a primera hora", "2026-11-30 09:00"), ("el 3 de mayo a las 14:00", "2027-05-03 14:00"), ("mañana al mediodía", "2026-11-26 12:00"), ("hoy a las ocho", "2026-11-25 20:00"),
    ("en dos horas", "2026-11-25 11:00"), ("en media hora", "2026-11-25 09:30"), ("dentro de una hora y media", "2026-11-25 10:30"), ("en un cuarto de hora", "2026-11-25 09:15"), ("hace una hora", "2026-11-25 08:00"), ("a las once de la noche", "2026-11-25 23:00"),
    ("a las 3 y treinta", "2026-11-25 15:30"), ("el jueves antes de las 16h", "2026-11-26 16:00"),
    # holidays
    ("en Navidad", "2026-12-25"), ("en Nochebuena", "2026-12-24"), ("Nochevieja", "2026-12-31"), ("antes de Reyes", "2027-01-06"), ("en Semana Santa", "2027-03-21"), ("Viernes Santo", "2027-03-26"), ("Jueves Santo", "2027-03-25"), ("en Año Nuevo", "2027-01-01"),
    ("el Día de Reyes", "2027-01-06"), ("San Valentín", "2027-02-14"), ("el día de los muertos", "2027-11-02"), ("el Día de la Madre", "2027-05-02"), ("dos días antes de Navidad", "2026-12-23"), ("una semana después de Navidad", "2027-01-01"),
    ("la Navidad pasada", "2025-12-25"), ("Todos los Santos", "2027-11-01"), ("San Juan", "2027-06-24"),
]  # fmt: skip
RANGES = [
    ("de 3 a 4", "2026-11-25 15:00", "2026-11-25 16:00"), ("mañana de 9:30 a 11:00", "2026-11-26 09:30", "2026-11-26 11:00"), ("entre las 2 y las 4", "2026-11-25 14:00", "2026-11-25 16:00"), ("el jueves de 10 a 12", "2026-11-26 10:00", "2026-11-26 12:00"),
    ("mañana de 3 a 5 de la tarde", "2026-11-26 15:00", "2026-11-26 17:00"), ("desde las 10 hasta las 11", "2026-11-25 10:00", "2026-11-25 11:00"), ("9:30 - 11:00", "2026-11-25 09:30", "2026-11-25 11:00"), ("de las 16 a las 18 horas", "2026-11-25 16:00", "2026-11-25 18:00"),
    ("del 3 al 5 de mayo", "2027-05-03", "2027-05-05"), ("entre el 3 y el 5 de mayo", "2027-05-03", "2027-05-05"), ("del 3 al 5", "2026-12-03", "2026-12-05"), ("13 a 15 de julio", "2027-07-13", "2027-07-15"), ("del 3 de mayo al 5 de junio", "2027-05-03", "2027-06-05"),
    ("del 21 de dic. al 6 de ene.", "2026-12-21", "2027-01-06"), ("del viernes al domingo", "2026-11-27", "2026-11-29"), ("desde el viernes hasta el domingo", "2026-11-27", "2026-11-29"),
    ("mañana a las 5 durante dos horas", "2026-11-26 17:00", "2026-11-26 19:00"), ("mañana a las 10 por una hora", "2026-11-26 10:00", "2026-11-26 11:00"), ("el lunes a las 9 durante hora y media", "2026-11-30 09:00", "2026-11-30 10:30"),
]  # fmt: skip
WORDS = [
    "buenos días", "buenas noches", "ir al mar", "crema de sol", "llamar a Plácido Domingo", "viaje a Santo Domingo", "media docena de huevos", "leer el segundo capítulo", "comprar dos manzanas", "el informe mensual", "leer el capítulo 12",
    "la primera página", "un cuarto de kilo", "medias negras", "tres personas", "dame un segundo", "mayor detalle", "maratón", "crema de noche", "el semanario", "la nochecita", "un añojo", "hora punta", "marte", "juegos", "la mesa 4",
]  # fmt: skip


@pytest.mark.parametrize(("said", "due"), DUE, ids=[said for said, _ in DUE])
def test_reads_spanish_times(said: str, due: str) -> None:
    assert due_in(said, "es") == [due]


@pytest.mark.parametrize(("said", "due", "due_end"), RANGES, ids=[row[0] for row in RANGES])
def test_reads_where_spanish_ranges_end(said: str, due: str, due_end: str) -> None:
    assert ends_in(said, "es") == [(due, due_end)]


@pytest.mark.parametrize("said", WORDS)
def test_spanish_words_that_are_no_times(said: str) -> None:
    assert due_in(said, "es") == []

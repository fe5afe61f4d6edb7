"""Days with names, by rule name."""

from datetime import date, timedelta

from dateutil.easter import easter

_FIXED: dict[str, tuple[int, int]] = {
    "new_year": (1, 1), "epiphany": (1, 6), "valentine": (2, 14), "st_patrick": (3, 17), "may_day": (5, 1),
    "independence_us": (7, 4), "bastille": (7, 14), "assumption": (8, 15), "german_unity": (10, 3),
    "halloween": (10, 31), "all_saints": (11, 1), "veterans": (11, 11), "st_nicholas": (12, 6),
    "christmas_eve": (12, 24), "christmas": (12, 25), "boxing": (12, 26), "new_year_eve": (12, 31),
    "national_cn": (10, 1), "national_es": (10, 12), "liberation_it": (4, 25), "republic_it": (6, 2),
    "womens": (3, 8), "earth": (4, 22), "april_fools": (4, 1), "juneteenth": (6, 19), "st_joseph": (3, 19),
    "st_john": (6, 24), "candlemas": (2, 2), "reformation": (10, 31), "all_souls": (11, 2), "st_martin": (11, 11),
    "constitution_es": (12, 6), "immaculate": (12, 8), "innocents": (12, 28), "music": (6, 21), "victory_1945": (5, 8),
    "guadalupe": (12, 12), "independence_mx": (9, 16), "children": (6, 1), "teachers_cn": (9, 10),
    "groundhog": (2, 2), "cinco_de_mayo": (5, 5),
    "bonfire": (11, 5), "burns": (1, 25), "st_andrew": (11, 30), "st_george": (4, 23), "st_david": (3, 1),
    "flag": (6, 14),
    "tax": (4, 15), "canada": (7, 1), "australia": (1, 26), "anzac": (4, 25),
    "youth_cn": (5, 4), "army_cn": (8, 1), "singles_cn": (11, 11),
}  # fmt: skip
_EASTER: dict[str, int] = {
    "carnival_monday": -48, "shrove_tuesday": -47, "ash_wednesday": -46, "palm_sunday": -7,
    "maundy_thursday": -3, "good_friday": -2, "holy_saturday": -1, "easter": 0, "easter_monday": 1, "ascension": 39,
    "pentecost": 49, "whit_monday": 50, "corpus_christi": 60,
}  # fmt: skip
_NTH: dict[str, tuple[int, int, int]] = {  # month, weekday, nth (-1: last)
    "mlk": (1, 0, 3), "presidents": (2, 0, 3), "mothers": (5, 6, 2), "memorial": (5, 0, -1), "fathers": (6, 6, 3),
    "labor": (9, 0, 1), "columbus": (10, 0, 2), "thanksgiving": (11, 3, 4), "mothers_fr": (5, 6, -1),
    "summer_bank": (8, 0, -1), "early_may": (5, 0, 1), "election_eve": (11, 0, 1),
    "mothers_es": (5, 6, 1), "harvest_de": (10, 6, 1),
}  # fmt: skip
_LUNAR = ("spring", "lantern", "dragon_boat", "qixi", "mid_autumn", "double_ninth")
# Month and day of each by the Chinese calendar: a rule would need the moon. The packages lunardate and zhdate agree.
_LUNAR_DATES: dict[int, tuple[tuple[int, int], ...]] = {
    2024: ((2, 10), (2, 24), (6, 10), (8, 10), (9, 17), (10, 11)),
    2025: ((1, 29), (2, 12), (5, 31), (8, 29), (10, 6), (10, 29)),
    2026: ((2, 17), (3, 3), (6, 19), (8, 19), (9, 25), (10, 18)),
    2027: ((2, 6), (2, 20), (6, 9), (8, 8), (9, 15), (10, 8)),
    2028: ((1, 26), (2, 9), (5, 28), (8, 26), (10, 3), (10, 26)),
    2029: ((2, 13), (2, 27), (6, 16), (8, 16), (9, 22), (10, 16)),
    2030: ((2, 3), (2, 17), (6, 5), (8, 5), (9, 12), (10, 5)),
    2031: ((1, 23), (2, 6), (6, 24), (8, 24), (10, 1), (10, 24)),
    2032: ((2, 11), (2, 25), (6, 12), (8, 12), (9, 19), (10, 12)),
    2033: ((1, 31), (2, 14), (6, 1), (8, 1), (9, 8), (10, 1)),
    2034: ((2, 19), (3, 5), (6, 20), (8, 20), (9, 27), (10, 20)),
    2035: ((2, 8), (2, 22), (6, 10), (8, 10), (9, 16), (10, 9)),
    2036: ((1, 28), (2, 11), (5, 30), (8, 28), (10, 4), (10, 27)),
    2037: ((2, 15), (3, 1), (6, 18), (8, 17), (9, 24), (10, 17)),
    2038: ((2, 4), (2, 18), (6, 7), (8, 7), (9, 13), (10, 7)),
    2039: ((1, 24), (2, 7), (5, 27), (8, 26), (10, 2), (10, 26)),
    2040: ((2, 12), (2, 26), (6, 14), (8, 14), (9, 20), (10, 14)),
}
_BESIDE: dict[str, tuple[str, int]] = {  # so many days after another one
    "black_friday": ("thanksgiving", 1), "cyber_monday": ("thanksgiving", 4), "giving_tuesday": ("thanksgiving", 5),
    "election": ("election_eve", 1), "spring_eve": ("spring", -1),
    "advent1": ("advent4", -21), "advent2": ("advent4", -14), "advent3": ("advent4", -7),
    "repentance_de": ("advent4", -32), "remembrance_de": ("advent4", -28), "mourning_de": ("advent4", -35),
}  # fmt: skip


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """The nth (-1: last) weekday of a month; None when the month has no such day."""
    if nth > 0:
        first = date(year, month, 1)
        found = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
        return found if found.month == month else None
    following = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return following - timedelta(days=(following.weekday() - weekday) % 7 + 7 * (-nth - 1))


def holiday(name: str, year: int) -> date | None:  # noqa: PLR0911 - one return per kind of rule
    """The date of a holiday in a year; None for a lunar one outside its table.

    Raises KeyError for a name that no table has.
    """
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name in _EASTER:
        return easter(year) + timedelta(days=_EASTER[name])
    if name in _LUNAR:
        row = _LUNAR_DATES.get(year)
        return date(year, *row[_LUNAR.index(name)]) if row else None
    if name in _BESIDE:
        other, days = _BESIDE[name]
        found = holiday(other, year)
        return found + timedelta(days=days) if found else None
    if name == "tomb_sweeping":
        # The solar term of 15 degrees; this count holds for the 21st century.
        return date(year, 4, int(0.2422 * (year % 100) + 4.81) - year % 100 // 4)
    if name == "advent4":
        return date(year, 12, 24) - timedelta(days=(date(year, 12, 24).weekday() - 6) % 7)
    return nth_weekday(year, *_NTH[name])


def yearly(name: str) -> tuple[int, int | str] | None:
    """A holiday as a month and its day, or its weekday such as "4TH"; None for one that follows the moon."""
    if name in _FIXED:
        return _FIXED[name]
    if name in _NTH:
        month, weekday, nth = _NTH[name]
        return month, f"{nth}{('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')[weekday]}"
    return None

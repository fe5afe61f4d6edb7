"""Days with names, by rule name."""

from datetime import date, timedelta

from dateutil.easter import easter

_FIXED: dict[str, tuple[int, int]] = {
    "new_year": (1, 1), "epiphany": (1, 6), "valentine": (2, 14), "st_patrick": (3, 17), "may_day": (5, 1),
    "independence_us": (7, 4), "bastille": (7, 14), "assumption": (8, 15), "german_unity": (10, 3),
    "halloween": (10, 31), "all_saints": (11, 1), "veterans": (11, 11), "st_nicholas": (12, 6),
    "christmas_eve": (12, 24), "christmas": (12, 25), "boxing": (12, 26), "new_year_eve": (12, 31),
    "national_cn": (10, 1), "national_es": (10, 12), "liberation_it": (4, 25), "republic_it": (6, 2),
    "womens": (3, 8), "earth": (4, 22), "april_fools": (4, 1), "juneteenth": (6, 19),
}  # fmt: skip
_EASTER: dict[str, int] = {
    "ash_wednesday": -46, "palm_sunday": -7, "maundy_thursday": -3, "good_friday": -2, "easter": 0, "easter_monday": 1,
    "ascension": 39, "pentecost": 49, "whit_monday": 50, "corpus_christi": 60,
}  # fmt: skip
_NTH: dict[str, tuple[int, int, int]] = {  # month, weekday, nth (-1: last)
    "mlk": (1, 0, 3), "presidents": (2, 0, 3), "mothers": (5, 6, 2), "memorial": (5, 0, -1), "fathers": (6, 6, 3),
    "labor": (9, 0, 1), "columbus": (10, 0, 2), "thanksgiving": (11, 3, 4),
}  # fmt: skip


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """The nth (-1: last) weekday of a month; None when the month has no such day."""
    if nth > 0:
        first = date(year, month, 1)
        found = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
        return found if found.month == month else None
    following = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return following - timedelta(days=(following.weekday() - weekday) % 7 + 7 * (-nth - 1))


def holiday(name: str, year: int) -> date:
    """The date of a holiday in a year. Raises KeyError for a name that no table has."""
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name in _EASTER:
        return easter(year) + timedelta(days=_EASTER[name])
    if name in ("black_friday", "cyber_monday"):
        return holiday("thanksgiving", year) + timedelta(days=1 if name == "black_friday" else 4)
    if name.startswith("advent"):
        fourth = date(year, 12, 24) - timedelta(days=(date(year, 12, 24).weekday() - 6) % 7)
        return fourth - timedelta(weeks=4 - int(name[-1]))
    month, weekday, nth = _NTH[name]
    found = nth_weekday(year, month, weekday, nth)
    if found is None:
        raise KeyError(name)
    return found

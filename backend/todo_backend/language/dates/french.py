"""French words and rules for times."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.lexicon import ISO_DATE, NUMERIC_DATES, DateLexicon, Rule

_NUMBERS: dict[str, float] = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
    "douze": 12, "quinze": 15, "vingt": 20, "trente": 30, "une demi": 0.5,
}  # fmt: skip
_NUMBER = r"\d+(?:[.,]\d+)?|" + "|".join(sorted(_NUMBERS, key=len, reverse=True))
_EVERY = r"(?:chaque|tous les|toutes les)"

FRENCH = DateLexicon(
    months={
        "janvier": 1, "février": 2, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8, "aout": 8,
        "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12, "decembre": 12,
    },
    weekdays={
        "lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6, "lundis": 0, "mardis": 1,
        "mercredis": 2, "jeudis": 3, "vendredis": 4, "samedis": 5, "dimanches": 6,
    },
    units={
        "minute": "minute", "minutes": "minute", "heure": "hour", "heures": "hour", "jour": "day", "jours": "day", "semaine": "week",
        "semaines": "week", "mois": "month", "an": "year", "ans": "year", "année": "year", "week-end": "weekend",
    },
    numbers=_NUMBERS,
    number_pattern=_NUMBER,
    ordinals={"premier": 1, "deuxième": 2, "troisième": 3, "dernier": -1},
    day_words={"aujourd'hui": 0, "demain": 1, "après-demain": 2, "apres-demain": 2, "hier": -1, "avant-hier": -2},
    parts={"matin": "morning", "midi": "noon", "après-midi": "afternoon", "apres-midi": "afternoon", "soir": "evening", "nuit": "night", "ce soir": "tonight"},
    relations={"prochain": 1, "prochaine": 1, "dernier": -1, "dernière": -1, "derniere": -1, "passé": -1, "cette": 0, "ce": 0},
    edges={"fin": "end", "la fin de": "end", "fin de": "end", "début": "start", "mi": "middle"},
    holidays={
        "noël": "christmas", "noel": "christmas", "réveillon": "christmas_eve", "nouvel an": "new_year", "pâques": "easter",
        "saint-valentin": "valentine", "halloween": "halloween", "toussaint": "all_saints",
    },
    meridiems={"h": "24", "heures": "24", "heure": "24"},
    clock_words={"midi": 12, "minuit": 0},
    repeat_words={
        "quotidiennement": "DAILY 1", "hebdomadaire": "WEEKLY 1", "mensuellement": "MONTHLY 1", "en semaine": "WEEKLY 1 MO,TU,WE,TH,FR",
    },
    rules=(
        Rule("every_weekday", _EVERY + r" {list}(?: {part})?", "weekday"),
        Rule("every_weekday", r"le {list} de chaque semaine", "weekday"),
        Rule("every_unit", _EVERY + rf" (?P<n>{_NUMBER}) {{unit}}", "unit"),
        Rule("every_unit", _EVERY + r" {unit}", "unit"),
        Rule("every_unit", _EVERY + r" {part}s?", "part"),
        Rule("monthday_monthly", r"le (?P<ord>\d{1,2}) (?:de chaque|du) mois", "=mois"),
        Rule("repeat_word", r"{repeat}", "repeat"),
        ISO_DATE,
        *NUMERIC_DATES,
        Rule("month_day", r"{day} {month}(?: {year})?", "month"),
        Rule("month_only", r"{month}(?: {year})?", "month", shy=True),
        Rule("day_of_month", r"(?<=le )(?P<ord>[0-3]?\d)(?!\d|:|h| ?{unit}|[.,/]\d)", "digit"),
        Rule("named_holiday", r"{holiday}", "holiday", shy=True),
        Rule("day_word", r"{dayword}(?: (?:dans la |en )?{part})", "dayword part"),
        Rule("day_word", r"{dayword}", "dayword"),
        Rule("this_part", r"(?P<part>ce soir)", "part"),
        Rule("this_part", r"(?:ce|cet|cette) {part}", "part"),
        Rule("weekday", r"(?:ce )?{weekday}(?: prochain| qui vient)?", "weekday"),
        Rule("weekday", r"{weekday} (?P<rel>dernier|passé)", "weekday"),
        Rule("weekday", r"{weekday} de la (?P<unit>semaine) {rel}", "weekday"),
        Rule("relative_period", r"(?:l[ea] )?{unit} (?P<rel>prochain|prochaine|dernier|dernière|derniere|passé)", "unit"),
        Rule("relative_period", r"(?P<rel>cette|ce) {unit}", "unit"),
        Rule("offset", rf"(?:dans|d'ici) (?P<n>{_NUMBER}) {{unit}}", "unit"),
        Rule("offset", rf"(?P<past>il y a) (?P<n>{_NUMBER}) {{unit}}", "unit"),
        Rule("edge", r"(?:la )?{edge} (?:du |de la |de l')?{unit}", "edge unit"),
        Rule("edge", r"{edge} {month}", "edge month"),
        Rule("clock_range", r"de {h} ?(?:h|heures?|:) ?{min}? à {h2} ?(?:h|heures?|:) ?{min2}?", "number"),
        Rule("clock_past", r"à {h} ?(?:h|heures?) et (?P<half>demie?)", "=demi"),
        Rule("clock_past", r"à {h} ?(?:h|heures?) et (?P<quarter>quart)", "=quart"),
        Rule("clock_past", r"à {h} ?(?:h|heures?) (?P<to>moins) le (?P<quarter>quart)", "=moins"),
        Rule("clock", r"(?:à |vers |a )?{h} ?(?:heures?|h) ?{min}?", "number"),
        Rule("clock", r"(?:à |vers )?{h}:{min}", "digit"),
        Rule("clock_word", r"(?:à )?{clockword}", "clockword"),
        Rule("part_of_day", r"(?:le |du |dans la |dans l'|de l')?{part}", "part", shy=True),
        Rule("length", rf"pendant (?P<n>{_NUMBER}) {{unit}}", "unit"),
        Rule("operator_until", r"jusqu'(?:à|au|en)", "=jusqu"),
        Rule("operator_start", r"à partir d[eu]|depuis", ""),
    ),
    connector=r"\s*,?\s*(?:(?:le|la|à|au|du|de|en|dans|vers|-)\s*){0,3}",
    prepositions=r"(?:^|(?<=\W))(?:avant|pour|le|la|à|au|en|du|de|depuis|jusqu'à|jusqu'au|dès|vers|dans|d'ici)(?: le| la)?",
    not_dates=r"bonne (?:nuit|journée)|bon (?:matin|après-midi)|petit[- ]déjeuner du matin",
    shy_words=frozenset({"mai", "mars"}),
    ordinal_suffix="er|e",
    list_joiner=r"\s*,\s*(?:et\s+)?|\s+et\s+",
)  # fmt: skip

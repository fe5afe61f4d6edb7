"""French words and rules for times."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.french_repeats import FRENCH_REPEATS
from todo_backend.language.dates.lexicon import ISO_DATE, NUMERIC_DATES, DateLexicon, Rule

_ONES = ("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf")
_COMPOUND = {
    f"{ten}{gap}{one}": value + number
    for ten, value in (("vingt", 20), ("trente", 30), ("quarante", 40), ("cinquante", 50))
    for number, one in enumerate(_ONES, 1)
    for gap in ((" et ", "-et-") if number == 1 else (" ", "-"))
}  # fmt: skip
_NUMBERS: dict[str, float] = {
    "zero": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
    "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17, "dix sept": 17, "dix-huit": 18, "dix huit": 18,
    "dix-neuf": 19, "dix neuf": 19, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "une demi": 0.5, "quelques": 3,
    "une dizaine de": 10, "une quinzaine de": 15,
}  # fmt: skip
_NUMBER = r"\d+(?:[.,]\d+)?|" + "|".join(sorted([*_COMPOUND, *_NUMBERS], key=len, reverse=True))
_HOUR = rf"(?P<h>[0-2]?\d|{_NUMBER})"
_MINUTE = rf"(?P<min>[0-5]?\d|{_NUMBER})"
_O_CLOCK = r"(?: ?heures?| ?h)"
_AT = r"(?:a |vers |des )?(?:environ )?"
_SHORT_MONTHS = {
    "janv": 1,
    "jan": 1,
    "fev": 2,
    "fevr": 2,
    "avr": 4,
    "juil": 7,
    "aout": 8,
    "sept": 9,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
_LONG_MONTHS = {
    "janvier": 1, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "aout": 8, "septembre": 9, "octobre": 10,
    "novembre": 11, "decembre": 12,
}  # fmt: skip
_MONTH_NAME = "(?P<month>" + "|".join(_LONG_MONTHS) + ")"
_NEXT = r"(?:prochaine?|suivante?|qui vient|qui suit|d'apres)"
_THEN = r"(?=$|\s*[,.;:!?)-]|\s+(?:a|au|vers|avant|apres|de|du|et|pour|dans|en|jusqu|des|entre|matin|midi|soir|pendant|le|prochain|pas|plutot|finalement|puis|chez|avec|stp|svp|merci|\d))"
_DAY_OF_MONTH = rf"(?P<ord>1er|[0-3]?\d){_THEN}(?! ?(?:euros?|fois|heures?|h\b|minutes?|pieces?|%))"

FRENCH = DateLexicon(
    months=_LONG_MONTHS | _SHORT_MONTHS | {f"{name}.": month for name, month in _SHORT_MONTHS.items()},
    weekdays={
        "lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6, "lundis": 0, "mardis": 1,
        "mercredis": 2, "jeudis": 3, "vendredis": 4, "samedis": 5, "dimanches": 6, "lun.": 0, "mar.": 1, "mer.": 2, "jeu.": 3, "ven.": 4,
        "sam.": 5, "dim.": 6,
    },
    units={
        "minute": "minute", "minutes": "minute", "min": "minute", "mn": "minute", "heure": "hour", "heures": "hour", "h": "hour", "jour": "day",
        "jours": "day", "semaine": "week", "semaines": "week", "quinzaine": "2 week", "mois": "month", "trimestre": "quarter", "trimestres": "quarter",
        "an": "year", "ans": "year", "annee": "year", "annees": "year", "week-end": "weekend", "weekend": "weekend", "week-ends": "weekend",
        "weekends": "weekend", "demi-heure": "30 minute", "demi heure": "30 minute", "demie heure": "30 minute", "demie-heure": "30 minute",
        "quart d'heure": "15 minute", "trois quarts d'heure": "45 minute", "semestre": "6 month", "en huit": "week", "en 8": "week",
        "en quinze": "2 week", "en 15": "2 week",
    },
    numbers=_NUMBERS | _COMPOUND | {"midi": 12, "minuit": 24},
    number_pattern=_NUMBER,
    ordinals={"premier": 1, "premiere": 1, "deuxieme": 2, "second": 2, "troisieme": 3, "quatrieme": 4, "cinquieme": 5, "dernier": -1, "derniere": -1},
    day_words={"aujourd'hui": 0, "aujourdhui": 0, "demain": 1, "apres-demain": 2, "apres demain": 2, "hier": -1, "avant-hier": -2, "avant hier": -2},
    parts={
        "matin": "morning", "mat": "morning", "matinee": "morning", "debut de matinee": "morning", "fin de matinee": "morning", "midi": "noon",
        "apres-midi": "afternoon", "apres midi": "afternoon", "aprem": "afternoon", "debut d'apres-midi": "afternoon", "fin d'apres-midi": "afternoon",
        "soir": "evening", "soiree": "evening", "debut de soiree": "evening", "fin de journee": "evening", "nuit": "night", "ce soir": "tonight",
    },
    relations={
        "prochain": 1, "prochaine": 1, "suivant": 1, "suivante": 1, "qui vient": 1, "qui suit": 1, "d'apres": 1, "dernier": -1, "derniere": -1,
        "passe": -1, "passee": -1, "cette": 0, "ce": 0,
    },
    edges={"fin": "end", "debut": "start", "mi": "middle", "milieu": "middle"},
    holidays={
        "noel": "christmas", "jour de noel": "christmas", "reveillon": "christmas_eve", "veille de noel": "christmas_eve",
        "reveillon de noel": "christmas_eve", "soir de noel": "christmas_eve", "lendemain de noel": "boxing", "nouvel an": "new_year",
        "jour de l'an": "new_year", "reveillon du nouvel an": "new_year_eve", "saint-sylvestre": "new_year_eve", "saint sylvestre": "new_year_eve",
        "veille du nouvel an": "new_year_eve", "paques": "easter", "dimanche de paques": "easter", "lundi de paques": "easter_monday",
        "vendredi saint": "good_friday", "dimanche des rameaux": "palm_sunday", "ascension": "ascension", "jeudi de l'ascension": "ascension",
        "pentecote": "pentecost", "lundi de pentecote": "whit_monday", "mardi gras": "shrove_tuesday", "mercredi des cendres": "ash_wednesday",
        "saint-valentin": "valentine", "saint valentin": "valentine", "halloween": "halloween", "toussaint": "all_saints", "jour des morts": "all_souls",
        "armistice": "st_martin", "assomption": "assumption", "epiphanie": "epiphany", "fete des rois": "epiphany", "fete du travail": "may_day",
        "fete nationale": "bastille", "fete de la musique": "music", "fete des meres": "mothers_fr", "fete des peres": "fathers",
        "chandeleur": "candlemas", "saint-nicolas": "st_nicholas", "saint-jean": "st_john", "poisson d'avril": "april_fools",
    },
    meridiems={"h": "24", "heures": "24", "heure": "24"},
    clock_words={"midi": 12, "minuit": 0},
    repeats=FRENCH_REPEATS,
    rules=(
        ISO_DATE,
        *NUMERIC_DATES,
        # days with a number
        Rule("month_day", r"(?:le )?{day} (?:du mois (?:de |d'))?{month}(?:,? {year})?", "month"),
        Rule("month_day", rf"(?:le )?(?P<day>{_NUMBER}) {{month}}(?: {{year}})?", "month"),
        Rule("month_day", rf"(?:du |entre le )?(?P<day>1er|\d\d?e?|{_NUMBER}) ?(?:-|au|jusqu'au|et le) ?(?P<day2>\d\d?e?|{_NUMBER}) {{month}}(?: {{year}})?", "month"),
        Rule("month_day", r"(?:du |entre le )?(?P<day>1er|\d\d?) {month} ?(?:-|au|jusqu'au|et le) ?(?P<day2>1er|\d\d?) {month2}(?: {year})?", "month"),
        Rule("month_only", r"(?:(?:au|le) mois (?:de |d'))?{month} {year}", "month"),
        Rule("month_only", r"(?:au|le|du) mois (?:de |d')" + _MONTH_NAME, "month"),
        Rule("month_only", _MONTH_NAME + r" (?P<rel>prochain|dernier)", "month"),
        Rule("month_only", _MONTH_NAME, "month", shy=True),
        Rule("nth_weekday_of", r"(?:le )?{ord} {weekday} (?:de |d'|du mois de |du mois d'){month}(?: {year})?", "weekday month"),
        Rule("nth_weekday_of", r"(?:le )?{ord} {weekday} du mois {rel}", "weekday =mois"),
        Rule("day_of_month", r"(?:le )(?P<ord>1er|premier|[0-3]?\d) du mois {rel}", "=mois"),
        Rule("day_of_month", r"(?:(?<=le )|(?<=au )|(?<=du ))" + _DAY_OF_MONTH, "digit"),
        Rule("day_of_month", r"(?:du|entre le) (?P<ord>1er|[0-3]?\d) (?:au|et le) (?P<ord2>[0-3]?\d)(?!\d|[:.,/]\d| ?{unit}(?![^\W\d_])| {month}(?![^\W\d_]))", "digit"),
        Rule("weekday_dated", r"{weekday} " + _DAY_OF_MONTH, "weekday digit"),
        Rule("named_holiday", r"(?:l[ea] |l')?{holiday}(?: (?P<rel>dernier|passe|prochain)| {year})?", "holiday", shy=True),
        # days counted from today
        Rule("day_word", r"{dayword}(?: (?:dans la |en |au |dans l'|a )?{part})", "dayword part"),
        Rule("day_word", r"{dayword}", "dayword"),
        Rule("this_part", r"(?P<part>ce soir)", "part"),
        Rule("this_part", r"(?:ce|cet|cette) {part}", "part"),
        Rule("weekday", r"(?:ce )?{weekday}(?: prochain| qui vient)?", "weekday"),
        Rule("weekday", r"{weekday} (?P<rel>suivant|d'apres|dernier|passe)", "weekday"),
        Rule("weekday", r"{weekday} (?:de )?la (?P<unit>semaine) {rel}", "weekday"),
        Rule("weekday", r"{weekday} (?:de )?(?P<rel>cette) (?P<unit>semaine)", "weekday"),
        Rule("weekday", r"(?:la )?(?P<unit>semaine) {rel},?(?: le)? {weekday}", "weekday"),
        Rule("day_span", r"(?:de |du )?(?:{weekday}|{dayword}) (?:a|au|jusqu'au?) {weekday2}", "weekday"),
        Rule("weekday_in_weeks", r"{weekday} (?P<unit>en huit|en 8|en quinze|en 15)", "weekday"),
        Rule("weekday_in_weeks", rf"{{weekday}} dans (?P<n>{_NUMBER}) semaines?", "weekday"),
        Rule("relative_period", rf"(?:l[ea] |l')?{{unit}} (?P<rel>{_NEXT[3:-1]}|dernier|derniere|passe|passee)", "unit"),
        Rule("relative_period", r"(?P<rel>cette|ce) {unit}", "unit"),
        Rule("relative_period", r"(?<=le )(?P<unit>week-?end)", "=week"),
        Rule("offset", rf"{{dayword}} dans (?P<n>{_NUMBER}) {{unit}}", "unit dayword"),
        Rule("offset", rf"(?:dans|d'ici|sous|au bout de)(?: les| environ| a peu pres)? (?P<n>{_NUMBER}) ?{{unit}}(?P<half> et demie?)?", "unit"),
        Rule("offset", rf"(?:dans|d'ici) (?P<n>{_NUMBER}) ?(?P<unit>heures?|h) ?(?:et )?(?P<n2>{_NUMBER})(?: ?(?P<unit2>minutes|min))?", "unit"),
        Rule("offset", r"(?:dans|d'ici) (?:un |une )?(?P<unit>trois quarts d'heure|3/4 d'heure)", "=quart"),
        Rule("offset", rf"(?P<past>il y a)(?: environ)? (?P<n>{_NUMBER}) {{unit}}(?P<half> et demie?)?", "unit"),
        Rule("offset", rf"(?P<n>{_NUMBER}) {{unit}} plus tard", "unit"),
        Rule("shift", rf"(?P<n>{_NUMBER}) {{unit}} (?P<past>avant)", "unit"),
        Rule("shift", rf"(?P<n>{_NUMBER}) {{unit}} apres", "unit"),
        Rule("edge", r"(?:en |la |au )?{edge} (?:du |de l[ae'] ?|d'|de cette |de )?{unit}(?: {rel})?", "edge unit"),
        Rule("edge", r"(?:la |en )?{edge}[ -](?:du mois (?:de |d')|de |d')?{month}", "edge month"),
        # times of day
        Rule("clock_range", rf"(?:de |entre ){_HOUR}{_O_CLOCK}? ?{{min}}? (?:a|et|jusqu'a) (?P<h2>[0-2]?\d|{_NUMBER}){_O_CLOCK} ?{{min2}}?", "number"),
        Rule("clock_range", rf"(?:de |entre ){_HOUR}{_O_CLOCK}? ?{{min}}? (?:a|et|jusqu'a) (?P<h2>midi|minuit)", "clockword"),
        Rule("clock_range", r"{h} ?(?:h|:) ?{min}? ?(?:-|a|jusqu'a) ?{h2} ?(?:h|:) ?{min2}?", "digit"),
        Rule("clock_range", rf"(?:de |entre )(?P<h>midi|minuit) (?:a|et) (?P<h2>[0-2]?\d|{_NUMBER})(?:{_O_CLOCK})? ?{{min2}}?", "clockword"),
        Rule("clock_range", r"(?:de |entre ){h} (?:a|et) {h2}(?! ?(?:(?:{unit}|euros?|personnes?|ans|fois)(?![^\W\d_])|%)|[:.,/]\d)", "number", shy=True),
        Rule("clock_past", rf"{_AT}{_HOUR}{_O_CLOCK} et (?P<half>demie?)", "=demi"),
        Rule("clock_past", rf"{_AT}{_HOUR}{_O_CLOCK} et (?:un )?(?P<quarter>quart)", "=quart"),
        Rule("clock_past", rf"{_AT}{_HOUR}{_O_CLOCK} (?P<to>moins) (?:le |un )?(?P<quarter>quart)", "=moins"),
        Rule("clock_past", rf"{_AT}{_HOUR}{_O_CLOCK} (?P<to>moins) (?P<n>{_NUMBER})", "=moins"),
        Rule("clock_past", r"(?:a |vers )?(?P<h>midi|minuit) et (?P<half>demie?)", "=demi"),
        Rule("clock_past", r"(?:a |vers )?(?P<h>midi|minuit) et (?P<quarter>quart)", "=quart"),
        Rule("clock_past", r"(?:a |vers )?(?P<h>midi|minuit) (?P<to>moins) (?:le )?(?P<quarter>quart)", "=moins"),
        Rule("clock_past", rf"(?:a |vers )?(?P<h>midi|minuit) (?P<to>moins) (?P<n>{_NUMBER})", "=moins"),
        Rule("clock_past", r"(?:a |vers )?(?P<h>midi|minuit) (?P<n>cinq|dix|quinze|vingt|trente)", "clockword"),
        Rule("clock", rf"{_AT}{_HOUR}{_O_CLOCK} ?{{min}}?(?: ?min)?", "number"),
        Rule("clock", rf"{_AT}{_HOUR} heures? {_MINUTE}(?! {{unit}}(?![^\W\d_]))", "=heure"),
        Rule("clock", r"(?:a |vers )?{h}:{min}(?::{sec})?", "digit"),
        Rule("clock_word", r"(?:a |vers )?{clockword}", "clockword"),
        Rule("part_of_day", r"(?:le |du |de |de la |dans la |dans l'|de l'|l'|en |au |la ){part}", "part", shy=True),
        Rule("part_of_day", r"{part}", "part", shy=True),
        Rule("length", rf"(?:pendant|durant|pour) (?P<n>{_NUMBER}) ?{{unit}}(?P<half> et demie?)?", "unit"),
        Rule("operator_until", r"jusqu'(?:a|au|en)", "=jusqu"),
        Rule("operator_start", r"a partir d[eu]|depuis|des", ""),
    ),
    connector=r"\s*,?\s*(?:(?:le|la|les|a|au|du|de|en|dans|vers|avant|apres|pour|-)\s*){0,3}",
    prepositions=r"(?:^|(?<=\W))(?:avant|après|apres|pour|le|la|l'|[àa]|au|en|du|de|depuis|jusqu'[àa]|jusqu'au|d[èe]s|vers|dans|d'ici|ce|cet)(?: le| la| l')?",
    not_dates=(
        r"remet[sz]? l[ea] \d+ (?:dans|sur|a faire|en cours)|(?:coche|decoche|rouvre|supprime|efface|valide|termine|enleve|retire|vire) le \d+(?=\s*(?:$|[.,!?]|et |stp|s'il|de la liste|de ma liste))|(?:titre|nom|texte|intitule|priorite) du \d+|bonne (?:nuit|journee|soiree)|bon (?:matin|apres-midi)|petit[- ]dejeuner du matin|(?:barre|planete|champ|dieu|bruno) (?:de |du )?mars|"
        r"(?:madame|mme|monsieur|mr?\.?) (?:avril|mai|juin|mars|dimanche|lundi|janvier)|minuit dans|quart de finale|les nuits|le monde du soir"
    ),
    shy_words=frozenset({"mai", "mars"}),
    stubborn_words=frozenset({"du soir", "du matin", "de la nuit", "de nuit", "nuit", "mat", "le soir", "la nuit"}),
    ordinal_suffix="er|e|eme",
    folding=dict(zip("àâäéèêëîïôöùûüç", "aaaeeeeiioouuuc", strict=True)),
    list_joiner=r"\s*,\s*(?:et\s+)?|\s+et\s+",
)  # fmt: skip

"""French words and rules for recurrences, written without accents."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.lexicon import Repeats, Rule

_EVERY = r"(?:chaque|tous les|toutes les)"
_STEP = r"(?:(?P<half>demi)[ -]|{n} )?"
_MONTH = r"(?:de chaque mois|chaque mois|tous les mois|du mois tous les mois|par mois)"
_YEAR = r"(?:chaque annee|tous les ans|annuellement|une fois par an)"
_DAY = r"(?P<workday>jour (?:ouvre|ouvrable|de travail))s?"
_WHICH = rf"{{ords}}(?: {_DAY}| jours?| {{days}})?"
_WORKDAYS = "WEEKLY 1 MO,TU,WE,TH,FR"
_WEEKEND = "WEEKLY 1 SA,SU"
_ORDINALS = {
    "premier": 1,
    "premiere": 1,
    "deuxieme": 2,
    "second": 2,
    "seconde": 2,
    "troisieme": 3,
    "quatrieme": 4,
    "cinquieme": 5,
    "dernier": -1,
    "derniere": -1,
    "avant-dernier": -2,
}

FRENCH_REPEATS = Repeats(
    cue=r"chaque|tou(?:s|tes) les|ment\b|fois|hebdo|mensuel|en semaine|sur deux|\bles |ouvre|ouvrable|lundi au|quinzaine|trimestr|du mois",
    words={
        "quotidiennement": "DAILY 1", "hebdomadairement": "WEEKLY 1", "mensuellement": "MONTHLY 1", "annuellement": "YEARLY 1",
        "trimestriellement": "MONTHLY 3", "chaque trimestre": "MONTHLY 3", "tous les trimestres": "MONTHLY 3", "chaque semestre": "MONTHLY 6", "tous les semestres": "MONTHLY 6",
        "en semaine": _WORKDAYS, "les jours ouvres": _WORKDAYS, "les jours ouvrables": _WORKDAYS, "chaque jour ouvre": _WORKDAYS,
        "tous les jours ouvres": _WORKDAYS, "chaque jour ouvrable": _WORKDAYS, "tous les jours ouvrables": _WORKDAYS, "les jours de semaine": _WORKDAYS,
        "tous les jours de la semaine": _WORKDAYS, "tous les week-ends": _WEEKEND, "chaque week-end": _WEEKEND, "les week-ends": _WEEKEND, "tous les weekends": _WEEKEND,
        "chaque weekend": _WEEKEND, "le week-end": _WEEKEND, "le week-end chaque semaine": _WEEKEND, "un jour sur deux": "DAILY 2", "une semaine sur deux": "WEEKLY 2",
        "un mois sur deux": "MONTHLY 2", "une fois sur deux": "WEEKLY 2", "chaque quinzaine": "WEEKLY 2", "une annee sur deux": "YEARLY 2", "un an sur deux": "YEARLY 2",
    },
    weekday_plurals={"lundis": 0, "mardis": 1, "mercredis": 2, "jeudis": 3, "vendredis": 4, "samedis": 5, "dimanches": 6},
    ordinals={**_ORDINALS, **{f"{word}s": place for word, place in _ORDINALS.items()}, **{str(day): day for day in range(1, 32)}},
    clock_item=r"(?P<h>\d{1,2})(?: ?h(?:eures?)?|:)?(?P<min>[0-5]\d)?",
    list_lead=r"le|les|a|au|chaque|tous les",
    range_joiner=r"\s*-\s*|\s+au\s+|\s+a\s+",
    rules=(
        Rule("repeat_on", rf"(?:le |les |tous les |chaque )?{_WHICH} {_MONTH}", "every =mois"),
        Rule("repeat_on", rf"(?:tous les |chaque ){_WHICH} du mois", "every =mois"),
        Rule("repeat_on", rf"(?:le |les )(?:{{ords}}) (?:{_DAY}|{{days}}) du mois", "every =mois"),
        Rule("repeat_on", rf"{_MONTH},? (?:le |les ){_WHICH}", "every =mois"),
        Rule("repeat_on", rf"(?:a |en )?(?:la |le )?{{edge}} (?:de )?{_MONTH}", "every edge =mois"),
        Rule("repeat_on", rf"(?:{_EVERY} |{_YEAR},? (?:le )?){{ords}} {{days}} (?:de |d'){{months}}", "every month"),
        Rule("yearly_date", rf"(?:{_EVERY}|{_YEAR})(?: le)? {{nums}} {{months}}", "every month"),
        Rule("yearly_date", rf"(?:le )?{{nums}} {{months}},? (?:de )?{_YEAR}", "every month"),
        Rule("yearly_date", rf"(?:{_EVERY}|{_YEAR})(?: en)? {{months}}", "every month"),
        Rule("yearly_holiday", rf"(?:{_EVERY}|{_YEAR})(?: a| pour)? {{holiday}}", "every holiday"),
        Rule("times_per", r"{n} fois (?:par|dans la|dans le|chaque) {unit}", "every unit"),
        Rule("every_weekday", rf"{_EVERY} {_STEP}{{days}}(?: {{part}})?", "every weekday"),
        Rule("every_weekday", r"les {plurals}(?: {part})?", "every"),
        Rule("every_weekday", r"un {days} (?P<other>sur deux)", "every weekday"),
        Rule("every_weekday", rf"{_EVERY} {_STEP}semaines?,? (?:le |les )?{{days}}", "every weekday"),
        Rule("every_weekday", r"(?:le |les )?{days},? (?:de )?(?:chaque semaine|toutes les semaines)", "every weekday"),
        Rule("every_weekday", r"(?:du )?(?P<days>lundi au vendredi)", "weekday"),
        Rule("every_unit", rf"(?:une fois )?{_EVERY} {_STEP}{{unit}}", "every unit"),
        Rule("every_unit", rf"{_EVERY} {{part}}s?", "every part"),
        Rule("repeat_word", r"{repeat}(?: {part})?", "repeat"),
        Rule("count_times", r"(?:pendant )?{n} fois", "every number"),
        Rule("left_out", r"(?:sauf|excepte|hormis|mais pas)(?: le| les| en)? (?:{days}|{months})", "every"),
        Rule("left_out", r"(?:sauf|excepte|hormis|mais pas)(?: le| les)? (?P<weekend>week-?ends?)", "every"),
        Rule("clock_list", r"a {clocks}", "every number"),
        Rule("after_done", r"apres (?:l'avoir (?:fait|faite|termine|terminee)|(?:la )?realisation)|(?:une fois|quand c'est) (?:fait|termine)", "every"),
    ),
)  # fmt: skip

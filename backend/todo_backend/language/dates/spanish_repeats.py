"""Spanish words and rules for recurrences, written without accents."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.lexicon import Repeats, Rule

_EVERY = r"(?:cada|todos los|todas las|todo los)"
_STEP = r"(?:(?P<half>medi[ao]) |(?P<other>segund[ao]) |{n} )?"
_MONTH = rf"(?:(?:de |del )?(?:cada {_STEP}mes(?:es)?|todos los meses)|al mes)"
_YEAR = r"(?:cada ano|todos los anos|anualmente|una vez al ano)"
_DAY = r"(?P<workday>dia (?:laborable|habil|de trabajo))"
_WHICH = rf"(?:dias? )?{{ords}}(?: {_DAY}| dia| {{days}})?"
_WORKDAYS = "WEEKLY 1 MO,TU,WE,TH,FR"
_WEEKEND = "WEEKLY 1 SA,SU"
_LABOUR = ("los dias laborables", "cada dia laborable", "todos los dias laborables", "los dias habiles")

SPANISH_REPEATS = Repeats(
    cue=r"cada|tod[oa]s? l[oa]s|diari|mente|ve(?:z|ces)|entre semana|\blos |fines|laborab|si y ot|lunes a v|abiles|de mes\b",
    words={
        "diariamente": "DAILY 1", "a diario": "DAILY 1", "semanalmente": "WEEKLY 1", "quincenalmente": "WEEKLY 2", "mensualmente": "MONTHLY 1",
        "bimestralmente": "MONTHLY 2", "trimestralmente": "MONTHLY 3", "cada trimestre": "MONTHLY 3", "cada semestre": "MONTHLY 6", "semestralmente": "MONTHLY 6",
        "anualmente": "YEARLY 1", "entre semana": _WORKDAYS, **dict.fromkeys(_LABOUR, _WORKDAYS), "los fines de semana": _WEEKEND,
        "todos los fines de semana": _WEEKEND, "cada fin de semana": _WEEKEND, "un dia si y otro no": "DAILY 2",
        "un dia si y un dia no": "DAILY 2", "en dias alternos": "DAILY 2", "cada quincena": "WEEKLY 2", "por las mananas": "DAILY 1 - manana",
        "por las noches": "DAILY 1 - noche", "por las tardes": "DAILY 1 - tarde",
    },
    ordinals={
        "primer": 1, "primero": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercer": 3, "tercero": 3, "tercera": 3, "cuarto": 4, "cuarta": 4, "quinto": 5,
        "quinta": 5, "ultimo": -1, "ultima": -1, "penultimo": -2, **{str(day): day for day in range(1, 32)},
    },
    clock_item=r"(?P<h>\d{1,2})(?:[:.](?P<min>[0-5]\d))?(?: ?(?P<mer>[ap]\.?m\.?))?",
    list_lead=r"el|los|las|a las|a la|todos los|cada",
    range_joiner=r"\s*-\s*|\s+a\s+|\s+al\s+",
    rules=(
        Rule("repeat_on", rf"(?:el |la |los |cada )?{_WHICH},? {_MONTH}", "every =mes"),
        Rule("repeat_on", rf"(?:todos los |cada ){_WHICH} (?:del|de) mes", "every =mes"),
        Rule("repeat_on", rf"(?:el |los )(?!\d){_WHICH} de mes", "every =mes"),
        Rule("repeat_on", rf"{_MONTH},? (?:el |los ){_WHICH}", "every =mes"),
        Rule("repeat_on", rf"(?:a |al )?{{edge}} ?(?:de )?{_MONTH}", "every edge =mes"),
        Rule("repeat_on", rf"(?:{_EVERY} |{_YEAR},? (?:el )?){_WHICH} de {{months}}", "every month weekday"),
        Rule("yearly_date", rf"(?:{_EVERY}|{_YEAR})(?: el)? {{nums}} de {{months}}", "every month"),
        Rule("yearly_date", rf"(?:el )?{{nums}} de {{months}},? (?:de )?{_YEAR}", "every month"),
        Rule("yearly_date", rf"(?:{_EVERY}|{_YEAR})(?: en)? {{months}}", "every month"),
        Rule("yearly_holiday", rf"(?:{_EVERY}|{_YEAR})(?: en| por)? {{holiday}}", "every holiday"),
        Rule("times_per", r"{n} ve(?:z|ces) (?:por|a la|al|cada) {unit}", "every unit"),
        Rule("every_weekday", rf"{_EVERY} {_STEP}{{days}}(?: (?:por|en|a) la {{part}})?", "every weekday"),
        Rule("every_weekday", r"los {days}(?: (?:por|en|a) la {part})?", "every weekday"),
        Rule("every_weekday", r"un {days} (?P<other>si y otro no)", "every weekday"),
        Rule("every_weekday", rf"cada {_STEP}semanas?,? (?:el |los )?{{days}}", "every weekday"),
        Rule("every_weekday", r"(?:el |los )?{days},? (?:cada semana|todas las semanas)", "every weekday"),
        Rule("every_weekday", r"(?:de )?(?P<days>lunes a viernes)", "weekday"),
        Rule("every_unit", rf"(?:una vez )?{_EVERY} {_STEP}{{unit}}", "every unit"),
        Rule("every_unit", rf"{_EVERY} {{part}}s?", "every part"),
        Rule("repeat_word", r"{repeat}(?: (?:por|en|a) la {part})?", "repeat"),
        Rule("count_times", r"(?:durante )?{n} veces", "every number"),
        Rule("left_out", r"(?:excepto|salvo|menos|pero no)(?: en| el| los| la)? (?:{days}|{repeat}|{months})", "every"),
        Rule("left_out", r"(?:excepto|salvo|menos|pero no)(?: en)?(?: el| los)? (?P<weekend>fin(?:es)? de semana)", "every"),
        Rule("clock_list", r"a las? {clocks}", "every number"),
        Rule("after_done", r"despues de (?:completarl[oa]|hacerl[oa]|terminarl[oa])|cuando l[oa] (?:complete|termine|haga)", "every"),
    ),
)  # fmt: skip

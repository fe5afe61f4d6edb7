"""Spanish words and rules for times."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.lexicon import ISO_DATE, NUMERIC_DATES, DateLexicon, Rule

_NUMBERS: dict[str, float] = {
    "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
    "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "veinte": 20, "treinta": 30, "un par de": 2, "media": 0.5,
}  # fmt: skip
_NUMBER = r"\d+(?:[.,]\d+)?|" + "|".join(sorted(_NUMBERS, key=len, reverse=True))
_EVERY = r"(?:cada|todos los|todas las)"

SPANISH = DateLexicon(
    months={
        "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9, "setiembre": 9,
        "octubre": 10, "noviembre": 11, "diciembre": 12,
    },
    weekdays={
        "lunes": 0, "martes": 1, "miércoles": 2, "miercoles": 2, "jueves": 3, "viernes": 4, "sábado": 5, "sabado": 5, "sábados": 5,
        "sabados": 5, "domingo": 6, "domingos": 6,
    },
    units={
        "minuto": "minute", "minutos": "minute", "hora": "hour", "horas": "hour", "día": "day", "dia": "day", "días": "day", "dias": "day",
        "semana": "week", "semanas": "week", "mes": "month", "meses": "month", "año": "year", "años": "year", "fin de semana": "weekend",
    },
    numbers=_NUMBERS,
    number_pattern=_NUMBER,
    ordinals={"primer": 1, "primero": 1, "segundo": 2, "tercer": 3, "tercero": 3, "último": -1, "ultimo": -1},
    day_words={"hoy": 0, "mañana": 1, "manana": 1, "pasado mañana": 2, "pasado manana": 2, "ayer": -1, "anteayer": -2},
    parts={
        "mañana": "morning", "manana": "morning", "mediodía": "noon", "mediodia": "noon", "tarde": "afternoon", "noche": "evening", "esta noche": "tonight",
    },
    relations={
        "próximo": 1, "proximo": 1, "próxima": 1, "proxima": 1, "que viene": 1, "siguiente": 1, "este": 0, "esta": 0, "pasado": -1, "pasada": -1,
    },
    edges={"a finales de": "end", "fin de": "end", "final de": "end", "principios de": "start", "mediados de": "middle"},
    holidays={
        "navidad": "christmas", "nochebuena": "christmas_eve", "nochevieja": "new_year_eve", "año nuevo": "new_year", "reyes": "epiphany",
        "pascua": "easter", "viernes santo": "good_friday", "halloween": "halloween", "san valentín": "valentine",
    },
    meridiems={"am": "am", "pm": "pm", "h": "24", "a.m.": "am", "p.m.": "pm"},
    clock_words={"mediodía": 12, "mediodia": 12, "medianoche": 0},
    repeat_words={
        "diariamente": "DAILY 1", "a diario": "DAILY 1", "semanalmente": "WEEKLY 1", "mensualmente": "MONTHLY 1", "anualmente": "YEARLY 1",
        "entre semana": "WEEKLY 1 MO,TU,WE,TH,FR", "los días laborables": "WEEKLY 1 MO,TU,WE,TH,FR",
    },
    rules=(
        Rule("every_weekday", _EVERY + r" {days}(?: por la {part})?", "weekday"),
        Rule("every_weekday", r"los {days}", "weekday"),
        Rule("every_unit", _EVERY + rf" (?P<n>{_NUMBER}) {{unit}}", "unit"),
        Rule("every_unit", _EVERY + r" {unit}", "unit"),
        Rule("every_unit", _EVERY + r" {part}s?", "part"),
        Rule("repeat_on", r"el (?P<ords>\d{1,2}) de cada mes", "=cada"),
        Rule("repeat_word", r"{repeat}", "repeat"),
        ISO_DATE,
        *NUMERIC_DATES,
        Rule("month_day", r"{day} de {month}(?: (?:de|del) {year})?", "month"),
        Rule("month_only", r"{month}(?: de {year})?", "month", shy=True),
        Rule("day_of_month", r"(?<=el )(?:día )?(?P<ord>[0-3]?\d)(?!\d| de |:| ?{unit}|[.,/]\d)", "digit"),
        Rule("named_holiday", r"{holiday}", "holiday", shy=True),
        Rule("day_word", r"{dayword} (?:por|en|a) la {part}", "dayword part"),
        Rule("day_word", r"{dayword}", "dayword"),
        Rule("this_part", r"(?P<part>esta noche)", "part"),
        Rule("this_part", r"esta {part}", "part"),
        Rule("weekday", r"(?:próximo |proximo |este )?{weekday}(?: (?:próximo|proximo|que viene))?", "weekday"),
        Rule("weekday", r"{weekday} (?P<rel>pasado)", "weekday"),
        Rule("weekday", r"{weekday} de la (?P<unit>semana) {rel}", "weekday"),
        Rule("relative_period", r"(?:el |la )?{rel} {unit}", "unit"),
        Rule("relative_period", r"(?:el |la )?{unit} (?P<rel>que viene|próximo|próxima|proxima|proximo|pasado|pasada|siguiente)", "unit"),
        Rule("offset", rf"(?:en|dentro de) (?P<n>{_NUMBER}) {{unit}}", "unit"),
        Rule("offset", rf"(?P<past>hace) (?P<n>{_NUMBER}) {{unit}}", "unit"),
        Rule("edge", r"{edge} (?:la |el )?{unit}", "edge unit"),
        Rule("edge", r"{edge} {month}", "edge month"),
        Rule("clock_range", r"de {h}(?::{min})? a {h2}(?::{min2})? ?{mer2}?", "number"),
        Rule("clock_past", r"a las? {h} y (?P<half>media)", "=media"),
        Rule("clock_past", r"a las? {h} y (?P<quarter>cuarto)", "=cuarto"),
        Rule("clock_past", r"a las? {h} (?P<to>menos) (?P<quarter>cuarto)", "=menos"),
        Rule("clock", r"a las? {h}(?:[:.]{min})?(?: ?{mer})?(?: horas| en punto)?", "number"),
        Rule("clock", r"{h}:{min}(?: ?{mer})?", "digit"),
        Rule("clock", r"{h} ?(?P<mer>am|pm|h)", "digit"),
        Rule("clock_word", r"(?:a |al )?{clockword}", "clockword"),
        Rule("part_of_day", r"(?:de|por|en|a) la {part}", "part", shy=True),
        Rule("length", rf"durante (?P<n>{_NUMBER}) {{unit}}", "unit"),
        Rule("operator_until", r"hasta(?: el| la)?", "=hasta"),
        Rule("operator_start", r"(?:a partir del?|desde)(?: el| la)?", ""),
    ),
    connector=r"\s*,?\s*(?:(?:el|la|a|al|en|de|del|por|las|-)\s*){0,3}",
    prepositions=r"(?:^|(?<=\W))(?:para|antes de|antes del|el|la|a|al|en|de|del|desde|hasta|por|a partir del?)(?: el| la)?",
    not_dates=r"buen(?:os|as) (?:días|dias|tardes|noches)|fines de semana pasados",
    guess_afternoon=True,
    list_joiner=r"\s*,\s*(?:y\s+)?|\s+y\s+",
)  # fmt: skip

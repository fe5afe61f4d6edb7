"""Spanish words and rules for times."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.lexicon import ISO_DATE, NUMERIC_DATES, DateLexicon, Rule
from todo_backend.language.dates.spanish_repeats import SPANISH_REPEATS

_ONES = ("uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve")
_COMPOUND = {
    **{f"veinti{one}": 20 + number for number, one in enumerate(_ONES, 1)}, "veintiun": 21, "veintiuna": 21,
    **{f"{ten} y {one}": value + number for ten, value in (("treinta", 30), ("cuarenta", 40), ("cincuenta", 50)) for number, one in enumerate((*_ONES, "un"), 1)},
    **{f"{ten} y un": value + 1 for ten, value in (("treinta", 30), ("cuarenta", 40), ("cincuenta", 50))},
}  # fmt: skip
_NUMBERS: dict[str, float] = {
    "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
    "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19,
    "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "un par de": 2, "media": 0.5, "medio": 0.5, "unos": 3, "unas": 3,
    "unos pocos": 3, "unas pocas": 3,
}  # fmt: skip
_NUMBER = r"\d+(?:[.,]\d+)?|" + "|".join(sorted([*_COMPOUND, *_NUMBERS], key=len, reverse=True))
_HOUR = r"(?P<h>[0-2]?\d|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)"
_HOUR_2 = _HOUR.replace("<h>", "<h2>")
_AT = r"(?:a |sobre |hacia |para |desde |de )?(?:las|la(?= 1\b| una\b)) "
_SHORT_MONTHS = {
    "ene": 1,
    "feb": 2,
    "mar": 3,
    "abr": 4,
    "may": 5,
    "jun": 6,
    "jul": 7,
    "ago": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dic": 12,
}
_LONG_MONTHS = {
    "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9, "setiembre": 9,
    "octubre": 10, "noviembre": 11, "diciembre": 12,
}  # fmt: skip
_MONTH_NAME = "(?P<month>" + "|".join(_LONG_MONTHS) + ")"
_THEN = r"(?=$|\s*[,.;:!?)-]|\s+(?:a|al|por|antes|despues|para|en|hasta|y|durante|sobre|del? (?:la )?(?:mes|manana|tarde|noche|corriente)|que viene))"
_DAY_OF_MONTH = rf"(?P<ord>[0-3]?\d){_THEN}(?![:.,/]\d)"
_NEXT = "que viene|que vienen|proximo|proxima|pasado|pasada|siguiente|entrante"

SPANISH = DateLexicon(
    months=_LONG_MONTHS | _SHORT_MONTHS | {f"{name}.": month for name, month in _SHORT_MONTHS.items()},
    weekdays={
        "lunes": 0, "martes": 1, "miercoles": 2, "jueves": 3, "viernes": 4, "sabado": 5, "sabados": 5, "domingo": 6, "domingos": 6,
        "lun.": 0, "mar.": 1, "mie.": 2, "jue.": 3, "vie.": 4, "sab.": 5, "dom.": 6,
    },
    units={
        "minuto": "minute", "minutos": "minute", "min": "minute", "hora": "hour", "horas": "hour", "h": "hour", "dia": "day", "dias": "day",
        "semana": "week", "semanas": "week", "quincena": "2 week", "quincenas": "2 week", "mes": "month", "meses": "month", "trimestre": "quarter",
        "trimestres": "quarter", "semestre": "6 month", "ano": "year", "anos": "year", "fin de semana": "weekend", "finde": "weekend",
        "fines de semana": "weekend", "cuarto de hora": "15 minute", "tres cuartos de hora": "45 minute", "par de horas": "2 hour",
    },
    numbers=_NUMBERS | _COMPOUND,
    number_pattern=_NUMBER,
    ordinals={
        "primer": 1, "primero": 1, "primera": 1, "segundo": 2, "tercer": 3, "tercero": 3, "cuarto": 4, "quinto": 5, "ultimo": -1, "ultima": -1,
    },
    day_words={
        "hoy": 0, "manana": 1, "pasado manana": 2, "ayer": -1, "anteayer": -2, "antes de ayer": -2, "antier": -2, "antes de anoche": -2, "anoche": -1,
    },
    parts={
        "manana": "morning", "mediodia": "noon", "tarde": "afternoon", "tardecita": "afternoon", "noche": "evening", "esta noche": "tonight",
        "madrugada": "early", "primera hora": "morning", "temprano": "morning", "ultima hora": "evening",
    },
    relations={
        "proximo": 1, "proxima": 1, "que viene": 1, "que vienen": 1, "siguiente": 1, "entrante": 1, "este": 0, "esta": 0, "pasado": -1,
        "pasada": -1, "ultimo": -1, "ultima": -1,
    },
    edges={
        "fin": "end", "final": "end", "finales": "end", "fines": "end", "principio": "start", "principios": "start", "inicio": "start",
        "inicios": "start", "comienzo": "start", "comienzos": "start", "mediados": "middle",
    },
    holidays={
        "navidad": "christmas", "navidades": "christmas", "dia de navidad": "christmas", "nochebuena": "christmas_eve", "nochevieja": "new_year_eve",
        "noche vieja": "new_year_eve", "fin de ano": "new_year_eve", "ano nuevo": "new_year", "reyes": "epiphany", "dia de reyes": "epiphany",
        "reyes magos": "epiphany", "pascua": "easter", "domingo de pascua": "easter", "domingo de resurreccion": "easter", "lunes de pascua": "easter_monday",
        "semana santa": "palm_sunday", "domingo de ramos": "palm_sunday", "jueves santo": "maundy_thursday", "viernes santo": "good_friday",
        "sabado santo": "holy_saturday", "miercoles de ceniza": "ash_wednesday", "corpus christi": "corpus_christi", "pentecostes": "pentecost",
        "halloween": "halloween", "san valentin": "valentine", "dia de los enamorados": "valentine", "dia de los inocentes": "innocents",
        "dia del trabajo": "may_day", "dia del trabajador": "may_day", "dia de la madre": "mothers_es", "dia del padre": "st_joseph",
        "dia de la mujer": "womens", "dia de la hispanidad": "national_es", "dia de la constitucion": "constitution_es", "todos los santos": "all_saints",
        "dia de los muertos": "all_souls", "dia de muertos": "all_souls", "dia de los difuntos": "all_souls", "inmaculada": "immaculate",
        "san juan": "st_john", "san jose": "st_joseph", "asuncion": "assumption", "dia de la independencia": "independence_mx",
        "dia de la virgen de guadalupe": "guadalupe",
    },
    meridiems={"am": "am", "pm": "pm", "h": "24", "a.m.": "am", "p.m.": "pm", "a.m": "am", "p.m": "pm", "a. m.": "am", "p. m.": "pm"},
    clock_words={"mediodia": 12, "medianoche": 0},
    repeats=SPANISH_REPEATS,
    rules=(
        ISO_DATE,
        *NUMERIC_DATES,
        Rule("numeric_date", r"(?<=el )(?P<a>\d{1,2})-(?P<b>\d{1,2})(?!-|\d)", "digit"),
        # days with a number
        Rule("month_day", r"(?:el )?(?:dia )?{day} (?:de |del mes de )?{month}(?:,? (?:del? )?{year})?", "month"),
        Rule("month_day", rf"(?:el )?(?:dia )?(?P<day>{_NUMBER}) de {{month}}(?:,? (?:del? )?{{year}})?", "month"),
        Rule("month_day", _MONTH_NAME + r" {day}(?:,? (?:del? )?{year})?(?!\d|:)", "month digit"),
        Rule("month_day", r"(?:del |desde el |entre el )?(?:dia )?{day} ?(?:-|al?|hasta el|y el|y) ?{day2} de {month}(?: (?:del? )?{year})?", "month"),
        Rule("month_day", r"(?:del |desde el |entre el )?{day} de {month} ?(?:-|al?|hasta el|y el) ?{day2} de {month2}(?: (?:del? )?{year})?", "month"),
        Rule("month_only", r"{month} (?:del? )?{year}", "month"),
        Rule("month_only", r"(?:el )?(?:{rel} )(?:mes de )?" + _MONTH_NAME, "month"),
        Rule("month_only", r"(?:el )?(?:mes de )?" + _MONTH_NAME + r"(?: (?P<rel>que viene|proximo|pasado))?", "month", shy=True),
        Rule("nth_weekday_of", r"(?:el )?{ord} {weekday} (?:de|del mes de|en) {month}(?: (?:del? )?{year})?", "weekday month"),
        Rule("nth_weekday_of", r"(?:el )?{ord} {weekday} (?:del mes) {rel}", "weekday =mes"),
        Rule("day_of_month", r"(?<=el )(?:dia )?(?P<ord>[0-3]?\d|primero) (?:del mes|de) (?P<rel>que viene|proximo|este)(?: mes)?", "=mes"),
        Rule("day_of_month", r"(?:(?<=el )|(?<=al )|(?<=del ))(?:dia )?" + _DAY_OF_MONTH, "digit"),
        Rule("day_of_month", r"(?:del|desde el|entre el) (?:dia )?(?P<ord>[0-3]?\d) (?:al|hasta el|y el) (?P<ord2>[0-3]?\d)(?!\d| de {month}(?![^\W\d_])|[:.,/]\d| ?{unit}(?![^\W\d_]))", "digit"),
        Rule("weekday_dated", r"{weekday} (?:dia )?" + _DAY_OF_MONTH, "weekday digit"),
        Rule("named_holiday", r"(?:el |la )?(?:{rel} )?{holiday}(?: (?:del? )?{year})?", "holiday", shy=True),
        Rule("named_holiday", r"(?:el |la )?{holiday} (?P<rel>pasad[oa]|que viene)", "holiday", shy=True),
        # days counted from today
        Rule("day_word", r"{dayword} (?:(?:por|en|a) la |al? |de )?{part}(?! (?:que|de la))", "dayword part"),
        Rule("day_word", r"{dayword}", "dayword"),
        Rule("this_part", r"(?P<part>esta noche)", "part"),
        Rule("this_part", r"est[ae] {part}", "part"),
        Rule("weekday", r"(?:proximo |este )?{weekday}(?: proximo)?", "weekday"),
        Rule("weekday", r"{weekday} (?P<rel>pasado|que viene|siguiente)", "weekday"),
        Rule("weekday", r"(?P<rel>pasado|ultimo) {weekday}", "weekday"),
        Rule("weekday", r"{weekday} de (?:la )?(?P<unit>semana) {rel}", "weekday"),
        Rule("weekday", r"{weekday} de (?:la )?{rel} (?P<unit>semana)", "weekday"),
        Rule("weekday", r"(?:la )?(?P<unit>semana) {rel},? (?:el )?{weekday}", "weekday"),
        Rule("weekday", r"(?:la )?{rel} (?P<unit>semana),? (?:el )?{weekday}", "weekday"),
        Rule("day_span", r"(?:del? |desde el )?(?:{weekday}|{dayword}) (?:al?|hasta el) {weekday2}", "weekday"),
        Rule("weekday_in_weeks", rf"{{weekday}} (?:en|dentro de) (?P<n>{_NUMBER}) semanas?", "weekday"),
        Rule("relative_period", r"(?:el |la )?{rel} {unit}", "unit"),
        Rule("relative_period", rf"(?:el |la )?{{unit}} (?P<rel>{_NEXT})", "unit"),
        Rule("relative_period", r"(?:el )(?P<unit>fin de semana|finde)", "=fin"),
        Rule("offset", rf"{{dayword}} en (?P<n>{_NUMBER}) {{unit}}", "unit dayword"),
        Rule("offset", rf"(?:en|dentro de|de aqui a)(?: unos| unas| aproximadamente)? (?P<n>{_NUMBER}) ?{{unit}}(?P<half> y medi[ao])?", "unit"),
        Rule("offset", rf"(?:en|dentro de) (?P<n>{_NUMBER}) ?{{unit}} y (?P<n2>{_NUMBER}) ?{{unit2}}", "unit"),
        Rule("offset", r"(?:en|dentro de) (?P<unit>tres cuartos de hora)", "=cuartos"),
        Rule("offset", r"(?:en|dentro de) (?P<unit>hora) y (?P<half>media)", "=hora"),
        Rule("offset", rf"(?P<past>hace)(?: unos| unas)? (?P<n>{_NUMBER}) {{unit}}(?P<half> y medi[ao])?", "unit"),
        Rule("offset", rf"(?P<n>{_NUMBER}) {{unit}} (?:mas tarde|desde hoy)", "unit"),
        Rule("shift", rf"(?P<n>{_NUMBER}) {{unit}} (?P<past>antes) (?:del?|de la)", "unit"),
        Rule("shift", rf"(?P<n>{_NUMBER}) {{unit}} despues (?:del?|de la)", "unit"),
        Rule("edge", r"(?:al? )?{edge} (?:del? |de la |de este |de esta )?{unit}(?: {rel})?", "edge unit"),
        Rule("edge", r"(?:al? )?{edge} (?:del? |de la )?{rel} {unit}", "edge unit"),
        Rule("edge", r"(?:al? )?{edge} (?:de |del mes de )?{month}", "edge month"),
        # times of day
        Rule("clock_range", rf"(?:de|desde|entre)(?: las?)? {_HOUR}(?:[:.]{{min}})?(?: ?h)? (?:a|hasta|y)(?: las?)? {_HOUR_2}(?:[:.]{{min2}})?(?: ?{{mer2}}| horas)?(?! ?(?:{{unit}}(?![^\W\d_])|euros?|%|personas?|de {{month}}(?![^\W\d_]))|[:.,/]\d)", "number"),
        Rule("clock_range", r"{h}:{min} ?(?:-|a) ?{h2}:{min2}", "digit"),
        Rule("clock_past", rf"{_AT}{_HOUR} y (?P<half>media)", "=media"),
        Rule("clock_past", rf"{_AT}{_HOUR} y (?P<quarter>cuarto)", "=cuarto"),
        Rule("clock_past", rf"{_AT}{_HOUR} (?P<to>menos) (?P<quarter>cuarto)", "=menos"),
        Rule("clock_past", rf"{_AT}{_HOUR} (?P<to>menos) (?P<n>{_NUMBER})", "=menos"),
        Rule("clock_past", rf"{_AT}{_HOUR} y (?P<n>{_NUMBER})(?: minutos)?(?! (?:{{unit}}(?![^\W\d_])|de {{month}}(?![^\W\d_])))", "number"),
        Rule("clock_past", r"{h} y (?P<quarter>cuarto)(?! de)", "=cuarto"),
        Rule("clock_past", rf"{_HOUR} y (?P<half>media)(?= de la| por la|$)", "=media"),
        Rule("clock", rf"(?:a|para|sobre|hacia|alrededor de|a eso de|desde|hasta|antes de|despues de) (?:las|la(?= 1\b| una\b)) {_HOUR}(?:[:.]{{min}})?(?: ?{{mer}}(?![a-z]))?(?: horas| en punto)?(?! ?(?:euros?|%|personas?|{{unit}}(?![^\W\d_])))", "number"),
        Rule("clock", r"{h}:{min}(?::{sec})?(?: ?{mer})?(?: ?horas?)?", "digit"),
        Rule("clock", r"(?P<h>1\d|2[0-3])\.{min}(?!\d|\.)(?: ?h)?", "digit"),
        Rule("clock", r"{h} ?(?P<mer>am|pm|a\. ?m\.|p\. ?m\.|a\.m|p\.m|h)", "digit"),
        Rule("clock", rf"(?:las? )?{_HOUR}(?= de la (?:manana|tarde|noche|madrugada))", "part"),
        Rule("clock_word", r"(?:a |al )?{clockword}", "clockword"),
        Rule("part_of_day", r"(?:por|en) la (?P<part>noche|tarde)", "part"),
        Rule("part_of_day", r"(?:de|por|en|a) la {part}", "part", shy=True),
        Rule("part_of_day", r"(?:de|a) (?P<part>noche|madrugada|tarde|primera hora|ultima hora)", "part", shy=True),
        Rule("part_of_day", r"(?:al?|del) (?P<part>mediodia)", "part", shy=True),
        Rule("length", rf"(?:durante|por) (?P<n>{_NUMBER}) ?{{unit}}(?P<half> y medi[ao])?", "unit"),
        Rule("length", r"(?:durante|por) (?P<unit>hora) y (?P<half>media)", "=hora"),
        Rule("operator_until", r"hasta", "=hasta"),
        Rule("operator_start", r"a partir del?|desde", ""),
    ),
    connector=r"\s*,?\s*(?:(?:el|la|a|al|en|de|del|por|las|antes|despues|para|sobre|-)\s*){0,3}",
    prepositions=r"(?:^|(?<=\W))(?:para|antes de|antes del|después de|después del|despues de|despues del|el|la|a|al|en|de|del|desde|hasta|por|a partir del?)(?: el| la| las)?",
    not_dates=(
        r"buen(?:os|as) (?:dias|tardes|noches)|fines de semana pasados|(?:santo|placido|senor|sra?\.?|don) domingo|crema de noche|mesa de noche|"
        r"media (?:docena|naranja|pension)|traje de noche|hora punta"
    ),
    stubborn_words=frozenset({"de noche", "de tarde", "de la noche"}),
    guess_afternoon=True,
    folding=dict(zip("áéíóúüñ", "aeiouun", strict=True)),
    list_joiner=r"\s*,\s*(?:y\s+)?|\s+y\s+",
)  # fmt: skip

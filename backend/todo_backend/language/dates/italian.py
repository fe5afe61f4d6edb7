"""Italian words and rules for times."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.italian_repeats import ITALIAN_REPEATS
from todo_backend.language.dates.lexicon import ISO_DATE, NUMERIC_DATES, DateLexicon, Rule

_NUMBERS: dict[str, float] = {
    "un": 1, "uno": 1, "una": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9, "dieci": 10,
    "undici": 11, "dodici": 12, "quindici": 15, "venti": 20, "trenta": 30, "un paio di": 2, "mezz'": 0.5,
}  # fmt: skip
_NUMBER = r"\d+(?:[.,]\d+)?|" + "|".join(sorted(_NUMBERS, key=len, reverse=True))

ITALIAN = DateLexicon(
    months={
        "gennaio": 1, "febbraio": 2, "marzo": 3, "aprile": 4, "maggio": 5, "giugno": 6, "luglio": 7, "agosto": 8, "settembre": 9,
        "ottobre": 10, "novembre": 11, "dicembre": 12,
    },
    weekdays={
        "lunedì": 0, "lunedi": 0, "martedì": 1, "martedi": 1, "mercoledì": 2, "mercoledi": 2, "giovedì": 3, "giovedi": 3, "venerdì": 4,
        "venerdi": 4, "sabato": 5, "domenica": 6,
    },
    units={
        "minuto": "minute", "minuti": "minute", "ora": "hour", "ore": "hour", "giorno": "day", "giorni": "day", "settimana": "week",
        "settimane": "week", "mese": "month", "mesi": "month", "anno": "year", "anni": "year", "fine settimana": "weekend", "weekend": "weekend",
    },
    numbers=_NUMBERS,
    number_pattern=_NUMBER,
    ordinals={"primo": 1, "secondo": 2, "terzo": 3, "ultimo": -1},
    day_words={"oggi": 0, "domani": 1, "dopodomani": 2, "ieri": -1, "l'altro ieri": -2},
    parts={
        "mattina": "morning", "mattino": "morning", "pomeriggio": "afternoon", "sera": "evening", "notte": "night", "stasera": "tonight",
        "stamattina": "morning", "stanotte": "night",
    },
    relations={
        "prossimo": 1, "prossima": 1, "questo": 0, "questa": 0, "scorso": -1, "scorsa": -1, "passato": -1, "passata": -1,
    },
    edges={"fine": "end", "inizio": "start", "metà": "middle"},
    holidays={
        "natale": "christmas", "vigilia di natale": "christmas_eve", "capodanno": "new_year", "san silvestro": "new_year_eve", "pasqua": "easter",
        "pasquetta": "easter_monday", "epifania": "epiphany", "ferragosto": "assumption", "san valentino": "valentine", "halloween": "halloween",
    },
    meridiems={"am": "am", "pm": "pm"},
    clock_words={"mezzogiorno": 12, "mezzanotte": 0},
    repeats=ITALIAN_REPEATS,
    rules=(
        ISO_DATE,
        *NUMERIC_DATES,
        Rule("month_day", r"{day} {month}(?: {year})?", "month"),
        Rule("month_only", r"{month}(?: {year})?", "month", shy=True),
        Rule("day_of_month", r"(?<=il )(?P<ord>[0-3]?\d)(?!\d|:| ?{unit}|[.,/]\d)", "digit"),
        Rule("named_holiday", r"{holiday}", "holiday", shy=True),
        Rule("day_word", r"{dayword}(?: (?:di )?{part})", "dayword part"),
        Rule("day_word", r"{dayword}", "dayword"),
        Rule("this_part", r"(?P<part>stasera|stamattina|stanotte)", "part"),
        Rule("this_part", r"(?:questa|questo) {part}", "part"),
        Rule("weekday", r"(?:questo |questa |prossimo |prossima )?{weekday}(?: prossimo| prossima)?", "weekday"),
        Rule("weekday", r"{weekday} (?P<rel>scorso|scorsa|passato)", "weekday"),
        Rule("relative_period", r"(?:il |la )?{rel} {unit}", "unit"),
        Rule("relative_period", r"(?:il |la |l')?{unit} (?P<rel>prossimo|prossima|scorso|scorsa)", "unit"),
        Rule("offset", rf"(?:tra|fra|entro) (?P<n>{_NUMBER}) ?{{unit}}", "unit"),
        Rule("offset", rf"(?P<n>{_NUMBER}) {{unit}} (?P<past>fa)", "unit"),
        Rule("edge", r"(?:la )?{edge} (?:del |della |dell')?{unit}", "edge unit"),
        Rule("edge", r"{edge} {month}", "edge month"),
        Rule("clock_range", r"dalle {h}(?::{min})? alle {h2}(?::{min2})?", "number"),
        Rule("clock_past", r"alle {h} e (?P<half>mezza|mezzo)", "=mezz"),
        Rule("clock_past", r"alle {h} e un (?P<quarter>quarto)", "=quarto"),
        Rule("clock_past", r"alle {h} (?P<to>meno) un (?P<quarter>quarto)", "=meno"),
        Rule("clock", r"(?:alle(?: ore)?|all'|verso le|ore|per le) ?{h}(?:[:.]{min})?(?: ?{mer})?", "number"),
        Rule("clock", r"{h}:{min}", "digit"),
        Rule("clock_word", r"(?:a )?{clockword}", "clockword"),
        Rule("part_of_day", r"(?:di |del |della |nel |in |la |al )?{part}", "part", shy=True),
        Rule("length", rf"per (?P<n>{_NUMBER}) {{unit}}", "unit"),
        Rule("operator_until", r"fino (?:a|al|alla)", "=fino"),
        Rule("operator_start", r"(?:a partire da|da|dal)(?: il| la)?", ""),
    ),
    connector=r"\s*,?\s*(?:(?:il|la|a|al|alle|di|del|in|per|-)\s*){0,3}",
    prepositions=r"(?:^|(?<=\W))(?:per|entro|prima di|il|la|a|al|alla|in|nel|di|del|della|da|dal|fino a|fino al)(?: il| la)?",
    not_dates=r"buon(?:a|o|) (?:notte|sera|pomeriggio|giorno)|buonasera|buonanotte",
    guess_afternoon=True,
    list_joiner=r"\s*,\s*(?:e\s+)?|\s+e\s+",
)  # fmt: skip

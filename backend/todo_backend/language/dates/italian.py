"""Italian words and rules for times."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.italian_repeats import ITALIAN_REPEATS
from todo_backend.language.dates.lexicon import ISO_DATE, NUMERIC_DATES, DateLexicon, Rule

_ONES = ("uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove")
_COMPOUND = {
    # The last vowel of the ten goes before uno and otto: "ventuno", "ventotto".
    (ten[:-1] if one in ("uno", "otto") else ten) + one: value + number
    for ten, value in (("venti", 20), ("trenta", 30), ("quaranta", 40), ("cinquanta", 50))
    for number, one in enumerate(_ONES, 1)
}  # fmt: skip
_NUMBERS: dict[str, float] = {
    "un": 1, "un'": 1, "uno": 1, "una": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9, "dieci": 10,
    "undici": 11, "dodici": 12, "tredici": 13, "quattordici": 14, "quindici": 15, "sedici": 16, "diciassette": 17, "diciotto": 18,
    "diciannove": 19, "venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "un paio di": 2, "un paio d'": 2, "qualche": 3, "mezzo": 0.5,
}  # fmt: skip
_NUMBER = r"\d+(?:[.,]\d+)?|" + "|".join(sorted([*_COMPOUND, *_NUMBERS], key=len, reverse=True))
_AT = r"(?:alle(?: ore)? |all'|verso le |verso l'|intorno alle |per le |entro le |dopo le |dalle |delle |ore |le |l')"
_SHORT_MONTHS = {
    "gen": 1, "genn": 1, "feb": 2, "febbr": 2, "mar": 3, "apr": 4, "mag": 5, "magg": 5, "giu": 6, "lug": 7, "ago": 8, "set": 9, "sett": 9, "ott": 10,
    "nov": 11, "dic": 12,
}  # fmt: skip
_LONG_MONTHS = {
    "gennaio": 1, "febbraio": 2, "marzo": 3, "aprile": 4, "maggio": 5, "giugno": 6, "luglio": 7, "agosto": 8, "settembre": 9, "ottobre": 10,
    "novembre": 11, "dicembre": 12,
}  # fmt: skip
_MONTH_NAME = "(?P<month>" + "|".join(_LONG_MONTHS) + ")"
_THEN = r"(?=$|\s*[,.;:!?)-]|\s+(?:alle?|all'|al|a|verso|dalle|prima|dopo|per|entro|in|e|di (?:mattina|sera|pomeriggio)|fino|mattina|sera|pomeriggio|del mese))"
_DAY_OF_MONTH = rf"(?P<ord>[0-3]?\d){_THEN}(?![:.,/]\d)"
_NEXT = "prossim[oa]|scors[oa]|passat[oa]|seguente|dopo|che viene"

ITALIAN = DateLexicon(
    months=_LONG_MONTHS | _SHORT_MONTHS | {f"{name}.": month for name, month in _SHORT_MONTHS.items()},
    weekdays={
        "lunedi": 0, "martedi": 1, "mercoledi": 2, "giovedi": 3, "venerdi": 4, "sabato": 5, "domenica": 6, "lun.": 0, "mar.": 1, "mer.": 2,
        "gio.": 3, "ven.": 4, "sab.": 5, "dom.": 6,
    },
    units={
        "minuto": "minute", "minuti": "minute", "min": "minute", "ora": "hour", "ore": "hour", "h": "hour", "giorno": "day", "giorni": "day",
        "settimana": "week", "settimane": "week", "mesetto": "month", "annetto": "year", "oretta": "hour", "orette": "hour", "minutino": "minute", "minutini": "minute", "settimanella": "week", "giornetto": "day", "mese": "month", "mesi": "month", "trimestre": "quarter", "trimestri": "quarter",
        "semestre": "6 month", "anno": "year", "anni": "year", "fine settimana": "weekend", "finesettimana": "weekend", "weekend": "weekend",
        "week-end": "weekend", "mezz'ora": "30 minute", "mezzora": "30 minute", "mezza giornata": "12 hour", "un quarto d'ora": "15 minute",
        "tre quarti d'ora": "45 minute",
    },
    numbers=_NUMBERS | _COMPOUND | {"mezzogiorno": 12, "mezzanotte": 24, "tre quarti": 45},
    number_pattern=_NUMBER,
    ordinals={
        "primo": 1, "prima": 1, "secondo": 2, "seconda": 2, "terzo": 3, "terza": 3, "quarto": 4, "quarta": 4, "quinto": 5, "ultimo": -1, "ultima": -1,
    },
    day_words={
        "oggi": 0, "domani": 1, "dopodomani": 2, "dopo domani": 2, "domattina": 1, "ieri": -1, "l'altro ieri": -2, "altro ieri": -2, "altroieri": -2,
        "avantieri": -2,
    },
    parts={
        "mattina": "morning", "mattino": "morning", "mattinata": "morning", "mezzogiorno": "noon", "pranzo": "noon", "pomeriggio": "afternoon",
        "sera": "evening", "serata": "evening", "notte": "night", "nottata": "night", "stasera": "tonight", "sta sera": "tonight",
        "stamattina": "morning", "stamani": "morning", "stanotte": "night", "domattina": "morning",
    },
    relations={
        "prossimo": 1, "prossima": 1, "seguente": 1, "dopo": 1, "che viene": 1, "questo": 0, "questa": 0, "quest'": 0, "scorso": -1, "scorsa": -1,
        "passato": -1, "passata": -1, "ultimo": -1, "ultima": -1,
    },
    edges={"fine": "end", "inizio": "start", "inizi": "start", "meta": "middle"},
    holidays={
        "natale": "christmas", "giorno di natale": "christmas", "vigilia di natale": "christmas_eve", "vigilia": "christmas_eve",
        "santo stefano": "boxing", "capodanno": "new_year", "primo dell'anno": "new_year", "san silvestro": "new_year_eve",
        "vigilia di capodanno": "new_year_eve", "pasqua": "easter", "domenica di pasqua": "easter", "pasquetta": "easter_monday",
        "lunedi dell'angelo": "easter_monday", "venerdi santo": "good_friday", "giovedi santo": "maundy_thursday", "sabato santo": "holy_saturday",
        "domenica delle palme": "palm_sunday", "martedi grasso": "shrove_tuesday", "mercoledi delle ceneri": "ash_wednesday",
        "pentecoste": "pentecost", "corpus domini": "corpus_christi", "epifania": "epiphany", "befana": "epiphany", "ferragosto": "assumption",
        "immacolata": "immaculate", "ognissanti": "all_saints", "tutti i santi": "all_saints", "giorno dei morti": "all_souls",
        "festa della liberazione": "liberation_it", "festa dei lavoratori": "may_day", "festa del lavoro": "may_day", "festa della repubblica": "republic_it",
        "festa della mamma": "mothers", "festa del papa": "st_joseph", "san giuseppe": "st_joseph", "festa della donna": "womens",
        "san giovanni": "st_john", "san valentino": "valentine", "halloween": "halloween", "san martino": "st_martin", "pesce d'aprile": "april_fools",
    },
    meridiems={"am": "am", "pm": "pm"},
    clock_words={"mezzogiorno": 12, "mezzanotte": 0},
    repeats=ITALIAN_REPEATS,
    rules=(
        ISO_DATE,
        *NUMERIC_DATES,
        # days with a number
        Rule("month_day", r"(?:il |l')?{day} (?:di |del mese di )?{month}(?:,? (?:del )?{year})?", "month"),
        Rule("month_day", rf"(?:il |l')?(?P<day>{_NUMBER}) {{month}}(?: {{year}})?", "month"),
        Rule("month_day", _MONTH_NAME + r" {day},? {year}", "month digit"),
        Rule("month_day", rf"(?:dal |dall'|tra il |fra il )?(?P<day>1°|\d\d?|{_NUMBER}) ?(?:-|al|all'|e il|e l'|fino al) ?(?P<day2>\d\d?|{_NUMBER}) {{month}}(?: {{year}})?", "month"),
        Rule("month_day", r"(?:dal |dall'|tra il |fra il )?{day} {month} ?(?:-|al|all'|e il|e l'|fino al) ?{day2} {month2}(?: {year})?", "month"),
        Rule("month_only", r"{month} (?:del )?{year}", "month"),
        Rule("month_only", r"{rel} (?:mese di )?" + _MONTH_NAME, "month"),
        Rule("month_only", r"(?:mese di )?" + _MONTH_NAME + r"(?: (?P<rel>prossimo|scorso))?", "month", shy=True),
        Rule("nth_weekday_of", r"(?:il |l'|la )?{ord} {weekday} (?:di|del mese di|in) {month}(?: {year})?", "weekday month"),
        Rule("nth_weekday_of", r"(?:il |l'|la )?{ord} {weekday} del mese {rel}", "weekday =mese"),
        Rule("day_of_month", r"(?:il |l')(?P<ord>[0-3]?\d|primo) del mese {rel}", "=mese"),
        Rule("day_of_month", r"(?:il |l')(?P<ord>[0-3]?\d|primo) del {rel} mese", "=mese"),
        Rule("day_of_month", r"(?:(?<=il )|(?<=al )|(?<=dal )|(?<=del ))" + _DAY_OF_MONTH, "digit"),
        Rule("day_of_month", r"(?<=l')(?P<ord>8|11|1)" + _THEN, "=l'"),
        Rule("day_of_month", r"(?:dal|tra il|fra il) (?P<ord>[0-3]?\d) (?:al|e il|fino al) (?P<ord2>[0-3]?\d)(?!\d|[:.,/]\d| ?{unit}(?![^\W\d_])| {month}(?![^\W\d_]))", "digit"),
        Rule("weekday_dated", r"{weekday} " + _DAY_OF_MONTH, "weekday digit"),
        Rule("named_holiday", r"{holiday}(?: (?P<rel>scors[oa]|prossim[oa])| {year})?", "holiday", shy=True),
        # days counted from today
        Rule("day_word", r"{dayword}(?: (?:di |in |a |nel |nella |al )?{part})", "dayword part"),
        Rule("day_word", r"(?P<dayword>(?P<part>domattina))", "=domattina"),
        Rule("day_word", r"{dayword}", "dayword"),
        Rule("this_part", r"(?P<part>stasera|sta sera|stamattina|stamani|stanotte)", "part"),
        Rule("this_part", r"(?:questa|questo) {part}", "part"),
        Rule("weekday", r"(?:questo |questa |prossimo |prossima )?{weekday}", "weekday"),
        Rule("weekday", r"{weekday} (?P<rel>prossim[oa]|scors[oa]|passat[oa]|ultim[oa])", "weekday"),
        Rule("weekday", r"(?P<rel>scors[oa]|ultim[oa]) {weekday}", "weekday"),
        Rule("weekday", r"{weekday} (?:della |di )(?P<unit>settimana) {rel}", "weekday"),
        Rule("weekday", r"{weekday} (?:della |di |nella )?{rel} (?P<unit>settimana)", "weekday"),
        Rule("weekday", r"(?:la )?(?P<unit>settimana) {rel},? {weekday}", "weekday"),
        Rule("weekday", r"(?:la )?{rel} (?P<unit>settimana),? {weekday}", "weekday"),
        Rule("day_span", r"(?:da |dal |dalla )?(?:{weekday}|{dayword}) (?:al?|alla|fino al?) {weekday2}", "weekday"),
        Rule("weekday_in_weeks", rf"{{weekday}} (?:tra|fra|in) (?P<n>{_NUMBER}) settiman[ae]", "weekday"),
        Rule("relative_period", r"(?:il |la |lo )?{rel} ?{unit}", "unit"),
        Rule("relative_period", rf"(?:il |la |l')?{{unit}} (?P<rel>{_NEXT})", "unit"),
        Rule("relative_period", r"(?:(?<=nel )|(?<=il ))(?P<unit>fine settimana|finesettimana|week-?end)", "unit"),
        Rule("offset", rf"{{dayword}} (?:tra|fra) (?P<n>{_NUMBER}) ?{{unit}}", "unit dayword"),
        Rule("offset", rf"(?:tra|fra|entro|in)(?: circa)? (?P<n>{_NUMBER}) ?{{unit}}(?P<half> e mezz[oa])?(?: esatt[aeio])?", "unit"),
        Rule("offset", rf"(?:tra|fra|in) (?P<n>{_NUMBER}) ?{{unit}} e (?P<n2>{_NUMBER}) ?{{unit2}}", "unit"),
        Rule("offset", r"(?:tra|fra|in)(?: circa)? (?P<unit>mezz'ora|mezzora|un quarto d'ora|tre quarti d'ora)", "unit"),
        Rule("offset", rf"(?P<n>{_NUMBER}) ?{{unit}}(?P<half> e mezz[oa])? (?P<past>fa)", "unit"),
        Rule("offset", r"(?P<unit>mezz'ora|mezzora|un quarto d'ora) (?P<past>fa)", "unit"),
        Rule("shift", rf"(?P<n>{_NUMBER}) ?{{unit}} (?P<past>prima) (?:di|del|della|dell')", "unit"),
        Rule("shift", rf"(?P<n>{_NUMBER}) ?{{unit}} dopo", "unit"),
        Rule("edge", r"(?:la |a |all')?{edge} (?:di |del |della |dell'|di questa |di questo )?(?P<unit>settimana|mese|anno|trimestre|semestre)(?: {rel})?(?<!fine settimana)", "edge unit"),
        Rule("edge", r"(?:la |a |all')?{edge} (?:del |della |dell')?{rel} (?P<unit>settimana|mese|anno|trimestre)", "edge unit"),
        Rule("edge", r"(?:la |a |all')?{edge} (?:di |del mese di )?{month}", "edge month"),
        # times of day
        Rule("clock_range", r"(?:dalle|tra le|fra le|dall')(?: ore)? ?{h}(?:[:.]{min})? (?:alle|e le|all'|fino alle) ?{h2}(?:[:.]{min2})?", "number"),
        Rule("clock_range", r"(?:(?<=domani )|(?<=oggi )|(?<=ore )|(?<=lunedi )|(?<=martedi )|(?<=mercoledi )|(?<=giovedi )|(?<=venerdi )|(?<=sabato )|(?<=domenica )){h} ?- ?{h2}(?! ?(?:\d|/|{unit}(?![^\W\d_])))", "digit"),
        Rule("clock_range", r"{h}[:.]{min} ?- ?{h2}[:.]{min2}", "digit"),
        Rule("clock_range", r"(?:da |dalla )?(?P<h>mezzogiorno|mezzanotte) (?:alle|all') ?{h2}(?:[:.]{min2})?", "clockword"),
        Rule("clock_past", _AT + r"{h} e (?P<half>mezz[oa])", "=mezz"),
        Rule("clock_past", _AT + r"{h} e un (?P<quarter>quarto)", "=quarto"),
        Rule("clock_past", _AT + r"{h} e (?P<n>tre quarti)", "=quarti"),
        Rule("clock_past", _AT + r"{h} (?P<to>meno) un (?P<quarter>quarto)", "=meno"),
        Rule("clock_past", _AT + rf"{{h}} (?P<to>meno) (?P<n>{_NUMBER})", "=meno"),
        Rule("clock_past", _AT + rf"{{h}} e (?P<n>{_NUMBER})(?! {{unit}}(?![^\W\d_]))", "number"),
        Rule("clock_past", r"(?:a )?(?P<h>mezzogiorno|mezzanotte) e (?P<half>mezz[oa])", "=mezz"),
        Rule("clock_past", r"(?:a )?(?P<h>mezzogiorno|mezzanotte) e un (?P<quarter>quarto)", "=quarto"),
        Rule("clock_past", r"(?:a )?(?P<h>mezzogiorno|mezzanotte) (?P<to>meno) un (?P<quarter>quarto)", "=meno"),
        Rule("clock", r"(?:(?:alle|verso le|intorno alle|per le|entro le|dopo le|prima delle|dalle|fino alle)(?: ore)? |all'|verso l'|ore ){h}(?:[:.]{min})?(?: ?{mer}(?![a-z]))?(?: in punto)?(?! ?(?:euro|%|persone))", "number"),
        Rule("clock", r"(?:le )?{h}(?:[:.]{min})?(?= (?:di|del|della) (?:mattina|mattino|pomeriggio|sera|notte))", "part"),
        Rule("clock", r"{h}:{min}(?::{sec})?", "digit"),
        Rule("clock_word", r"(?:a )?{clockword}", "clockword"),
        Rule("part_of_day", r"(?:nel (?:tardo |primo )?|in |nella ){part}", "part"),
        Rule("part_of_day", r"(?:di |del |della |nel |nella |in |la |al |alla |verso ){part}", "part", shy=True),
        Rule("part_of_day", r"{part}", "part", shy=True),
        Rule("length", rf"per (?P<n>{_NUMBER}) ?{{unit}}(?P<half> e mezz[oa])?", "unit"),
        Rule("length", r"per (?P<unit>mezz'ora|mezzora|un quarto d'ora|tre quarti d'ora)", "unit"),
        Rule("operator_until", r"fino (?:al?|alla|all')", "=fino"),
        Rule("operator_start", r"(?:a partire da|dal)(?: il| la)?", ""),
    ),
    connector=r"\s*,?\s*(?:(?:il|la|a|al|alle|di|del|in|nel|nella|per|entro|dopo|verso|prima|-)\s*){0,3}",
    prepositions=r"(?:^|(?<=\W))(?:per|entro|prima di|prima del|dopo|il|la|l'|a|al|alla|all'|in|nel|nella|di|del|della|da|dal|fino a|fino al)(?: il| la)?",
    not_dates=(
        # the month or the day says which one it is
        r"(?:bollett[ae]|fattur[ae]|affitto|rata|rate|stipendio|stipendi|busta paga|cedolin[oi]|mensilità|rapporto|report|relazione|bilancio|estratto conto|ricevut[ae]|compleanno|verbale|consuntivo|scontrini|spese|turni|numero|foto|incassi|presenze) (?:di|del mese di) (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)|"
        r"buon(?:a|o|) (?:notte|sera|pomeriggio|giorno)|buonasera|buonanotte|(?:crema|tavolino|camicia) da notte|(?:giornale|scuola|telegiornale) (?:della|di) sera|"
        r"domenica (?:sportiva|in\b)"
    ),
    stubborn_words=frozenset({"notte", "di notte", "della notte", "pranzo", "la sera", "di sera", "la notte", "vigilia"}),
    guess_afternoon=True,
    ordinal_suffix="°|º",
    folding=dict(zip("àèéìòù", "aeeiou", strict=True)),
    list_joiner=r"\s*,\s*(?:e\s+)?|\s+e\s+",
)  # fmt: skip

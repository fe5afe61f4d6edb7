"""Italian words and rules for recurrences."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.lexicon import Repeats, Rule

_EVERY = r"(?:ogni|tutti i|tutte le|tutti gli)"
_STEP = r"(?:(?P<half>mezz[ao]? ?'?) ?|(?P<other>second[ao]) |{n} )?"
_MONTH = rf"(?:(?:di |del )?(?:ogni {_STEP}mes[ei]|tutti i mesi)|al mese)"
_YEAR = r"(?:ogni anno|tutti gli anni|annualmente|una volta all'anno)"
_DAY = r"(?P<workday>giorno (?:feriale|lavorativo))"
_WHICH = rf"{{ords}}(?: {_DAY}| giorno| {{days}})?"
_WORKDAYS = "WEEKLY 1 MO,TU,WE,TH,FR"
_WEEKEND = "WEEKLY 1 SA,SU"

ITALIAN_REPEATS = Repeats(
    cue=r"ogni|tutt[ei] |mente|volt[ae]|feriali|lavorativi|alterni|weekend|fine settimana|e \w+ no|\bnei |del mese|luned. al",
    words={
        "quotidianamente": "DAILY 1", "giornalmente": "DAILY 1", "settimanalmente": "WEEKLY 1", "mensilmente": "MONTHLY 1", "annualmente": "YEARLY 1",
        "trimestralmente": "MONTHLY 3", "ogni trimestre": "MONTHLY 3", "ogni semestre": "MONTHLY 6", "semestralmente": "MONTHLY 6", "nei giorni feriali": _WORKDAYS,
        "ogni giorno feriale": _WORKDAYS, "tutti i giorni feriali": _WORKDAYS, "nei giorni lavorativi": _WORKDAYS, "ogni giorno lavorativo": _WORKDAYS,
        "durante la settimana": _WORKDAYS, "ogni fine settimana": _WEEKEND, "nei fine settimana": _WEEKEND, "ogni weekend": _WEEKEND, "nei weekend": _WEEKEND,
        "tutti i weekend": _WEEKEND, "tutti i fine settimana": _WEEKEND, "a giorni alterni": "DAILY 2", "un giorno sì e uno no": "DAILY 2",
        "un giorno si e uno no": "DAILY 2", "una settimana sì e una no": "WEEKLY 2", "una settimana si e una no": "WEEKLY 2", "tutte le sere": "DAILY 1 - sera",
        "tutte le mattine": "DAILY 1 - mattina", "tutti i pomeriggi": "DAILY 1 - pomeriggio", "tutte le notti": "DAILY 1 - notte",
    },
    ordinals={
        "primo": 1, "prima": 1, "secondo": 2, "seconda": 2, "terzo": 3, "terza": 3, "quarto": 4, "quarta": 4, "quinto": 5, "quinta": 5, "ultimo": -1,
        "ultima": -1, "penultimo": -2, "penultima": -2, "cinque": 5, "dieci": 10, "quindici": 15, "venti": 20, "venticinque": 25, "trenta": 30, **{str(day): day for day in range(1, 32)},
    },
    weekday_plurals={"domeniche": 6, "sabati": 5},
    clock_item=r"(?P<h>\d{1,2})(?:[:.](?P<min>[0-5]\d))?",
    list_lead=r"il|la|le|i|alle|ogni|all'",
    range_joiner=r"\s*-\s*|\s+al\s+|\s+a\s+",
    rules=(
        Rule("repeat_on", rf"(?:il |la |l'|ogni )?{_WHICH},? {_MONTH}", "every =mes"),
        Rule("repeat_on", rf"(?:ogni ){_WHICH} del mese", "every =mese"),
        Rule("repeat_on", rf"(?:il |la |l'){{ords}} (?:{_DAY}|{{days}}) del mese", "every =mese"),
        Rule("repeat_on", r"(?:il |l')(?P<ords>(?:\d\d?|prim[oa]|quindici|venti|dieci|cinque|trenta) e (?:il |l')?(?:\d\d?|quindici|venti|dieci|cinque|venticinque|trenta)) (?:del|di ogni) mese", "every =mese"),
        Rule("repeat_on", rf"{_MONTH},? (?:il |la |l'){_WHICH}", "every =mes"),
        Rule("repeat_on", rf"(?:alla |all'|a )?{{edge}} (?:di )?{_MONTH}", "every edge =mes"),
        Rule("repeat_on", rf"(?:{_EVERY} |{_YEAR},? (?:il |la |l')?){{ords}} {{days}} di {{months}}", "every month"),
        Rule("yearly_date", rf"(?:{_EVERY}|{_YEAR})(?: il)? {{nums}} {{months}}", "every month"),
        Rule("yearly_date", rf"(?:il )?{{nums}} {{months}},? (?:di )?{_YEAR}", "every month"),
        Rule("yearly_date", rf"(?:{_EVERY}|{_YEAR})(?: a| in)? {{months}}", "every month"),
        Rule("yearly_holiday", rf"(?:{_EVERY}|{_YEAR})(?: a| per)? {{holiday}}", "every holiday"),
        Rule("times_per", r"{n} volt[ae] (?:a|alla|al|all'|per|ogni) ?{unit}", "every unit"),
        Rule("every_weekday", rf"{_EVERY} {_STEP}{{days}}(?: {{part}})?", "every weekday"),
        Rule("every_weekday", r"(?:tutte le|tutti i|le|i) {plurals}", "=domeniche"),
        Rule("every_weekday", r"(?:tutte le|tutti i|le|i) {plurals}", "=sabati"),
        Rule("every_weekday", r"(?:un[a']? ?)?{days} (?P<other>s[iì] e (?:un[oa]|l'altr[oa]|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica) no)", "every weekday"),
        Rule("every_weekday", rf"ogni {_STEP}settiman[ae],? (?:il |la |di )?{{days}}", "every weekday"),
        Rule("every_weekday", r"(?:il |la |di )?{days},? (?:di )?(?:ogni settimana|tutte le settimane)", "every weekday"),
        Rule("every_weekday", r"(?:dal )?(?P<days>luned[iì] al venerd[iì])", "weekday"),
        Rule("every_unit", rf"(?:una volta )?{_EVERY} {_STEP}{{unit}}", "every unit"),
        Rule("every_unit", rf"{_EVERY} {{part}}", "every part"),
        Rule("repeat_word", r"{repeat}(?: (?:di )?{part})?", "repeat"),
        Rule("count_times", r"(?:per )?{n} volte", "every number"),
        Rule("left_out", r"(?:tranne|eccetto|salvo|ma non|escluso|esclusa)(?: il| la| a| di)? (?:{days}|{months})", "every"),
        Rule("left_out", r"(?:tranne|eccetto|salvo|ma non)(?: il| i| nel| nei)? (?P<weekend>fine settimana|weekend)", "every"),
        Rule("clock_list", r"(?:alle |alle ore )(?!\d{1,2} e [0-5]\d(?!\d)){clocks}", "every number"),
        Rule("after_done", r"dopo (?:averl[oa] (?:fatt[oa]|completat[oa]|finit[oa])|il completamento)|quando l'ho (?:fatt[oa]|finit[oa])", "every"),
    ),
)  # fmt: skip

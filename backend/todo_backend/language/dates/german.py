"""German words and rules for times."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.lexicon import ISO_DATE, DateLexicon, Rule

_ONES = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TENS = {"zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50}
_NUMBERS: dict[str, float] = {
    "null": 0, "ein": 1, "eins": 1, "eine": 1, "einem": 1, "einen": 1, "einer": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
    "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16,
    "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "dreissig": 30, "anderthalb": 1.5, "eineinhalb": 1.5, "ein paar": 3, "einmal": 1,
    "zweimal": 2, "dreimal": 3, "viermal": 4, "fünfmal": 5, "einer halben": 0.5, "eine halbe": 0.5,
}  # fmt: skip
_COMPOUND = {f"{one}und{ten}": value + place for ten, value in _TENS.items() for place, one in enumerate(_ONES, 1)}
_STEMS = {
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "acht": 8, "neunt": 9, "zehnt": 10, "elft": 11,
    "zwölft": 12, "dreizehnt": 13, "vierzehnt": 14, "fünfzehnt": 15, "sechzehnt": 16, "siebzehnt": 17, "achtzehnt": 18, "neunzehnt": 19,
    "zwanzigst": 20, "einundzwanzigst": 21, "zweiundzwanzigst": 22, "dreiundzwanzigst": 23, "vierundzwanzigst": 24,
    "fünfundzwanzigst": 25, "sechsundzwanzigst": 26, "siebenundzwanzigst": 27, "achtundzwanzigst": 28, "neunundzwanzigst": 29,
    "dreißigst": 30, "einunddreißigst": 31, "letzt": -1,
}  # fmt: skip
_ENDINGS = ("e", "en", "er", "es", "em")
_NUMBER = r"\d+(?:[.,]\d+)?|" + "|".join(sorted([*_COMPOUND, *_TENS, *_NUMBERS], key=len, reverse=True))
_EVERY = r"(?:jeden|jede|jedes|alle|an jedem|immer am|immer)"
_DAYS = {
    "montag": 0,
    "dienstag": 1,
    "mittwoch": 2,
    "donnerstag": 3,
    "freitag": 4,
    "samstag": 5,
    "sonnabend": 5,
    "sonntag": 6,
}
_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_PARTS = {
    "früh": "morning", "morgen": "morning", "morgens": "morning", "vormittag": "morning", "vormittags": "morning", "mittag": "noon",
    "mittags": "noon", "nachmittag": "afternoon", "nachmittags": "afternoon", "abend": "evening", "abends": "evening", "nacht": "night",
    "nachts": "night",
}  # fmt: skip

GERMAN = DateLexicon(
    months={
        "januar": 1, "jänner": 1, "februar": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7, "august": 8, "september": 9,
        "oktober": 10, "november": 11, "dezember": 12, "jan": 1, "feb": 2, "mär": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
        "sept": 9, "okt": 10, "nov": 11, "dez": 12,
    },
    weekdays=_DAYS | {"mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6},
    units={
        "minute": "minute", "minuten": "minute", "min": "minute", "stunde": "hour", "stunden": "hour", "std": "hour", "tag": "day",
        "tage": "day", "tagen": "day", "tages": "day", "woche": "week", "wochen": "week", "monat": "month", "monate": "month",
        "monaten": "month", "monats": "month", "quartal": "quarter", "quartals": "quarter", "jahr": "year", "jahre": "year",
        "jahren": "year", "jahres": "year", "wochenende": "weekend", "wochenenden": "weekend",
    },
    numbers=_NUMBERS | _TENS | _COMPOUND,
    number_pattern=_NUMBER,
    ordinals={stem + ending: value for stem, value in _STEMS.items() for ending in _ENDINGS},
    day_words={"heute": 0, "morgen": 1, "übermorgen": 2, "gestern": -1, "vorgestern": -2},
    parts=_PARTS,
    relations={
        "nächste": 1, "nächsten": 1, "nächster": 1, "nächstes": 1, "kommende": 1, "kommenden": 3, "kommendes": 1, "diese": 0, "diesen": 0,
        "dieser": 0, "dieses": 0, "diesem": 0, "letzte": -1, "letzten": -1, "letztes": -1, "vorige": -1, "vorigen": -1, "übernächste": 2,
        "übernächsten": 2, "übernächstes": 2,
    },
    edges={"ende": "end", "anfang": "start", "mitte": "middle", "ende des": "end", "anfang des": "start", "mitte des": "middle", "ende der": "end", "anfang der": "start", "mitte der": "middle"},
    holidays={
        "weihnachten": "christmas", "heiligabend": "christmas_eve", "silvester": "new_year_eve", "neujahr": "new_year", "ostern": "easter",
        "ostersonntag": "easter", "ostermontag": "easter_monday", "karfreitag": "good_friday", "pfingsten": "pentecost",
        "pfingstmontag": "whit_monday", "christi himmelfahrt": "ascension", "himmelfahrt": "ascension", "nikolaus": "st_nicholas",
        "tag der deutschen einheit": "german_unity", "tag der arbeit": "may_day", "halloween": "halloween", "valentinstag": "valentine",
        "muttertag": "mothers", "allerheiligen": "all_saints", "fronleichnam": "corpus_christi", "heilige drei könige": "epiphany",
    },
    meridiems={"uhr": "24"},
    clock_words={"mitternacht": 0},
    repeat_words={
        "täglich": "DAILY 1", "wöchentlich": "WEEKLY 1", "monatlich": "MONTHLY 1", "jährlich": "YEARLY 1", "stündlich": "HOURLY 1",
        "vierteljährlich": "MONTHLY 3", "halbjährlich": "MONTHLY 6", "zweiwöchentlich": "WEEKLY 2", "werktags": "WEEKLY 1 MO,TU,WE,TH,FR",
        "wochentags": "WEEKLY 1 MO,TU,WE,TH,FR", "jeden werktag": "WEEKLY 1 MO,TU,WE,TH,FR", "an werktagen": "WEEKLY 1 MO,TU,WE,TH,FR",
        "unter der woche": "WEEKLY 1 MO,TU,WE,TH,FR", "jeden wochentag": "WEEKLY 1 MO,TU,WE,TH,FR", "am wochenende immer": "WEEKLY 1 SA,SU",
        **{f"{name}s": f"WEEKLY 1 {_CODES[place]}" for name, place in _DAYS.items()},
    },
    rules=(
        Rule("nth_weekday_monthly", r"(?:jeden|am) {ord} {weekday} (?:im|des|jedes|jeden) (?:monats?)", "weekday"),
        Rule("monthday_monthly", r"(?:jeden |immer am |am )?{ord} (?:jedes|jeden) (?:monats?)", "=monat"),
        Rule("monthday_monthly", r"(?:jeden monat|monatlich) am {ord}", "=monat"),
        Rule("monthday_monthly", r"am (?P<ord>letzten) tag (?:jedes|des) monats", "=monat"),
        Rule("yearly_date", _EVERY + r"(?: jahr)?(?: am)? {day} {month}", "month"),
        Rule("every_unit", _EVERY + r" (?P<other>zweiten|zweite|zweites|andere) {unit}", "unit"),
        Rule("every_unit", _EVERY + rf" (?P<n>{_NUMBER}) {{unit}}", "unit"),
        Rule("every_unit", _EVERY + r" {unit}", "unit"),
        Rule("every_unit", _EVERY + r" {part}", "part"),
        Rule("every_weekday", _EVERY + r" (?:(?P<other>zweiten|andere) )?{list}(?: {part})?", "weekday"),
        Rule("times_per", rf"(?P<n>{_NUMBER})(?: ?mal)? (?:pro|die|in der|am|im) {{unit}}", "unit"),
        Rule("repeat_word", r"{repeat}", "repeat"),
        Rule("count_times", rf"(?P<n>{_NUMBER}) ?mal", "number"),
        ISO_DATE,
        Rule("numeric_date", r"(?P<a>\d{1,2})(?P<sep>\.) ?(?P<b>\d{1,2})\. ?(?P<year>(?:19|20|21)?\d\d)(?!\d| uhr|:)", "digit"),
        Rule("numeric_date", r"(?P<a>\d{1,2})(?P<sep>\.) ?(?P<b>\d{1,2})\.?(?! ?uhr|\d)", "digit"),
        Rule("month_day", r"{day} {month}\.?(?: {year})?", "month"),
        Rule("month_day", r"{day} ?(?:-|bis) ?(?:zum )?{day2} {month}(?: {year})?", "month"),
        Rule("month_only", r"{month} {year}", "month"),
        Rule("month_only", r"{rel} {month}", "month"),
        Rule("month_only", r"{month}", "month", shy=True),
        Rule("nth_weekday_of", r"(?:am )?{ord} {weekday} (?:im|des) (?:{month}|{rel} monats?)", "weekday"),
        Rule("day_of_month", r"{ord} (?:{rel} )monats", "=monat"),
        Rule("day_of_month", r"(?<=am )(?P<ord>[0-3]?\d\.)(?! ?\d)", "digit"),
        Rule("day_of_month", r"(?<=am )(?P<ord>\w+(?:te|ten))(?! \w+(?:tag|woche))", "=am", shy=True),
        Rule("named_holiday", r"(?:{rel} )?{holiday}(?: {year})?", "holiday", shy=True),
        Rule("day_word", r"(?:{dayword}) ?{part}", "dayword part"),
        Rule("day_word", r"{dayword}", "dayword"),
        Rule("this_part", r"(?:diesen|dieser) {part}", "part"),
        Rule("weekday", r"{rel} {weekday}", "weekday"),
        Rule("weekday", r"{weekday} {rel} {unit}", "weekday"),
        Rule("weekday", r"{rel} (?P<unit>woche)(?: am)? {weekday}", "weekday"),
        Rule("weekday", r"{weekday}", "weekday"),
        Rule("weekday_in_weeks", rf"{{weekday}} in (?P<n>{_NUMBER}) wochen?", "weekday"),
        Rule("relative_period", r"(?:am )?{rel} (?P<unit>woche|wochenende|monat|quartal|jahr)", "unit"),
        Rule("relative_period", r"(?<=am )(?P<unit>wochenende)", "=wochenende"),
        Rule("offset", rf"in (?P<n>{_NUMBER}) {{unit}}", "unit"),
        Rule("offset", rf"(?P<past>vor) (?P<n>{_NUMBER}) {{unit}}", "unit"),
        Rule("shift", rf"(?P<n>{_NUMBER}) {{unit}} nach", "unit"),
        Rule("shift", rf"(?P<n>{_NUMBER}) {{unit}} (?P<past>vor)", "unit"),
        Rule("edge", r"{edge} (?:{rel} )?(?P<unit>woche|monats?|jahres?|quartals?|monat)", "edge"),
        Rule("edge", r"{edge} {month}", "edge month"),
        Rule("clock_range", r"(?:von |zwischen )?{h}(?:[:.]{min})?(?: ?uhr)? ?(?:-|bis|und) ?{h2}(?:[:.]{min2})? ?uhr", "=uhr"),
        Rule("clock_range", r"von {h}(?:[:.]{min})? bis {h2}(?:[:.]{min2})?(?! ?(?:{unit}))", "=von"),
        Rule("clock_past", r"(?:um )?(?P<halfto>halb) {h}", "=halb"),
        Rule("clock_past", r"(?:um )?(?P<quarter>viertel) nach {h}", "=viertel"),
        Rule("clock_past", r"(?:um )?(?P<quarter>viertel) (?P<to>vor) {h}", "=viertel"),
        Rule("clock_past", rf"(?:um )(?P<n>{_NUMBER})(?: minuten)? nach {{h}}", "=nach"),
        Rule("clock_past", rf"(?:um )(?P<n>{_NUMBER})(?: minuten)? (?P<to>vor) {{h}}", "=vor"),
        Rule("clock", r"(?:um |gegen |ab )?{h}(?:[:.]{min})? ?uhr(?: {min2})?", "=uhr"),
        Rule("clock", r"(?:um |gegen )?{h}:{min}", "digit"),
        Rule("clock", r"(?:um|gegen) {h}(?! ?(?:{unit}|%|euro|prozent))", "number"),
        Rule("clock_word", r"(?:um )?{clockword}", "clockword"),
        Rule("part_of_day", r"(?:am |in der ){part}", "part", shy=True),
        Rule("part_of_day", r"(?P<part>morgens|vormittags|mittags|nachmittags|abends|nachts|früh)", "part", shy=True),
        Rule("part_of_day", r"(?P<part>vormittag|nachmittag|abend|nacht|mittag)", "part", shy=True),
        Rule("length", rf"(?:für )?(?P<n>{_NUMBER}) {{unit}}(?: lang)", "unit"),
        Rule("length", rf"für (?P<n>{_NUMBER}) {{unit}}", "unit"),
        Rule("operator_until", r"bis(?: zum| zur)?", "=bis"),
        Rule("operator_start", r"(?:ab|beginnend(?: am)?|von|vom)", ""),
    ),
    connector=r"\s*,?\s*(?:(?:am|um|an|im|in|der|den|dem|zum|von|gegen|ab|und zwar|-)\s*){0,3}",
    prepositions=r"(?:^|(?<=\W))(?:bis zum|bis zur|am|um|im|an|in|bis|vor|nach|für|seit|zu|zum|zur|auf|ab|gegen|von|vom|fällig|spätestens|diesen)(?: den| dem| der)?",
    not_dates=r"guten (?:morgen|abend|tag)|sonnencreme|morgenmantel|(?:weihnachts|oster)\w+|sonntags(?:braten|zeitung)|so (?:viel|wie|dass)|frühstück",
    shy_words=frozenset({"mo", "di", "mi", "do", "fr", "sa", "so", "mai", "von", "vom", "ab", "mär"}),
    stubborn_words=frozenset({"mo", "di", "mi", "do", "fr", "sa", "so"}),
    ordinal_suffix=r"\.",
    list_joiner=r"\s*(?:,|&|/)\s*(?:und\s+)?|\s+und\s+",
)  # fmt: skip

"""German words and rules for times."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.german_repeats import GERMAN_REPEATS
from todo_backend.language.dates.lexicon import ISO_DATE, DateLexicon, Rule

_ONES = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TENS = {"zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50}
_NUMBERS: dict[str, float] = {
    "null": 0, "ein": 1, "eins": 1, "eine": 1, "einem": 1, "einen": 1, "einer": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
    "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16,
    "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "dreissig": 30, "anderthalb": 1.5, "ner": 1, "nem": 1, "ner halben": 0.5, "'ner halben": 0.5, "ne halbe": 0.5, "ein paar": 3, "einmal": 1,
    "zweimal": 2, "dreimal": 3, "viermal": 4, "fünfmal": 5, "einer halben": 0.5, "eine halbe": 0.5, "einem halben": 0.5,
    "ein halbes": 0.5, "eineinhalb": 1.5, "einundeinhalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5, "zweiundeinhalb": 2.5, "fuenf": 5, "zwoelf": 12, "zwo": 2,
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
_HOUR_PAST = r"(?:um |gegen |ab |bis |kurz )?"
_SPELT_PART = r"(?P<part>morgen|vormittag|mittag|nachmittag|abend|nacht)"
# Nouns that are counted "um 5": a price, a place in a book; "am 3." of them is no day either.
_COUNTED = r"euro|cent|prozent|punkte|grad|meter|km|kg|uhrzeit|personen|leute|stück|mal|zeilen|seiten|plätze"
_NUMBERED = r"kapitel|teil|stock|tag|punkt|versuch|band|abschnitt|platz|projekt|gang|spiel|spieltag|mal|semester|bericht|stelle|stufe"
_SHORT_MONTHS = {
    "jan": 1,
    "feb": 2,
    "mär": 3,
    "mrz": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "okt": 10,
    "nov": 11,
    "dez": 12,
}
_LONG_MONTHS = {
    "januar": 1, "jänner": 1, "februar": 2, "märz": 3, "maerz": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7, "august": 8, "september": 9,
    "oktober": 10, "november": 11, "dezember": 12,
}  # fmt: skip
_MONTH_NAME = "(?P<month>" + "|".join(_LONG_MONTHS) + ")"
_SHORT_DAYS = {"mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6}
_NUMBER = r"\d+(?:[.,]\d+)?|" + "|".join(sorted([*_COMPOUND, *_TENS, *_NUMBERS], key=len, reverse=True))
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
    "nachts": "night", "frueh": "morning", "der früh": "morning",
}  # fmt: skip

GERMAN = DateLexicon(
    months=_LONG_MONTHS | _SHORT_MONTHS | {f"{name}.": month for name, month in _SHORT_MONTHS.items()},
    # "so." ends many a sentence that is about no Sunday.
    weekdays=_DAYS | _SHORT_DAYS | {f"{name}.": day for name, day in _SHORT_DAYS.items() if name != "so"},
    units={
        "minute": "minute", "minuten": "minute", "min": "minute", "stunde": "hour", "stunden": "hour", "std": "hour", "tag": "day",
        "tage": "day", "tagen": "day", "tages": "day", "woche": "week", "wochen": "week", "monat": "month", "monate": "month",
        "monaten": "month", "monats": "month", "quartal": "quarter", "quartals": "quarter", "jahr": "year", "jahre": "year",
        "jahren": "year", "jahres": "year", "h": "hour", "viertelstunde": "15 minute", "dreiviertelstunde": "45 minute", "viertelstunden": "15 minute",
        "vierteljahr": "3 month", "halbjahr": "6 month", "acht tagen": "week", "8 tagen": "week", "vierzehn tagen": "2 week", "14 tagen": "2 week", "wochenende": "weekend", "wochenenden": "weekend",
    },
    numbers=_NUMBERS | _TENS | _COMPOUND,
    number_pattern=_NUMBER,
    ordinals={stem + ending: value for stem, value in _STEMS.items() for ending in _ENDINGS},
    day_words={"heute": 0, "heut": 0, "morgen": 1, "übermorgen": 2, "uebermorgen": 2, "überübermorgen": 3, "gestern": -1, "vorgestern": -2, "vorvorgestern": -3},
    parts=_PARTS,
    relations={
        **{f"{stem}{ending}": 1 for stem in ("nächst", "naechst", "folgend") for ending in _ENDINGS},
        **{f"{stem}{ending}": -1 for stem in ("letzt", "vorig", "vergangen") for ending in _ENDINGS},
        **{f"übernächst{ending}": 2 for ending in _ENDINGS}, **{f"dies{ending}": 0 for ending in _ENDINGS},
        **{f"kommend{ending}": 1 for ending in _ENDINGS}, "kommenden": 3,
    },
    edges={"ende": "end", "anfang": "start", "mitte": "middle", "beginn": "start", "schluss": "end"},
    holidays={
        "weihnachten": "christmas", "heiligabend": "christmas_eve", "heiliger abend": "christmas_eve", "heiligen abend": "christmas_eve",
        "weihnachtstag": "christmas", "erster weihnachtstag": "christmas", "ersten weihnachtstag": "christmas",
        "erster weihnachtsfeiertag": "christmas", "ersten weihnachtsfeiertag": "christmas", "1. weihnachtsfeiertag": "christmas",
        "zweiter weihnachtsfeiertag": "boxing", "zweiten weihnachtsfeiertag": "boxing", "2. weihnachtsfeiertag": "boxing",
        "zweiten weihnachtstag": "boxing", "stefanitag": "boxing", "silvester": "new_year_eve", "silvesterabend": "new_year_eve",
        "neujahr": "new_year", "neujahrstag": "new_year", "ostern": "easter", "ostersonntag": "easter", "ostermontag": "easter_monday",
        "karfreitag": "good_friday", "karsamstag": "holy_saturday", "gründonnerstag": "maundy_thursday", "palmsonntag": "palm_sunday",
        "rosenmontag": "carnival_monday", "faschingsdienstag": "shrove_tuesday", "aschermittwoch": "ash_wednesday", "pfingsten": "pentecost",
        "pfingstsonntag": "pentecost", "pfingstmontag": "whit_monday", "christi himmelfahrt": "ascension", "himmelfahrt": "ascension",
        "vatertag": "ascension", "fronleichnam": "corpus_christi", "nikolaus": "st_nicholas", "nikolaustag": "st_nicholas",
        "tag der deutschen einheit": "german_unity", "tag der arbeit": "may_day", "maifeiertag": "may_day", "halloween": "halloween",
        "reformationstag": "reformation", "allerheiligen": "all_saints", "allerseelen": "all_souls", "martinstag": "st_martin",
        "sankt martin": "st_martin", "valentinstag": "valentine", "muttertag": "mothers", "frauentag": "womens", "weltfrauentag": "womens",
        "mariä himmelfahrt": "assumption", "heilige drei könige": "epiphany", "dreikönigstag": "epiphany", "dreikönig": "epiphany",
        "buß- und bettag": "repentance_de", "totensonntag": "remembrance_de", "volkstrauertag": "mourning_de", "erntedank": "harvest_de",
        "erntedankfest": "harvest_de",
        **{f"{word} advent": f"advent{nth}" for nth, stem in enumerate(("erst", "zweit", "dritt", "viert"), 1) for word in (f"{nth}.", f"{stem}er", f"{stem}en")},
        **{f"{word} adventssonntag": f"advent{nth}" for nth, stem in enumerate(("erst", "zweit", "dritt", "viert"), 1) for word in (f"{nth}.", f"{stem}er", f"{stem}en")},
    },
    meridiems={"uhr": "24"},
    clock_words={"mitternacht": 0, "12 uhr mittags": 12, "zwölf uhr mittags": 12},
    repeats=GERMAN_REPEATS,
    rules=(
        ISO_DATE,
        # days with a number
        Rule("numeric_date", r"(?P<a>\d{1,2})(?P<sep>\.) ?(?P<b>\d{1,2})\. ?(?P<year>(?:19|20|21)?\d\d)(?!\d| ?uhr|:)", "digit"),
        Rule("numeric_date", r"(?P<a>\d{1,2})(?P<sep>\.) ?(?P<b>\d{1,2})\.?(?! ?uhr|\d|\.\d| ?h\b)", "digit"),
        Rule("numeric_date", r"(?:vom )?(?<!\d\.)(?P<first>\d{1,2})\.? ?(?:-|/|bis(?: zum)?) ?(?P<a>\d{1,2})\.(?P<b>\d{1,2})(?:\.(?P<year>(?:19|20|21)?\d\d)?)?(?!\d| ?uhr)", "digit"),
        Rule("numeric_date", r"(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<year>(?:19|20|21)?\d\d)", "digit"),
        Rule("month_day", r"(?:der |den )?{day} {month}(?:,? {year})?", "month"),
        Rule("month_day", r"{month} {day}(?:,? {year})?(?!\d|:|\.\d| ?uhr)", "month digit"),
        Rule("month_day", r"(?:vom |von |zwischen dem )?{day} ?(?:-|bis|und) ?(?:zum |dem )?{day2} {month}(?: {year})?", "month"),
        Rule("month_day", r"(?:vom |von )?{day} {month} ?(?:-|bis) ?(?:zum )?{day2} {month2}(?: {year})?", "month"),
        Rule("month_only", r"(?:im )?{month} {year}", "month"),
        Rule("month_only", r"{rel} {month}", "month"),
        Rule("month_only", _MONTH_NAME, "month", shy=True),
        Rule("nth_weekday_of", r"(?:am )?{ord} {weekday} (?:im|des) (?:{month}(?: {year})?|{rel} monats?)", "weekday"),
        Rule("day_of_month", r"{ord} (?:des )?(?:{rel} )monats", "=monat"),
        Rule("day_of_month", rf"(?:(?<=am )|(?<=bis )|(?<=zum )|(?<=der )|(?<=dem )|(?<=den )|(?<=vor dem ))(?P<ord>[0-3]?\d(?:\.|te[nr]?))(?! ?\d| (?:{_NUMBERED})| {{unit}}(?![^\W\d_])| {{weekday}}(?![^\W\d_]))", "digit"),
        Rule("day_of_month", rf"(?<=am )(?P<ord>\w+(?:te|ten))(?! (?:\w+(?:tag|woche)|{_NUMBERED}))", "=am", shy=True),
        Rule("day_of_month", r"(?:vom|zwischen dem) {ord} (?:bis(?: zum)?|und(?: dem)?) (?P<ord2>[0-3]?\d\.)(?! ?\d| {month})", "digit"),
        Rule("weekday_dated", r"{weekday},? (?:den |der )?(?P<ord>[0-3]?\d\.)(?! ?\d| {month})", "weekday digit"),
        # At the very start, such a day is when, not what: "Silvester Raclette vorbereiten".
        Rule("named_holiday", r"(?<![^\W])(?<![\w,:;.] )(?P<holiday>heiligabend|silvester|neujahr|nikolaus|karfreitag|ostersonntag|ostermontag|pfingstmontag|rosenmontag)(?= [\w-]+ \w)", "holiday"),
        # days counted from today
        Rule("named_holiday", r"(?:{rel} )?{holiday}(?: {year})?", "holiday", shy=True),
        Rule("day_span", r"von {dayword} auf (?:{dayword2}|{weekday2})", "dayword"),
        Rule("day_span", r"von {weekday} auf {weekday2}", "weekday"),
        Rule("day_word", r"(?:{dayword}) ?(?:in der |zu )?{part}", "dayword part"),
        Rule("day_word", r"{dayword}", "dayword"),
        Rule("this_part", r"(?:diesen|dieser) {part}", "part"),
        Rule("weekday", r"(?:{rel} )?{weekday}(?:,? | am | )" + _SPELT_PART, "weekday part"),
        Rule("weekday", r"(?:{rel} )?(?P<weekday>" + "|".join(_DAYS) + ")" + _SPELT_PART, "weekday"),
        Rule("weekday", r"{rel} {weekday}", "weekday"),
        Rule("weekday", r"{weekday} (?:(?:in )?der )?{rel} {unit}", "weekday"),
        Rule("weekday", r"{rel} (?P<unit>woche),?(?: am)? {weekday}", "weekday"),
        Rule("weekday", r"{weekday}", "weekday"),
        Rule("weekday_in_weeks", rf"{{weekday}} in (?P<n>{_NUMBER}) wochen?", "weekday"),
        Rule("weekday_in_weeks", r"{weekday} in (?P<unit>acht tagen|8 tagen|vierzehn tagen|14 tagen)", "weekday"),
        Rule("relative_period", r"(?:am |im )?{rel} (?P<unit>woche|wochenende|monats?|quartal|jahr(?:es)?)", "unit"),
        Rule("relative_period", r"(?<=am )(?P<unit>wochenende)", "=wochenende"),
        Rule("relative_period", r"(?:fürs|für das) (?P<unit>wochenende)", "=wochenende"),
        Rule("offset", rf"{{dayword}} in (?P<n>{_NUMBER}) {{unit}}", "unit dayword"),
        Rule("offset", rf"(?:in|binnen|innerhalb(?: von)?)(?: etwa| ca\.?| circa| zirka| ungefähr| genau| spätestens)? (?P<n>{_NUMBER}) ?{{unit}}", "unit"),
        Rule("offset", rf"in (?P<n>{_NUMBER}) {{unit}}(?: und|,)? (?P<n2>{_NUMBER}) {{unit2}}", "unit"),
        Rule("offset", rf"(?P<past>vor)(?: etwa| ca\.?| circa| ungefähr)? (?P<n>{_NUMBER}) {{unit}}", "unit"),
        Rule("shift", rf"(?P<n>{_NUMBER}) {{unit}} nach", "unit"),
        Rule("shift", rf"(?P<n>{_NUMBER}) {{unit}} (?P<past>vor)", "unit"),
        Rule("edge", r"{edge} (?:de[rs] )?(?:{rel} )?(?P<unit>woche|monats?|jahres?|quartals?)", "edge"),
        Rule("edge", r"(?P<unit>monats|jahres|quartals)(?P<edge>ende|anfang|mitte|beginn)", "unit"),
        Rule("edge", r"{edge} {month}", "edge month"),
        # times of day
        Rule("clock_range", r"(?:von |zwischen )?{h}(?:[:.]{min})?(?: ?uhr| ?h)? ?(?:-|bis|und) ?{h2}(?:[:.]{min2})? ?(?:uhr|h\b)", "number"),
        Rule("clock_range", r"(?:von |zwischen ){h}(?:[:.]{min})? ?(?:-|bis|und) ?{h2}(?:[:.]{min2})?(?! ?(?:(?:{unit}|" + _COUNTED + r"|{month})(?![^\W\d_])|%|\.\d|\.? ?\d))", "number"),
        Rule("clock_range", r"{h}:{min} ?(?:-|bis) ?{h2}:{min2}", "digit"),
        Rule("clock_past", _HOUR_PAST + r"(?P<halfto>halb) {h}(?: uhr)?", "=halb"),
        Rule("clock_past", _HOUR_PAST + rf"(?P<n>{_NUMBER}) (?P<to>vor) (?P<halfto>halb) {{h}}", "=halb"),
        Rule("clock_past", _HOUR_PAST + rf"(?P<n>{_NUMBER}) nach (?P<halfto>halb) {{h}}", "=halb"),
        Rule("clock_past", _HOUR_PAST + r"(?P<quarter>viertel) nach {h}(?: uhr)?", "=viertel"),
        Rule("clock_past", _HOUR_PAST + r"(?P<quarter>viertel) (?P<to>vor) {h}(?: uhr)?", "=viertel"),
        Rule("clock_past", _HOUR_PAST + r"(?P<quarter>drei ?viertel)(?P<to>) {h}(?! {unit}(?![^\W\d_]))", "=viertel"),
        Rule("clock_past", r"(?:um |gegen )(?P<quarterof>viertel) {h}(?! {unit}(?![^\W\d_]))", "=viertel"),
        Rule("clock_past", rf"(?:um |gegen )?(?P<n>{_NUMBER})(?: minuten)? nach {{h}}(?! ?(?:{{unit}}(?![^\W\d_])|\.|:))", "=nach"),
        Rule("clock_past", rf"(?:um |gegen )?(?P<n>{_NUMBER})(?: minuten)? (?P<to>vor) {{h}}(?! ?(?:{{unit}}(?![^\W\d_])|\.|:))", "=vor"),
        Rule("clock", r"(?:um |gegen |ab |punkt )?(?:ca\.? |etwa |ungefähr |circa |zirka )?{h}(?:[:.]{min})? ?uhr", "=uhr"),
        Rule("clock", r"(?:um |gegen |ab )?{h} ?uhr {min}", "=uhr"),
        Rule("clock", r"(?:um |gegen |ca\.? )?(?P<h>[0-2]?\d) ?h ?{min}?(?P<exact>)", "digit"),
        Rule("clock", r"(?:um |gegen )?(?P<exact>){h}:{min}(?::{sec})?(?: ?h\b)?", "digit"),
        Rule("clock", r"um {h}\.{min}(?!\.|\d)", "digit"),
        Rule("clock", r"(?:um|gegen|punkt)(?: ca\.?| etwa)? {h}(?! ?(?:(?:{unit}|" + _COUNTED + r")(?![^\W\d_])|%)|[.,:]\d|\d)", "number"),
        Rule("clock_word", r"(?:um )?{clockword}", "clockword"),
        Rule("part_of_day", r"(?:am |in der |zu ){part}", "part", shy=True),
        Rule("part_of_day", r"(?P<part>morgens|vormittags|mittags|nachmittags|abends|nachts|früh)", "part", shy=True),
        Rule("part_of_day", r"(?P<part>vormittag|nachmittag|abend|nacht|mittag)", "part", shy=True),
        Rule("length", rf"(?:für )?(?P<n>{_NUMBER}) {{unit}}(?: lang)", "unit"),
        Rule("length", rf"für (?P<n>{_NUMBER}) {{unit}}", "unit"),
        Rule("operator_until", r"bis(?: zum| zur)?", "=bis"),
        Rule("operator_start", r"(?:ab|beginnend(?: am)?|von|vom)(?: dem| der)?", ""),
    ),
    connector=r"\s*,?\s*(?:(?:am|um|an|im|in|der|den|dem|des|zum|von|gegen|ab|schon|spätestens|pünktlich|und zwar|-)\s*){0,3}",
    prepositions=r"(?:^|(?<=\W))(?:(?:spätestens|genau|pünktlich|ungefähr) (?=bis|am|um|im|in|ab|gegen|zum))?(?:bis zum|bis zur|am|um|im|an|in|bis|vor|nach|für|seit|zu|zum|zur|auf|ab|gegen|von|vom|fällig|spätestens|diesen)(?: den| dem| der)?",
    not_dates=r"guten (?:morgen|abend|tag)|sonnencreme|morgenmantel|weihnachts(?!tag|feiertag)\w+|oster(?!n\b|sonntag\b|montag\b)\w+|(?:für|mit|von|bei|an|zu|und) (?:den )?(?:jan|mo|di)\b(?!\.)|(?:frau|herrn?|familie|dr\.?) (?:mai|märz|august|freitag|sonntag|montag|samstag|sommer|abend)|sonntags(?:braten|zeitung)|so (?:viel|wie|dass)|frühstück",
    shy_words=frozenset({"mo", "di", "mi", "do", "fr", "sa", "so", "mai", "von", "vom", "ab", "mär", "ab dem", "von der", "von dem", "ab der"}),
    stubborn_words=frozenset({"mo", "di", "mi", "do", "fr", "sa", "so"}),
    guess_afternoon=True,
    ordinal_suffix=r"\.|te[rn]?",
    list_joiner=r"\s*(?:,|&|/)\s*(?:und\s+)?|\s+und\s+",
)  # fmt: skip

"""German words and rules for recurrences."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.lexicon import Repeats, Rule

_EVERY = r"(?:jeden|jede|jedes|jeder|jedem|alle|an jedem|in jeder|immer am|immer)"
_STEP = r"(?:(?P<other>zweite[nsm]?|andere[nsm]?) |(?P<half>halbe[ns]?) |{n} |{ord9} )?"
_MONTH = rf"(?:(?:jeden|jedes|alle) {_STEP}monat(?:e|s)?)"
_YEAR = r"(?:jedes jahr|alle jahre|jährlich|einmal im jahr)"
_DAY = r"(?P<workday>werktag|arbeitstag|wochentag)(?:s|es|e)?"
_WHICH = rf"{{ords}}(?: {_DAY}| tag| {{days}})?"
_WORKDAYS = "WEEKLY 1 MO,TU,WE,TH,FR"
_WEEKEND = "WEEKLY 1 SA,SU"

GERMAN_REPEATS = Repeats(
    cue=r"jede|alle |immer|täglich|lich\b|mal\b|\dx|tags\b|werktag|arbeitstag|wochenende|monats|unter der woche|morgens|abends",
    words={
        "täglich": "DAILY 1", "tagtäglich": "DAILY 1", "wöchentlich": "WEEKLY 1", "monatlich": "MONTHLY 1", "jährlich": "YEARLY 1",
        "stündlich": "HOURLY 1", "vierteljährlich": "MONTHLY 3", "halbjährlich": "MONTHLY 6", "zweiwöchentlich": "WEEKLY 2",
        "vierzehntäglich": "WEEKLY 2", "alle 14 tage": "WEEKLY 2", "alle vierzehn tage": "WEEKLY 2", "alle acht tage": "WEEKLY 1", "14-täglich": "WEEKLY 2", "alle paar tage": "DAILY 3", "alle paar wochen": "WEEKLY 3", "alle paar monate": "MONTHLY 3", "zweimonatlich": "MONTHLY 2", "werktags": _WORKDAYS, "wochentags": _WORKDAYS,
        "werktäglich": _WORKDAYS, "an werktagen": _WORKDAYS, "an wochentagen": _WORKDAYS, "unter der woche": _WORKDAYS,
        "jeden werktag": _WORKDAYS, "jeden wochentag": _WORKDAYS, "jeden arbeitstag": _WORKDAYS, "an arbeitstagen": _WORKDAYS,
        "an wochenenden": _WEEKEND, "an den wochenenden": _WEEKEND, "jedes wochenende": _WEEKEND, "am wochenende immer": _WEEKEND, "immer am wochenende": _WEEKEND,
        "am monatsletzten": "MONTHLY 1 -1", "jeden monatsletzten": "MONTHLY 1 -1", "zum monatsletzten": "MONTHLY 1 -1", "an jedem monatsletzten": "MONTHLY 1 -1",
        "am monatsersten": "MONTHLY 1 1", "jeden monatsersten": "MONTHLY 1 1", "jeden monatsanfang": "MONTHLY 1 1", "jedes monatsende": "MONTHLY 1 -1",
    },
    weekday_plurals={
        "montags": 0, "dienstags": 1, "mittwochs": 2, "donnerstags": 3, "freitags": 4, "samstags": 5, "sonnabends": 5, "sonntags": 6,
    },
    clock_item=r"(?P<h>\d{1,2})(?:[:.](?P<min>[0-5]\d))?(?: uhr)?",
    list_lead=r"jeden|am|um|den|der|die",
    range_joiner=r"\s*-\s*|\s+bis\s+",
    rules=(
        Rule("repeat_on", rf"(?:{_EVERY} |am |der |die |den )?{_WHICH} {_MONTH}", "every =monat"),
        Rule("repeat_on", rf"{_EVERY} {_WHICH} (?:im|des|eines|vom) monat(?:s|es)?", "every =monat"),
        Rule("repeat_on", rf"(?:immer )?am {{ords}} (?:{_DAY}|{{days}}) (?:im|des) monat(?:s|es)?", "every =monat"),
        Rule("repeat_on", rf"(?:{_MONTH}|monatlich),? (?:immer )?(?:am|zum) {_WHICH}", "every =monat"),
        Rule("repeat_on", r"(?:jeden|an jedem|immer am) (?P<ords>[0-3]?\d\.(?:(?: und |, ?)(?:jeden |am )?[0-3]?\d\.){0,8})", "every digit"),
        Rule("repeat_on", rf"(?:zum |am |gegen )?{{edge}} {_MONTH}", "every edge =monat"),
        Rule("repeat_on", rf"{_EVERY} (?P<ords>ersten|dritten|vierten|letzten) {{days}}(?: {{part}})?", "every weekday"),
        Rule("repeat_on", rf"(?:{_EVERY} |{_YEAR} (?:am )?){_WHICH} im {{months}}", "every month"),
        Rule("yearly_date", rf"(?:{_EVERY}|{_YEAR})(?: am| zum)? {{nums}} {{months}}", "every month"),
        Rule("yearly_date", rf"(?:am )?{{nums}} {{months}} {_YEAR}", "every month"),
        Rule("yearly_date", rf"(?:{_EVERY}|{_YEAR})(?: im)? {{months}}", "every month"),
        Rule("yearly_holiday", rf"(?:{_EVERY}|{_YEAR})(?: an| zu| am)? {{holiday}}", "every holiday"),
        Rule("times_per", r"(?:{n}(?: ?mal| ?x)?|(?P<some>einmal|zweimal|dreimal|viermal|fünfmal)) (?:pro|die|in der|am|im|je) {unit}", "every unit"),
        Rule("times_per", r"(?:{n} ?(?:mal|x)|(?P<some>einmal|zweimal|dreimal|viermal|fünfmal)) {repeat}", "every repeat"),
        Rule("every_weekday", rf"{_EVERY} (?P<other>zweiten|andere[nr]) {{days}}(?: ?{{part}})?", "every weekday"),
        Rule("every_weekday", rf"{_EVERY} (?:woche (?:am )?)?{{days}}(?: ?{{part}})?", "every weekday"),
        Rule("every_weekday", rf"{_EVERY} {_STEP}wochen?,? (?:immer )?(?:am |an )?{{days}}", "every weekday"),
        Rule("every_weekday", rf"(?:am |von )?{{days}} (?:jede|alle) {_STEP}wochen?", "every weekday"),
        Rule("every_weekday", r"(?:wöchentlich|(?P<other>zweiwöchentlich|vierzehntäglich|14-täglich|alle (?:14|vierzehn) tage)),? (?:am )?{days}", "every weekday"),
        Rule("every_weekday", r"(?:immer )?{plurals}(?: {part})?", "every"),
        Rule("every_weekday", r"(?P<days>mo ?- ?fr|montag ?- ?freitag)", "weekday"),
        Rule("every_parts", r"(?:jeden )?(?P<part>morgens?) und (?:jeden )?(?P<part2>abends?)", "every part"),
        Rule("every_unit", rf"{_EVERY} {{part}}", "every part"),
        Rule("every_unit", rf"(?:einmal )?{_EVERY} {_STEP}{{unit}}", "every unit"),
        Rule("repeat_word", r"(?:immer )?{repeat}(?: {part})?", "repeat"),
        Rule("count_times", r"(?:für )?{n} ?(?:mal|x)", "every number"),
        Rule("left_out", r"(?:außer|ausser|ausgenommen|nur nicht|aber nicht|bis auf)(?: am| an| im| den| der| die)? (?:{days}|{repeat}|{months})", "every"),
        Rule("left_out", r"(?:außer|ausser|ausgenommen|nur nicht|aber nicht|bis auf) (?:am |an |das )?(?:den )?(?P<weekend>wochenenden?)", "every"),
        Rule("clock_list", r"(?:um |je um )?{clocks}", "every =uhr"),
        Rule("after_done", r"(?:nach dem (?:erledigen|abschluss|abhaken)|nach (?:erledigung|abschluss)|nachdem ich (?:es|das|ihn|sie) (?:erledigt|gemacht|geschafft) habe|wenn (?:es|ich es) (?:erledigt|erledigt habe|erledigt ist))", "every"),
    ),
)  # fmt: skip

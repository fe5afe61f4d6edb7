"""English rules for times of day, lengths, and the words that open and close a stretch of time."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.english_numbers import (
    HOUR,
    LOOSE_WEEKDAYS,
    MER,
    MINUTE,
    MONTHS,
    NUMBER,
    SAID_ALL,
    SOME,
    WEEKDAYS,
)
from todo_backend.language.dates.lexicon import Rule


def _after(*words: str) -> str:
    """Looks behind for one of the words and a blank."""
    return "(?:" + "|".join(f"(?<={word} )" for word in words) + ")"


_TO = r" ?(?:-|to|till?|until+|and|through) ?"
_AT = r"(?:(?:at |@ ?)(?:about |around |approximately )?|around |about |approximately )?"
# A named zone, or hours from UTC.
_ZONE = r"(?: ?(?:utc|gmt) ?(?P<utc>[+-](?:1[0-4]|0?\d)(?::?[0-5]\d)?(?!\d))| ?{tz}| ?(?P<utc2>[+-](?:0\d|1[0-4]):?[0-5]\d)(?! ?[ap]\.?m))?"
_PART = r"(?: in the| in| at)? {part}"
# What a bare number after "at" counts when it is no hour.
_THINGS = r"(?:percent|of|people|dollars|euros|pounds|bucks|times|items|things|stars?|points?|degrees|kg|kilograms?|km|miles|mph|months|years?|euro|usd|eur)"
_MONTHS = r"(?:of )?(?:jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_NO_HOUR = rf"(?! ?(?:{{unit}}|{_THINGS}|{_MONTHS})(?![a-z])| ?[%$€]|[-/.:,]\d|\d)"
# What has numbers of its own: "chapter 5 tonight".
_UNNUMBERED = "".join(
    rf"(?<!{noun} )"
    for noun in (
        "chapter",
        "level",
        "page",
        "episode",
        "part",
        "unit",
        "season",
        "room",
        "lesson",
        "exercise",
        "volume",
        "book",
        "question",
        "task",
        "item",
        "number",
    )
)
# Where four digits, or two pairs of them, are a time of day: straight after a day. Digits are looked for first, since
# that is quick.
_AFTER_WEEKDAY = _after(*WEEKDAYS, *LOOSE_WEEKDAYS)
_AFTER_DAY = r"(?=\d|at \d)" + _after(
    *MONTHS, *WEEKDAYS, "tomorrow", "today", "1st", "2nd", "3rd", "[0-9]th",
    r"\d\d\d\d", r"\d\d/\d\d", r"\d\d\.\d\d", r"\. \d\d",
)  # fmt: skip
_AFTER_OCCASION = r"(?=\d)" + _after(
    "shift", "class", "lecture", "meeting", "practice", "training", "lesson", "session", "rehearsal"
)
# Without a word for it, only where a day or an occasion stands before it: "tuesday 6 to 7".
_BARE_RANGE = r"{h}(?::{min})? ?(?:-|to|till?|until) ?{h2}(?::{min2})?" + _NO_HOUR
_FOUR = r"(?P<h>[01]\d|2[0-3])(?P<min>[0-5]\d)"

# fmt: off
CLOCKS = (
    Rule("clock_range", r"(?:from |between )?{h}(?::{min}(?::[0-5]\d)?)?" + MER + "?" + _TO + r"{h2}(?::{min2}(?::[0-5]\d)?)?\s*{mer2}(?![a-z])", "mer number"),
    Rule("clock_range", r"(?:from |between )?{h}(?::{min})?" + MER + _TO + r"{h2}(?::{min2})?" + _NO_HOUR, "mer number"),
    Rule("clock_range", r"(?:from |between )?{h}:{min}" + _TO + r"{h2}(?::{min2})?", "digit"),
    Rule("clock_range", r"(?:from |between |at )?(?<![$€£.\d]){h}[:.]{min}" + _TO + r"{h2}[:.]{min2}(?![.\d%])", "digit"),
    Rule("clock_range", r"(?:from |between |at )?(?<![$€£.\d/-]){h}" + _TO + r"{h2}:{min2}(?![.\d%])", "digit"),
    Rule("clock_range", r"(?:from |between )?{h}:{min}:[0-5]\d" + _TO + r"{h2}:{min2}:[0-5]\d", "digit"),
    Rule("clock_range", r"(?:from |between ){h}(?::{min})?" + MER + "?" + _TO + r"{h2}(?::{min2})?" + _NO_HOUR, "number"),
    Rule("clock_range", r"(?:from |between )?{h}" + _TO + r"{h2}(?= (?:in the|at) {part})", "part number"),
    Rule("clock_range", r"(?:from |between )?{h}(?::{min})?" + MER + _TO + r"(?P<word2>noon|midnight)", "clockword"),
    Rule("clock_range", r"(?:from |between ){h}(?::{min})?" + _TO + r"(?P<word2>noon|midnight)", "clockword"),
    Rule("clock_range", r"(?:from |between )?(?P<word>noon|midday|midnight)" + _TO + r"{h2}(?::{min2})?" + MER.replace("{mer}", "{mer2}") + "?" + _NO_HOUR, "clockword"),
    Rule("clock_range", _AFTER_DAY + _BARE_RANGE, "digit"),
    Rule("clock_range", _AFTER_OCCASION + _BARE_RANGE, "digit"),
    Rule("clock", _AT + r"{h}(?:[:.]{min}(?::{sec})?)?" + MER + _ZONE, "mer"),
    Rule("clock", _AT + r"(?P<h>1[0-2]|0?[1-9])(?P<min>[0-5]\d)" + MER, "mer"),
    Rule("clock", r"(?P<mer>am|pm) {h}:{min}", "mer digit"),
    Rule("clock", _AT + r"(?:t(?=\d))?{h}:{min}(?::{sec}(?:\.\d{1,6})?)?(?: o'?clock| ?h(?:ours|rs)?)?" + _ZONE, "digit"),
    Rule("clock", _AT + r"(?P<h>[0-2]?\d)h(?P<min>[0-5]\d)?(?! ?{unit}(?![a-z]))", "digit =h"),
    Rule("clock", rf"(?:at |@ )?(?P<h>{HOUR}) (?P<min>{MINUTE}){MER}", "mer"),
    Rule("clock", rf"at (?P<h>{HOUR}) (?P<min>{MINUTE})", "number =at"),
    Rule("clock", r"at (?P<h>1[0-2]|[1-9]) (?P<min>[0-5]\d)" + SAID_ALL, "digit =at"),
    Rule("clock", r"at (?P<h>[01]?\d|2[0-3])\.(?P<min>[0-5]\d)" + SAID_ALL, "digit =at"),
    Rule("clock", r"(?:at )?{h} ?o'? ?clock(?: {mer})?", "=clock"),
    Rule("clock", _AT + r"{h}(?::{min})?[ -]?ish(?: {mer})?", "=ish"),
    Rule("clock", r"(?:at|@) ?{h}" + _NO_HOUR + r"(?: {tz})?", "number"),
    Rule("clock", _AFTER_WEEKDAY + r"(?P<h>[1-9]|1[0-2])(?=[ .!?]*\Z)", "digit"),
    Rule("part_of_day", r"\Ain the {part}(?=,? [a-z])", "part"),
    Rule("clock", r"(?:around|about|by|before|after|until|till) {h}" + SAID_ALL, "number"),
    Rule("clock", r"(?:at |" + _UNNUMBERED + r")(?P<h>1[0-2]|[5-9])(?= (?:tonight|tonite)(?![a-z]))", "digit =toni"),
    Rule("clock", r"(?<=reminder )for {h}(?= to [a-z])", "number =reminder"),
    Rule("clock", rf"(?:at )?(?:oh |zero )?(?P<h>{NUMBER}) (?P<exact>hundred) (?:hours|hrs)", "=hundred"),
    Rule("clock", rf"at (?:oh |zero )?(?P<h>{NUMBER}) (?P<exact>hundred)" + SAID_ALL, "=hundred"),
    Rule("clock", rf"(?:at )(?P<h>{HOUR})(?= (?:tonight|tonite)(?![a-z]))", "number =toni"),
    Rule("clock", rf"\A(?P<h>{HOUR})(?= (?:tonight|tonite)(?![a-z]))", "number =toni"),
    Rule("clock", r"(?:at )?(?P<h>1[0-2]|[1-9])(?::{min})?(?= (?:in the (?:morning|afternoon|evening)|at night|this (?:morning|afternoon|evening))(?![a-z]))", "digit"),
    Rule("clock", rf"(?P<h>{HOUR})(?= (?:in the (?:morning|afternoon|evening)|at night)(?![a-z]))", "part"),
    Rule("clock", r"(?:at )?{h}:{min} (?:in the|at) {part} {tz}", "part tz digit"),
    Rule("clock", r"(?:at |around )?(?P<h>[1-9]|1[0-2])(?P<min>[0-5]\d)(?= (?:in the (?:morning|afternoon|evening)|at night))", "digit part"),
    Rule("clock", r"at " + _FOUR + r"(?: ?hours| hrs| h)?", "digit =at"),
    Rule("clock", r"(?:around|about|by|approximately) " + _FOUR + SAID_ALL, "digit"),
    Rule("clock", _FOUR + r" ?(?:hours|hrs)", "digit"),
    Rule("clock", _AFTER_DAY + r"(?P<h>[01]?\d|2[0-3])\.(?P<min>[0-5]\d)" + SAID_ALL, "digit"),
    Rule("clock", _AFTER_DAY + r"(?P<h>[01]?\d|2[0-3])[.:](?P<min>[0-5]\d) ?h", "digit =h"),
    Rule("clock", _AFTER_DAY + r"(?:at )?" + _FOUR + SAID_ALL, "digit"),
    Rule("clock", r"\A" + _FOUR + r"(?P<sec>[0-5]\d)?(?=[ .!?]*\Z)", "digit", shy=True),
    Rule("clock_past", r"(?:at )?(?P<half>half) (?:past )?{h}" + MER + "?", "=half"),
    Rule("clock_past", r"(?:at )?(?:a )?(?P<quarter>quarter) (?:past|after) {h}" + MER + "?", "=quarter"),
    Rule("clock_past", r"(?:at )?(?:a )?(?P<quarter>quarter) (?P<to>to|of|till|before) (?:{h}|(?P<word>noon|midnight|midday))" + MER + "?", "=quarter"),
    Rule("clock_past", rf"(?:at )?(?P<n>{NUMBER})(?: minutes?)? (?:past|after) (?:{{h}}|(?P<word>noon|midnight|midday)){MER}?", "number"),
    Rule("clock_past", rf"(?:at )?(?P<n>five|ten|fifteen|twenty|twenty[- ]five|5|10|15|20|25)(?: minutes?)? (?P<to>to|before|till) (?:{{h}}|(?P<word>noon|midnight|midday)){MER}?(?! {{unit}}(?![^\W\d_]))", "number"),
    Rule("clock_past", rf"(?:at )?(?P<n>{NUMBER}) minutes? (?P<to>to|before|till) (?:{{h}}|(?P<word>noon|midnight|midday)){MER}?", "number =minute"),
    Rule("clock_word", r"(?:(?:at |by )?(?:about |around )?){clockword}(?:[ -]?ish)?(?: {tz})?", "clockword"),
    Rule("part_of_day", r"(?P<part>(?:at|before|during|over|around|after) (?:breakfast|lunch|dinner|supper)|after (?:work|school))", "part"),
    Rule("part_of_day", r"(?P<part>eod|eob|cob|(?:close|end) of business)", "part"),
    Rule("part_of_day", r"in the {part}(?= (?:to|about|that) [a-z])", "part"),
    Rule("part_of_day", r"at (?P<part>lunch ?time)(?! (?:club|meeting|walk|session|concert|supervisors?|duty)\b)", "part"),
    Rule("part_of_day", r"(?:(?:in|during) (?:the )?|at ){part}", "part", shy=True),
    Rule("part_of_day", r"{part}", "part", shy=True),
    Rule("length", rf"for(?: about| around)? {SOME}(?P<half> and an? half)?[ -]?{{unit}}", "unit =for"),
    Rule("length", r"for (?P<n>an?) {unit} and (?P<half>a half)", "unit"),
    Rule("now_word", r"{now}", "now", shy=True),
    Rule("operator_until", r"(?P<through>through|thru)", ""),
    Rule("operator_until", r"until+|till|til|up to|ending(?: on)?|to", ""),
    Rule("operator_until", r"and", "=between", shy=True),
    Rule("operator_until", r"(?<=\w )-(?= \w)", "", shy=True),
    Rule("operator_start", r"(?:starting|beginning|commencing)(?: on| from| at| this| in)?|from|between|as of|effective", ""),
)
# fmt: on

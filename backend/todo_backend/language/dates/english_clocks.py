"""English rules for times of day, lengths, and the words that open and close a stretch of time."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.english_numbers import HOUR, MER, MINUTE, NUMBER, SOME
from todo_backend.language.dates.lexicon import Rule

CLOCKS = (
    Rule(
        "clock_range",
        r"(?:from |between )?{h}(?::{min})?"
        + MER
        + r"? ?(?:-|to|till?|until|and|through) ?{h2}(?::{min2})?\s*{mer2}(?![a-z])",
        "mer number",
    ),
    Rule("clock_range", r"(?:from |between )?{h}:{min} ?(?:-|to|till?|until|and) ?{h2}(?::{min2})?", "digit"),
    Rule(
        "clock_range",
        r"(?:from |between ){h}(?::{min})?"
        + MER
        + r"? ?(?:-|to|till?|until|and) ?{h2}(?::{min2})?(?! ?(?:{unit}|%|percent|of))",
        "number",
    ),
    Rule("clock", r"(?:at |@ ?)?{h}(?:[:.]{min}(?::{sec})?)?" + MER + r"(?: {tz})?", "mer"),
    Rule("clock", r"(?:at |@ ?)?(?:t(?=\d))?{h}:{min}(?::{sec})?(?: o'?clock)?(?: ?{tz})?", "digit"),
    Rule("clock", rf"(?:at |@ )?(?P<h>{HOUR}) (?P<min>{MINUTE}){MER}", "mer"),
    Rule("clock", rf"at (?P<h>{HOUR}) (?P<min>{MINUTE})", ""),
    Rule("clock", r"(?:at )?{h} ?o'? ?clock(?: {mer})?", "=clock"),
    Rule(
        "clock",
        r"(?:at|@|around|about|by) ?{h}(?! ?(?:{unit}|%|percent|of|people|dollars|euros|bucks|times|items|things|[-/.:]\d|\d))(?: {tz})?",
        "number",
        shy=False,
    ),
    Rule("clock", r"at (?P<h>[01]\d|2[0-3])(?P<min>[0-5]\d)(?: ?hours| hrs| h)?", "digit"),
    Rule("clock", r"(?P<h>[01]\d|2[0-3])(?P<min>[0-5]\d) ?(?:hours|hrs)", "digit"),
    Rule("clock_past", r"(?:at )?(?P<half>half) (?:past )?{h}" + MER + "?", "=half"),
    Rule("clock_past", r"(?:at )?(?:a )?(?P<quarter>quarter) (?:past|after) {h}" + MER + "?", "=quarter"),
    Rule("clock_past", r"(?:at )?(?:a )?(?P<quarter>quarter) (?P<to>to|of|till|before) {h}" + MER + "?", "=quarter"),
    Rule("clock_past", rf"(?:at )?(?P<n>{NUMBER})(?: minutes?)? (?:past|after) {{h}}{MER}?", "number"),
    Rule(
        "clock_past",
        rf"(?:at )?(?P<n>five|ten|twenty|twenty[- ]five|5|10|20|25)(?: minutes?)? (?P<to>to|before|till) {{h}}{MER}?(?! {{unit}})",
        "number",
    ),
    Rule("clock_word", r"(?:at |by )?{clockword}", "clockword"),
    Rule("part_of_day", r"(?:(?:in|during) the |at ){part}", "part", shy=True),
    Rule("part_of_day", r"{part}", "part", shy=True),
    Rule("length", rf"for(?: about| around)? {SOME}(?P<half> and a half)?[ -]?{{unit}}", "unit"),
    Rule("now_word", r"right now|straight away|immediately|right away", "=now", shy=True),
    Rule("operator_until", r"until|till|til|through|thru|up to|ending(?: on)?|to", ""),
    Rule("operator_start", r"(?:starting|beginning|commencing)(?: on| from| at| this| in)?|from|as of|effective", ""),
)

"""English rules for periods, and for times counted from now or from another time."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.english_numbers import AMOUNT, NUMBER, SOME
from todo_backend.language.dates.lexicon import Rule

_YEAR = r"(?:,? (?:of |in )?(?:{year}|(?P<yearrel>next|this|last) year))?"
_UNIT = r"(?P<unit>weekend|week[- ]end|wkend|wknd|week|month|quarter|qtr|year|yr|fortnight|day)"
_LONG_UNIT = (
    r"(?P<unit>days|weeks|fortnights|months|quarters|years|hours|hrs|minutes|mins|day|week|month|year|hour|minute)"
)
_MORE = rf"(?P<more>(?:(?:,? and |, ?| )?(?:{NUMBER}|an?) ?{{unit9}}){{0,5}})"
_HALF = r"(?P<half> and (?:an? half|1/2))?"
_ABOUT = r"(?: about| around| exactly| just| approximately| roughly)?"

# fmt: off
PERIODS = (
    Rule("month_only", r"{month}\.?(?: of)? ?{year}", "month"),
    Rule("month_only", r"{month},? (?P<yearrel>next|last|this) year", "month"),
    Rule("month_only", r"{rel} {month}", "month"),
    Rule("month_only", r"{month}", "month", shy=True),
    Rule("month_only", r"{month} (?P<after>after next)", "month"),
    Rule("year_only", r"(?<=in ){year}", "digit =in"),
    Rule("year_only", r"(?<=:\d\d[ ,]){year}", "digit =:"),
    Rule("relative_period", r"(?:(?:the|this) )?{rel} " + _UNIT, "unit"),
    Rule("relative_period", r"(?:later )?(?P<rel>this) " + _UNIT, "unit"),
    Rule("relative_period", r"(?:the )?" + _UNIT + r" (?P<after>after next)", "unit =after"),
    Rule("relative_period", r"the (?P<unit>weekend)", "=weekend"),
    Rule("rolling", rf"(?:(?:in|within|over|during|for) )?(?:the )?(?P<rel>next|coming|following|last|past|previous) (?P<n>{NUMBER}|few|couple of|couple|several) {_LONG_UNIT}", "rel unit"),
    Rule("rest_of", r"(?:for )?(?:the )?rest of (?:the |this )(?P<unit>week|month|quarter|year|day)", "=rest"),
    Rule("quarter", r"(?:the )?q(?P<quarter>[1-4])" + _YEAR, "digit", shy=True),
    Rule("quarter", r"(?:the )?(?P<quarter>1st|2nd|3rd|4th|first|second|third|fourth) (?:quarter|qtr)" + _YEAR, "=q", shy=True),
    Rule("season", r"{rel} {season}", "season"),
    Rule("season", r"(?:in|during|over|by|until|till|before) (?:the )?{season}" + _YEAR + r"(?! cleaning| break| roll| love)", "season"),
    Rule("season", r"{season}(?: of)? {year}", "season"),
    Rule("part_of_month", r"(?:the )?{ord} (?P<unit>week|weekend|week-end|week end|wkend|wknd) (?:of|in) (?:{month}(?:,?(?: of)? {year})?|{rel} month|the month)", "unit"),
    Rule("edge", r"{edge} ?(?:(?:the|this|of the) )?(?:{rel} )?(?P<unit>day|week|month|quarter|year|weekend)", "edge"),
    Rule("edge", r"{edge} ?(?:{rel} )?{month}(?:,? {year})?", "edge month"),
    Rule("edge", r"{edge} {year}", "edge digit"),
    Rule("edge", r"{edge} (?:the )?q(?P<quarter>[1-4])" + _YEAR, "edge digit"),
    Rule("edge", r"(?P<edge>the end of) (?:the )?(?P<unit>day)", "edge"),
    Rule("edge", r"(?P<edge>eow|eom|eoq|eoy)", "=eo"),
    Rule("edge", r"(?<=by )(?:the )?(?P<edge>(?:week|month|quarter|year)[- ]end)", "=by"),
    # counted from now
    Rule("offset", rf"(?:in|within){_ABOUT} {AMOUNT}{_HALF}[ -]?(?:more )?{{unit}}(?:'s?,? time| time|'s)?(?: from now)?", "unit =in"),
    Rule("offset", rf"(?:in|within){_ABOUT} {SOME}{_HALF} ?{{unit}}{_MORE}", "unit =in"),
    Rule("offset", rf"(?:in|within) {SOME} ?{{unit}} ?(?P<n2>[0-5]?\d)", "digit unit =in"),
    Rule("offset", rf"(?:in|within) (?P<n>an?|{NUMBER}) (?P<unit>hours?|years?|months?|weeks?|days?) and (?P<half>a half)", "unit =in"),
    Rule("offset", rf"(?P<n>an?|{NUMBER}) (?P<unit>hours?|years?|months?|weeks?|days?) and (?P<half>a half) (?:from (?:right )?(?:now|today)|later)", "unit"),
    Rule("offset", r"in (?P<n>\d{1,2}):(?P<n2>[0-5]\d) ?(?P<unit>hours?|hrs?|h)", "digit unit"),
    Rule("offset", r"(?:(?:at|by|around) )?(?:this time|on this day|this day) next (?P<unit>week|month|year)", "=next"),
    Rule("offset", rf"after (?P<n>an?|{NUMBER}|a few|a couple of) {{unit}}(?! of)", "unit =after"),
    Rule("offset", rf"{SOME}{_HALF} ?{{unit}}{_MORE} (?:from (?:right )?(?:now|today)|later|hence)", "unit"),
    Rule("offset", rf"{SOME}{_HALF} ?{{unit}}{_MORE} (?P<past>ago(?: today)?|earlier|back|before now)", "unit"),
    Rule("offset", rf"now ?\+ ?{SOME} ?{{unit}}", "=now unit"),
    Rule("offset", rf"now ?(?P<past>-) ?{SOME} ?{{unit}}", "=now unit"),
    Rule("offset", rf"\A(?!\d{{4}} ?h){SOME}{_HALF} ?{{unit}}{_MORE}(?=[ .!?]*\Z)", "unit", shy=True),
    Rule("offset", rf"\A- ?(?P<past>){SOME} ?{{unit}}(?=[ .!?]*\Z)", "unit", shy=True),
    # counted from another time
    Rule("shift", rf"(?<!for ){SOME}{_HALF} ?{{unit}} (?:from|after|following)(?: next)?", "unit"),
    Rule("shift", rf"{SOME}{_HALF} ?{{unit}} (?P<past>before|prior to)(?: next)?", "unit"),
    Rule("shift", r"(?P<unit>fortnight) (?:from|after)", "=fortnight"),
    Rule("shift", rf"{SOME} (?P<unit>weeks?|fortnights?)(?= (?:today|tomorrow)(?![a-z]))", "unit =to"),
    Rule("shift", r"(?P<unit>day) (?P<past>before|prior to)(?= )", "=day"),
    Rule("shift", r"(?P<n>the) (?P<unit>day|month|year) (?:after|following)", "unit =the"),
    Rule("shift", r"(?P<n>the) (?P<unit>day|week|month|year) (?P<past>before|prior to)", "unit =the"),
    Rule("shift_to_week", r"(?:the )?week (?:of|starting|beginning|commencing)", "=week"),
    Rule("shift_to_week", r"the week (?P<after>after|following)", "=week"),
    Rule("shift_weekday", r"(?:the )?(?:{ord} )?{weekday} (?:(?P<past>before|prior to)|after|following)(?! next)", "weekday"),
)
# fmt: on

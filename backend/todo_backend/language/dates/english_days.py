"""English rules for days."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.english_numbers import SAID_ALL, SOME
from todo_backend.language.dates.lexicon import NUMERIC_DATES, Rule

_YEAR = r"(?:,? (?:of )?(?:{year}(?: year)?|(?P<yearrel>next|this|last) year))?"
_SHORT_YEAR = r"(?P<year>(?:19|20|21)\d\d|'?\d\d)(?![:.]\d| ?[ap]\.?m|'s| o'?clock)"
_TO = r" ?(?:-|to|through|thru|until|till) ?(?:the )?"
_END_OF_DAY = r"(?:the )?(?:end|close) of (?:the )?day"
# All that was said: a number too short to be a date among other words.
_ALL = r"\A[\"'(]?{}(?=[\"')]?[ .!?]*\Z)"

# fmt: off
DAYS = (
    # absolute days
    Rule("iso_date", r"{year}(?P<sep>[-/.])(?P<a>\d{1,2})(?P=sep)(?P<b>\d{1,2})(?=t?)", "digit"),
    Rule("iso_date", r"{year}(?P<a>0[1-9]|1[0-2])(?P<b>[0-3]\d)(?=t?)", "digit"),
    *NUMERIC_DATES,
    Rule("numeric_date", _ALL.format(r"(?P<a>\d{1,2})\.(?P<b>\d{1,2})"), "digit", shy=True),
    Rule("numeric_date", _ALL.format(r"(?P<a>\d{1,2}) ?- ?(?P<b>1[3-9]|2\d|3[01])"), "digit", shy=True),
    Rule("numeric_date", r"(?P<a>[0-3]?\d)(?P<sep>\.) ?(?P<b>[01]?\d)\.(?!\d)", "digit"),
    Rule("numeric_date", r"(?P<a>[0-3]?\d)(?P<sep>\.) (?P<b>[01]?\d)\.(?P<year>(?:20)?\d\d)", "digit"),
    Rule("numeric_date", r"(?P<a>[0-3]?\d) ?(?P<sep>\.) ?(?P<b>[01]?\d) ?\. ?(?P<year>(?:20)?\d\d)(?!\.?\d)", "digit", shy=True),
    Rule("numeric_date", r"(?<![$€£])(?P<a>[0-3]?\d)(?P<sep>\.)(?P<b>0?[1-9]|1[0-2])(?= (?:\d?\d[:.]\d\d|morning|afternoon|evening|night)(?![.:\w]))", "digit", shy=True),
    Rule("numeric_date", r"(?P<a>1[3-9]|2\d|3[01])(?P<sep>-)(?P<b>0[1-9]|1[0-2])(?= (?:at )?\d?\d:\d\d)", "digit", shy=True),
    Rule("month_number", r"(?P<m>0?[1-9]|1[0-2])/{year}", "digit", shy=True),
    Rule("month_day", r"(?:{rel} )?{month}[.\]]?(?: the)? {day}(?![:.]\d)(?:,? ?{year}|,? (?:of )?(?P<yearrel>next|this|last) year)?", "month"),
    Rule("month_day", r"(?:the )?{day}\.?(?: day)?(?: (?:of|in))? ?{month}\.?" + _YEAR, "month"),
    Rule("month_day", r"(?:the )?{day}(?: of)?(?P<gap>[-/ ]){month}(?P=gap)" + _SHORT_YEAR, "month"),
    Rule("month_day", r"(?P<day>\d{1,2}){month}\.?" + _SHORT_YEAR, "month"),
    Rule("month_day", r"{month}(?P<day>\d{1,2})(?:,? {year})?", "month"),
    Rule("month_day", r"{month}\.? {day},? (?P<year>'\d\d)", "month"),
    Rule("month_day", r"{month}/(?P<day>\d{1,2})", "month"),
    Rule("month_day", r"(?P<day>\d{1,2})[/-]{month}", "month"),
    Rule("month_day", r"{month}\.? (?:the )?{day}" + _TO + r"{day2}(?![:.]\d\d)(?: of)?(?:,? {year})?", "month"),
    Rule("month_day", r"(?:between )?{month}\.? (?:the )?{day}(?:" + _TO + r"| and (?:the )?){month2}\.? (?:the )?{day2}(?:,? {year})?", "month"),
    Rule("month_day", r"between {month}\.? (?:the )?{day} and (?:the )?{day2}(?:,? {year})?", "month"),
    Rule("month_day", r"{day}" + _TO + r"{day2}(?: of)? {month}(?:,? {year})?", "month"),
    Rule("month_day", r"between (?:the )?{day} and (?:the )?{day2}(?: of)? {month}(?:,? {year})?", "month"),
    Rule("month_day", r"(?:the )?{day}(?: of)? {month}" + _TO + r"{day2}(?: of)? {month2}(?:,? {year})?", "month"),
    Rule("day_of_month", r"between the {ord} and the {ord2}", "=between", shy=True),
    Rule("nth_weekday_of", r"(?:the )?{ord} {weekday} (?:of|in) (?:(?:(?:next|this|coming) )?{month}" + _YEAR + r"|{rel} month|the month)", "weekday"),
    Rule("day_of_month", r"(?:the )?(?P<ord>last) day of (?:(?:{rel}|the) )?month", "=month"),
    Rule("day_of_month", r"(?:the )?{ord}(?: day)? of (?:{rel}|the) month", "=month"),
    Rule("day_of_month", r"(?:the )?(?P<ord>[0-3]?\d(?:st|nd|rd|th))(?! (?:{unit}|{weekday})(?![a-z])| [a-z]+ (?:list|birthday))", "digit", shy=True),
    Rule("day_of_month", r"(?<=on )the {ord}(?! one| item| task| list| thing| floor| time| day| half| part| {unit}(?![^\W\d_])| {weekday}(?![^\W\d_]))", "=on", shy=True),
    Rule("day_of_year", r"(?:the )?(?P<nth>\d{1,3})(?:st|nd|rd|th) day (?:of|in) (?:the year|{year}|(?P<yearrel>next|this|last) year)", "digit"),
    Rule("day_of_year", r"(?:the )?(?P<nth>3[2-9]|[4-9]\d|[1-3]\d\d)(?:st|nd|rd|th) day(?! (?:of|in))", "digit", shy=True),
    Rule("day_of_month", _ALL.format(r"(?:(?:on )?the )?(?P<ord>0?[1-9]|[12]\d|3[01])"), "digit", shy=True),
    Rule("named_holiday", r"(?:{rel} )?{holiday}" + _YEAR, "holiday", shy=True),
    Rule("holiday_weekend", r"{holiday} (?:weekend|week-end|wkend)" + _YEAR, "holiday", shy=True),
    # days of the week
    Rule("weekday_dated", r"(?:(?:{rel}|the) )?{weekday},? (?:the )?{ord}(?! thing| {unit2}(?![^\W\d_])| {weekday2}(?![^\W\d_])| of| {month2}(?![^\W\d_]))", "weekday"),
    Rule("weekday_dated", r"{weekday},? (?P<ord>1[3-9]|2\d|3[01])(?![.:/-]\d)(?:(?= at )|" + SAID_ALL + ")", "weekday digit"),
    Rule("weekday_numeric", r"{weekday},? (?P<a>[0-3]?\d)(?P<sep>\.)(?P<b>[01]?\d)(?!\.?\d)", "weekday digit"),
    Rule("weekday", r"(?:(?:the|this) )?{rel} {weekday}", "weekday"),
    Rule("weekday", r"{weekday} (?:of )?{rel} {unit}", "weekday"),
    Rule("weekday", r"{rel} (?P<unit>week)(?:'s|,| on)? {weekday}", "weekday"),
    Rule("weekday", r"(?:the )?{weekday} (?P<after>after next)", "weekday"),
    # "call bob mon", but not "out in the sun", "where i sat"
    Rule("weekday", r"(?<=[^\W_] )(?<!the )(?<!in )(?<!of )(?<!my )(?<!a )(?<!just )(?<!\bi )(?<!he )(?<!we )(?<!they )(?<!who )(?<!get )(?<!be )(?<!to )(?<!and )(?<!cat )(?<!dog )(?P<weekday>mon|wed|sat|sun)(?=[ .!?]*\Z|,? (?:at )?\d{1,2}(?::\d\d| ?[ap]m\b| ?[.!?]*\Z))", "weekday", bold=True),
    Rule("weekday", r"{weekday}", "weekday"),
    Rule("weekday", _END_OF_DAY + r",? (?:on )?(?:{rel} )?{weekday}", "weekday"),
    Rule("weekday", r"(?:{rel} )?{weekday},? (?:at |by )?" + _END_OF_DAY, "weekday"),
    Rule("weekday_in_weeks", rf"{SOME} (?:weeks?|(?P<unit>fortnights?)) (?:on|from|after) {{weekday}}", "weekday"),
    Rule("weekday_in_weeks", r"{weekday} week", "weekday"),
    Rule("weekday_in_weeks", rf"{{weekday}} in {SOME} weeks?", "weekday"),
    # days around today
    Rule("day_word", r"(?:late |later |early |earlier |(?:(?:at|by|around) )?this time )?{dayword}(?: (?:in the )?{part})?", "dayword"),
    Rule("day_word", r"{part} {dayword}", "dayword"),
    Rule("day_word", _END_OF_DAY + r",? {dayword}", "dayword"),
    Rule("day_word", r"{dayword},? (?:at |by )?" + _END_OF_DAY, "dayword"),
    Rule("this_part", r"(?:later |late |early )?(?P<part>tonight|tonite)", "=toni"),
    Rule("this_part", r"(?:later |late |early |earlier )?this {part}", "part"),
    Rule("this_part", r"(?P<rel>last) (?P<part>night|evening)", "part"),
    Rule("this_part", r"(?:the )?(?P<rel>next|following) (?P<part>morning|afternoon|evening|night)", "part"),
)
# fmt: on

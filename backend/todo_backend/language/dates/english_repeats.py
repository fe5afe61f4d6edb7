"""English words and rules for recurrences."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.lexicon import Repeats, Rule

_EVERY = r"(?:every single|each and every|every|each)"
_STEP = (
    r"(?:(?P<other>other|second|2nd|alternate) |(?P<some>few|couple(?: of)?) |(?P<half>half)(?: an?)? |{n} |{ord9} )?"
)
_MONTH = rf"(?:(?:every|each|per|a) {_STEP}months?)"
_YEAR = rf"(?:(?:every|each|once (?:a|per|every)) {_STEP}years?|yearly|annually)"
_ON = r",? (?:on |in |at )?(?:the )?"
_DAY = r"weekday|workday|work day|working day|business day"
_WHICH = rf"{{ords}}(?: (?P<workday>{_DAY})| (?:calendar )?day| {{days}}s?)?"
_WORKDAYS = "WEEKLY 1 MO,TU,WE,TH,FR"
_WEEKEND = "WEEKLY 1 SA,SU"

_CUE = (
    r"every|each|dail|weekl|month|year|annual|hourl|nightl|quarter|fortnight|bi-?week|alternate|times|once|twice|thrice|per |\dx|"
    r"days\b|on (?:a )?(?:mon|tue|wed|thu|fri|sat|sun)|(?:mon|tues?|weds?|thur?s?|fri|sat|sun)(?: ?[/&,] ?| and | )(?:mon|tue|wed|thu|fri|sat|sun)|weekday|weekend|weeknight|mornings|afternoons|evenings|nights|mon ?-|monday (?:through|thru)"
)
_CLOCK_ITEM = r"(?P<h>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[:.](?P<min>[0-5]\d))?(?:\s*(?P<mer>[ap]\.?m\.?(?![a-z])))?"
_LIST_LEAD = r"every|each|on the|on|the|at"
_RANGE_JOINER = r"\s*-\s*|\s+(?:to|through|thru)\s+"
_ONE_DAY = r"(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?(?![a-z])"
_SOME_DAYS = rf"{_ONE_DAY}(?:(?:, ?| ?/ ?| ?& ?| and ){_ONE_DAY}){{1,6}}"
_SHORT_DAY = r"(?:mon|tues?|weds?|thur?s?|fri|sat|sun)(?![a-z])"
_SHORT_DAYS = rf"{_SHORT_DAY}(?:(?:, ?| ?/ ?| ?& ?| and |(?<=[a-z]{{3}}) (?!.*\d)){_SHORT_DAY}){{1,6}}"
_WEEKDAY_PLURALS = {
    "mondays": 0, "tuesdays": 1, "wednesdays": 2, "thursdays": 3, "fridays": 4, "saturdays": 5, "sundays": 6,
}  # fmt: skip

_FROM_LAST = {
    f"{word}{gap}last": -place
    for place, words in ((2, ("second", "2nd", "next")), (3, ("third", "3rd")))
    for word in words
    for gap in (" to ", "-to-", " to the ", " ", "-")
    if (word, gap) not in (("next", " "), ("next", "-"))
} | {"penultimate": -2}

_WORDS = {
    "daily": "DAILY 1", "weekly": "WEEKLY 1", "monthly": "MONTHLY 1", "yearly": "YEARLY 1",
    "on a daily basis": "DAILY 1", "on a weekly basis": "WEEKLY 1", "on a monthly basis": "MONTHLY 1", "on a yearly basis": "YEARLY 1",
    "on an annual basis": "YEARLY 1", "everyday": "DAILY 1", "every day of the week": "DAILY 1", "seven days a week": "DAILY 1",
    "7 days a week": "DAILY 1", "biweekly": "WEEKLY 2", "bi-weekly": "WEEKLY 2", "fortnightly": "WEEKLY 2", "bimonthly": "MONTHLY 2",
    "bi-monthly": "MONTHLY 2", "semimonthly": "MONTHLY 1 1,15", "semi-monthly": "MONTHLY 1 1,15", "quarterly": "MONTHLY 3",
    "semiannually": "MONTHLY 6", "semi-annually": "MONTHLY 6", "biannually": "MONTHLY 6", "half-yearly": "MONTHLY 6", "annually": "YEARLY 1",
    "biennially": "YEARLY 2", "hourly": "HOURLY 1", "weekdays": _WORKDAYS, "workdays": _WORKDAYS, "work days": _WORKDAYS,
    "working days": _WORKDAYS, "business days": _WORKDAYS, "weeknights": _WORKDAYS,
    "school days": _WORKDAYS, "weekends": _WEEKEND, "alternate days": "DAILY 2",
    **{f"{every} {day}": _WORKDAYS for every in ("every", "each", "every single") for day in (*_DAY.split("|"), "week day", "weeknight", "school day")},
    **{f"weekday {part}s": f"{_WORKDAYS} {part}" for part in ("morning", "afternoon", "evening", "night")},
    **{f"weekend {part}s": f"{_WEEKEND} {part}" for part in ("morning", "afternoon", "evening", "night")},
    **{f"{every} month at the {edge}": f"MONTHLY 1 {day}" for every in ("every", "each") for edge, day in (("end", -1), ("start", 1), ("beginning", 1))},
    "nightly": "DAILY 1 - night", "alternate weeks": "WEEKLY 2", "alternate months": "MONTHLY 2", "alternate weekends": "WEEKLY 2 SA,SU",
}  # fmt: skip

_RULES = (
    # "every second Tuesday" is every other one; "of the month" makes it longer and another rule
    Rule("every_weekday", rf"(?:on )?(?:{_EVERY} )?(?P<other>other|second|alternate|alternating) {{days}}s?(?: {{part}}s?)?", "every weekday"),
    # days of a month, of some months, of a quarter
    Rule("repeat_on", rf"(?:on )?(?:the |every |each )?{_WHICH} (?:of|in) {_MONTH}", "every =month"),
    Rule("repeat_on", rf"{_EVERY} {_WHICH} (?:of|in) (?:the|a) month", "every =month"),
    Rule("repeat_on", rf"(?:the )?{_WHICH} of the month,? (?:every month|monthly)", "every =month"),
    Rule("repeat_on", rf"(?:on )?(?:the )?{{ords}} (?P<workday>{_DAY}) of the month", "=month"),
    Rule("repeat_on", rf"(?:every {_STEP}months?|each month|monthly|once a month){_ON}{_WHICH}", "every =month"),
    Rule("repeat_on", rf"(?:every {_STEP}months?|each month|monthly|once a month){_ON}day {{nums}}", "every =month"),
    Rule("repeat_on", rf"(?:at |by )?(?:the )?(?:very )?{{edge}}(?: of)? {_MONTH}", "every edge =month"),
    Rule("repeat_on", rf"{_EVERY} {{ords}} {{days}}s?(?: {{part}})?", "every weekday"),
    Rule("repeat_on", rf"{_EVERY} (?P<ords>[0-3]?\d(?:st|nd|rd|th)(?:(?:\s*(?:,|&)\s*|\s+)(?:and |& )?(?:the )?[0-3]?\d(?:st|nd|rd|th)){{0,8}})", "every digit"),
    Rule("repeat_on", rf"{_EVERY} (?P<ords>last|first) day", "every"),
    Rule("repeat_on", rf"(?:the )?{_WHICH} of (?:every|each|the) (?P<quarter>quarter)", "every =quarter"),
    # days of a year
    Rule("repeat_on", rf"{_EVERY} {_WHICH} (?:of|in) {{months}}", "every month"),
    Rule("repeat_on", rf"{_YEAR}{_ON}{_WHICH} (?:of|in) {{months}}", "every month"),
    Rule("repeat_on", rf"(?:on )?(?:the )?{_WHICH} (?:of|in) {{months}},? {_YEAR}", "every month"),
    Rule("repeat_on", rf"(?:on )?(?:the )?{_WHICH} (?:of|in) {{months}}(?=,? (?:at )?\d{{1,2}}(?::\d\d)?(?: ?[ap]\.?m\.?)?,? (?:(?:every|each) year|yearly|annually))", "every month"),
    Rule("yearly_date", rf"(?:{_EVERY}|{_YEAR}{_ON}) ?(?:the )?{{nums}}(?: of)? {{months}}", "every month"),
    Rule("yearly_date", rf"(?:{_EVERY}|{_YEAR}{_ON}) ?{{months}}(?:\.? (?:on )?(?:the |day )?{{nums}})?", "every month"),
    Rule("yearly_date", rf"(?:on )?{{months}}\.? (?:the )?{{nums}},? {_YEAR}", "every month"),
    Rule("yearly_date", rf"(?:on )?(?:the )?{{nums}}(?: of)? {{months}},? {_YEAR}", "every month"),
    Rule("yearly_numeric", rf"(?:{_EVERY}|{_YEAR}{_ON}) ?(?P<a>\d{{1,2}})/(?P<b>\d{{1,2}})", "every digit"),
    Rule("yearly_holiday", rf"(?:{_EVERY}|{_YEAR}{_ON}) ?{{holiday}}", "every holiday"),
    Rule("yearly_holiday", r"(?:on |at |for )?{holiday},? (?:every|each) year", "every holiday"),
    # so many times
    Rule("times_per", r"(?<!\bat )(?<!@ )(?<!around )(?<!about )(?:{n}|(?P<some>once|twice|thrice|a couple of|several))(?: ?x| times?)?(?: (?:a|per|each|every|in a) |/){unit}(?:,? (?:on )?{days})?", "every unit"),
    Rule("times_per", r"{n} ?x(?: (?:a|per|each|every) |/){unit}", "every unit"),
    Rule("repeat_word", r"once {repeat}", "repeat"),
    Rule("times_per", r"(?:{n}(?: times| ?x)|(?P<some>twice|thrice|three times))(?: a)? {repeat}", "every repeat"),
    # weekdays
    Rule("every_weekday", rf"{_EVERY} (?:{{n}} )?{{days}}s?(?: {{part}}s?)?", "every weekday"),
    Rule("every_weekday", r"(?:on )?{plurals}(?: {part}s?)?", "every"),
    Rule("every_weekday", rf"on (?:a )?(?P<days>{_SOME_DAYS})(?: {{part}}s?)?", "weekday"),
    Rule("every_weekday", rf"(?P<days>{_SHORT_DAYS})", "weekday"),
    Rule("every_weekday", r"(?:on )?{days} (?P<part>morning|afternoon|evening|night)s", "every weekday"),
    Rule("every_weekday", rf"(?:on )?{{days}},? (?:every|each) {_STEP}weeks?", "every weekday"),
    Rule("every_weekday", rf"(?:every|each|once a|once every) {_STEP}weeks?,? (?:on |and on )?(?:from )?{{days}}s?", "every weekday"),
    Rule("every_weekday", r"(?P<other>biweekly|bi-weekly|fortnightly|(?:every|each) fortnight),? (?:on )?{days}s?", "every weekday"),
    Rule("every_weekday", r"weekly,? (?:on )?{days}s?", "every weekday"),
    Rule("every_weekday", r"(?:every|each) day,? (?:from )?{days}s?", "every weekday"),
    Rule("every_weekday", r"(?P<days>mon ?- ?fri|monday ?- ?friday)", "weekday"),
    Rule("every_weekday", r"(?:from )?(?P<days>mon(?:day)? (?:through|thru|to) fri(?:day)?)(?=,? (?:at|from|between|@|\d))", "every weekday"),
    # units and words
    Rule("every_parts", rf"(?:{_EVERY}|in the) (?P<part>morning|afternoon|noon)s? and (?:every |in the |each )?(?P<part2>afternoon|evening|night)s?", "every part"),
    Rule("every_unit", rf"{_EVERY} {{part}}", "every part"),
    Rule("every_unit", r"in the (?P<part>morning|afternoon|evening)s", "every part"),
    Rule("every_unit", r"(?P<part>morning|afternoon|evening)s", "every part", shy=True),
    Rule("every_unit", rf"(?:once )?{_EVERY} {_STEP}{{unit}}", "every unit"),
    Rule("every_unit", r"(?:once |one time )?per (?P<unit>day|week|month|year)", "every unit"),
    Rule("repeat_word", r"(?:on |on the )?{repeat}", "repeat"),
    Rule("repeat_word", r"{repeat} {part}s?", "every part"),
    # how long, what not, at which times
    Rule("count_times", r"(?:for )?(?:up to )?{n} ?(?:times|occurrences|occasions|repetitions|x)", "every"),
    Rule("length", r"(?:for|over)(?: up to)?(?: the next)? (?P<n>\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|couple of|few|a couple of|a few|several) {unit}", "every unit"),
    Rule("length", r"(?:for|over) the next {unit}", "every unit"),
    Rule("left_out", r"(?:except|excluding|but not|not|but|apart from|other than|save)(?: for)?(?: on| in)? (?:the )?(?:{days}s?|{repeat}|{months})", "every"),
    Rule("clock_list", r"(?:at |@ ?){clocks}", "every number"),
    Rule("clock_list", r"{clocks}(?=,? (?:every|each|daily|on (?:\w+days|weekends)))", "every mer"),
    Rule("after_done", r"(?:after|from when|once|when|whenever|as soon as) (?:i|we|i've|i have)(?:'ve)? (?:last )?(?:completed?|completing|finish(?:ed)?|done|do|did|check(?:ed)? off) (?:it|this|that|the last one)(?: off)?", "every =it"),
    Rule("after_done", r"(?:after|from|upon|since) (?:the (?:last |previous )?)?completion|after (?:it's|it is) (?:done|completed?|finished)|after completing it", "every"),
    Rule("after_done", r"(?:every |each )?{n} {unit} after (?:i (?:complete|finish|do) it|(?:the last )?completion|completing it|it's (?:done|completed|finished))", "unit number"),
)  # fmt: skip

ENGLISH_REPEATS = Repeats(
    cue=_CUE,
    words=_WORDS,
    rules=_RULES,
    weekday_plurals=_WEEKDAY_PLURALS,
    ordinals=_FROM_LAST,
    clock_item=_CLOCK_ITEM,
    list_lead=_LIST_LEAD,
    range_joiner=_RANGE_JOINER,
)

"""English words and rules for times."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.lexicon import NUMERIC_DATES, DateLexicon, Rule

_UNITS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
_COMPOUND_ORDINALS = {
    f"{ten}{gap}{word}": value + number
    for ten, value in (("twenty", 20), ("thirty", 30))
    for word, number in list(_ORDINALS.items())[:9]
    for gap in (" ", "-")
    if value + number <= 31
}
_HOUR = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_MINUTE = (
    r"(?:oh |o' ?)(?:one|two|three|four|five|six|seven|eight|nine)|(?:twenty|thirty|forty|fifty)(?:[ -](?:one|two|three|four|"
    r"five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
)
_NUMBER = (
    r"\d+(?:\.\d+)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|"
    r"eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|zero|one|two|three|four|"
    r"five|six|seven|eight|nine"
)
_AMOUNT = rf"(?P<n>{_NUMBER}|an?|a couple(?: of)?|couple of|a few|few|several|half an?|the)"
_SOME = rf"(?P<n>{_NUMBER}|an?|a couple(?: of)?|couple of|a few|several|half an?)"
_PLURAL = r"(?P<list>(?:mon|tues|wednes|thurs|fri|satur|sun)days(?:(?:\s*(?:,|&|/)\s*(?:and\s+)?|\s+and\s+)(?:mon|tues|wednes|thurs|fri|satur|sun)days)*)"
_EVERY = r"(?:every single|every|each)"
_MER = r"(?:\s*{mer}(?![a-z]))"

ENGLISH = DateLexicon(
    months={
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
        "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
        "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    },
    weekdays={
        "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6, "mon": 0,
        "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
    },
    units={
        "minute": "minute", "minutes": "minute", "min": "minute", "mins": "minute", "hour": "hour", "hours": "hour",
        "hr": "hour", "hrs": "hour", "day": "day", "days": "day", "night": "day", "nights": "day", "week": "week",
        "weeks": "week", "wk": "week", "wks": "week", "fortnight": "2 week", "fortnights": "2 week", "month": "month",
        "months": "month", "quarter": "quarter", "quarters": "quarter", "year": "year", "years": "year", "yr": "year",
        "yrs": "year", "weekend": "weekend", "weekends": "weekend", "decade": "10 year", "m": "minute", "h": "hour",
        "d": "day", "w": "week",
    },
    numbers=_UNITS | _TENS | {
        "a": 1, "an": 1, "the": 1, "a couple": 2, "a couple of": 2, "couple of": 2, "a few": 3, "few": 3, "several": 3,
        "half a": 0.5, "half an": 0.5, "once": 1, "twice": 2, "thrice": 3, "oh": 0, "o'": 0, "o": 0,
    },
    number_pattern=_NUMBER,
    ordinals=_ORDINALS | _COMPOUND_ORDINALS | {"last": -1},
    day_words={
        "today": 0, "todays": 0, "tomorrow": 1, "tomorow": 1, "tommorow": 1, "tommorrow": 1, "tmrw": 1, "tmr": 1,
        "tmrrw": 1, "2moro": 1, "tomo": 1, "tomorrows": 1, "yesterday": -1, "the day after tomorrow": 2,
        "day after tomorrow": 2, "overmorrow": 2, "the day before yesterday": -2, "day before yesterday": -2, "eod": 0,
    },
    parts={
        "early morning": "early", "late morning": "morning", "morning": "morning", "mornin": "morning",
        "afternoon": "afternoon", "arvo": "afternoon", "early afternoon": "afternoon", "late afternoon": "afternoon",
        "evening": "evening", "eve": "evening", "night": "night", "tonight": "tonight", "tonite": "tonight",
        "lunchtime": "noon", "lunch time": "noon", "midmorning": "morning",
    },
    relations={"next": 1, "this": 0, "coming": 3, "upcoming": 3, "following": 1, "last": -1, "past": -1, "previous": -1},
    edges={
        "end of": "end", "the end of": "end", "close of": "end", "beginning of": "start", "the beginning of": "start",
        "start of": "start", "the start of": "start", "middle of": "middle", "the middle of": "middle", "mid": "middle",
        "mid-": "middle", "early": "start", "late": "end", "early in": "start", "late in": "end",
    },
    holidays={
        "christmas": "christmas", "xmas": "christmas", "christmas day": "christmas", "xmas day": "christmas",
        "christmas eve": "christmas_eve", "xmas eve": "christmas_eve", "new year's eve": "new_year_eve",
        "new years eve": "new_year_eve", "nye": "new_year_eve", "new year": "new_year", "new year's": "new_year",
        "new years": "new_year", "new year's day": "new_year", "new years day": "new_year", "halloween": "halloween",
        "valentine's day": "valentine", "valentines day": "valentine", "valentine's": "valentine",
        "thanksgiving": "thanksgiving", "thanksgiving day": "thanksgiving", "easter": "easter", "easter sunday": "easter",
        "easter monday": "easter_monday", "good friday": "good_friday", "independence day": "independence_us",
        "labor day": "labor", "labour day": "may_day", "memorial day": "memorial", "st patrick's day": "st_patrick",
        "st patricks day": "st_patrick", "saint patrick's day": "st_patrick", "boxing day": "boxing",
        "black friday": "black_friday", "cyber monday": "cyber_monday", "mother's day": "mothers", "mothers day": "mothers",
        "father's day": "fathers", "fathers day": "fathers", "mlk day": "mlk", "martin luther king day": "mlk",
        "presidents day": "presidents", "president's day": "presidents", "veterans day": "veterans",
        "columbus day": "columbus", "earth day": "earth", "april fools day": "april_fools", "juneteenth": "juneteenth",
        "ash wednesday": "ash_wednesday", "palm sunday": "palm_sunday", "pentecost": "pentecost",
    },
    meridiems={
        "am": "am", "a.m.": "am", "a.m": "am", "a. m.": "am", "a": "am", "pm": "pm", "p.m.": "pm", "p.m": "pm",
        "p. m.": "pm", "p": "pm", "a m": "am", "p m": "pm",
    },
    clock_words={"noon": 12, "midday": 12, "midnight": 0, "12 noon": 12, "twelve noon": 12, "12 midnight": 0},
    repeat_words={
        "daily": "DAILY 1", "everyday": "DAILY 1", "nightly": "DAILY 1", "weekly": "WEEKLY 1", "biweekly": "WEEKLY 2",
        "bi-weekly": "WEEKLY 2", "fortnightly": "WEEKLY 2", "monthly": "MONTHLY 1", "bimonthly": "MONTHLY 2",
        "bi-monthly": "MONTHLY 2", "quarterly": "MONTHLY 3", "yearly": "YEARLY 1", "annually": "YEARLY 1",
        "hourly": "HOURLY 1", "every weekday": "WEEKLY 1 MO,TU,WE,TH,FR", "weekdays": "WEEKLY 1 MO,TU,WE,TH,FR",
        "each weekday": "WEEKLY 1 MO,TU,WE,TH,FR", "every workday": "WEEKLY 1 MO,TU,WE,TH,FR",
        "every working day": "WEEKLY 1 MO,TU,WE,TH,FR", "every business day": "WEEKLY 1 MO,TU,WE,TH,FR",
        "workdays": "WEEKLY 1 MO,TU,WE,TH,FR", "every work day": "WEEKLY 1 MO,TU,WE,TH,FR",
        "every week day": "WEEKLY 1 MO,TU,WE,TH,FR", "weekends": "WEEKLY 1 SA,SU", "semiannually": "MONTHLY 6",
        "twice yearly": "MONTHLY 6", "twice monthly": "MONTHLY 1", "twice daily": "DAILY 1", "weeknights": "WEEKLY 1 MO,TU,WE,TH,FR",
        "semi-annually": "MONTHLY 6", "every weeknight": "WEEKLY 1 MO,TU,WE,TH,FR",
    },
    zones={
        "utc": "UTC", "gmt": "UTC", "est": "America/New_York", "edt": "America/New_York", "et": "America/New_York",
        "cst": "America/Chicago", "cdt": "America/Chicago", "ct": "America/Chicago", "mst": "America/Denver",
        "mdt": "America/Denver", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles", "pt": "America/Los_Angeles",
        "cet": "Europe/Paris", "cest": "Europe/Paris", "bst": "Europe/London", "ist": "Asia/Kolkata", "jst": "Asia/Tokyo",
        "london time": "Europe/London", "new york time": "America/New_York", "berlin time": "Europe/Berlin",
        "tokyo time": "Asia/Tokyo", "eastern": "America/New_York", "pacific": "America/Los_Angeles",
    },
    rules=(
        # recurrences
        Rule("nth_weekday_monthly", _EVERY + r" {ord} {weekday}(?: (?:of|in) (?:the|each|every|a) month)?", "weekday"),
        Rule("nth_weekday_monthly", _EVERY + r" month on the {ord} {weekday}", "weekday"),
        Rule("nth_weekday_monthly", r"(?:the )?{ord} {weekday} (?:of|in) (?:each|every|(?:every )?(?P<other>other)) month", "weekday =month"),
        Rule("nth_weekday_monthly", r"monthly on the {ord} {weekday}", "weekday"),
        Rule("workday_monthly", r"(?:(?:on )?the |every )?{ord} (?:weekday|workday|work day|working day|business day) (?:of|in) (?:the|each|every) month", "=month"),
        Rule("monthday_monthly", r"(?:the )?{ord}(?: day)?(?: and(?: the)? {ord2})? (?:of|in) (?:each|every) month", "=month"),
        Rule("monthday_monthly", _EVERY + r" (?P<other>other )?month on the {ord}(?: day)?(?: and(?: the)? {ord2})?", "=month"),
        Rule("monthday_monthly", _EVERY + r" (?P<ord>[0-3]?\d(?:st|nd|rd|th)|last day)(?: and(?: the)? {ord2})?(?: of (?:the|each|every) month)?", ""),
        Rule("monthday_monthly", r"monthly on the {ord}(?: day)?(?: and(?: the)? {ord2})?", ""),
        Rule("yearly_date", _EVERY + r"(?: year)?(?: on)?(?: the)? {day}(?: of)? {month}", "month"),
        Rule("yearly_date", _EVERY + r"(?: year)?(?: on| in)? {month}(?: {day})?", "month"),
        Rule("yearly_date", r"(?:yearly|annually) (?:on|in) {month}(?: {day})?", "month"),
        Rule("times_per", rf"(?P<n>once|twice|thrice|{_NUMBER})(?: times?)? (?:a|per|each|every) {{unit}}", ""),
        Rule("every_unit", _EVERY + r" (?P<other>other|second) {unit}", "unit"),
        Rule("every_unit", _EVERY + r" " + rf"(?P<n>{_NUMBER}|couple of|few)" + r" {unit}", "unit"),
        Rule("every_unit", _EVERY + r" {ord} {unit}", "unit"),
        Rule("every_unit", _EVERY + r" {unit}", "unit"),
        Rule("every_unit", _EVERY + r" {part}", "part"),
        Rule("every_weekday", _EVERY + r" (?:(?P<other>other|second|alternate) |" + rf"(?P<n>{_NUMBER}) weeks? on )?" + r"{list}(?:s)?(?: {part})?s?", "weekday"),
        Rule("every_weekday", r"(?:on )?alternate {list}s?", "weekday"),
        Rule("every_weekday", _PLURAL, "=days"),
        Rule("every_weekday", r"{list} (?:every|each) week", "weekday"),
        Rule("weekday_span", r"(?:every (?:day|week) )?(?:from )?{weekday}s? (?:to|through|thru|until) {weekday2}s?(?: (?:every|each) week)", "weekday"),
        Rule("weekday_span", r"every (?:day )?(?:from )?{weekday} ?(?:to|through|thru|until|-) ?{weekday2}", "weekday"),
        Rule("repeat_word", r"(?:on )?{repeat}", "repeat"),
        Rule("count_times", rf"(?:for )?(?P<n>{_NUMBER}) (?:times|occurrences)", ""),
        # absolute days
        Rule("iso_date", r"{year}[-/](?P<a>\d{1,2})[-/](?P<b>\d{1,2})(?=t?)", "digit"),
        *NUMERIC_DATES,
        Rule("month_day", r"{month}\.?(?: the)? {day}(?:(?:,? |, ?){year}|)?", "month"),
        Rule("month_day", r"(?:the )?{day}(?: day)?(?: of)? ?{month}\.?(?:,? {year})?", "month"),
        Rule("month_day", r"{day}[ -]{month}[ -](?P<year>\d{4}|\d\d)", "month"),
        Rule("month_day", r"{month}\.? {day} ?(?:-|to|through|until) ?(?:the )?{day2}(?:,? {year})?", "month"),
        Rule("month_day", r"{month}\.? {day} ?(?:-|to|through|until) ?{month2}\.? {day2}(?:,? {year})?", "month"),
        Rule("month_day", r"{day} ?(?:-|to|through|until) ?{day2}(?: of)? {month}(?:,? {year})?", "month"),
        Rule("month_only", r"{month}(?: of)? {year}", "month"),
        Rule("month_only", r"{rel} {month}", "month"),
        Rule("month_only", r"{month}", "month", shy=True),
        Rule("year_only", r"(?<=in ){year}", "digit"),
        Rule("nth_weekday_of", r"(?:the )?{ord} {weekday} (?:of|in) (?:{month}(?: {year})?|{rel} month|the month)", "weekday"),
        Rule("day_of_month", r"(?:the )?(?P<ord>last) day of (?:{rel}|the) month", "=month"),
        Rule("day_of_month", r"(?:the )?{ord}(?: day)? of (?:{rel}|the) month", "=month"),
        Rule("day_of_month", r"(?:the )?[0-3]?\d(?:st|nd|rd|th)(?! {unit}| {weekday}| [a-z]+ (?:list|birthday))".replace("[0-3]?\\d(?:st|nd|rd|th)", "(?P<ord>[0-3]?\\d(?:st|nd|rd|th))"), "digit", shy=True),
        Rule("day_of_month", r"(?<=on )the {ord}(?! one| item| task| list| thing| floor| time| day| half| part| {unit}| {weekday})", "", shy=True),
        Rule("named_holiday", r"(?:{rel} )?{holiday}(?:,? {year})?", "holiday", shy=True),
        # relative days
        Rule("day_word", r"{dayword}(?: (?:in the )?{part})?", "dayword"),
        Rule("day_word", r"{part} {dayword}", "dayword"),
        Rule("this_part", r"(?:later )?(?P<part>tonight|tonite)", "=toni"),
        Rule("this_part", r"(?:later )?this {part}", "part"),
        Rule("weekday", r"(?:(?:the|this) )?{rel} {weekday}", "weekday"),
        Rule("weekday", r"{weekday} (?:of )?{rel} {unit}", "weekday"),
        Rule("weekday", r"{rel} (?P<unit>week)(?:'s|,| on)? {weekday}", "weekday"),
        Rule("weekday", r"{weekday}", "weekday"),
        Rule("weekday_in_weeks", rf"{_SOME} weeks? (?:on|from|after) {{weekday}}", "weekday"),
        Rule("weekday_in_weeks", r"{weekday} week", "weekday"),
        Rule("weekday_in_weeks", rf"{{weekday}} in {_SOME} weeks?", "weekday"),
        Rule("relative_period", r"(?:the )?{rel} (?P<unit>week|weekend|month|quarter|year|day)", "unit"),
        Rule("relative_period", r"(?:later )?(?P<rel>this) (?P<unit>week|weekend|month|quarter|year)", "unit"),
        Rule("relative_period", r"the (?P<unit>weekend)", "=weekend"),
        Rule("offset", rf"(?:in|within)(?: about| around| exactly)? {_AMOUNT}(?P<half> and a half)?[ -]?{{unit}}(?:'s? time)?(?: from now)?", "unit"),
        Rule("offset", rf"(?:in|within)(?: about| around)? {_SOME} ?{{unit}}(?:,? and|,)? (?P<n2>{_NUMBER}|an?|half an?) ?{{unit2}}", "unit"),
        Rule("offset", rf"(?:in|within) (?P<n>an?|{_NUMBER}) (?P<unit>hours?|years?|months?|weeks?|days?) and (?P<half>a half)", "unit"),
        Rule("offset", rf"{_SOME}(?P<half> and a half)? ?{{unit}} (?:from (?:now|today)|later|hence)", "unit"),
        Rule("offset", rf"{_SOME}(?P<half> and a half)? ?{{unit}} (?P<past>ago|earlier|back)", "unit"),
        Rule("offset", rf"{_SOME} ?{{unit}}(?:,? and|,)? (?P<n2>{_NUMBER}|an?) ?{{unit2}} (?P<past>ago)", "unit"),
        Rule("offset", rf"{_SOME} ?{{unit}}(?:,? and|,)? (?P<n2>{_NUMBER}|an?) ?{{unit2}} (?:from now|later)", "unit"),
        Rule("shift", rf"{_SOME} ?{{unit}} (?:from|after|following)", "unit"),
        Rule("shift", rf"{_SOME} ?{{unit}} (?P<past>before|prior to)", "unit"),
        Rule("edge", r"{edge} ?(?:(?:the|this|of the) )?(?:{rel} )?(?P<unit>day|week|month|quarter|year|weekend)", "edge"),
        Rule("edge", r"{edge} ?(?:{rel} )?{month}", "edge month"),
        Rule("edge", r"(?P<edge>the end of) (?:the )?(?P<unit>day)", "edge"),
        # times of day
        Rule("clock_range", r"(?:from |between )?{h}(?::{min})?" + _MER + r"? ?(?:-|to|till?|until|and|through) ?{h2}(?::{min2})?\s*{mer2}(?![a-z])", "mer number"),
        Rule("clock_range", r"(?:from |between )?{h}:{min} ?(?:-|to|till?|until|and) ?{h2}(?::{min2})?", "digit"),
        Rule("clock_range", r"(?:from |between ){h}(?::{min})?" + _MER + r"? ?(?:-|to|till?|until|and) ?{h2}(?::{min2})?(?! ?(?:{unit}|%|percent|of))", "number"),
        Rule("clock", r"(?:at |@ ?)?{h}(?:[:.]{min}(?::{sec})?)?" + _MER + r"(?: {tz})?", "mer"),
        Rule("clock", r"(?:at |@ ?)?(?:t(?=\d))?{h}:{min}(?::{sec})?(?: o'?clock)?(?: ?{tz})?", "digit"),
        Rule("clock", rf"(?:at |@ )?(?P<h>{_HOUR}) (?P<min>{_MINUTE}){_MER}", "mer"),
        Rule("clock", rf"at (?P<h>{_HOUR}) (?P<min>{_MINUTE})", ""),
        Rule("clock", r"(?:at )?{h} ?o'? ?clock(?: {mer})?", "=clock"),
        Rule("clock", r"(?:at|@|around|about|by) ?{h}(?! ?(?:{unit}|%|percent|of|people|dollars|euros|bucks|times|items|things|[-/.:]\d|\d))(?: {tz})?", "number", shy=False),
        Rule("clock", r"at (?P<h>[01]\d|2[0-3])(?P<min>[0-5]\d)(?: ?hours| hrs| h)?", "digit"),
        Rule("clock", r"(?P<h>[01]\d|2[0-3])(?P<min>[0-5]\d) ?(?:hours|hrs)", "digit"),
        Rule("clock_past", r"(?:at )?(?P<half>half) (?:past )?{h}" + _MER + "?", "=half"),
        Rule("clock_past", r"(?:at )?(?:a )?(?P<quarter>quarter) (?:past|after) {h}" + _MER + "?", "=quarter"),
        Rule("clock_past", r"(?:at )?(?:a )?(?P<quarter>quarter) (?P<to>to|of|till|before) {h}" + _MER + "?", "=quarter"),
        Rule("clock_past", rf"(?:at )?(?P<n>{_NUMBER})(?: minutes?)? (?:past|after) {{h}}{_MER}?", "number"),
        Rule("clock_past", rf"(?:at )?(?P<n>five|ten|twenty|twenty[- ]five|5|10|20|25)(?: minutes?)? (?P<to>to|before|till) {{h}}{_MER}?(?! {{unit}})", "number"),
        Rule("clock_word", r"(?:at |by )?{clockword}", "clockword"),
        Rule("part_of_day", r"(?:(?:in|during) the |at ){part}", "part", shy=True),
        Rule("part_of_day", r"{part}", "part", shy=True),
        Rule("length", rf"for(?: about| around)? {_SOME}(?P<half> and a half)?[ -]?{{unit}}", "unit"),
        Rule("now_word", r"right now|straight away|immediately|right away", "=now", shy=True),
        Rule("operator_until", r"until|till|til|through|thru|up to|ending(?: on)?|to", ""),
        Rule("operator_start", r"(?:starting|beginning|commencing)(?: on| from| at| this| in)?|from|as of|effective", ""),
    ),
    connector=r"\s*,?\s*(?:(?:at|on|by|of|in|the|@|around|about|this|and then|-|from|for|in the|on the|due)\s*){0,3}",
    prepositions=r"(?:^|(?<=\W))(?:on|by|at|in|before|until|till|for|from|since|after|due|due on|due by|starting|during|this|next|to|through)(?: the)?",
    not_dates=(
        r"sun (?:cream|screen|glasses|hat|lotion|dress|block|flower|room)|second[- ]hand|may (?:have|be|i|you|we|not|need)|march (?:for|against|madness)|"
        r"(?:daily|weekly|monthly|yearly|quarterly|biweekly|fortnightly|nightly|hourly|bi-weekly|bimonthly)(?= (?!at\b|on\b|from\b|until\b|till\b|for\b|in\b|by\b|starting\b|beginning\b|and\b|or\b|to\b|with\b|then\b|please\b|every\b|"
        r"(?:\d|noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|reminders?\b|reminder to))[a-z])|"
        r"sunday (?:roast|school|times|best|lunch)|friday prayers?|black friday (?:deals?|sales?|shopping)|new year'?s? resolutions?|"
        r"(?:christmas|xmas|easter|halloween|thanksgiving|valentine's day|valentines day|birthday|mother's day|mothers day|father's day|fathers day)(?= (?:presents?|gifts?|cards?|trees?|lights|eggs?|party|dinner|decorations?|shopping|costumes?|cookies|list|cake|turkey|break|holidays?|bonus|songs?|flowers))|"
        r"(?:morning|afternoon|evening|night|midnight|lunch)(?= (?:routine|snacks?|walk|run|coffee|class|shift|medication|meds|pills?|cream|stand))|good (?:morning|afternoon|evening|night)|"
        r"eve online|day one|one day|some day|day[- ]to[- ]day|night[- ]stand|24/7|50/50|1/2|1/4|3/4|half[- ]price|"
        r"today show|the tomorrow|year[- ]end|month[- ]end report|first aid|second opinion|third party"
    ),
    shy_words=frozenset({"sun", "sat", "mon", "may", "march", "mar", "wed", "dec", "to", "m", "h", "d", "w", "fri"}),
    stubborn_words=frozenset({"may", "march", "mar", "sat", "sun"}),
    month_first=True,
    guess_afternoon=True,
    possessive=r"'s?(?![a-z])|s'",
    ordinal_suffix="st|nd|rd|th",
    list_joiner=r"\s*(?:,|&|/)\s*(?:and\s+|&\s*)?|\s+and\s+|\s+or\s+",
)  # fmt: skip

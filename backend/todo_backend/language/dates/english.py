"""English words and rules for times."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.english_clocks import CLOCKS
from todo_backend.language.dates.english_days import DAYS
from todo_backend.language.dates.english_numbers import COMPOUND_ORDINALS, NUMBER, ORDINALS, TENS, UNITS
from todo_backend.language.dates.english_repeats import ENGLISH_REPEATS
from todo_backend.language.dates.lexicon import DateLexicon

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
    numbers=UNITS | TENS | {
        "a": 1, "an": 1, "the": 1, "a couple": 2, "a couple of": 2, "couple of": 2, "a few": 3, "few": 3, "several": 3,
        "half a": 0.5, "half an": 0.5, "once": 1, "twice": 2, "thrice": 3, "oh": 0, "o'": 0, "o": 0,
    },
    number_pattern=NUMBER,
    ordinals=ORDINALS | COMPOUND_ORDINALS | {"last": -1},
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
    repeats=ENGLISH_REPEATS,
    zones={
        "utc": "UTC", "gmt": "UTC", "est": "America/New_York", "edt": "America/New_York", "et": "America/New_York",
        "cst": "America/Chicago", "cdt": "America/Chicago", "ct": "America/Chicago", "mst": "America/Denver",
        "mdt": "America/Denver", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles", "pt": "America/Los_Angeles",
        "cet": "Europe/Paris", "cest": "Europe/Paris", "bst": "Europe/London", "ist": "Asia/Kolkata", "jst": "Asia/Tokyo",
        "london time": "Europe/London", "new york time": "America/New_York", "berlin time": "Europe/Berlin",
        "tokyo time": "Asia/Tokyo", "eastern": "America/New_York", "pacific": "America/Los_Angeles",
    },
    rules=(
        *DAYS,
        *CLOCKS,
    ),
    connector=r"\s*,?\s*(?:(?:at|on|by|of|in|the|@|around|about|this|and then|-|from|for|in the|on the|due)\s*){0,3}",
    prepositions=r"(?:^|(?<=\W))(?:on|by|at|in|before|until|till|for|from|since|after|due|due on|due by|starting|during|this|next|to|through)(?: the)?",
    not_dates=(
        r"sun (?:cream|screen|glasses|hat|lotion|dress|block|flower|room)|second[- ]hand|may (?:have|be|i|you|we|not|need)|march (?:for|against|madness)|"
        r"(?:daily|weekly|monthly|yearly|quarterly|biweekly|fortnightly|nightly|hourly|bi-weekly|bimonthly)(?= (?!at\b|on\b|from\b|until\b|till\b|for\b|in\b|by\b|starting\b|beginning\b|and\b|or\b|to\b|with\b|then\b|please\b|every\b|"
        r"(?:\d|noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|reminders?\b|reminder to|basis|except\b|excluding|but\b|after|once|apart))[a-z])|"
        r"sunday (?:roast|school|times|best|lunch)|friday prayers?|black friday (?:deals?|sales?|shopping)|new year'?s? resolutions?|"
        r"(?:christmas|xmas|easter|halloween|thanksgiving|valentine's day|valentines day|birthday|mother's day|mothers day|father's day|fathers day)(?= (?:presents?|gifts?|cards?|trees?|lights|eggs?|party|dinner|decorations?|shopping|costumes?|cookies|list|cake|turkey|break|holidays?|bonus|songs?|flowers))|"
        r"(?:morning|afternoon|evening|night|midnight|lunch)(?= (?:routine|snacks?|walk|run|coffee|class|shift|medication|meds|pills?|cream|stand))|good (?:morning|afternoon|evening|night)|"
        r"eve online|everyday (?:life|use|items|things|carry|wear|english)|day one|one day|some day|day[- ]to[- ]day|night[- ]stand|24/7|50/50|1/2|1/4|3/4|half[- ]price|"
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

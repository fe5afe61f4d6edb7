"""English words and rules for times."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.english_clocks import CLOCKS
from todo_backend.language.dates.english_days import DAYS
from todo_backend.language.dates.english_numbers import (
    COMPOUND_ORDINALS,
    LOOSE_WEEKDAYS,
    MONTHS,
    NUMBER,
    ORDINALS,
    TENS,
    UNITS,
    WEEKDAYS,
)
from todo_backend.language.dates.english_periods import PERIODS
from todo_backend.language.dates.english_repeats import ENGLISH_REPEATS
from todo_backend.language.dates.lexicon import DateLexicon

_MEALS = {"breakfast": "early", "lunch": "noon", "dinner": "evening", "supper": "evening"}

ENGLISH = DateLexicon(
    months=MONTHS,
    weekdays=WEEKDAYS | LOOSE_WEEKDAYS,
    units={
        "minute": "minute", "minutes": "minute", "min": "minute", "mins": "minute", "hour": "hour", "hours": "hour",
        "hr": "hour", "hrs": "hour", "day": "day", "days": "day", "night": "day", "nights": "day", "week": "week",
        "weeks": "week", "wk": "week", "wks": "week", "fortnight": "2 week", "fortnights": "2 week", "month": "month",
        "months": "month", "quarter": "quarter", "quarters": "quarter", "year": "year", "years": "year", "yr": "year",
        "yrs": "year", "weekend": "weekend", "weekends": "weekend", "week-end": "weekend", "week end": "weekend",
        "wkend": "weekend", "wknd": "weekend", "qtr": "quarter", "sec": "second", "secs": "second", "seconds": "second", "y": "year",
        "decades": "10 year", "decade": "10 year", "m": "minute", "h": "hour",
        "d": "day", "dy": "day", "w": "week",
    },
    numbers=UNITS | TENS | {
        "a": 1, "an": 1, "the": 1, "a couple": 2, "a couple of": 2, "couple of": 2, "a few": 3, "few": 3, "several": 3,
        "half a": 0.5, "half an": 0.5, "half": 0.5,
        "half of a": 0.5, "half of an": 0.5, "1/2": 0.5, "1/4": 0.25, "3/4": 0.75, "a quarter of an": 0.25, "a quarter of a": 0.25,
        "three quarters of an": 0.75, "three-quarters of an": 0.75, "three quarters of a": 0.75, "a pair": 2, "a pair of": 2, "once": 1, "twice": 2, "thrice": 3, "oh": 0, "o'": 0, "o": 0,
    },
    number_pattern=NUMBER,
    ordinals=ORDINALS | COMPOUND_ORDINALS | {"last": -1, "second to last": -2, "second-to-last": -2, "next to last": -2, "2nd to last": -2},
    day_words={
        "today": 0, "todays": 0, "tomorrow": 1, "tomorow": 1, "tommorow": 1, "tommorrow": 1, "tmrw": 1, "2day": 0, "2nite": 0, "tmoro": 1, "tomorro": 1, "tmr": 1,
        "tmrrw": 1, "tmw": 1, "tmmrw": 1, "2morrow": 1, "2mrw": 1, "tomoz": 1, "2moro": 1, "tomo": 1, "tomorrows": 1, "yesterday": -1, "the day after tomorrow": 2,
        "day after tomorrow": 2, "overmorrow": 2, "the day before yesterday": -2, "day before yesterday": -2,
    },
    parts={
        "early morning": "early", "late morning": "morning", "morning": "morning", "mornin": "morning",
        "afternoon": "afternoon", "arvo": "afternoon", "early afternoon": "afternoon", "late afternoon": "afternoon",
        "evening": "evening", "eve": "evening", "night": "night", "tonight": "tonight", "tonite": "tonight",
        "lunchtime": "noon", "lunch time": "noon", "midmorning": "morning", "first thing": "early", "first thing in the morning": "early", "early in the morning": "early", "early hours of the morning": "early", "early hours": "early",
        "late in the morning": "morning", "early in the evening": "evening", "late in the evening": "night", "late evening": "night",
        "late at night": "night", "late night": "night", "late in the afternoon": "afternoon", "mid-morning": "morning",
        "mid-afternoon": "afternoon", "midafternoon": "afternoon", "dinnertime": "evening", "dinner time": "evening",
        "teatime": "afternoon", "bedtime": "night", "forenoon": "morning",
        **{f"{before} {meal}": part for meal, part in _MEALS.items() for before in ("at", "before", "during", "over", "around")},
        "after breakfast": "morning", "after lunch": "afternoon", "after dinner": "tonight", "after supper": "tonight", "after school": "afternoon",
        "after work": "evening", "eod": "close", "eob": "close", "cob": "close", "close of business": "close", "end of business": "close",
    },
    relations={"current": 0, "next": 1, "this": 0, "coming": 3, "upcoming": 3, "following": 1, "last": -1, "past": -1, "previous": -1},
    edges={
        "end of": "end", "the end of": "end", "close of": "end", "beginning of": "start", "the beginning of": "start",
        "start of": "start", "the start of": "start", "middle of": "middle", "the middle of": "middle", "mid": "middle",
        "mid-": "middle", "early": "start", "late": "end", "early in": "start", "late in": "end",
        **{f"{unit}{gap}end": f"end {unit}" for unit in ("week", "month", "quarter", "year") for gap in (" ", "-")},
        "eow": "end week", "eom": "end month", "eoq": "end quarter", "eoy": "end year", "last day of": "end", "last day in": "end", "the last day of": "end", "the last day in": "end",
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
        "valentine day": "valentine", "groundhog day": "groundhog", "cinco de mayo": "cinco_de_mayo", "bonfire night": "bonfire",
        "guy fawkes night": "bonfire", "guy fawkes day": "bonfire", "burns night": "burns", "shrove tuesday": "shrove_tuesday",
        "pancake day": "shrove_tuesday", "mardi gras": "shrove_tuesday", "fat tuesday": "shrove_tuesday",
        "maundy thursday": "maundy_thursday", "holy thursday": "maundy_thursday", "holy saturday": "holy_saturday",
        "remembrance day": "veterans", "armistice day": "veterans", "st andrew's day": "st_andrew", "st andrews day": "st_andrew",
        "st george's day": "st_george", "st georges day": "st_george", "st david's day": "st_david", "st davids day": "st_david",
        "indigenous peoples' day": "columbus", "indigenous peoples day": "columbus", "summer bank holiday": "summer_bank",
        "august bank holiday": "summer_bank", "spring bank holiday": "memorial", "early may bank holiday": "early_may",
        "may bank holiday": "early_may", "election day": "election", "giving tuesday": "giving_tuesday", "flag day": "flag",
        "tax day": "tax", "canada day": "canada", "australia day": "australia", "anzac day": "anzac", "epiphany": "epiphany",
        "all saints' day": "all_saints", "all saints day": "all_saints", "all souls' day": "all_souls", "whit monday": "whit_monday",
        "ascension day": "ascension", "corpus christi": "corpus_christi", "st stephen's day": "boxing", "april fool's day": "april_fools",
        "april fools' day": "april_fools", "april fools": "april_fools", "veteran's day": "veterans", "veterans' day": "veterans",
        "presidents' day": "presidents", "martin luther king jr. day": "mlk", "martin luther king jr day": "mlk",
        "women's day": "womens", "international women's day": "womens", "turkey day": "thanksgiving", "fourth of july": "independence_us",
    },
    meridiems={
        "am": "am", "a.m.": "am", "a.m": "am", "a. m.": "am", "a": "am", "pm": "pm", "p.m.": "pm", "p.m": "pm",
        "p. m.": "pm", "p": "pm", "a m": "am", "p m": "pm",
    },
    clock_words={"noon": 12, "midday": 12, "midnight": 0, "12 noon": 12, "twelve noon": 12, "12 midnight": 0},
    repeats=ENGLISH_REPEATS,
    now_words=("now", "right now", "rightnow", "just now", "straight away", "right away", "immediately"),
    seasons={"spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter"},
    zones={
        "utc": "UTC", "gmt": "UTC", "est": "America/New_York", "edt": "America/New_York", "et": "America/New_York",
        "cst": "America/Chicago", "cdt": "America/Chicago", "ct": "America/Chicago", "mst": "America/Denver",
        "mdt": "America/Denver", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles", "pt": "America/Los_Angeles",
        "cet": "Europe/Paris", "cest": "Europe/Paris", "bst": "Europe/London", "ist": "Asia/Kolkata", "jst": "Asia/Tokyo",
        "london time": "Europe/London", "new york time": "America/New_York", "berlin time": "Europe/Berlin",
        "tokyo time": "Asia/Tokyo", "eastern": "America/New_York", "pacific": "America/Los_Angeles",
        "z": "UTC", "zulu": "UTC", "eastern time": "America/New_York", "pacific time": "America/Los_Angeles",
        "central time": "America/Chicago", "mountain time": "America/Denver", "uk time": "Europe/London",
        "akst": "America/Anchorage", "akdt": "America/Anchorage", "hst": "Pacific/Honolulu", "brt": "America/Sao_Paulo",
        "eet": "Europe/Athens", "eest": "Europe/Athens", "msk": "Europe/Moscow", "sast": "Africa/Johannesburg", "gst": "Asia/Dubai",
        "pkt": "Asia/Karachi", "sgt": "Asia/Singapore", "hkt": "Asia/Hong_Kong", "kst": "Asia/Seoul", "awst": "Australia/Perth",
        "acst": "Australia/Adelaide", "aest": "Australia/Sydney", "aedt": "Australia/Sydney", "nzst": "Pacific/Auckland",
        "nzdt": "Pacific/Auckland", "paris time": "Europe/Paris", "sydney time": "Australia/Sydney", "singapore time": "Asia/Singapore",
        "la time": "America/Los_Angeles", "chicago time": "America/Chicago", "india time": "Asia/Kolkata",
    },
    rules=(
        *DAYS,
        *PERIODS,
        *CLOCKS,
    ),
    connector=r"\s*,?\s*(?:(?:at|on|by|of|in|the|before|after|@|around|about|this|and then|-|from|for|in the|on the|due)\s*){0,3}",
    prepositions=r"(?:^|(?<=\W))(?:@|on or around|by about|by around|around|sometime on|sometime by|sometime around|sometime|maybe on|maybe|perhaps on|on|by no later than|no later than|not later than|by|at|in|before|b4|bfore|until|till|for|from|since|after|due|due on|due by|starting|during|this|next|to|through)(?: the)?",
    not_dates=(
        r"sun (?:cream|screen|glasses|hat|lotion|dress|block|flower|room)|second[- ]hand|may (?:have|be|i|you|we|not|need)|march (?:for|against|madness)|"
        r"(?:daily|weekly|monthly|yearly|quarterly|biweekly|fortnightly|nightly|hourly|bi-weekly|bimonthly)(?= (?!at\b|on\b|from\b|until\b|till\b|for\b|in\b|by\b|starting\b|beginning\b|and\b|or\b|to\b|with\b|then\b|please\b|every\b|"
        r"(?:\d|noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|reminders?\b|reminder to|basis|(?:tasks?|to-?do|chore)(?: (?:to|of|called|named|titled)\b| ?:)|except\b|excluding|but\b|after|once|apart))[a-z])|"
        r"(?:(?<=\bfor )|(?<=\bfrom )|(?<=\bof )|(?<=\bprint )|(?<=\bprepare )|(?<=\bfinish )|(?<=\breview )|(?<=\bwrite )|(?<=\bfor the )|(?<=\bfrom the ))(?:mon|tues|wednes|thurs|fri|satur|sun)days(?= (?!(?:and|or|at|in|on|from|until|till|to|by|of|for|if|so|then|but|please|only|the|my|our|an?|we|i|is|are|with|before|after|around|about|mornings?|afternoons?|evenings?|nights?|noon|remind|add|put|every|each|through|thru|starting|weekly)\b)[a-z])|"
        r"parents'? evening|(?:open|opening|gala|social) evening|(?:date|game|movie|quiz|opening|school|girls'?|lads'?|hen|stag|poker|pub|film|curry|open mic|bowling) night|sunday (?:roast|school|times|best|lunch)|friday prayers?|black friday (?:deals?|sales?|shopping)|new year'?s? resolutions?|"
        r"(?:christmas|xmas|easter|halloween|thanksgiving|valentine's day|valentines day|birthday|mother's day|mothers day|father's day|fathers day)(?= (?:presents?|gifts?|cards?|trees?|lights|eggs?|party|dinner|decorations?|shopping|costumes?|cookies|list|cake|turkey|break|holidays?|bonus|songs?|flowers))|"
        r"(?:morning|afternoon|evening|night|midnight|lunch)(?= (?:routine|snacks?|walk|run|coffee|class|shift|medication|meds|pills?|cream|stand))|good (?:morning|afternoon|evening|night)|"
        r"corn (?:on the )?cobs?|cob (?:loaf|loaves|salad)|eve online|everyday (?:life|use|items|things|carry|wear|shoes|clothes|english)|day one|one day(?! (?:ago|from|later|hence|before|after|until|to))|some day|day[- ]to[- ]day|night[- ]stand|24/7|50/50|(?:1/2|1/4|3/4)(?![/\d]| ?h(?:ours?|rs?)?\b)|mon ami|monday\.com|v(?:ersion)?:? ?\d+(?:\.\d+){1,8}|half[- ]price|"
        r"(?:(?<=\bwith )|(?<=\bcall )|(?<=\bmeet )|(?<=\bemail )|(?<=\btext )|(?<=\bask )|(?<=\btell )|(?<=\bsee )|(?<=\bvisit )|(?<=\bphone )|(?<=\binvite ))(?:april|may|june|august)(?! ?(?:the )?\d)|(?<=\bwatch )wednesday|saturday night (?:live|fever)|(?:monday|thursday|sunday) night football|friday night lights|(?:freaky|casual|man) friday|(?:manic|blue) monday|ruby tuesday|taco tuesday|sheffield wednesday|wednesday addams|sunday bloody sunday|friday,? the 13th(?= (?:movie|film|game|marathon|series|part)s?\b)|today show|the tomorrow|the first thing(?! (?:in|tomorrow|on))|for now|from now on|until now|till now|by now|just now and then|now and then|after work (?:drinks|party|hours)|(?:year|month|quarter|week)[- ]end (?:reports?|reviews?|figures|accounts|closing|bonus|party|statements?|tax)|(?:is|are) now(?= (?:on|at|in|due|for|set|every)\b)|first aid|second opinion|third party"
    ),
    shy_words=frozenset({"sun", "sat", "mon", "may", "march", "mar", "wed", "dec", "to", "m", "h", "d", "w"}),
    stubborn_words=frozenset({"may", "march", "mar", "sat", "sun"}),
    month_first=True,
    guess_afternoon=True,
    possessive=r"'s?(?![a-z])|s'",
    ordinal_suffix="st|nd|rd|th",
    list_joiner=r"\s*(?:,|&|/)\s*(?:and\s+|&\s*)?|\s+and\s+|\s+or\s+|\s+(?=(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b)",
)  # fmt: skip

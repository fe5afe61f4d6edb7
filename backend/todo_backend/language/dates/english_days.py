"""English rules for days and periods."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.english_numbers import AMOUNT, NUMBER, SOME
from todo_backend.language.dates.lexicon import NUMERIC_DATES, Rule

DAYS = (
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
    Rule(
        "nth_weekday_of", r"(?:the )?{ord} {weekday} (?:of|in) (?:{month}(?: {year})?|{rel} month|the month)", "weekday"
    ),
    Rule("day_of_month", r"(?:the )?(?P<ord>last) day of (?:{rel}|the) month", "=month"),
    Rule("day_of_month", r"(?:the )?{ord}(?: day)? of (?:{rel}|the) month", "=month"),
    Rule(
        "day_of_month",
        r"(?:the )?[0-3]?\d(?:st|nd|rd|th)(?! {unit}| {weekday}| [a-z]+ (?:list|birthday))".replace(
            "[0-3]?\\d(?:st|nd|rd|th)", "(?P<ord>[0-3]?\\d(?:st|nd|rd|th))"
        ),
        "digit",
        shy=True,
    ),
    Rule(
        "day_of_month",
        r"(?<=on )the {ord}(?! one| item| task| list| thing| floor| time| day| half| part| {unit}| {weekday})",
        "",
        shy=True,
    ),
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
    Rule("weekday_in_weeks", rf"{SOME} weeks? (?:on|from|after) {{weekday}}", "weekday"),
    Rule("weekday_in_weeks", r"{weekday} week", "weekday"),
    Rule("weekday_in_weeks", rf"{{weekday}} in {SOME} weeks?", "weekday"),
    Rule("relative_period", r"(?:the )?{rel} (?P<unit>week|weekend|month|quarter|year|day)", "unit"),
    Rule("relative_period", r"(?:later )?(?P<rel>this) (?P<unit>week|weekend|month|quarter|year)", "unit"),
    Rule("relative_period", r"the (?P<unit>weekend)", "=weekend"),
    Rule(
        "offset",
        rf"(?:in|within)(?: about| around| exactly)? {AMOUNT}(?P<half> and a half)?[ -]?{{unit}}(?:'s? time)?(?: from now)?",
        "unit",
    ),
    Rule(
        "offset",
        rf"(?:in|within)(?: about| around)? {SOME} ?{{unit}}(?:,? and|,)? (?P<n2>{NUMBER}|an?|half an?) ?{{unit2}}",
        "unit",
    ),
    Rule(
        "offset",
        rf"(?:in|within) (?P<n>an?|{NUMBER}) (?P<unit>hours?|years?|months?|weeks?|days?) and (?P<half>a half)",
        "unit",
    ),
    Rule("offset", rf"{SOME}(?P<half> and a half)? ?{{unit}} (?:from (?:now|today)|later|hence)", "unit"),
    Rule("offset", rf"{SOME}(?P<half> and a half)? ?{{unit}} (?P<past>ago|earlier|back)", "unit"),
    Rule("offset", rf"{SOME} ?{{unit}}(?:,? and|,)? (?P<n2>{NUMBER}|an?) ?{{unit2}} (?P<past>ago)", "unit"),
    Rule("offset", rf"{SOME} ?{{unit}}(?:,? and|,)? (?P<n2>{NUMBER}|an?) ?{{unit2}} (?:from now|later)", "unit"),
    Rule("shift", rf"{SOME} ?{{unit}} (?:from|after|following)", "unit"),
    Rule("shift", rf"{SOME} ?{{unit}} (?P<past>before|prior to)", "unit"),
    Rule("edge", r"{edge} ?(?:(?:the|this|of the) )?(?:{rel} )?(?P<unit>day|week|month|quarter|year|weekend)", "edge"),
    Rule("edge", r"{edge} ?(?:{rel} )?{month}", "edge month"),
    Rule("edge", r"(?P<edge>the end of) (?:the )?(?P<unit>day)", "edge"),
)

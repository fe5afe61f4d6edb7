"""English names of months and days, number words, and the patterns that the rules for times share."""

# ruff: noqa: E501 - long alternations

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
LOOSE_WEEKDAYS = {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
UNITS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
COMPOUND_ORDINALS = {
    f"{ten}{gap}{word}": value + number
    for ten, value in (("twenty", 20), ("thirty", 30))
    for word, number in list(ORDINALS.items())[:9]
    for gap in (" ", "-")
    if value + number <= 31
}
HOUR = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
MINUTE = (
    r"(?:oh |o' ?)(?:one|two|three|four|five|six|seven|eight|nine)|(?:twenty|thirty|forty|fifty)(?:[ -](?:one|two|three|four|"
    r"five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
)
NUMBER = (
    r"\d+(?:[.,]\d+)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|"
    r"eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|zero|one|two|three|four|"
    r"five|six|seven|eight|nine"
)
_PIECES = (
    r"1/2|1/4|3/4|three[ -]quarters of an?|an? quarter of an?|half of an?|half an?|half|"
    r"an?(?: couple| pair)(?: of)?|couple of|a few|few|several|an?"
)
SOME = rf"(?P<n>{_PIECES}|{NUMBER})"
AMOUNT = rf"(?P<n>{_PIECES}|{NUMBER}|the)"
MER = r"(?:\s*{mer}(?![a-z]))"
# Behind a bare number that is a time: nothing that it might count.
SAID_ALL = r"(?=[ ]*(?:$|[,.;!?)]| (?:on|in the|at night|today|tomorrow|tonight|this|next|every|or so|and|to|for|then|please)(?![a-z])| {weekday9}))"

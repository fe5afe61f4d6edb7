"""The shape of a language's words for times. Pure data: the rules and builders read it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

MONDAY = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of a date grammar.

    builder: name of a function in builders.py. template: a regular expression with placeholders such as {month}.
    needs: word class that must occur in the text at all (a cheap filter), or a literal after "=". shy: what it finds
    needs support, see Atom; bold: it needs none, even of a shy word.
    """

    builder: str
    template: str
    needs: str = ""
    shy: bool = False
    bold: bool = False


# Written with digits, a date looks the same in most languages; which number is the month, the lexicon says.
ISO_DATE = Rule("iso_date", r"{year}-(?P<a>\d{1,2})-(?P<b>\d{1,2})", "digit")
NUMERIC_DATES = (
    Rule("numeric_date", r"(?P<a>\d{1,2})(?P<sep>[/.-])(?P<b>\d{1,2})(?P=sep)(?P<year>(?:19|20|21)?\d\d)", "digit"),
    Rule("numeric_date", r"(?P<a>\d{1,2})/(?P<b>\d{1,2})(?!/|\d)", "digit"),
)


@dataclass(frozen=True, slots=True)
class Repeats:
    """A language's words for recurrences.

    cue: what a text with a recurrence contains, a cheap filter that rules ask for as "every". words: word ->
    "FREQ interval", then BYDAY codes, BYMONTHDAY numbers or "-", then a part of the day. weekday_plurals: weekdays that
    alone say "every". ordinals: more of them than a single date needs. clock_item: one of several times of day, with
    the groups h, min and mer. list_lead: what may stand before a further member of a list ("the 1st and the 15th").
    range_joiner: stands in "mon-fri".
    """

    cue: str = ""
    words: Mapping[str, str] = field(default_factory=dict[str, str])
    rules: tuple[Rule, ...] = ()
    weekday_plurals: Mapping[str, int] = field(default_factory=dict[str, int])
    ordinals: Mapping[str, int] = field(default_factory=dict[str, int])
    clock_item: str = ""
    list_lead: str = ""
    range_joiner: str = r"\s*-\s*"


@dataclass(frozen=True, slots=True)
class DateLexicon:
    """A language's words for times.

    months 1-12; weekdays 0 (Monday)-6; units: word -> "2 week" style amount and unit; ordinals: -1 is "last".
    shy_words count only with a preposition or another time beside them, stubborn_words even when all times are wanted.
    day_words: offset from today; holidays: word -> rule name of holidays.py. connector: what may stand between two
    parts of one time. prepositions: what may stand before a time and leaves the title with it. folding: characters that
    are read as another one (an accent left out); all words and rules here are written folded.
    repeats: the words and rules of recurrences. week_start: the weekday that begins "this week" and "next week".
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    units: Mapping[str, str]
    numbers: Mapping[str, float]
    number_pattern: str
    ordinals: Mapping[str, int]
    day_words: Mapping[str, int]
    parts: Mapping[str, str]
    relations: Mapping[str, int]
    edges: Mapping[str, str]
    holidays: Mapping[str, str]
    meridiems: Mapping[str, str]
    clock_words: Mapping[str, int]
    rules: tuple[Rule, ...]
    connector: str
    prepositions: str
    not_dates: str = ""
    week_start: int = MONDAY
    shy_words: frozenset[str] = frozenset()
    stubborn_words: frozenset[str] = frozenset()
    month_first: bool = False
    guess_afternoon: bool = False
    spaced: bool = True
    possessive: str = ""
    ordinal_suffix: str = ""
    list_joiner: str = r"\s*(?:,|&|/)\s*"
    now_words: tuple[str, ...] = ()
    seasons: Mapping[str, str] = field(default_factory=dict[str, str])
    zones: Mapping[str, str] = field(default_factory=dict[str, str])
    repeats: Repeats = field(default_factory=Repeats)
    folding: Mapping[str, str] = field(default_factory=dict[str, str])

"""A language's rules, compiled once, and the scan of a text for atoms."""

# ruff: noqa: E501 - one row of the table, one line

import re
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import cache
from itertools import islice

from todo_backend.language.dates import day_builders as days
from todo_backend.language.dates import offset_builders as offsets
from todo_backend.language.dates import period_builders as periods
from todo_backend.language.dates import repeat_builders as repeats
from todo_backend.language.dates import time_builders as times
from todo_backend.language.dates.day_builders import Built
from todo_backend.language.dates.lexicon import DateLexicon, Rule
from todo_backend.language.dates.model import Atom
from todo_backend.language.dates.reading import Groups
from todo_backend.language.sieve import Sieve, needs_of

Builder = Callable[[Groups, DateLexicon, datetime], Built]

_BUILDERS: dict[str, Builder] = {
    builder.__name__: builder
    for builder in (
        days.day_word, days.this_part, days.month_day, days.month_only, days.year_only, days.numeric_date, days.iso_date,
        days.weekday, days.weekday_in_weeks, days.weekday_dated, days.weekday_numeric, days.day_span, periods.relative_period, offsets.offset, offsets.shift, periods.edge, days.day_of_month,
        days.nth_weekday_of, days.named_holiday, days.operator_until, days.operator_start,
        offsets.shift_weekday, offsets.shift_to_week, offsets.rolling, periods.rest_of, periods.quarter, periods.season,
        periods.part_of_month, periods.day_of_year, periods.month_number, periods.holiday_weekend,
        times.clock, times.clock_word, times.clock_past, times.clock_range, times.part_of_day, times.length, times.now_word,
        repeats.every_unit, repeats.every_parts, repeats.every_weekday, repeats.repeat_word, repeats.repeat_on,
        repeats.yearly_date, repeats.yearly_numeric, repeats.yearly_holiday, repeats.times_per, repeats.count_times,
        repeats.clock_list, repeats.left_out, repeats.after_done,
    )
}  # fmt: skip
_GROUP_NAME = re.compile(r"\(\?P<[a-z]+>")
_MORE = "{0,30}+"
"""Further members of a list: all there are, up to so many; never tried with fewer, which would cost a long list dear."""
_MAX_MATCHES = 24
"""Matches of one rule in a message that are read: nobody names more times at once, and each costs its share."""
_LONGEST_PREPOSITION = 40
_PLACEHOLDER = re.compile(r"\{([a-z]+)(\d?)\}")


def alternatives(words: Iterable[str]) -> str:
    """A regular expression for any of the words, the longest first."""
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))


class Grammar:
    """The compiled rules of one language. Build it once: compiling takes milliseconds, so rules compile when first needed."""

    def __init__(self, lexicon: DateLexicon) -> None:
        self.lexicon = lexicon
        self._classes: dict[str, Iterable[str]] = {
            "month": lexicon.months, "weekday": lexicon.weekdays, "unit": lexicon.units, "dayword": lexicon.day_words,
            "part": lexicon.parts, "rel": lexicon.relations, "edge": lexicon.edges, "holiday": lexicon.holidays,
            "mer": lexicon.meridiems, "clockword": lexicon.clock_words, "repeat": lexicon.repeats.words, "tz": lexicon.zones,
            "season": lexicon.seasons, "now": lexicon.now_words,
        }  # fmt: skip
        self._sources = self._pattern_sources()
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._rules = (*lexicon.repeats.rules, *lexicon.rules)
        self._needs = [tuple(rule.needs.split()) for rule in self._rules]
        known = {name: needs_of(source) for name, source in self._sources.items()}
        self._sieve = Sieve(needs_of(rule.template, known) for rule in self._rules)
        self._cues = {name: self._cue(words) for name, words in self._classes.items() if words}
        self.connector = re.compile(lexicon.connector)
        self._preposition = re.compile(rf"(?:{lexicon.prepositions})\s*$") if lexicon.prepositions else None
        self._not_dates = self._bounded(lexicon.not_dates) if lexicon.not_dates else None
        self._digit = re.compile(r"\d")
        self._folding = str.maketrans(dict(lexicon.folding))
        self._number_cue = self._cue([*lexicon.numbers, *lexicon.ordinals])
        self._repeat_cue = re.compile(lexicon.repeats.cue) if lexicon.repeats.cue else None

    def fold(self, text: str) -> str:
        """The text with every character as the rules know it; offsets stay."""
        return text.translate(self._folding)

    def _bounded(self, source: str) -> re.Pattern[str]:
        # Without blanks a time may begin anywhere but inside a number; an ISO "T" may stand between date and time.
        if not self.lexicon.spaced:
            return re.compile(rf"(?:(?<!\d)|(?!\d))(?:{source})")
        return re.compile(rf"(?:(?<![^\W_])|(?<=\d)(?=t\d))(?:{source})(?:(?![^\W_])|(?=t\d))")

    def _cue(self, words: Iterable[str]) -> re.Pattern[str]:
        firsts = alternatives({word.split(" ")[0] if self.lexicon.spaced else word for word in words})
        return re.compile(rf"(?<![^\W\d_])(?:{firsts})" if self.lexicon.spaced else firsts)

    def _pattern_sources(self) -> dict[str, str]:
        lexicon = self.lexicon
        sources = {name: alternatives(words) or "(?!)" for name, words in self._classes.items()}
        ordinals = alternatives(lexicon.ordinals) or "(?!)"
        suffix = lexicon.ordinal_suffix
        weekday = sources["weekday"]
        small = r"[0-3]?\d"
        day = rf"{small}(?:{suffix})?|{ordinals}" if suffix else rf"{small}|{ordinals}"
        nth = rf"{small}(?:{suffix})|{ordinals}" if suffix else ordinals
        named = alternatives([*lexicon.weekdays, *lexicon.repeats.weekday_plurals])
        plural = alternatives(lexicon.repeats.weekday_plurals) or "(?!)"
        hour = rf"(?:[0-2]?\d|{lexicon.number_pattern})" if lexicon.number_pattern else r"[0-2]?\d"
        return sources | {
            "n": lexicon.number_pattern,
            "h": hour,
            "min": r"[0-5]\d",
            "sec": r"[0-5]\d",
            "year": r"(?:19|20|21)\d\d",
            "yy": r"\d\d",
            "day": day,
            "ord": nth,
            "list": rf"(?:{weekday})(?:(?:{lexicon.list_joiner})(?:{weekday})){_MORE}",
            "days": self._listed(named, ranges=True),
            "plurals": rf"(?:{plural}){self._further(named, ranges=True)}",
            "months": self._listed(sources["month"]),
            "ords": self._listed(
                f"{nth}|{alternatives(lexicon.repeats.ordinals)}" if lexicon.repeats.ordinals else nth
            ),
            "nums": self._listed(day),
            "clocks": self._listed(_GROUP_NAME.sub("(?:", lexicon.repeats.clock_item) or "(?!)"),
        }

    def _listed(self, member: str, *, ranges: bool = False) -> str:
        return rf"(?:{member}){self._further(member, ranges=ranges)}"

    def _further(self, member: str, *, ranges: bool = False) -> str:
        repeats = self.lexicon.repeats
        joiner = f"{self.lexicon.list_joiner}|{repeats.range_joiner}" if ranges else self.lexicon.list_joiner
        lead = rf"(?:(?:{repeats.list_lead}){' ' if self.lexicon.spaced else ''})?" if repeats.list_lead else ""
        return rf"(?:(?:{joiner}){lead}(?:{member})){_MORE}"

    def expand(self, template: str) -> str:
        """The regular expression of a template; {month2} becomes a group of that name with the pattern of {month}."""
        return _PLACEHOLDER.sub(
            lambda found: (
                f"(?P<{found[1]}{found[2]}>{self._sources[found[1]]})" if found[1] in self._sources else found[0]
            ),
            template,
        )

    def patterns(self) -> list[str]:
        """The regular expression of every rule, as the rule says it: without the bounds around it."""
        return [self.expand(rule.template) for rule in self._rules]

    def _pattern(self, index: int, rule: Rule) -> re.Pattern[str]:
        compiled = self._compiled.get(index)
        if compiled is None:
            compiled = self._compiled[index] = self._bounded(self.expand(rule.template))
        return compiled

    def prepare(self) -> None:
        """Compiles every rule now, for whoever would rather wait at the start."""
        for index, rule in enumerate(self._rules):
            self._pattern(index, rule)

    def _has(self, need: str, text: str) -> bool:
        """Whether a word class occurs in the text at all, or the literal after "="."""
        if need[0] == "=":
            return need[1:] in text
        if need == "digit":
            return bool(self._digit.search(text))
        if need == "number":
            return bool(self._digit.search(text) or self._number_cue.search(text))
        cue = self._repeat_cue if need == "every" else self._cues.get(need)
        return cue is not None and bool(cue.search(text))

    def scan(self, text: str, now: datetime) -> list[Atom]:
        """All non-overlapping atoms of a normalised text, in order: the longest match wins, then the earlier rule."""
        blocked = [found.span() for found in self._not_dates.finditer(text)] if self._not_dates else []
        candidates: list[tuple[int, int, int, Atom]] = []
        for index, rule in self._rules_for(text):
            for found in islice(self._pattern(index, rule).finditer(text), _MAX_MATCHES):
                groups = {name: value.strip() for name, value in found.groupdict().items() if value is not None}
                values = _BUILDERS[rule.builder](groups, self.lexicon, now)
                if values is None:
                    continue
                atom = Atom(found.start(), found.end(), values, self._is_shy(rule, found.group()))
                candidates.append((found.start() - found.end(), index, found.start(), atom))
        return _without_overlaps(candidates, blocked, len(text))

    def _is_shy(self, rule: Rule, matched: str) -> bool:
        return not rule.bold and (rule.shy or matched.strip() in self.lexicon.shy_words)

    def _rules_for(self, text: str) -> list[tuple[int, Rule]]:
        """The rules that may find something in the text: it has their words, and a word of each class they need."""

        @cache
        def has(need: str) -> bool:
            return self._has(need, text)

        return [(place, self._rules[place]) for place in self._sieve.places(text) if all(map(has, self._needs[place]))]

    def preposition_before(self, text: str, end: int) -> re.Match[str] | None:
        """The preposition that the words before `end` close with, blanks between them aside."""
        if self._preposition is None:
            return None
        close = len(text[:end].rstrip())
        return self._preposition.search(text, max(0, close - _LONGEST_PREPOSITION), close)


def _without_overlaps(
    candidates: list[tuple[int, int, int, Atom]], blocked: list[tuple[int, int]], length: int
) -> list[Atom]:
    taken = bytearray(length)
    for start, end in blocked:
        taken[start:end] = b"\1" * (end - start)
    chosen: list[Atom] = []
    for *_, atom in sorted(candidates, key=lambda row: row[:3]):
        if taken.find(1, atom.start, atom.end) < 0:
            chosen.append(atom)
            taken[atom.start : atom.end] = b"\1" * (atom.end - atom.start)
    return sorted(chosen, key=lambda atom: atom.start)

"""Reading lists of weekdays, months and ordinals from a stretch of text ("Mon-Wed and Fri", "the 1st and 15th")."""

import re
from functools import lru_cache

from todo_backend.language.dates.lexicon import DateLexicon
from todo_backend.language.dates.reading import read_ordinal
from todo_backend.language.dates.recurrence import WEEKDAY_CODES


@lru_cache(maxsize=64)
def _any_of(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))


def weekdays_in(text: str, lexicon: DateLexicon) -> tuple[str, ...]:
    """The weekday codes that are named, ranges filled in, in the order of the week."""
    names = {**lexicon.weekdays, **lexicon.repeats.weekday_plurals}
    found: set[int] = set()
    last_end, last_day = 0, -1
    for match in re.finditer(_any_of(tuple(names)), text):
        day = names[re.sub(r"\s+", " ", match.group())]
        if last_day >= 0 and re.fullmatch(lexicon.repeats.range_joiner, text[last_end : match.start()]):
            found |= {(last_day + step) % 7 for step in range((day - last_day) % 7)}
        found.add(day)
        last_end, last_day = match.end(), day
    return tuple(WEEKDAY_CODES[day] for day in sorted(found))


def months_in(text: str, lexicon: DateLexicon) -> tuple[int, ...]:
    """The months that are named, in the order of the year."""
    return (
        tuple(sorted({lexicon.months[name] for name in re.findall(_any_of(tuple(lexicon.months)), text)}))
        if text
        else ()
    )


def ordinals_in(text: str, lexicon: DateLexicon) -> tuple[int, ...]:
    """The numbers of a list of ordinals in the order they were said; () when one of them is none."""
    words = {**lexicon.ordinals, **lexicon.repeats.ordinals}
    pattern = (
        rf"{_any_of(tuple(words)) or '(?!)'}|[0-3]?\d(?:{lexicon.ordinal_suffix})?|{lexicon.number_pattern or '(?!)'}"
    )
    found = [words.get(item) or read_ordinal(item, lexicon) for item in re.findall(pattern, text)]
    numbers = tuple(number for number in dict.fromkeys(found) if number)
    return numbers if len(numbers) == len(dict.fromkeys(found)) else ()

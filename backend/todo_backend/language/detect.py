"""Which language a message is in: by the marks that each pack carries."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from todo_backend.language.packs.pack import Pack
from todo_backend.language.packs.registry import DEFAULT, PACKS
from todo_backend.language.text import normalise, words

_LATIN = re.compile(r"[a-z]{2,}")
_LABEL = re.compile(r"(?:[a-z-]{2,12}: ?)?")
"""Such as "todo:": a word for what follows, whatever its language."""
_LETTER, _ENDING = 0.9, 0.4
"""What a rare letter and a typical ending weigh beside a known word (1): neither speaks for a language all alone."""
_SHORTEST_ENDING = 5
_REMEMBERED_WORDS = 8_192
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "œ": "oe"})


def detect(text: str, titles: Sequence[str] = ()) -> str:
    """The code of the likeliest language; when nothing speaks clearly for one, that of the titles, else English.

    The language of the titles wins a draw, else English: "add call de la Cruz".
    """
    likeliest = _likeliest(text)
    if len(likeliest) == 1:
        return likeliest[0]
    beside = _first_of(_likeliest(" ".join(titles)), DEFAULT) if titles else None
    return _first_of(likeliest, beside, DEFAULT) or beside or DEFAULT


def _first_of(codes: Sequence[str], *preferred: str | None) -> str | None:
    return next((code for code in preferred if code in codes), codes[0] if codes else None)


def _likeliest(text: str) -> Sequence[str]:
    """The languages that a text speaks for most, several in a draw; none when nothing speaks clearly."""
    normal = normalise(text)
    spoken, label = words(normal), _LABEL.match(normal)
    for code, script in _scripts().items():
        letters = len(script.findall(normal))
        starts_here = not spoken or DEFAULT not in _known().get(spoken[0], ())
        if letters and (
            script.match(normal, label.end() if label else 0)
            or (starts_here and letters >= len(_LATIN.findall(normal)))
        ):
            return (code,)
    said = {word for whole in spoken if not whole.isdigit() for word in _parts(whole)}
    scores = dict.fromkeys(PACKS, 0.0)
    for word in said:
        for code, weight in _evidence(word):
            scores[code] += weight
    for code, pack in PACKS.items():
        # What a sentence opens with says how it is built: "order crème brûlée".
        scores[code] += bool(spoken) and spoken[0] in pack.verbs
    best = max(scores.values())
    return [code for code, score in scores.items() if score == best] if best >= max(1.0, len(said) / 3) else ()


def weights(text: str) -> Mapping[str, Mapping[str, float]]:
    """The words of a text that speak for a language, with the weight of each: why a language was chosen."""
    said = [word for whole in words(normalise(text)) if not whole.isdigit() for word in _parts(whole)]
    return {word: found for word in said if (found := dict(_evidence(word)))}


@lru_cache(maxsize=_REMEMBERED_WORDS)
def _evidence(word: str) -> tuple[tuple[str, float], ...]:
    """The languages that a word speaks for, with its weight."""
    known = _known().get(word)
    if known is not None:
        return tuple((code, 1.0) for code in known)
    found: list[tuple[str, float]] = []
    for code, pack in PACKS.items():
        if not pack.marks.letters.isdisjoint(word):
            found.append((code, _LETTER))
        elif len(word) >= _SHORTEST_ENDING and _endings()[code].search(word):
            found.append((code, _ENDING))
    return tuple(found)


def _parts(word: str) -> list[str]:
    """A word as it is when it is known, else cut at its apostrophe: "l'attività" speaks through both its parts."""
    return [word] if word in _known() else [part for part in word.split("'") if part]


@lru_cache(maxsize=1)
def _known() -> Mapping[str, frozenset[str]]:
    """Every word that marks a language, with the languages it marks."""
    found: dict[str, set[str]] = {}
    own = set(_words_of(PACKS[DEFAULT]))
    for code, pack in PACKS.items():
        for word in _words_of(pack):
            # "thé" without its accent is "the": a word of the default language stays that language's.
            for written in {word} | ({word.translate(_UMLAUTS), _plain(word)} - own):
                found.setdefault(written, set()).add(code)
    return {word: frozenset(codes) for word, codes in found.items()}


def _words_of(pack: Pack) -> Iterator[str]:
    yield from pack.marks.words
    yield from pack.verbs
    # Longer words for days only: "mar", "do" and "so" are words of other languages.
    for day_words in (pack.dates.weekdays, pack.dates.months, pack.dates.day_words):
        yield from (word for word in day_words if len(word) >= _SHORTEST_ENDING and word.isalpha())


def _plain(word: str) -> str:
    """The word as it is typed without accents; one of two letters would no longer be that word ("à", "où")."""
    if len(word) <= 2:
        return word
    return "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))


@lru_cache(maxsize=1)
def _endings() -> Mapping[str, re.Pattern[str]]:
    return {code: re.compile(rf"(?:{pack.marks.endings})$") for code, pack in PACKS.items()}


@lru_cache(maxsize=1)
def _scripts() -> Mapping[str, re.Pattern[str]]:
    return {code: re.compile(pack.marks.script) for code, pack in PACKS.items() if pack.marks.script != "(?!)"}

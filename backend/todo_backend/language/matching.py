"""Finding the task that a few words mean."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from todo_backend.language.packs.pack import Pack
from todo_backend.language.text import compiled, normalise, words
from todo_backend.language.types import TaskView

_ENOUGH = 74.0
"""Score (0-100) below which a task is not what was meant; found on typos of one or two letters in short titles."""
_CLEARLY = 8.0
"""Points by which the best task must beat the next to count as clearly named."""

_ALIKE = 72.0
"""Points from which two words are taken for one, with a typo."""
_SAME_WORD = 80.0
"""Score from which two words are the same but for a slip of the finger."""

_COMPOUNDED = 6
"""Letters from which the end of a compound stands for all of it."""

_HEAD = 5
"""Letters from which its beginning does."""

_MAX_WORDS = 20
"""Words beyond which nothing is a task's name: it keeps the search short whatever is said."""


@dataclass(frozen=True, slots=True)
class Match:
    """A task and how well (0-100) the words name it."""

    task: TaskView
    score: float


def find_tasks(query: str, tasks: Sequence[TaskView], pack: Pack) -> list[Match]:
    """The tasks that the words may mean, the best first; several when they are about equally good."""
    normal = normalise(query)
    wanted = _content_words(normal, pack.stop_words, pack.dates.spaced)
    if not wanted or len(wanted) > _MAX_WORDS:
        return []
    score = _Scores(wanted, normal, pack)
    matches = [Match(task, points) for task in tasks if (points := score.of(task.title)) >= _ENOUGH]
    if not matches:
        return []
    good = sorted(matches, key=lambda match: (-match.score, match.task.id))
    best = good[0].score
    return [match for match in good if best - match.score < _CLEARLY]


def mentioning(wanted: Sequence[str], tasks: Sequence[TaskView], pack: Pack) -> list[TaskView]:
    """All tasks whose titles hold each of the words, typos of a letter or two aside."""
    if not 0 < len(wanted) <= _MAX_WORDS:
        return []
    titles = [(task, _read_title(task.title, pack.stop_words, pack.dates.spaced)[1]) for task in tasks]
    return [
        task
        for task, have in titles
        if all(max((_alike(word, other) for other in have), default=0.0) >= _SAME_WORD for word in wanted)
    ]


def _content_words(normal: str, stop_words: frozenset[str], spaced: bool) -> tuple[str, ...]:
    if not spaced:
        return (re.sub(r"\s+", "", normal),)
    everything = tuple(dict.fromkeys(words(normal)))
    return tuple(word for word in everything if word not in stop_words) or everything


@lru_cache(maxsize=4096)
def _read_title(title: str, stop_words: frozenset[str], spaced: bool) -> tuple[str, tuple[str, ...]]:
    """A title in normal form and its words; the same titles are asked about again and again."""
    normal = normalise(title)
    return normal.strip(), _content_words(normal, stop_words, spaced)


@lru_cache(maxsize=4096)
def _stem(word: str) -> str:
    for ending in ("ing", "es", "s", "ed", "e"):
        if len(word) - len(ending) >= 3 and word.endswith(ending):
            return word[: -len(ending)]
    return word


def is_same_word(left: str, right: str) -> bool:
    """Whether two words differ in their endings at most: "cleaned" and "cleaning"."""
    return left == right or _stem(left) == _stem(right)


def _in_compound(part: str, whole: str) -> float:
    """How well one end of a compound stands for it: "Geschenk" for "Geburtstagsgeschenk", "Reifen" for a change."""
    if len(part) >= _COMPOUNDED and whole.endswith(part):
        return 85.0
    return 82.0 if len(part) >= _HEAD and whole.startswith(part) else 0.0


@lru_cache(maxsize=16384)
def _alike(left: str, right: str) -> float:
    if is_same_word(left, right):
        return 100.0
    if len(left) >= 3 and len(left) == len(right) and sorted(left) == sorted(right):
        return 90.0  # two letters swapped
    if stands_for := _in_compound(left, right):
        return stands_for
    if left in right.split("-") or right in left.split("-"):
        return 95.0
    if len(left) >= 4 and len(right) >= 4:
        # Fingers slip within a word, seldom on its first letter: "urgent" is not "rent".
        return fuzz.ratio(left, right) * (1.0 if left[0] == right[0] else 0.85)
    return 0.0


def _likeness_unspaced(wanted: str, title: str, pack: Pack) -> float:
    """How alike two names are where no blanks tell the words apart: "牙医的电话" is "给牙医打电话"."""
    if wanted in title or title in wanted:
        return 100.0
    noise = compiled(pack.name_noise)
    wanted, title = noise.sub("", wanted) or wanted, noise.sub("", title) or title
    if wanted in title:
        return 95.0
    rest = iter(title)
    if len(wanted) >= 3 and all(char in rest for char in wanted):
        return 90.0
    return fuzz.ratio(wanted, title)


class _Scores:
    """How well titles fit what was said: each word of a title is compared once, however many titles have it."""

    def __init__(self, wanted: tuple[str, ...], normal: str, pack: Pack) -> None:
        self._wanted, self._said, self._pack = wanted, normal.strip(), pack
        self._likeness: dict[str, tuple[float, ...]] = {}
        self._best: dict[str, float] = {}

    def of(self, title: str) -> float:
        """0-100, or 110 for the very same words."""
        normal, have = _read_title(title, self._pack.stop_words, self._pack.dates.spaced)
        if normal == self._said:
            return 110.0
        if not self._pack.dates.spaced:
            return _likeness_unspaced(self._wanted[0], have[0], self._pack)
        closest = [self._best[word] if word in self._best else self._compare(word) for word in have]
        if not closest or max(closest) < _ALIKE:
            return 0.0
        likeness = [self._likeness[word] for word in have]
        covered = map(max, *likeness) if len(likeness) > 1 else likeness[0]
        coverage = sum([points if points >= _ALIKE else points * 0.4 for points in covered]) / len(self._wanted)
        # Of two titles that hold all the words, the shorter one is meant; but only by a little.
        back = sum([points >= _SAME_WORD for points in closest]) / len(have)
        return coverage * 0.9 + back * 10.0

    def _compare(self, word: str) -> float:
        points = tuple(_alike(said, word) for said in self._wanted)
        self._likeness[word], self._best[word] = points, max(points)
        return self._best[word]

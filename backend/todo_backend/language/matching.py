"""Finding the task that a few words mean."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from todo_backend.language.packs.pack import Pack
from todo_backend.language.text import normalise, words
from todo_backend.language.types import TaskView

_ENOUGH = 74.0
"""Score (0-100) below which a task is not what was meant; found on typos of one or two letters in short titles."""
_CLEARLY = 8.0
"""Points by which the best task must beat the next to count as clearly named."""

_MAX_WORDS = 20
"""Words beyond which nothing is a task's name: it keeps the search short whatever is said."""


@dataclass(frozen=True, slots=True)
class Match:
    """A task and how well (0-100) the words name it."""

    task: TaskView
    score: float


def find_tasks(query: str, tasks: Sequence[TaskView], pack: Pack) -> list[Match]:
    """The tasks that the words may mean, the best first; several when they are about equally good."""
    wanted = _content_words(normalise(query), pack)
    if not wanted or len(wanted) > _MAX_WORDS:
        return []
    matches = [Match(task, _score(wanted, normalise(query), task, pack)) for task in tasks]
    good = sorted(
        (match for match in matches if match.score >= _ENOUGH), key=lambda match: (-match.score, match.task.id)
    )
    if not good:
        return []
    best = good[0].score
    return [match for match in good if best - match.score < _CLEARLY]


def _content_words(normal: str, pack: Pack) -> list[str]:
    if not pack.dates.spaced:
        return [re.sub(r"\s+", "", normal)]
    everything = list(dict.fromkeys(words(normal)))
    return [word for word in everything if word not in pack.stop_words] or everything


def _stem(word: str) -> str:
    for ending in ("ing", "es", "s", "ed", "e"):
        if len(word) - len(ending) >= 3 and word.endswith(ending):
            return word[: -len(ending)]
    return word


def _alike(left: str, right: str) -> float:
    if left == right or _stem(left) == _stem(right):
        return 100.0
    if len(left) >= 4 and len(right) >= 4:
        return fuzz.ratio(left, right)
    return 0.0


def _score(wanted: list[str], query: str, task: TaskView, pack: Pack) -> float:
    title = normalise(task.title)
    if title.strip() == query.strip():
        return 110.0
    have = _content_words(title, pack)
    if not pack.dates.spaced:
        return 100.0 if wanted[0] in have[0] or have[0] in wanted[0] else fuzz.ratio(wanted[0], have[0])
    if not have:
        return 0.0
    covered = [max(_alike(word, other) for other in have) for word in wanted]
    strong = [score if score >= 72 else score * 0.4 for score in covered]
    coverage = sum(strong) / len(strong)
    # Of two titles that hold all the words, the shorter one is meant; but only by a little.
    back = sum(1 for other in have if max(_alike(word, other) for word in wanted) >= 80) / len(have)
    return coverage * 0.9 + back * 10.0

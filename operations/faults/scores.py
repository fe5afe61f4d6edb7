"""What the diagnosis achieved, trial by trial; kept in one JSON file, so that a run can go on where it stopped."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

from todoctl.files import write_atomically
from todoctl.programs.command import JsonObject

Kind = Literal["fault", "silence", "decoy", "pair"]
FixOutcome = Literal["works", "fails", "not safe", "none", "not tried"]


@dataclass(frozen=True)
class Score:
    """One trial. For silences and decoys `root_found` means that nothing was found, as it should be."""

    kind: Kind
    name: str
    number: int = 0
    place: str = "cluster"
    detected: bool = False
    root_found: bool = False
    first_answer_right: bool = False
    """The first thing that was said was the root cause, not a symptom that later gave way to it."""
    found: tuple[str, ...] = ()
    """Every finding of the last diagnosis: "code Kind/name field"."""
    detection_seconds: float = 0.0
    """From the change to the right answer; most of it is the cluster's own time."""
    diagnosis_seconds: float = 0.0
    """The last passive diagnosis itself."""
    fix: FixOutcome = "not tried"
    commands: tuple[str, ...] = ()
    """Those of the finding's fix that were run."""
    is_harmful: bool = False
    """A fix that called itself safe lost data or would have."""
    note: str = ""
    others: tuple[str, ...] = ()
    """What else was said beside the root cause, in the last diagnosis."""
    k8sgpt: bool | None = None
    """Whether k8sgpt names the object; None where it is not installed."""

    @property
    def key(self) -> str:
        return f"{self.kind}/{self.name}"


@dataclass
class ScoreBook:
    """All scores so far, by kind and name; a trial that is run again replaces its score."""

    path: Path
    scores: dict[str, Score] = field(default_factory=dict[str, Score])

    @classmethod
    def load(cls, path: Path) -> ScoreBook:
        book = cls(path)
        if path.is_file():
            for given in json.loads(path.read_text(encoding="utf-8"))["scores"]:
                score = _read(given)
                book.scores[score.key] = score
        return book

    def add(self, score: Score) -> None:
        self.scores[score.key] = score
        self.path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(self.path, json.dumps(self.as_json(), indent=1) + "\n")

    def of(self, kind: Kind) -> list[Score]:
        return sorted((one for one in self.scores.values() if one.kind == kind), key=lambda one: (one.number, one.name))

    def as_json(self) -> JsonObject:
        kinds: Sequence[Kind] = ("fault", "silence", "decoy", "pair")
        return {"summary": summary(self), "scores": [asdict(score) for kind in kinds for score in self.of(kind)]}


def summary(book: ScoreBook) -> dict[str, object]:
    """The figures that are asked for."""
    faults = book.of("fault")
    live = [score for score in faults if score.place == "cluster"]
    quiet = [*book.of("silence"), *book.of("decoy")]
    pairs = book.of("pair")
    return {
        "faults": len(faults),
        "faults_on_the_cluster": len(live),
        "detected": sum(score.detected for score in faults),
        "root_cause_right": sum(score.root_found for score in faults),
        "root_cause_right_on_the_cluster": sum(score.root_found for score in live),
        "first_answer_right": sum(score.first_answer_right for score in live),
        "fixes_that_work": sum(score.fix == "works" for score in faults),
        "harmful_fixes": sum(score.is_harmful for score in book.scores.values()),
        "quiet_moments": len(quiet),
        "false_alarms": sum(not score.root_found for score in quiet),
        "pairs": len(pairs),
        "pairs_right": sum(score.root_found for score in pairs),
        "object_named_by_k8sgpt": sum(score.k8sgpt is True for score in live),
        "faults_asked_of_k8sgpt": sum(score.k8sgpt is not None for score in live),
        "slowest_diagnosis_seconds": max((score.diagnosis_seconds for score in book.scores.values()), default=0.0),
    }


def _read(given: dict[str, Any]) -> Score:
    lists = ("found", "commands", "others")
    fields: dict[str, Any] = {**given, **{name: tuple(given[name]) for name in lists}}
    return Score(**fields)

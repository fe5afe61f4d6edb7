"""Runs the trials one after the other and keeps their scores."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from faults.fault import Fault
from faults.injecting import heal_fault, record_of
from faults.registry import FAULTS
from faults.scores import Score, ScoreBook
from faults.trial import Bench, try_fault
from todoctl.errors import ExitCode, OpsError

_WHOLE_SECONDS = 180.0


@dataclass(frozen=True)
class Choice:
    """What to try."""

    only: tuple[str, ...]
    first: int
    kinds: tuple[str, ...]
    missing: bool
    with_fix: bool
    wide: bool
    docs: Path | None


def run_bench(bench: Bench, choice: Choice, path: Path) -> None:
    """Tries what was chosen; stops when the deployment does not get whole again. Raises OpsError then."""
    book = ScoreBook.load(path)
    if choice.docs is not None:
        return
    bench.lab.check_is_ours()
    for name in reversed(record_of(bench.lab).names()):
        bench.say(f"an earlier run left {name}: healing it")
        heal_fault(bench.lab, name)
    _begin(bench)
    if "fault" in choice.kinds:
        for fault in _faults(choice, book):
            bench.say(f"{fault.number} {fault.name}")
            score = _attempt(bench, fault, with_fix=choice.with_fix)
            book.add(score)
            bench.say(_line(score))


def _attempt(bench: Bench, fault: Fault, *, with_fix: bool) -> Score:
    try:
        return try_fault(bench, fault, with_fix=with_fix)
    except OpsError as error:
        return Score("fault", fault.name, fault.number, note=f"the trial failed: {error.problem} {error.details or ''}")


def _begin(bench: Bench) -> None:
    pods_problem = bench.application.begin_when_ready(seconds=_WHOLE_SECONDS)
    if pods_problem:
        raise OpsError(
            f"The deployment is not whole before the first trial: {pods_problem}.",
            fix=f"Run: ./todoctl deploy{bench.lab.target.options}",
            exit_code=ExitCode.STACK,
        )


def _faults(choice: Choice, book: ScoreBook) -> Iterator[Fault]:
    for fault in FAULTS:
        is_asked = not choice.only or {fault.name, str(fault.number)} & set(choice.only)
        is_told = choice.missing and f"fault/{fault.name}" in book.scores
        if not is_asked or is_told or fault.number < choice.first or fault.inject is None:
            continue
        if choice.wide or not fault.is_wide:
            yield fault


def _line(score: Score) -> str:
    root = "root cause" if score.root_found else "NOT THE ROOT"
    beside = f"; beside: {', '.join(score.others)}" if score.others and score.root_found else ""
    said = ", ".join(score.found) or "nothing"
    return (
        f"  {root} ({said if not score.root_found else score.found[0]}){beside}; after {score.detection_seconds} s, "
        f"diagnosis {score.diagnosis_seconds} s; fix {score.fix}{f': {score.note}' if score.note else ''}"
    )

"""Runs the trials one after the other and keeps their scores."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from faults.decoys import DECOYS
from faults.fault import Fault
from faults.injecting import heal_fault, record_of
from faults.moments import MOMENTS
from faults.quiet import PAIRS, try_pair, watch
from faults.registry import FAULTS
from faults.report import line_of
from faults.scores import Kind, Score, ScoreBook
from faults.trial import Bench, matches, told, try_fault
from todoctl.aiops_troubleshooter.report import Diagnosis
from todoctl.errors import ExitCode, OpsError

_WHOLE_SECONDS = 180.0
Constructed = Callable[[Fault], Diagnosis | None]
"""The diagnosis of a constructed snapshot of a fault; None where there is none."""


@dataclass(frozen=True)
class Choice:
    """What to try."""

    only: frozenset[str] = frozenset()
    """Names or numbers; empty means all."""
    first: int = 1
    kinds: frozenset[str] = frozenset({"fault", "silence", "decoy", "pair"})
    missing: bool = False
    """Only what has no score yet."""
    with_fix: bool = True
    wide: bool = False
    """Also what harms the whole cluster, for seconds."""
    constructed: frozenset[str] = field(default_factory=frozenset[str])
    """Faults that this machine cannot show, by name or number; besides those that none can."""


def run_bench(bench: Bench, choice: Choice, path: Path, constructed: Constructed) -> None:
    """Tries what was chosen. Raises OpsError when the deployment is not ours, or does not get whole again."""
    book = ScoreBook.load(path)
    bench.lab.check_is_ours()
    for name in reversed(record_of(bench.lab).names()):
        bench.say(f"an earlier run left {name}: healing it")
        heal_fault(bench.lab, name)
    problem = bench.application.begin_when_ready(seconds=_WHOLE_SECONDS)
    if problem:
        raise _not_whole(bench, problem)
    for kind, name, trial in _trials(bench, choice, constructed):
        if choice.missing and f"{kind}/{name}" in book.scores:
            continue
        bench.say(f"{kind} {name}")
        try:
            score = trial()
        except OpsError as error:
            score = Score(kind, name, _number(name), note=f"the trial failed: {error.problem} {error.details or ''}")
        book.add(score)
        bench.say(line_of(score))
        if problem := bench.application.wait_until_whole(seconds=_WHOLE_SECONDS):
            raise _not_whole(bench, problem)


_Trial = tuple[Kind, str, Callable[[], Score]]


def _trials(bench: Bench, choice: Choice, constructed: Constructed) -> Iterator[_Trial]:
    found = (*_fault_trials(bench, choice, constructed), *_quiet_trials(bench), *_pair_trials(bench))
    for kind, name, trial in found:
        is_asked = kind == "fault" or not choice.only or name in choice.only
        if kind in choice.kinds and is_asked:
            yield kind, name, trial


def _fault_trials(bench: Bench, choice: Choice, constructed: Constructed) -> Iterator[_Trial]:
    for fault in _faults(choice):
        if fault.inject is None or _is_named(fault, choice.constructed):
            yield "fault", fault.name, partial(score_constructed, fault, constructed)
        elif choice.wide or not fault.is_wide:
            yield "fault", fault.name, partial(try_fault, bench, fault, with_fix=choice.with_fix)


def _quiet_trials(bench: Bench) -> Iterator[_Trial]:
    for moment in MOMENTS:
        yield "silence", moment.name, partial(watch, bench, "silence", moment)
    for decoy in DECOYS:
        yield "decoy", decoy.name, partial(watch, bench, "decoy", decoy)


def _pair_trials(bench: Bench) -> Iterator[_Trial]:
    for first, second in PAIRS:
        yield "pair", f"{first} + {second}", partial(try_pair, bench, first, second)


def score_constructed(fault: Fault, constructed: Constructed) -> Score:
    """The score on a constructed snapshot; there is nothing to fix."""
    diagnosis = constructed(fault)
    if diagnosis is None:
        return Score("fault", fault.name, fault.number, place="constructed", note="there is no constructed snapshot")
    findings = diagnosis.findings
    return Score(
        "fault",
        fault.name,
        fault.number,
        place="constructed",
        detected=bool(findings),
        root_found=bool(findings) and matches(fault.root, findings[0]),
        found=tuple(map(told, findings)),
        note=fault.why_recorded,
    )


def _faults(choice: Choice) -> Iterator[Fault]:
    for fault in FAULTS:
        if fault.number >= choice.first and (not choice.only or _is_named(fault, choice.only)):
            yield fault


def _is_named(fault: Fault, names: frozenset[str]) -> bool:
    return bool({fault.name, str(fault.number)} & names)


def _number(name: str) -> int:
    return next((fault.number for fault in FAULTS if fault.name == name), 0)


def _not_whole(bench: Bench, problem: str) -> OpsError:
    return OpsError(
        f"The deployment is not whole: {problem}.",
        fix=f"Run: ./todoctl deploy{bench.lab.target.options}; then go on with --missing",
        exit_code=ExitCode.STACK,
    )

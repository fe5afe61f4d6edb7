"""What all analyzers share: their form, the guide's words, and small makers of evidence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from todoctl.aiops_troubleshooter.objects import ref_of, text
from todoctl.aiops_troubleshooter.report import Effect, Evidence, Finding, Ref
from todoctl.aiops_troubleshooter.snapshot import LogLine, Snapshot
from todoctl.programs.command import JsonObject

SHOWN_LETTERS = 300
CERTAIN = 0.99
SURE = 0.95
LIKELY = 0.85
POSSIBLE = 0.7


@dataclass(frozen=True)
class GuideEntry:
    """What docs/troubleshooting.md says of one code."""

    code: str
    title: str
    symptom: str
    look: str
    """A command that shows it."""
    cause: str
    fix: str


@dataclass(frozen=True)
class Analyzer:
    """One family of faults. `check` reads the snapshot and nothing else; the same snapshot gives the same findings."""

    title: str
    entries: tuple[GuideEntry, ...]
    check: Callable[[Snapshot], Iterator[Finding]]


def shorten(said: str) -> str:
    """A message in one line that fits into a report."""
    line = " ".join(said.split())
    return line if len(line) <= SHOWN_LETTERS else f"{line[: SHOWN_LETTERS - 3]}..."


def status_evidence(found: JsonObject, value: str) -> Evidence:
    return Evidence(ref_of(found), "status", shorten(value))


def spec_evidence(ref: Ref, value: str) -> Evidence:
    return Evidence(ref, "spec", shorten(value))


def log_evidence(pod: JsonObject, line: LogLine) -> Evidence:
    return Evidence(ref_of(pod), "log", shorten(line.said))


def event_evidence(ref: Ref, event: JsonObject) -> Evidence:
    return Evidence(ref, "event", shorten(f"{text(event, 'reason')}: {text(event, 'message')}"))


def effects_on(pods: Iterable[JsonObject], what: str) -> tuple[Effect, ...]:
    return tuple(Effect(ref_of(pod), what) for pod in pods)


def count_of(pods: Sequence[JsonObject]) -> str:
    """Such as "1 pod" or "2 pods"."""
    return f"{len(pods)} pod{'' if len(pods) == 1 else 's'}"


def listed(names: Iterable[str]) -> str:
    """Names in a sentence, sorted."""
    return ", ".join(sorted(set(names)))

"""Watches the diagnosis while nothing is wrong, and while two things are."""

from __future__ import annotations

import time
from dataclasses import replace

from faults.changes import Changes
from faults.harmless import Harmless
from faults.injecting import heal_fault, inject_fault, record_of
from faults.registry import find_fault
from faults.scores import Kind, Score
from faults.trial import PERIOD_SECONDS, Bench, look, matches, told
from todoctl.errors import OpsError

_WHOLE_SECONDS = 150.0
_PAIR_SECONDS = 200.0
# Faults of different parts, of the same part, and such that one could hide the other.
PAIRS = (
    ("image-tag", "target-port"),
    ("out-of-memory", "service-selector"),
    ("database-password", "target-port"),
    ("pod-security", "deletion-stuck"),
    ("setting-missing", "helm-pending"),
    ("readiness-path", "port-taken"),
    ("database-host", "ingress-class"),
    ("not-enough-cpu", "service-selector"),
    ("quota", "target-port"),
    ("network-policy", "helm-pending"),
)


def watch(bench: Bench, kind: Kind, harmless: Harmless) -> Score:
    """Nothing may be found from its beginning to its end."""
    record = record_of(bench.lab)
    key = f"{kind}-{harmless.name}"
    said: dict[str, None] = {}
    slowest = 0.0
    looks = 0
    record.begin(key)
    try:
        harmless.begin(Changes(bench.lab, key, record))
        until = time.monotonic() + harmless.watch_seconds
        while looks == 0 or time.monotonic() < until:
            diagnosis = look(bench.lab)
            looks += 1
            slowest = max(slowest, diagnosis.seconds)
            said |= dict.fromkeys(map(told, diagnosis.findings))
            time.sleep(PERIOD_SECONDS)
    finally:
        heal_fault(bench.lab, key)
        problem = bench.application.wait_until_whole(seconds=_WHOLE_SECONDS)
    return Score(
        kind,
        harmless.name,
        detected=bool(said),
        root_found=not said,
        found=tuple(said),
        diagnosis_seconds=round(slowest, 2),
        note="; ".join(filter(None, (f"{harmless.title}; looked {looks} times", problem))),
    )


def try_pair(bench: Bench, first: str, second: str) -> Score:
    """Two faults at once: both root causes must be named."""
    faults = [find_fault(first), find_fault(second)]
    score = Score("pair", f"{first} + {second}")
    try:
        for fault in faults:
            inject_fault(bench.lab, fault)
        began = time.monotonic()
        while True:
            diagnosis = look(bench.lab)
            found = [any(matches(fault.root, one) for one in diagnosis.findings) for fault in faults]
            if all(found) or time.monotonic() - began > _PAIR_SECONDS:
                break
            time.sleep(PERIOD_SECONDS)
        others = [told(one) for one in diagnosis.findings if not any(matches(fault.root, one) for fault in faults)]
        score = replace(
            score,
            detected=bool(diagnosis.findings),
            root_found=all(found),
            found=tuple(map(told, diagnosis.findings)),
            others=tuple(others),
            detection_seconds=round(time.monotonic() - began, 1),
            diagnosis_seconds=round(diagnosis.seconds, 2),
        )
    except OpsError as error:
        score = replace(score, note=f"the trial failed: {error.problem}")
    finally:
        for fault in reversed(faults):
            heal_fault(bench.lab, fault.name)
        problem = bench.application.wait_until_whole(seconds=_WHOLE_SECONDS)
    return replace(score, note=f"{score.note} {problem}".strip())

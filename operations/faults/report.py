"""docs/diagnosis.md: the figures of a run, and plainly what did not hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from faults.decoys import DECOYS
from faults.moments import MOMENTS
from faults.registry import FAULTS
from faults.scores import Score, ScoreBook, summary

_INTRO = """\
<!-- Written by bench/diagnosis.py --write-docs from the scores of its last runs. Do not edit. -->

# How well the diagnosis works

Each fault of the catalogue is put into a real deployment (`./todoctl fault inject NAME`), `./todoctl diagnose` is asked
without active probes, and its answer counts only when the first finding names the right object and the right field.
Then the commands of its fix are run, as they stand, where it calls them safe. A fix works when all pods are new and
ready, somebody who had an account and a task before signs in and finds that task, and the diagnosis no longer speaks of
the fault. After that the fault is taken back. To run it yourself, on a deployment that may be broken:

```sh
./todoctl deploy --target cluster --context NAME --namespace todo-faults
operations/.venv/bin/python bench/diagnosis.py --context NAME --namespace todo-faults --wide
```
"""
_CONSTRUCTED = """\
*Constructed* means that the machine of this run could not show the fault, so that it was scored on a constructed
snapshot, without a fix. *From change to answer* is mostly the time that the cluster takes to show a fault: pull
attempts, restarts, patience with what may only be slow.
"""
_WANTED_SECONDS = 5.0
_FIXES = {"works": "works", "fails": "**fails**", "not safe": "asks first", "none": "advice only", "not tried": "-"}


def diagnosis_document(book: ScoreBook, cluster: str) -> str:
    """The whole document. cluster: a sentence on what it ran on."""
    parts = [
        _INTRO,
        cluster,
        "",
        _figures(book),
        _faults(book),
        _CONSTRUCTED,
        _quiet(book),
        _pairs(book),
        _failed(book),
    ]
    return "\n".join(parts).rstrip("\n") + "\n"


def _figures(book: ScoreBook) -> str:
    told = summary(book)
    rows = (
        ("faults tried", f"{told['faults']} ({told['faults_on_the_cluster']} on the cluster, the rest constructed)"),
        ("noticed at all", f"{told['detected']}"),
        ("root cause right: object and field, named first", f"{told['root_cause_right']} (wanted: 46 of 48)"),
        ("of those on the cluster, right with the first word", f"{told['first_answer_right']}"),
        ("fixes that work as they stand", f"{told['fixes_that_work']} (wanted: 40)"),
        ("fixes that called themselves safe and were not", f"{told['harmful_fixes']} (wanted: 0)"),
        ("false alarms", f"{told['false_alarms']} in {told['quiet_moments']} quiet moments and decoys (wanted: 0)"),
        ("two faults at once, both named", f"{told['pairs_right']} of {told['pairs']}"),
        ("slowest diagnosis", f"{told['slowest_diagnosis_seconds']:.1f} s (wanted: below 5 s)"),
    )
    if told["faults_asked_of_k8sgpt"]:
        asked = f"{told['object_named_by_k8sgpt']} of {told['faults_asked_of_k8sgpt']}"
        rows = (*rows, ("object named by `k8sgpt analyze`, for comparison", asked))
    return "\n".join(["| figure | |", "| --- | --- |", *(f"| {name} | {value} |" for name, value in rows), ""])


def _faults(book: ScoreBook) -> str:
    titles = {fault.name: fault.title for fault in FAULTS}
    lines = [
        *("## Each fault", ""),
        "| | fault | where | root cause | from change to answer | diagnosis | fix |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for score in book.of("fault"):
        is_live = score.place == "cluster"
        answer = f"{score.detection_seconds:.0f} s" if is_live else "-"
        seconds = f"{score.diagnosis_seconds:.1f} s" if is_live else "-"
        right = f"`{score.found[0]}`" if score.root_found else f"**no**: {_said(score.found)}"
        title = f"{titles.get(score.name, score.name)} (`{score.name}`)"
        cells = (str(score.number), title, score.place, right, answer, seconds, _FIXES[score.fix])
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join([*lines, ""])


def _quiet(book: ScoreBook) -> str:
    titles = {f"silence/{one.name}": one.title for one in MOMENTS} | {f"decoy/{one.name}": one.title for one in DECOYS}
    lines = ["## Where it must stay silent", "", "| moment or decoy | said |", "| --- | --- |"]
    lines += [
        f"| {titles.get(score.key, score.name)} | {'nothing' if score.root_found else f'**{_said(score.found)}**'} |"
        for score in (*book.of("silence"), *book.of("decoy"))
    ]
    return "\n".join([*lines, ""])


def _pairs(book: ScoreBook) -> str:
    lines = ["## Two faults at once", "", "| faults | both named | beside them |", "| --- | --- | --- |"]
    lines += [
        f"| {score.name} | {'yes' if score.root_found else '**no**'} | {_said(score.others) if score.others else '-'} |"
        for score in book.of("pair")
    ]
    return "\n".join([*lines, ""])


def _failed(book: ScoreBook) -> str:
    return "\n".join(["## What did not hold", "", *(list(_failures(book)) or ["Everything held."]), ""])


def _failures(book: ScoreBook) -> Iterator[str]:
    for score in book.of("fault"):
        if not score.root_found:
            said = _said(score.found)
            yield f"- `{score.name}`: the root cause was not named first. Said: {said}. {_plain(score.note)}"
        elif score.fix == "fails":
            yield f"- `{score.name}`: the fix did not mend it: {_plain(score.note)}"
        elif score.others:
            yield f"- `{score.name}`: beside the root cause it also named {_said(score.others)}."
    yield from _without_fix(book)
    yield from _slow(book)
    for score in (*book.of("silence"), *book.of("decoy")):
        if not score.root_found:
            yield f"- `{score.name}`: it spoke where it should have been silent: {_said(score.found)}."
    for score in book.of("pair"):
        if not score.root_found:
            yield f"- {score.name}: not both were named. Said: {_said(score.found)}. {_plain(score.note)}"


def _without_fix(book: ScoreBook) -> Iterator[str]:
    """The faults for which nothing was run, each with its reason."""
    faults = {fault.name: fault for fault in FAULTS}
    for score in book.of("fault"):
        if score.fix in {"works", "fails"} or score.name not in faults:
            continue
        fault = faults[score.name]
        if score.place == "constructed":
            yield f"- `{score.name}`: not shown on this cluster: {fault.why_recorded or 'it was left out'}."
        else:
            reason = fault.why_by_hand or "nothing that can be run as it stands would mend it"
            yield f"- `{score.name}`: its fix was not run: {reason}."


def _slow(book: ScoreBook) -> Iterator[str]:
    for score in sorted(book.scores.values(), key=lambda one: one.key):
        if score.diagnosis_seconds > _WANTED_SECONDS:
            yield f"- `{score.name}`: its diagnosis took {score.diagnosis_seconds:.1f} s."


def _said(found: Sequence[str]) -> str:
    return ", ".join(f"`{one}`" for one in found) or "nothing"


def _plain(note: str) -> str:
    return " ".join(note.split()).replace("|", "/")[:300]


def line_of(score: Score) -> str:
    """One line of progress."""
    word = {True: "right", False: "WRONG"}[score.root_found]
    beside = f"; beside: {', '.join(score.others)}" if score.others and score.root_found else ""
    said = ", ".join(score.found) or "nothing"
    fix = f"; fix {score.fix}" if score.kind == "fault" else ""
    return (
        f"  {word} ({said if not beside else score.found[0]}){beside}; after {score.detection_seconds} s, diagnosis "
        f"{score.diagnosis_seconds} s{fix}{f': {score.note}' if score.note else ''}"
    )

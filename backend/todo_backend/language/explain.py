"""Why a sentence was understood as it was: the engine's own notes on one turn, as plain values and as text."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import cast

from todo_backend.language.clause import Clause
from todo_backend.language.detect import weights
from todo_backend.language.engine import understand
from todo_backend.language.matching import Match
from todo_backend.language.notes import Note
from todo_backend.language.packs.pack import Command
from todo_backend.language.rows import row_of
from todo_backend.language.situation import Step
from todo_backend.language.targets import Target
from todo_backend.language.types import Request

Explained = dict[str, object]
"""One step of the pipeline as JSON-able fields; `step` is its name."""


def explain(request: Request) -> list[Explained]:
    """The steps that lead to the answer, in order; the last one is the answer."""
    notes: list[Note] = []
    understood = understand(request, notes)
    return [_explained(note) for note in notes] + [{"step": "answer", **row_of(understood)}]


def _explained(note: Note) -> Explained:
    fields: Mapping[str, object]
    match note.step, note.values:
        case "normalise", (str() as said, str() as read):
            fields = {"said": said, "read": read}
        case "language", (code, given, str() as said):
            fields = {"language": code, "given": given, "signs": {} if given else _signs(said)}
        case "clause", (start, end, Clause() as clause, times):
            fields = _clause(clause, times) | {"start": start, "end": end}
        case "row", (place, Command() as command, re.Match(), handler):
            said_parts: Mapping[str, str | None] = cast("re.Match[str]", note.values[2]).groupdict()
            groups = {name: part for name, part in said_parts.items() if part}
            fields = {"row": place, "meaning": command.meaning, "groups": groups, "handler": _name(handler)}
        case "matches", (said, list()):
            close = [match for match in cast("list[object]", note.values[1]) if isinstance(match, Match)]
            fields = {"said": said, "matches": [_scored(match) for match in close]}
        case "target", (said, Target() as target):
            chosen = [task.id for task in target.tasks]
            fields = {
                "said": said,
                "tasks": chosen,
                "asks": target.asks,
                "bulk": target.bulk,
                "missing": target.missing,
            }
        case _, (Step() as step,):
            fields = {"intent": step.intent, "actions": [asdict(action) for action in step.actions]}
        case _:
            fields = {}
    return {"step": note.step, **fields}


def _signs(said: str) -> dict[str, list[str]]:
    """The words that speak for each language; a faint sign has its weight beside it."""
    signs: dict[str, list[str]] = {}
    for word, codes in weights(said).items():
        for code, weight in codes.items():
            signs.setdefault(code, []).append(word if weight == 1 else f"{word} ({weight})")
    return signs


def _clause(clause: Clause, times: object) -> Explained:
    slots = clause.slots
    beside = {"priority": slots.priority, "tags": slots.tags, "note": slots.note, "shift": str(slots.shift or "")}
    spans = [{"kind": span.kind, "said": clause.original[span.start : span.end]} for span in clause.spans]
    return {"words": clause.text, "spans": spans, "times": times, "slots": {k: v for k, v in beside.items() if v}}


def _scored(match: Match) -> Explained:
    return {"id": match.task.id, "title": match.task.title, "score": round(match.score, 1)}


def _name(handler: object) -> str | None:
    return f"{handler.__module__.rpartition('.')[2]}.{handler.__name__}" if isinstance(handler, Callable) else None


def laid_out(steps: list[Explained]) -> str:
    """The steps for a terminal: a name on the left, what it found on the right, one line for each finding."""
    lines: list[str] = []
    for step in steps:
        found = [
            (key, value) for key, value in step.items() if key != "step" and value not in (None, "", [], {}, False)
        ]
        rows = [(key, row) for key, value in found for row in _rows(value)]
        for place, (key, row) in enumerate(rows):
            name = str(step["step"]) if place == 0 else ""
            shown = "" if place and rows[place - 1][0] == key else key
            lines.append(f"{name:<10} {shown:<11} {row}")
    return "\n".join(lines)


def _rows(value: object) -> list[str]:
    items = cast("list[object]", value) if isinstance(value, list) else [value]
    return [item if isinstance(item, str) else json.dumps(item, ensure_ascii=False, default=str) for item in items]

"""A snapshot as a file: saved by whoever has the trouble, diagnosed again by whoever is asked for help."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from todoctl.aiops_troubleshooter.snapshot import (
    Forward,
    InsideAnswers,
    LocalPort,
    Log,
    LogLine,
    Machine,
    Release,
    Snapshot,
)
from todoctl.errors import ExitCode, OpsError
from todoctl.files import PRIVATE_FILE, write_atomically
from todoctl.programs.command import parse_object


def save_snapshot(snapshot: Snapshot, path: Path) -> None:
    """Writes it as one JSON file that only its owner reads: logs are nobody else's business."""
    write_atomically(path, json.dumps(asdict(snapshot), default=_as_text, indent=1) + "\n", mode=PRIVATE_FILE)


def load_snapshot(path: Path) -> Snapshot:
    """Reads a saved snapshot. Raises OpsError when the file is none."""
    try:
        return _read(parse_object(path.read_text(encoding="utf-8"), said_by=path.name))
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise OpsError(
            f"{path} is no snapshot that this version can read.",
            fix="Make one anew: ./todoctl diagnose --save FILE",
            exit_code=ExitCode.USAGE,
        ) from error


def _as_text(value: object) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    raise TypeError(type(value).__name__)


def _read(found: dict[str, Any]) -> Snapshot:
    given: dict[str, Any] = {
        **found,
        "taken_at": datetime.fromisoformat(found["taken_at"]),
        "objects": {kind: tuple(objects) for kind, objects in found["objects"].items()},
        "logs": tuple(map(_read_log, found["logs"])),
        "releases": tuple(map(_read_release, found["releases"])),
        "machine": _read_machine(found["machine"]),
        "could_not_see": tuple(found["could_not_see"]),
        "inside": None if found.get("inside") is None else InsideAnswers(**found["inside"]),
    }
    return Snapshot(**given)


def _read_log(found: dict[str, Any]) -> Log:
    lines = tuple(LogLine(_time(line["at"]), str(line["said"])) for line in found["lines"])
    return Log(found["pod"], found["container"], previous=found["previous"], lines=lines)


def _read_release(found: dict[str, Any]) -> Release:
    given: dict[str, Any] = {**found, "changed_at": _time(found["changed_at"])}
    return Release(**given)


def _read_machine(found: dict[str, Any]) -> Machine:
    contexts, forwards = found["contexts"], found["forwards"]
    given: dict[str, Any] = {
        **found,
        "missing_programs": tuple(found["missing_programs"]),
        "contexts": None if contexts is None else tuple(contexts),
        "ports": tuple(LocalPort(**one) for one in found["ports"]),
        "forwards": None if forwards is None else tuple(Forward(**one) for one in forwards),
    }
    return Machine(**given)


def _time(said: str | None) -> datetime | None:
    return None if said is None else datetime.fromisoformat(said)

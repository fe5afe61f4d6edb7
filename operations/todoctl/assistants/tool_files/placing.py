"""Puts generated files where another program looks for them, beside or in place of what is there."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from pathlib import Path

from todoctl.errors import ExitCode, OpsError
from todoctl.files import PRIVATE_FOLDER, write_atomically
from todoctl.generation import header

_KEPT_SUFFIX = ".before-todoctl"


def place_files(folder: Path, texts: Mapping[str, str], *, dry_run: bool) -> list[str]:
    """Writes each file; returns one sentence for each about what was done (or would be).

    A file that todoctl did not write is kept under another name first. Raises OpsError when the folder cannot be
    written to.
    """
    try:
        if not dry_run:
            folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        return [_place(folder / name, text, dry_run=dry_run) for name, text in texts.items()]
    except OSError as error:
        raise OpsError(
            f"{folder} cannot be written to: {error.strerror or error}.",
            fix="Mend its rights, or copy the files by hand: they are in the folder assistants.",
            exit_code=ExitCode.TOOL,
        ) from error


def _place(path: Path, text: str, *, dry_run: bool) -> str:
    found = path.read_text(encoding="utf-8", errors="replace") if path.exists() else None
    would = "would be " if dry_run else ""
    if found == text:
        return f"{path}: as it should be"
    kept = None if found is None or found.startswith(header()) else _free_name(path)
    if not dry_run:
        if kept is not None:
            path.rename(kept)
        write_atomically(path, text)
    if kept is not None:
        return f"{path}: {would}written; what was there is not ours and {would or 'was '}kept as {kept.name}"
    return f"{path}: {would}{'written' if found is None else 'renewed'}"


def _free_name(path: Path) -> Path:
    """A name for a backup that is not taken by an earlier one."""
    first = path.with_name(path.name + _KEPT_SUFFIX)
    if not first.exists():
        return first
    return next(other for number in count(2) if not (other := first.with_name(f"{first.name}-{number}")).exists())

"""Markdown's few forms that the documents are made of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def code(words: object) -> str:
    """Such as `kubectl get pods`."""
    return f"`{words}`"


def codes(words: Iterable[object]) -> str:
    """Several of them, with commas."""
    return ", ".join(map(code, words))


def table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table, without a line's end behind it. An upright stroke in a cell stays one."""
    lines = [_row(headings), _row(["---"] * len(headings)), *map(_row, rows)]
    return "\n".join(lines)


def _row(cells: Sequence[object]) -> str:
    return "| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |"

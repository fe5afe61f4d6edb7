"""The diagnosis as one page: each root cause drawn with what it breaks, its evidence and its fix."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from todoctl.aiops_troubleshooter.report import Diagnosis, Finding
from todoctl.templating import html_environment

_ROW = 44
_BOX = 32
_CAUSE_WIDTH, _EFFECT_WIDTH, _GAP = 260, 420, 80
_LETTERS_OF_CAUSE, _LETTERS_OF_EFFECT = 30, 50


@dataclass(frozen=True)
class Box:
    """One object in the drawing; all numbers are in the drawing's own units."""

    x: int
    y: int
    width: int
    height: int
    text: str
    title: str


@dataclass(frozen=True)
class Drawing:
    """A cause on the left, an arrow to each object that it breaks on the right."""

    width: int
    height: int
    cause: Box
    effects: Sequence[Box]
    description: str


def page_text(diagnosis: Diagnosis, where: str, at: datetime) -> str:
    """The whole HTML document; styles and pictures are within it, scripts there are none. where: which deployment."""
    return (
        html_environment("aiops_troubleshooter")
        .get_template("diagnosis.html")
        .render(
            diagnosis=diagnosis,
            where=where,
            at=at.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC"),
            found=[(finding, draw(finding)) for finding in diagnosis.findings],
        )
    )


def draw(finding: Finding) -> Drawing | None:
    """The finding's drawing; None when it breaks nothing that is known."""
    if not finding.effects:
        return None
    height = len(finding.effects) * _ROW
    cause = Box(
        *(0, (height - _BOX) // 2, _CAUSE_WIDTH, _BOX),
        _shorten(str(finding.root), _LETTERS_OF_CAUSE),
        f"{finding.root} {finding.field}".strip(),
    )
    effects = [
        Box(
            *(_CAUSE_WIDTH + _GAP, number * _ROW + (_ROW - _BOX) // 2, _EFFECT_WIDTH, _BOX),
            _shorten(str(effect), _LETTERS_OF_EFFECT),
            str(effect),
        )
        for number, effect in enumerate(finding.effects)
    ]
    told = "; ".join(box.title for box in effects)
    return Drawing(_CAUSE_WIDTH + _GAP + _EFFECT_WIDTH, height, cause, effects, f"{cause.title} breaks: {told}")


def _shorten(said: str, letters: int) -> str:
    return said if len(said) <= letters else f"{said[: letters - 1]}…"

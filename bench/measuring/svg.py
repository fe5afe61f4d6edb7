"""Plots as SVG: lines and bars, the same bytes for the same figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from math import ceil, log10

WIDTH, HEIGHT = 640, 320
LEFT, RIGHT, TOP, BOTTOM = 56, 190, 40, 44
# Told apart also without colours, by the marks at the points; dark enough on white and light enough on black.
COLOURS = ("#2f7ed8", "#c4541a", "#3a9b4b", "#8a5fc0", "#b0881e", "#5b7083")
BAR_HEIGHT, BAR_LEFT = 22, 170


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a plot; `values` belong to the labels of the axis, None where nothing was measured."""

    name: str
    values: Sequence[float | None]


def lines(title: str, labels: Sequence[str], unit: str, drawn: Sequence[Line]) -> str:
    """A plot of lines from zero up. labels: along the axis, evenly apart."""
    top = _round_up(max((value for line in drawn for value in line.values if value is not None), default=1.0))
    across, up = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM

    def x(place: int) -> float:
        return LEFT + across * place / max(1, len(labels) - 1)

    def y(value: float) -> float:
        return TOP + up * (1 - value / top)

    parts = [_text(LEFT, 20, f"{title} ({unit})", weight="bold")]
    for step in range(5):
        value = top * step / 4
        parts.append(f'<line x1="{LEFT}" y1="{y(value):.1f}" x2="{LEFT + across}" y2="{y(value):.1f}" stroke="#8884"/>')
        parts.append(_text(LEFT - 8, y(value) + 4, f"{value:g}", anchor="end"))
    parts += [_text(x(place), HEIGHT - 20, label, anchor="middle") for place, label in enumerate(labels)]
    for number, line in enumerate(drawn):
        colour = COLOURS[number % len(COLOURS)]
        points = [(x(place), y(value)) for place, value in enumerate(line.values) if value is not None]
        path = " ".join(f"{a:.1f},{b:.1f}" for a, b in points)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [_mark(number, a, b, colour) for a, b in points]
        parts.append(_mark(number, WIDTH - RIGHT + 18, TOP + 20 * number, colour))
        parts.append(_text(WIDTH - RIGHT + 30, TOP + 20 * number + 4, line.name))
    return _document(HEIGHT, title, parts)


def bars(title: str, unit: str, rows: Sequence[tuple[str, float]]) -> str:
    """A bar for each row, its value beside it."""
    most = max((value for _, value in rows), default=1.0) or 1.0
    parts = [_text(12, 20, f"{title} ({unit})", weight="bold")]
    for number, (name, value) in enumerate(rows):
        y = TOP + BAR_HEIGHT * number
        width = (WIDTH - BAR_LEFT - 80) * value / most
        parts.append(_text(BAR_LEFT - 8, y + 13, name, anchor="end"))
        parts.append(
            f'<rect x="{BAR_LEFT}" y="{y}" width="{width:.1f}" height="{BAR_HEIGHT - 6}" fill="{COLOURS[0]}"/>'
        )
        parts.append(_text(BAR_LEFT + width + 6, y + 13, f"{value:g}"))
    return _document(TOP + BAR_HEIGHT * len(rows) + 12, title, parts)


def _round_up(value: float) -> float:
    """The next of 1, 2, 4 and 8 times a power of ten."""
    if value <= 0:
        return 1.0
    power = 10.0 ** ceil(log10(value) - 1)
    return next(step * power for step in (1, 2, 4, 8, 10, 20) if step * power >= value)


def _mark(number: int, x: float, y: float, colour: str) -> str:
    if number % 2:
        return f'<rect x="{x - 4:.1f}" y="{y - 4:.1f}" width="8" height="8" fill="{colour}"/>'
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4.5" fill="{colour}"/>'


def _text(x: float, y: float, said: str, *, anchor: str = "start", weight: str = "normal") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-weight="{weight}">{escape(said)}</text>'


def _document(height: int, title: str, parts: Sequence[str]) -> str:
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img"'
        f' aria-label="{escape(title)}" font-family="system-ui, sans-serif" font-size="12" fill="#6b7480">'
    )
    return "\n".join((head, *parts, "</svg>")) + "\n"

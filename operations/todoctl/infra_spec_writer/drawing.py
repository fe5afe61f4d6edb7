"""Draws the architecture as SVG: boxes at fixed places, filled from the blueprint."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from todoctl.blueprint.model import Blueprint, Service
from todoctl.generation import header

_WIDTH, _HEIGHT = 960, 640
_LINE = 17
_PADDING = 14
# The usual width of a letter, in pixels.
_LETTER = {"name": 8.5, "soft": 6.7}
_ROLE = f'width="{_WIDTH}" height="{_HEIGHT}" role="img" aria-labelledby="title description"'
_ARROW = """\
  <defs>
    <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
      <path class="head" d="M0 0 8 4 0 8z"/>
    </marker>
  </defs>"""
# One set of colours for light pages and one for dark; the background is the page's own.
_STYLE = """\
    :root { --ink: #1f2328; --soft: #59636e; --line: #818b98; }
    :root { --box: #f6f8fa; --stateful: #ddf4ff; --secret: #fff8c5; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #f0f6fc; --soft: #9198a1; --line: #656c76; }
      :root { --box: #151b23; --stateful: #121d2f; --secret: #272115; }
    }
    text { font: 13px ui-sans-serif, system-ui, sans-serif; fill: var(--ink); }
    .name { font-weight: 600; font-size: 14px; }
    .soft { fill: var(--soft); font-size: 12px; }
    .box { fill: var(--box); stroke: var(--line); }
    .stateful { fill: var(--stateful); }
    .secret { fill: var(--secret); }
    .room { fill: none; stroke: var(--line); stroke-dasharray: 6 4; }
    .call { fill: none; stroke: var(--soft); stroke-width: 1.5; marker-end: url(#arrow); }
    .head { fill: var(--soft); }"""


@dataclass(frozen=True)
class _Box:
    """A box with its name and what is to be said of it. Lengths in pixels."""

    x: int
    y: int
    width: int
    name: str
    lines: tuple[str, ...] = ()
    kind: str = "box"
    copies: int = 1
    """More than one is drawn as a stack."""

    @property
    def height(self) -> int:
        return 2 * _PADDING + _LINE * (1 + len(self.lines)) - 4

    def at(self, along: float, down: float) -> tuple[int, int]:
        """A point of the box; (0, 0) is its upper left corner, (1, 1) its lower right one."""
        return round(self.x + along * self.width), round(self.y + down * self.height)

    def draw(self) -> list[str]:
        sheets = [
            f'  <rect class="{self.kind}" x="{self.x + shift}" y="{self.y - shift}" width="{self.width}" '
            f'height="{self.height}" rx="6"/>'
            for shift in ((6, 0) if self.copies > 1 else (0,))
        ]
        first = self.y + _PADDING + 11
        room = self.width - 2 * _PADDING
        words = [_text(self.x + _PADDING, first, self.name, "name", room)]
        words += [
            _text(self.x + _PADDING, first + _LINE * number, line, "soft", room)
            for number, line in enumerate(self.lines, start=1)
        ]
        return [*sheets, *words]


def architecture_svg(blueprint: Blueprint) -> str:
    """The drawing, a whole file."""
    services = blueprint.services
    frontend = _service_box(blueprint, "frontend", 70, 300)
    backend = _service_box(blueprint, "backend", 560, 300)
    database = blueprint.database
    postgres = _Box(
        *(330, 490, 270, database.name),
        (
            f"StatefulSet · port {database.port} · {database.image}",
            f"claim data-{database.name}-0 · {database.storage}",
        ),
        "box stateful",
    )
    browser = _Box(70, 56, 210, "Browser", (f"localhost:{services.frontend.port}, :{services.backend.port}",))
    forwards = _Box(350, 56, 250, "todoctl forward", ("keeps ports while pods come and go",))
    secret = _Box(
        *(365, 206, 170, blueprint.secret), (f"Secret · {_count(_secret_names(blueprint), 'key')}",), "box secret"
    )
    boxes = [browser, forwards, frontend, backend, postgres, secret]
    calls = [
        _call([browser.at(1, 0.5), forwards.at(0, 0.5)], "HTTP"),
        _call(
            [forwards.at(0.2, 1), (400, 150), (frontend.at(0.4, 0)[0], 150), frontend.at(0.4, 0)],
            str(services.frontend.port),
        ),
        _call(
            [forwards.at(0.8, 1), (550, 150), (backend.at(0.5, 0)[0], 150), backend.at(0.5, 0)],
            str(services.backend.port),
        ),
        _call([secret.at(0, 0.5), (255, secret.at(0, 0.5)[1]), (255, frontend.y)], ""),
        _call([secret.at(1, 0.5), (620, secret.at(1, 0.5)[1]), (620, backend.y)], ""),
    ]
    for service, box, along, side in ((services.frontend, frontend, 0.3, 0), (services.backend, backend, 0.7, 1)):
        if "database" in service.calls:
            start, end = box.at(along, 1), postgres.at(side, 0.5)
            calls.append(_call([start, (start[0], end[1]), end], str(database.port)))
    if "frontend" in services.backend.calls:
        calls.append(_call([backend.at(0, 0.6), frontend.at(1, 0.6)], f"keys · {services.frontend.port}"))
    if "model" in services.backend.calls:
        model = _Box(690, 56, 200, "Language model", ("only with a key or an address",))
        boxes.append(model)
        calls.append(_call([backend.at(0.88, 0), (backend.at(0.88, 0)[0], model.at(0, 1)[1])], ""))
    return "\n".join([*_opening(blueprint), *_rooms(blueprint), *_drawn(boxes), *calls, "</svg>", ""])


def _opening(blueprint: Blueprint) -> list[str]:
    services = blueprint.services.by_name().values()
    names = ", ".join([*(service.image.name for service in services), blueprint.database.name])
    return [
        header("<!-- ", " -->"),
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" {_ROLE}>',
        f'  <title id="title">Architecture of {_plain(blueprint.name)}</title>',
        f'  <desc id="description">{_plain(_description(blueprint, names))}</desc>',
        "  <style>",
        _STYLE,
        "  </style>",
        _ARROW,
    ]


def _description(blueprint: Blueprint, names: str) -> str:
    backend, frontend = blueprint.services.backend, blueprint.services.frontend
    return (
        f"In the namespace {blueprint.namespace} run {names}. A browser reaches {frontend.image.name} on port "
        f"{frontend.port} and {backend.image.name} on port {backend.port} through forwarded ports. Both read the "
        f"Secret {blueprint.secret}; {blueprint.database.name} keeps all data."
    )


def _rooms(blueprint: Blueprint) -> list[str]:
    return [
        '  <rect class="room" x="40" y="20" width="590" height="110" rx="8"/>',
        _text(56, 42, "This machine", "soft"),
        '  <rect class="room" x="40" y="170" width="880" height="450" rx="8"/>',
        _text(56, 608, f"Cluster, namespace {blueprint.namespace}", "soft"),
    ]


def _service_box(blueprint: Blueprint, name: str, x: int, y: int) -> _Box:
    service = blueprint.services.by_name()[name]
    scale = blueprint.environments.minikube.services.by_name()[name]
    pods = scale.replicas or (scale.autoscaling.min_replicas if scale.autoscaling else 1)
    return _Box(x, y, 275, service.image.name, _service_lines(service, pods), copies=pods)


def _service_lines(service: Service, pods: int) -> tuple[str, ...]:
    ports = f"port {service.port}" + (f", metrics {service.metrics_port}" if service.metrics_port else "")
    return (
        f"Deployment · {_count(range(pods), 'pod')}",
        ports,
        f"from {service.image.base}",
        f"ConfigMap {service.config_map}",
        f"ready when {service.probes.readiness.path} answers",
    )


def _secret_names(blueprint: Blueprint) -> set[str]:
    return {secret.name for service in blueprint.services.by_name().values() for secret in service.secrets}


def _drawn(boxes: Sequence[_Box]) -> list[str]:
    return [line for box in boxes for line in box.draw()]


def _call(points: Sequence[tuple[int, int]], label: str) -> str:
    path = " ".join(f"{x},{y}" for x, y in points)
    line = f'  <polyline class="call" points="{path}"/>'
    if not label:
        return line
    # The label stands above the middle of the longest level piece.
    pieces = [pair for pair in itertools.pairwise(points) if pair[0][1] == pair[1][1]]
    (left, y), (right, _) = max(pieces, key=lambda pair: abs(pair[0][0] - pair[1][0]))
    middle = (left + right) // 2
    return f'{line}\n  <text class="soft" x="{middle}" y="{y - 6}" text-anchor="middle">{_plain(label)}</text>'


def _text(x: int, y: int, words: str, kind: str, room: int = _WIDTH) -> str:
    """One line; a name that is longer than its room is drawn narrower."""
    squeezed = f' textLength="{room}" lengthAdjust="spacingAndGlyphs"' if len(words) * _LETTER[kind] > room else ""
    return f'  <text class="{kind}" x="{x}" y="{y}"{squeezed}>{_plain(words)}</text>'


def _count(things: Sequence[object] | set[str], word: str) -> str:
    return f"{len(things)} {word}{'' if len(things) == 1 else 's'}"


def _plain(words: str) -> str:
    return escape(words)

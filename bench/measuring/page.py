"""docs/measurements.md and its plots, written from the figures alone: the same figures give the same bytes."""

from __future__ import annotations

from collections.abc import Iterator

from measuring.delivery import deploying_lines, fuzz_lines, image_lines
from measuring.figures import Json
from measuring.svg import Line, bars, lines
from measuring.wanted import ALONE, ENGINE, INSTANT, REPLICAS, WAITING, WANTED, rounds

NAME = "measurements.md"
PLOTS = "images"
COLUMNS = (
    *("assistant", "kind", "users", "answers", "failed", "waited", "a second", "p50 ms", "p95 ms", "p99 ms"),
    *("× floor", "first word p50 / p95 ms", "processor ms"),
)
PARTS = (
    *(("load", "load"), ("profile", "profile"), ("many_rows", "many rows")),
    *(("fuzz", "fuzzing"), ("images", "images"), ("deploying", "deploying")),
)
NAMES = (
    (ENGINE, "chat"),
    (INSTANT, "chat"),
    (WAITING, "talk"),
    (ALONE, "talk"),
    (WAITING, "chat"),
    (ENGINE, "rest"),
    (ENGINE, "mcp"),
)


def documents(figures: Json) -> dict[str, str]:
    """The files by their path in docs/: the page, and those plots that there are figures for."""
    plots = {f"{PLOTS}/{name}.svg": plot for name, plot in _plots(figures)}
    return {NAME: "\n".join(_page(figures, set(plots))) + "\n", **plots}


def _page(figures: Json, plots: set[str]) -> Iterator[str]:
    yield "<!-- Written by bench/report.py from docs/measurements.json. Do not edit. -->"
    yield "# Measurements"
    yield ""
    yield "Make it again with `backend/.venv/bin/python bench/report.py`: it takes a quarter of an hour, and writes"
    yield "this page and the one on [capacity](capacity.md); `--only load,profile,rows` measures a part, `--quick`"
    yield "about five minutes, `--render` only writes the pages anew."
    for name, title in PARTS:
        if name in figures:
            yield ""
            yield f"Measured, {title}: {_machine(figures[name]['machine'])}"
    yield ""
    yield "Clients, servers, database and the stand-in for the model share this one machine: what the clients take is"
    yield "missing for the servers. Compare the ratio to the floor, not milliseconds of different machines."
    yield ""
    yield "## Wanted and measured"
    yield ""
    yield "| what | wanted | measured | kept |"
    yield "| --- | --- | --- | --- |"
    for one in WANTED:
        yield one.row(figures)
    yield from _load(figures, plots)
    yield from _profile(figures, plots)
    yield from _many_rows(figures)
    yield from fuzz_lines(figures)
    yield from image_lines(figures)
    yield from deploying_lines(figures)


def _machine(machine: Json) -> str:
    return (
        f"{machine['processor']}, {machine['cores']} cores, {machine['memory_gib']} GiB, {machine['system']},"
        f" Python {machine['python']}, {machine['measured_at']}, at {machine['commit']};"
        f" load average before it {machine['load_before']}."
    )


def _load(figures: Json, plots: set[str]) -> Iterator[str]:
    load: Json = figures.get("load", {})
    if not load:
        return
    floor = load["floor"]
    yield ""
    yield "## Under load"
    yield ""
    yield f"The floor is the bare agents' loop with one in-process tool and a scripted model: p50 {floor['p50']} ms,"
    yield f"p95 {floor['p95']} ms."
    if client := load.get("client_floor"):
        yield "With the stand-in for the model asked over HTTP, by the agents' SDK and OpenAI's client as they are and"
        yield f"nothing of ours, the same loop takes p50 {client['p50']} ms, p95 {client['p95']} ms,"
        yield f"{client['processor']} ms of it processor time: no turn with a model can take less."
    yield "Every user has one connection and sends the next request when the last answer is"
    yield f"there, for {load['round_seconds']:g} s. *Waited* counts answers 429 with Retry-After, after which the"
    yield "client waited and sent again. *First word*: until the first word of the answer; in rows of *talk*, what is"
    yield "left of it without the model's own 500 ms. Where the model waits, people begin one after the other within"
    yield "one answer's time. *SDK and client alone* is the agents' loop with OpenAI's client, as many at once and with"
    yield "nothing of ours; what is *added* to the first word comes on top of that. *Processor*: of the backend (or of"
    yield "that loop) and of PostgreSQL, for each answer."
    sign_in = load["sign_in"]
    if sign_in["count"]:
        yield f"Sign-in of a guest at the frontend, session and token: p50 {sign_in['p50']} ms,"
        yield f"p95 {sign_in['p95']} ms, {sign_in['count']} people, eight at a time."
    for name in ("turns-a-second", "turn-p50"):
        if f"{PLOTS}/{name}.svg" in plots:
            yield ""
            yield f"![{name.replace('-', ' ')}]({PLOTS}/{name}.svg)"
    yield ""
    yield f"| {' | '.join(COLUMNS)} |"
    yield "| --- | --- |" + " ---: |" * (len(COLUMNS) - 2)
    for assistant, kind in NAMES:
        for one in rounds(figures, assistant, kind):
            first = f"{one['first_p50']:.1f} / {one['first_p95']:.1f}" if one["first_p50"] else ""
            yield (
                f"| {assistant} | {kind} | {one['clients']} | {one['count']} | {one['failed']} | {one['waited']}"
                f" | {one['per_second']:.1f} | {one['p50']:.1f} | {one['p95']:.1f} | {one['p99']:.1f}"
                f" | {one['floors']:.1f} | {first} | {one['processor_ms']:.1f} + {one['database_ms']:.1f} |"
            )
    yield ""
    yield "| resident memory | MiB |"
    yield "| --- | ---: |"
    for name, size in sorted(load["resident_mib"].items()):
        if size:
            yield f"| {name} | {size} |"


def _profile(figures: Json, plots: set[str]) -> Iterator[str]:
    if "profile" not in figures:
        return
    yield ""
    yield "## Where a turn's time goes"
    yield ""
    yield "One user's turns; every 2 ms of the backend's processor time its stack is looked at, and the innermost layer"
    yield "on it is counted. What the database computes meanwhile is not in it."
    for name, one in _profiles(figures):
        yield ""
        yield f"**{name}**: p50 {one['turn_ms']} ms, {one['processor_ms']} ms of it the backend's processor,"
        size = one["resident_mib"]
        yield f"{one['turns']} turns; resident {size['before']} MiB before, {size['after']} MiB after."
        plot = f"{PLOTS}/{_plot_of(name)}.svg"
        if plot in plots:
            yield ""
            yield f"![layers of a turn, {name}]({plot})"


def _many_rows(figures: Json) -> Iterator[str]:
    rows: Json = figures.get("many_rows", {})
    if not rows:
        return
    yield ""
    yield "## Many rows"
    yield ""
    yield f"{rows['tasks']:,} tasks of {rows['users']:,} users, as many operations and messages, written in"
    yield f"{rows['filled_seconds']:g} s. Whole calls of the service, transaction included, by one caller."
    yield ""
    kinds = list(next(iter(rows["milliseconds"].values())))
    yield "| call | " + " | ".join(f"{kind}: p50 / p95 ms" for kind in kinds) + " |"
    yield "| --- |" + " ---: |" * len(kinds)
    for name, one in rows["milliseconds"].items():
        yield f"| {name} | " + " | ".join(f"{one[kind]['p50']:.1f} / {one[kind]['p95']:.1f}" for kind in kinds) + " |"
    yield ""
    sizes = ", ".join(f"{table} {size}" for table, size in sorted(rows["bytes_a_row"].items()))
    yield f"Bytes a row on the disk, indexes included: {sizes}."


def _profiles(figures: Json) -> list[tuple[str, Json]]:
    return [(name, figures["profile"][name]) for name in (ENGINE, INSTANT) if name in figures.get("profile", {})]


def _plot_of(assistant: str) -> str:
    return f"layers-{assistant.split(' ', 1)[0]}"


def _plots(figures: Json) -> Iterator[tuple[str, str]]:
    counts = sorted({one["clients"] for one in figures.get("load", {}).get("rounds", [])})
    if counts:
        labels = [f"{count} users" for count in counts]
        for name, title, unit, field in (
            ("turns-a-second", "Chat turns", "a second", "per_second"),
            ("turn-p50", "A chat turn, p50", "ms", "p50"),
        ):
            drawn = [
                Line(assistant, [_value(figures, assistant, count, field) for count in counts])
                for assistant in (ENGINE, REPLICAS, INSTANT, WAITING)
            ]
            yield name, lines(title, labels, unit, drawn)
    for name, one in _profiles(figures):
        layers = sorted(one["layers"].items(), key=lambda pair: (-pair[1], pair[0]))
        yield _plot_of(name), bars(f"Processor time of a turn by layer, {name}", "percent", [
            (layer, round(share * 100, 1)) for layer, share in layers if share >= 0.005
        ])  # fmt: skip


def _value(figures: Json, assistant: str, clients: int, field: str) -> float | None:
    return next((float(one[field]) for one in rounds(figures, assistant, "chat") if one["clients"] == clients), None)

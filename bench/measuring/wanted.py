"""What was wanted beside what was measured."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from measuring.figures import Json

ENGINE = "engine"
REPLICAS = "engine, two replicas"
INSTANT = "model that answers at once"
WAITING = "model that waits 500 ms"
ALONE = "SDK and client alone, model that waits 500 ms"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A promise. at_most: whether less is better, else more. value: None when it was not measured."""

    what: str
    limit: float
    unit: str
    at_most: bool
    value: Callable[[Json], float | None]

    def row(self, figures: Json) -> str:
        value = self.value(figures)
        sign = "≤" if self.at_most else "≥"
        if value is None:
            return f"| {self.what} | {sign} {self.limit:g} {self.unit} | not measured | |"
        kept = value <= self.limit if self.at_most else value >= self.limit
        verdict = "yes" if kept else "**no**"
        return f"| {self.what} | {sign} {self.limit:g} {self.unit} | {value:g} {self.unit} | {verdict} |"


def rounds(figures: Json, assistant: str, kind: str) -> list[Json]:
    found: list[Json] = figures.get("load", {}).get("rounds", [])
    return [one for one in found if (one["assistant"], one["kind"]) == (assistant, kind)]


def _at(assistant: str, kind: str, clients: int, name: str) -> Callable[[Json], float | None]:
    return lambda figures: next(
        (float(one[name]) for one in rounds(figures, assistant, kind) if one["clients"] == clients), None
    )


def _added(clients: int, name: str) -> Callable[[Json], float | None]:
    """What an answer in words takes longer than with the agents' SDK and OpenAI's client alone, as many at once."""

    def above(figures: Json) -> float | None:
        ours, floor = (_at(assistant, "talk", clients, name)(figures) for assistant in (WAITING, ALONE))
        return None if ours is None or floor is None else round(ours - floor, 2)

    return above


def _best(assistant: str) -> Callable[[Json], float | None]:
    return lambda figures: max((float(one["per_second"]) for one in rounds(figures, assistant, "chat")), default=None)


def _failed(figures: Json) -> float | None:
    crowd = [one for one in figures.get("load", {}).get("rounds", []) if one["clients"] == 200]
    return float(sum(one["failed"] for one in crowd)) if crowd else None


def _slowest_list(figures: Json) -> float | None:
    found: Json = figures.get("many_rows", {}).get("milliseconds", {})
    return max((float(one["a user"]["p95"]) for one in found.values()), default=None)


def _whole(figures: Json) -> float | None:
    rows: Json = figures.get("many_rows", {})
    return float(len(rows["read from end to end"])) if rows else None


def _resident(part: str) -> Callable[[Json], float | None]:
    def most(figures: Json) -> float | None:
        sizes: dict[str, float] = figures.get("load", {}).get("resident_mib", {})
        return max((size for name, size in sizes.items() if name.startswith(part) and size), default=None)

    return most


def _image(name: str, field: str) -> Callable[[Json], float | None]:
    return lambda figures: figures.get("images", {}).get(name, {}).get(field)


def _fuzzed(figures: Json) -> float | None:
    return figures.get("fuzz", {}).get("faults")


def _deploying(field: str) -> Callable[[Json], float | None]:
    return lambda figures: figures.get("deploying", {}).get(field)


WANTED = (
    Wanted("a chat turn of the engine, 1 user, p50", 12, "ms", True, _at(ENGINE, "chat", 1, "p50")),
    Wanted("chat turns of the engine", 150, "a second", False, _best(ENGINE)),
    Wanted("chat turns of the engine, two replicas as on the cluster", 150, "a second", False, _best(REPLICAS)),
    Wanted("a chat turn with a 0 ms model, 1 user, p50", 20, "ms", True, _at(INSTANT, "chat", 1, "p50")),
    Wanted("chat turns with a 0 ms model", 80, "a second", False, _best(INSTANT)),
    Wanted("added to the time to the first word, 50 users, p50", 15, "ms", True, _added(50, "first_p50")),
    Wanted("added to the time to the first word, 50 users, p95", 40, "ms", True, _added(50, "first_p95")),
    Wanted("failed at 200 users, all kinds", 0, "answers", True, _failed),
    Wanted("lists and searches on 1,000,000 tasks, p95 of the slowest", 20, "ms", True, _slowest_list),
    Wanted("statements that read a table from end to end", 0, "statements", True, _whole),
    Wanted("the backend's resident memory under load", 200, "MiB", True, _resident("backend")),
    Wanted("the frontend's resident memory under load", 130, "MiB", True, _resident("frontend")),
    Wanted("sentences that broke the language engine", 0, "sentences", True, _fuzzed),
    Wanted("the backend's own layers, compressed", 45, "MB", True, _image("todo-backend", "own_mb")),
    Wanted("the frontend's own layers, compressed", 10, "MB", True, _image("todo-frontend", "own_mb")),
    Wanted("the backend's container, start to ready", 4, "s", True, _image("todo-backend", "ready_seconds")),
    Wanted("the frontend's container, start to ready", 1.5, "s", True, _image("todo-frontend", "ready_seconds")),
    Wanted("from a fresh clone to a verified deployment, cached", 240, "s", True, _deploying("from_clone_to_verified")),
    Wanted("from a changed line to running pods", 45, "s", True, _deploying("from_change_to_running")),
)

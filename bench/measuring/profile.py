"""Where a turn's time goes: one user's turns against a backend that is watched."""

from __future__ import annotations

import json
import os
import signal

from measuring.figures import Json, milliseconds, quantile
from measuring.load_figures import driver
from measuring.stack import Stack, resident_mib

PROGRAM = ("-m", "measuring.sampled_backend")
WARM_UP_SECONDS = 2.0


async def measure_profile(stack: Stack, seconds: float) -> Json:
    """Shares of a turn by layer, on the engine and with a model that answers at once."""
    stack.model.delay_seconds = stack.model.words_per_second = 0.0
    return {
        name: await _profile(stack, seconds, with_model=with_model)
        for name, with_model in (("engine", False), ("model that answers at once", True))
    }


async def _profile(stack: Stack, seconds: float, *, with_model: bool) -> Json:
    out = stack.folder / "samples.json"
    async with (
        driver(stack, seconds) as driving,
        stack.backend(with_model=with_model, program=(*PROGRAM, str(out))) as backend,
    ):
        before = resident_mib(backend.pid)
        await driving.round("chat", [backend], 1, WARM_UP_SECONDS)
        os.kill(backend.pid, signal.SIGUSR1)
        found, cost = await driving.round("chat", [backend], 1, seconds)
        after = resident_mib(backend.pid)
    counted: Json = json.loads(out.read_text(encoding="utf-8"))
    layers: dict[str, int] = counted["layers"]
    worked = sum(layers.values())
    turn = quantile(found.seconds, 0.5)
    return {
        "turn_ms": milliseconds(turn),
        "processor_ms": milliseconds(cost.backend),
        "turns": len(found.seconds),
        "layers": {name: round(count / max(1, worked), 3) for name, count in sorted(layers.items())},
        "functions": {name: round(count / max(1, worked), 3) for name, count in counted["functions"].items()},
        "resident_mib": {"before": round(before), "after": round(after)},
    }

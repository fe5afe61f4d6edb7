"""The backend with a watcher in it: run as a program, it writes down where its processor time went.

    PYTHONPATH=bench python -m measuring.sampled_backend OUT_FILE

SIGUSR1 begins it: from then on the system interrupts the process after each so much processor time, and the stack at
that moment is counted. A thread that looks from outside would only see the moments at which the interpreter's lock is
given away. The counts are written when the backend ends.
"""

from __future__ import annotations

import json
import signal
import sys
from collections import Counter
from pathlib import Path
from types import FrameType

from measuring.layers import layer_of
from todo_backend.__main__ import main as serve

EVERY_SECONDS = 0.002
MOST_COMMON = 15


class Sampler:
    """Counts in which layer, and in which function, the process works."""

    def __init__(self) -> None:
        self.layers: Counter[str] = Counter()
        self.functions: Counter[str] = Counter()

    def begin(self, *_: object) -> None:
        signal.signal(signal.SIGPROF, self._look)
        signal.setitimer(signal.ITIMER_PROF, EVERY_SECONDS, EVERY_SECONDS)

    def _look(self, _: int, frame: FrameType | None) -> None:
        files: list[str] = []
        names: list[str] = []
        while frame is not None:
            files.append(frame.f_code.co_filename)
            names.append(f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_qualname}")
            frame = frame.f_back
        self.layers[layer_of(files)] += 1
        self.functions[names[0] if names else "?"] += 1


def _end(*_: object) -> None:
    sys.exit(0)


def main(out: Path) -> int:
    """The backend's own exit code."""
    sampler = Sampler()
    signal.signal(signal.SIGUSR1, sampler.begin)
    # Uvicorn raises the signal that ended it once more, for whoever waits for the process.
    signal.signal(signal.SIGTERM, _end)
    try:
        return serve()
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        counted = {"layers": sampler.layers, "functions": dict(sampler.functions.most_common(MOST_COMMON))}
        out.write_text(json.dumps(counted), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

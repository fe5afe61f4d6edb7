"""Figures: what was measured, in seconds and bytes, how they are kept, and on what machine."""

from __future__ import annotations

import json
import os
import platform
import subprocess
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
FIGURES = ROOT / "docs" / "measurements.json"
Json = dict[str, Any]


def quantile(values: list[float], share: float) -> float:
    """The value below which that share of the values lies; 0 when there are none."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))] if values else 0.0


@dataclass(slots=True)
class Round:
    """What some clients did at once. Times in seconds.

    failed: neither a right answer nor a 429 with Retry-After. waited: 429 with Retry-After, then sent again.
    firsts: to the first byte of the answer's words, where an answer has some.
    """

    clients: int
    lasted: float = 0.0
    seconds: list[float] = field(default_factory=list[float])
    firsts: list[float] = field(default_factory=list[float])
    failed: int = 0
    waited: int = 0
    failures: list[str] = field(default_factory=list[str])

    def figures(self) -> Json:
        """The round in milliseconds and per second, rounded as far as they mean something."""
        return {
            "clients": self.clients,
            "count": len(self.seconds),
            "failed": self.failed,
            "waited": self.waited,
            "failures": self.failures[:3],
            "per_second": round(len(self.seconds) / self.lasted, 1) if self.lasted else 0.0,
            **{f"p{share}": milliseconds(quantile(self.seconds, share / 100)) for share in (50, 95, 99)},
            **{f"first_p{share}": milliseconds(quantile(self.firsts, share / 100)) for share in (50, 95)},
        }


def milliseconds(seconds: float) -> float:
    return round(seconds * 1000, 2)


def machine() -> Json:
    """On what it was measured; whatever decides on the figures, nothing that names the place."""
    cpu = Path("/proc/cpuinfo")
    names = [line.partition(":")[2].strip() for line in cpu.read_text().splitlines() if line.startswith("model name")]
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return {
        "processor": names[0] if names else platform.machine(),
        "cores": len(os.sched_getaffinity(0)),
        "memory_gib": round(pages / 2**30),
        "system": f"{platform.system()} {platform.release().partition('-')[0]}",
        "python": platform.python_version(),
        "load_before": round(os.getloadavg()[0], 2),
        "measured_at": datetime.now(UTC).strftime("%Y-%m-%d"),
        "commit": _commit(),
    }


def _commit() -> str:
    asked = subprocess.run(
        ["git", "rev-parse", "--short=12", "HEAD"],  # noqa: S607 - the one on the path
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return asked.stdout.strip() or "unknown"


def load(path: Path = FIGURES) -> Json:
    """All figures; empty when nothing was measured yet."""
    if not path.exists():
        return {}
    found: Json = json.loads(path.read_text(encoding="utf-8"))
    return found


def keep(part: str, figures: Json, path: Path = FIGURES) -> None:
    """Write one part anew; the others stay as they are."""
    known = load(path)
    known[part] = figures
    path.write_text(json.dumps(known, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")

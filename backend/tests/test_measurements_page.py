"""The measurements' page: the same figures give the same bytes, and what was not kept is said."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree as ET

from measuring.figures import Round
from measuring.page import documents
from measuring.queueing import Site, closed_load, open_load
from measuring.wanted import ENGINE, WANTED

MACHINE = {
    "processor": "A processor", "cores": 2, "memory_gib": 8, "system": "Linux 6", "python": "3.11.7",
    "load_before": 0.1, "measured_at": "2026-11-28", "commit": "abc",
}  # fmt: skip


def _figures(milliseconds: float) -> dict[str, Any]:
    done = Round(1, lasted=2.0, seconds=[milliseconds / 1000] * 100, firsts=[0.001])
    one = {
        "assistant": ENGINE, "kind": "chat", "floors": 2.0, "processor_ms": 5.0, "database_ms": 1.0, **done.figures(),
    }  # fmt: skip
    load: dict[str, Any] = {
        "machine": MACHINE,
        "floor": {"p50": 5.0, "p95": 6.0, "runs": 10},
        "sign_in": {"count": 1, "p50": 20.0, "p95": 20.0},
        "round_seconds": 2.0,
        "rounds": [one],
        "resident_mib": {"backend, engine": 190},
    }
    return {"load": load}


def test_the_same_figures_give_the_same_bytes() -> None:
    first, again = documents(_figures(10.0)), documents(_figures(10.0))
    assert first == again
    assert first != documents(_figures(11.0))
    plots = [text for name, text in first.items() if name.endswith(".svg")]
    assert len(plots) == 2
    for plot in plots:
        assert ET.fromstring(plot).tag.endswith("svg")


def test_what_was_wanted_and_not_kept_is_said() -> None:
    rows = {milliseconds: WANTED[0].row(_figures(milliseconds)) for milliseconds in (10.0, 20.0)}
    assert rows[10.0].endswith("| 10 ms | yes |")
    assert rows[20.0].endswith("| 20 ms | **no** |")
    assert "not measured" in WANTED[0].row({})


def test_a_crowd_waits_as_long_as_the_work_before_it() -> None:
    site = Site(pods=1, turn_seconds=0.010, database_seconds=0.001, database_cores=4)
    alone, crowd = closed_load(site, 1, 2000), closed_load(site, 50, 2000)
    assert 0.010 <= sorted(alone.seconds)[1000] <= 0.012
    assert 0.45 <= sorted(crowd.seconds)[1000] <= 0.55, "fifty turns of 10 ms, one after the other"


def test_more_than_a_pod_can_do_is_refused_and_nothing_else() -> None:
    site = Site(pods=2, turn_seconds=0.010, database_seconds=0.001, database_cores=2, waiting=20)
    assert open_load(site, per_second=60, turns=5000).refused == 0
    assert open_load(site, per_second=400, turns=5000).refused > 1000

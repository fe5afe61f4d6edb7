"""What the chaos wants of each disturbance, and whether it says so when a figure is missed."""

from collections import Counter
from dataclasses import replace

import pytest

from faults.chaos.disturbance import Disturbance
from faults.chaos.disturbances import DISTURBANCES
from faults.chaos.load import Tally
from faults.chaos.trial import missed_figures

UNPLANNED = Disturbance("x", "Something", lambda _lab: None, most_gap_seconds=5.0, most_recovery_seconds=10.0)
PLANNED = replace(UNPLANNED, is_planned=True)
FAILED = Counter({"HTTP 503": 1})


@pytest.mark.parametrize(
    ("disturbance", "tally", "lost", "doubled", "recovery_seconds", "missed"),
    [
        pytest.param(UNPLANNED, Tally(answered=9), 0, 0, 0.0, [], id="kept"),
        pytest.param(UNPLANNED, Tally(answered=9, failures=FAILED), 0, 0, 9.9, [], id="failures-of-unplanned"),
        pytest.param(PLANNED, Tally(answered=9, failures=FAILED), 0, 0, 0.0, ["no attempt"], id="failures-of-planned"),
        pytest.param(UNPLANNED, Tally(answered=9), 1, 0, 0.0, ["lost or doubled"], id="lost"),
        pytest.param(UNPLANNED, Tally(answered=9), 0, 1, 0.0, ["lost or doubled"], id="doubled"),
        pytest.param(UNPLANNED, Tally(answered=9, longest_gap_seconds=5.1), 0, 0, 0.0, ["at most 5 s"], id="gap"),
        pytest.param(UNPLANNED, Tally(answered=9), 0, 0, 10.1, ["within 10 s"], id="recovery"),
        pytest.param(UNPLANNED, Tally(), 0, 0, 0.0, ["nobody was answered"], id="no-load"),
    ],
)
def test_a_missed_figure_is_named(
    disturbance: Disturbance, tally: Tally, lost: int, doubled: int, recovery_seconds: float, missed: list[str]
) -> None:
    told = list(missed_figures(disturbance, tally, lost, doubled, recovery_seconds))
    assert len(told) == len(missed)
    assert all(word in sentence for word, sentence in zip(missed, told, strict=True))


def test_planned_work_may_fail_nobody_and_killed_pods_and_databases_have_their_limits() -> None:
    by_name = {one.name: one for one in DISTURBANCES}
    assert len(by_name) == len(DISTURBANCES)
    planned = {"rolling-update", "frontend-update", "rollback", "bad-image", "scale", "drain", "backup", "auth-secret"}
    assert {name for name, one in by_name.items() if one.is_planned} == planned
    assert {one.most_gap_seconds for name, one in by_name.items() if name.startswith("kill-")} == {5.0}
    back = ("database-restart", "database-outage", "database-move")
    assert {by_name[name].most_recovery_seconds for name in back} == {10.0}

"""A snapshot can be saved and replayed."""

from pathlib import Path

import pytest

from tests.aiops_troubleshooter.cases_machine import taken
from tests.aiops_troubleshooter.cases_network import denied_egress, wrong_password
from tests.aiops_troubleshooter.world import healthy_world
from todoctl.aiops_troubleshooter.diagnosing import diagnose
from todoctl.aiops_troubleshooter.snapshot_file import load_snapshot, save_snapshot
from todoctl.errors import OpsError


def test_a_saved_snapshot_gives_the_same_diagnosis(tmp_path: Path) -> None:
    world = healthy_world()
    for change in (denied_egress, wrong_password, taken(ready=False)):
        change(world)
    snapshot = world.snapshot()
    path = tmp_path / "snapshot.json"
    save_snapshot(snapshot, path)
    assert path.stat().st_mode & 0o077 == 0
    loaded = load_snapshot(path)
    assert loaded == snapshot
    assert diagnose(loaded).as_json() == diagnose(snapshot).as_json()


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"machine": 7}'])
def test_another_file_is_refused_in_one_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "snapshot.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(OpsError):
        load_snapshot(path)

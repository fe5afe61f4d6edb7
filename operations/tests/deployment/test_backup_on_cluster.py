"""A backup of a deployment, brought back while people use it: the accounts work, what came later is gone."""

import stat
from pathlib import Path

import httpx2
import pytest
from deployment.clone import Clone
from deployment.person import Person

pytestmark = pytest.mark.integration


@pytest.fixture
def urls(deployed: Clone) -> dict[str, str]:
    return deployed.status()["urls"]


def test_a_backup_of_the_cluster_comes_back_as_it_was(deployed: Clone, urls: dict[str, str], tmp_path: Path) -> None:
    ann = Person.sign_up(urls["frontend"], urls["backend"])
    ann.say("add milk")
    kept = tmp_path / "kept.zip"
    made = deployed.run("backup", "--to", str(kept), "--json")
    assert made.exit_code == 0, str(made)
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert made.json()["tables"]["public.tasks"] >= 1
    ann.say("add bread")
    bob = Person.sign_up(urls["frontend"], urls["backend"])
    bob.say("add beer")

    refused = deployed.run("restore", str(kept))
    assert refused.exit_code == 2
    assert "--yes" in refused.errors
    assert ann.titles() == ["Milk", "Bread"]

    restored = deployed.run("restore", str(kept), "--yes", "--json")
    assert restored.exit_code == 0, str(restored)
    assert restored.json()["restored"] is True
    assert ann.sign_in_again(**urls).titles() == ["Milk"]
    with pytest.raises(httpx2.HTTPStatusError, match="401"):
        bob.sign_in_again(**urls)


def test_a_damaged_file_changes_nothing_on_the_cluster(deployed: Clone, urls: dict[str, str], tmp_path: Path) -> None:
    ann = Person.sign_up(urls["frontend"], urls["backend"])
    ann.say("add milk")
    kept = tmp_path / "kept.zip"
    assert deployed.run("backup", "--to", str(kept)).exit_code == 0
    kept.write_bytes(kept.read_bytes()[:-2000])
    refused = deployed.run("restore", str(kept), "--yes")
    assert refused.exit_code == 1
    assert "not a whole backup" in refused.errors
    assert ann.titles() == ["Milk"]

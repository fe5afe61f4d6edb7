from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.local_stack.fake_clone import FakeClone, make_fake_clone
from todoctl.checks.temporary_stack import temporary_stack
from todoctl.errors import OpsError
from todoctl.records import Record
from todoctl.repository import Repository

pytestmark = pytest.mark.integration


@pytest.fixture
def clone(tmp_path: Path) -> FakeClone:
    return make_fake_clone(tmp_path / "clone")


def test_the_stack_is_fresh_keeps_the_users_key_out_and_is_gone_afterwards(
    clone: FakeClone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_MODEL", "the-users-own")
    (clone.root / ".env").write_text("OPENAI_MODEL=from-the-file\n")

    with temporary_stack(Repository(clone.root), tmp_path / "logs") as variables:
        home = Path(variables["TODO_HOME"])
        with urlopen(f"{variables['TODO_BACKEND_URL']}/health", timeout=10) as answer:  # noqa: S310 - a loopback address
            settings = Record.parse(answer.read().decode())
        assert settings.is_null("OPENAI_MODEL")
        assert settings.text("BETTER_AUTH_URL") == variables["TODO_URL"]
        assert variables["TODOCTL"] == str(clone.root / "todoctl")

    assert not home.exists()
    assert not clone.state.root.exists()
    assert "ready to accept connections" in (tmp_path / "logs" / "postgres.log").read_text()


def test_a_stack_that_does_not_start_is_shown_and_leaves_nothing(clone: FakeClone, tmp_path: Path) -> None:
    (clone.root / "frontend" / "build.js").write_text('throw new Error("no such component");')
    with (
        pytest.raises(OpsError, match="The stack for the end-to-end tests does not start") as error,
        temporary_stack(Repository(clone.root), tmp_path / "logs"),
    ):
        pass
    assert "Error: no such component" in error.value.details
    assert "no such component" in (tmp_path / "logs" / "frontend-build.log").read_text()

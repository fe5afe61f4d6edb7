import os
from pathlib import Path

import pytest

from todoctl.errors import ExitCode, OpsError
from todoctl.files import content_hash, exclusive_lock, last_lines, private_scratch_folder, read_end, write_atomically


def test_a_file_is_replaced_as_a_whole_with_its_mode(tmp_path: Path) -> None:
    file = tmp_path / "secret.json"
    file.write_text("old")
    file.chmod(0o644)

    write_atomically(file, "new", mode=0o600)

    assert file.read_text() == "new"
    assert file.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [file]


def test_a_failed_write_leaves_the_old_file_and_no_rest(tmp_path: Path) -> None:
    file = tmp_path / "state.json"
    file.write_text("old")

    with pytest.raises(UnicodeEncodeError):
        write_atomically(file, "\ud800")

    assert file.read_text() == "old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_lock_that_is_held_is_waited_for_and_then_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lock = tmp_path / "command.lock"

    with exclusive_lock(lock, doing="starting this stack", timeout_seconds=1.0), pytest.raises(OpsError) as error:  # noqa: SIM117 - the second lock waits for the first
        with exclusive_lock(lock, doing="starting this stack", timeout_seconds=0.1):
            pass

    assert error.value.exit_code == ExitCode.STACK
    assert "starting this stack" in error.value.problem
    assert "Waiting for another todoctl that is starting this stack" in capsys.readouterr().err


def test_a_lock_is_free_again_after_its_block(tmp_path: Path) -> None:
    lock = tmp_path / "command.lock"
    for _ in range(2):
        with exclusive_lock(lock, doing="testing", timeout_seconds=0.0):
            assert lock.exists()


def test_the_content_hash_follows_names_and_contents_only(tmp_path: Path) -> None:
    source = tmp_path / "app" / "page.ts"
    source.parent.mkdir()
    source.write_text("1")
    first = content_hash(tmp_path, [tmp_path])

    os.utime(source, (0, 0))
    for generated in (
        "node_modules/x.js",
        "dist/server.js",
        ".next/cache",
        ".generated/bundle.js",
        "tests/page.test.ts",
    ):
        file = tmp_path / generated
        file.parent.mkdir(exist_ok=True)
        file.write_text("generated")
    assert content_hash(tmp_path, [tmp_path]) == first

    source.write_text("2")
    second = content_hash(tmp_path, [tmp_path])
    assert second != first
    source.rename(source.with_name("other.ts"))
    assert content_hash(tmp_path, [tmp_path]) not in {first, second}


def test_the_scratch_folder_is_refused_when_others_may_write_to_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    folder = private_scratch_folder()
    assert folder.stat().st_mode & 0o777 == 0o700

    folder.chmod(0o777)
    with pytest.raises(OpsError, match="open to others"):
        private_scratch_folder()


def test_the_end_of_a_file(tmp_path: Path) -> None:
    file = tmp_path / "x.log"
    assert read_end(file) == ""
    file.write_text("".join(f"line {number}\n" for number in range(20_000)))
    assert last_lines(read_end(file), 2) == "line 19998\nline 19999"

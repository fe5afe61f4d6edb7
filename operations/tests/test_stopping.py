"""Work in a second thread ends with whoever waits for it, and so does the program that it has started."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from tests.waiting import wait_for
from todoctl import shell
from todoctl.stopping import STOP, StoppedError, beside, stop_if_asked


def run_long(pid_file: Path) -> shell.Result:
    script = 'echo $$ > "$1"; exec sleep 60'
    return shell.run(["sh", "-c", script, "sh", str(pid_file)], cwd=Path("/"), timeout_seconds=60.0)


def watch_it_start(pid_file: Path, then: Callable[[], object]) -> None:
    """Has a program run in a second thread, and does something else as soon as it does."""
    with beside(lambda: run_long(pid_file)):
        wait_for(lambda: pid_file.is_file() and pid_file.read_text(), "the program was started")
        then()


def is_running(pid_file: Path) -> bool:
    return psutil.pid_exists(int(pid_file.read_text()))


@pytest.mark.parametrize("leaving", [KeyboardInterrupt, StoppedError, ValueError])
def test_whoever_leaves_early_ends_the_program(tmp_path: Path, leaving: type[BaseException]) -> None:
    def leave() -> None:
        raise leaving

    began = time.monotonic()
    with pytest.raises(leaving):
        watch_it_start(tmp_path / "pid", leave)
    assert time.monotonic() - began < 20
    assert not is_running(tmp_path / "pid")


def test_work_that_is_given_up_from_outside_ends_the_program(tmp_path: Path) -> None:
    """As a cancelled call over MCP does it: the event is set, and who watches the work sees it first."""
    stop = threading.Event()

    def give_up() -> None:
        stop.set()
        stop_if_asked()

    token = STOP.set(stop)
    try:
        with pytest.raises(StoppedError):
            watch_it_start(tmp_path / "pid", give_up)
    finally:
        STOP.reset(token)
    assert not is_running(tmp_path / "pid")


def test_work_that_is_waited_for_comes_to_its_end() -> None:
    with beside(lambda: shell.run(["echo", "done"], cwd=Path("/"), timeout_seconds=10.0)) as working:
        result = working.result()
    assert result.output == "done\n"


def test_what_went_wrong_in_the_work_is_told() -> None:
    def fail() -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"), beside(fail) as working:
        working.result()

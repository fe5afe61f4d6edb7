import io
import re

import pytest

from todoctl.progress import Progress


def test_plain_steps_are_one_line_each_with_their_time() -> None:
    out = io.StringIO()
    progress = Progress(out, lively=False)
    with progress.step("frontend build") as step:
        step.outcome = "up to date"
    assert re.fullmatch(r"\+ frontend build: up to date \(\d+\.\d s\)\n", out.getvalue())


def test_a_failing_step_says_so_and_lets_the_error_pass() -> None:
    out = io.StringIO()
    with pytest.raises(ValueError, match="broken"), Progress(out, lively=False).step("database"):
        raise ValueError("broken")
    assert out.getvalue().startswith("x database: FAILED (")


def test_an_interrupted_step_says_so() -> None:
    out = io.StringIO()
    with pytest.raises(KeyboardInterrupt), Progress(out, lively=False).step("database"):
        raise KeyboardInterrupt
    assert out.getvalue().startswith("x database: interrupted (")


def test_a_step_can_fail_without_an_exception() -> None:
    out = io.StringIO()
    with Progress(out, lively=False).step("ruff") as step:
        step.fail("FAILED")
    assert out.getvalue().startswith("x ruff: FAILED (")


def test_on_a_terminal_a_step_has_a_coloured_mark() -> None:
    out = io.StringIO()
    with Progress(out, lively=True).step("database"):
        pass
    assert "✓" in out.getvalue()


def test_ci_and_pipes_get_plain_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setenv("CI", "true")
    out = Terminal()
    with Progress(out).step("database"):
        pass
    assert out.getvalue().startswith("+ database: done (")

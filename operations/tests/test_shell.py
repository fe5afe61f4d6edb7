import ast
import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.waiting import wait_for
from todoctl import shell
from todoctl.errors import ExitCode, OpsError
from todoctl.local_stack import processes

PACKAGE = Path(shell.__file__).parent


def test_a_program_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(OpsError, match=r"/no/such/program cannot be started: No such file") as error:
        shell.run(["/no/such/program"], cwd=tmp_path, timeout_seconds=5)
    assert error.value.exit_code == ExitCode.TOOL


def test_a_failure_is_shown_with_its_last_lines_and_the_fix(tmp_path: Path) -> None:
    script = "import sys; [print('line', n) for n in range(100)]; sys.exit(3)"
    with pytest.raises(OpsError) as error:
        shell.run_checked(
            [sys.executable, "-c", script],
            problem="It does not work.",
            fix="Mend it.",
            exit_code=ExitCode.STACK,
            cwd=tmp_path,
            timeout_seconds=30,
            log=tmp_path / "it.log",
        )
    assert error.value.describe().endswith("  | line 98\n  | line 99\ntodoctl: It does not work.\nFix: Mend it.")
    assert "line 0\n" not in error.value.describe()
    assert "line 0\n" in (tmp_path / "it.log").read_text()


def test_a_program_that_takes_too_long_is_ended_with_its_children(tmp_path: Path) -> None:
    script = (
        "import subprocess, sys; child = subprocess.Popen(['sleep', '600']);"
        "open('pid', 'w').write(str(child.pid)); print('waiting', flush=True); child.wait()"
    )
    with pytest.raises(OpsError, match="did not finish within 3 seconds") as error:
        shell.run([sys.executable, "-c", script], cwd=tmp_path, timeout_seconds=3)
    assert error.value.details == "waiting"
    child = int((tmp_path / "pid").read_text())
    wait_for(lambda: processes.identify(child) is None, "the grandchild's end")


def test_programs_get_a_small_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-not-for-everyone")
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    result = shell.run(["/usr/bin/env"], cwd=tmp_path, timeout_seconds=10, env={"WANTED": "yes"})
    assert "WANTED=yes" in result.output.splitlines()
    assert "sk-not-for-everyone" not in result.output
    assert "PYTHONPATH" not in result.output
    assert f"PATH={os.environ['PATH']}" in result.output.splitlines()


def test_a_child_gets_its_signal_when_we_ask(tmp_path: Path) -> None:
    child = shell.start_child(
        ["sleep", "600"],
        cwd=tmp_path,
        env={"PATH": os.defpath},
        log=tmp_path / "child.log",
        account=None,
        death_signal=signal.SIGKILL,
    )
    child.terminate()
    assert child.wait(10) == -signal.SIGTERM


def test_the_backend_is_known_by_its_commands_alone() -> None:
    imports = [
        name
        for file in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text()))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    ]
    assert "todoctl.errors" in imports
    assert not [name for name in imports if name.startswith("todo_backend")]


def test_only_the_shell_starts_processes() -> None:
    starters = {"subprocess", "multiprocessing", "pty"}
    found = [
        str(file.relative_to(PACKAGE))
        for file in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text()))
        if (isinstance(node, ast.Import) and starters & {alias.name for alias in node.names})
        or (isinstance(node, ast.ImportFrom) and node.module in starters)
        or (isinstance(node, ast.Attribute) and node.attr in {"system", "fork", "execve", "execv", "spawnv", "popen"})
    ]
    assert set(found) == {"shell.py"}


@pytest.mark.integration
def test_a_streaming_program_is_heard_on_both_its_outputs() -> None:
    async def listen() -> tuple[bytes, bytes]:
        script = "import sys; print('result', flush=True); sys.exit('reason')"
        process = await shell.start_streaming(
            [sys.executable, "-c", script], env=shell.surroundings(), errors_apart=True
        )
        assert process.stdout is not None
        assert process.stderr is not None
        said = await process.stdout.read(), await process.stderr.read()
        await shell.end_streaming(process)
        return said

    assert asyncio.run(listen()) == (b"result\n", b"reason\n")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such signal")
@pytest.mark.integration
def test_a_streaming_program_ends_with_whoever_started_it_and_costs_no_thread() -> None:
    script = """
import asyncio, os, sys, threading
from todoctl import shell
async def main():
    process = await shell.start_streaming([sys.executable, "-c", "import time; time.sleep(600)"], env=os.environ)
    print(process.pid, threading.active_count(), flush=True)
    await process.wait()
shell.start_children_without_threads()
asyncio.run(main())
"""
    with subprocess.Popen([sys.executable, "-c", script], cwd=PACKAGE.parent, stdout=subprocess.PIPE) as starter:
        assert starter.stdout is not None
        pid, threads = map(int, starter.stdout.readline().split())
        child = processes.identify(pid)
        starter.kill()
    assert threads == 1
    assert child is not None
    wait_for(lambda: not processes.is_alive(child), "the end of the program")

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.local_stack.fake_clone import HERE, make_fake_clone
from todoctl.errors import ExitCode

pytestmark = pytest.mark.integration


def run(
    argv: list[str], cwd: Path, env: dict[str, str] | None = None, stdin: str = ""
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(argv, cwd=cwd, env=env, input=stdin, capture_output=True, text=True, timeout=300, check=False)


@pytest.fixture
def fresh_clone(tmp_path: Path) -> Path:
    """What git gives of the launcher and the CLI: no environment. Its path has a space."""
    root = tmp_path / "fresh clone"
    ignored = shutil.ignore_patterns(".venv", "__pycache__", ".*_cache", "tests")
    shutil.copytree(HERE.operations, root / "operations", ignore=ignored)
    shutil.copy(HERE.launcher, root / "todoctl")
    return root


def test_first_use_twice_at_once_by_a_symbolic_link_from_another_folder(fresh_clone: Path, tmp_path: Path) -> None:
    link = tmp_path / "todo link"
    link.symlink_to(Path("fresh clone") / "todoctl")

    with (
        subprocess.Popen([str(link), "--help"], cwd="/", stdout=subprocess.PIPE, text=True) as one,
        subprocess.Popen([str(link), "--help"], cwd="/", stdout=subprocess.PIPE, text=True) as two,
    ):
        outputs = [one.communicate(timeout=300)[0], two.communicate(timeout=300)[0]]

    assert (one.returncode, two.returncode) == (0, 0)
    assert all("Usage: todoctl" in output for output in outputs)
    lock = fresh_clone / "operations" / "requirements.lock"
    marker = fresh_clone / "operations" / ".venv" / "installed-requirements.lock"
    assert marker.read_bytes() == lock.read_bytes()

    second = run([str(link), "--help"], tmp_path)
    assert second.returncode == 0
    assert "First use" not in second.stderr


def test_without_python_it_says_what_to_install(fresh_clone: Path, tmp_path: Path) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("sh", "dirname", "readlink", "cmp"):
        found = shutil.which(name)
        assert found is not None
        (tools / name).symlink_to(found)

    result = run([str(fresh_clone / "todoctl"), "up"], tmp_path, {"PATH": str(tools)})

    assert result.returncode == ExitCode.TOOL
    assert "Python 3.11 or newer was not found." in result.stderr
    assert "apt install python3" in result.stderr
    assert result.stdout == ""


def test_the_language_engine_starts_without_the_command_line(tmp_path: Path) -> None:
    clone = make_fake_clone(tmp_path / "clone")
    (clone.root / "operations" / ".venv").unlink()  # were it needed, this would be first use

    result = run([str(clone.root / "todoctl"), "language", "dates", "--jsonl"], tmp_path, stdin="tomorrow")

    assert result.returncode == 0
    assert result.stdout == "['dates', '--jsonl'] tomorrow\n"
    assert result.stderr == ""


def test_a_wrong_command_is_a_usage_error(tmp_path: Path) -> None:
    result = run([str(HERE.launcher), "dwon"], tmp_path)
    assert result.returncode == ExitCode.USAGE
    assert "No such command 'dwon'" in result.stderr


def test_the_bootstrap_needs_nothing_but_the_standard_library() -> None:
    script = "import sys; import todoctl.bootstrap; print(*sorted(name.partition('.')[0] for name in sys.modules))"
    result = run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {str(HERE.operations)!r}); {script}"],
        Path("/"),
    )
    assert result.returncode == 0, result.stderr
    loaded = set(result.stdout.split()) - set(sys.stdlib_module_names) - {"__main__", "todoctl"}
    assert not loaded

"""Makes Python environments from lock files. Standard library only: the bootstrap imports it."""

import shutil
import sys
from pathlib import Path

from todoctl import shell
from todoctl.errors import ExitCode, OpsError
from todoctl.files import exclusive_lock, lock_name

_UV_REQUIREMENT = "uv>=0.9,<1"
_INSTALL_TIMEOUT_SECONDS = 900.0
_CHECK_TIMEOUT_SECONDS = 30.0


def is_installed(venv: Path, lock: Path) -> bool:
    """True when the environment holds what this very lock file asks for."""
    marker = _marker(venv, lock)
    return (venv / "bin" / "python").exists() and marker.exists() and marker.read_bytes() == lock.read_bytes()


def ensure_installed(venv: Path, lock: Path) -> bool:
    """Installs a lock file's packages (with their hashes) into venv, made if missing; True when there was work.

    Packages beyond the lock file stay: the development tools live in the same environment.
    Safe when two programs do it at once, and after an interruption: the marker is written last.
    """
    if is_installed(venv, lock):
        return False
    lock_file = lock_name("environment", venv)
    with exclusive_lock(lock_file, doing=f"making {venv}", timeout_seconds=_INSTALL_TIMEOUT_SECONDS):
        if is_installed(venv, lock):
            return False
        uv = _find_uv(venv)
        python = venv / "bin" / "python"
        if not _runs([str(python), "-c", "import sys; sys.exit(sys.version_info < (3, 11))"]):
            make = ["venv", "--clear", "--quiet", "--python", sys.executable, str(venv)]
            _uv(uv, make, venv, problem=f"{venv} cannot be made.")
        _uv(
            uv,
            ["pip", "install", "--quiet", "--require-hashes", "--python", str(python), "--requirement", str(lock)],
            venv,
            problem=f"The packages of {lock} cannot be installed.",
        )
        shutil.copyfile(lock, _marker(venv, lock))
        return True


def _marker(venv: Path, lock: Path) -> Path:
    return venv / f"installed-{lock.name}"


def _uv(uv: list[str], arguments: list[str], venv: Path, *, problem: str) -> None:
    shell.run_checked(
        [*uv, *arguments],
        problem=problem,
        fix="If the lines above speak of the network, check the connection or proxy; then run the command again.",
        exit_code=ExitCode.TOOL,
        # uv reads the settings of the folder it is started in: ours, not the user's.
        cwd=venv.parent,
        timeout_seconds=_INSTALL_TIMEOUT_SECONDS,
        # uv does not compile by itself, and every later start would pay for it.
        env={"UV_COMPILE_BYTECODE": "1"},
    )


def _find_uv(venv: Path) -> list[str]:
    """The command of a uv that works: the user's, the one beside our own Python, or one installed into venv."""
    python = str(venv / "bin" / "python")
    for command in (["uv"], [sys.executable, "-m", "uv"], [python, "-m", "uv"]):
        # Asked, not only found: version managers put a `uv` on the PATH that merely says it is not installed.
        if _runs([*command, "--version"]):
            return command
    problem = "uv, which installs the Python packages, is neither here nor could it be installed."
    fix = "Install Python's venv module (Debian, Ubuntu: apt install python3-venv) or uv itself, then try again."
    make = [sys.executable, "-m", "venv", "--clear", str(venv)]
    install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", _UV_REQUIREMENT]
    for arguments in (make, install):
        shell.run_checked(
            arguments,
            problem=problem,
            fix=fix,
            exit_code=ExitCode.TOOL,
            cwd=venv.parent,
            timeout_seconds=_INSTALL_TIMEOUT_SECONDS,
        )
    return [python, "-m", "uv"]


def _runs(argv: list[str]) -> bool:
    try:
        return shell.run(argv, cwd=Path("/"), timeout_seconds=_CHECK_TIMEOUT_SECONDS).exit_code == 0
    except OpsError:
        return False

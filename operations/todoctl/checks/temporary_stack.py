"""A stack of its own for the end-to-end tests: fresh data, free ports, gone afterwards."""

import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from todoctl import shell
from todoctl.errors import ExitCode, OpsError
from todoctl.local_stack.user_settings import SETTING_NAMES
from todoctl.records import Record
from todoctl.repository import Repository

_UP_TIMEOUT_SECONDS = 1800.0
_DOWN_TIMEOUT_SECONDS = 180.0


@contextmanager
def temporary_stack(repository: Repository, kept_logs: Path) -> Generator[dict[str, str]]:
    """Starts the application as a user would and yields the variables that the browser tests read.

    TODO_URL and TODO_BACKEND_URL: where it answers; TODO_HOME and TODOCTL: to restart it with.
    Its logs are put into the folder kept_logs, replacing those of the run before.
    The user's own key and database are kept out: the tests must not spend the one or fill the other.
    """
    home = Path(tempfile.mkdtemp(prefix="todo-e2e-"))
    env = dict.fromkeys(SETTING_NAMES, "") | {"TODO_HOME": str(home), "CI": "1"}
    launcher = str(repository.launcher)
    try:
        shell.run_checked(
            [launcher, "up"],
            problem="The stack for the end-to-end tests does not start.",
            fix="Run ./todoctl up and mend what it names.",
            exit_code=ExitCode.CHECK_FAILED,
            cwd=repository.root,
            timeout_seconds=_UP_TIMEOUT_SECONDS,
            env=env,
        )
        urls = _read_urls(launcher, repository, env)
        yield env | {"TODOCTL": launcher, "TODO_URL": urls["frontend"], "TODO_BACKEND_URL": urls["backend"]}
    finally:
        shutil.rmtree(kept_logs, ignore_errors=True)
        if (home / "logs").is_dir():
            shutil.copytree(home / "logs", kept_logs)
        shell.run(
            [launcher, "down", "--purge", "--yes"], cwd=repository.root, timeout_seconds=_DOWN_TIMEOUT_SECONDS, env=env
        )
        shutil.rmtree(home, ignore_errors=True)


def _read_urls(launcher: str, repository: Repository, env: dict[str, str]) -> dict[str, str]:
    result = shell.run([launcher, "status", "--json"], cwd=repository.root, timeout_seconds=60.0, env=env)
    if result.exit_code != ExitCode.OK:
        raise OpsError(
            "The stack for the end-to-end tests is up but not ready.",
            fix="Run ./todoctl up and ./todoctl status.",
            exit_code=ExitCode.CHECK_FAILED,
            details=result.output,
        )
    return Record.parse(result.output).mapping("urls")

"""The only place that starts processes. Standard library only: the bootstrap imports it."""

import asyncio
import ctypes
import os
import shlex
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NoReturn

from todoctl.errors import ExitCode, OpsError
from todoctl.files import last_lines
from todoctl.stopping import STOP, stop_if_asked

# What a program may need of the user's surroundings; all else is passed by name, so that a service
# behaves the same whichever terminal started it.
_INHERITED = (
    *("PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "TERM", "CI"),
    *("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy"),
    *("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS", "LD_LIBRARY_PATH"),
)
_INHERITED_PREFIXES = ("UV_", "PIP_", "npm_config_", "NPM_CONFIG_", "XDG_")
# The other modules name this type and leave the starting to us.
Child = subprocess.Popen[bytes]
_PR_SET_PDEATHSIG = 1
_LOOK_FOR_STOP_SECONDS = 0.1
_SHOWN_LINES = 30
_PIECE_BYTES = 1 << 18


@dataclass(frozen=True)
class Account:
    """The system user that a program runs as."""

    name: str
    uid: int
    gid: int


@dataclass(frozen=True)
class Result:
    """How a program ended: its exit code and what it printed (standard output and error together)."""

    exit_code: int
    output: str
    errors: str = ""
    """Standard error, when it was asked for apart."""


def surroundings(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """A small, predictable environment for a program: what it needs of the user's, and the given variables."""
    kept = {
        name: value for name, value in os.environ.items() if name in _INHERITED or name.startswith(_INHERITED_PREFIXES)
    }
    return kept | dict(extra or {})


def run(
    argv: Sequence[str],
    *,
    cwd: Path,
    timeout_seconds: float,
    env: Mapping[str, str] | None = None,
    log: Path | None = None,
    account: Account | None = None,
    stdin_text: str | None = None,
    errors_apart: bool = False,
) -> Result:
    """Runs a program to its end and returns its exit code, good or bad.

    log: file that receives the output (what it held is replaced).
    stdin_text: what it reads on standard input; secrets go this way, never on a command line.
    errors_apart: standard error is kept out of the output, so that a warning spoils no JSON.
    Raises OpsError when the program does not exist or does not end within timeout_seconds.
    On Ctrl-C, and when the work is given up (see todoctl.stopping), the program and its children are ended before
    KeyboardInterrupt goes on.
    """
    stop_if_asked()
    with (
        tempfile.TemporaryFile() if log is None else log.open("w+b") as output,
        tempfile.TemporaryFile() as errors,
        _readable(stdin_text) as given,
    ):
        process = _start(
            argv,
            cwd=cwd,
            env=surroundings(env),
            output=output.fileno(),
            errors=errors.fileno() if errors_apart else subprocess.STDOUT,
            stdin=given.fileno() if given else subprocess.DEVNULL,
            account=account,
            process_group=0,
        )
        try:
            exit_code = _wait(process, timeout_seconds)
        except subprocess.TimeoutExpired:
            raise OpsError(
                f"{shlex.join(argv)} did not finish within {timeout_seconds:.0f} seconds.",
                fix="Try again; if it stays, what it printed stands above.",
                exit_code=ExitCode.STACK,
                details=last_lines(_read_from_start(output) + _read_from_start(errors), _SHOWN_LINES),
            ) from None
        finally:
            if process.poll() is None:
                _end_group(process)
        return Result(exit_code, _read_from_start(output), _read_from_start(errors))


def run_piped(
    argv: Sequence[str],
    *,
    cwd: Path,
    env: Mapping[str, str],
    timeout_seconds: float,
    given: Iterable[bytes] | None = None,
    take: Callable[[bytes], object] | None = None,
) -> Result:
    """Runs a program whose input or output is too large to hold, and returns its exit code, good or bad.

    given: its standard input, piece by piece; a program that ends before it has read all is no error here.
    take: receives its standard output, piece by piece; without it the output is returned. Errors stay apart.
    What `given` or `take` raise ends the program and goes on, and so does Ctrl-C.
    """
    stop_if_asked()
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        process = _start(
            argv,
            cwd=cwd,
            env=env,
            output=output.fileno() if take is None else subprocess.PIPE,
            errors=errors.fileno(),
            stdin=subprocess.DEVNULL if given is None else subprocess.PIPE,
            account=None,
            process_group=0,
        )
        # However it ends, the pipes close and the loops below come to their end.
        watchdog = threading.Timer(timeout_seconds, _end_group, [process])
        watchdog.daemon = True
        watchdog.start()
        try:
            with ThreadPoolExecutor(1) as feeder:
                fed = feeder.submit(_feed, process, given or ())
                try:
                    if take is not None and process.stdout is not None:
                        while piece := os.read(process.stdout.fileno(), _PIECE_BYTES):
                            take(piece)
                    exit_code = process.wait()
                except BaseException:
                    _end_group(process)
                    raise
                fed.result()
        finally:
            watchdog.cancel()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()
        return Result(exit_code, _read_from_start(output), _read_from_start(errors))


def _feed(process: Child, given: Iterable[bytes]) -> None:
    if process.stdin is None:
        return
    try:
        for piece in given:
            process.stdin.write(piece)
        process.stdin.close()
    except BrokenPipeError:
        with suppress(BrokenPipeError):
            process.stdin.close()
    except BaseException:
        _end_group(process)
        raise


def run_checked(
    argv: Sequence[str],
    *,
    problem: str,
    fix: str,
    exit_code: ExitCode,
    cwd: Path,
    timeout_seconds: float,
    env: Mapping[str, str] | None = None,
    log: Path | None = None,
    account: Account | None = None,
) -> str:
    """Like run, but an exit code other than 0 raises OpsError(problem) with the last lines; returns the output."""
    result = run(argv, cwd=cwd, timeout_seconds=timeout_seconds, env=env, log=log, account=account)
    if result.exit_code != 0:
        details = last_lines(result.output, _SHOWN_LINES)
        raise OpsError(problem, fix=fix, exit_code=exit_code, details=details)
    return result.output


def start_child(
    argv: Sequence[str], *, cwd: Path, env: Mapping[str, str], log: Path, account: Account | None, death_signal: int
) -> Child:
    """Starts a service that gets death_signal when the calling thread ends (Linux): call from the main thread."""
    with log.open("ab") as output:
        return _start(
            argv,
            cwd=cwd,
            env=env,
            output=output.fileno(),
            account=account,
            process_group=0,
            before_exec=_die_with_parent(death_signal),
        )


def start_detached(argv: Sequence[str], *, cwd: Path, env: Mapping[str, str], log: Path) -> int:
    """Starts a program that outlives us and our terminal; returns its process id."""
    with log.open("ab") as output:
        return _start(argv, cwd=cwd, env=env, output=output.fileno(), account=None, new_session=True).pid


def start_children_without_threads() -> None:
    """Before an event loop that starts programs: keeps the process to its one thread, where the system can do so.

    Python 3.11 waits for each program in a thread of its own. What runs between fork and exec, see
    `_die_with_parent`, is safe only while nobody else holds a lock.
    """
    if sys.version_info < (3, 12) and hasattr(os, "pidfd_open"):
        watcher = asyncio.PidfdChildWatcher()
        asyncio.set_child_watcher(watcher)  # pyright: ignore[reportDeprecated] - not in the version asked for


async def start_streaming(
    argv: Sequence[str], *, env: Mapping[str, str], errors_apart: bool = False
) -> asyncio.subprocess.Process:
    """Starts a program whose output is read while it runs; it ends with the calling thread (Linux).

    errors_apart: standard error is a stream of its own, which must be read as well; else it comes with the output.
    Whoever starts it ends it: `await end_streaming(process)`.
    """
    try:
        return await asyncio.create_subprocess_exec(
            *argv,
            env=dict(env),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE if errors_apart else asyncio.subprocess.STDOUT,
            process_group=0,
            preexec_fn=_die_with_parent(signal.SIGKILL),
        )
    except (FileNotFoundError, PermissionError) as error:
        raise _cannot_start(argv, error) from error


async def end_streaming(process: asyncio.subprocess.Process) -> None:
    """Kills the program, unless it has ended, and waits for that."""
    if process.returncode is None:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    await process.wait()


def replace_process(argv: Sequence[str], env: Mapping[str, str]) -> NoReturn:
    """Becomes another program, with the same standard input and output."""
    sys.stdout.flush()
    sys.stderr.flush()
    os.execve(argv[0], list(argv), dict(env))  # noqa: S606 - argv list, no shell


def _start(
    argv: Sequence[str],
    *,
    cwd: Path,
    env: Mapping[str, str],
    output: int,
    account: Account | None,
    errors: int = subprocess.STDOUT,
    stdin: int = subprocess.DEVNULL,
    process_group: int | None = None,
    new_session: bool = False,
    before_exec: Callable[[], None] | None = None,
) -> Child:
    try:
        return subprocess.Popen(  # noqa: S603 - argv list, no shell
            list(argv),
            cwd=cwd,
            env=dict(env),
            stdin=stdin,
            stdout=output,
            stderr=errors,
            user=None if account is None else account.uid,
            group=None if account is None else account.gid,
            extra_groups=None if account is None else [],
            process_group=process_group,
            start_new_session=new_session,
            preexec_fn=before_exec,  # noqa: PLW1509 - set only by the supervisor, which has one thread
        )
    except (FileNotFoundError, PermissionError) as error:
        raise _cannot_start(argv, error) from error


def _cannot_start(argv: Sequence[str], error: OSError) -> OpsError:
    return OpsError(
        f"{argv[0]} cannot be started: {error.strerror}.",
        fix="Check that it is there and may be run. What the project itself needs, ./todoctl up installs.",
        exit_code=ExitCode.TOOL,
    )


@contextmanager
def _readable(text: str | None) -> Generator[BinaryIO | None]:
    """A file that a program can read the text from; it has no name, so nobody else finds it."""
    if text is None:
        yield None
        return
    with tempfile.TemporaryFile() as file:
        file.write(text.encode())
        file.flush()
        file.seek(0)
        yield file


def _die_with_parent(death_signal: int) -> Callable[[], None] | None:
    if sys.platform != "linux":
        return None
    # Looked up here, in the parent: between fork and exec little may safely be done.
    set_option = ctypes.CDLL(None, use_errno=True).prctl
    parent = os.getpid()

    def ask_for_signal() -> None:
        set_option(_PR_SET_PDEATHSIG, death_signal, 0, 0, 0)
        if os.getppid() != parent:  # it died before we asked
            os.kill(os.getpid(), signal.SIGKILL)

    return ask_for_signal


def _wait(process: Child, timeout_seconds: float) -> int:
    """Waits for the end; where the work may be given up, it looks now and then whether it was."""
    if STOP.get() is None:
        return process.wait(timeout_seconds)
    deadline = time.monotonic() + timeout_seconds
    while True:
        left = deadline - time.monotonic()
        try:
            return process.wait(max(0.0, min(left, _LOOK_FOR_STOP_SECONDS)))
        except subprocess.TimeoutExpired:
            stop_if_asked()
            if left <= _LOOK_FOR_STOP_SECONDS:
                raise


def _end_group(process: Child) -> None:
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
        except ProcessLookupError:
            return
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            continue
        return


def _read_from_start(file: BinaryIO) -> str:
    file.seek(0)
    return file.read().decode("utf-8", "replace")

